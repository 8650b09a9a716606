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
files() { on server-1 sh -c 'cd "$1" && find . -type f -exec sha256sum {} + | sort -k 2' sh "$database/etcd"; }

step "a cluster after its upgrade"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/prepare" > "$WORK/lab.json" || exit 1
write_case rke2-etcd "$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")" $FROM
write_answers data-after-snapshot single-server killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised
printf 'onFailure: leave\ndecisions:\n  database-aside: [undo, stop]\n' >> "$WORK/answers.yaml"
before=$(data_of server-1)
check "the cluster holds what came after the snapshot" grep -q after-upgrade <<< "$before"

# Nothing can be added to the run's folder: the place of the list is taken, once the folder is there.
person_takes_the_place() {
    wait_run begun prove-down || return
    files > "$WORK/files-before"
    on server-1 mkdir "/root/rke2-rollback-${folder##*/}/database-moved-to"
}

step "the rollback, which cannot write down where the database is"
person_takes_the_place > "$WORK/person.log" 2>&1 &
other_jobs=$!
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 1" same 1 $?
touch "$WORK/over"
wait $other_jobs
the_run
outcome() { python3 -c 'import json, sys
step = next(one for one in json.load(open(sys.argv[1]))["steps"] if one["id"] == sys.argv[2])
print(step["outcome"], step["attempts"], *[one["holds"] for one in step["evidence"]])' "$folder/record.json" "$1"; }
check "it was stopped, as the record says" grep -q '"outcome": *"stopped"' "$folder/record.json"
check "the step was taken back by a second attempt, which a check has proven" same "cancelled 2 True" "$(outcome database-aside)"
check "a person reads it" grep -q 'What it did was taken back' "$folder/record.md"
check "the restore was not begun" same pending "$(ask outcome "$folder/record.json" cluster-reset)"
check "the files of the database are there" grep -q member/snap/db "$WORK/files-before"
check "they are what they were, in their place" same "$(cat "$WORK/files-before")" "$(files)"
check "nothing is left beside it" on server-1 sh -c '! ls -d "$1"/etcd.rollback-*' sh "$database"

step "the newer release on it"
on server-1 systemctl is-active -q rke2-server && check "it was not started" false
upgrade_all $TO
wait_nodes_ready $TO
check "all data are there, also the newest" same "$before" "$(data_of server-1)"
tell_result
