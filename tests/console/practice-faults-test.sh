#!/usr/bin/env bash
# What becomes of each fault of the practice cluster: caught by a check before anything changes (3), or recognised and
# got through by the decision that helps (0). One run has all faults that a rollback gets through; ROLLBACK_EACH_FAULT=1
# plays each alone as well (some minutes).
. "$(dirname "$0")/lib.sh"
LIMIT=${ROLLBACK_LIMIT:-240}
practice() { rm -rf "$STATE"; call practice rke2-etcd --auto "$@"; }
record() { find "$STATE/runs" -name record.json; }
# Python over `record`, `step(id, node)` and `found(signature)`; the record is $1.
proves() {
    python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
journal = [json.loads(line) for line in open(sys.argv[1].replace("record.json", "journal.ndjson"))]
def steps(id, node=None):
    return [one for one in record["steps"] if one["id"] == id and node in (None, one["node"])]
def found(signature):
    return [one for one in journal if one["type"] == "task-finding" and one["body"]["signature"] == signature]
def said(type):
    return [one["body"] for one in journal if one["type"] == type]
'"$2" "$1"
}

# What each fault leaves behind in a run that got through it.
leftover_server='
assert any(one["id"].startswith("first-server-url") for one in record["warningsAccepted"]), record["warningsAccepted"]
assert [one["outcome"] for one in steps("server-key-back")] == ["succeeded"], steps("server-key-back")'
truncated_snapshot='
assert [one["outcome"] for one in steps("cluster-reset")] == ["succeeded"]'
peer_not_stopped='
assert found("stop-leftover"), "the leftover container was not recognised"
[stop] = steps("stop-servers", "server-2")
assert (stop["outcome"], stop["attempts"]) == ("succeeded", 2), stop'
drain_blocked='
assert found("DR-01"), "the line of the disruption budget was not recognised"
assert "skipped" in {one["outcome"] for one in steps("drain")}, steps("drain")
assert [one for one in record["decisions"] if one["choice"] == "skip" and one["reason"]], record["decisions"]'
first_server_loops='
assert found("R2-09"), "the file newer than the database was not recognised"
[start] = steps("start-first")
assert (start["outcome"], start["attempts"]) == ("succeeded", 2), start'
connection_cut='
assert [one for one in said("node-lost") if one["node"] == "server-1"], "the cut was not noticed"'
slow_node=''

practice --fault wrong-token
check "wrong-token: caught before anything changes" same 3 "$status"
check "wrong-token: says which check and what mends it" says 'tokens-differ@server-1: .*token'
check "wrong-token: there is no run" test -z "$(find "$STATE/runs" -mindepth 1 2>/dev/null)"

every=(leftover-server truncated-snapshot peer-not-stopped drain-blocked first-server-loops connection-cut slow-node)
practice "${every[@]/#/--fault=}"
check "all other faults together: got through" same 0 "$status"
check "all together: the skipped drain is answered for" proves "$(record)" 'assert record["outcome"] == "completed-with-skips", record["outcome"]'
for fault in "${every[@]}"; do
    name=${fault//-/_}
    check "$fault: recognised and got through" proves "$(record)" "${!name}"
done

# Without a terminal: a failure leaves the run open, answers decide what becomes of it.
driven() {
    answer() { printf '%s\n' 'format: 1' "$@" > "$WORK/answers.yaml"; }
    answer 'onFailure: leave'
    practice --fault peer-not-stopped --fault drain-blocked --answers "$WORK/answers.yaml"
    same 4 "$status" || return 1
    run=$(basename "$(find "$STATE/runs" -mindepth 1 -maxdepth 1)")
    answer 'decisions: {drain: [retry, leave]}'
    call resume "$run" --answers "$WORK/answers.yaml"
    same 4 "$status" || return 1
    answer 'skips: {drain: "the API is down"}' 'decisions: {stop-servers: [mark-done, stop]}'
    call resume "$run" --answers "$WORK/answers.yaml"
    same 1 "$status" && proves "$(record)" '
assert record["outcome"] == "stopped", record["outcome"]
chosen = [(one["choice"], one["reason"]) for one in record["decisions"]]
assert [choice for choice, _ in chosen] == ["retry", "skip", "skip", "mark-done", "stop"], chosen
assert ("skip", "the API is down") in chosen, chosen
assert 2 in {one["attempts"] for one in steps("drain")}, steps("drain")'
}
check "without a terminal: tried again, skipped, checked, stopped by the answers of a resume" driven

call practice --list --json
check "every fault of the list has its place here" python3 -c '
import json, sys
listed = {fault["id"] for fault in json.load(open(sys.argv[1]))["faults"] if fault["procedure"] == "rke2-etcd"}
assert listed == set(sys.argv[2:]) | {"wrong-token"}, listed' "$WORK/out" "${every[@]}"

if [ -n "${ROLLBACK_EACH_FAULT:-}" ]; then
    for fault in "${every[@]}"; do
        practice --fault "$fault"
        name=${fault//-/_}
        check "$fault alone ends with 0" same 0 "$status"
        check "$fault alone: recognised and got through" proves "$(record)" "${!name}"
    done
    practice --fault wrong-token --at-own-risk
    check "wrong-token at own risk ends with 1" same 1 "$status"
    check "wrong-token at own risk: the failure is recognised" proves "$(record)" '
assert record["outcome"] == "stopped" and found("R2-06"), record["outcome"]
assert [one["id"] for one in record["overrides"]] == ["tokens-differ@server-1"], record["overrides"]
assert [one["id"] for one in record["steps"] if one["outcome"] == "failed"] == ["cluster-reset"]'
fi
done_checking
