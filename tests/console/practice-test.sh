#!/usr/bin/env bash
# The built-in practice cluster from the console: a rollback to its end, its record, and what a fault makes of it.
. "$(dirname "$0")/lib.sh"
LIMIT=240
practice() { rm -rf "$STATE"; call practice rke2-etcd --auto "$@"; }
run_folder() { find "$STATE/runs" -mindepth 1 -maxdepth 1; }

call practice --list --json
check "faults are listed" python3 -c '
import json, sys
faults = [fault["id"] for fault in json.load(open(sys.argv[1]))["faults"]]
assert {"wrong-token", "leftover-server", "truncated-snapshot", "drain-blocked", "connection-cut"} <= set(faults), faults' "$WORK/out"

practice
check "a rollback in practice ends with 0" same 0 "$status"
folder=$(run_folder)
check "completed, practice, with evidence for every step" python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
assert (record["outcome"], record["practice"], record["procedure"]) == ("completed", True, "rke2-etcd"), record["outcome"]
assert record["steps"] and record["checks"] and record["kept"]
for step in record["steps"]:
    if step["outcome"] == "succeeded":
        assert step["evidence"] and all(one["holds"] for one in step["evidence"]), step
    else:
        assert step["outcome"] in ("not-needed", "already-done") and step["note"], step
assert {check["verdict"] for check in record["checks"] if "ancher" not in check["check"]} == {"passed"}, record["checks"]
assert {check["verdict"] for check in record["checks"] if "ancher" in check["check"]} == {"not-applicable"}, record["checks"]' "$folder/record.json"
check "the facts that its plan was made of lie beside it, of every node" python3 -c '
import json, sys
facts, plan, record = (json.load(open(sys.argv[1] + name)) for name in ("/facts.json", "/plan.json", "/record.json"))
assert facts["stage"] == "checked", facts["stage"]
nodes = {step["node"] for step in plan["steps"]} - {"desk"}
assert nodes and nodes <= set(facts["nodes"]), nodes
for node in nodes:
    version = facts["nodes"][node]["rke2.version"]
    assert version["value"].startswith("v1.3") and version["at"] and version["source"], version
assert facts["nodes"]["server-1"]["rke2.version"]["value"] == plan["fromVersion"], plan["fromVersion"]
said = lambda fact: {key: fact[key] for key in ("value", "absent") if key in fact}
for node, known in facts["nodes"].items():
    shown = record["before"]["nodes"][node]
    assert known.keys() == shown.keys(), known.keys() ^ shown.keys()
    others = {name for name in known if said(known[name]) != said(shown[name])}
    assert others <= {"host.time"}, others' "$folder"
# A token of a server reads K10…::server:…; the scenario has one on every server.
check "no token stands among them" sh -c '! grep -q "::server:" "$1" && grep -q "\"token.hash\"" "$1"' sh "$folder/facts.json"
call verify-record "$folder/record.json"
check "its record is accepted" same 0 "$status"
call runs
check "the run is listed" grep -q "$(basename "$folder")  completed" "$WORK/out"
call show "$(basename "$folder")"
check "and shown" grep -q 'cluster-reset\|Restore the snapshot' "$WORK/out"
for format in text markdown html pdf json; do
    call record "$(basename "$folder")" --format "$format" --output "$WORK/record.$format"
    check "record as $format" test "$status" = 0 -a -s "$WORK/record.$format"
done
check "practice stands on the record" grep -qi practice "$WORK/record.markdown"
call resume "$(basename "$folder")"
check "what is completed is not resumed" same 2 "$status"

# The program was killed between the last line of the run and the unlocking.
unlocked_late() {
    run=$(basename "$folder")
    cp "$folder/journal.ndjson" "$WORK/whole.ndjson"
    grep -v '"type":"node-released"' "$WORK/whole.ndjson" > "$folder/journal.ndjson"
    call verify-record "$folder/record.json"
    same 1 "$status" || return 1 # of a record that knows more than its journal
    call runs && grep -q "still locks agent-1, agent-2, server-1, server-2, server-3, resume unlocks" "$WORK/out" || return 1
    call show "$run" && grep -q "resume unlocks" "$WORK/out" || return 1
    call resume "$run"
    same 0 "$status" && grep -q "^Unlocked: agent-1, agent-2, server-1, server-2, server-3" "$WORK/out" || return 1
    call verify-record "$folder/record.json"
    same 0 "$status" || return 1
    call resume "$run"
    same 2 "$status"
}
check "a run that is over unlocks what it still holds, once" unlocked_late

# One byte, in the record or in the journal beside it.
cp -r "$folder" "$WORK/altered"
sed -i '0,/succeeded/s//succeeDed/' "$WORK/altered/record.json"
call verify-record "$WORK/altered/record.json"
check "a record with one changed byte is refused" same 1 "$status"
cp "$folder/record.json" "$WORK/altered/record.json"
sed -i '0,/"seq":5/s//"seq":6/' "$WORK/altered/journal.ndjson"
call verify-record "$WORK/altered/record.json"
check "a changed journal beside it is refused" same 1 "$status"
rm "$WORK/altered/journal.ndjson"
call verify-record "$WORK/altered/record.json"
check "alone it is accepted" same 0 "$status"

# Rancher back to a backup, also where the operator or the webhook needs a second try.
for fault in none prune-retry webhook-missing; do
    rm -rf "$STATE"
    if [ "$fault" = none ]; then call practice rancher-backup --auto; else call practice rancher-backup --auto --fault "$fault"; fi
    check "rancher-backup with the fault $fault ends with 0" same 0 "$status"
    check "with evidence for every step" python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
assert (record["outcome"], record["procedure"], record["fromVersion"], record["toVersion"]) == ("completed", "rancher-backup", "v2.12.3", "v2.11.3")
for step in record["steps"]:
    assert step["outcome"] in ("not-needed", "already-done") and step["note"] or step["evidence"] and all(one["holds"] for one in step["evidence"]) or step["id"] == "look-around", step
assert {check["verdict"] for check in record["checks"]} == {"passed"}, record["checks"]' "$(run_folder)/record.json"
    call verify-record "$(run_folder)/record.json"
    check "its record is accepted" same 0 "$status"
done
check "its clean-up ends with 0" cleaned_up practice-rancher
done_checking
