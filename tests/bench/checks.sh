#!/usr/bin/env bash
# How long the quick checks take on five real nodes (three servers, two agents) over SSH, every answer counted: medians of REPEAT
# preflights of a cluster with a failed upgrade. The snapshot is small, so nearly nothing of it is reading. Nothing is asserted
# but that every check was answered. Root, an own lab of the tests; ROLLBACK_LAB_NAME as there.
# usage: checks.sh ROLLBACKCTL
set -u
[ $# = 1 ] || { echo "usage: checks.sh ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")/../lab" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-bench$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"

"$HERE/lab" up 3 --agents 2 > /dev/null || exit 1
"$HERE/prepare" > "$WORK/lab.json" || exit 1
write_case rke2-etcd "$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")" v1.31.9+rke2r1
write_answers data-after-snapshot

timed() { # $1 file of the figure, then the command
    local began status
    began=$(date +%s.%N)
    "${@:2}" > "$WORK/answer-${1##*/}" 2> "$WORK/$1.log"
    status=$?
    echo "$began $(date +%s.%N)" | awk '{ printf "%.2f\n", $2 - $1 }' >> "$WORK/$1"
    return $status
}
# The floor is what any program pays here: into the lab's network, one start, nothing asked.
for ((n = 1; n <= ${REPEAT:-5}; n++)); do
    timed floor desk --version
    check "round $n: every node can be logged in to" timed login desk connect "$WORK/case.yaml" --known-hosts "$LAB_STATE/known_hosts"
    check "round $n: the cluster is in order" timed checks desk preflight "$WORK/case.yaml" "${login[@]}" --json
done
python3 - "$WORK/answer-checks" "$WORK" "$(cut -d' ' -f1-3 /proc/loadavg)" <<'PYTHON'
import json, sys
checks = json.load(open(sys.argv[1]))["checks"]
def told(name):
    seconds = sorted(float(line) for line in open(sys.argv[2] + "/" + name))
    return "%.2f s (%.2f to %.2f)" % (seconds[len(seconds) // 2], seconds[0], seconds[-1])
print("%d checks on 5 nodes: median %s" % (len(checks), told("checks")))
print("logging in to the 5 alone: %s; noise floor: %s; load of this machine %s" % (told("login"), told("floor"), sys.argv[3]))
PYTHON
tell_result
