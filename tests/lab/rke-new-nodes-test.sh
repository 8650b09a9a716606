#!/usr/bin/env bash
# A cluster of RKE is built anew by the product, from a snapshot, at a jump box. new: on machines that were never part of it, the
# snapshot fetched by s3cmd; as long as an old machine answers, nothing goes on. profile: on one new machine; RKE takes the snapshot
# from the store with the machine's instance profile, no key is given. cleaned: on the same machines, which carry other
# things as well; the snapshot is copied by a person. legacy: RKE 0.1 on machines that were never part of it; snapshot and certificates come
# from the desk, one machine is restored and restarted, the others are added. What counts is read from etcd, Docker and the disks.
# usage: rke-new-nodes-test.sh ROLLBACKCTL new|profile|cleaned|legacy      own lab; 3 minutes
set -u
case $#:${2:-} in 2:new | 2:profile | 2:cleaned | 2:legacy) ;; *) echo "usage: rke-new-nodes-test.sh ROLLBACKCTL new|profile|cleaned|legacy" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
form=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-rkenew$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/lib/rke.sh"
. "$HERE/lib/canaries.sh"

plant_secrets
deployment=rancher container=rancher control=server-1 version=v1.2.6 from=v2.5.1 to=v2.4.8 file=nightly.zip
case $form in
    legacy) OLD="server-1 server-2 server-3" NEW="server-4 server-5 server-6" count=6
        deployment=cattle container=cattle-server version=v0.1.17 from=v2.3.2 to=v2.2.9 file=nightly.db ;;
    new) OLD="server-1 server-2 server-3" NEW="server-4 server-5 server-6" count=6 ;;
    profile) OLD=server-1 NEW=server-2 count=2 ;;
    cleaned) OLD="server-1 server-2 server-3" NEW=$OLD count=3 ;;
esac
export LAB_CLUSTER

cluster_file() {
    cat <<YAML
# The cluster under Rancher. Ask operations before anything is changed here.
kubernetes_version: v1.18.8-rancher1-1
nodes:
  - address: $(address_of server-1)      # rack 1
    user: ops
    role: [controlplane, etcd, worker]
    ssh_key_path: ~/.ssh/id_rsa
YAML
    [ "$form" = profile ] || cat <<YAML
  - address: $(address_of server-2)
    internal_address: $(address_of server-2)
    user: ops
    role: [etcd]
    ssh_key_path: ~/.ssh/id_rsa
$([ "$form" != legacy ] || inline_key)
  # the third member
  - address: $(address_of server-3)
    user: ops
    role:
      - etcd
    ssh_key_path: ~/.ssh/id_rsa
YAML
    printf 'services:\n  etcd:\n    snapshot: true   # every six hours\n'
    [ "$form" != legacy ] || { secret_sections; secret_addons; }
}

write_rke_case() { # $1 snapshot
    local node roles
    printf 'format: 1\nname: lab-eu\ninstallType: rke\nprocedure: rke-restore-new-nodes\nworkstation: host-1\nnodes:\n'
    for node in $(servers); do
        if [ "$node" = "$(founder)" ]; then roles='[controlplane, etcd, worker], first: true'; else roles='[etcd]'; fi
        printf '  - {name: %s, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: %s}\n' "$node" "$(address_of "$node")" "$LAB_STATE" "$roles"
    done
    printf '  - {name: host-1, address: %s, user: ops, auth: {keyFile: %s/key}, roles: [workstation]}\n' "$(address_of host-1)" "$LAB_STATE"
    printf 'inputs:\n  clusterFile: %s\n  targetVersion: %s\n  snapshot: %s\n' $CONFIG $to "$1"
}

step "$form: a cluster of RKE, a snapshot, later data"
"$HERE/lab" up $count --hosts 1 --docker > /dev/null || exit 1
LAB_CLUSTER="$OLD"
[ "$form" = cleaned ] || LAB_CLUSTER="$OLD $NEW"
rke_images
LAB_CLUSTER=$OLD
workstation $version
cluster_file | write_cluster_file
must rke up --config rancher-cluster.yml
rancher_objects $to > "$WORK/rancher.json"
apply "$WORK/rancher.json"
put_map before-snapshot
must rke etcd snapshot-save --name "${file%.zip}" --config rancher-cluster.yml
put_map after-snapshot
kubectl set image deployment/$deployment $container=rancher/rancher:$from -n cattle-system > /dev/null
for node in $OLD; do check "$node: the newer data are there" same after-snapshot,before-snapshot "$(maps_at "$node")"; done
on server-1 cat $SNAPSHOTS/$file > "$WORK/$file"
sum=$(sha256sum < "$WORK/$file" | cut -d' ' -f1)
warnings=(data-after-snapshot no-host-keys rke-release two-clusters)
if [ "$form" = legacy ]; then warnings+=(etcd-first-removed addons-out kubernetes-version api-silent); else warnings+=(cluster-removed state-rewritten); fi

unseen() { ! printf '%s\n' "$secret" | grep -rlaF -f - "$WORK/state" "$WORK"/run.log; }

# ------------------------------------------------------------------------------------------------ a new machine, with its profile
prepare_profile() {
    local endpoint bucket objects access ca
    read -r endpoint bucket objects access secret ca < <("$HERE/lab" s3 rke-backups | sed 's/[a-z]*=//g')
    mkdir -p "$objects/eu"
    cp "$WORK/nightly.zip" "$objects/eu/"
    on host-1 sh -c "cat > $DIR/s3-ca.pem" < "$ca"
    # What a cloud tells its machines about themselves.
    on server-2 sh -c 'k=/srv/cloud/latest/meta-data/iam/security-credentials; mkdir -p "$k" && printf %s etcd-role > "$k/index.html" &&
        printf "{\"AccessKeyId\": \"%s\", \"SecretAccessKey\": \"%s\", \"Token\": \"of-the-hour\", \"Expiration\": \"2099-01-01T00:00:00Z\", \"LastUpdated\": \"2020-01-01T00:00:00Z\", \"Code\": \"Success\"}" "$1" "$2" > "$k/etcd-role" && ip address add 169.254.169.254/32 dev lo &&
        systemd-run --unit=cloud python3 -m http.server --bind 169.254.169.254 --directory /srv/cloud 80' sh "$access" "$secret" 2> /dev/null || die "no profile"
    "$HERE/lab" fault server-1 power-off
    LAB_CLUSTER=$NEW control=server-2
    write_rke_case '{at: s3, path: nightly.zip}' > "$WORK/case.yaml"
    add_input s3Settings flags
    add_input s3Bucket "$bucket"
    add_input s3Endpoint "$endpoint"
    add_input s3Folder eu
    add_input s3EndpointCa $DIR/s3-ca.pem
    add_input replacements "\"$(address_of server-1)=$(address_of server-2)\""
    write_answers "${warnings[@]}" api-silent
    cat >> "$WORK/answers.yaml" <<'YAML'
overrides: {snapshot-elsewhere: "it lies in the object store only"}
manualSteps: {old-nodes-off: "pulled the plug", addresses-confirm: "compared", dns: "the name points to the new machine"}
YAML
}

run_profile() {
    listed server-2
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
    check "the run ends with 0" same 0 $?
}

after_profile() {
    check "the machine took the snapshot from the store" grep -q "$(address_of server-2) .*\"GET /rke-backups/eu/nightly.zip HTTP/1.1\" 200" "$LAB_STATE/s3-server.log"
    without_keys() { grep -q -- '--s3 --bucket-name' "$folder/plan.json" && ! grep -qE -- '--(access|secret)-key' "$folder/plan.json"; }
    check "RKE was given the place and no key" without_keys
    check "the key of the profile is not in the run" unseen
}

# ------------------------------------------------------------------------------------------------ new machines, by s3cmd
prepare_new() {
    local endpoint bucket objects access
    read -r endpoint bucket objects access secret _ < <("$HERE/lab" s3 rke-backups | sed 's/[a-z]*=//g')
    mkdir -p "$objects/eu"
    cp "$WORK/nightly.zip" "$objects/eu/"
    printf '[default]\naccess_key = %s\nsecret_key = %s\nhost_base = %s\nhost_bucket = %s\nuse_https = True\n' "$access" "$secret" "$endpoint" "$endpoint" > "$WORK/s3cfg"
    on server-4 sh -c 'umask 077; cat > /root/.s3cfg' < "$WORK/s3cfg"
    # Somebody's file of the same name, where RKE might find it.
    on server-5 sh -c "mkdir -p $SNAPSHOTS && echo other > $SNAPSHOTS/nightly.zip"
    LAB_CLUSTER=$NEW control=server-4
    write_rke_case '{at: s3, path: nightly.zip}' > "$WORK/case.yaml"
    add_input fetch s3cmd
    add_input s3Bucket "$bucket"
    add_input s3Folder eu
    add_input replacements "\"$(address_of server-1)=$(address_of server-4),$(address_of server-2)=$(address_of server-5),$(address_of server-3)=$(address_of server-6)\""
    write_answers "${warnings[@]}"
    cat >> "$WORK/answers.yaml" <<'YAML'
overrides: {snapshot-elsewhere: "it lies in the object store only"}
manualSteps: {old-nodes-off: "pulled the plugs", addresses-confirm: "compared", dns: "the name points to the new machines"}
YAML
}

listed() { # $1 machine that lists the store, after which the case is as before
    desk snapshots "$WORK/case.yaml" "${login[@]}" > "$WORK/found.log" 2>&1
    check "$1 lists the snapshot in the store" grep -q "s3://rke-backups/eu/nightly.zip on s3, listed by $1, $(stat -c %s "$WORK/nightly.zip") bytes" "$WORK/found.log"
}

untouched() { same "" "$(on server-4 find $SNAPSHOTS /var/lib/etcd -type f 2>/dev/null)" && same "$(cluster_file)" "$(on host-1 cat $CONFIG)"; }

run_new() {
    listed server-4
    { desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}"; code=$?; touch "$WORK/over"; exit $code; } > "$WORK/run.log" 2>&1 &
    local job=$!
    wait_step old-nodes-off || give_up "the run never asked for the old machines"
    sleep 5
    check "with the old machines on it waits" at_step old-nodes-off
    "$HERE/lab" fault server-1 power-off
    sleep 13
    check "also when only etcd of the others is left" at_step old-nodes-off
    check "meanwhile nothing was brought or changed" untouched
    for node in server-2 server-3; do "$HERE/lab" fault $node power-off; done
    wait $job
    check "the run ends with 0" same 0 $?
}

after_new() {
    check "server-5: the other file of that name is kept aside" same other "$(on server-5 cat "/opt/rke/rollback-$run/nightly.zip")"
    check "s3cmd took the snapshot from the store" grep -q "$(address_of server-4) .*\"GET /rke-backups/eu/nightly.zip HTTP/1.1\" 200" "$LAB_STATE/s3-server.log"
    cluster_file | sed -E "s/^(  - address: )$(address_of server-1)(.*)/# &\n\1$(address_of server-4)\2/; s/^(  - address: )$(address_of server-2)/# &\n\1$(address_of server-5)/
        s/^    internal_address/#     internal_address/; s/^(  - address: )$(address_of server-3)/# &\n\1$(address_of server-6)/" > "$WORK/expected.yml"
    check "the cluster file has the new addresses, the old ones and all else as they were" same "$(cat "$WORK/expected.yml")" "$(on host-1 cat $CONFIG)"
    check "the key of the store is not in the run" unseen
    check "what a person did about DNS is in the record" grep -q 'the name points to the new machines' "$folder/record.md"
}

# ------------------------------------------------------------------------------------------------ new machines, RKE 0.1
prepare_legacy() {
    local bundle=$WORK/desk-files/pki.bundle.tar.gz
    install -d -m 0700 "$WORK/desk-files"
    on server-1 cat $SNAPSHOTS/pki.bundle.tar.gz > "$bundle"
    mv "$WORK/$file" "$WORK/desk-files/"
    chmod 0600 "$WORK"/desk-files/*
    authority=$(on server-1 cat /etc/kubernetes/ssl/kube-ca.pem)
    # An earlier attempt: its cluster is gone, its kubeconfig would lead RKE there.
    on host-1 sh -c "cp $DIR/kube_config_rancher-cluster.yml $DIR/kube_config_rancher-cluster-restore.yml && echo nodes: >$DIR/rancher-cluster-restore.yml && chown ops: $DIR/*-restore.yml"
    on host-1 sh -c "sha256sum < $DIR/kube_config_rancher-cluster-restore.yml" > "$WORK/earlier"
    for node in $OLD; do "$HERE/lab" fault $node power-off; done
    LAB_CLUSTER=$NEW control=server-4 kubeconfig=$DIR/kube_config_rancher-cluster-restore.yml
    write_rke_case "{at: desk, path: $WORK/desk-files/$file}" > "$WORK/case.yaml"
    add_input bundle "$bundle"
    add_input replacements "\"$(address_of server-1)=$(address_of server-4),$(address_of server-2)=$(address_of server-5),$(address_of server-3)=$(address_of server-6)\""
    write_answers "${warnings[@]}"
    cat >> "$WORK/answers.yaml" <<'YAML'
overrides: {snapshot-elsewhere: "it is on the backup disk of the desk"}
manualSteps: {old-nodes-off: "pulled the plugs", addresses-confirm: "compared", restart-target: "restarted", dns: "the name points to the new machines"}
YAML
    config=$(on host-1 cat $CONFIG)
    follow_secrets
}

# Only the first machine is asked to restart; until it was, nothing goes on.
person_restarts_target() {
    wait_step restart-target || return
    sleep 6
    at_step restart-target && touch "$WORK/not-restarted"
    kubectl get nodes --no-headers | awk '{ print $1, $2 }' > "$WORK/alone"
    etcdctl server-4 member list | awk -F', ' '{ print $3 }' > "$WORK/member-alone"
    for node in server-5 server-6; do on $node docker ps -aq > "$WORK/untouched-$node"; done
    "$HERE/lab" fault server-4 reboot
}

run_legacy() {
    step "a machine that an old cluster left something on"
    on server-6 sh -c 'mkdir -p /var/lib/etcd/member/snap && docker run -d --name etcd --label io.rancher.rke.container.name=etcd rancher/rke-tools:v0.1.65 sleep 1000000 && docker stop -t 0 etcd' > /dev/null || die "nothing is left there"
    desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/left.log" 2>&1
    check "preflight refuses it, though nothing runs there" grep -q '^blocked *old-cluster-runs@server-6' "$WORK/left.log"
    on server-6 sh -c 'docker rm etcd && rm -rf /var/lib/etcd/member' > /dev/null
    step "the restore on one machine, then the others"
    watch_canaries
    person_restarts_target > "$WORK/person.log" 2>&1 &
    other_jobs="$other_jobs $!"
    local person=$!
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
    check "the run ends with 0" same 0 $?
    touch "$WORK/over"
    wait $person
    check "a machine that was not restarted is seen" test -e "$WORK/not-restarted"
    check "until then it was the only node, and the only member of etcd" same "$(address_of server-4) Ready,etcd-$(address_of server-4)" "$(cat "$WORK/alone" "$WORK/member-alone" | paste -sd, -)"
    for node in server-5 server-6; do check "$node: RKE had begun nothing there" same "" "$(cat "$WORK/untouched-$node")"; done
}

after_legacy() {
    local restored=$DIR/rancher-cluster-restore.yml revision
    check "the cluster file is as before" same "$config" "$(on host-1 cat $CONFIG)"
    sed -E "s/^(  - address: )$(address_of server-1)(.*)/# &\n\1$(address_of server-4)\2/; s/^(  - address: )$(address_of server-2)/# &\n\1$(address_of server-5)/
        s/^    internal_address/#     internal_address/; s/^(  - address: )$(address_of server-3)/# &\n\1$(address_of server-6)/; /^addons:/,\$s/^/# rollback-wizard addons: /" <<< "$config" > "$WORK/expected.yml"
    check "its copy has the new addresses and no addons, all else as it was" same "$(cat "$WORK/expected.yml")" "$(on host-1 cat $restored)"
    check "the files of an earlier attempt are kept" same "$(cat "$WORK/earlier"),nodes:" \
        "$(on host-1 sh -c "cd $DIR/rollback-$run && sha256sum < kube_config_rancher-cluster-restore.yml && cat rancher-cluster-restore.yml" | paste -sd, -)"
    for node in $NEW; do
        check "$node: the certificates are those of the old cluster" same "$authority" "$(on "$node" cat /etc/kubernetes/ssl/kube-ca.pem)"
        [ "$node" = server-4 ] || check "$node: it took its data from the first one, no snapshot lies there" on "$node" sh -c "! ls $SNAPSHOTS/* 2>/dev/null"
    done
    revision=$(etcdctl server-4 get any -w json | sed 's/.*"revision":\([0-9]*\).*/\1/')
    for node in $NEW; do etcdctl "$node" get /registry --prefix --consistency=s --rev "$revision" > "$WORK/data-$node"; done
    check "the first member has data" grep -q before-snapshot "$WORK/data-server-4"
    for node in server-5 server-6; do check "$node: its member has the same, key by key" cmp "$WORK/data-server-4" "$WORK/data-$node"; done
    check "what a person did about DNS is in the record" grep -q 'the name points to the new machines' "$folder/record.md"
    canaries_stayed 100
}

# ------------------------------------------------------------------------------------------------ the same machines, cleaned
other_things() { # what has nothing to do with Kubernetes, and what RKE leaves behind
    on "$1" sh -c 'docker volume create company-data && docker run -d --name company-proxy -v company-data:/data -v /logs rancher/rke-tools:v0.1.65 sleep 1000000
        mkdir -p /etc/cni/net.d /var/lib/kubelet/pods/a/volumes /var/lib/calico && touch /etc/cni/net.d/10-canal.conflist
        mount -t tmpfs token /var/lib/kubelet/pods/a && mkdir /var/lib/kubelet/pods/a/volumes && mount -t tmpfs token /var/lib/kubelet/pods/a/volumes
        mount -t tmpfs disk /var/lib/calico && touch /var/lib/calico/nodename
        ip link add cni0 type bridge && iptables -N KUBE-SERVICES
        echo older > /opt/rke/etcd-snapshots/older.zip; rm /opt/rke/etcd-snapshots/nightly.zip' > /dev/null || die "$1 has nothing else"
}

prepare_cleaned() {
    on_all other_things
    for node in server-2 server-3; do on $node sh -c 'docker rm -f etcd && rm -rf /var/lib/etcd/member' > /dev/null; done
    write_rke_case "{at: operator, path: nightly.zip, sha256: $sum}" > "$WORK/case.yaml"
    add_input clean '"yes"'
    write_answers "${warnings[@]}" all-is-cleaned
    cat >> "$WORK/answers.yaml" <<'YAML'
overrides: {snapshot-elsewhere: "on the backup server"}
manualSteps: {old-nodes-off: "the same machines", snapshot-by-hand: "copied", clean-confirm: "read, all of it may go", restart-machine: "restarted"}
YAML
}

# Copies a file that broke on the way, later the whole one; and on server-2 a colleague starts something after the list was taken.
person_brings() {
    wait_step snapshot-by-hand || return
    head -c "$(($(stat -c %s "$WORK/nightly.zip") / 2))" "$WORK/nightly.zip" | on server-1 sh -c "umask 077; cat > $SNAPSHOTS/nightly.zip"
    sleep 7
    at_step snapshot-by-hand && touch "$WORK/waited"
    on server-1 sh -c "umask 077; cat > $SNAPSHOTS/nightly.zip" < "$WORK/nightly.zip"
    # The machines are confirmed one after the other. The first one stands still until the colleague is done, since a busy
    # Docker takes longer than the rest.
    on server-1 timeout 60 sh -c 'until ls /opt/rke/clean-* 2>/dev/null; do sleep 0.05; done'
    "$HERE/lab" fault server-1 freeze
    # shellcheck disable=SC2016 # expanded on the node
    on server-3 timeout 60 sh -c 'until grep -qs ^folders: /opt/rke/clean-*; do sleep 0.05; done; docker volume create stranger'
    "$HERE/lab" fault server-1 thaw
}

person_restarts() {
    wait_step restart-machine || return
    sleep 5
    at_step restart-machine && touch "$WORK/not-restarted"
    for node in $OLD; do "$HERE/lab" fault $node reboot; done
}

run_cleaned() {
    person_brings > "$WORK/person.log" 2>&1 &
    other_jobs=$!
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/stopped.log" 2>&1
    check "the run stops, since a volume came after the list" same 1 $?
    check "and names it" grep -q 'stranger' "$WORK/stopped.log"
    wait $other_jobs
    check "a file that broke on the way was not taken" test -e "$WORK/waited"
    the_run
    for node in $OLD; do
        check "$node: the list names its containers, volumes and folders" list_is_whole "$node"
        check "$node: nothing has gone" on "$node" sh -c '[ "$(docker inspect -f "{{.State.Running}}" company-proxy)" = true ] && docker volume inspect company-data && test -e /etc/cni/net.d/10-canal.conflist && test -e /var/lib/calico/nodename'
    done
    check "server-1: its etcd still runs" same true "$(on server-1 docker inspect -f '{{.State.Running}}' etcd)"
    on server-3 docker volume rm stranger > /dev/null
    step "once more, the snapshot lies on a machine now"
    rm -r "$WORK/state/runs"
    write_rke_case "{at: server-1, path: $SNAPSHOTS/nightly.zip}" > "$WORK/case.yaml"
    add_input clean '"yes"'
    person_restarts >> "$WORK/person.log" 2>&1 &
    other_jobs=$!
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
    check "the run ends with 0" same 0 $?
    touch "$WORK/over"
    wait $other_jobs
    check "a machine that was not restarted is seen" test -e "$WORK/not-restarted"
}
list_is_whole() {
    ask output "$folder" clean-list "$1" > "$WORK/list"
    for word in company-proxy kubelet company-data /etc/cni /var/lib/kubelet /var/lib/calico; do grep -qx -- "$word" "$WORK/list" || { echo "no $word"; return 1; }; done
    ! grep '/opt/rke' "$WORK/list"
}

after_cleaned() {
    for node in $OLD; do
        check "$node: what did not belong to Kubernetes has gone, as the list said" same ",," \
            "$(on "$node" docker ps -aq --filter name=company-proxy),$(on "$node" docker volume ls -q),$(on "$node" sh -c 'find /etc/cni /var/lib/kubelet /var/lib/calico -type f 2>/dev/null')"
        check "$node: an older snapshot still lies in /opt/rke" same older "$(on "$node" cat $SNAPSHOTS/older.zip)"
        check "$node: links and rules of the old cluster are gone" on "$node" sh -c '! ip link show cni0 2>/dev/null && ! iptables-save | grep KUBE'
    done
    check "the cluster file is as before" same "$(cluster_file)" "$(on host-1 cat $CONFIG)"
}

prepare_$form
step "the restore"
run_$form
the_run || give_up "no run"
run=$(basename "$folder")

step "what the record says"
check "completed, not practice" same "completed False" "$(ask summary "$folder/record.json" | cut -d' ' -f1,2)"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "verify-record accepts it" desk verify-record "$folder/record.json"

step "what the machines say"
for node in $NEW; do
    check "$node: the key from before the snapshot is back, the later one is gone" same before-snapshot "$(maps_at "$node")"
    [ "$form:$node" = legacy:server-5 ] || [ "$form:$node" = legacy:server-6 ] ||
        check "$node: the snapshot that was brought lies there" same "$sum" "$(on "$node" sha256sum $SNAPSHOTS/$file | cut -d' ' -f1)"
    check "$node: every component runs" same "$(wanted "$node")" "$(containers "$node")"
done
addresses=$(for node in $NEW; do address_of "$node"; done)
check "they are the members of etcd" same "$(sed 's/^/etcd-/' <<< "$addresses" | paste -sd, -)" \
    "$(etcdctl "$(founder)" member list | awk -F', ' '$2 == "started" { print $3 }' | sort | paste -sd, -)"
check "they are the nodes, all Ready" same "$(sed 's/$/ Ready/' <<< "$addresses" | paste -sd, -)" "$(kubectl get nodes --no-headers | awk '{ print $1, $2 }' | sort | paste -sd, -)"
check "the API shows the old state" same configmap/before-snapshot "$(kubectl get configmaps -o name | grep snapshot | paste -sd, -)"
check "Rancher is the earlier one" same rancher/rancher:$to "$(image)"
after_$form
tell_result
