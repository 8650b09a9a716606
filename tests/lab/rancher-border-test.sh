#!/usr/bin/env bash
# The product takes Rancher back across a border of releases, against a real Kubernetes API: Rancher is taken away with
# rancher-cleanup, the operator is installed anew, the backup restored into the empty place, the earlier release installed.
# What counts is what the API holds. rancher-cleanup, operator, Rancher and helm are stand-ins (kube/README.md).
# 2.7.7: charts from repositories; 2.6.4: from files, with a registry of one's own; 2.14: an operator that is newer than the one to come.
# usage: rancher-border-test.sh ROLLBACKCTL 2.6.4|2.7.7|2.14      own lab; 4 minutes, and once the build of Kubernetes
set -u
case $#:${2:-} in 2:2.6.4 | 2:2.7.7 | 2:2.14) ;; *) echo "usage: rancher-border-test.sh ROLLBACKCTL 2.6.4|2.7.7|2.14" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
border=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-border$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/kube/kube.sh"

case $border in
    2.6.4) older=2.6.3 newer=2.6.6 present=2.1.3+up2.1.3 operator=2.1.3+up2.1.3 before=v1alpha4 after=v1alpha4,v1beta1 ;;
    2.7.7) older=2.7.5 newer=2.7.9 present=102.0.2+up3.1.2 operator=102.0.2+up3.1.2 before=v1beta1 after=v1beta1 ;;
    2.14) older=2.13.2 newer=2.14.0 present=109.0.0+up10.0.0 operator=108.0.2+up9.0.2 before=v1beta1 after=v1beta1,v1beta2 ;;
esac
VOLUME=/var/lib/lab-volumes/rancher-backup-1
CAPI=clusters.cluster.x-k8s.io
repository=rancher/backup-restore-operator
[ $border != 2.6.4 ] || repository=registry.example.com:5000/$repository

# usage: of KIND NAME JSONPATH [NAMESPACE]
of() { kube -n "${4:-default}" get "$1" "$2" -o "jsonpath=$3"; }
names_of() { kube get "$1" -A -o 'jsonpath={range .items[*]}{.metadata.name}{"\n"}{end}' | grep -E -- "${2:-.}" | sort | paste -sd, -; }
gone() { [ -z "$(kube get "$@" --ignore-not-found -o name)" ]; }
versions_of() { of crd $CAPI '{range .status.storedVersions[*]}{@}{"\n"}{end}' | sort | paste -sd, -; }
define() { # GROUP VERSIONS KIND SCOPE: a definition as the stand-ins write it
    PYTHONPATH=$HERE/standins python3 -B -c 'import json, sys
from kubelab.operatorchart import OPEN, definition
group, versions, kind, scope = sys.argv[1:]
print(json.dumps(definition(group, versions.split(","), kind, OPEN, scope=scope)))' "$@"
}
state_of() {
    echo "banner $(of settings.management.cattle.io ui-banners '{.value}')"
    echo "clusters $(names_of clusters.management.cattle.io)"
    echo "users $(names_of users.management.cattle.io)"
    echo "namespaces $(names_of namespaces '^p-')"
    echo "credential $(of secret cloud-credential '{.data.password}' cattle-system | base64 -d)"
    echo "colour $(of configmap branding '{.data.colour}' cattle-system)"
    echo "form of the shop's cluster: $(of clusters.management.cattle.io c-m-shop '{.spec.migrated}')"
}
# What is not Rancher's: nothing of it may be touched.
others() {
    kube get configmap application -o 'jsonpath={.metadata.uid} {.metadata.resourceVersion} {.data}{"\n"}'
    kube -n shop get deploy shop -o 'jsonpath={.metadata.uid} {.status.readyReplicas}{"\n"}'
    kube -n kube-system get addons.k3s.cattle.io coredns -o 'jsonpath={.metadata.uid} {.metadata.resourceVersion}{"\n"}'
    kube get crd addons.k3s.cattle.io -o 'jsonpath={.metadata.uid}{"\n"}'
}
others_make() {
    define k3s.cattle.io v1 Addon Namespaced | kube apply -f - > /dev/null
    kube wait --for condition=established --timeout=30s crd addons.k3s.cattle.io > /dev/null
    kube create namespace shop > /dev/null
    kube apply -f - > /dev/null << 'YAML'
apiVersion: k3s.cattle.io/v1
kind: Addon
metadata: {name: coredns, namespace: kube-system, finalizers: [wrangler.cattle.io/on-addon]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: shop, namespace: shop}
spec:
  replicas: 2
  selector: {matchLabels: {app: shop}}
  template: {metadata: {labels: {app: shop}}, spec: {containers: [{name: shop, image: "lab/shop:1"}]}}
YAML
    kube -n shop rollout status deployment/shop --timeout=60s
}
chart_file() { # NAME VERSION APP-VERSION: as `helm package` makes it
    # shellcheck disable=SC2016 # expanded on the node
    on server-1 sh -c 'mkdir -p "/root/charts/$1" && cd /root/charts && printf "apiVersion: v2\nappVersion: %s\nname: %s\nversion: %s\n" "$3" "$1" "$2" >"$1/Chart.yaml" && tar -czf "$1.tgz" "$1"' sh "$@"
}

step "$border: a real API, Rancher v$older with a backup, and the upgrade to v$newer"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/kube/kube-up" node-1 node-2 || exit $?
"$HERE/kube/rancher-prepare" $older $newer $present > "$WORK/prepared.json" || exit 1
file=$(sed -n 's/.*"backupFile": "\([^"]*\)".*/\1/p' "$WORK/prepared.json")
check "something that is not Rancher's is there" others_make
others > "$WORK/others"
state_of > "$WORK/newer"
check "cluster-api is stored as the newer release has it" same $after "$(versions_of)"
if [ "$before" != "$after" ]; then
    define cluster.x-k8s.io $before Cluster Namespaced > "$WORK/definition.json"
    replaced() { kube replace --dry-run=server -f - < "$WORK/definition.json" > "$WORK/replace.log" 2>&1; }
    replaced
    check "the API itself refuses what a restore in place would do" grep -q 'status.storedVersions\[.\]: Invalid value: .*must appear in spec.versions' "$WORK/replace.log"
else
    check "the newer release has its app for cluster-api" test -n "$(of deploy capi-controller-manager '{.metadata.uid}' cattle-provisioning-capi-system)"
fi
write_case rancher-backup '' v$older
add_input backupFile "$file"
add_input encryptionConfigName encryptionconfig
cp "$WORK/case.yaml" "$WORK/in-place.yaml"
{
    printf 'format: 1\nwarnings: [cleanup-deletes, not-in-backup, rancher-down, target-eol%s]\n' "$([ $border != 2.14 ] || echo ', border-2-14-optional')"
    printf 'manualSteps: {cleanup-confirm: "snapshot lab-before-cleanup", agents-again: none hangs, look-around: looked at in the lab}\n'
} > "$WORK/answers.yaml"
desk preflight "$WORK/in-place.yaml" "${login[@]}" > "$WORK/in-place.log" 2>&1
if [ $border = 2.14 ]; then in_place="needs a reason"; else in_place=blocked; fi
check "the procedure in place does not go across, and names the other one" grep -q "^$in_place *border-${border//./-}@server-1" "$WORK/in-place.log"

sed -i 's/^installType: rancher-backup$/&\nprocedure: rancher-backup-border/' "$WORK/case.yaml"
add_input cleanupImage '"rancher/rancher-cleanup:v1.0.0"'
if [ $border = 2.6.4 ]; then
    chart_file rancher-backup-crd "$operator" "v${operator##*+up}"
    chart_file rancher-backup "$operator" "v${operator##*+up}"
    chart_file rancher $newer v$newer
    add_input charts files
    add_input registry registry.example.com:5000
    add_input operatorCrdFile /root/charts/rancher-backup-crd.tgz
    add_input operatorFile /root/charts/rancher-backup.tgz
    add_input rancherFile /root/charts/rancher.tgz
    desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/chart.log" 2>&1
    check "the chart of another release is refused" grep -q '^blocked *chart-of-another-release@server-1' "$WORK/chart.log"
    chart_file rancher $older v$older
else
    cp "$WORK/case.yaml" "$WORK/missing.yaml"
    printf '  operatorVersion: "1.0.0"\n' >> "$WORK/missing.yaml"
    desk preflight "$WORK/missing.yaml" "${login[@]}" > "$WORK/missing.log" 2>&1
    check "charts that cannot be had are refused" sh -c 'grep -A3 "^blocked *charts-missing@server-1" "$1" | grep "found: rancher-backup-crd, rancher-backup$"' sh "$WORK/missing.log"
    add_input operatorVersion "\"$operator\""
fi

step "the rollback"
check "preflight passes" desk preflight "$WORK/case.yaml" "${login[@]}"
check "nothing changed" same "$(cat "$WORK/newer")" "$(state_of)"
secret_before=$(of secret encryptionconfig '{.data}' cattle-resources-system)
claim_before=$(of pvc rancher-backup-1 '{.metadata.uid}' cattle-resources-system)
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
run=$(ls "$WORK/state/runs" | tail -n 1)
folder=$WORK/state/runs/$run
kept=/root/rancher-rollback-$run
check "completed" same "completed False v$newer v$older lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "verify-record accepts it" desk verify-record "$folder/record.json"
check "no known trouble was seen in a good run" same "" "$(grep '^! ' "$WORK/run.log")"
check "the list that was confirmed names what went, and nothing else" same "c-m-shop,cattle-resources-system,cattle-system,p-late,p-shop" \
    "$(on server-1 sed -n '/^namespaces:/,/^resources/{/:$/d;p}' "$kept/cleanup-list" | grep -vE '^(fleet-default|cattle-provisioning-capi-system)$' | sort | paste -sd, -)"

check "namespaces of the list that rancher-cleanup leaves are deleted" same "$([ $border = 2.7.7 ] && echo succeeded || echo not-needed)" \
    "$(ask outcome "$folder/record.json" namespaces-left)"

step "what the API holds"
check "what the backup has is back, what came later is gone" same "banner from before
clusters c-m-shop,local
users u-alice,u-bob
namespaces p-shop
credential from before
colour from before
form of the shop's cluster: " "$(state_of)"
check "the later secret is gone" gone -n cattle-system secret late-credential
check "what is not Rancher's is untouched, to the revision" same "$(cat "$WORK/others")" "$(others)"
check "cluster-api is stored as the earlier release has it" same $before "$(versions_of)"
check "its objects are back in that form" same "cluster.x-k8s.io/$before" "$(of $CAPI prod '{.apiVersion}' fleet-default)"
check "the app of the newer release is gone" gone namespace cattle-provisioning-capi-system
check "Rancher is the earlier one, with its replicas" same "2/2 rancher/rancher:v$older" \
    "$(of deploy rancher '{.spec.replicas}/{.status.readyReplicas} {.spec.template.spec.containers[0].image}' cattle-system)"
check "helm has installed it anew" same "1 deployed v$older" \
    "$(helm history rancher -o json | tr '}' '\n' | sed -n 's/.*"revision":\([0-9]*\).*"status":"\([^"]*\)".*"app_version":"\([^"]*\)".*/\1 \2 \3/p')"
check "with the values of before" grep -q '^hostname: rancher.lab.example$' <(helm get values rancher -o yaml)
check "the server says its release" same v$older "$(of settings.management.cattle.io server-version '{.value}')"
check "the operator is that of the earlier release" same "$repository:v${operator##*+up}" \
    "$(of deploy rancher-backup '{.spec.template.spec.containers[0].image}' cattle-resources-system)"
check "the encryption configuration is the one of before" same "$secret_before" "$(of secret encryptionconfig '{.data}' cattle-resources-system)"
check "its volume is a new one" test "$claim_before" != "$(of pvc rancher-backup-1 '{.metadata.uid}' cattle-resources-system)"
check "with the backup on it" on server-1 cmp "$VOLUME/$file" "$kept/$file"
check "the backup lies with the run as well, for its owner alone" same "600 $(on server-1 sha256sum "$kept/$file" | cut -d' ' -f1)" \
    "$(stat -c %a "$folder/$file") $(sha256sum "$folder/$file" | cut -d' ' -f1)"
check "so does the state before the rollback on the machine" on server-1 sh -c 'gzip -t "$1"/pre-rollback-*.tar.gz.enc' sh "$kept"
check "the Restore is completed, and nothing was to be pruned" same "Completed false" \
    "$(kube get restores.resources.cattle.io -o 'jsonpath={.items[*].status.conditions[?(@.type=="Ready")].message} {.items[*].spec.prune}')"
check "nothing of the clean-up is left" gone -n kube-system job/cleanup-job job/verify-job serviceaccount/cleanup-service-account clusterrolebinding/cleanup-admin
tell_result
