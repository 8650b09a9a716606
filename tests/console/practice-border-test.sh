#!/usr/bin/env bash
# Rancher back across borders, practised from the console: the tokens of CVE-2018-20321 around Docker and each procedure of RKE, and Rancher taken
# away and restored. What each fault becomes, and where the tokens may be found afterwards.
. "$(dirname "$0")/lib.sh"
LIMIT=240
practice() { rm -rf "$STATE"; call practice "$@" --auto --speed 100; }
record() { find "$STATE/runs" -name record.json; }
proves() { # record, assertions, further arguments
    python3 -c '
import json, os, sys
record = json.load(open(sys.argv[1]))
plan = json.load(open(sys.argv[1].replace("record.json", "plan.json")))
folder = os.path.dirname(sys.argv[1])
def outcomes(id):
    return {one["outcome"] for one in record["steps"] if one["id"] == id}
'"$2" "$1" "${@:3}"
}
both='
ids = [one["id"] for one in record["steps"]]
assert record["outcome"] == "completed" and record["practice"], record["outcome"]
assert (record["procedure"], record["toVersion"]) == (sys.argv[2], "v2.1.5"), record["toVersion"]
assert plan["wrappers"] == ["cve-2018-20321"], plan.get("wrappers")
assert ids[:2] == [kind + ".save", kind + ".copy"], ids
assert ids[-3:] == [kind + "-back.clusters", kind + "-back.apply", kind + "-back.ready"], ids
for step in record["steps"]:
    assert step["outcome"] == "not-needed" or step["evidence"] and all(one["holds"] for one in step["evidence"]), step
assert {check["verdict"] for check in record["checks"]} <= {"passed", "not-applicable"}, record["checks"]
accepted = {one["id"].split("@")[0] for one in record["warningsAccepted"]}
assert {"tokens-lost", "tokens-are-keys"} <= accepted, accepted
copy = os.path.join(folder, "tokens.json")
assert os.stat(copy).st_mode & 0o777 == 0o600
names = [one["name"] for one in json.load(open(copy))]
assert names == ["c-late", "c-shop1", "c-shop2"], names
assert {one["sha256"] for one in record["kept"] if one["path"].endswith("tokens.json")} and copy in [one["path"] for one in record["kept"]]'
no_token() { # only tokens.json and the simulated machines know them
    ! grep -rlE 'before-it|after-the-fix' "$STATE" --include='*' | grep -v -e '/tokens\.json$' -e '/practice-machines/' | grep .
}

practice cve-2018-20321
check "CVE-2018-20321 around Docker ends with 0" same 0 "$status"
check "around Docker: tokens first and last, recorded once, in two places" proves "$(record)" "
kind = 'docker'$both" docker-single-node
check "around Docker: no token outside of tokens.json" no_token
check "around Docker: its clean-up ends with 0" cleaned_up practice-tokens
check "around Docker: the clean-up deletes the recorded tokens, too" proves "$(find "$STATE/runs" -path '*clean-up*' -name record.json)" '
assert outcomes("docker-clean.delete") == outcomes("old-container") == {"succeeded"}, record["steps"]'
practice cve-2018-20321 --fault token-not-there
check "token-not-there: caught before anything changes" same 3 "$status"
check "token-not-there: says which check" says 'tokens-missing-docker@docker-1'

practice cve-2018-20321-rke --fault cluster-changed
check "CVE-2018-20321 around RKE ends with 0, also when a cluster changes meanwhile" same 0 "$status"
check "around RKE: tokens first and last, recorded once, in two places" proves "$(record)" "
kind = 'rke'$both" rke-legacy-rollback
check "around RKE: no token outside of tokens.json" no_token
check "cluster-changed: the conflict was seen" grep -rqaF 'Error from server (Conflict)' "$(dirname "$(record)")/output"
id=$(basename "$(dirname "$(record)")")
call clean-up "$id" --confirm practice-tokens-rke
check "its clean-up ends with 0" same 0 "$status"
check "the clean-up deletes the recorded tokens, too" proves "$(find "$STATE/runs" -path '*clean-up*' -name record.json)" '
assert outcomes("rke-clean.delete") == {"succeeded"}, record["steps"]'
for procedure in rke-rollback rke-restore-new-nodes; do
    practice cve-2018-20321-$procedure
    check "CVE-2018-20321 around $procedure ends with 0" same 0 "$status"
    check "around $procedure: tokens first and last, recorded once, in two places" proves "$(record)" "
kind = 'rke'$both" $procedure
    check "around $procedure: no token outside of tokens.json" no_token
done
practice cve-2018-20321-rke --fault tokens-forbidden
check "tokens-forbidden: caught before anything changes" same 3 "$status"
check "tokens-forbidden: says which check" says 'tokens-silent-rke@jump'

practice rancher-backup-border --fault something-left
check "Rancher across a border ends with 0, also when the clean-up leaves something" same 0 "$status"
check "across a border: taken away, looked after, restored without prune, installed anew" proves "$(record)" '
assert (record["outcome"], record["procedure"]) == ("completed", "rancher-backup-border"), record["outcome"]
assert (record["fromVersion"], record["toVersion"]) == ("v2.7.9", "v2.7.5")
for id in "start-cleanup", "watch-cleanup", "operator-install", "backup-put", "watch-restore", "rancher-install":
    assert outcomes(id) == {"succeeded"}, id
assert [one["attempts"] for one in record["steps"] if one["id"] == "verify-cleanup"] == [2]
assert {check["verdict"] for check in record["checks"]} <= {"passed", "not-applicable"}, record["checks"]'
call verify-record "$(record)"
check "its record is accepted" same 0 "$status"
check "its clean-up ends with 0" cleaned_up practice-border
practice rancher-backup-border --fault chart-gone
check "chart-gone: caught before anything is deleted" same 3 "$status"
check "chart-gone: says which check" says 'charts-missing@server-1'

call practice --list --json
check "the list names the exercises of CVE-2018-20321" python3 -c '
import json, sys
assert {"cve-2018-20321", "cve-2018-20321-rke", "cve-2018-20321-rke-rollback", "cve-2018-20321-rke-restore-new-nodes", "rancher-backup-border"} <= set(json.load(open(sys.argv[1]))["procedures"])' "$WORK/out"
done_checking
