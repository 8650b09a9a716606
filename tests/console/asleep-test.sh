#!/usr/bin/env bash
# The computer sleeps in the middle of a practice rollback (its program is held): afterwards it is said, in plain words, what
# happened meanwhile, and the run goes on to its end. 16 seconds are the sleep itself.
. "$(dirname "$0")/lib.sh"
LIMIT=240
call practice docker-single-node --auto --speed 20 &
playing=$!
for ((tries = 600; tries > 0; tries--)); do
    grep -qs '"type":"task-started"' "$STATE"/runs/*/journal.ndjson && break
    sleep 0.05
done
check "a step runs" test $tries -gt 0
program=$(pgrep -f -- "$ROLLBACKCTL practice docker-single-node .*$STATE" | while read -r pid; do
    [ "$(readlink "/proc/$pid/exe")" != "$ROLLBACKCTL" ] || echo "$pid"
done)
kill -STOP "$program"
sleep 16
kill -CONT "$program"
wait $playing
check "the rollback is done" grep -q 'Outcome: completed' "$WORK/out"
check "it is told how long nobody led the run" grep -qE '^\* This computer did not lead the run for 1[67] seconds' "$WORK/out"
check "and what became of the step meanwhile" grep -qE '^\* Meanwhile: ".*" on .* (is still running|ended at .* with exit code 0)' "$WORK/out"
check "both stand in the record" python3 -c '
import json, sys
notes = [one["text"] for one in json.load(open(sys.argv[1]))["notes"]]
assert len(notes) == 2 and notes[0].startswith("This computer") and notes[1].startswith("Meanwhile: "), notes' \
    "$(find "$STATE/runs" -name record.json)"
done_checking
