#!/usr/bin/env bash
# A rollback with an accident in every step: connection reset, link down for 20 s, packets dropped, 30 % of them lost, sshd's
# sessions killed, node frozen, node's power cut, program killed, program killed while the link is down. Afterwards the same must
# be true as after an undisturbed one: data, releases, outcomes, what was kept; and each step's output byte for byte the node's.
# usage: cuts-test.sh ROLLBACKCTL [PROCEDURE [ROUND...]]
#   PROCEDURE   rke2-etcd (otherwise), rke2-sqlite or docker-single-node, each on one machine
#   ROUND       0 to 8: which accident meets which step; the nine together are the whole matrix (`all`). seed:S:N chooses N steps
#               and their accidents, STEP:KIND is one (database-aside:power), `calm` none. Otherwise the day's. Before the first
#               one the rollback is played undisturbed.
# LAB_CUTS_CALM: a file that keeps what the undisturbed run was; where it exists, none is played but by `calm`.
set -u
[ $# -ge 1 ] || { echo "usage: cuts-test.sh ROLLBACKCTL [PROCEDURE [ROUND...]]" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
procedure=${2:-rke2-etcd}
shift "$(($# < 2 ? $# : 2))"
[ $# -gt 0 ] || set -- $((10#$(date +%j) % 9))
[ "$1" != all ] || set -- 0 1 2 3 4 5 6 7 8
case $procedure in rke2-etcd | rke2-sqlite | docker-single-node) ;; *) echo "no cuts for $procedure" >&2; exit 2 ;; esac
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-cuts$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/kine.sh"
. "$HERE/lib/desk.sh"

FROM=v1.31.9+rke2r1 TO=v1.32.5+rke2r1
calm=${LAB_CUTS_CALM:-$WORK/calm.json}

# Each procedure: the failed upgrade, case and answers; and one line of what counts on the nodes afterwards.
make_rke2-etcd() {
    "$HERE/lab" up 1 > /dev/null && "$HERE/prepare" > "$WORK/lab.json" || exit 1
    write_case rke2-etcd "$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")" $FROM
    warnings=(data-after-snapshot single-server)
}
state_rke2-etcd() { echo "$("$HERE/data-check" | grep -E '^(node|members)=' | paste -sd' ' -) $(on server-1 systemctl is-enabled rke2-server)"; }

make_rke2-sqlite() {
    "$HERE/lab" up 1 > /dev/null || exit 1
    echo 'disable-etcd: true' > "$LAB_STATE/server-config"
    on_all first_install $FROM || die "an installation failed"
    start_all
    wait_nodes_ready $FROM
    put_data before-snapshot
    on server-1 systemctl stop rke2-server
    on server-1 cp -a /var/lib/rancher/rke2/server/db /var/backups/before-upgrade
    start_service server-1 rke2-server
    put_data after-snapshot
    upgrade_all $TO
    wait_nodes_ready $TO
    write_case rke2-sqlite /var/backups/before-upgrade $FROM
    warnings=(data-after-copy sqlite-experimental copy-without-figures)
}
state_rke2-sqlite() {
    echo "$(on server-1 /usr/local/bin/rke2 --version | sed -n 's/^rke2 version \([^ ]*\).*/\1/p') $(on server-1 systemctl is-active rke2-server) $(on server-1 systemctl is-enabled rke2-server)" \
        "$(on server-1 sqlite3 -batch /var/lib/rancher/rke2/server/db/state.db "$LIVE_DATA" | paste -sd, -)"
}

docker() { on server-1 docker "$@"; }
pong() { on server-1 curl -ksS -m 2 https://127.0.0.1/ping | grep -qx pong; }
make_docker-single-node() {
    local tarball=/opt/backups/rancher-data-backup-v2.8.5-2026-11-20.tar.gz run=(-d --restart=unless-stopped -p 80:80 -p 443:443 --privileged)
    "$HERE/lab" up 1 --docker > /dev/null || exit 1
    on server-1 mkdir /opt/backups
    on server-1 /usr/local/lib/lab-docker/rancher/build-images busybox rancher/rancher:v2.8.5 rancher/rancher:v2.9.2 > /dev/null || die "no images"
    docker run --name first "${run[@]}" rancher/rancher:v2.8.5 > /dev/null
    wait_for 60 pong || die "Rancher does not answer"
    docker exec first kubectl create configmap before-snapshot > /dev/null
    docker stop first > /dev/null
    docker create --volumes-from first --name rancher-data rancher/rancher:v2.8.5 > /dev/null
    docker run --volumes-from rancher-data -v /opt/backups:/backup --rm busybox tar zcf "/backup/${tarball##*/}" /var/lib/rancher 2> /dev/null
    docker run --name upgraded --volumes-from rancher-data "${run[@]}" rancher/rancher:v2.9.2 > /dev/null
    wait_for 60 pong || die "the newer Rancher does not answer"
    docker exec upgraded kubectl create configmap after-snapshot > /dev/null
    printf 'format: 1\nname: lab-eu\ninstallType: docker\nnodes:\n  - {name: server-1, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: [docker-host], first: true}\ninputs:\n  snapshot: {at: server-1, path: "%s"}\n  targetVersion: v2.8.5\n' \
        "$(address_of server-1)" "$LAB_STATE" "$tarball" > "$WORK/case.yaml"
    warnings=(data-after-tarball do-not-interrupt outage run-options no-prune two-ranchers not-for-production hidden-variables)
}
state_docker-single-node() {
    local name
    name=$(docker ps --format '{{.Names}}')
    echo "$name $(docker inspect -f '{{.Config.Image}}' "$name") $(docker exec "$name" kubectl get configmaps -o name | sed 's|configmap/||' | paste -sd, -)" \
        "never ran: $(docker ps -a --filter status=created --format '{{.Names}}' | paste -sd, -)"
}

# A question is met by looking first: is it done, then waiting, and only what has provably ended is tried again.
write_all_answers() {
    local step way='mark-done, wait, look, retry, continue'
    write_answers "${warnings[@]}" killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised
    printf 'onFailure: leave\ndecisions:\n' >> "$WORK/answers.yaml"
    for step in verification $(sed -n "s/^ *- id: *\([a-z0-9-]*\)$/\1/p" "$HERE/../../resources/procedures/$procedure.yaml" "$HERE"/../../resources/procedures/shared/*.yaml | sort -u); do
        printf '  %s: [%s, %s, %s, %s]\n' "$step" "$way" "$way" "$way" "$way" >> "$WORK/answers.yaml"
    done
}

play() { # $1 round as cuts.py knows it, $2 how many steps of it
    rm -rf "$WORK/state" "$WORK/desk"
    install -d -m 0700 "$WORK/desk"
    "make_$procedure"
    write_all_answers
    step "$procedure, round $1"
    python3 -B "$HERE/cuts.py" "$HERE/lab" "$WORK" "$ROLLBACKCTL" lab-eu "$1" "$calm" "$LAB_STATE/known_hosts" ${2:+"$2"}
    check "round $1: it came to its end as if nothing had happened" test $? = 0
    "state_$procedure" > "$WORK/state-of-nodes"
    [ "$1" != calm ] || cp "$WORK/state-of-nodes" "$calm.nodes"
    check "round $1: data, releases and services are those of the undisturbed run" same "$(cat "$calm.nodes")" "$(cat "$WORK/state-of-nodes")"
}

[ "$1" = calm ] || { [ -s "$calm" ] && [ -s "$calm.nodes" ]; } || play calm
for round in "$@"; do
    case $round in
        seed:*:*) play "$(echo "$round" | cut -d: -f2)" "$(echo "$round" | cut -d: -f3)" ;;
        *) play "$round" ;;
    esac
done
check "undisturbed: the snapshot's data and no other" sh -c 'grep -q before-snapshot "$1" && ! grep -q after-snapshot "$1"' sh "$calm.nodes"
python3 - "$WORK/rounds" <<'PYTHON'
import collections, json, sys
rounds = [json.loads(line) for line in open(sys.argv[1])]
kinds = collections.Counter()
for one in rounds:
    kinds.update(one["accidents"])
print(f"{sum(kinds.values())} accidents in {len(rounds)} rounds, {sum(one['failures'] == 0 for one in rounds)} of them without a failure: {dict(kinds)}")
PYTHON
tell_result
