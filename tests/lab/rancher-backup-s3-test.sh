#!/usr/bin/env bash
# The product takes Rancher back to a backup that lies in an object store, against a real Kubernetes API. named: the bucket stands in the
# case, the product makes the secret with the keys; first with a folder that does not hold the file. default: the operator itself was
# installed with the bucket; first with a lock that another Restore has left. What counts is what API and bucket hold.
# The store checks signatures; operator, Rancher and helm are stand-ins (kube/README.md).
# usage: rancher-backup-s3-test.sh ROLLBACKCTL named|default      own lab; 4 and 7 minutes, and once the build of Kubernetes
set -u
case $#:${2:-} in 2:named | 2:default) ;; *) echo "usage: rancher-backup-s3-test.sh ROLLBACKCTL named|default" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
form=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-bucket$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/kube/kube.sh"
. "$HERE/lib/canaries.sh"

VOLUME=/var/lib/lab-volumes/rancher-backup-1
SPACE=cattle-resources-system
of() { kube -n "${4:-default}" get "$1" "$2" -o "jsonpath=$3"; }
names_of() { kube get "$1" -A -o 'jsonpath={range .items[*]}{.metadata.name}{"\n"}{end}' | sort | paste -sd, -; }
state_of() {
    echo "banner $(of settings.management.cattle.io ui-banners '{.value}')"
    echo "clusters $(names_of clusters.management.cattle.io)"
    echo "users $(names_of users.management.cattle.io)"
    echo "credential $(of secret cloud-credential '{.data.password}' cattle-system | base64 -d)"
}
rancher() { of deploy rancher "{.spec.replicas}/{.status.readyReplicas} {.spec.template.spec.containers[0].image}" cattle-system; }
restores() { kube get restores.resources.cattle.io -o 'jsonpath={range .items[*]}{.status.backupSource} {.status.conditions[?(@.type=="Ready")].message}{"\n"}{end}'; }
run_it() { desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" --askpass "$WORK/keys" > "$WORK/$1.log" 2>&1; }
write_case_of_rancher() { # $1 folder
    write_case rancher-backup '' v2.11.3
    add_input backupFile "$file"
    add_input encryptionConfigName encryptionconfig
    [ "$form" = named ] || return 0
    add_input storage s3
    add_input s3Bucket "$bucket"
    add_input s3Endpoint "$endpoint"
    add_input s3Folder "$1"
    add_input s3EndpointCa /etc/ssl/s3-ca.crt
    add_input s3CredentialName s3-creds
    add_input s3CredentialNamespace default
    add_input s3Keys '{secret: ask}'
}

step "$form: a real API, Rancher v2.11.3 with a backup, and the upgrade to v2.12.3"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/kube/kube-up" node-1 node-2 || exit $?
"$HERE/kube/rancher-prepare" 2.11.3 2.12.3 106.0.1+up7.0.1 "$([ "$form" = named ] && echo volume || echo s3)" > "$WORK/prepared.json" || exit 1
file=$(sed -n 's/.*"backupFile": "\([^"]*\)".*/\1/p' "$WORK/prepared.json")
read -r endpoint bucket objects access secret ca < <("$HERE/lab" s3 rancher-backups | sed 's/[a-z]*=//g')
"$HERE/lab" put server-1 "$ca" /etc/ssl/s3-ca.crt
if [ "$form" = named ]; then
    mkdir -p "$objects/nightly"
    on server-1 cat "$VOLUME/$file" > "$objects/nightly/$file"
    on server-1 rm "$VOLUME/$file"
else
    check "the operator has uploaded the backup" same "S3 $file" "$(of backups.resources.cattle.io nightly '{.status.storageLocation} {.status.filename}')"
fi
check "it lies in the bucket, and nowhere else" sh -c 'gzip -t "$1/nightly/$2"' sh "$objects" "$file"
state_of > "$WORK/newer"
printf '#!/bin/sh\nprintf "ACCESS_KEY=%%s\\nSECRET_KEY=%%s\\n" %s %s\n' "$access" "$secret" > "$WORK/keys"
chmod 0700 "$WORK/keys"
printf 'format: 1\nwarnings: [prune-deletes, rancher-down, target-eol, backup-in-s3]\nmanualSteps: {look-around: looked at in the lab}\n' > "$WORK/answers.yaml"

# The operator logs this one: its pod's log, what is kept of it beside the safety copies, and the raw output of the step that follows it.
canary "access key" "$access" "$API_FILES" '^server-1:(/run/lab-pods|/root/rancher-rollback-[^/]*)/.*log' '^server-1:/var/lib/rollback-wizard/[^/]*/t[0-9.]*/log$'
canary "secret key" "$secret" "$API_FILES"
canary "key of the encryption" "$(sed -n 's/^ *secret: //p' "$LAB_STATE/kube/encryption.yaml")" "$API_FILES"
watch_canaries

if [ "$form" = named ]; then
    step "with a folder that does not hold the file"
    write_case_of_rancher weekly
    add_input safetyBackup '"no"'
    check "no secret with the keys is there" test -z "$(kube get secret s3-creds --ignore-not-found -o name)"
    run_it wrong
    check "the run ends with 1" same 1 $?
    check "the operator's words are there" grep -q "no backup files found with prefix \[weekly/$file\] in bucket \[$bucket\]" "$WORK/wrong.log"
    check "and known" grep -q '^! BR-0[67]: ' "$WORK/wrong.log"
    check "the data are as they were" same "$(cat "$WORK/newer")" "$(state_of)"
    check "the newer Rancher was not started" same "0/ rancher/rancher:v2.12.3" "$(rancher)"
    check "the product has made the secret, with both keys" same "$access $secret" \
        "$(of secret s3-creds '{.data.accessKey}' | base64 -d) $(of secret s3-creds '{.data.secretKey}' | base64 -d)"
    kube delete restores.resources.cattle.io --all > /dev/null
else
    step "with a lock that another Restore has left"
    kube -n $SPACE delete lease restore-controller --ignore-not-found > /dev/null
    printf 'apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: {name: restore-controller, namespace: %s}\nspec: {holderIdentity: "other:0f8b1f0c-0000-4000-8000-000000000000"}\n' $SPACE |
        kube create -f - > /dev/null
    write_case_of_rancher
    add_input safetyBackup '"no"'
    run_it locked
    check "the run ends with 1" same 1 $?
    check "the lock is named" grep -q '^! BR-09: .*restore other:0f8b1f0c-0000-4000-8000-000000000000 is in progress' "$WORK/locked.log"
    check "it is said that the Restore goes on, and how to end it" grep -q 'kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml delete restores.resources.cattle.io rollback-' "$WORK/locked.log"
    check "the data are as they were" same "$(cat "$WORK/newer")" "$(state_of)"
    check "the newer Rancher was not started" same "0/ rancher/rancher:v2.12.3" "$(rancher)"
    desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/blocked.log" 2>&1
    check "a second run is refused while that Restore waits" grep -q '^blocked *restore-unfinished@server-1' "$WORK/blocked.log"
    kube delete restores.resources.cattle.io --all > /dev/null
    kube -n $SPACE rollout restart deployment/rancher-backup > /dev/null
    kube -n $SPACE rollout status deployment/rancher-backup --timeout=60s > /dev/null
    check "a new start of the operator drops the lock, as its rule says" test -z "$(of lease restore-controller '{.spec.holderIdentity}' $SPACE 2> /dev/null)"
fi

failed=$(ls "$WORK/state/runs")
for kept in validating mutating; do
    on server-1 sed -e '/^  resourceVersion:/d' -e '/^  uid:/d' "/root/rancher-rollback-$failed/$kept-webhook.yaml" | kube create -f - > /dev/null
done

step "the rollback"
write_case_of_rancher nightly
add_input replicas 2
run_it run
check "the run ends with 0" same 0 $?
run=$(ls "$WORK/state/runs" | tail -n 1)
folder=$WORK/state/runs/$run
check "completed" same "completed False v2.12.3 v2.11.3 lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "what the backup has is back, what came later is gone" same "banner from before
clusters c-m-shop,local
users u-alice,u-bob
credential from before" "$(state_of)"
check "Rancher is the earlier one, with its replicas" same "2/2 rancher/rancher:v2.11.3" "$(rancher)"
check "the Restore says where the file came from" same "S3 Completed" "$(restores)"
check "the state before the rollback lies in the bucket" sh -c 'gzip -t "$1"/nightly/pre-rollback-*.tar.gz.enc' sh "$objects"
check "the backup there was not touched" same 2 "$(find "$objects" -type f | wc -l)"
canaries_stayed 100
tell_result
