# What prepare, data-check and the tests do with the cluster on the nodes.
# shellcheck shell=bash

LAB_TOKEN=lab-token-of-the-cluster
# The data directory of this lab's cluster: prepare --data-dir may have chosen another one.
data_dir() { cat "$LAB_STATE/data-dir" 2>/dev/null || echo /var/lib/rancher/rke2; }
RKE2_DATA=/registry/configmaps/default/

on() { "$LAB_HERE/lab" node-exec "$@"; }
LAB_HERE=${LAB_HERE:-$HERE}

# LAB_CLUSTER: the machines that are the cluster, where others stand beside it.
machines() { if [ -n "${LAB_CLUSTER:-}" ]; then printf '%s\n' "$LAB_CLUSTER" | tr ' ' '\n'; else nodes; fi; }
servers() { machines | grep '^server-'; }
founder() { servers | head -n 1; }
agents() { machines | grep '^agent-' || true; }
cluster_nodes() { servers; agents; }
unit_of() { case $1 in server-*) echo rke2-server ;; *) echo rke2-agent ;; esac; }
role_of() { unit_of "$1" | sed 's/rke2-//'; }
kubectl_on() { local node=$1; shift; on "$node" "$(data_dir)/bin/kubectl" --kubeconfig /etc/rancher/rke2/rke2.yaml "$@"; }

# Runs a function for all nodes at once (first argument: the node); fails when one of them fails.
on_all() {
    local node pid pids=() bad=0
    for node in $(cluster_nodes); do "$1" "$node" "${@:2}" & pids+=($!); done
    for pid in "${pids[@]}"; do wait "$pid" || bad=1; done
    return $bad
}

install_release() { # $1 node, $2 version: the documented online form
    on "$1" sh -c 'curl -sfL https://get.rke2.io -o /root/rke2-install.sh && test -s /root/rke2-install.sh && INSTALL_RKE2_VERSION=$1 INSTALL_RKE2_TYPE=$2 sh /root/rke2-install.sh' \
        sh "$2" "$(role_of "$1")" > /dev/null
}

configure() { # $1 node: neither the founder nor a server on kine has server:, everybody has the token (save with $LAB_STATE/no-token); a server also what $LAB_STATE/server-config says
    local url='' more=''
    if [ "$(role_of "$1")" = agent ] || { [ "$1" != "$(founder)" ] && ! on_kine; }; then url="server: https://$(address_of "$(founder)"):9345"; fi
    [ "$(role_of "$1")" = agent ] || more=$(cat "$LAB_STATE/server-config" 2>/dev/null)
    on "$1" sh -c 'install -d -m 0755 /etc/rancher/rke2; umask 077; cat > /etc/rancher/rke2/config.yaml' <<TEXT
# written by the lab
$url
$([ -e "$LAB_STATE/no-token" ] || echo "token: $LAB_TOKEN")
node-name: $1
$(sed "s/^/data-dir: /" "$LAB_STATE/data-dir" 2>/dev/null)
$more
TEXT
}

first_install() { # $1 node, $2 version
    configure "$1"
    install_release "$1" "$2"
    on "$1" systemctl enable --quiet "$(unit_of "$1")" 2>/dev/null
}

start_all() { # servers one by one, agents after them
    local node
    for node in $(servers); do start_service "$node" rke2-server; done
    for node in $(agents); do start_service "$node" rke2-agent; done
}

upgrade_all() { # $1 version
    local node
    on_all install_release "$1"
    for node in $(servers); do on "$node" systemctl restart rke2-server; wait_active "$node" rke2-server; done
    for node in $(agents); do on "$node" systemctl restart rke2-agent; wait_active "$node" rke2-agent; done
}

# --no-block: `systemctl start` of this unit has no limit of its own.
start_service() {
    on "$1" systemctl start --no-block "$2"
    wait_active "$1" "$2"
}

wait_active() {
    wait_for 60 on "$1" systemctl is-active --quiet "$2" && return 0
    on "$1" journalctl --no-pager -n 20 -u "$2" >&2
    die "$2 on $1 did not become active"
}

nodes_ready_at() { # $1 version
    [ "$(kubectl_on "$(founder)" get nodes --no-headers | awk -v v="$1" '$2 ~ /^Ready/ && $5 == v' | wc -l)" = "$(cluster_nodes | wc -l)" ]
}
wait_nodes_ready() { wait_for 40 nodes_ready_at "$1" || { kubectl_on "$(founder)" get nodes >&2; die "not all nodes are Ready at $1"; }; }

voter() { [ "$(kubectl_on "$(founder)" get nodes "$1" -o 'jsonpath={.status.conditions[?(@.type=="EtcdIsVoter")].status}')" = True ]; }

# A cluster without etcd has its keys behind the server's own port.
on_kine() { grep -qsE '^(disable-etcd|datastore-endpoint):' "$LAB_STATE/server-config"; }
put_object() {
    if on_kine; then
        on "$(founder)" curl -sf -o /dev/null http://127.0.0.1:9345/v3/kv/put \
            -d "{\"key\":\"$(printf %s "/registry/$1" | base64 -w0)\",\"value\":\"$(printf %s "$2" | base64 -w0)\"}"
    else
        on "$(founder)" env ETCDCTL_API=3 etcdctl put "/registry/$1" "$2" > /dev/null
    fi
}
put_data() {
    put_object "configmaps/default/$1" "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"$1\",\"namespace\":\"default\"}}"
}
put_plan() { # $1 version it asks for
    local space='"namespace":"system-upgrade"'
    put_object apiextensions.k8s.io/customresourcedefinitions/plans.upgrade.cattle.io \
        '{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"plans.upgrade.cattle.io"}}'
    put_object upgrade.cattle.io/plans/system-upgrade/server-plan \
        "{\"apiVersion\":\"upgrade.cattle.io/v1\",\"kind\":\"Plan\",\"metadata\":{\"name\":\"server-plan\",$space},\"spec\":{\"version\":\"$1\"}}"
    put_object deployments/system-upgrade/system-upgrade-controller \
        "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"name\":\"system-upgrade-controller\",$space},\"spec\":{\"replicas\":1},\"status\":{\"replicas\":1,\"readyReplicas\":1}}"
}
put_budget() {
    put_object poddisruptionbudgets/default/shop \
        '{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","metadata":{"name":"shop","namespace":"default"},"spec":{"minAvailable":1,"selector":{"matchLabels":{"app":"shop"}}},"status":{"disruptionsAllowed":0,"currentHealthy":1,"desiredHealthy":1,"expectedPods":1}}'
}

# A serializable read: what this very member holds, also when it has no quorum.
data_of() {
    on "$1" env ETCDCTL_API=3 etcdctl --command-timeout=2s get "$RKE2_DATA" --prefix --keys-only --consistency=s 2>/dev/null \
        | sed -n "s|^$RKE2_DATA||p" | paste -sd, -
}
