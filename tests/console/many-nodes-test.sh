#!/usr/bin/env bash
# Thirty machines from one list, with real sshds on loopback: a key that is not accepted, a host key that changed, an
# address where nothing answers, a machine behind two jump hosts. One call says exactly this; the others can be used.
. "$(dirname "$0")/lib.sh"
sshd=$(command -v sshd || ls /usr/sbin/sshd 2>/dev/null)
[ -n "$sshd" ] || { echo "SKIP: no sshd here"; exit 77; }
[ "$(uname -s)" = Linux ] || { echo "SKIP: only Linux has all of 127.0.0.0/8"; exit 77; }
for key in host changed user other; do ssh-keygen -q -t ed25519 -N '' -f "$WORK/$key"; done
cp "$WORK/user.pub" "$WORK/authorized"
[ "$(id -u)" != 0 ] || install -d -m 0755 /run/sshd
net=127.$((RANDOM % 100 + 100)).$((RANDOM % 200 + 1))
me=$(id -un)
servers=
start_sshd() { # $1 host key, $2 port, then addresses
    local log=$WORK/sshd-$3.log config=$WORK/config-$3
    printf 'ListenAddress %s:'"$2"'\n' "${@:3}" > "$config"
    printf '%s\n' "HostKey $WORK/$1" "PidFile none" "AuthorizedKeysFile ${authorized:-$WORK/authorized}" "StrictModes no" "UsePAM no" "UseDNS no" \
        "PasswordAuthentication no" "KbdInteractiveAuthentication no" "MaxStartups 100" \
        "SetEnv HOME=$WORK/home ROLLBACK_WIZARD_STATE=$WORK/agent-state" >> "$config"
    "$sshd" -D -e -f "$config" 2> "$log" &
    servers="$servers $!"
    local pid=$!
    for _ in $(seq 100); do
        [ "$(grep -c 'Server listening' "$log")" = $(($# - 2)) ] && return 0
        kill -0 "$pid" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}
# shellcheck disable=SC2086 # a list of process ids
trap 'kill $servers 2>/dev/null; wait; rm -rf "$WORK"' EXIT
# One sshd listens on sixteen addresses at most.
low=() high=("$net.30")
for n in $(seq 14); do low+=("$net.$n"); done
for n in $(seq 15 28); do high+=("$net.$n"); done
for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    start_sshd host "$port" "${low[@]}" && start_sshd host "$port" "${high[@]}" && break
    port=
done
[ -n "$port" ] || { cat "$WORK"/sshd-*.log; exit 1; }

# 27: its key is not accepted. 28: known by another host key. 29: nothing listens. 30: behind two jump hosts.
{
    echo "name,address,user,port,keyFile,role,jumps"
    for n in $(seq 30); do
        key=user jumps=
        [ "$n" != 27 ] || key=other
        [ "$n" != 30 ] || jumps="$me@$net.1:$port+$me@$net.2:$port"
        role=agent
        [ "$n" -gt 3 ] || role=server
        echo "node-$n,$net.$n,$me,$port,$WORK/$key,$role,$jumps"
    done
} > "$WORK/list.csv"
for n in $(seq 28) 30; do
    key=host
    [ "$n" != 28 ] || key=changed
    printf '[%s]:%s %s\n' "$net.$n" "$port" "$(cut -d' ' -f1,2 "$WORK/$key.pub")"
done > "$WORK/known_hosts"

call import "$WORK/list.csv" --install-type rke2-etcd --name many -o "$WORK/case.yaml"
check "thirty nodes are imported" same 30 "$(grep -c '^  - name:' "$WORK/case.yaml")"
LIMIT=120 call connect "$WORK/case.yaml" --known-hosts "$WORK/known_hosts"
check "not all can be used" same 1 "$status"
line() { grep -qE -- "$1" "$WORK/out" || { echo "no line: $1"; return 1; }; }
check "26 others and the one behind two jump hosts are connected" same 27 "$(grep -cE '^node-[0-9]+: connected$' "$WORK/out")"
check "the wrong key is named" line "^node-27: .*did not let $me in"
check "with the key that was tried" grep -qF "$WORK/other: the server does not accept this key" "$WORK/out"
check "the changed host key is named" line '^node-28: The host key of node-28 .*is not the one that is known'
check "the dead address is named" line '^node-29: '
check "the one behind two jump hosts is used" line '^node-30: connected$'
check "the summary says exactly this" line '^27 of 30 nodes are connected\. 1 node refuses the login\. 1 node shows another host key than the known one\. 1 node does not answer\.$'
check "nothing was written to the known hosts" sh -c "! find '$WORK/home' -name known_hosts -size +0 | grep -q ."

# One machine is asked how it was installed, whatever that is here; through the jump hosts as well.
LIMIT=120 call detect "$me@$net.3:$port" --key "$WORK/user" --jump "$me@$net.1:$port" --known-hosts "$WORK/known_hosts" --json
check "a machine behind a jump host says how it was installed" grep -qE '"state":"(found|question|refused|nothing)"' "$WORK/out"
call detect "$me@$net.28:$port" --key "$WORK/user" --known-hosts "$WORK/known_hosts"
check "one with a changed host key is not asked" same 3 "$status"
call detect "$me@$net.27:$port" --key "$WORK/other" --known-hosts "$WORK/known_hosts"
check "one that does not let us in gives no verdict" same 1 "$status"
call detect "ops@-oProxyCommand=x"
check "what is no address is refused" same 2 "$status"

# The bastion host of a cluster file lets in by a key of its own, which the node behind it does not know.
ssh-keygen -q -t ed25519 -N '' -f "$WORK/bastion"
authorized=$WORK/bastion.pub start_sshd host "$port" "$net.40" || { cat "$WORK/sshd-$net.40.log"; exit 1; }
printf '[%s]:%s %s\n' "$net.40" "$port" "$(cut -d' ' -f1,2 "$WORK/host.pub")" >> "$WORK/known_hosts"
cat > "$WORK/rancher-cluster.yml" <<YAML
nodes:
  - {address: $net.3, port: "$port", user: $me, role: [etcd, controlplane, worker], ssh_key_path: $WORK/user}
bastion_host: {address: $net.40, port: "$port", user: $me, ssh_key_path: $WORK/bastion}
YAML
call import "$WORK/rancher-cluster.yml" --name bastion -o "$WORK/behind.yaml"
check "a cluster file with a bastion host is imported" same 0 "$status"
call connect "$WORK/behind.yaml" --known-hosts "$WORK/known_hosts"
check "its key opens the bastion host" line '^node-[-0-9]+: connected$'
sed 's| key [^"]*"|"|' "$WORK/behind.yaml" > "$WORK/keyless.yaml"
call connect "$WORK/keyless.yaml" --known-hosts "$WORK/known_hosts"
check "the node's key does not" line "$net.40 did not let $me in"

# Keys that stand in the cluster file itself: the bastion host's without a passphrase, the node's with one.
mkdir "$WORK/inside"
ssh-keygen -q -t rsa -b 2048 -m PEM -N 'inline phrase 4711' -f "$WORK/inside/node-key"
authorized=$WORK/inside/node-key.pub start_sshd host "$port" "$net.41" || { cat "$WORK/sshd-$net.41.log"; exit 1; }
printf '[%s]:%s %s\n' "$net.41" "$port" "$(cut -d' ' -f1,2 "$WORK/host.pub")" >> "$WORK/known_hosts"
cp "$WORK/user" "$WORK/inside/relative"
{
    printf 'nodes:\n  - address: %s\n    port: "%s"\n    user: %s\n    role: [etcd, controlplane, worker]\n    ssh_key: |-\n' "$net.41" "$port" "$me"
    sed 's/^/      /' "$WORK/inside/node-key"
    printf '  - {address: %s, port: "%s", user: %s, role: [worker], ssh_key_path: relative}\n' "$net.3" "$port" "$me"
    printf 'bastion_host:\n  address: %s\n  port: "%s"\n  user: %s\n  ssh_key: |\n' "$net.40" "$port" "$me"
    sed 's/^/    /' "$WORK/bastion"
} > "$WORK/inside/cluster.yml"
rm "$WORK/inside/node-key"
call import "$WORK/inside/cluster.yml" --name inside -o "$WORK/inside.yaml"
check "a cluster file with keys in it is imported" same 0 "$status"
check "and it is said that they are read there" says 'read there at each login and kept nowhere else'
check "the case names the file" grep -qF "keyFile: \"$WORK/inside/cluster.yml#$net.41:$port\"" "$WORK/inside.yaml"
check "for the bastion host too" grep -qF "key $WORK/inside/cluster.yml#bastion_host" "$WORK/inside.yaml"
check "and holds no key" sh -c "! grep -q 'PRIVATE KEY' '$WORK/inside.yaml' '$WORK/out' '$WORK/err'"
inside() { call connect "$WORK/inside.yaml" --known-hosts "$WORK/known_hosts" --log-level debug --secret-fd 7 7< <(printf '%s\n' "$1"); }
name=$(sed -n '/^nodes:/,/address: '"$net.41"'/s/^  - name: //p' "$WORK/inside.yaml" | head -1)
inside "passphrase:$name=inline phrase 4711"
check "with them, and a path from its folder, both are reached" same 2 "$(grep -cE ': connected$' "$WORK/out")"
inside "passphrase:$name=another phrase"
check "with a wrong passphrase it is not" grep -qF "cluster.yml#$net.41:$port: no passphrase was given" "$WORK/out"
sed -i 's/^    ssh_key: .*/    ssh_key_was: |-/' "$WORK/inside/cluster.yml"
inside "passphrase:$name=inline phrase 4711"
check "nor when the key is gone from the file" grep -qF "no ssh_key stands there at $net.41:$port" "$WORK/out"
check "no key lies in what the program wrote" sh -c "! grep -rqF \"\$(sed -n 5p '$WORK/bastion')\" '$WORK/home' '$WORK/out' '$WORK/err' '$WORK/inside.yaml'"

# Nobody names a user: User of ssh_config, else whoever runs this.
cat > "$WORK/nobody.yaml" <<YAML
format: 1
name: nobody
installType: rke2-etcd
nodes:
  - {name: server-1, address: $net.1, port: $port, auth: {keyFile: $WORK/user}, roles: [server], first: true}
  - {name: server-2, address: $net.2, port: $port, auth: {keyFile: $WORK/user}, roles: [server]}
YAML
printf 'Host %s\n  User nobody-here\n' "$net.2" > "$WORK/ssh_config"
LIMIT=120 call probe "$WORK/nobody.yaml" --known-hosts "$WORK/known_hosts" --ssh-config "$WORK/ssh_config" --json
login() { python3 - "$WORK/out" "$1" <<'PY'
import json, sys
def find(value):
    if isinstance(value, dict):
        if isinstance(value.get("nodes"), dict) and sys.argv[2] in value["nodes"]:
            return value["nodes"][sys.argv[2]].get("login.user", {})
        value = list(value.values())
    return next((found for found in map(find, value) if found), None) if isinstance(value, list) else None
found = find(json.load(open(sys.argv[1])))
print(found["value"], "by", found["source"])
PY
}
check "User of ssh_config is taken" same "nobody-here by ssh_config" "$(login server-2)"
check "and told where it does not get in" says "server-2 did not let nobody-here in"
check "elsewhere the local user" same "$me by local user" "$(login server-1)"
call connect "$WORK/nobody.yaml" --known-hosts "$WORK/known_hosts" --ssh-config "$WORK/ssh_config"
check "connect does the same" line "^server-2: .*did not let nobody-here in"
printf 'Host %s\n  User %s\n' "$net.3" "$me" > "$WORK/ssh_config"
LIMIT=120 call detect "$net.3:$port" --key "$WORK/user" --known-hosts "$WORK/known_hosts" --ssh-config "$WORK/ssh_config"
check "detect says as whom" line "^node-[-0-9]+: as $me \(.*\), directly$"
LIMIT=120 call import "node:$net.3:$port" --key "$WORK/user" --known-hosts "$WORK/known_hosts" --ssh-config "$WORK/ssh_config" \
    --install-type docker --name one -o "$WORK/one.yaml"
check "a case of a machine that was asked keeps its user" grep -qx "    user: $me" "$WORK/one.yaml"
printf 'Host %s\n  User nobody-here\n' "$net.2" > "$WORK/ssh_config"
call preflight "$WORK/nobody.yaml" --known-hosts "$WORK/known_hosts" --ssh-config "$WORK/ssh_config"
check "preflight says as whom" line "^server-2: as nobody-here \(by ssh_config\), directly$"
done_checking
