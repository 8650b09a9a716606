#!/usr/bin/env bash
# The documented rollback by hand on the lab's nodes (no product code): proves that lab and stand-ins behave as RKE2 does,
# and that the order's mistakes are punished as on real clusters. Exit 77: the lab cannot run here.
set -u
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-selftest}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"

DATA=/var/lib/rancher/rke2
STAMP=20250101-000000
checks=0
failures=0

"$HERE/lab" check || exit $?
trap '"$HERE/lab" down' EXIT

step() { printf '== %5ss %s\n' "$SECONDS" "$*"; }
check() { # $1 what, then a command that must succeed
    local what=$1
    shift
    checks=$((checks + 1))
    if "$@" > /tmp/lab-check.$$ 2>&1; then echo "ok: $what"; else failures=$((failures + 1)); echo "FAILED: $what"; sed 's/^/    /' /tmp/lab-check.$$ | tail -n 8; fi
    rm -f /tmp/lab-check.$$
}
journal_has() { on "$1" sh -c 'journalctl --no-pager -o cat -u "$1" | grep -qF -- "$2"' sh "$2" "$3"; }
answers() { local want=$1; shift; "$@" 2>&1 | grep -qF -- "$want"; }
refuses() { local want=$1 text rc; shift; text=$("$@" 2>&1); rc=$?; printf '%s\n' "$text"; [ $rc -ne 0 ] && printf '%s\n' "$text" | grep -qF -- "$want"; }
keys_are() { [ "$(data_of "$1")" = "$2" ]; }
reset_by_hand() { local node=$1; shift; on "$node" timeout 60 /usr/local/bin/rke2 server --cluster-reset "$@"; }
no_process() { ! on "$1" pgrep -f "$DATA/data/[^/]*/bin/containerd-shim"; }

# C1.6 as a program has to run it: a transient unit that outlives the connection, which is cut while the reset runs.
reset_detached() { # $1 node, $2 unit, $3 snapshot
    LAB_SECONDS=3 "$HERE/lab" fault "$1" slow-reset
    "$HERE/lab" ssh "ops@$1" "$(reset_command "$2" "$3"); echo started; sleep 60" > /tmp/lab-session.$$ 2>&1 &
    wait_for 10 grep -q started /tmp/lab-session.$$
    "$HERE/lab" fault "$1" kill-sessions
    wait $! && return 1
    rm -f /tmp/lab-session.$$
    wait_for 60 on "$1" sh -c '[ "$(systemctl show -p SubState --value "$1")" = exited ] || [ "$(systemctl show -p ActiveState --value "$1")" = failed ]' sh "$2"
    [ "$(on "$1" systemctl show -p ExecMainStatus --value "$2")" = 0 ]
}
reset_command() { # $1 unit, $2 snapshot
    cat <<TEXT
sudo systemd-run --quiet --unit=$1 -p RemainAfterExit=yes -p Delegate=yes -p KillMode=process -p UMask=0022 \
  -p EnvironmentFile=-/etc/default/rke2-server -p EnvironmentFile=-/usr/local/lib/systemd/system/rke2-server.env \
  /usr/local/bin/rke2 server --cluster-reset --etcd-arg=advertise-client-urls=https://127.0.0.1:2379 \
  --etcd-disable-snapshots=false --etcd-s3=false --cluster-reset-restore-path=$2
TEXT
}
manifests_aside() {
    on "$1" sh -c 'F=$(dirname "$(readlink -f "$1/bin")"); install -d -m 0700 /root/save/manifests
        for f in "$F"/charts/*.yaml; do m=$1/server/manifests/${f##*/}; [ ! -e "$m" ] || mv -- "$m" /root/save/manifests/; done' sh "$DATA"
}
peer_aside() {
    on "$1" sh -c 'S=$1/server; A=$S/rollback-$2; install -d -m 0700 "$A"
        for d in db/etcd tls cred; do [ ! -e "$S/$d" ] || mv -- "$S/$d" "$A/"; done' sh "$DATA" "$2"
}

step "lab up"
"$HERE/lab" up 3 --agents 1 > /dev/null || die "lab up failed"
step "prepare"
"$HERE/prepare" > "$LAB_STATE/prepared.json" || die "prepare failed"
SNAPSHOT=$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$LAB_STATE/prepared.json")
FROM=v1.31.9+rke2r1
for node in $(servers); do check "$node holds the keys of all three moments" keys_are "$node" after-snapshot,after-upgrade,before-snapshot; done
check "the journal dates both versions" journal_has server-1 rke2-server "Starting rke2 v1.32.5+rke2r1"

step "words and refusals"
check "readyz" answers ok kubectl_on server-1 get --raw=/readyz
check "readyz verbose" answers "readyz check passed" kubectl_on server-1 get '--raw=/readyz?verbose'
check "snapshot list as json" answers '"kind": "ETCDSnapshotFileList"' on server-1 /usr/local/bin/rke2 etcd-snapshot ls --output json
check "kubectl refuses an unknown flag" refuses "error: unknown flag: --delete-everything" kubectl_on server-1 get nodes --delete-everything
check "rke2 refuses an unknown flag" refuses "flag provided but not defined: -cluster-init" on server-1 /usr/local/bin/rke2 server --cluster-init
check "the agent unit does not start beside the server" on server-1 sh -c 'systemctl start rke2-agent; [ "$(systemctl is-active rke2-agent)" = inactive ]'

step "C1.3 drain, C1.4 stop"
for node in $(nodes); do
    check "drain $node" answers "node/$node drained" kubectl_on server-1 drain --ignore-daemonsets --delete-emptydir-data --timeout=30s "$node"
done
for node in $(agents) $(servers); do
    on "$node" env RKE2_DATA_DIR=$DATA /usr/local/bin/rke2-killall.sh > /dev/null 2>&1
    check "nothing of rke2 runs on $node" no_process "$node"
done
check "the API is gone" refuses "was refused - did you specify the right host or port?" kubectl_on server-1 get nodes

step "C1.5 binaries, manifests"
for node in $(nodes); do
    case $node in
        server-2) on "$node" sh -c 'INSTALL_RKE2_ARTIFACT_PATH=$1 sh "$1/install.sh"' sh "/srv/rke2-artifacts/$FROM" > /dev/null ;;
        *) install_release "$node" "$FROM" ;;
    esac
    check "$node has the old binary" answers "rke2 version $FROM (" on "$node" /usr/local/bin/rke2 --version
done
for node in $(servers); do manifests_aside "$node"; done
check "manifests of the newer release are aside" on server-1 sh -c "! ls $DATA/server/manifests/rke2-traefik-crd.yaml"

step "C1.6 reset: mistakes first"
on server-1 mv $DATA/server/db/etcd $DATA/server/db/etcd.rollback-$STAMP
check "leftover server:" refuses "cannot perform cluster-reset while server URL is set - remove server from configuration before resetting" \
    reset_by_hand server-1 --server https://198.51.100.12:9345 --cluster-reset-restore-path="$SNAPSHOT"
on server-1 sh -c 'mkdir -p /etc/rancher/rke2/config.yaml.d; echo "\"server\": https://198.51.100.12:9345" > /etc/rancher/rke2/config.yaml.d/90-url.yaml'
check "leftover quoted server: in a drop-in" refuses "cannot perform cluster-reset while server URL is set" reset_by_hand server-1 --cluster-reset-restore-path="$SNAPSHOT"
on server-1 rm /etc/rancher/rke2/config.yaml.d/90-url.yaml
check "missing snapshot" refuses "etcd: snapshot path does not exist: /no/such" reset_by_hand server-1 --cluster-reset-restore-path=/no/such
check "a directory" refuses "etcd: snapshot path must be a file, not a directory" reset_by_hand server-1 --cluster-reset-restore-path=/root
on server-1 sh -c "cp $SNAPSHOT /root/bad; printf X | dd of=/root/bad bs=1 seek=9000 conv=notrunc status=none; head -c 9000 $SNAPSHOT > /root/short"
check "one changed byte" refuses "expected sha256" reset_by_hand server-1 --cluster-reset-restore-path=/root/bad
check "cut off" refuses "snapshot missing hash but --skip-hash-check=false" reset_by_hand server-1 --cluster-reset-restore-path=/root/short
check "wrong token" refuses "bootstrap data already found and encrypted with different token" \
    on server-1 env RKE2_TOKEN=some-other-token timeout 60 /usr/local/bin/rke2 server --cluster-reset --cluster-reset-restore-path="$SNAPSHOT"

step "C1.6 reset"
check "reset outlives a cut connection and ends by itself with 0" reset_detached server-1 rke2-cluster-reset-1 "$SNAPSHOT"
for line in "Pre-restore etcd database moved to $DATA/server/db/etcd-old-" "Cluster reset: backing up certificates directory to" \
    "Managed etcd cluster membership has been reset, restart without --cluster-reset flag now."; do
    check "says: $line" journal_has server-1 rke2-cluster-reset-1 "$line"
done
check "reset-flag is written" on server-1 test -f $DATA/server/db/reset-flag
check "a second plain reset is refused" refuses "was previously reset, please remove the cluster-reset flag" reset_by_hand server-1

step "C1.7 first server"
start_service server-1 rke2-server
check "reset-flag is gone" on server-1 test ! -e $DATA/server/db/reset-flag
check "the snapshot's data and nothing later" keys_are server-1 before-snapshot
check "lost nodes are not Ready" answers NotReady kubectl_on server-1 get nodes server-2
check "CNI pods anew" answers "deleted" kubectl_on server-1 delete pods -n kube-system -l k8s-app=canal --wait=false

step "a forgotten peer, and one without token or server:"
on server-2 systemctl start --no-block rke2-server
sleep 8
check "forgotten peer stays activating" on server-2 sh -c '[ "$(systemctl is-active rke2-server)" = activating ]'
check "forgotten peer says why" wait_for 20 journal_has server-2 rke2-server "cluster ID mismatch"
check "forgotten peer did not change the new cluster" keys_are server-1 before-snapshot
on server-2 /usr/local/bin/rke2-killall.sh > /dev/null 2>&1
peer_aside server-3 $STAMP
on server-3 sh -c "cp -a /etc/rancher/rke2/config.yaml /root/config.yaml; sed -i /^token:/d /etc/rancher/rke2/config.yaml"
on server-3 systemctl start --no-block rke2-server
check "peer without token" wait_for 20 journal_has server-3 rke2-server "token is required to join a cluster"
on server-3 sh -c 'systemctl stop rke2-server; cp -a /root/config.yaml /etc/rancher/rke2/config.yaml; sed -i /^server:/d /etc/rancher/rke2/config.yaml'
start_service server-3 rke2-server
check "peer without server: founds a new, empty cluster and looks healthy" keys_are server-3 ""
on server-3 sh -c '/usr/local/bin/rke2-killall.sh > /dev/null 2>&1; cp -a /root/config.yaml /etc/rancher/rke2/config.yaml'
peer_aside server-3 $STAMP-founded

step "C1.8, C1.9 peers"
peer_aside server-2 $STAMP
for node in server-2 server-3; do
    start_service "$node" rke2-server
    check "$node is a voter" wait_for 30 voter "$node"
    check "$node came up without a restart" [ "$(on "$node" systemctl show -p NRestarts --value rke2-server)" = 0 ]
    check "$node holds the snapshot's data" keys_are "$node" before-snapshot
done
check "the leader promoted both" journal_has server-1 rke2-server "Promoted learner server-3"

step "C1.10 agents, C1.11 uncordon, C1.12 verify"
for node in $(agents); do start_service "$node" rke2-agent; done
check "all nodes Ready at $FROM" wait_nodes_ready "$FROM"
check "no node is cordoned (the snapshot was taken before the drain)" [ -z "$(kubectl_on server-1 get nodes -o 'jsonpath={range .items[?(@.spec.unschedulable==true)]}{.metadata.name}{"\n"}{end}')" ]
for node in $(servers); do check "$node: key before is there, keys after are gone" keys_are "$node" before-snapshot; done
"$HERE/data-check"

step "leftover files newer than the datastore, a newer database"
on server-3 sh -c "systemctl stop rke2-server; echo x >> $DATA/server/tls/client-ca.crt; touch -d '+1 hour' $DATA/server/tls/client-ca.crt; systemctl start --no-block rke2-server"
check "newer file stops the start" wait_for 20 journal_has server-3 rke2-server "newer than datastore and could cause a cluster outage"
on server-3 sh -c "/usr/local/bin/rke2-killall.sh > /dev/null 2>&1; printf 3.6 > $DATA/server/db/etcd/etcd-version; rm $DATA/server/tls/client-ca.crt; systemctl start --no-block rke2-server"
check "an older etcd refuses a newer database" wait_for 20 journal_has server-3 rke2-server "invalid downgrade; server version is lower than determined cluster version"

step "a node boots although others hold as many inotify instances as the kernel allows by itself"
python3 -c 'import ctypes, time; c = ctypes.CDLL(None); [c.inotify_init1(0) for _ in range(128)]; time.sleep(60)' &
holder=$!
sleep 1
check "agent-1 comes up" "$HERE/lab" reset agent-1
kill $holder

step "done: $checks checks, $failures failed"
[ $failures -eq 0 ]
