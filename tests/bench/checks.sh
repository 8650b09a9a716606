#!/usr/bin/env bash
# How long the quick checks take on five real nodes (three servers, two agents) over SSH, every answer counted: medians of REPEAT
# preflights of a cluster with a failed upgrade. The snapshot is small, so nearly nothing of it is reading. Nothing is asserted
# but that every check was answered. Root, an own lab of the tests.
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
for ((n = 1; n <= ${REPEAT:-5}; n++)); do
    began=$(date +%s.%N)
    desk preflight "$WORK/case.yaml" "${login[@]}" --json > "$WORK/answer.json" 2> "$WORK/preflight.log"
    check "round $n: the cluster is in order" same 0 $?
    echo "$began $(date +%s.%N)" | awk '{ printf "%.2f\n", $2 - $1 }' >> "$WORK/seconds"
done
python3 - "$WORK/answer.json" "$(sort -n "$WORK/seconds" | paste -sd' ')" "$(cut -d' ' -f1-3 /proc/loadavg)" <<'PYTHON'
import json, sys
checks = json.load(open(sys.argv[1]))["checks"]
seconds = sys.argv[2].split()
print("%d checks on 5 nodes: median %s s of %s; load of this machine %s" % (len(checks), seconds[len(seconds) // 2], " ".join(seconds), sys.argv[3]))
PYTHON
tell_result
