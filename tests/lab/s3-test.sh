#!/usr/bin/env bash
# The product restores an etcd snapshot that lies in an object store only: the data is back. Every secret that is typed for it
# (passphrase, password, sudo's password, the keys of the store) or lies on the node (tokens, password of a registry, variables,
# kubeconfig) is followed, also through a program that prints them in every spelling.
# usage: s3-test.sh ROLLBACKCTL      own lab; 2 minutes, mostly the plan's own waits for a stable server
set -u
[ $# = 1 ] || { echo "usage: s3-test.sh ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-s3$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/lib/canaries.sh"

FROM=v1.31.9+rke2r1 TO=v1.32.5+rke2r1
LAB_TOKEN=token-of-config-1f6b9c27d0
agent_token=token-of-agents-8a0e55c1b3 registry_password='registry p%41ss/&"4'\''\\x' variable='variable/of the+unit<7>' kube_token=kubeconfig-94.c0ffee_77-a
passphrase='key phrase "3\9" /+&<b>' login_password='log in "4\7" %2F+/<k>&' sudo_password='root is "5\2" /%&+=x'
# Whoever logs in as opspw gives a key with a passphrase and a password, and sudo asks for root's.
ask_for_everything() {
    ssh-keygen -q -t ed25519 -N "$passphrase" -f "$WORK/key"
    printf '%s:%s\n' opspw "$login_password" root "$sudo_password" | on server-1 chpasswd
    on server-1 sh -eu -s <<SH
install -d -m 0700 -o opspw -g opspw /home/opspw/.ssh
echo '$(cat "$WORK/key.pub")' > /home/opspw/.ssh/authorized_keys
printf 'Match User opspw\n  AuthenticationMethods publickey,password\n' > /etc/ssh/sshd_config.d/opspw.conf
echo 'Defaults:opspw rootpw' > /etc/sudoers.d/opspw
chmod 0440 /etc/sudoers.d/opspw
systemctl reload ssh
SH
}
plant() {
    on server-1 sh -c 'umask 077; cat > /etc/rancher/rke2/registries.yaml' <<< "configs: {r.example.com: {auth: {password: '${registry_password//\'/\'\'}'}}}"
    on server-1 sh -c 'cat >> /etc/default/rke2-server; chmod 0600 /etc/default/rke2-server' <<< "LAB_PASSWORD='$variable'"
    on server-1 sh -c 'cat >> /etc/rancher/rke2/rke2.yaml' <<< "# token: $kube_token"
    on server-1 sh -c 'mkdir -p /etc/rke2-lab && touch /etc/rke2-lab/talks'
}

step "a cluster whose snapshot lies in an object store"
"$HERE/lab" up 1 > /dev/null || exit 1
printf 'agent-token: %s\n' $agent_token > "$LAB_STATE/server-config"
read -r endpoint bucket objects access secret ca < <("$HERE/lab" s3 rke2-backups | sed 's/[a-z]*=//g')
"$HERE/lab" put server-1 "$ca" /etc/ssl/s3-ca.crt
on_all first_install "$FROM" || die "an installation failed"
start_all
wait_nodes_ready "$FROM"
put_data before-snapshot
on server-1 env AWS_ACCESS_KEY_ID="$access" AWS_SECRET_ACCESS_KEY="$secret" /usr/local/bin/rke2 etcd-snapshot save --name before-upgrade \
    --etcd-s3 --etcd-s3-bucket "$bucket" --etcd-s3-endpoint "$endpoint" --etcd-s3-folder 'eu west' > "$WORK/save.log" 2>&1
snapshot=$(ls "$objects/eu west")
check "the snapshot is in the store" test -s "$objects/eu west/$snapshot"
on server-1 rm -r /var/lib/rancher/rke2/server/db/snapshots
put_data after-snapshot
upgrade_all "$TO"
wait_nodes_ready "$TO"
put_data after-upgrade

write_case rke2-etcd "s3:$snapshot" "$FROM"
add_input snapshotVersion "$FROM"
add_input s3Bucket "$bucket"
add_input s3Endpoint "$endpoint"
add_input s3Folder '"eu west"'
add_input s3EndpointCa /etc/ssl/s3-ca.crt
add_input s3Environment '{secret: ask}'
sed -i "s|user: ops, auth: {keyFile: [^}]*}, become: sudo,|user: opspw, auth: [{keyFile: $WORK/key}, {password: ask}], become: sudo-password,|" "$WORK/case.yaml"
write_answers data-after-snapshot killall-force safety-secrets drain-disrupts clock-not-synchronised untrusted-snapshot nodes-come-and-go single-server
(
    umask 077
    printf '%s=%s\n' passphrase:server-1 "$passphrase" password:server-1 "$login_password" sudo:server-1 "$sudo_password" \
        input:s3Environment "AWS_ACCESS_KEY_ID=$access" input:s3Environment "AWS_SECRET_ACCESS_KEY=$secret" > "$WORK/secrets"
)
printf 'overrides: {token-remote: "the token was never changed"}\n' >> "$WORK/answers.yaml"

ask_for_everything
plant
# The raw output of a task lies on its node until the clean-up, and what RKE2 itself prints is in it.
raw='^server-1:/var/lib/rollback-wizard/[^/]*/t[0-9.]*/log$'
canary "passphrase of the key" "$passphrase"
canary "password of the login" "$login_password"
canary "password of sudo" "$sudo_password"
canary "access key" "$access" "$raw"
canary "secret key" "$secret" "$raw"
canary "token" "$LAB_TOKEN" "$OWN_FILES" "$raw"
canary "token of the agents" "$agent_token" "$OWN_FILES"
canary "password of the registry" "$registry_password" "$OWN_FILES"
canary "variable of the unit" "$variable" "$OWN_FILES"
canary "token of the kubeconfig" "$kube_token" "$OWN_FILES"
watch_canaries

step "the rollback"
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" --secret-fd 7 7< "$WORK/secrets" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
folder=$(ls -d "$WORK"/state/runs/*)
check "completed, from and to" same "completed False $TO $FROM lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
"$HERE/data-check" > "$WORK/data-after"
check "release, service, the snapshot's data and no other" grep -qx "node=server-1 version=$FROM service=active keys=before-snapshot" "$WORK/data-after"
check "the node is Ready at the older release" nodes_ready_at "$FROM"
step "where the secrets are"
check "the restore printed them in every spelling" \
    on server-1 sh -c 'cat /var/lib/rollback-wizard/*/t*/log | grep -c "says: " | grep -qx 15'
check "and the desk has a mark in place of each" same 15 "$(ask output "$folder" cluster-reset-s3 server-1 | grep 'says: ' | grep -cF '[redacted]')"
canaries_stayed 100
tell_result
