#!/usr/bin/env bash
# A whole rollback by the product on real nodes, whose desk dies twice: rollbackctl is killed while the snapshot is being
# restored, `resume` finds the restore running, is killed itself in the next step, and another `resume` takes the run to its
# end. Then everything is checked on the nodes, and the run is held against one on the practice cluster, step by step.
# usage: rollback-test.sh ROLLBACKCTL COMPARE_RUNS      own lab; about 5 minutes, mostly the plan's own waits for a stable cluster
set -u
[ $# = 2 ] || { echo "usage: rollback-test.sh ROLLBACKCTL COMPARE_RUNS" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
COMPARE_RUNS=$(readlink -f "$2")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-rollback$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"

[ -x "$COMPARE_RUNS" ] || die "no program $COMPARE_RUNS"
install -d -m 0700 "$WORK/practice-home" "$WORK/practice-runtime"
end_of() { echo "/var/lib/rollback-wizard/$run/t$(ask number "$folder" "$1").1/exit"; } # a step's last file on its node
log_of() { on server-1 cat "/var/lib/rollback-wizard/$run/t$(ask number "$folder" "$1").1/log"; }
# Waits until a step runs on its node, then kills the desk, whose job is $2.
kill_desk_in() {
    local tries
    for ((tries = 600; tries > 0; tries--)); do
        ask running "$WORK"/state/runs/* "$1" 2>/dev/null && break
        kill -0 "$2" 2>/dev/null || { cat "$WORK"/*.log; give_up "the run ended before $1"; }
        sleep 0.2
    done
    [ $tries -gt 0 ] || give_up "$1 did not begin"
    kill -9 "$(cat "$WORK/pid")"
    wait "$2" 2>/dev/null
}

# Beside the lab's own waits: the same rollback on the practice cluster.
(exec env -i PATH="$PATH" HOME="$WORK/practice-home" XDG_RUNTIME_DIR="$WORK/practice-runtime" LC_ALL=C.UTF-8 NO_COLOR=1 \
    "$ROLLBACKCTL" practice rke2-etcd --auto --speed 20 --state-dir "$WORK/practice") > "$WORK/practice.log" 2>&1 &
practice_job=$!
other_jobs=$practice_job

step "nodes and the failed upgrade"
"$HERE/lab" up 3 --agents 1 > /dev/null || exit 1
"$HERE/prepare" --with-plan > "$WORK/lab.json" || exit 1
snapshot=$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")
write_case rke2-etcd "$snapshot" v1.31.9+rke2r1
write_answers data-after-snapshot killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised upgrades-again
"$HERE/data-check" > "$WORK/data-before"

step "looking without touching"
check "preflight passes" desk preflight "$WORK/case.yaml" "${login[@]}"
check "plan is made" desk plan "$WORK/case.yaml" "${login[@]}" --format json --output "$WORK/plan.json"
check "the plan names both versions" same "v1.32.5+rke2r1 v1.31.9+rke2r1" "$(ask versions "$WORK/plan.json")"
desk run "$WORK/case.yaml" "${login[@]}" > "$WORK/no-consent.log" 2>&1
check "a run without the typed name ends with 3" same 3 $?
desk run "$WORK/case.yaml" --confirm lab-eu --known-hosts "$LAB_STATE/known_hosts" > "$WORK/no-answers.log" 2>&1
check "a run without answers ends with 3" same 3 $?
check "and names what to accept" grep -q -- '- data-after-snapshot' "$WORK/no-answers.log"
check "no run was begun" same 0 "$(runs_on_disk)"
check "nothing changed on the nodes" same "$(grep ^node= "$WORK/data-before")" "$("$HERE/data-check" | grep ^node=)"

step "the run, killed while the snapshot is being restored"
LAB_SECONDS=35 "$HERE/lab" fault server-1 slow-reset
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1 &
kill_desk_in cluster-reset $!
run=$(ls "$WORK/state/runs")
folder=$WORK/state/runs/$run
check "the restore has no end in the journal" ask running "$folder" cluster-reset
check "the run is listed as one to resume" sh -c 'grep -q "can be resumed" "$1"' sh <(desk runs 2>/dev/null)

step "resume while the restore still runs, killed in the next step"
check "the restore runs without its desk" on server-1 test ! -e "$(end_of cluster-reset)"
desk resume "$run" "${login[@]}" > "$WORK/resume1.log" 2>&1 &
kill_desk_in start-first $!
check "the restore was still running when the run was taken up again" \
    ask attached "$folder" "$(on server-1 sh -c 'cut -d" " -f4 "$1"' sh "$(end_of cluster-reset)")"
check "the start ends without its desk" wait_for 60 on server-1 test -e "$(end_of start-first)"

step "resume after the step has ended"
desk resume "$run" "${login[@]}" > "$WORK/resume.log" 2>&1
check "resume ends with 0" same 0 $?
on server-1 rm -rf /etc/rke2-lab

step "what the record says"
check "completed, not practice, from and to" same "completed False v1.32.5+rke2r1 v1.31.9+rke2r1 lab-eu" "$(ask summary "$folder/record.json")"
check "both resumes are recorded" same 2 "$(ask resumes "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
for killed in cluster-reset start-first; do
    check "the output of $killed is whole and comes once" same "$(log_of $killed)" "$(ask output "$folder" $killed server-1)"
    check "and has the hash that the record names" same "$(log_of $killed | sha256sum | cut -d' ' -f1)" "$(ask raw_hash "$folder/record.json" $killed)"
done
check "record lies there in four formats" sh -c 'for f in pdf html md json; do test -s "$1/record.$f" || exit 1; done' sh "$folder"
check "verify-record accepts it" desk verify-record "$folder/record.json"
mkdir "$WORK/altered"
cp "$folder/journal.ndjson" "$WORK/altered/"
sed '0,/succeeded/s//succeeDed/' "$folder/record.json" > "$WORK/altered/record.json"
desk verify-record "$WORK/altered/record.json" > "$WORK/altered.log" 2>&1
check "verify-record refuses one changed byte" same 1 $?

step "what the nodes say"
check "no task was begun twice, by the journal" ask once "$folder"
for node in $(nodes); do
    check "$node: no task was begun twice, by its own claims" same "" \
        "$(on "$node" sh -c 'ls "$1"' sh "/var/lib/rollback-wizard/$run" | grep -E '^t[0-9]+\.' | grep -vE '^t[0-9]+\.1$')"
done
"$HERE/data-check" > "$WORK/data-after"
for node in $(servers); do
    check "$node: release, service, the snapshot's data and no other" \
        grep -qx "node=$node version=v1.31.9+rke2r1 service=active keys=before-snapshot" "$WORK/data-after"
done
for node in $(agents); do
    check "$node: release, service" grep -qx "node=$node version=v1.31.9+rke2r1 service=active keys=-" "$WORK/data-after"
done
check "every server is a member again" grep -qx 'members=server-1,server-2,server-3' "$WORK/data-after"
check "every node is Ready at the target's release" nodes_ready_at v1.31.9+rke2r1
check "no node is cordoned" same "" "$(grep SchedulingDisabled "$WORK/data-after")"
check "the chosen snapshot is where it was" on server-1 test -s "$snapshot"
# Hash of a file; of a folder: of its sorted list of hashes, as the record describes it.
kept_hash() {
    on "$1" sh -c 'if [ -f "$1" ]; then sha256sum < "$1"; else cd "$1" && find . -type f -exec sha256sum {} + | LC_ALL=C sort | sha256sum; fi' sh "$2" | cut -d' ' -f1
}
check "the record names kept copies" test "$(ask kept "$folder/record.json" | wc -l)" -ge 4
while read -r node path hash <&3; do
    check "$node keeps $path" on "$node" test -e "$path"
    [ "$hash" = - ] || check "$node: hash of $path" same "$hash" "$(kept_hash "$node" "$path")"
done 3< <(ask kept "$folder/record.json")

step "practice and real nodes"
wait "$practice_job"
check "the rollback in practice ends with 0" same 0 $?
other_jobs=
"$COMPARE_RUNS" "$folder" "$WORK"/practice/runs/* > "$WORK/compared" 2>&1
compared=$?
check "both ran the same steps with the same outcomes, evidence and output" sh -c 'cat "$1"; exit "$2"' sh "$WORK/compared" $compared
tail -n 1 "$WORK/compared"

tell_result
