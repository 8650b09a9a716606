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

DIR=/home/ops/rancher
CONFIG=$DIR/rancher-cluster.yml
SNAPSHOTS=/opt/rke/etcd-snapshots
as_ops() { on host-1 sudo -u ops -i "$@"; }
rke() { as_ops sh -c "cd $DIR && exec ./rke_linux-amd64 \"\$@\"" sh "$@" > "$WORK/rke.log" 2>&1; }
must() { "$@" || { tail -n 20 "$WORK/rke.log"; die "$* failed"; }; }
kubectl() { on host-1 /usr/local/bin/kubectl --kubeconfig $DIR/kube_config_rancher-cluster.yml "$@"; }
etcdctl() { local node=$1; shift; on "$node" docker exec -e ETCDCTL_API=3 etcd etcdctl "$@"; }
# A serializable read: what this very member holds.
maps_at() { etcdctl "$1" get /registry/configmaps/default/ --prefix --keys-only --consistency=s | sed -n 's|.*/||p' | paste -sd, -; }
put_map() { printf '{"items":[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"%s","namespace":"default"}}]}' "$1" > "$WORK/map"; apply "$WORK/map"; }
apply() { on host-1 /usr/local/bin/kubectl --kubeconfig $DIR/kube_config_rancher-cluster.yml apply -f - < "$1" > /dev/null || die "nothing applied"; }
image() { kubectl -n cattle-system get deploy $deployment -o 'jsonpath={.spec.template.spec.containers[0].image}'; }
containers() { on "$1" docker ps -a --filter label=io.rancher.rke.container.name --format '{{.Names}} {{.State}}' | sort | paste -sd, -; }
wanted() {
    if [ "$1" = server-1 ]; then echo "etcd running,kube-apiserver running,kube-controller-manager running,kube-proxy running,kube-scheduler running,kubelet running"
    else echo "etcd running,kube-proxy running,kubelet running"; fi
}

if [ "$form" = current ]; then
    version=v1.2.6 from=v2.5.1 to=v2.4.8 deployment=rancher container=rancher file=pre-upgrade.zip
else
    version=v0.1.17 from=v2.0.8 to=v2.0.6 deployment=cattle container=cattle-server file=pre-upgrade.db
fi

workstation() {
    on host-1 sh -c "install -d -o ops -g ops $DIR && install -o ops -g ops -m 0600 /dev/stdin /home/ops/.ssh/id_rsa" < "$LAB_STATE/key"
    on host-1 sh -c 'cat > "$1" && chmod 0755 "$1"' sh $DIR/rke_linux-amd64 <<PROGRAM
#!/usr/bin/python3 -B
import sys
sys.path.insert(0, "/usr/lib/rke-lab")
from rkelab.main import main
sys.exit(main("$version"))
PROGRAM
    on host-1 sh -c 'cat > "$1" && chmod 0755 "$1"' sh /usr/local/bin/kubectl <<'PROGRAM'
#!/usr/bin/python3 -B
import sys
sys.path.insert(0, "/usr/lib/rke-lab")
from rkelab.kubectl import main
sys.exit(main())
PROGRAM
    on host-1 sh -c 'cat > "$1" && chmod 0600 "$1" && chown ops: "$1"' sh $CONFIG <<YAML
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

# What Helm or the add-on of the cluster file installed.
rancher_objects() {
    cat <<JSON
{"items": [
 {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "$deployment", "namespace": "cattle-system"}, "spec": {"replicas": 1,
  "template": {"spec": {"containers": [{"name": "$container", "image": "rancher/rancher:$to"}]}}}, "status": {"replicas": 1, "readyReplicas": 1}},
 {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "$deployment-7d5f8c9b6d-2kq9x", "namespace": "cattle-system"},
  "spec": {"nodeName": "server-1", "containers": [{"name": "$container", "image": "rancher/rancher:$to"}]}, "status": {"phase": "Running"}}]}
JSON
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
build() { case $1 in host-*) ;; *) on "$1" /usr/local/lib/lab-docker/rancher/build-images rke > /dev/null ;; esac; }
on_all build || die "no images"
workstation
must rke up --config rancher-cluster.yml
rancher_objects > "$WORK/rancher.json"
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
