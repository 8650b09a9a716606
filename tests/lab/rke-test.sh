#!/usr/bin/env bash
# A cluster of RKE, three etcd nodes, rolled back by the product from a jump box: current with RKE 1.2 (one copy of a zipped
# snapshot is enough), legacy with RKE 0.1 (snapshot and certificates on every etcd node, rke up, components restarted).
# RKE is a stand-in that drives Docker and real etcd over SSH; what counts is read from each member of etcd.
# usage: rke-test.sh ROLLBACKCTL current|legacy      own lab; 3 minutes
set -u
case $#:${2:-} in 2:current | 2:legacy) ;; *) echo "usage: rke-test.sh ROLLBACKCTL current|legacy" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
form=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-rke$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/lib/rke.sh"

if [ "$form" = current ]; then
    version=v1.2.6 from=v2.5.1 to=v2.4.8 deployment=rancher container=rancher file=pre-upgrade.zip
else
    version=v0.1.17 from=v2.0.8 to=v2.0.6 deployment=cattle container=cattle-server file=pre-upgrade.db
fi

cluster_file() {
    cat <<YAML
# The cluster under Rancher
nodes:
  - address: $(address_of server-1)
    user: ops
    role: [controlplane, etcd, worker]
    ssh_key_path: ~/.ssh/id_rsa
  - address: $(address_of server-2)
    user: ops
    role: [etcd]
    ssh_key_path: ~/.ssh/id_rsa
  - address: $(address_of server-3)   # the third member
    user: ops
    role:
      - etcd
    ssh_key_path: ~/.ssh/id_rsa
services:
  etcd:
    snapshot: true
YAML
}

addons() { printf 'addons: |-\n  ---\n  kind: Deployment\n  spec:\n    template:\n      spec:\n        containers:\n          - image: rancher/rancher:%s\n' "$from"; }

write_rke_case() {
    printf 'format: 1\nname: lab-eu\ninstallType: rke\nprocedure: %s\nworkstation: host-1\nnodes:\n' "$procedure"
    printf '  - {name: server-1, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: [controlplane, etcd, worker], first: true}\n' "$(address_of server-1)" "$LAB_STATE"
    for node in server-2 server-3; do
        printf '  - {name: %s, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: [etcd]}\n' $node "$(address_of $node)" "$LAB_STATE"
    done
    printf '  - {name: host-1, address: %s, user: ops, auth: {keyFile: %s/key}, roles: [workstation]}\n' "$(address_of host-1)" "$LAB_STATE"
    printf 'inputs:\n  clusterFile: %s\n  targetVersion: %s\n  snapshot: {at: server-1, path: %s/%s}\n' $CONFIG $to $SNAPSHOTS $file
}

step "$form: a cluster of RKE $version"
"$HERE/lab" up 3 --hosts 1 --docker > /dev/null || exit 1
rke_images
workstation "$version"
cluster_file | write_cluster_file
must rke up --config rancher-cluster.yml
rancher_objects $to > "$WORK/rancher.json"
apply "$WORK/rancher.json"
put_map before-snapshot

step "a snapshot, later data, a newer Rancher"
must rke etcd snapshot-save --name "${file%.zip}" --config rancher-cluster.yml
put_map after-snapshot
kubectl set image deployment/$deployment $container=rancher/rancher:$from -n cattle-system > /dev/null
if [ "$form" = current ]; then
    # One copy is enough, and a helper of an earlier attempt would answer with another file's sum.
    on server-2 rm $SNAPSHOTS/$file
    on server-3 docker run --name etcd-checksum-checker rancher/rke-tools:v0.1.65 sh -c 'echo 9e107d9d372bb6826bd81d3542a419d6' > /dev/null || die "no helper"
    procedure=rke-rollback
else
    addons | on host-1 sh -c "cat >> $CONFIG"
    on server-2 rm $SNAPSHOTS/$file $SNAPSHOTS/pki.bundle.tar.gz
    procedure=rke-legacy-rollback
fi
# A plain one is cut to a length that a whole one might have: only the hash at its end tells.
on server-1 sh -c 'n=$(($(stat -c %s "$1") / 2)); case $1 in *.db) n=$((n / 512 * 512 + 32)) ;; esac; head -c "$n" "$1" > "$2"' sh \
    $SNAPSHOTS/$file $SNAPSHOTS/cut."${file##*.}"
config=$(on host-1 cat $CONFIG)
for node in $(servers); do
    check "$node: the newer data are there" same after-snapshot,before-snapshot "$(maps_at "$node")"
done
check "the newer Rancher is there" same rancher/rancher:$from "$(image)"

write_rke_case > "$WORK/case.yaml"
warnings=(data-after-snapshot no-host-keys rke-release copies-differ)
if [ "$form" = current ]; then warnings+=(cluster-removed state-rewritten); else warnings+=(etcd-first-removed addons-out rancher-2-1); fi
write_answers "${warnings[@]}"

step "a snapshot that is cut short"
sed "s|$SNAPSHOTS/$file|$SNAPSHOTS/cut.${file##*.}|" "$WORK/case.yaml" > "$WORK/cut.yaml"
desk preflight "$WORK/cut.yaml" "${login[@]}" > "$WORK/cut.log" 2>&1
check "preflight refuses it" grep -q '^blocked *snapshot-damaged@server-1' "$WORK/cut.log"
desk run "$WORK/cut.yaml" --confirm lab-eu "${login[@]}" > "$WORK/cut-run.log" 2>&1
check "a run is refused with 3" same 3 $?
check "etcd was not touched" same after-snapshot,before-snapshot "$(maps_at server-1)"

step "the rollback"
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
folder=$(find "$WORK/state/runs" -mindepth 1 -maxdepth 1)
[ -d "$folder" ] || give_up "no run"
run=$(basename "$folder")

step "what the record says"
check "completed, not practice, from and to" same "completed False $from $to lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "verify-record accepts it" desk verify-record "$folder/record.json"

step "what the nodes say"
for node in $(servers); do
    check "$node: the key from before the snapshot is back, the later one is gone" same before-snapshot "$(maps_at "$node")"
    check "$node: the chosen snapshot lies there" same "$(on server-1 sha256sum $SNAPSHOTS/$file)" "$(on "$node" sha256sum $SNAPSHOTS/$file)"
    check "$node: every component runs" same "$(wanted "$node")" "$(containers "$node")"
done
check "all three are members of one cluster" same etcd-198.51.100.11,etcd-198.51.100.12,etcd-198.51.100.13 \
    "$(etcdctl server-2 member list | awk -F', ' '$2 == "started" { print $3 }' | sort | paste -sd, -)"
check "the API shows the old state" same configmap/before-snapshot "$(kubectl get configmaps -o name | grep snapshot | paste -sd, -)"
check "Rancher is the earlier one" same rancher/rancher:$to "$(image)"
check "server-3: its own file of that name is kept" on server-3 test -s "/opt/rke/rollback-$run/$file"
check "the state before the rollback was saved as well" on server-1 sh -c 'f=/opt/rke/etcd-snapshots/$1; { unzip -p "$f.zip" "$1" 2>/dev/null || cat "$f"; } | grep -aq after-snapshot' sh "pre-rollback-$run"
if [ "$form" = current ]; then
    check "no helper container is left" same "" "$(on server-3 docker ps -aq --filter name=etcd-checksum-checker)"
    check "the cluster file is as before" same "$config" "$(on host-1 cat $CONFIG)"
    check "the state file holds the CA again" on host-1 grep -q BEGIN $DIR/rancher-cluster.rkestate
else
    check "the section addons is commented out, all else as before" same "$(sed '/^addons:/,$s/^/# rollback-wizard addons: /' <<< "$config")" "$(on host-1 cat $CONFIG)"
    check "server-2 has the certificate bundle" on server-2 tar -tzf $SNAPSHOTS/pki.bundle.tar.gz
fi
tell_result
