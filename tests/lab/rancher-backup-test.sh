#!/usr/bin/env bash
# The product takes Rancher back to a backup of the rancher-backup operator, against a real Kubernetes API: first with another
# encryption configuration than that of the backup, which must end as failed, then with the right one. What counts is what the API
# holds afterwards. Operator, Rancher, its webhook and helm are stand-ins (kube/README.md).
# With `refused` the newer Rancher's webhook is left in place: the restore is tried again until it is gone.
# usage: rancher-backup-test.sh ROLLBACKCTL [refused]      own lab; 200 s, refused 290 s, and once the build of Kubernetes
set -u
case $#:${2:-} in 1: | 2:refused) ;; *) echo "usage: rancher-backup-test.sh ROLLBACKCTL [refused]" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-backup$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/kube/kube.sh"
. "$HERE/lib/canaries.sh"

VOLUME=/var/lib/lab-volumes/rancher-backup-1
KEY=encryption-provider-config.yaml
# usage: of KIND NAME JSONPATH [NAMESPACE]
of() { kube -n "${4:-default}" get "$1" "$2" -o "jsonpath=$3"; }
rancher() { of deploy rancher "{.spec.replicas}/{.status.readyReplicas} {.spec.template.spec.containers[0].image}" cattle-system; }
names_of() { kube get "$1" -A -o 'jsonpath={range .items[*]}{.metadata.name}{"\n"}{end}' | grep -- "${2:-.}" | sort | paste -sd, -; }
secret_of() { of secret "$1" "{.data.password}" cattle-system | base64 -d; }
gone() { [ -z "$(kube get "$@" --ignore-not-found -o name)" ]; }
encryption_secret() {
    kube -n cattle-resources-system create secret generic encryptionconfig --from-file=$KEY=/dev/stdin --dry-run=client -o json < "$LAB_STATE/kube/$1" |
        kube replace -f - > /dev/null
}
# All that Rancher's data say: what the run may change only when it says so.
state_of() {
    echo "banner $(of settings.management.cattle.io ui-banners '{.value}')"
    echo "clusters $(names_of clusters.management.cattle.io)"
    echo "users $(names_of users.management.cattle.io)"
    echo "namespaces $(names_of namespaces '^p-')"
    echo "credential $(secret_of cloud-credential)"
    echo "colour $(of configmap branding '{.data.colour}' cattle-system)"
    echo "form of the shop's cluster: $(of clusters.management.cattle.io c-m-shop '{.spec.migrated}')"
}
write_case_of_rancher() {
    write_case rancher-backup '' v2.11.3
    add_input backupFile "$file"
    add_input encryptionConfigName encryptionconfig
}

step "a real API, Rancher v2.11.3 with a backup, and the upgrade to v2.12.3"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/kube/kube-up" node-1 node-2 || exit $?
"$HERE/kube/rancher-prepare" > "$WORK/prepared.json" || exit 1
file=$(sed -n 's/.*"backupFile": "\([^"]*\)".*/\1/p' "$WORK/prepared.json")
state_of > "$WORK/newer"
check "Rancher is upgraded, and its data are newer than the backup" same "2/2 rancher/rancher:v2.12.3 from after" \
    "$(rancher) $(of settings.management.cattle.io ui-banners '{.value}')"
write_case_of_rancher
printf 'format: 1\nwarnings: [prune-deletes, rancher-down, target-eol]\nmanualSteps: {look-around: looked at in the lab}\n' > "$WORK/answers.yaml"

if [ "${2:-}" = refused ]; then
    step "with the newer webhook left in place"
    add_input webhooks leave
    add_input safetyBackup '"no"'
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/unanswered.log" 2>&1
    check "without a reason nothing begins" same "3 0" "$? $(runs_on_disk)"
    echo 'overrides: {webhook-denies: left on purpose}' >> "$WORK/answers.yaml"
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
    check "the run ends with 1, after three minutes of tries" same 1 $?
    folder=$(ls -d "$WORK"/state/runs/*)
    check "the step that follows the operator has failed" same failed "$(ask outcome "$folder/record.json" watch-restore)"
    check "the webhook is named" grep -q '^! BR-01: .*admission webhook "rancher.cattle.io.clusters.management.cattle.io" denied the request' "$WORK/run.log"
    check "the resource says no more than that it is tried again" grep -q 'error restoring cluster-scoped resources, check logs for exact error' "$WORK/run.log"
    check "the newer Rancher was not started by any try" same "0/ rancher/rancher:v2.12.3" "$(rancher)"
    check "the cluster has not changed its form" same v2.12.3 "$(of clusters.management.cattle.io c-m-shop '{.spec.migrated}')"
    kube delete validatingwebhookconfiguration rancher.cattle.io > /dev/null
    check "with the webhook gone the next try completes" kube wait --for=condition=Ready restores.resources.cattle.io --all --timeout=90s
    check "and the cluster is as in the backup" same "" "$(of clusters.management.cattle.io c-m-shop '{.spec.migrated}')"
    tell_result
    exit
fi

step "looking without touching"
check "preflight passes" desk preflight "$WORK/case.yaml" "${login[@]}"
check "plan is made" desk plan "$WORK/case.yaml" "${login[@]}" --format json --output "$WORK/plan.json"
desk snapshots "$WORK/case.yaml" "${login[@]}" > "$WORK/found.log" 2>&1
check "what came after the backup is named" grep -qE 'made later: (cluster c-m-late \(late\), user u-late \(late\)|user u-late \(late\), cluster c-m-late \(late\))\.' "$WORK/found.log"
check "the plan names both releases" same "v2.12.3 v2.11.3" "$(ask versions "$WORK/plan.json")"
check "nothing changed" same "$(cat "$WORK/newer")" "$(state_of)"

step "with another encryption configuration than that of the backup"
encryption_secret other-encryption.yaml
add_input safetyBackup '"no"'
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/wrong.log" 2>&1
check "the run ends with 1" same 1 $?
folder=$(ls -d "$WORK"/state/runs/*)
check "the record does not say completed" same "stopped False v2.12.3 v2.11.3 lab-eu" "$(ask summary "$folder/record.json")"
check "the step that follows the operator has failed" same failed "$(ask outcome "$folder/record.json" watch-restore)"
check "and no later one was begun" same pending "$(ask outcome "$folder/record.json" version-helm-rollback)"
check "the known line is named" grep -q '^! BR-04: .*provide same encryption config as used for backup' "$WORK/wrong.log"
check "the data are as they were" same "$(cat "$WORK/newer")" "$(state_of)"
check "the newer Rancher was not started" same "0/ rancher/rancher:v2.12.3" "$(rancher)"
check "both webhook configurations are kept" on server-1 grep -c 'name: rancher.cattle.io$' \
    "/root/rancher-rollback-$(basename "$folder")/validating-webhook.yaml" "/root/rancher-rollback-$(basename "$folder")/mutating-webhook.yaml"
desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/blocked.log" 2>&1
check "a second run is refused while the Restore is tried again" grep -q '^blocked *restore-unfinished' "$WORK/blocked.log"

canary "first password in Helm's values" "$(cat "$LAB_STATE/kube/first-password")" '^server-1:/root/rancher-rollback-' "$API_FILES"
canary "key of the encryption" "$(sed -n 's/^ *secret: //p' "$LAB_STATE/kube/encryption.yaml")" "$API_FILES"
watch_canaries

step "with the right one, and what was set aside by the first run put back"
kube delete restores.resources.cattle.io --all > /dev/null
encryption_secret encryption.yaml
for kept in validating mutating; do
    on server-1 sed -e '/^  resourceVersion:/d' -e '/^  uid:/d' "/root/rancher-rollback-$(basename "$folder")/$kept-webhook.yaml" | kube create -f - > /dev/null
done
webhook_before=$(of validatingwebhookconfiguration rancher.cattle.io '{.metadata.uid}')
write_case_of_rancher
add_input replicas 2
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
run=$(ls "$WORK/state/runs" | tail -n 1)
folder=$WORK/state/runs/$run
check "completed" same "completed False v2.12.3 v2.11.3 lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "no known trouble was seen in a good run" same "" "$(grep '^! ' "$WORK/run.log" | grep -v '^! BR-08:')"

step "what the API holds"
check "what the backup has is back, what came later is gone" same "banner from before
clusters c-m-shop,local
users u-alice,u-bob
namespaces p-shop
credential from before
colour from before
form of the shop's cluster: " "$(state_of)"
check "the later secret is gone" gone -n cattle-system secret late-credential
check "an application's own object is untouched" same "from after" "$(of configmap application '{.data.colour}')"
check "Rancher is the earlier one, with its replicas" same "2/2 rancher/rancher:v2.11.3" "$(rancher)"
check "helm has the earlier release deployed" same "4 deployed v2.11.3" \
    "$(helm history rancher -o json | tr '}' '\n' | sed -n 's/.*"revision":\([0-9]*\).*"status":"\([^"]*\)".*"app_version":"\([^"]*\)".*/\1 \2 \3/p' | tail -n 1)"
check "the server says its release" same v2.11.3 "$(of settings.management.cattle.io server-version '{.value}')"
check "the webhook is that of the earlier release" same rancher/rancher-webhook:v0.7.3 \
    "$(of deploy rancher-webhook '{.spec.template.spec.containers[0].image}' cattle-system)"
check "its configurations are there again, made anew" test -n "$(of mutatingwebhookconfiguration rancher.cattle.io '{.metadata.uid}')" \
    -a "$(of validatingwebhookconfiguration rancher.cattle.io '{.metadata.uid}')" != "$webhook_before"
check "the Restore is completed" same "True Completed" \
    "$(kube get restores.resources.cattle.io -o 'jsonpath={.items[*].status.conditions[?(@.type=="Ready")].status} {.items[*].status.conditions[?(@.type=="Ready")].message}')"
check "the state before the rollback lies in the operator's volume" on server-1 sh -c 'gzip -t "$1"/pre-rollback-*.tar.gz.enc' sh "$VOLUME"
check "the copy on the node is the backup" on server-1 cmp "$VOLUME/$file" "/root/rancher-rollback-$run/$file"

canaries_stayed 100

step "the other ways back, step by step"
# usage: plan_with INPUT...    a plan from here, for single steps of it
plan_with() {
    write_case rancher-backup '' "$1"
    add_input backupFile "$file"
    add_input encryptionConfigName encryptionconfig
    add_input versionBack "$2"
    desk plan "$WORK/case.yaml" "${login[@]}" --format json --output "$WORK/plan.json" > "$WORK/plan.log" 2>&1 || cat "$WORK/plan.log"
}
runs() { # $1 outcome, then the words of plan-step
    local answer
    answer=$("$HERE/kube/plan-step" "${@:2}" 2>&1)
    printf '%s\n' "$answer"
    [ "${answer##*$'\n'}" = "$1" ]
}
plan_with v2.11.1 helm-upgrade
check "the earlier chart with the values that were kept" runs succeeded "$WORK/plan.json" version-helm-upgrade server-1 "$run"
check "brings its release, with the replicas of the values" same "2/2 rancher/rancher:v2.11.1" "$(rancher)"
check "and Helm knows it" same "5 rancher-2.11.1" "$(helm list -o json | sed 's/.*"revision":"\([^"]*\)".*"chart":"\([^"]*\)".*/\1 \2/')"
kube -n cattle-system scale deployment/rancher --replicas=0 > /dev/null
check "the replicas are put back" runs succeeded "$WORK/plan.json" replicas-back server-1 "$run" replicas=2
check "by the API" same 2 "$(of deploy rancher '{.spec.replicas}' cattle-system)"
check "Rancher is up" runs succeeded "$WORK/plan.json" rancher-up server-1 "$run"
check "a second time nothing is to do" runs already-done "$WORK/plan.json" replicas-back server-1 "$run" replicas=2
kube delete validatingwebhookconfiguration,mutatingwebhookconfiguration rancher.cattle.io > /dev/null
check "the kept webhooks are put back" runs succeeded --now "$WORK/plan.json" webhooks-back server-1 "$run"
for kept in validating mutating; do
    check "the $kept one is what was kept" same "$(on server-1 sed -n '/^webhooks:/,$p' "/root/rancher-rollback-$run/$kept-webhook.yaml")" \
        "$(kube get ${kept}webhookconfiguration rancher.cattle.io -o yaml | sed -n '/^webhooks:/,$p')"
done
plan_with v2.11.0 image
check "the earlier image" runs succeeded "$WORK/plan.json" version-image server-1 "$run"
check "is in the Deployment" same rancher/rancher:v2.11.0 "$(of deploy rancher '{.spec.template.spec.containers[0].image}' cattle-system)"
check "while Helm keeps the other release on record, as the warning says" grep -q '"chart":"rancher-2.11.1"' <(helm list -o json)

step "clean-up"
check "ends with 0" desk clean-up "$run" --confirm lab-eu "${login[@]}"
check "the Restore is gone" same "" "$(names_of restores.resources.cattle.io)"
check "its copies are gone, those of the failed run are not" same "$(basename "$(ls -d "$WORK"/state/runs/* | head -n 1)")" \
    "$(on server-1 sh -c 'ls -d /root/rancher-rollback-*' | sed 's/.*rancher-rollback-//')"
tell_result
