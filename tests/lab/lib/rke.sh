# What the tests of clusters that RKE built share: a jump box (host-1) with the program and the cluster file, questions to each member
# of etcd, and Rancher as objects. Sourced after desk.sh; a test sets `deployment` and `container` of its Rancher.
# shellcheck shell=bash

DIR=/home/ops/rancher
CONFIG=$DIR/rancher-cluster.yml
SNAPSHOTS=/opt/rke/etcd-snapshots
control=server-1 # the machine with all roles
kubeconfig=$DIR/kube_config_rancher-cluster.yml
as_ops() { on host-1 sudo -u ops -i "$@"; }
rke() { as_ops sh -c "cd $DIR && exec ./rke_linux-amd64 \"\$@\"" sh "$@" > "$WORK/rke.log" 2>&1; }
must() { "$@" || { tail -n 20 "$WORK/rke.log"; die "$* failed"; }; }
kubectl() { on host-1 /usr/local/bin/kubectl --kubeconfig $kubeconfig "$@"; }
etcdctl() { local node=$1; shift; on "$node" docker exec -e ETCDCTL_API=3 etcd etcdctl "$@"; }
# A serializable read: what this very member holds.
maps_at() { etcdctl "$1" get /registry/configmaps/default/ --prefix --keys-only --consistency=s | sed -n 's|.*/||p' | paste -sd, -; }
put_map() { printf '{"items":[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"%s","namespace":"default"}}]}' "$1" > "$WORK/map"; apply "$WORK/map"; }
apply() { on host-1 /usr/local/bin/kubectl --kubeconfig $kubeconfig apply -f - < "$1" > /dev/null || die "nothing applied"; }
image() { kubectl -n cattle-system get deploy $deployment -o 'jsonpath={.spec.template.spec.containers[0].image}'; }

containers() { on "$1" docker ps -a --filter label=io.rancher.rke.container.name --format '{{.Names}} {{.State}}' | sort | paste -sd, -; }
wanted() { # by the roles of cluster_file
    if [ "$1" = "$control" ]; then echo "etcd running,kube-apiserver running,kube-controller-manager running,kube-proxy running,kube-scheduler running,kubelet running"
    else echo "etcd running,kube-proxy running,kubelet running"; fi
}

workstation() { # $1 release of RKE
    on host-1 sh -c "install -d -o ops -g ops $DIR && install -o ops -g ops -m 0600 /dev/stdin /home/ops/.ssh/id_rsa" < "$LAB_STATE/key"
    on host-1 sh -c 'cat > "$1" && chmod 0755 "$1"' sh $DIR/rke_linux-amd64 <<PROGRAM
#!/usr/bin/python3 -B
import sys
sys.path.insert(0, "/usr/lib/rke-lab")
from rkelab.main import main
sys.exit(main("$1"))
PROGRAM
    on host-1 sh -c 'cat > "$1" && chmod 0755 "$1"' sh /usr/local/bin/kubectl <<'PROGRAM'
#!/usr/bin/python3 -B
import sys
sys.path.insert(0, "/usr/lib/rke-lab")
from rkelab.kubectl import main
sys.exit(main())
PROGRAM
}
write_cluster_file() { on host-1 sh -c 'cat > "$1" && chmod 0600 "$1" && chown ops: "$1"' sh $CONFIG; }

# What a cluster file may hold that nobody else is to read: in the lines of a node, in sections that stay, and in the one that may be taken
# out. For tests that have canaries.sh.
plant_secrets() {
    node_key=$(head -c 60 /dev/urandom | base64 -w 64 | tail -n 1)
    registry_password="reg/$RANDOM?$RANDOM&pass"
    cloud_secret=cloud-$RANDOM-$RANDOM-secret
    tls_key=$(head -c 45 /dev/urandom | base64 -w 0)
    bootstrap=first-$RANDOM$RANDOM-password
}
inline_key() { printf '    ssh_key: |-\n      -----BEGIN RSA PRIVATE KEY-----\n      %s\n      -----END RSA PRIVATE KEY-----\n' "$node_key"; }
secret_sections() {
    cat <<YAML
private_registries:
  - url: registry.example.test
    user: puller
    password: "$registry_password"
cloud_provider:
  name: azure
  azureCloudProvider:
    aadClientSecret: $cloud_secret
YAML
}
secret_addons() {
    cat <<YAML
addons: |-
  ---
  kind: Secret
  data:
    tls.key: |
      $tls_key
  ---
  kind: Deployment
  spec:
    template:
      spec:
        containers:
          - image: rancher/rancher:$from
            env:
              - name: CATTLE_BOOTSTRAP_PASSWORD
                value: $bootstrap
YAML
}
OWN_CONFIG="^host-1:$DIR/"
follow_secrets() {
    canary "key of a node in the cluster file" "$node_key" "$OWN_CONFIG"
    canary "password of the registry" "$registry_password" "$OWN_CONFIG"
    canary "secret of the cloud provider" "$cloud_secret" "$OWN_CONFIG"
    canary "key of Rancher's certificate" "$tls_key" "$OWN_CONFIG"
    canary "first password of Rancher" "$bootstrap" "$OWN_CONFIG"
}

rke_build_images() { on "$1" /usr/local/lib/lab-docker/rancher/build-images rke > /dev/null; }
rke_images() { on_all rke_build_images || die "no images"; }

# What Helm or the add-on of the cluster file installed.
rancher_objects() { # $1 release
    cat <<JSON
{"items": [
 {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "$deployment", "namespace": "cattle-system"}, "spec": {"replicas": 1,
  "template": {"spec": {"containers": [{"name": "$container", "image": "rancher/rancher:$1"}]}}}, "status": {"replicas": 1, "readyReplicas": 1}},
 {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "$deployment-7d5f8c9b6d-2kq9x", "namespace": "cattle-system"},
  "spec": {"nodeName": "server-1", "containers": [{"name": "$container", "image": "rancher/rancher:$1"}]}, "status": {"phase": "Running"}}]}
JSON
}
