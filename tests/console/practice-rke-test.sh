#!/usr/bin/env bash
# The procedures for RKE on their practice clusters, the one for new machines also with RKE 0.1: to the end with evidence for every step,
# the record accepted, the nodes as they have to be, and each fault caught before anything changes (3) or got through (0).
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/practice-lib.sh"

for procedure in rke-rollback rke-legacy-rollback rke-restore-new-nodes rke-restore-new-nodes-legacy; do
    practice "$procedure"
    check "$procedure ends with 0" same 0 "$status"
    file=$(record)
    check "$procedure: evidence for every step" python3 -c "
import json, sys
record = json.load(open(sys.argv[1]))$whole" "$file" "${procedure%-legacy}"
    call verify-record "$file"
    check "$procedure: its record is accepted" same 0 "$status"
    cp "$file" "$WORK/$procedure.json"
    check "$procedure: its clean-up ends with 0" cleaned_up "$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["case"])' "$file")"
done
check "rke-rollback: RKE builds the cluster itself" proves "$WORK/rke-rollback.json" 'assert outcomes("rke-up") == {"not-needed"}'
check "rke-legacy-rollback: snapshot and bundle were brought where they were missing" proves "$WORK/rke-legacy-rollback.json" '
assert [one["node"] for one in steps("snapshot-copy")] == ["node-3"], steps("snapshot-copy")
assert [one["node"] for one in steps("bundle-copy")] == ["node-2", "node-3"]
assert outcomes("bundle-back") == outcomes("rke-up") == outcomes("restart-components") == {"succeeded"}'
check "rke-restore-new-nodes: every machine was cleaned after the snapshot was proven" proves "$WORK/rke-restore-new-nodes.json" '
assert len(steps("clean")) == 4 and outcomes("clean") == {"succeeded"}
assert max(one["n"] for one in steps("snapshot-sum")) < min(one["n"] for one in steps("clean-list"))'
check "rke-restore-new-nodes-legacy: one machine first, the old nodes deleted, then all" proves "$WORK/rke-restore-new-nodes-legacy.json" '
order = [steps(one)[0]["n"] for one in ("target-alone", "gate", "target.snapshot-restore", "target-up.rke-up", "target-alone-left.old-nodes", "restart-target", "others-in", "others.rke-up", "restart-components")]
assert order == sorted(order), order
assert [one["node"] for one in steps("gate")] == ["node-1"] and len(steps("restart-components")) == 4
assert outcomes("target-alone-left.old-nodes") == outcomes("restart-components") == {"succeeded"}'

practice rke-rollback --fault leftover-helper
check "leftover-helper: got through" same 0 "$status"
check "leftover-helper: the container was removed" proves "$(record)" '
assert [one["outcome"] for one in steps("helpers-out", "node-2")] == ["succeeded"], steps("helpers-out")'
practice rke-rollback --fault stale-snapshot
check "stale-snapshot: got through" same 0 "$status"
check "stale-snapshot: the other file was moved aside" proves "$(record)" '
assert [(one["node"], one["outcome"]) for one in steps("other-copies-aside")] == [("node-3", "succeeded")], steps("other-copies-aside")
assert any(one["id"] == "copies-differ@node-3" for one in record["warningsAccepted"]), record["warningsAccepted"]'
practice rke-legacy-rollback --fault legacy-bundle-lost
check "legacy-bundle-lost: got through" same 0 "$status"
practice rke-restore-new-nodes-legacy --fault earlier-attempt
check "earlier-attempt: got through" same 0 "$status"
practice rke-restore-new-nodes --fault foreign-container --fault container-linux
check "foreign-container, container-linux: got through" same 0 "$status"
listed() { cat "$(dirname "$(record)")"/output/* | tr -d '\000' | grep -qaxF -- "$1"; }
check "foreign-container: the list names it" listed company-proxy
check "container-linux: the list names the folders under /opt/rke" listed /opt/rke/var/lib/etcd
check "container-linux: never the snapshots" sh -c '! grep -rqaxE "/opt/rke(/etcd-snapshots.*)?" "$1"' sh "$(dirname "$(record)")/output"
done_checking
