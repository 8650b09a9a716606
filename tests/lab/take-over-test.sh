#!/usr/bin/env bash
# A run whose desk is lost goes on at another one: the first program is held in the middle of the restore, a second desk with
# nothing but the case is told who leads the run and takes it over after confirming. Its program is killed and its machine gets another
# name; it is still the desk that leads, finds the restore running and takes it to its end. The first program, let go again, hears from
# the nodes that it leads no more, says so and does nothing.
# usage: take-over-test.sh ROLLBACKCTL      own lab; some 3 minutes, mostly the plan's own waits
set -u
[ $# = 1 ] || { echo "usage: take-over-test.sh ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-lotake}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
install -d -m 0700 "$WORK/home2" "$WORK/runtime2" "$WORK/desk2"
# Another machine: its own name, home, state and folder of steps. The program's number lies in $WORK/pid2.
desk_name=desk-2
desk2() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    "$HERE/lab" exec env -i PATH="$PATH" USER=bert HOME="$WORK/home2" XDG_RUNTIME_DIR="$WORK/runtime2" LC_ALL=C.UTF-8 NO_COLOR=1 \
        unshare --mount --uts sh -c 'hostname "$1"; mount --bind "$2" "$3"; echo $$ > "$4"; shift 4; exec "$@"' sh \
        "$desk_name" "$WORK/desk2" /var/lib/rollback-wizard "$WORK/pid2" "$ROLLBACKCTL" "$@" --state-dir "$WORK/state2"
}

step "nodes and the failed upgrade"
"$HERE/lab" up 1 > /dev/null || exit 1
"$HERE/prepare" --with-plan > "$WORK/lab.json" || exit 1
snapshot=$(sed -n 's/.*"snapshot": "\([^"]*\)".*/\1/p' "$WORK/lab.json")
write_case rke2-etcd "$snapshot" v1.31.9+rke2r1
write_answers single-server data-after-snapshot killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised upgrades-again

step "the first desk is held while the snapshot is being restored"
LAB_SECONDS=30 "$HERE/lab" fault server-1 slow-reset
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1 &
first=$!
for ((tries = 600; tries > 0; tries--)); do
    ask running "$WORK"/state/runs/* cluster-reset 2> /dev/null && break
    kill -0 $first 2> /dev/null || give_up "the run ended before the restore"
    sleep 0.2
done
[ $tries -gt 0 ] || give_up "the restore did not begin"
kill -STOP "$(cat "$WORK/pid")"
run=$(ls "$WORK/state/runs")

step "the second desk is told, and asked"
desk2 take-over "$WORK/case.yaml" "${login[@]}" > "$WORK/told.log" 2>&1
check "without consent nothing is taken over" same 3 $?
check "it names the run, who leads it and since when" grep -qE "^Led by .* on $(hostname) since 20.* \(UTC\), epoch 1\." "$WORK/told.log"
check "it says when the desk was last heard of" grep -q 'last heard of' "$WORK/told.log"
check "it shows where the run stands" grep -q 'tasks ended' "$WORK/told.log"
check "nothing is written down here" test ! -e "$WORK/state2/runs"

step "it takes the run over"
desk2 take-over "$WORK/case.yaml" --confirm "$run" "${login[@]}" > "$WORK/taking.log" 2>&1 &
second=$!
for ((tries = 300; tries > 0; tries--)); do
    [ "$(on server-1 sed -n 's/^desk //p' /var/lib/rollback-wizard/.lock)" = desk-2 ] && break
    sleep 0.2
done
check "the node is held by the second desk" test $tries -gt 0
kill -9 "$(cat "$WORK/pid2")"
wait $second 2> /dev/null
kill -CONT "$(cat "$WORK/pid")"
wait $first
check "the first program ends as interrupted" same 4 $?
check "and says who leads the run" grep -q 'led by bert on desk-2' "$WORK/run.log"

step "the second desk is killed, gets another name and goes on"
desk2 take-over "$WORK/case.yaml" "${login[@]}" > "$WORK/own.log" 2>&1
check "it is told that the run is its own" grep -q "rollbackctl resume $run" "$WORK/own.log"
desk_name=desk-3
desk2 resume "$run" "${login[@]}" > "$WORK/second.log" 2>&1
check "it takes the run to its end" same 0 $?
check "and says what became of the step that nobody watched" grep -q '^\* Meanwhile: ' "$WORK/second.log"

step "what the record and the node say"
folder=$WORK/state2/runs/$run
check "completed, from and to" same "completed False v1.32.5+rke2r1 v1.31.9+rke2r1 lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "verify-record accepts it" desk2 verify-record "$folder/record.json"
check "no task was begun twice, by the node's own claims" same "" \
    "$(on server-1 ls "/var/lib/rollback-wizard/$run" | grep -E '^t[0-9]+\.' | grep -vE '^t[0-9]+\.1$')"
log=$(on server-1 cat "/var/lib/rollback-wizard/$run/t$(ask number "$folder" cluster-reset).1/log")
check "the output of the restore is whole at the second desk" same "$log" "$(ask output "$folder" cluster-reset server-1)"
check "so is that of every step that had ended at the first desk" ask outputs "$folder" 8
check "and nothing is said to be missing" sh -c '! grep -q "that is not here" "$1"' sh "$folder/journal.ndjson"
desk resume "$run" "${login[@]}" > "$WORK/again.log" 2>&1
check "a later resume of the first desk is refused" same 4 $?
"$HERE/data-check" > "$WORK/data-after"
check "release, service, the snapshot's data and no other" \
    grep -qx "node=server-1 version=v1.31.9+rke2r1 service=active keys=before-snapshot" "$WORK/data-after"
tell_result
