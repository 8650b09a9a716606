# What the tests of several practice clusters share, behind lib.sh: a practice to its end, questions about its record, faults.
# shellcheck shell=bash
LIMIT=240
practice() { rm -rf "$STATE"; call practice "$@" --auto; }
record() { find "$STATE/runs" -name record.json; }
proves() {
    python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
def steps(id, node=None):
    return [one for one in record["steps"] if one["id"] == id and node in (None, one["node"])]
def outcomes(id):
    return {one["outcome"] for one in steps(id)}
'"$2" "$1"
}
# shellcheck disable=SC2034 # for those that read it
whole='
assert (record["outcome"], record["practice"], record["procedure"]) == ("completed", True, sys.argv[2]), record["outcome"]
for step in record["steps"]:
    if step["outcome"] == "succeeded":
        assert step["evidence"] and all(one["holds"] for one in step["evidence"]), step
    else:
        assert step["outcome"] == "not-needed" and step["note"], step
assert {check["verdict"] for check in record["checks"]} <= {"passed", "not-applicable"}, record["checks"]'
unchanged() { [ -z "$(find "$STATE/runs" -name record.json 2>/dev/null)" ] || { echo "there was a run"; return 1; }; }
caught() { # procedure, fault, the check that says so
    practice "$1" --fault "$2"
    check "$2: caught before anything changes" same 3 "$status"
    check "$2: says which check" says "$3"
    check "$2: nothing was run" unchanged
}
