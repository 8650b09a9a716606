#!/usr/bin/env bash
# Logins that do not work, with a real sshd on loopback: unknown and changed host key, a key that is not accepted.
. "$(dirname "$0")/lib.sh"
sshd=$(command -v sshd || ls /usr/sbin/sshd 2>/dev/null)
[ -n "$sshd" ] || { echo "SKIP: no sshd here"; exit 77; }
for key in host other user; do ssh-keygen -q -t ed25519 -N '' -f "$WORK/$key"; done
[ "$(id -u)" != 0 ] || install -d -m 0755 /run/sshd

start_sshd() { # $1 host key; the port stays what the first start found free
    printf '%s\n' "ListenAddress 127.0.0.1:$port" "HostKey $WORK/$1" "PidFile none" "AuthorizedKeysFile $WORK/nobody" \
        "PasswordAuthentication no" "KbdInteractiveAuthentication no" "UsePAM no" > "$WORK/sshd_config"
    "$sshd" -D -e -f "$WORK/sshd_config" 2> "$WORK/sshd.log" &
    server=$!
    for _ in $(seq 100); do
        grep -q 'Server listening' "$WORK/sshd.log" && return 0
        kill -0 $server 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}
stop_sshd() { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; }
trap 'stop_sshd; rm -rf "$WORK"' EXIT
for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    start_sshd host && break
    port=
done
[ -n "$port" ] || { cat "$WORK/sshd.log"; exit 1; }

cat > "$WORK/case.yaml" <<YAML
format: 1
name: prod-eu
installType: rke2-etcd
nodes:
  - {name: server-1, address: 127.0.0.1, port: $port, user: $(id -un), auth: {keyFile: $WORK/user}, become: none, roles: [server], first: true}
inputs:
  snapshot: {at: server-1, path: /var/lib/rancher/rke2/server/db/snapshots/x-server-1-1773441000}
  targetVersion: v1.31.9+rke2r1
YAML
fingerprint_of() { ssh-keygen -lf "$WORK/$1.pub" | cut -d' ' -f2 | sed 's/+/[+]/g'; } # as a regular expression

for verb in preflight "run --confirm prod-eu"; do
    # shellcheck disable=SC2086 # the verb's own options
    call ${verb%% *} "$WORK/case.yaml" $(case $verb in *' '*) echo "${verb#* }" ;; esac)
    refused "$verb with an unknown host key asks for consent" 3 "- \"$(fingerprint_of host)\"  # server-1"
done
printf '[127.0.0.1]:%s %s\n' "$port" "$(cut -d' ' -f1,2 "$WORK/host.pub")" > "$WORK/known_hosts"
call plan "$WORK/case.yaml" --known-hosts "$WORK/known_hosts"
refused "a key that the node does not accept" 1 "server-1 did not let $(id -un) in"
check "with the key and the reason" says "$WORK/user: the server does not accept this key"
sed "s/become: none,/&jumps: [\"127.0.0.1:$port\"],/" "$WORK/case.yaml" > "$WORK/behind.yaml"
call preflight "$WORK/behind.yaml"
refused "an unknown jump host asks for consent" 3 "- \"$(fingerprint_of host)\"  # 127.0.0.1 127.0.0.1"
call plan "$WORK/behind.yaml" --known-hosts "$WORK/known_hosts"
refused "a jump host that lets nobody in" 1 "server-1 is reached through 127.0.0.1. 127.0.0.1 did not let $(id -un) in"
stop_sshd
start_sshd other || { cat "$WORK/sshd.log"; exit 1; }
# Whatever was asked for: a changed key forbids it, which is the exit code of a rule that blocks.
for verb in probe preflight plan "run --confirm prod-eu"; do
    # shellcheck disable=SC2086 # the verb's own options
    call ${verb%% *} "$WORK/case.yaml" $(case $verb in *' '*) echo "${verb#* }" ;; esac) --known-hosts "$WORK/known_hosts"
    refused "$verb with a changed host key" 3 "offered: $(fingerprint_of other)"
    check "$verb names the known one" says "known: .*$(fingerprint_of host)"
done
done_checking
