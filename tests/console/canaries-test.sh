#!/usr/bin/env bash
# Secrets that a person types (passphrase, inputs of the procedure, what a file descriptor brings) stay in the program: no
# process has them in its arguments, nobody in an environment, no file of the desk has them, and a crash leaves no core dump.
# The node is this machine, through a real sshd; as root also through one that asks by PAM for a password and a one-time code. What lies on nodes is followed by the tests of the lab (tests/lab/lib/canaries.sh).
. "$(dirname "$0")/lib.sh"
sshd=$(command -v sshd || ls /usr/sbin/sshd 2>/dev/null)
[ -n "$sshd" ] || { echo "SKIP: no sshd here"; exit 77; }
[ "$(uname -s)" = Linux ] || { echo "SKIP: only Linux shows processes under /proc"; exit 77; }
[ "$(id -u)" != 0 ] || install -d -m 0755 /run/sshd
passphrase='key phrase "3\9" /+&<b>%' environment='secret/key+of "S3"\<&>%' token='token of the cluster/+&"7"' password="pa:ss#1'\$x y&+/\"" planted='kubeconfig/+&"token"<9>'
ssh-keygen -q -t ed25519 -N '' -f "$WORK/host"
ssh-keygen -q -t ed25519 -N "$passphrase" -f "$WORK/user"
start_sshd() {
    printf '%s\n' "ListenAddress 127.0.0.1:$port" "HostKey $WORK/host" "PidFile none" "AuthorizedKeysFile $WORK/user.pub" "StrictModes no" \
        "UsePAM no" "UseDNS no" "PasswordAuthentication no" "KbdInteractiveAuthentication no" \
        "SetEnv HOME=$WORK/home ROLLBACK_WIZARD_STATE=$WORK/agent-state" > "$WORK/sshd_config"
    "$sshd" -D -e -f "$WORK/sshd_config" 2> "$WORK/sshd.log" &
    server=$!
    for _ in $(seq 100); do
        grep -q 'Server listening' "$WORK/sshd.log" && return 0
        kill -0 $server 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}
person=rollback-canary stack=/etc/pam.d/rollback-canary-sshd login='login pass/+&"4"<x>' code='one-time/+&"code"<8>'
leave() {
    kill "${watcher:-$server}" "$server" ${asking:+"$asking"} 2>/dev/null
    wait
    if [ -n "${asking:-}" ]; then rm -f "$stack"; userdel -r "$person" 2>/dev/null; fi
    rm -rf "$WORK"
}
trap leave EXIT
for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    start_sshd && break
    port=
done
[ -n "$port" ] || { cat "$WORK/sshd.log"; exit 1; }

case_of() { # $1 install type, then further inputs
    printf 'format: 1\nname: prod-eu\ninstallType: %s\nnodes:\n' "$1"
    printf '  - {name: server-1, address: 127.0.0.1, port: %s, user: %s, auth: {keyFile: %s}, become: none, roles: [server], first: true}\n' "$port" "$(id -un)" "$WORK/user"
    printf 'inputs:\n  snapshot: {at: server-1, path: /var/lib/rancher/rke2/server/db/snapshots/x-server-1-1773441000}\n  targetVersion: v1.31.9+rke2r1\n'
    printf '  %s\n' "${@:2}"
}
case_of rke2-etcd 's3Environment: {secret: ask}' > "$WORK/etcd.yaml"
case_of rke2-external-db 'databasePassword: {secret: ask}' 'databaseKind: postgresql' 'databaseAddress: 10.0.0.9:5432' 'databaseName: k' 'databaseUser: u' > "$WORK/database.yaml"
case_of rke2-etcd | sed "s|keyFile: $WORK/user|keyFile: '$WORK/cluster.yml#127.0.0.1'|" > "$WORK/inside.yaml"
(umask 077; { printf 'nodes:\n  - address: 127.0.0.1\n    ssh_key: |-\n'; sed 's/^/      /' "$WORK/user"; } > "$WORK/cluster.yml")
printf '[127.0.0.1]:%s %s\n' "$port" "$(cut -d' ' -f1,2 "$WORK/host.pub")" > "$WORK/known_hosts"
printf '%s=%s\n' passphrase:server-1 "$passphrase" input:s3Environment "AWS_SECRET_ACCESS_KEY=$environment" input:clusterToken "$token" \
    input:databasePassword "$password" > "$WORK/secrets"
printf 'apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\nusers: [{name: u, user: {token: %s}}]\n' "'$planted'" > "$WORK/kubeconfig"
canary control told-to-everybody
canary passphrase "$passphrase"
canary "key of S3" "$environment"
canary "token of the cluster" "$token"
canary "password of the database" "$password"
canary "token of the kubeconfig" "$planted"
canary "key in the cluster file" "$(sed -n 3p "$WORK/user")"

canary "password of a login" "$login"
canary "one-time code" "$code"

python3 "$SOURCE/tests/support/canaries.py" "$WORK/canaries" watch "$WORK/watched" & # no function: the program itself is ended
watcher=$!
for _ in $(seq 100); do [ -e "$WORK/watched.ready" ] && break; sleep 0.1; done
: > "$WORK/said"
logins() { grep -c 'Accepted publickey' "$WORK/sshd.log"; }
with_secrets() {
    call "$@" --known-hosts "$WORK/known_hosts" --log-level debug --secret-fd 7 7< "$WORK/secrets"
    cat "$WORK/out" "$WORK/err" >> "$WORK/said"
}
with_secrets preflight "$WORK/etcd.yaml" --json
check "the node lets the key with the passphrase in" grep -q 'Accepted publickey' "$WORK/sshd.log"
check "and is no server, so that checks fail" same 1 "$status"
before=$(logins)
with_secrets preflight "$WORK/inside.yaml"
check "a key that stands in a cluster file is read there, and lets in" test "$(logins)" -gt "$before"
with_secrets run "$WORK/etcd.yaml" --confirm prod-eu
check "a run is refused" same 3 "$status"
with_secrets run "$WORK/database.yaml" --confirm prod-eu
check "so is one with a database" same 3 "$status"
call import "$WORK/kubeconfig" --kubectl /bin/false --install-type rke2-etcd
cat "$WORK/out" "$WORK/err" >> "$WORK/said"
check "a kubeconfig is asked through, not read out" same 2 "$status"

# A password and a one-time code: pam_ftp asks whatever was answered before, and pam_exec looks at the answer.
start_asking_sshd() {
    userdel -r "$person" 2>/dev/null # left by a test that was killed
    useradd -m -s /bin/bash "$person" && printf '%s:%s\n' "$person" "$login" | chpasswd || return 1
    (umask 077; printf '#!/bin/sh\nread -r said <<END\n%s\nEND\n[ "$(tr -d "\\000")" = "$said" ]\n' "$code" > "$WORK/code"; chmod 0700 "$WORK/code")
    printf '%s\n' "auth requisite pam_unix.so nodelay" "auth [default=ignore] pam_ftp.so" "auth required pam_exec.so expose_authtok quiet $WORK/code" \
        "account required pam_unix.so" "session required pam_permit.so" > "$stack"
    ln -s "$sshd" "$WORK/rollback-canary-sshd" # its name is that of the stack
    for second in $((port + 1)) $((port + 2)) $((port + 3)); do
        sed -e "s/^ListenAddress.*/ListenAddress 127.0.0.1:$second/" -e 's/^UsePAM.*/UsePAM yes/' -e 's/^KbdInteractive.*/KbdInteractiveAuthentication yes/' \
            -e '/^SetEnv/d' "$WORK/sshd_config" > "$WORK/asking_config"
        "$WORK/rollback-canary-sshd" -D -e -f "$WORK/asking_config" 2> "$WORK/asking.log" &
        asking=$!
        for _ in $(seq 100); do
            grep -q 'Server listening' "$WORK/asking.log" && return 0
            kill -0 $asking 2>/dev/null || break
            sleep 0.1
        done
    done
    cat "$WORK/asking.log"
    return 1
}
if [ "$(id -u)" = 0 ] && [ -d /etc/pam.d ] && command -v useradd chpasswd > /dev/null; then
    asking=$server
    check "an sshd asks by PAM" start_asking_sshd
    case_of rke2-etcd | sed "s|port: $port, user: [^,]*, auth: {[^}]*}|port: $second, user: $person, auth: {password: ask}|" > "$WORK/asking.yaml"
    printf '[127.0.0.1]:%s %s\n' "$second" "$(cut -d' ' -f1,2 "$WORK/host.pub")" >> "$WORK/known_hosts"
    printf '%s=%s\n' password:server-1 "$login" prompt:server-1 "$code" >> "$WORK/secrets"
    with_secrets preflight "$WORK/asking.yaml"
    check "password and one-time code let in" grep -q "Accepted keyboard-interactive/pam for $person" "$WORK/asking.log"
else
    echo "  note  not root: no login by PAM"
fi

# Killed where secrets are in memory; whether this machine makes core dumps at all is seen on another program.
mkdir "$WORK/cores"
start() { (cd "$WORK/cores" && ulimit -c unlimited && exec "$@") > /dev/null 2>&1 7< "$WORK/secrets" & program=$!; }
crash() { kill -SEGV "$program"; wait "$program"; [ $? = 139 ]; }
start sleep 60
sleep 0.2
crash
[ -n "$(ls "$WORK/cores")" ] || echo "  note  this machine leaves core dumps elsewhere, or none"
rm -f "$WORK"/cores/*
before=$(logins)
start env HOME="$WORK/home" XDG_RUNTIME_DIR="$WORK/runtime" "$ROLLBACKCTL" preflight "$WORK/etcd.yaml" \
    --known-hosts "$WORK/known_hosts" --secret-fd 7 --state-dir "$STATE"
for _ in $(seq 200); do [ "$(logins)" -gt "$before" ] && break; sleep 0.05; done
check "the program may write no core dump" grep -qE '^Max core file size +0 +0 ' "/proc/$program/limits"
[ "$(id -u)" = 0 ] || check "nor be looked into by the same user" same 0 "$(stat -c %u "/proc/$program/environ")"
check "it is killed at work" crash
check "and leaves none" same "" "$(ls "$WORK/cores")"

sh -c 'sleep 0.5' told-to-everybody # by which it is known that what looks does see
kill "$watcher"
wait "$watcher"
check "no secret in the arguments of any process, nor in an environment that others can read" canaries told "$WORK/watched" 10 control
check "no secret in what was said, plan, log, nor any file of the desk" \
    canaries scan desk:="$STATE" desk:="$WORK/home" desk:="$WORK/runtime" desk:="$WORK/agent-state" desk:="$WORK/said" desk:="$WORK/etcd.yaml" desk:="$WORK/inside.yaml" \
    ${asking:+desk:="$WORK/asking.yaml" node:="/home/$person"}
done_checking
