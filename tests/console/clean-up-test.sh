#!/usr/bin/env bash
# What a rollback kept is deleted by a run of its own, and nothing else: looked at on the practice nodes before and after.
. "$(dirname "$0")/lib.sh"
LIMIT=${LIMIT:-240}
ended_with() { same "$1" "$status" && says "$2"; } # exit code, words on stderr

# "machine path" of every file there is, without the agent's own and without logs.
files() {
    python3 -c '
import json, sys
state = json.load(open(sys.argv[1]))
for machine in state["machines"]:
    for path in machine["files"]:
        if not path.startswith(("/var/lib/rollback-wizard", "/run", "/tmp", "/var/log")):
            print(machine["name"], path)' "$STATE/practice-machines/practice.json" | sort
}

call practice rke2-etcd --auto --speed "${SPEED:-40}"
check "a rollback in practice" same 0 "$status"
run=$(basename "$(find "$STATE/runs" -mindepth 1 -maxdepth 1)")
name=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["case"])' "$STATE/runs/$run/record.json")
files > "$WORK/before"
grep -F "rollback-$run" "$WORK/before" > "$WORK/kept"
for place in "server-1 .*/server/db/etcd\.rollback-$run" "server-2 .*/server/rollback-$run" "agent-1 /root/rke2-rollback-$run"; do
    check "the rollback kept ${place%% *}'s copies" grep -q "^$place" "$WORK/kept"
done

call clean-up "$run"
check "without --confirm it shows the plan" ended_with 0 "Nothing was deleted.*--confirm $name"
check "with the exact commands" grep -q "rm -rf -- \"\$@\"" "$WORK/out"
check "and the run whose copies go" grep -q "Kept by the run $run" "$WORK/out"
call clean-up "$run" --format json
check "as JSON" python3 -c '
import json, sys
plan = json.load(open(sys.argv[1]))
assert plan["followUp"] and plan["rollbackRun"] == sys.argv[2], plan["rollbackRun"]
assert [w["id"] for w in plan["warnings"]] == ["clean-up-for-good"], plan["warnings"]' "$WORK/out" "$run"
call clean-up "$run" --confirm "not-$name"
check "another name is no consent" ended_with 3 "--confirm $name"
call clean-up "$run" --confirm "$name"
check "a warning that is not answered is no consent" ended_with 3 'clean-up-for-good'
files > "$WORK/now"
check "nothing is deleted so far" cmp "$WORK/before" "$WORK/now"
check "and no run was begun" same 1 "$(find "$STATE/runs" -mindepth 1 -maxdepth 1 | wc -l)"

# A run that is not completed keeps what it has: the journal of this one ends in the middle.
cp -r "$STATE/runs/$run" "$STATE/runs/20200101-000000-torn"
sed -i '20,$d' "$STATE/runs/20200101-000000-torn/journal.ndjson"
call clean-up 20200101-000000-torn --confirm "$name"
check "only after a completed run" ended_with 3 'not at its end'
rm -r "$STATE/runs/20200101-000000-torn"
call clean-up 20260101-000000-none
check "an unknown run" ended_with 2 '20260101-000000-none'

printf 'format: 1\nwarnings: [clean-up-for-good]\n' > "$WORK/answers.yaml"
call clean-up "$run" --confirm "$name" --answers "$WORK/answers.yaml"
check "the clean-up ends with 0" same 0 "$status"
files > "$WORK/after"
check "nothing of it lies on a node any more" same "" "$(grep -F "rollback-$run" "$WORK/after")"
check "the install script is gone" same "" "$(grep -F /root/rke2-install.sh "$WORK/after")"
grep -vF -e "rollback-$run" -e /root/rke2-install.sh "$WORK/before" > "$WORK/rest"
check "and nothing else was deleted" same "" "$(comm -23 "$WORK/rest" "$WORK/after")"
cleaning=$(basename "$(find "$STATE/runs" -mindepth 1 -maxdepth 1 -name '*-clean-up')")
check "a record of its own, each step proven or not needed" python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
assert (record["outcome"], record["rollbackRun"], record["practice"]) == ("completed", sys.argv[2], True), record["outcome"]
assert [w["id"] for w in record["warningsAccepted"]] == ["clean-up-for-good"]
outcomes = {step["outcome"] for step in record["steps"]}
assert "succeeded" in outcomes and outcomes <= {"succeeded", "not-needed"}, outcomes
for step in record["steps"]:
    assert step["outcome"] == "not-needed" or all(one["holds"] for one in step["evidence"]), step' "$STATE/runs/$cleaning/record.json" "$run"
call verify-record "$STATE/runs/$cleaning/record.json"
check "which is accepted" same 0 "$status"
call verify-record "$STATE/runs/$run/record.json"
check "as is that of the rollback" same 0 "$status"
call runs
check "the list says what it was" grep -q "$cleaning  completed .*clean-up of $run" "$WORK/out"
call clean-up "$run" --confirm "$name" --answers "$WORK/answers.yaml"
check "once is enough" ended_with 3 "cleaned up by the run $cleaning"
call clean-up "$cleaning"
check "a clean-up has nothing to clean up" ended_with 3 'clean-up itself'
done_checking
