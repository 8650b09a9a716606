#!/usr/bin/env bash
# The procedures for RKE2 beside rke2-etcd, on their practice clusters: to the end with evidence for every step, the
# record accepted, and each fault caught before anything changes (3) or got through (0).
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/practice-lib.sh"

for procedure in rke2-sqlite rke2-external-db rke2-new-hosts; do
    practice "$procedure"
    check "$procedure ends with 0" same 0 "$status"
    file=$(record)
    check "$procedure: evidence for every step" python3 -c "
import json, sys
record = json.load(open(sys.argv[1]))$whole" "$file" "$procedure"
    call verify-record "$file"
    check "$procedure: its record is accepted" same 0 "$status"
    cp "$file" "$WORK/$procedure.json"
    accepted=()
    [ "$procedure" = rke2-new-hosts ] || accepted=(clean-up-for-good)
    check "$procedure: its clean-up ends with 0" cleaned_up "$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["case"])' "$file")" "${accepted[@]}"
    [ "$procedure" != rke2-external-db ] || check "$procedure: the password of the database is nowhere in the run" not_kept practice-only
done
check "rke2-sqlite: the old database was kept before the copy came" proves "$WORK/rke2-sqlite.json" '
assert outcomes("database-aside") == outcomes("database-restore") == {"succeeded"}
assert max(one["n"] for one in steps("database-aside")) < min(one["n"] for one in steps("database-restore"))'
check "rke2-external-db: dumped first, replaced while nobody was connected, looked at before any start" proves "$WORK/rke2-external-db.json" '
order = ["prove-down", "connections", "database-dump", "connections-again", "restore-archive", "database-gate", "start-first", "servers-start", "agents-start"]
numbers = [max(one["n"] for one in steps(id)) for id in order]
assert numbers == sorted(numbers), numbers
assert [one["node"] for one in steps("restore-archive")] == ["db-1"]'

check "rke2-new-hosts: the token was proven before the restore, peers joined after it, old nodes were removed" proves "$WORK/rke2-new-hosts.json" '
order = ["token-written", "token-fits", "install", "cluster-reset", "start-first", "server-written", "servers-start", "stale-nodes"]
numbers = [max(one["n"] for one in steps(id)) for id in order]
assert numbers == sorted(numbers), numbers
assert outcomes("stale-nodes") == {"succeeded"}'
caught rke2-new-hosts leftover-database 'not-new@server-2'
caught rke2-new-hosts short-snapshot 'snapshot-damaged@server-1'
caught rke2-sqlite wal-missing 'copy-figures-differ@server-1'
caught rke2-sqlite lost-disable-etcd 'etcd-on'
caught rke2-external-db truncated-dump 'dump-damaged@db-1'
caught rke2-external-db lost-endpoint 'no-endpoint@server-2'
practice rke2-external-db --fault late-visitor
check "late-visitor: got through" same 0 "$status"
check "late-visitor: was waited for" proves "$(record)" '
assert outcomes("connections") == {"succeeded"}'
done_checking
