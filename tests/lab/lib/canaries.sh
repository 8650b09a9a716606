# Secrets that are followed through a run: typed at the desk, or planted on the nodes. Sourced after desk.sh.
# shellcheck shell=bash

. "$HERE/lib/node.sh"
canaries() { python3 "$HERE/../support/canaries.py" "$WORK/canaries" "$@"; }
# What RKE2 keeps of its own configuration, and the safety copies of it.
OWN_FILES='^(server|agent)-.:/(etc/rancher/rke2/|etc/default/rke2-server$|var/lib/rancher/rke2/|root/rke2-rollback-)'
canary() { printf %s "$2" | canaries add "$1" "${@:3}"; } # $1 name, $2 secret, then where it may lie: regular expressions of NODE:PATH

watch_canaries() {
    canary control told-to-everybody # by a program of the test: what looks does see
    # No function: what is ended later must be the program itself.
    python3 "$HERE/../support/canaries.py" "$WORK/canaries" watch "$WORK/watched" &
    watcher=$!
    other_jobs="$other_jobs $watcher"
    wait_for 10 test -e "$WORK/watched.ready"
}

# Everything that a node wrote since it was made, what it holds in memory, and its journal.
node_is_clean() {
    local root
    root=/proc/$(leader_of "$1")/root
    canaries scan "$1:=$LAB_STATE/nodes/$1/upper" "$1:/run=$root/run" "$1:/tmp=$root/tmp" "$1:/dev/shm=$root/dev/shm" || return 1
    on "$1" journalctl -q --no-pager -o export | canaries read "$1:journal"
}

printed_is_clean() {
    local record
    for record in "$WORK"/state/runs/*/record.pdf; do
        pdftotext "$record" "$WORK/record.text" && test -s "$WORK/record.text" && canaries read record < "$WORK/record.text" || return 1
    done
}

canaries_stayed() { # $1 least number of commands that must have been seen
    local node
    sh -c 'sleep 0.5' told-to-everybody
    kill "$watcher"
    wait "$watcher"
    check "no secret in the arguments of any process, nor in an environment that others can read" canaries told "$WORK/watched" "$1" control
    check "no secret in plan, facts, journal, output, record, log, nor in what the desk said" \
        canaries scan desk:="$WORK/state" desk:="$WORK/home" desk:="$WORK/runtime" desk:="$WORK/tmp" desk:="$WORK/desk" desk:="$WORK/case.yaml" desk:="$WORK/run.log"
    if command -v pdftotext > /dev/null; then check "no secret in the printed record" printed_is_clean; fi
    for node in $(nodes); do check "$node: secrets lie in their own files only, closed to others" node_is_clean "$node"; done
}
