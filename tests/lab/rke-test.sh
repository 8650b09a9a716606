#!/usr/bin/env bash
# A cluster of RKE, three etcd nodes, rolled back by the product from a jump box: current with RKE 1.2 (one copy of a zipped
# snapshot is enough), s3 the same with the snapshot in an object store and the nodes behind a bastion host, legacy with RKE 0.1
# (snapshot and certificates on every etcd node, rke up, components restarted).
# RKE is a stand-in that drives Docker and real etcd over SSH; what counts is read from each member of etcd.
# With `canaries` the secrets of the cluster file are followed as well, and the passphrase of the key by which the desk logs in.
# usage: rke-test.sh ROLLBACKCTL current|s3|legacy [canaries]      own lab; 3 minutes
set -u
case ${2:-}:${3:-canaries} in current:canaries | s3:canaries | legacy:canaries) ;; *) echo "usage: rke-test.sh ROLLBACKCTL current|s3|legacy [canaries]" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
form=$2 followed=${3:-}
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-rke$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/lib/rke.sh"
. "$HERE/lib/canaries.sh"

plant_secrets
hosts=1 secret='' typed=()
if [ "$form" != legacy ]; then
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
YAML
    [ -z "$followed" ] || secret_sections
    [ "$form" != s3 ] || cat <<YAML
bastion_host:
  address: $(address_of host-2)
  user: ops
  ssh_key_path: ~/.ssh/id_rsa
services:
  etcd:
    backup_config:
      s3backupconfig:
        access_key: $access
        secret_key: $secret
        bucket_name: $bucket
        endpoint: $endpoint
        region: us-east-1
        folder: eu-west
        custom_ca: |
$(sed 's/^/          /' "$ca")
YAML
    [ "$form" = s3 ] || printf 'services:\n  etcd:\n    snapshot: true\n'
}

addons() { printf 'addons: |-\n  ---\n  kind: Deployment\n  spec:\n    template:\n      spec:\n        containers:\n          - image: rancher/rancher:%s\n' "$from"; }

write_rke_case() {
    printf 'format: 1\nname: lab-eu\ninstallType: rke\nprocedure: %s\nworkstation: host-1\nnodes:\n' "$procedure"
    printf '  - {name: server-1, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: [controlplane, etcd, worker], first: true}\n' "$(address_of server-1)" "$LAB_STATE"
    for node in server-2 server-3; do
        printf '  - {name: %s, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: [etcd]}\n' $node "$(address_of $node)" "$LAB_STATE"
    done
    printf '  - {name: host-1, address: %s, user: ops, auth: {keyFile: %s/key}, roles: [workstation]}\n' "$(address_of host-1)" "$LAB_STATE"
    printf 'inputs:\n  clusterFile: %s\n  targetVersion: %s\n  snapshot: {at: %s, path: %s}\n' $CONFIG $to "${at%%:*}" "${at#*:}"
}

step "$form: a cluster of RKE $version"
[ "$form" != s3 ] || hosts=2
"$HERE/lab" up 3 --hosts $hosts --docker > /dev/null || exit 1
[ "$form" != s3 ] || read -r endpoint bucket objects access secret ca < <("$HERE/lab" s3 rke-backups | sed 's/[a-z]*=//g')
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
# The API and the list of files tell whole seconds: what came within the snapshot's own is not known to be later.
sleep 1
printf '{"items":[{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"late"}}]}' > "$WORK/late" && apply "$WORK/late"
kubectl set image deployment/$deployment $container=rancher/rancher:$from -n cattle-system > /dev/null
at=server-1:$SNAPSHOTS/$file
if [ "$form" = s3 ]; then
    # Only the store has it; what lies on the nodes under that name is something else.
    stored=$(sha256sum < "$objects/eu-west/$file")
    for node in $(servers); do on "$node" rm $SNAPSHOTS/$file; done
    on server-1 sh -c "echo other > $SNAPSHOTS/$file"
    at=s3:$file procedure=rke-rollback
elif [ "$form" = current ]; then
    # One copy is enough, and a helper of an earlier attempt would answer with another file's sum.
    on server-2 rm $SNAPSHOTS/$file
    on server-3 docker run --name etcd-checksum-checker rancher/rke-tools:v0.1.65 sh -c 'echo 9e107d9d372bb6826bd81d3542a419d6' > /dev/null || die "no helper"
    procedure=rke-rollback
else
    addons | on host-1 sh -c "cat >> $CONFIG"
    on server-2 rm $SNAPSHOTS/$file $SNAPSHOTS/pki.bundle.tar.gz
    procedure=rke-legacy-rollback
fi
config=$(on host-1 cat $CONFIG)
for node in $(servers); do
    check "$node: the newer data are there" same after-snapshot,before-snapshot "$(maps_at "$node")"
done
check "the newer Rancher is there" same rancher/rancher:$from "$(image)"

write_rke_case > "$WORK/case.yaml"
warnings=(data-after-snapshot no-host-keys rke-release copies-differ)
if [ "$form" != legacy ]; then warnings+=(cluster-removed state-rewritten); else warnings+=(etcd-first-removed addons-out rancher-2-1); fi
write_answers "${warnings[@]}"

# What RKE itself needs: moved away and back.
judge_state() {
    step "P11: the state of RKE"
    local rule=state-missing where=host-1 file=$DIR/rancher-cluster.rkestate
    [ "$form" = current ] || { rule=no-bundle where=server-1 file=$SNAPSHOTS/pki.bundle.tar.gz; }
    cp "$WORK/case.yaml" "$WORK/state.yaml"
    [ "$form" != current ] || printf '  localState: true\n' >> "$WORK/state.yaml"
    look "$WORK/state.yaml" good
    check "it is there" says good passed $rule
    on $where mv "$file" "$file.aside"
    look "$WORK/state.yaml" bad
    check "without it nothing begins" says bad blocked $rule
    on $where mv "$file.aside" "$file"
    [ "$form" != current ] || check "a helper that was left over is told" says good info helpers-left@server-3
}

tell_loss() {
    step "what is lost by the snapshot"
    desk snapshots "$WORK/case.yaml" "${login[@]}" > "$WORK/lost.log" 2>&1
    check "what came after it is named" grep -q 'made later: namespace late\.' "$WORK/lost.log"
}

refuse_cut() {
    step "a snapshot that is cut short"
    # A plain one is cut to a length that a whole one might have: only the hash at its end tells.
    on server-1 sh -c 'n=$(($(stat -c %s "$1") / 2)); case $1 in *.db) n=$((n / 512 * 512 + 32)) ;; esac; head -c "$n" "$1" > "$2"' sh \
        $SNAPSHOTS/$file $SNAPSHOTS/cut."${file##*.}"
    sed "s|$SNAPSHOTS/$file|$SNAPSHOTS/cut.${file##*.}|" "$WORK/case.yaml" > "$WORK/cut.yaml"
    desk preflight "$WORK/cut.yaml" "${login[@]}" > "$WORK/cut.log" 2>&1
    check "preflight refuses it" grep -q '^blocked *snapshot-damaged@server-1' "$WORK/cut.log"
    desk run "$WORK/cut.yaml" --confirm lab-eu "${login[@]}" > "$WORK/cut-run.log" 2>&1
    check "a run is refused with 3" same 3 $?
    check "etcd was not touched" same after-snapshot,before-snapshot "$(maps_at server-1)"
}

locked_out() { ! on host-1 sudo -u ops timeout 3 ssh -o BatchMode=yes -o StrictHostKeyChecking=no "$(address_of server-1)" true; }

refuse_gone() {
    step "a snapshot that the store does not have"
    sed 's/path: .*}/path: never-saved.zip}/' "$WORK/case.yaml" > "$WORK/gone.yaml"
    desk run "$WORK/gone.yaml" --confirm lab-eu "${login[@]}" > "$WORK/gone.log" 2>&1
    check "the run stops" same 1 $?
    check "since RKE does not find it" grep -q 'failed to download snapshot \[never-saved\] from s3' "$WORK/gone.log"
    check "etcd was not touched" same after-snapshot,before-snapshot "$(maps_at server-1)"
    rm -r "$WORK/state/runs"
}

# What the store has is listed by the workstation with the keys of the cluster file, by the real s3cmd.
look_into_store() {
    step "what lies in the store"
    desk snapshots "$WORK/case.yaml" "${login[@]}" --json > "$WORK/found.json" 2> "$WORK/found.log"
    check "the snapshot is found there, with its size" python3 -c 'import json, sys
answer = json.load(open(sys.argv[1]))
stored = [(one["node"], one["path"], one["bytes"], one["fits"]) for one in answer["snapshots"] if one["place"] == "s3"]
print(stored, answer["problems"])
sys.exit(("host-1", sys.argv[2], int(sys.argv[3]), True) not in stored or answer["problems"] != [])' \
        "$WORK/found.json" "s3://$bucket/eu-west/$file" "$(stat -c %s "$objects/eu-west/$file")"
    check "with the keys of the cluster file, from the workstation" grep -q "$(address_of host-1) .*\"GET /$bucket/?delimiter=.* 200" "$LAB_STATE/s3-server.log"
    on host-1 chmod a-x /usr/bin/s3cmd
    desk snapshots "$WORK/case.yaml" "${login[@]}" > "$WORK/unlisted.log" 2>&1
    check "where s3cmd is missing that is said, and what to do" grep -q "s3cmd, which would list s3://$bucket/eu-west/, is not on the workstation. If there are any" "$WORK/unlisted.log"
    on host-1 chmod a+x /usr/bin/s3cmd
}

if [ "$form" = s3 ]; then
    printf 'overrides: {snapshot-elsewhere: "it lies in the object store only"}\n' >> "$WORK/answers.yaml"
    for node in $(servers); do
        on "$node" nft "add table inet way; add chain inet way in { type filter hook input priority 0; }; add rule inet way in ip saddr $(address_of host-1) tcp dport 22 drop"
    done
    check "the workstation cannot log in to a node by itself" locked_out
    refuse_gone
    look_into_store
else
    tell_loss
    judge_state
    refuse_cut
fi

# The desk logs in to nodes and workstation with a key that has a passphrase. RKE itself knows no passphrases: its key, or an agent,
# lies on the workstation.
type_passphrase() {
    local passphrase='key phrase "5\1" /+&<r>' node
    install -m 0600 "$LAB_STATE/key" "$WORK/key"
    ssh-keygen -q -p -P '' -N "$passphrase" -f "$WORK/key" > /dev/null || die "no passphrase"
    sed -i "s|keyFile: $LAB_STATE/key|keyFile: $WORK/key|" "$WORK/case.yaml"
    for node in $(servers) host-1; do printf 'passphrase:%s=%s\n' "$node" "$passphrase"; done | (umask 077; cat > "$WORK/secrets")
    typed=(--secret-fd 7)
    canary "passphrase of the key" "$passphrase"
}

if [ -n "$followed" ]; then
    follow_secrets
    type_passphrase
    [ "$form" != s3 ] || { canary "access key of the store" "$access" "$OWN_CONFIG"; canary "secret key of the store" "$secret" "$OWN_CONFIG"; }
    watch_canaries
fi

shut_out() { grep -A 1 "^$1: $1 did not let ops in\.$" "$WORK/locked.log" | grep -q ': no passphrase was given$'; }

step "the rollback"
if [ -n "$followed" ]; then
    desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/locked.log" 2>&1
    check "without the passphrase the checks are not passed" same 1 $?
    for node in $(servers) host-1; do check "$node does not let the desk in, for want of it" shut_out "$node"; done
    exec 7< "$WORK/secrets"
fi
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" "${typed[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
exec 7<&-
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
    check "$node: the chosen snapshot lies there" same "${stored:-$(on server-1 sh -c "sha256sum < $SNAPSHOTS/$file")}" "$(on "$node" sh -c "sha256sum < $SNAPSHOTS/$file")"
    check "$node: every component runs" same "$(wanted "$node")" "$(containers "$node")"
done
check "all three are members of one cluster" same etcd-198.51.100.11,etcd-198.51.100.12,etcd-198.51.100.13 \
    "$(etcdctl server-2 member list | awk -F', ' '$2 == "started" { print $3 }' | sort | paste -sd, -)"
check "the API shows the old state" same configmap/before-snapshot "$(kubectl get configmaps -o name | grep snapshot | paste -sd, -)"
check "Rancher is the earlier one" same rancher/rancher:$to "$(image)"
[ "$form" = s3 ] || check "server-3: its own file of that name is kept" on server-3 test -s "/opt/rke/rollback-$run/$file"
check "the state before the rollback was saved as well" on server-1 sh -c 'f=/opt/rke/etcd-snapshots/$1; { unzip -p "$f.zip" "$1" 2>/dev/null || cat "$f"; } | grep -aq after-snapshot' sh "pre-rollback-$run"
if [ "$form" = s3 ]; then
    check "RKE took it from the store" grep -q 'GET /rke-backups/eu-west/pre-upgrade.zip HTTP/1.1" 200' "$LAB_STATE/s3-server.log"
    unseen() { # 1 is "nowhere"; 2 would be that it could not look
        printf '%s\n' "$secret" | grep -rlaF -f - "$WORK/state" "$WORK"/{run,gone,found,unlisted}.log "$WORK/found.json"
        same 1 $?
    }
    check "the key of the store is nowhere in the run" unseen
fi
if [ "$form" != legacy ]; then
    check "no helper container is left" same "" "$(on server-3 docker ps -aq --filter name=etcd-checksum-checker)"
    check "the cluster file is as before" same "$config" "$(on host-1 cat $CONFIG)"
    check "the state file holds the CA again" on host-1 grep -q BEGIN $DIR/rancher-cluster.rkestate
else
    check "the section addons is commented out, all else as before" same "$(sed '/^addons:/,$s/^/# rollback-wizard addons: /' <<< "$config")" "$(on host-1 cat $CONFIG)"
    check "server-2 has the certificate bundle" on server-2 tar -tzf $SNAPSHOTS/pki.bundle.tar.gz
fi
[ -z "$followed" ] || canaries_stayed 100
tell_result
