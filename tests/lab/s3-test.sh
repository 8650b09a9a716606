#!/usr/bin/env bash
# The product restores an etcd snapshot that lies in an object store only: the data is back, and no key is seen anywhere.
# usage: s3-test.sh ROLLBACKCTL      own lab; 2 minutes, mostly the plan's own waits for a stable server
set -u
[ $# = 1 ] || { echo "usage: s3-test.sh ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-s3$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"

FROM=v1.31.9+rke2r1 TO=v1.32.5+rke2r1
step "a cluster whose snapshot lies in an object store"
"$HERE/lab" up 1 > /dev/null || exit 1
read -r endpoint bucket objects access secret ca < <("$HERE/lab" s3 rke2-backups | sed 's/[a-z]*=//g')
"$HERE/lab" put server-1 "$ca" /etc/ssl/s3-ca.crt
on_all first_install "$FROM" || die "an installation failed"
start_all
wait_nodes_ready "$FROM"
put_data before-snapshot
on server-1 env AWS_ACCESS_KEY_ID="$access" AWS_SECRET_ACCESS_KEY="$secret" /usr/local/bin/rke2 etcd-snapshot save --name before-upgrade \
    --etcd-s3 --etcd-s3-bucket "$bucket" --etcd-s3-endpoint "$endpoint" --etcd-s3-folder 'eu west' > "$WORK/save.log" 2>&1
snapshot=$(ls "$objects/eu west")
check "the snapshot is in the store" test -s "$objects/eu west/$snapshot"
on server-1 rm -r /var/lib/rancher/rke2/server/db/snapshots
put_data after-snapshot
upgrade_all "$TO"
wait_nodes_ready "$TO"
put_data after-upgrade

write_case rke2-etcd "s3:$snapshot" "$FROM"
add_input snapshotVersion "$FROM"
add_input s3Bucket "$bucket"
add_input s3Endpoint "$endpoint"
add_input s3Folder '"eu west"'
add_input s3EndpointCa /etc/ssl/s3-ca.crt
add_input s3Environment '{secret: ask}'
write_answers data-after-snapshot killall-force safety-secrets drain-disrupts clock-not-synchronised untrusted-snapshot nodes-come-and-go single-server
printf '#!/bin/sh\nprintf "AWS_ACCESS_KEY_ID=%%s\\nAWS_SECRET_ACCESS_KEY=%%s\\n" %s %s\n' "$access" "$secret" > "$WORK/keys"
chmod 0700 "$WORK/keys"
printf 'overrides: {token-remote: "the token was never changed"}\n' >> "$WORK/answers.yaml"

step "the rollback"
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" --askpass "$WORK/keys" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
folder=$(ls -d "$WORK"/state/runs/*)
check "completed, from and to" same "completed False $TO $FROM lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
"$HERE/data-check" > "$WORK/data-after"
check "release, service, the snapshot's data and no other" grep -qx "node=server-1 version=$FROM service=active keys=before-snapshot" "$WORK/data-after"
check "the node is Ready at the older release" nodes_ready_at "$FROM"
unseen() { grep -rlaF -- "$1" "$WORK/state" "$WORK"/*.log && return 1; on server-1 sh -c '! grep -rlaF -- "$1" /var/lib/rollback-wizard /root /run/systemd /etc/systemd 2>/dev/null && ! journalctl -q | grep -F -- "$1"' sh "$1"; }
check "no key is in the run, on the node or in its journal" unseen "$secret"
tell_result
