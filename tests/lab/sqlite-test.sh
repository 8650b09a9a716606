#!/usr/bin/env bash
# The product takes a cluster on SQLite back, with the real database: from a copy of the whole folder, or from a lone state.db
# to a token that was rotated since. What counts is read from the database itself.
# usage: sqlite-test.sh ROLLBACKCTL folder|file      own lab; 2 minutes, mostly the plan's own waits for a stable server
set -u
case $#:${2:-} in 2:folder | 2:file) ;; *) echo "usage: sqlite-test.sh ROLLBACKCTL folder|file" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
form=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-sqlite$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/kine.sh"
. "$HERE/lib/desk.sh"

FROM=v1.31.9+rke2r1 TO=v1.32.5+rke2r1
DB=/var/lib/rancher/rke2/server/db
sql() { on server-1 sqlite3 -batch "$1" "$2" | paste -sd, -; } # $1 file, $2 question
# What the files of a folder say without being opened themselves: opening changes a database in WAL mode.
sql_of_copy() { on server-1 sh -c 'd=$(mktemp -d) && cp -- "$1"* "$d" && sqlite3 -batch "$d/$(basename "$1")" "$2"; rm -rf "$d"' sh "$1" "$2" | paste -sd, -; }
hash_of_copy() { on server-1 find $copy -type f -exec sha256sum {} + | sort | sha256sum; }

step "$form: a cluster on SQLite"
"$HERE/lab" up 1 > /dev/null || exit 1
[ "$form" = folder ] || touch "$LAB_STATE/no-token"
echo 'disable-etcd: true' > "$LAB_STATE/server-config"
on_all first_install "$FROM" || die "an installation failed"
start_all
wait_nodes_ready "$FROM"
check "the database is in WAL mode" same wal "$(sql $DB/state.db 'pragma journal_mode')"

step "a row, and a copy of the database with the server stopped"
sql $DB/state.db 'pragma wal_checkpoint(truncate)' > /dev/null
put_data before-copy
on server-1 systemctl stop rke2-server
if [ "$form" = folder ]; then
    copy=/var/backups/before-upgrade
    database=$copy/state.db
    on server-1 cp -a $DB $copy
    on server-1 sh -c 'install -d /root/alone && cp "$1" /root/alone/' sh $database
    check "the row lies in the -wal file alone" same "$(sql_of_copy $database "$LIVE_DATA")/$(sql_of_copy /root/alone/state.db "$LIVE_DATA")" before-copy/
else
    copy=/var/backups/before-upgrade.db
    database=$copy
    sql $DB/state.db 'pragma wal_checkpoint(truncate)' > /dev/null
    on server-1 cp -a $DB/state.db $copy
fi
token=$(on server-1 cat /var/lib/rancher/rke2/server/token)
on server-1 cp -a /var/lib/rancher/rke2/server/token /var/backups/rke2-token
figures=$(sql_of_copy $database "$FIGURES")
start_service server-1 rke2-server

step "later rows, and the failed upgrade"
put_data after-copy
[ "$form" = folder ] || check "the token is rotated" on server-1 /usr/local/bin/rke2 token rotate --new-token a-newer-token
upgrade_all "$TO"
wait_nodes_ready "$TO"
put_data after-upgrade
check "the newer rows are in the database" same after-copy,after-upgrade,before-copy "$(sql $DB/state.db "$LIVE_DATA")"
untouched > "$WORK/before"
write_answers data-after-copy killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised sqlite-experimental

step "copies that are refused"
on server-1 sh -c 'cp "$1" /var/backups/damaged.db && head -c 8192 /dev/urandom | dd of=/var/backups/damaged.db bs=4096 seek=3 conv=notrunc 2>/dev/null && touch -r "$1" /var/backups/damaged.db' sh $database
refuse() { # $1 copy, $2 figures or nothing, $3 rule, $4 what it is
    write_case rke2-sqlite "$1" "$FROM"
    [ -z "$2" ] || add_input copyFigures "\"$2\""
    desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/preflight.log" 2>&1
    check "$4: preflight fails" same 1 $?
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/refused.log" 2>&1
    check "$4: the run ends with 3" same 3 $?
    check "$4: the reason is named" grep -q "$3" "$WORK/refused.log"
}
refuse /var/backups/damaged.db "" copy-damaged "a damaged .db"
[ "$form" = file ] || refuse /root/alone "$figures" copy-figures-differ "a state.db without the -wal file it belongs to"
check "no run was begun" same 0 "$(runs_on_disk)"
check "nothing changed on the server" same "$(cat "$WORK/before")" "$(untouched)"

step "the rollback"
write_case rke2-sqlite $copy "$FROM"
add_input copyFigures "\"$figures\""
[ "$form" = folder ] || add_input tokenFile /var/backups/rke2-token
hash=$(hash_of_copy)
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
folder=$(ls -d "$WORK"/state/runs/*)
check "completed, from and to" same "completed False $TO $FROM lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"

step "what the database says"
check "the row from before the copy is back, the later ones are gone" same before-copy "$(sql $DB/state.db "$LIVE_DATA")"
check "SQLite finds no damage" same ok "$(sql $DB/state.db 'pragma integrity_check')"
check "the bootstrap data is that of the token" same "$(token_hash "${token##*:}")" "$(sql $DB/state.db "$LIVE_BOOTSTRAP")"
check "the token is that of the copy" same "$token" "$(on server-1 cat /var/lib/rancher/rke2/server/token)"
check "the kept folder has the newer rows" same after-copy,after-upgrade,before-copy \
    "$(sql_of_copy "$DB.rollback-$(basename "$folder")/state.db" "$LIVE_DATA")"
check "the chosen copy is as it was" same "$hash" "$(hash_of_copy)"
check "no etcd was begun" on server-1 test ! -e $DB/etcd
check "every node is Ready at the older release" nodes_ready_at "$FROM"
check "no node is cordoned" same "" "$(kubectl_on server-1 get nodes | grep SchedulingDisabled)"
tell_result
