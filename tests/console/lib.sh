# What the console tests share: a program with a home of its own, checks that are counted, a place for files.
# shellcheck shell=bash
set -u
[ $# = 1 ] || { echo "usage: $0 ROLLBACKCTL" >&2; exit 2; }
ROLLBACKCTL=$(readlink -f "$1")
[ -x "$ROLLBACKCTL" ] || { echo "no program $1" >&2; exit 2; }
SOURCE=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
PLANS=$SOURCE/tests/data/plans/rke2-etcd
WORK=$(mktemp -d)
STATE=$WORK/state
install -d -m 0700 "$WORK/home" "$WORK/runtime"
trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT TERM

checks=0 failures=0
# Runs the program; its answer lies in $WORK/out, $WORK/err and $status.
call() {
    env -u DBUS_SESSION_BUS_ADDRESS -u SSH_AUTH_SOCK HOME="$WORK/home" XDG_RUNTIME_DIR="$WORK/runtime" LC_ALL=C.UTF-8 NO_COLOR=1 \
        timeout "${LIMIT:-60}" "$ROLLBACKCTL" "$@" --state-dir "$STATE" > "$WORK/out" 2> "$WORK/err" < /dev/null
    status=$?
}
check() { # $1 what must hold, then the command
    local what=$1
    shift
    checks=$((checks + 1))
    if "$@" > "$WORK/why" 2>&1; then echo "  ok    $what"; else
        failures=$((failures + 1))
        echo "  FAIL  $what"
        sed 's/^/        /' "$WORK/why" | head -n 10
        tail -n 5 "$WORK/out" "$WORK/err" 2>/dev/null | cut -c1-300 | sed 's/^/        /'
    fi
}
same() { [ "$1" = "$2" ] || { printf 'expected: %s\ngot:      %s\n' "$1" "$2"; return 1; }; }
says() { grep -qE -- "$1" "$WORK/err" || { echo "stderr does not say: $1"; return 1; }; }
canaries() { python3 "$SOURCE/tests/support/canaries.py" "$WORK/canaries" "$@"; }
canary() { printf %s "$2" | canaries add "$1"; } # name, secret
# A secret is in no file of a run, in whatever spelling.
not_kept() { test -d "$STATE/runs" && canary "$1" "$1" && canaries scan run:="$STATE/runs"; }
nothing_kept() { [ -z "$(find "$STATE" -mindepth 1 2>/dev/null)" ] || { find "$STATE" | head; return 1; }; }
# Exit code, words on stderr, and no trace in the state folder.
is_refusal() { same "$1" "$status" && says "$2" && nothing_kept; }
refused() { check "$1" is_refusal "$2" "$3"; } # what, exit code, words
# The clean-up of the only rollback in the state folder, its warnings ($2…) accepted; $1 is the name of the case.
cleaned_up() {
    local run
    run=$(basename "$(find "$STATE/runs" -mindepth 1 -maxdepth 1)")
    printf 'format: 1\nwarnings: [%s]\n' "${*:2}" > "$WORK/clean-up.yaml"
    call clean-up "$run" --confirm "$1" --answers "$WORK/clean-up.yaml"
    same 0 "$status" && grep -qF 'Outcome: completed.' "$WORK/out"
}
done_checking() {
    echo "$checks checks, $failures failed"
    [ "$failures" = 0 ]
}
