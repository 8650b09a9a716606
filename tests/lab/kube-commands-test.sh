#!/usr/bin/env bash
# kubectl commands of the plans for RKE2 and RKE against a real Kubernetes API: record, drain, uncordon, set image, helm, tokens. They are taken
# word by word from `rollbackctl plan`; what counts is what the API holds afterwards.
# usage: kube-commands-test.sh ROLLBACKCTL PLANS     PLANS: tests/data/plans. Own lab; 90 s, and once the build of Kubernetes
set -u
[ $# = 2 ] || { echo "usage: kube-commands-test.sh ROLLBACKCTL PLANS" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
PLANS=$(readlink -f "$2")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-commands$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/kube/kube.sh"

RUN=20260314-021109-prod-eu
NOTED=/root/rke2-rollback-$RUN/cordoned-by-this-run
# usage: plan_of PROCEDURE CASE [INPUT...]
plan_of() {
    local name=$1-$2
    cp "$PLANS/$1/$2.case.yaml" "$WORK/$name.yaml"
    printf '  %s\n' "${@:3}" >> "$WORK/$name.yaml"
    desk plan "$WORK/$name.yaml" --facts "$PLANS/$1/$2.facts.json" --format json --output "$WORK/$name.json"
}
# usage: runs OUTCOME PLAN STEP SUBJECT
runs() {
    "$HERE/kube/plan-step" "$WORK/$2.json" "$3" "$4" $RUN > "$WORK/step.log" 2>&1
    cat "$WORK/step.log"
    tail -n 1 "$WORK/step.log" | grep -qx -- "$1"
}
said() { grep -q -- "$1" "$WORK/step.log" || { cat "$WORK/step.log"; return 1; }; }
cordoned() { kube get nodes -o 'jsonpath={range .items[?(@.spec.unschedulable==true)]}{.metadata.name}{"\n"}{end}' | paste -sd, -; }
pods_on() { kube -n shop get pods -l "app=$2" --field-selector "spec.nodeName=$1" -o name | wc -l; }
image_of() { kube -n cattle-system get deploy "$1" -o 'jsonpath={.spec.template.spec.containers[0].image}'; }
rolled_out() { kube -n "$1" rollout status "deployment/$2" --timeout=60s; }
workloads() {
    sed "s/NAME/$1/g; s/REPLICAS/$2/" << 'YAML'
apiVersion: apps/v1
kind: Deployment
metadata: {name: NAME, namespace: shop}
spec:
  replicas: REPLICAS
  selector: {matchLabels: {app: NAME}}
  template:
    metadata: {labels: {app: NAME}}
    spec:
      containers: [{name: shop, image: "lab/shop:1", volumeMounts: [{name: cache, mountPath: /var/cache/shop}]}]
      volumes: [{name: cache, emptyDir: {}}]
YAML
}

step "a real API with four nodes and an application"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/kube/kube-up" server-1 server-2 server-3 agent-1 || exit $?
plan_of rke2-etcd three-servers 'drainTimeout: 8' || give_up "no plan for RKE2"
plan_of rke-legacy-rollback jump-box || give_up "no plan for RKE"
kube create namespace shop > /dev/null
{
    workloads shop 4
    printf -- '---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: every, namespace: shop}\nspec:\n  selector: {matchLabels: {app: every}}\n'
    printf '  template:\n    metadata: {labels: {app: every}}\n    spec: {containers: [{name: every, image: "lab/shop:1"}]}\n'
} | kube apply -f - > /dev/null
check "the application runs, also on agent-1" rolled_out shop shop
check "the nodes are recorded" runs succeeded rke2-etcd-three-servers record-state server-1
check "as they are" on server-1 grep -cE '^(server-[123]|agent-1) +Ready' "/root/rke2-rollback-$RUN/nodes-before.txt"

step "drain and uncordon"
kube cordon server-2 > /dev/null
check "agent-1 is drained" runs succeeded rke2-etcd-three-servers drain agent-1
check "only pods of the DaemonSet are left there" same "0 1" "$(pods_on agent-1 shop) $(pods_on agent-1 every)"
check "the application runs elsewhere" rolled_out shop shop
check "a node that somebody else had cordoned is drained" runs succeeded rke2-etcd-three-servers drain server-2
check "both take no pods" same agent-1,server-2 "$(cordoned)"
check "only the first was noted as this run's" same agent-1 "$(on server-1 cat "$NOTED")"
check "agent-1 takes pods again" runs succeeded rke2-etcd-three-servers uncordon agent-1
check "that of somebody else is left alone" runs not-needed rke2-etcd-three-servers uncordon server-2
check "by the API as well" same server-2 "$(cordoned)"
check "a second time nothing is to do" runs not-needed rke2-etcd-three-servers uncordon agent-1

step "a drain that cannot end, and one that kubectl refuses"
# What the product sees of budgets before anything starts.
write_case rke2-etcd '' v1.20.1+rke2r1
budgets_seen() {
    desk probe "$WORK/case.yaml" --json --known-hosts "$LAB_STATE/known_hosts" > "$WORK/probe.json" 2> "$WORK/probe.log" || cat "$WORK/probe.log"
    python3 -c 'import json, sys; print(",".join(json.load(open(sys.argv[1]))["cluster"]["kube.blockingBudgets"].get("value", ["none"])))' "$WORK/probe.json"
}
allowed() { [ "$(kube -n shop get poddisruptionbudget shop -o 'jsonpath={.status.expectedPods} {.status.disruptionsAllowed}')" = "4 $1" ]; }
kube create poddisruptionbudget shop -n shop --selector=app=shop --min-available=3 > /dev/null
check "a budget that lets one pod go is counted by the API" wait_for 30 allowed 1
check "it is none that blocks" same none "$(budgets_seen)"
kube -n shop delete poddisruptionbudget shop > /dev/null
kube create poddisruptionbudget shop -n shop --selector=app=shop --min-available=4 > /dev/null
check "one that lets no pod go is" wait_for 30 allowed 0
check "and is named by the preflight" same shop/shop "$(budgets_seen)"
check "a budget that lets no pod go: failed at the time limit" runs 'failed: exit 1' rke2-etcd-three-servers drain server-3
check "kubectl names the budget in the known words" said "error when evicting pods\\?/\\?\"[^\"]*\".*(will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget"
check "and the node that is left" said 'There are pending nodes to be drained:'
kube -n shop delete poddisruptionbudget shop > /dev/null
check "without the budget the same node is drained" runs succeeded rke2-etcd-three-servers drain server-3
check "and noted once" same 1 "$(on server-1 grep -c server-3 "$NOTED")"
check "it takes pods again" runs succeeded rke2-etcd-three-servers uncordon server-3
kube run alone -n shop --image=lab/shop:1 --overrides='{"spec":{"nodeName":"server-3"}}' > /dev/null
check "a pod without a controller: refused" runs 'failed: exit 1' rke2-etcd-three-servers drain server-3
check "with the reason" said 'cannot delete Pods not managed by'
check "the pod is still there" kube -n shop get pod alone

step "the image of the add-on, and Helm's release"
# Where the jump box of the case has its kubectl and kubeconfig.
on server-1 sh -c 'install -d "$1" && cp /etc/rancher/rke2/rke2.yaml "$1/kube_config_rancher-cluster.yml" && ln -sf /var/lib/rancher/rke2/bin/kubectl /usr/local/bin/kubectl' \
    sh '/home/ops/ran cher'
"$HERE/kube/rancher-objects.py" crds | kube apply -f - > /dev/null
kube create namespace cattle-system > /dev/null
check "no add-on: not needed" runs not-needed rke-legacy-rollback-jump-box rancher-image-addon jump
workloads cattle 1 | sed 's|namespace: shop|namespace: cattle-system|; s|{name: shop, image: "lab/shop:1"|{name: cattle-server, image: "rancher/rancher:v2.3.2"|' | kube apply -f - > /dev/null
check "the add-on gets the earlier image" runs succeeded rke-legacy-rollback-jump-box rancher-image-addon jump
check "and nothing else" same rancher/rancher:v2.2.9 "$(image_of cattle)"
check "it is rolled out" rolled_out cattle-system cattle
check "a second time nothing is to do" runs not-needed rke-legacy-rollback-jump-box rancher-image-addon jump
helm repo add rancher-stable https://releases.rancher.com/server-charts/stable > /dev/null
for version in 2.2.9 2.3.2; do
    helm "$([ $version = 2.2.9 ] && echo install || echo upgrade)" rancher rancher-stable/rancher --version $version --set replicas=2 --wait > /dev/null
done
check "Helm's release goes back" runs succeeded rke-legacy-rollback-jump-box rancher-image-helm jump
check "to the earlier image" same rancher/rancher:v2.2.9 "$(image_of rancher)"
check "it is rolled out" rolled_out cattle-system rancher
step "the tokens of the clusters, recorded before and given back after the database went back"
cluster() { kube get clusters.management.cattle.io "$1" -o "jsonpath=$2"; }
tokens_now() { kube get clusters.management.cattle.io -o 'jsonpath={range .items[*]}{.metadata.name}={.status.serviceAccountToken} {end}' | xargs; }
given() { printf '{"apiVersion": "management.cattle.io/v3", "kind": "Cluster", "metadata": {"name": "%s"}, "spec": {"displayName": "%s"}, "status": %s}\n' "$1" "$1" "$2"; }
migrated() { printf '{"driver": "rancherKubernetesEngine", "serviceAccountToken": "%s", "conditions": [{"type": "Ready", "status": "True"}, {"type": "ServiceAccountMigrated", "status": "True"}]}' "$1"; }
T='/home/ops/ran cher'/rancher-tokens-$RUN
tokens=$PLANS/rke-legacy-rollback/jump-box
sed 's/targetVersion: .*/targetVersion: v2.1.5/' "$tokens.case.yaml" > "$WORK/tokens.yaml"
python3 - "$tokens.facts.json" > "$WORK/tokens.facts.json" << 'PYTHON'
import json, sys
facts = json.load(open(sys.argv[1]))
for name, value in {"api": "yes", "clusters": ["c-a", "c-b"], "migrated": ["c-a", "c-b"], "missing": []}.items():
    facts["nodes"]["jump"]["tokens." + name] = {"at": "2026-03-14T02:11:09Z", "source": "tokens", "value": value}
json.dump(facts, sys.stdout)
PYTHON
desk plan "$WORK/tokens.yaml" --facts "$WORK/tokens.facts.json" --format json --output "$WORK/tokens.json" > "$WORK/tokens.log" 2>&1 || give_up "no plan with tokens"
# Until the procedure for them is part of the product, its plans have no such step.
grep -q '"id":"rke.save"' "$WORK/tokens.json" || { step "no plan records tokens: left out"; tell_result; exit; }
# The earlier release: no tokens yet. Its database is what the rollback brings back.
for name in c-a c-b c-imported; do given $name '{"driver": "rancherKubernetesEngine"}'; done | kube apply -f - > /dev/null
on server-1 env ETCDCTL_API=3 etcdctl snapshot save /root/earlier.db > /dev/null 2>&1
{ given c-a "$(migrated token-of.a)"; given c-b "$(migrated token-of.b==)"; given c-late "$(migrated token-of.late)"; } | kube apply -f - > /dev/null
recorded='[{"name":"c-a","token":"token-of.a"},{"name":"c-b","token":"token-of.b=="},{"name":"c-late","token":"token-of.late"}]'
check "the tokens are recorded" runs succeeded tokens rke.save jump
check "of the clusters that have moved, in the documented form" same "$recorded" "$(on server-1 cat "$T/tokens.json" | tr -d ' \n')"
check "and are not in the output" sh -c '! grep -q token-of "$1"' sh "$WORK/step.log"
on server-1 sh -c 'systemctl stop lab-controllers lab-apiserver lab-etcd && rm -rf /var/lib/lab-etcd &&
    ETCDCTL_API=3 etcdctl snapshot restore /root/earlier.db --name lab --data-dir /var/lib/lab-etcd --initial-cluster lab=http://localhost:2380 --initial-advertise-peer-urls http://localhost:2380 &&
    systemctl start lab-etcd lab-apiserver lab-controllers' > /dev/null 2>&1
wait_for 60 kube get clusters.management.cattle.io c-a > /dev/null || give_up "the API did not come back"
check "the earlier database knows no tokens" same "c-a= c-b= c-imported=" "$(tokens_now)"
check "they are never recorded over" runs 'failed: It has a token of every cluster that has moved.*' tokens rke.save jump
check "what was recorded is still there" same "$recorded" "$(on server-1 cat "$T/tokens.json" | tr -d ' \n')"
check "the tokens are applied" runs succeeded tokens rke-back.apply jump
check "a cluster that the earlier release does not know is named" said 'c-late is unknown to this release'
check "each cluster has its own again, the others have none" same "c-a=token-of.a c-b=token-of.b== c-imported=" "$(tokens_now)"
check "nothing else of the cluster has changed" same "c-a rancherKubernetesEngine" "$(cluster c-a '{.spec.displayName} {.status.driver}')"
check "only tokens.json is left beside" same tokens.json "$(on server-1 ls "$T")"
check "a second time changes nothing" runs succeeded tokens rke-back.apply jump
check "by the API" same "c-a=token-of.a c-b=token-of.b== c-imported=" "$(tokens_now)"
tell_result
