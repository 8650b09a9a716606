#!/usr/bin/env bash
# The computer sleeps in the middle of a practice rollback (its program is held): afterwards it is said, in plain words, what
# happened meanwhile, and the run goes on to its end. 16 seconds are the sleep itself.
. "$(dirname "$0")/lib.sh"
LIMIT=240
call practice docker-single-node --auto --speed 20 &
playing=$!
program_of() {
    pgrep -f -- "$ROLLBACKCTL practice docker-single-node .*$STATE" | while read -r pid; do
        [ "$(readlink "/proc/$pid/exe")" != "$ROLLBACKCTL" ] || echo "$pid"
    done
}
runs_a_step() { tail -qn 1 "$STATE"/runs/*/journal.ndjson 2>/dev/null | grep -q '"type":"task-started"'; }
# Held while a step has run for a while and has not ended: a held program cannot write that it has.
for ((tries = 1200; tries > 0; tries--)); do
    sleep 0.05
    runs_a_step || continue
    sleep 0.2
    program=$(program_of)
    kill -STOP "$program"
    sleep 0.1
    runs_a_step && break
    kill -CONT "$program"
done
check "a step runs" test $tries -gt 0
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
