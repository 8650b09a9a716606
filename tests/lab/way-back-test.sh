#!/usr/bin/env bash
# A step that does not come to its end is taken back by the product: the present database has been moved aside, then what is
# needed of it later cannot be written down. Afterwards the same files lie in their place, and the newer release starts on them.
# usage: way-back-test.sh ROLLBACKCTL      own lab; 2 minutes
set -u
[ $# = 1 ] || { echo "usage: way-back-test.sh ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-back$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"

FROM=v1.31.9+rke2r1 TO=v1.32.5+rke2r1
database=/var/lib/rancher/rke2/server/db
folders() { on server-1 stat -c %i "$database/etcd" "$database/etcd/member/snap/db" | paste -sd' ' -; } # by what the disk calls them

step "a cluster after its upgrade"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/prepare" > "$WORK/lab.json" || exit 1
write_case rke2-etcd "$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")" $FROM
write_answers data-after-snapshot single-server killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised
printf 'onFailure: leave\ndecisions:\n  database-aside: [undo, stop]\n' >> "$WORK/answers.yaml"
before=$(data_of server-1) lay=$(folders)
check "the cluster holds what came after the snapshot" grep -q after-upgrade <<< "$before"

# The place of the list in the folder of the run is taken as soon as there is such a folder.
place_is_taken() {
    # shellcheck disable=SC2016 # expanded on the node
    on server-1 timeout 300 sh -c 'until f=$(ls -d /root/rke2-rollback-*-lab-eu 2>/dev/null) && [ -d "$f" ]; do sleep 0.05; done; mkdir "$f/database-moved-to"'
}

step "the rollback, which cannot write down where the database is"
place_is_taken > "$WORK/person.log" 2>&1 &
other_jobs=$!
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 1" same 1 $?
wait $other_jobs
check "the place of the list was taken in time" same 0 $?
the_run
outcome() { python3 -c 'import json, sys
step = next(one for one in json.load(open(sys.argv[1]))["steps"] if one["id"] == sys.argv[2])
print(step["outcome"], step["attempts"], *[one["holds"] for one in step["evidence"]])' "$folder/record.json" "$1"; }
check "it was stopped, as the record says" grep -q '"outcome": *"stopped"' "$folder/record.json"
check "the step was taken back by a second attempt, which a check has proven" same "cancelled 2 True" "$(outcome database-aside)"
check "a person reads it" grep -q 'What it did was taken back' "$folder/record.md"
check "the restore was not begun" same pending "$(ask outcome "$folder/record.json" cluster-reset)"
check "the very same folder and database are in their place" same "$lay" "$(folders)"
check "nothing is left beside it" on server-1 sh -c '! ls -d "$1"/etcd.rollback-*' sh "$database"

step "the newer release on it"
on server-1 systemctl is-active -q rke2-server && check "it was not started" false
upgrade_all $TO
wait_nodes_ready $TO
check "all data are there, also the newest" same "$before" "$(data_of server-1)"
tell_result
