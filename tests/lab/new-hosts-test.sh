#!/usr/bin/env bash
# The product builds a cluster anew on machines that never had RKE2, from a snapshot and the token of the old cluster, whose
# servers are off: the snapshot is sent from the desk, or fetched from an object store.
# usage: new-hosts-test.sh ROLLBACKCTL sent|s3      own lab; 3 minutes, mostly the plan's own waits for stable nodes
set -u
case $#:${2:-} in 2:sent | 2:s3) ;; *) echo "usage: new-hosts-test.sh ROLLBACKCTL sent|s3" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
way=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-hosts$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"

FROM=v1.31.9+rke2r1
step "$way: an old cluster, and new machines beside it"
"$HERE/lab" up 4 > /dev/null || exit 1
export LAB_CLUSTER="server-1 server-2"
on_all first_install "$FROM" || die "an installation failed"
start_all
wait_nodes_ready "$FROM"
put_data before-snapshot
if [ "$way" = s3 ]; then
    read -r endpoint bucket objects access secret _ < <("$HERE/lab" s3 rke2-backups | sed 's/[a-z]*=//g')
    on server-1 env AWS_ACCESS_KEY_ID="$access" AWS_SECRET_ACCESS_KEY="$secret" /usr/local/bin/rke2 etcd-snapshot save --name nightly \
        --etcd-s3 --etcd-s3-bucket "$bucket" --etcd-s3-endpoint "$endpoint" > "$WORK/save.log" 2>&1
    snapshot=s3:$(ls "$objects")
else
    on server-1 /usr/local/bin/rke2 etcd-snapshot save --name nightly > "$WORK/save.log" 2>&1
    on server-1 sh -c 'cat /var/lib/rancher/rke2/server/db/snapshots/nightly-*' > "$WORK/nightly"
    snapshot=desk:$WORK/nightly
fi
token=$(on server-1 cat /var/lib/rancher/rke2/server/token)
put_data after-snapshot

export LAB_CLUSTER="server-3 server-4"
write_case rke2-etcd "$snapshot" "$FROM"
sed -i 's/^installType:.*/&\nprocedure: rke2-new-hosts/' "$WORK/case.yaml"
add_input snapshotVersion "$FROM"
add_input clusterToken '{secret: ask}'
add_input oldServers "\"$(address_of server-1),$(address_of server-2)\""
if [ "$way" = s3 ]; then
    add_input s3Bucket "$bucket"
    add_input s3Endpoint "$endpoint"
    add_input s3Environment '{secret: ask}'
fi
cat > "$WORK/ask" <<TEXT
#!/bin/sh
case \$1 in
    input:clusterToken*) echo '$token' ;;
    input:s3Environment*) printf 'AWS_ACCESS_KEY_ID=%s\nAWS_SECRET_ACCESS_KEY=%s\n' '${access:-}' '${secret:-}' ;;
    *) exit 1 ;;
esac
TEXT
chmod 0700 "$WORK/ask"
login+=(--askpass "$WORK/ask")
write_answers data-after-snapshot old-servers untrusted-snapshot token-in-files nodes-come-and-go node-passwords upgrades-again clock-not-synchronised
cat >> "$WORK/answers.yaml" <<'YAML'
overrides: {config-default: "the old cluster used the defaults"}
manualSteps: {old-servers-off: "pulled the plugs", address-moved: "the name points to the new machines"}
YAML

step "the old servers are still on"
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/early.log" 2>&1
check "the run stops" same 1 $?
check "since they answer" grep -q "$(address_of server-1) answers on port" "$WORK/early.log"
for node in $(servers); do check "$node is as new" on "$node" sh -c '! ls -d /etc/rancher /var/lib/rancher /usr/local/bin/rke2 /root/rke2-* 2>/dev/null'; done

step "the restore, with them off"
for node in server-1 server-2; do "$HERE/lab" fault $node power-off; done
rm -r "$WORK/state/runs"
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
folder=$(echo "$WORK"/state/runs/*)
check "completed" same completed "$(ask summary "$folder/record.json" | cut -d' ' -f1)"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"

step "what the new machines say"
"$HERE/data-check" > "$WORK/data-after"
for node in $(servers); do
    check "$node: release, service, the snapshot's data and no other" grep -qx "node=$node version=$FROM service=active keys=before-snapshot" "$WORK/data-after"
    check "$node has the old cluster's authority and token" same "$token" "$(on "$node" cat /var/lib/rancher/rke2/server/token)"
done
check "they are the members of etcd" grep -qx 'members=server-3,server-4' "$WORK/data-after"
check "every node is Ready" nodes_ready_at "$FROM"
check "the old machines' objects are gone" same "server-3 server-4" "$(kubectl_on server-3 get nodes --no-headers | awk '{ print $1 }' | paste -sd' ' -)"
# $1 secret, $2 where it may stand: nowhere in the run, on the node only there. Searched for without being an argument, since a lab
# beside this one watches those of every program.
unseen() {
    printf '%s\n' "$1" | grep -rlaF -f - "$WORK/state" "$WORK"/*.log && return 1
    printf '%s\n' "$1" | on server-3 sh -c '! grep -rlaF -f - /var/lib/rollback-wizard /root /run/systemd /etc 2>/dev/null | grep -vxF -- "$1"' sh "$2" || return 1
    on server-3 journalctl -q > "$WORK/server-3.journal"
    ! printf '%s\n' "$1" | grep -F -f - "$WORK/server-3.journal"
}
check "the token stands in its file alone" unseen "$token" /etc/rancher/rke2/config.yaml.d/90-restore.yaml
[ "$way" = sent ] || check "no key is to be seen" unseen "$secret" none
tell_result
