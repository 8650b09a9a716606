#!/usr/bin/env bash
# The product takes a cluster on a real PostgreSQL or MariaDB back to a dump. What counts is read from the database itself, by
# its own administrator: rows, bootstrap key, the fresh dump of the newer state, one transaction. A truncated dump is refused,
# a connection that somebody left open is found, and a restore that fails in the middle leaves the database as it was.
# by-person: somebody else replaces the database, while the run waits and looks.
# usage: external-db-test.sh ROLLBACKCTL postgres|mysql [by-person]      own lab; 3 minutes, mostly the plan's own waits for stable nodes
set -u
case ${2:-}:${3:-}:$# in postgres::2 | mysql::2 | postgres:by-person:3 | mysql:by-person:3) ;; *) echo "usage: external-db-test.sh ROLLBACKCTL postgres|mysql [by-person]" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
kind=$2 by=${3:-wizard}
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-database$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/kine.sh"
. "$HERE/lib/desk.sh"
. "$HERE/lib/canaries.sh"

FROM=v1.31.9+rke2r1 TO=v1.32.5+rke2r1
# Two servers share PostgreSQL; on MariaDB an agent stands beside one. Neither needs both to show what it is about.
if [ $kind = postgres ]; then
    nodes=2 agents=0 word=postgresql port=5432 dump=/var/backups/before-upgrade.dump fresh=pre-rollback.dump
    take_dump() { on host-1 sh -c 'cd /tmp && runuser -u postgres -- pg_dump -Fc kubernetes > "$1"' sh $dump; }
    # What a dump holds, seen by restoring it into a database of its own.
    sql_of_dump() { on host-1 sh -c 'cd /tmp && runuser -u postgres -- sh -c "createdb scratch && pg_restore -O -d scratch && psql -d scratch -Atc \"\$1\"; dropdb scratch" sh "$2" < "$1"' sh "$1" "$2" | paste -sd, -; }
    # Something else hangs on the table: it cannot be dropped.
    spoil() { database_ask $kind 'create view watched as select id from kine'; }
    mend() { database_ask $kind 'drop view watched'; }
    leave_open() { on host-1 sh -c 'cd /tmp && exec runuser -u postgres -- psql -d kubernetes -Atc "select pg_sleep(600)"'; }
    close_it() { on host-1 sh -c "cd /tmp && runuser -u postgres -- psql -Atc \"select count(pg_terminate_backend(pid)) from pg_stat_activity where query like 'select pg_sleep%'\""; }
    # By an administrator of databases: a dump of the present one, then the older one in one transaction.
    save_present() { on host-1 sh -c 'cd /tmp && runuser -u postgres -- pg_dump -Fc kubernetes > "$1"' sh "$1"; }
    replace() { on host-1 sh -c 'cd /tmp && runuser -u postgres -- pg_restore --clean --if-exists --single-transaction -d kubernetes < "$1"' sh "$1"; }
else
    nodes=1 agents=1 word=mysql port=3306 dump=/var/backups/before-upgrade.sql fresh=pre-rollback.sql
    take_dump() { on host-1 sh -c 'mariadb-dump --single-transaction kubernetes > "$1"' sh $dump; }
    sql_of_dump() { on host-1 sh -c 'mariadb -e "create database scratch" && mariadb scratch < "$1" && mariadb -NBe "$2" scratch; mariadb -e "drop database scratch"' sh "$1" "$2" | paste -sd, -; }
    # The dump's last statement before its end line fails.
    spoil() { on host-1 sh -c 'sed -i.good "\$i insert into kine(no_such_column) values (1);" "$1"' sh $dump; }
    mend() { on host-1 mv $dump.good $dump; }
    leave_open() { on host-1 sh -c 'read -r MYSQL_PWD && export MYSQL_PWD && exec mariadb -h "$1" -u rke2 -NBe "select sleep(600)" kubernetes' sh "$(address_of host-1)" <<< "$DB_PASSWORD"; }
    close_it() { on host-1 sh -c 'mariadb -NBe "select concat(\"kill \", id) from information_schema.processlist where info like \"select sleep%\"" | mariadb'; }
    # By an administrator of databases: a dump of the present one, then the older one into an emptied database.
    save_present() { on host-1 sh -c 'mariadb-dump --single-transaction kubernetes > "$1"' sh "$1"; }
    replace() { on host-1 sh -c 'mariadb -e "drop database kubernetes; create database kubernetes" && mariadb kubernetes < "$1"' sh "$1"; }
fi

step "$kind: a cluster on the database of host-1"
"$HERE/lab" up $nodes --agents $agents --hosts 1 --databases > /dev/null || exit 1
if [ $kind = mysql ]; then # whose database host has sudo as older releases of RHEL bring it
    on host-1 sh -c 'echo "Defaults requiretty" > /etc/sudoers.d/tty; chmod 0440 /etc/sudoers.d/tty'
    check "sudo on host-1 demands a terminal" on host-1 sh -c 'setsid runuser -u ops -- sudo -n true 2>&1 | grep "must have a tty"'
fi
database_start $kind || die "no database"
printf 'datastore-endpoint: "%s"\n' "$(database_endpoint $kind)" > "$LAB_STATE/server-config"
on_all first_install "$FROM" || die "an installation failed"
start_all
wait_nodes_ready "$FROM"
put_data before-dump
for node in $(servers); do on "$node" systemctl stop rke2-server; done
take_dump
figures=$(database_ask $kind "$FIGURES")
on host-1 sh -c 'head -c "$(($(stat -c %s "$1") * 9 / 10))" "$1" > "$2" && touch -r "$1" "$2"' sh $dump "${dump/before-upgrade/truncated}"
for node in $(servers); do start_service "$node" rke2-server; done
put_data after-dump
upgrade_all "$TO"
wait_nodes_ready "$TO"
put_data after-upgrade
newer=after-dump,after-upgrade,before-dump
check "the newer rows are in the database" same $newer "$(database_ask $kind "$LIVE_DATA")"
untouched > "$WORK/before"

make_case() { # $1 dump
    write_case rke2-external-db "" "$FROM"
    sed -i "/^inputs:/i\\  - {name: db-1, address: $(address_of host-1), user: ops, auth: {keyFile: $LAB_STATE/key}, become: sudo, roles: [database-host]}" "$WORK/case.yaml"
    echo "  snapshot: {at: db-1, path: $1}" >> "$WORK/case.yaml"
    add_input snapshotVersion "$FROM"
    add_input databaseKind $word
    add_input databaseAddress "$(address_of host-1):$port"
    add_input databaseName kubernetes
    add_input databaseUser rke2
    add_input databasePassword '{secret: ask}'
    add_input dumpFigures "\"$figures\""
}
roll_back_by_wizard() {
    printf '%s\n' "$DB_PASSWORD" > "$WORK/password"
    printf '#!/bin/sh\ncat %s\n' "$WORK/password" > "$WORK/ask"
    chmod 0700 "$WORK/ask"
    login+=(--askpass "$WORK/ask")
    warnings=(data-after-dump login-file killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised)
    write_answers "${warnings[@]}"

    step "a dump that was cut short"
    make_case "${dump/before-upgrade/truncated}"
    desk preflight "$WORK/case.yaml" "${login[@]}" > "$WORK/preflight.log" 2>&1
    check "preflight fails" same 1 $?
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/refused.log" 2>&1
    check "the run ends with 3" same 3 $?
    check "the reason is named" grep -q dump-damaged "$WORK/refused.log"
    check "no run was begun" same 0 "$(runs_on_disk)"
    check "nothing changed on the server" same "$(cat "$WORK/before")" "$(untouched)"

    step "a rollback that fails in the restore, while somebody was still connected"
    make_case $dump
    spoil > /dev/null
    leave_open > "$WORK/open.log" 2>&1 &
    other_jobs=$!
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1 &
    run=$!
    connected() { local folder; folder=$(echo "$WORK"/state/runs/*); [ -d "$folder" ] && ask running "$folder" connections; }
    check "the run reaches its look at the connections" wait_for 60 connected
    sleep 8
    check "and does not go on" connected
    check "everything is down" same inactive "$(for node in $(servers); do on "$node" systemctl is-active rke2-server; done | sort -u)"
    close_it > /dev/null
    wait $run
    check "the restore fails and ends the run" same 1 $?
    first=$(echo "$WORK"/state/runs/*)
    check "the failure is the restore's" grep -qE '^✗ failed .*Replace the database by the dump' "$WORK/run.log"
    check "the database is as it was" same $newer "$(database_ask $kind "$LIVE_DATA")"
    check "the run has taken its login away" on host-1 test ! -e "/run/rke2-rollback-$(basename "$first")"
    check "and its journal says so" grep -q '"removed":\["/run/rke2-rollback-' "$first/journal.ndjson"
    mend > /dev/null

    step "the rollback, begun anew while everything is down"
    mkdir "$WORK/first"
    mv "$first" "$WORK/first/"
    # What only the API could tell is not known now; it has to be answered for.
    write_answers "${warnings[@]}" upgrades-again nodes-without-login api-silent
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/again.log" 2>&1
    check "the run ends with 0" same 0 $?
    folder=$(echo "$WORK"/state/runs/*)
    check "completed, at the older release" same "completed False $FROM $FROM lab-eu" "$(ask summary "$folder/record.json")"
    check "every step has an outcome and evidence" ask evidence "$folder/record.json"
    taken=/root/rke2-rollback-$(basename "$folder")/database/$fresh
}

# The run looks for half a minute; what can be done before is done by then.
person_restores() {
    wait_run begun prove-version && save_present $taken || return
    wait_step gate-by-person || return
    sleep 3
    at_step gate-by-person && touch "$WORK/waited"
    replace $dump
}

roll_back_by_person() {
    taken=/var/backups/$fresh
    write_case rke2-external-db "" "$FROM"
    add_input databaseBy person
    add_input databaseKind $word
    add_input dumpFigures "\"$figures\""
    write_answers data-after-dump database-by-person killall-force safety-secrets nodes-come-and-go drain-disrupts clock-not-synchronised
    printf 'manualSteps: {dump-by-person: "%s", restore-by-person: "done by the database team"}\n' $taken >> "$WORK/answers.yaml"
    step "the rollback, in which somebody else replaces the database"
    person_restores > "$WORK/person.log" 2>&1 &
    other_jobs=$!
    desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
    check "the run ends with 0" same 0 $?
    check "with the newer rows in the database no server was started" test -e "$WORK/waited"
    folder=$(echo "$WORK"/state/runs/*)
    check "completed, from and to" same "completed False $TO $FROM lab-eu" "$(ask summary "$folder/record.json")"
    check "every step has an outcome and evidence" ask evidence "$folder/record.json"
    check "what the person said is in the record" grep -q 'done by the database team' "$folder/record.md"
    check "the look left nothing behind" on server-1 sh -c '! ls -d /run/rke2-rollback-look.* 2>/dev/null'
}
canary "password of the database" "$DB_PASSWORD" "$OWN_FILES"
canary "password in the endpoint" "$DB_PASSWORD_URL" "$OWN_FILES"
canary "token" "$LAB_TOKEN" "$OWN_FILES"
watch_canaries
if [ "$by" = wizard ]; then roll_back_by_wizard; else roll_back_by_person; fi

step "what the database says"
check "the row from before the dump is back, the later ones are gone" same before-dump "$(database_ask $kind "$LIVE_DATA")"
check "the bootstrap data is that of the token" same "$(token_hash "$LAB_TOKEN")" "$(database_ask $kind "$LIVE_BOOTSTRAP")"
check "the fresh dump has the newer rows" same $newer "$(sql_of_dump "$taken" "$LIVE_DATA")"
if [ $kind = postgres ]; then
    check "rows and table came in one transaction" same 1 "$(database_ask $kind "select count(distinct x) from (
        select xmin::text x from kine where id <= ${figures#*|} union select xmin::text from pg_class where relname = 'kine') t")"
elif [ "$by" = wizard ]; then
    kept=$(database_ask $kind "show tables like 'kine_rollback_%'")
    check "the newer table is kept beside it" same $newer "$(database_ask $kind "${LIVE_DATA//kine/$kept}")"
fi

step "what the nodes say"
for node in $(servers); do
    check "$node runs the older release" same "$FROM active" \
        "$(on "$node" /usr/local/bin/rke2 --version | sed -n 's/^rke2 version \([^ ]*\).*/\1/p') $(on "$node" systemctl is-active rke2-server)"
    check "$node has no etcd" on "$node" test ! -e /var/lib/rancher/rke2/server/db/etcd
done
check "every node is Ready at the older release" nodes_ready_at "$FROM"
check "no node is cordoned" same "" "$(kubectl_on server-1 get nodes | grep SchedulingDisabled)"
check "the login is gone" on host-1 sh -c '! ls -d /run/rke2-rollback-* 2>/dev/null'
canaries_stayed 100
tell_result
