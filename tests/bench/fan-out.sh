#!/bin/sh
# Cold fan-out to 50 addresses of one real sshd on loopback: this product's sessions against pssh and clush at the same
# key exchange (curve25519). Prints medians of REPEAT rounds and the ratio; nothing is asserted.
# usage: fan-out.sh PATH-TO-FanOut
set -eu
program=${1:?path of the FanOut program}
repeat=${REPEAT:-5}
count=${COUNT:-50}
for tool in parallel-ssh clush sshd; do
    PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
sshd_pid=""
cleanup() {
    [ -z "$sshd_pid" ] || kill "$sshd_pid" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT INT TERM

ssh-keygen -q -t ed25519 -N '' -f "$work/key"
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
cp "$work/key.pub" "$work/authorized"
chmod 600 "$work/authorized"
port=$((20000 + $$ % 20000))
cat >"$work/config" <<EOF
Port $port
HostKey $work/host
AuthorizedKeysFile $work/authorized
PidFile none
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
MaxStartups 1000
EOF
mkdir -p /run/sshd 2>/dev/null || true
/usr/sbin/sshd -D -f "$work/config" 2>"$work/log" &
sshd_pid=$!
sleep 1

targets="" hosts=""
i=1
while [ "$i" -le "$count" ]; do
    targets="$targets 127.0.1.$i:$port"
    hosts="$hosts 127.0.1.$i"
    i=$((i + 1))
done
user=$(id -un)
options="-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o KexAlgorithms=curve25519-sha256 -o Port=$port -i $work/key"
list=$(echo "$hosts" | tr ' ' ',' | sed 's/^,//')

# shellcheck disable=SC2086 # lists of words
seconds() {
    began=$(date +%s.%N)
    case $1 in
    product) "$program" "$user" "$work/key" $targets >/dev/null ;;
    pssh) parallel-ssh -l "$user" -p "$count" -x "$options" -H "$hosts" hostname >/dev/null ;;
    clush) clush -l "$user" -f "$count" -o "$options" -w "$list" hostname >/dev/null 2>&1 ;;
    floor) true ;;
    esac
    echo "$began $(date +%s.%N)" | awk '{ printf "%.3f\n", $2 - $1 }'
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

n=1
while [ "$n" -le "$repeat" ]; do
    for who in floor product pssh clush; do
        seconds "$who" >>"$work/$who"
    done
    n=$((n + 1))
done
product=$(median <"$work/product")
echo "cold fan-out to $count addresses, medians of $repeat, curve25519 for all; noise floor $(median <"$work/floor") s"
for who in product pssh clush; do
    value=$(median <"$work/$who")
    echo "$who $value s, product/$who $(echo "$product $value" | awk '{ printf "%.2f", $1 / $2 }')"
done
