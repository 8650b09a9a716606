#!/usr/bin/env bash
# The checks before a rollback on real nodes: a cluster in order passes every one of them; then the nodes are spoiled, all at
# once, and each check that can be brought about here says what was done to which node.
# usage: checks-test.sh ROLLBACKCTL      own lab
set -u
[ $# = 1 ] || { echo "usage: checks-test.sh ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-checks$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"

FROM=v1.31.9+rke2r1
DATA=/var/lib/rancher/rke2
snapshot_says() { # $1 path, then NAME=VALUE
    python3 - "$WORK/snapshots.json" "$@" <<'PYTHON'
import json, sys
answer, path, *wanted = sys.argv[1:]
one = next((one for one in json.load(open(answer))["snapshots"] if one["path"] == path), {})
print(json.dumps(one, indent=1))
sys.exit(0 if one and all(str(one.get(word.split("=")[0])) == word.split("=")[1] for word in wanted) else 1)
PYTHON
}
each() { local node; for node in server-1 server-2 agent-1; do printf '%s@%s ' "$1" "$node"; done; } # $1 check: its ids

step "nodes and the failed upgrade"
"$HERE/lab" up 2 --agents 1 > /dev/null || exit 1
"$HERE/prepare" > "$WORK/lab.json" || exit 1
snapshot=$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")
write_case rke2-etcd "$snapshot" "$FROM"
write_answers data-after-snapshot
cp "$WORK/case.yaml" "$WORK/good.yaml"

step "a cluster in order"
began_look=$SECONDS
look "$WORK/good.yaml" good
check "the verb ends with 0" same 0 $?
step "asked in $((SECONDS - began_look)) s"
# shellcheck disable=SC2046 # ids are words
{
    check "P1, P6 the snapshot is there, whole and the chosen one" says good passed snapshot-missing@server-1 snapshot-damaged@server-1 snapshot-changed@server-1 snapshot-unread
    check "P2 its token is the cluster's" says good passed token-differs@server-1 token-undecided@server-1 token-none@server-1 no-server-token tokens-differ@server-2
    check "P3, P9 there is room" says good passed $(each no-room-root) no-room@server-1 no-room-snapshot@server-1 no-room-agent@agent-1 $(each no-inodes) $(each no-room-tmp) db-near-quota@server-1
    check "P4 nothing else listens" says good passed $(each ports-taken)
    check "P5 the configurations are as they must be" says good passed server-url-in-environment peer-without-server@server-2 peer-without-token@server-2 cluster-reset-in-config@server-1 unit-arguments@server-1
    check "P7 the pair of releases is allowed" says good passed target-newer version-form snapshot-minor-above@server-1
    check "P8 the release can be had" says good passed $(each artifacts-missing) $(each two-binaries)
    check "P10 every node answers in its role" says good passed $(each node-answers) wrong-role@server-1 wrong-role-agent@agent-1 $(each not-root) $(each tools-missing)
    check "P13, P17 nothing hinders a drain or upgrades again" says good passed blocking-budgets upgrades-again
    check "P14 the clocks are right" says good passed $(each clock-off)
    check "P15 the places can be written and run programs" says good passed $(each read-only-place) $(each no-exec-place) $(each sysctl-wrong) etcd-user@server-2
    check "P16 etcd lies in a folder" says good passed etcd-mount-first@server-1
    check "P18 no certificate has ended" says good passed $(each ca-ended) $(each certificates-ended)
    check "P22 names and addresses are known" says good passed $(each identity-changed) $(each node-password-file)
    check "P23 steps outlive the connection" says good passed $(each not-detached)
    check "P24 nobody else is at work" says good passed $(each other-run)
    check "P25 names resolve without the cluster" says good passed $(each resolver-in-cluster)
}

desk snapshots "$WORK/good.yaml" "${login[@]}" --whole --json > "$WORK/snapshots.json" 2> "$WORK/snapshots.log"
check "every snapshot can be read before one is chosen" same 0 $?
check "the one that is chosen is whole and its token fits" snapshot_says "$snapshot" whole=yes token=fits fits=True

step "everything is spoiled"
put_budget
put_plan v1.32.5+rke2r1
on server-1 sh -eu -s "$snapshot" <<SH
mount --bind $DATA/server/db/etcd $DATA/server/db/etcd
echo RKE2_URL=https://198.51.100.12:9345 >> /etc/default/rke2-server
mv $DATA/server/token $DATA/server/token.aside
head -c 20000 "\$1" > "\${1%/*}/cut-server-1-1700000000"
{ head -c 4096 "\$1"; printf changed; tail -c +4104 "\$1"; } > "\${1%/*}/changed-server-1-1700000001"
mkdir -p /opt/nothing
SH
on server-2 sh -eu <<SH
mkdir /root/ended && cd /root/ended
: > index && echo 01 > serial
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=index\nnew_certs_dir=.\nserial=serial\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' > settings
openssl req -new -newkey rsa:2048 -nodes -keyout key -subj /CN=ended -out request 2> /dev/null
openssl ca -batch -selfsign -keyfile key -config settings -in request -startdate 20200101000000Z -enddate 20200102000000Z -notext \
    -out $DATA/server/tls/test-ca.crt 2> /dev/null
cp $DATA/server/tls/test-ca.crt $DATA/server/tls/serving-test.crt
sed -i /^token:/d /etc/rancher/rke2/config.yaml
mkdir -p /etc/rancher/rke2/config.yaml.d
echo 'profile: cis' > /etc/rancher/rke2/config.yaml.d/90-test.yaml
sed -i /^etcd:/d /etc/passwd
rm /etc/rancher/node/password
mount --bind /etc/rancher /etc/rancher && mount -o remount,bind,ro /etc/rancher
mount --bind $DATA $DATA && mount -o remount,bind,noexec $DATA
mv /usr/bin/date /usr/bin/date.real
printf '#!/bin/sh\ncase \$1 in +%%s%%N) echo \$((\$(date.real +%%s%%N) + 30000000000)) ;; *) exec date.real "\$@" ;; esac\n' > /usr/bin/date
chmod 755 /usr/bin/date
SH
on agent-1 sh -eu <<SH
systemd-run --quiet --unit left-over python3 -m http.server 10250
mkdir -p /etc/rancher/rke2/config.yaml.d
echo 'node-name: renamed' > /etc/rancher/rke2/config.yaml.d/90-test.yaml
mount -t tmpfs -o size=1M tmpfs /root
mount -t tmpfs -o size=1M tmpfs /tmp
mount -t tmpfs -o size=64M,nr_inodes=900 tmpfs $DATA
umount /etc/resolv.conf 2> /dev/null || :
echo nameserver 10.43.0.10 > /etc/resolv.conf
mkdir -p /var/lib/rollback-wizard
printf 'run 20260101-000000-other\nepoch 1\nperson eva\ndesk desk-2\nheartbeat %s\n' "\$(date +%s)" > /var/lib/rollback-wizard/.lock
SH
for _ in $(seq 50); do on agent-1 ss -ltn | grep -q :10250 && break; sleep 0.2; done

look "$WORK/good.yaml" bad
check "the verb ends with 1" same 1 $?
check "P2 the token is gone" says bad "needs a reason" no-server-token
check "P3, P9 no room" says bad "needs a reason" no-room-root@agent-1 no-room-tmp@agent-1 no-room-agent@agent-1 no-inodes@agent-1
check "P4 something else holds a port" says bad "needs a reason" ports-taken@agent-1
check "P4 and is named" shows bad ports-taken@agent-1 "10250 (python3"
check "P4 what belongs to RKE2 is not counted" says bad passed ports-taken@server-1 ports-taken@server-2
check "P5 a server address, and a peer without a token" says bad blocked server-url-in-environment peer-without-token@server-2
check "P13, P17 a budget that no drain meets, a plan that upgrades again" says bad warning blocking-budgets upgrades-again
check "P14 a clock that is off" says bad "needs a reason" clock-off@server-2
check "P14 the others are not" says bad passed clock-off@server-1 clock-off@agent-1
check "P15 read-only, noexec, no user, other kernel settings" says bad "needs a reason" read-only-place@server-2 no-exec-place@server-2 etcd-user@server-2 sysctl-wrong@server-2
check "P16 etcd lies on a mount point" says bad "needs a reason" etcd-mount-first@server-1
check "P18 a CA that has ended" says bad "needs a reason" ca-ended@server-2
check "P18 a certificate that has ended" says bad warning certificates-ended@server-2
check "P22 another name" says bad "needs a reason" identity-changed@agent-1
check "P22 no password file" says bad warning node-password-file@server-2
check "P24 another run" says bad "needs a reason" other-run@agent-1
check "P24 and is named" shows bad other-run@agent-1 "eva at desk-2"
check "P25 a resolver inside the cluster" says bad warning resolver-in-cluster@agent-1

step "other snapshots, another target, no way to the release, tools away"
on agent-1 mv /usr/bin/setsid /usr/bin/setsid.aside
on agent-1 mv /usr/bin/systemd-run /usr/bin/systemd-run.aside
on server-1 sh -c 'echo a-quite-different-token > "$1"/server/token' sh $DATA
write_case rke2-etcd "${snapshot%/*}/cut-server-1-1700000000" v1.30.2+rke2r1
add_input network airgap
add_input artifactDir /opt/nothing
look "$WORK/case.yaml" other
desk snapshots "$WORK/good.yaml" "${login[@]}" --whole --json > "$WORK/snapshots.json" 2> "$WORK/snapshots.log"
check "P1 one byte sequence in the middle is another: told before it is chosen" snapshot_says "${snapshot%/*}/changed-server-1-1700000001" whole=no fits=False
check "P1 one that was cut short, too" snapshot_says "${snapshot%/*}/cut-server-1-1700000000" fits=False
check "P2 another token is told of each" snapshot_says "$snapshot" whole=yes token=differs
check "P1 a snapshot that was cut short" says other blocked snapshot-damaged@server-1
check "P8 no release" says other "needs a reason" artifacts-missing@server-1 artifacts-missing@agent-1
check "P10 missing tools" says other "needs a reason" tools-missing@agent-1
check "P23 no step would outlive the connection" says other "needs a reason" not-detached@agent-1
check "P25 without a download the resolver does not matter" says other passed resolver-in-cluster@agent-1
write_case rke2-etcd "$snapshot" v1.30.2+rke2r1
sed -i 's/^nodes:/&\n  - {name: ghost, address: 198.51.100.99, user: ops, auth: {agent: true}, roles: [agent]}/' "$WORK/case.yaml"
look "$WORK/case.yaml" ghost
check "P2 another token" says ghost "needs a reason" token-differs@server-1
check "P7 a snapshot of a newer minor" says ghost blocked snapshot-minor-above@server-1
check "P10 a node that does not answer" says ghost "could not check" node-answers@ghost
write_case rke2-etcd "$snapshot.gone" "$FROM"
look "$WORK/case.yaml" gone
check "P1, P6 no file" says gone blocked snapshot-missing@server-1
tell_result
