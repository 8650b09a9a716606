#!/usr/bin/env bash
# import: a case from what exists, several sources together, and every mistake at once.
. "$(dirname "$0")/lib.sh"
DATA=$SOURCE/tests/data/inventory
in_out() { grep -qF -- "$1" "$WORK/out" || { echo "stdout does not say: $1"; return 1; }; }

call import "$DATA/rancher-cluster.yml" -o "$WORK/rke.yaml"
check "a cluster file of RKE becomes a case" same 0 "$status"
check "which can be read" grep -q 'installType: rke$' "$WORK/rke.yaml"
check "with the bastion host and its key as jump host" grep -qF 'jumps: ["jump@198.51.100.7:2200 key ~/.ssh/bastion"]' "$WORK/rke.yaml"
call lint "$WORK/rke.yaml"
check "and passes lint" same 0 "$status"
call import "$DATA/rancher-cluster.yml" -o "$WORK/rke.yaml"
refused "a file that is there is not written over" 2 'is there already'

call import "$DATA/nodes.json" "$DATA/list.txt" --install-type rke2-etcd
check "several sources" same 0 "$status"
check "say where a machine is missing" in_out "is not in: $DATA/nodes.json"
printf '10.0.0.11:2222 agent\n' > "$WORK/other.txt"
call import "$DATA/list.csv" "$WORK/other.txt" --install-type rke2-etcd
check "a difference is shown with both places" in_out "differs: Role: server ($DATA/list.csv:2:27), agent ($WORK/other.txt:1:16)"
check "and the other one too" in_out "differs: Port: 22 ($DATA/list.csv:2:24), 2222 ($WORK/other.txt:1:1)"

printf 'ops@203.0.113.11\n' > "$WORK/user.txt"
call import "$DATA/rancher-cluster.yml" "$WORK/user.txt" -o "$WORK/users.yaml"
check "so is one of the users" in_out "differs: User: ubuntu ($DATA/rancher-cluster.yml:10:11), ops ($WORK/user.txt:1:1)"
check "the case keeps those of the sources" same "ubuntu rancher ubuntu" "$(sed -n 's/^    user: //p' "$WORK/users.yaml" | tr '\n' ' ' | sed 's/ $//')"
printf 'a-1 ansible_host=10.0.0.11 ansible_user=deploy\n[rke2_servers]\na-1\n' > "$WORK/hosts.ini"
call import "$WORK/hosts.ini" --install-type rke2-etcd -o "$WORK/ansible.yaml"
check "that of Ansible too" grep -qx '    user: deploy' "$WORK/ansible.yaml"

call import "$DATA/bad/rke-cluster.yml" "$DATA/bad/list.txt"
refused "two bad sources" 2 'rke-cluster\.yml:4:5: error: .*did you mean "address"'
check "are both told" says 'list\.txt:1:11: error: .*did you mean "server"'
call import "$DATA/list.txt"
refused "without an install type" 2 'name it with --install-type'
printf '10.0.0.11\n' > "$WORK/noroles.txt"
call import "$WORK/noroles.txt" --install-type rke2-etcd -o "$WORK/none.yaml"
refused "a machine without a role" 2 'No source says its role'
check "is no case" test ! -e "$WORK/none.yaml"
call import "$WORK/rke.yaml"
refused "a case file is no source" 2 'is a case file already'

# A kubeconfig: the cluster is asked through it, and nothing of it is shown.
cat > "$WORK/kubeconfig" <<'YAML'
apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]
contexts: [{name: c, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: canary-kubeconfig-token}}]
YAML
printf '#!/bin/sh\n[ "$1 $4 $5 $6" = "--kubeconfig get nodes -o" ] || exit 9\ncat "%s"\n' "$DATA/nodes.json" > "$WORK/kubectl"
printf '#!/bin/sh\necho "error: yaml: cannot unmarshal canary-kubeconfig-token" >&2\nexit 1\n' > "$WORK/kubectl-bad"
chmod +x "$WORK/kubectl" "$WORK/kubectl-bad"
call import "$WORK/kubeconfig" --kubectl "$WORK/kubectl" --install-type rke2-etcd -o "$WORK/kube.yaml"
check "the nodes of the API through a kubeconfig" same 0 "$status"
check "are in the case" grep -q 'name: server-1' "$WORK/kube.yaml"
call import "$WORK/kubeconfig" --kubectl "$WORK/kubectl-bad" --install-type rke2-etcd
refused "a cluster that does not answer" 2 'did not say through this kubeconfig'
check "no secret of the kubeconfig is shown" sh -c "! grep -rqF canary-kubeconfig '$WORK/out' '$WORK/err'"
done_checking
