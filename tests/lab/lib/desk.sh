# What the tests of the product on real nodes share: the desk it runs at, checks that are counted, questions about its runs.
# Sourced after common.sh and cluster.sh by a test that has set HERE and ROLLBACKCTL; ends with `tell_result`.
# shellcheck shell=bash disable=SC2034 # some names are for the tests

"$HERE/lab" check || exit $?
[ -x "$ROLLBACKCTL" ] || die "no program $ROLLBACKCTL"
WORK=$(mktemp -d)
install -d -m 0700 "$WORK/home" "$WORK/runtime" "$WORK/desk" "$WORK/tmp"
mkdir -p /var/lib/rollback-wizard
other_jobs= # more processes to end with the test
clean_up() {
    local pid
    pid=$(cat "$WORK/pid" 2>/dev/null)
    # By then the number may be somebody else's.
    if [ -n "$pid" ] && grep -qsaF "$WORK" "/proc/$pid/cmdline"; then kill -9 "$pid"; fi
    for pid in $other_jobs; do
        if grep -qs "^PPid:[[:space:]]$$\$" "/proc/$pid/status"; then kill -9 "$pid"; fi
    done
    "$HERE/lab" down
    if [ -n "${ROLLBACK_LAB_KEEP:-}" ]; then say "files kept in $WORK"; else rm -rf "$WORK"; fi
}
trap clean_up EXIT
trap 'exit 130' INT TERM

began=$SECONDS checks=0 failures=0
step() { printf '[%3d s] %s\n' "$((SECONDS - began))" "$*"; }
check() { # $1 what must hold, then the command
    local what=$1
    shift
    checks=$((checks + 1))
    if "$@" > "$WORK/why" 2>&1; then echo "  ok    $what"; else
        failures=$((failures + 1))
        echo "  FAIL  $what"
        tail -n 15 "$WORK/why" | sed 's/^/        /'
    fi
}
same() { [ "$1" = "$2" ] || { printf 'expected: %s\ngot:      %s\n' "$1" "$2"; return 1; }; }
give_up() { echo "FAILED: $*"; tail -n 40 "$WORK"/*.log | cut -c1-300; exit 1; }
tell_result() {
    step "$checks checks, $failures failed"
    [ $failures = 0 ] || { tail -n 25 "$WORK"/*.log; exit 1; }
}

# Inside the lab's network, with a home of its own, and with its own state of the steps that run on the desk itself: a machine
# carries one run at a time. Its number lies in $WORK/pid, since a test may kill it.
desk() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    "$HERE/lab" exec env -i PATH="$PATH" HOME="$WORK/home" XDG_RUNTIME_DIR="$WORK/runtime" TMPDIR="$WORK/tmp" LC_ALL=C.UTF-8 NO_COLOR=1 \
        unshare --mount sh -c 'mount --bind "$1" "$2"; echo $$ > "$3"; shift 3; exec "$@"' sh \
        "$WORK/desk" /var/lib/rollback-wizard "$WORK/pid" "$ROLLBACKCTL" "$@" --state-dir "$WORK/state"
}
login=(--answers "$WORK/answers.yaml" --known-hosts "$LAB_STATE/known_hosts")
# Of the checks before a rollback.
look() { desk preflight "$1" "${login[@]}" --json > "$WORK/$2.json" 2> "$WORK/$2.log"; } # $1 case, $2 name of the answer
says() { # $1 answer, $2 verdict, then the checks
    python3 - "$WORK/$1.json" "${@:2}" <<'PYTHON'
import json, sys
answer, verdict, *wanted = sys.argv[1:]
checks = {one["id"]: one for one in json.load(open(answer))["checks"]}
wrong = ["%s: %s" % (id, checks.get(id, {"verdict": "no such check"})) for id in wanted if checks.get(id, {}).get("verdict") != verdict]
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
PYTHON
}
shows() { # $1 answer, $2 check, $3 a part of what was found
    python3 -c 'import json, sys
found = [one["found"] for one in json.load(open(sys.argv[1]))["checks"] if one["id"] == sys.argv[2]]
print(found); sys.exit(0 if found and sys.argv[3] in found[0] else 1)' "$WORK/$1.json" "$2" "$3"
}
ask() { python3 "$HERE/ask-run.py" "$@"; } # about plan, journal and record
the_run() { folder=$(find "$WORK/state/runs" -mindepth 1 -maxdepth 1 2>/dev/null); [ -n "$folder" ]; } # sets folder
at_step() { the_run && ask running "$folder" "$1"; }
wait_run() { # $1 question of ask, $2 step; while the run of this test goes on
    for ((end = SECONDS + 300; SECONDS < end; )); do
        the_run && ask "$1" "$folder" "$2" 2> /dev/null && return
        [ -e "$WORK/over" ] && break
        sleep 0.5
    done
    echo "the run did not come to $2" >> "$WORK/person.log"
    return 1
}
wait_step() { wait_run running "$1"; }
runs_on_disk() { ls "$WORK/state/runs" 2>/dev/null | wc -l; }

write_case() { # $1 install type, $2 snapshot: path on server-1, desk:PATH, s3:NAME or nothing, $3 target
    local node
    {
        printf 'format: 1\nname: lab-eu\ninstallType: %s\nnodes:\n' "$1"
        for node in $(servers) $(agents); do
            printf '  - {name: %s, address: %s, user: ops, auth: {keyFile: %s/key}, become: sudo, roles: [%s]%s}\n' "$node" \
                "$(address_of "$node")" "$LAB_STATE" "$(role_of "$node")" "$([ "$node" != "$(founder)" ] || echo ', first: true')"
        done
        printf 'inputs:\n'
        case $2 in
            '') ;;
            s3:* | desk:*) printf '  snapshot: {at: %s, path: %s}\n' "${2%%:*}" "${2#*:}" ;;
            *) printf '  snapshot: {at: server-1, path: %s}\n' "$2" ;;
        esac
        printf '  targetVersion: %s\n' "$3"
    } > "$WORK/case.yaml"
}
add_input() { printf '  %s: %s\n' "$1" "$2" >> "$WORK/case.yaml"; }
write_answers() { printf 'format: 1\nwarnings: [%s]\n' "$(printf '%s\n' "$@" | paste -sd, -)" > "$WORK/answers.yaml"; }
