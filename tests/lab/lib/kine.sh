# Clusters that keep their keys in a kine table: what the table itself says, and two labs side by side.
# shellcheck shell=bash

# Rows of a kine table as a person would ask for them; the same SQL in every database.
LIVE_DATA="select substr(name, length('$RKE2_DATA') + 1) from kine k where name like '$RKE2_DATA%' and deleted=0 and id=(select max(id) from kine where name=k.name) order by 1"
LIVE_BOOTSTRAP="select substr(name, length('/bootstrap/') + 1) from kine k where name like '/bootstrap/%' and deleted=0 and id=(select max(id) from kine where name=k.name)"
FIGURES='select count(*), max(id) from kine'
TOKEN_HASH=$(printf %s "$LAB_TOKEN" | sha256sum | cut -c1-12)

# One process of the server's unit that stays the same tells that nothing touched it.
untouched() { on server-1 sh -c 'systemctl show -p ActiveState,MainPID,NRestarts rke2-server; /usr/local/bin/rke2 --version; ls -d /root/rke2-rollback-* 2>/dev/null; true'; }

# Runs the test once for each word, each time in a lab of its own at the same time, since most of a run is waiting.
side_by_side() { # $1 name of the labs, then the words; $TEST is the program, $ROLLBACKCTL its first argument
    local base=$1 word pids=() logs bad=0 code
    shift
    logs=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$logs'" EXIT
    trap 'kill "${pids[@]}"; wait; exit 130' INT TERM
    for word in "$@"; do
        ROLLBACK_LAB_NAME=$base$word "$TEST" "$ROLLBACKCTL" "$word" > "$logs/$word" 2>&1 &
        pids+=($!)
    done
    for word in "$@"; do
        wait "${pids[0]}"
        code=$?
        pids=("${pids[@]:1}")
        printf '== %s\n' "$word"
        cat "$logs/$word"
        [ $code -le $bad ] || bad=$code
    done
    return $bad
}
