#!/bin/sh
# The rollback wizard's program on a node: starts a step detached, keeps its log and exit code, and lets the desk
# come back after a lost connection. Calls, answers and their meaning: README.md of the folder this came from.
#
#   BASE/                    /var/lib/rollback-wizard, or the user's state directory; 0700
#     .lock                  who may start and stop here: run, epoch, person, desk, desk-id, heartbeat
#     .mutex/                held while the lock is changed or a step is started (holder: pid, birth, boot)
#     RUN/agent.sh           this file
#     RUN/lock               the newest lock that this run has had here, kept when it is given back
#     RUN/node               what does not change while the machine runs (its tools, clock ticks, HOME)
#     RUN/secrets/tN.K/NAME  0600, gone at the task's end
#     RUN/tN.K/              the claim of attempt K of task N; made once, never reused
#       script stdin meta    what is to run; stdin is there only when there is some, and deleted at the end
#       launch               "pid birth boot" of the call that launched it; made by ln: there is one or none
#       began                "pid birth boot started" of the supervisor, or "void"; made by ln
#       child                "pid birth" of the script's shell (its pid is its session where there is a setsid)
#       log                  stdout and stderr in the order they were written
#       exit                 "code bytes cpu-ms ended"; by rename, into a block that was reserved at the claim
#       sha256               of the log's first `bytes`, once somebody has computed it
#
# "birth" is the start time of a process in clock ticks, so that a reused pid is not taken for the task.
set -u
umask 077

me=$0
state=${0%/*}
base=${state%/*}
run=${state##*/}
verb=${1:-}
login_path=${PATH:-}
fixed_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/var/lib/rancher/rke2/bin:/opt/rke2/bin
held='' parcel=''
hash_of_nothing=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
PATH=${login_path:+$login_path:}$fixed_path
LC_ALL=C
export PATH LC_ALL

# ---- answers -------------------------------------------------------------------------------------------------------

field() {
    printf '%s %s\n' "$1" "$2"
}

finish() {
    release
    printf '@rollback-wizard end\n'
    exit "${1:-0}"
}

answer() {
    printf '@rollback-wizard 1 %s ok\n' "$verb"
}

refuse_head() {
    printf '@rollback-wizard 1 %s refused %s\n' "$verb" "$1"
}

refuse() {
    release
    refuse_head "$1"
    field detail "$(printf '%s' "${2:-}" | tr '\000-\037' ' ')"
    finish 1
}

refuse_lock() {
    release
    refuse_head "$1"
    field run "$lock_run"
    field person "$lock_person"
    field desk "$lock_desk"
    field epoch "$lock_epoch"
    field heartbeat-age "$(($(date +%s) - lock_heartbeat))"
    finish 1
}

refuse_busy() {
    release
    refuse_head agent.busy
    field task "$1"
    field phase "$phase"
    finish 1
}

# ---- small things --------------------------------------------------------------------------------------------------

need_numbers() {
    for number; do
        case $number in '' | *[!0-9]*) refuse agent.usage "not a number: $number" ;; esac
    done
}

need_plain() {
    case $1 in '' | [.-]* | *[!A-Za-z0-9._-]*) refuse agent.usage "not a plain name: $1" ;; esac
}

nap() {
    sleep "$1" 2>/dev/null || sleep 1
}

# The named files and folders are on the disk afterwards. Older programs know only the sync of everything.
settle() {
    sync "$@" 2>/dev/null || sync
}

first_line() {
    line=
    { IFS= read -r line <"$1"; } 2>/dev/null || [ -n "$line" ]
}

now_iso() { # only within $(…), of which it is the end
    exec date -u +%Y-%m-%dT%H:%M:%SZ
}

size_of() {
    size=$(wc -c <"$1" 2>/dev/null) || size=0
    size=$((size + 0))
}

# Where a system has no such id (MSYS), a process that is gone tells enough: its start time is not met again.
first_line /proc/sys/kernel/random/boot_id || line=none
boot=$line

# Without another process, as everything between a start and its script should be.
find_shell() {
    rest=$PATH:
    while [ -n "$rest" ]; do
        shell=${rest%%:*}/sh rest=${rest#*:}
        if [ -x "$shell" ] && [ ! -d "$shell" ]; then return; fi
    done
    shell=/bin/sh
}

# ---- what does not change while the machine runs -------------------------------------------------------------------

answer_yes() { # a command
    if "$@" >/dev/null 2>&1; then printf yes; else printf no; fi
}

run_by_systemd() {
    [ -d /run/systemd/system ] && [ "$(id -u)" = 0 ] && command -v systemd-run
}

knows_c_utf8() {
    # Where a system does not have it, programs would complain on every line.
    ! command -v locale || locale -a 2>/dev/null | grep -qi '^c\.utf-*8$'
}

is_gnu_tail() {
    tail --version 2>/dev/null | grep -q 'GNU coreutils'
}

ask_node() {
    {
        field boot "$boot"
        field systemd "$(answer_yes run_by_systemd)"
        field setsid "$(answer_yes command -v setsid)"
        field gnu-tail "$(answer_yes is_gnu_tail)"
        field utf8 "$(answer_yes knows_c_utf8)"
        field ticks "$(getconf CLK_TCK 2>/dev/null || printf 100)"
        field nice "$(answer_yes nice -n 10 true)"
        field ionice "$(answer_yes ionice -c 2 -n 7 true)"
        field timeout "$(answer_yes timeout 1 true)"
        field home "$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6)"
    } >"$state/.node.$$"
    mv -f "$state/.node.$$" "$state/node"
}

know_node() {
    read_node && [ "$asked_in" = "$boot" ] && return
    ask_node
    read_node
}

read_node() {
    [ -f "$state/node" ] || return 1
    asked_in='' has_systemd=no has_setsid=no gnu_tail=no utf8=no ticks_a_second=100 has_nice=no has_ionice=no has_timeout=no home=
    while IFS=' ' read -r key value; do
        case $key in
        boot) asked_in=$value ;;
        systemd) has_systemd=$value ;;
        setsid) has_setsid=$value ;;
        gnu-tail) gnu_tail=$value ;;
        utf8) utf8=$value ;;
        ticks) ticks_a_second=$value ;;
        nice) has_nice=$value ;;
        ionice) has_ionice=$value ;;
        timeout) has_timeout=$value ;;
        home) home=$value ;;
        esac
    done <"$state/node"
}

# ---- processes -----------------------------------------------------------------------------------------------------

# Sets parent, session, birth and ticks of a process; fails when it is gone, a zombie, or cannot be read.
stat_of() {
    birth=
    first_line "/proc/$1/stat" || return 1
    line=${line##*) }
    # shellcheck disable=SC2086 # the fields of the line
    set -- $line
    [ $# -ge 20 ] || return 1
    case $1 in [ZXx]) return 1 ;; esac
    parent=$2 session=$4 birth=${20} ticks=$((${12} + ${13} + ${14} + ${15}))
}

is_alive() { # pid birth
    stat_of "$1" && [ "$birth" = "$2" ]
}

in_unit() { # pid
    { while IFS= read -r line; do
        case $line in */"$unit".service | */"$unit".service/*) return 0 ;; esac
    done <"/proc/$1/cgroup"; } 2>/dev/null
    return 1
}

# Everything the task in $t started and that lives, without its supervisor: members, and their CPU ticks.
# By the unit's cgroup; with KillMode=process (what outlives the step is meant to) and without systemd by session and
# descent from the script's shell.
find_members() {
    members=' ' all_ticks=0
    read_task
    grown=1
    while [ "$grown" = 1 ]; do
        grown=0
        for process in /proc/[0-9]*; do
            process=${process#/proc/}
            case "$members" in *" $process "*) continue ;; esac
            if [ "$process" = "$began_pid" ] || [ "$process" = $$ ]; then continue; fi
            if ! stat_of "$process" || ! is_member "$process"; then continue; fi
            members="$members$process " all_ticks=$((all_ticks + ticks)) grown=1
        done
        # A cgroup has no order to walk.
        if [ "$by_unit" = yes ]; then return 0; fi
    done
    return 0
}

is_member() { # pid; stat_of has just been asked
    if [ "$by_unit" = yes ]; then
        in_unit "$1" || return 1
        its_ticks=$ticks
        ! serves_supervisor "$1"
        set -- $?
        ticks=$its_ticks
        return "$1"
    fi
    [ -n "$child_pid" ] || return 1
    if [ "$1" = "$child_pid" ]; then [ "$birth" = "$child_birth" ] && return 0; fi
    [ "$in_session" = yes ] && [ "$session" = "$child_pid" ] && [ "$birth" -ge "$child_birth" ] && return 0
    case "$members" in *" $parent "*) return 0 ;; esac
    return 1
}

# Is it the supervisor's own, such as what computes the log's hash? The script's shell is its child as well, and no such.
serves_supervisor() { # pid
    above=$1
    while [ "$above" != "$child_pid" ] && stat_of "$above" && [ "$parent" -gt 1 ]; do
        if [ "$parent" = "$began_pid" ]; then return 0; fi
        above=$parent
    done
    return 1
}

# ---- mutex and lock ------------------------------------------------------------------------------------------------

acquire() {
    waited=0 nameless=0
    until mkdir "$base/.mutex" 2>/dev/null; do
        [ -w "$base" ] || refuse agent.failed "cannot write $base"
        [ "$waited" -lt 300 ] || refuse agent.failed "$base/.mutex (and .mutex.break) has been held for 30 seconds"
        break_mutex
        nap 0.1
        waited=$((waited + 1))
    done
    held=1
    stat_of $$
    printf '%s %s %s\n' "$$" "$birth" "$boot" >"$base/.mutex/holder"
}

# Takes a dead call's mutex away. One breaker at a time, and only the dead could have released it meanwhile.
break_mutex() {
    mkdir "$base/.mutex.break" 2>/dev/null || return 0
    if first_line "$base/.mutex/holder"; then
        nameless=0
        # shellcheck disable=SC2086 # three words
        set -- $line
        if [ $# -eq 3 ] && { [ "$3" != "$boot" ] || ! is_alive "$1" "$2"; }; then rm -rf "$base/.mutex"; fi
    else
        nameless=$((nameless + 1))
        [ "$nameless" -lt 50 ] || rm -rf "$base/.mutex"
    fi
    rmdir "$base/.mutex.break"
}

release() {
    if [ -n "$held$parcel" ]; then rm -rf ${held:+"$base/.mutex"} ${parcel:+"$parcel"}; fi
    held='' parcel=''
}

read_lock() {
    lock_run=''
    [ -f "$base/.lock" ] || return 1
    read_lock_file "$base/.lock"
}

# Fails when nothing of it was written: the machine lost its power just then.
read_lock_file() { # file
    lock_run='' lock_epoch=0 lock_person='' lock_desk='' lock_desk_id='' lock_heartbeat=0
    while IFS=' ' read -r key value; do
        case $key in
        run) lock_run=$value ;;
        epoch) lock_epoch=$value ;;
        person) lock_person=$value ;;
        desk) lock_desk=$value ;;
        desk-id) lock_desk_id=$value ;;
        heartbeat) lock_heartbeat=$value ;;
        esac
    done <"$1"
    [ -n "$lock_run" ]
}

read_lock_body() {
    want_run='' want_epoch='' want_person='' want_desk='' want_desk_id='' replaces=''
    while IFS=' ' read -r key value; do
        case $key in
        run) want_run=$value ;;
        epoch) want_epoch=$value ;;
        person) want_person=$value ;;
        desk) want_desk=$value ;;
        desk-id) want_desk_id=$value ;;
        replaces) replaces=$value ;;
        esac
    done
    need_numbers "$want_epoch"
    [ "$want_run" = "$run" ] || refuse agent.usage "the state folder is not of run $want_run"
}

do_lock() {
    read_lock_body
    acquire
    if read_lock; then
        if [ "$lock_run" = "$run" ]; then
            may_lead || refuse_lock agent.epoch
        else
            [ "$lock_run" = "$replaces" ] || refuse_lock agent.locked
            if any_running "$base/$lock_run"; then refuse_busy "$busy_task"; fi
        fi
    fi
    # Who has been replaced stays replaced, also when the newer desk has let go.
    if [ -f "$state/lock" ] && read_lock_file "$state/lock"; then may_lead || refuse_lock agent.epoch; fi
    if ! write_lock; then refuse agent.failed "cannot write $base/.lock"; fi
    answer
    finish
}

# The same desk goes on with its own epoch or a newer one; another needs a newer one and a person who has decided it.
may_lead() {
    [ "$want_epoch" -ge "$lock_epoch" ] || return 1
    is_same_desk || { [ "$want_epoch" -gt "$lock_epoch" ] && [ "$replaces" = "$run" ]; }
}

# By the id that the desk keeps for itself: its name may change, and two may have one name. Who has none is known by it.
is_same_desk() {
    if [ -n "$want_desk_id" ] && [ -n "$lock_desk_id" ]; then
        [ "$want_desk_id" = "$lock_desk_id" ]
    else
        [ "$want_desk" = "$lock_desk" ]
    fi
}

write_lock() {
    printf 'run %s\nepoch %s\nperson %s\ndesk %s\ndesk-id %s\nheartbeat %s\n' \
        "$run" "$want_epoch" "$want_person" "$want_desk" "$want_desk_id" "$(date +%s)" >"$base/.lock.new" &&
        cp "$base/.lock.new" "$state/.lock.new" && settle "$base/.lock.new" "$state/.lock.new" &&
        mv -f "$state/.lock.new" "$state/lock" && mv -f "$base/.lock.new" "$base/.lock"
}

do_unlock() {
    read_lock_body
    acquire
    if read_lock; then
        [ "$lock_run" = "$run" ] || refuse_lock agent.locked
        [ "$want_epoch" -ge "$lock_epoch" ] || refuse_lock agent.epoch
        rm -f "$base/.lock"
    fi
    answer
    finish
}

# A start or stop of somebody who has been replaced is refused.
check_epoch() { # epoch
    if read_lock; then
        [ "$lock_run" = "$run" ] || refuse_lock agent.locked
        [ "$1" -ge "$lock_epoch" ] || refuse_lock agent.epoch
    elif [ "$verb" = start ]; then
        refuse agent.unlocked "run $run holds no lock in $base"
    fi
}

# ---- what is true of a task ----------------------------------------------------------------------------------------

task_folder() { # n k
    need_numbers "$1" "$2"
    t=$state/t$1.$2
    secrets=$state/secrets/t$1.$2
}

# Reads the files of $t.
read_task() {
    began_pid='' began_birth='' began_boot='' started='' child_pid='' child_birth='' by_unit=no in_session=no unit=''
    task_killmode=group
    if first_line "$t/began"; then
        # shellcheck disable=SC2086 # four words
        set -- $line
        began_pid=$1 began_birth=${2:-} began_boot=${3:-} started=${4:-}
    fi
    if first_line "$t/child"; then
        child_pid=${line% *} child_birth=${line#* }
    fi
    if [ -f "$t/meta" ]; then
        while IFS=' ' read -r key value; do
            case $key in
            setsid) in_session=$value ;;
            unit) unit=$value ;;
            killmode) task_killmode=$value ;;
            esac
        done <"$t/meta"
        if [ -n "$unit" ] && [ "$task_killmode" = group ]; then by_unit=yes; fi
    fi
}

# Sets phase, and code, bytes, cpu, started where they are known. Where a launch died before its supervisor began, the
# beginning is made void first, so that what is said stays true.
look() {
    phase=not-started code='' bytes='' cpu='' ended_at=''
    read_task
    [ -e "$t/launch" ] || return 0
    look_exit || look_unended
}

# Where no exit says it, the log itself does.
count_bytes() {
    [ -z "$bytes" ] || return 0
    bytes=0
    if [ -s "$t/log" ]; then
        size_of "$t/log"
        bytes=$size
    fi
}

look_exit() {
    first_line "$t/exit" || return 1
    # shellcheck disable=SC2086 # four words
    set -- $line
    phase=ended code=$1 bytes=$2 cpu=${3:-} ended_at=${4:-}
}

look_unended() {
    if [ -z "$began_pid" ]; then
        first_line "$t/launch"
        # shellcheck disable=SC2086 # three words
        set -- $line
        if [ "${3:-}" != "$boot" ]; then
            phase=died-with-machine
        elif is_alive "$1" "${2:-}" || ! void_launch; then
            phase=running
        else
            phase=vanished
        fi
    elif [ "$began_pid" = void ]; then
        phase=vanished
    elif [ "$began_boot" != "$boot" ]; then
        phase=died-with-machine
    elif is_alive "$began_pid" "$began_birth"; then
        phase=running
    else
        # It may have ended since the exit file was looked for; and a script may outlive a killed supervisor.
        look_exit && return 0
        find_members
        if [ "$members" = ' ' ]; then phase=vanished; else phase=running; fi
    fi
}

void_launch() {
    printf 'void\n' >"$t/.void.$$"
    ln "$t/.void.$$" "$t/began" 2>/dev/null
    linked=$?
    rm -f "$t/.void.$$"
    return "$linked"
}

# Is a task of that run's state folder running? busy_task names it. Changes $t.
any_running() { # state folder
    for t in "$1"/t*.*; do
        [ -d "$t" ] || continue
        look
        busy_task=${t##*/t}
        if [ "$phase" = running ]; then return 0; fi
    done
    return 1
}

hash_of_log() {
    hash=$hash_of_nothing
    if [ "$bytes" = 0 ]; then return; fi
    if first_line "$t/sha256"; then
        hash=$line
        return
    fi
    if [ "$bytes" -lt 16000000 ] || ! hash_of_large_log; then
        hash_with sha256sum || hash_with shasum -a 256 || hash_with openssl dgst -sha256 -r || hash=
    fi
    if [ -n "$hash" ]; then printf '%s\n' "$hash" >"$t/sha256"; fi
}

# openssl uses what the processor has for it: three times as fast, but slow to begin. It reads the file itself; what
# something has added behind `bytes` meanwhile is not part of it, and then the log is read up to there.
hash_of_large_log() {
    hash=$(openssl dgst -sha256 -r <"$t/log" 2>/dev/null)
    hash=${hash%% *}
    size_of "$t/log"
    { [ "${#hash}" = 64 ] && [ "$size" = "$bytes" ]; } || hash_with openssl dgst -sha256 -r
}

hash_with() { # a command that reads stdin
    hash=$(head -c "$bytes" "$t/log" | "$@" 2>/dev/null)
    hash=${hash%% *}
    [ "${#hash}" = 64 ]
}

status_fields() {
    count_bytes
    field phase "$phase"
    field bytes "$bytes"
    if [ -n "$started" ]; then field started "$started"; fi
    case $phase in
    ended)
        field exit "$code"
        if [ -n "$ended_at" ]; then field ended "$ended_at"; fi
        if [ -n "$cpu" ]; then field cpu "$cpu"; fi
        hash_of_log
        if [ -n "$hash" ]; then field sha256 "$hash"; fi
        ;;
    running)
        find_members
        know_node
        field cpu $((all_ticks * 1000 / ticks_a_second))
        ;;
    esac
}

# ---- starting ------------------------------------------------------------------------------------------------------

read_start_head() {
    script_bytes='' stdin_bytes='' delegate=no killmode=group secret='' env_files=''
    while IFS=' ' read -r key value; do
        case $key in
        '') break ;;
        script) script_bytes=$value ;;
        stdin) stdin_bytes=$value ;;
        delegate) delegate=$value ;;
        killmode) killmode=$value ;;
        secret) secret=$value ;;
        env) env_files="$env_files$value
" ;;
        *) refuse agent.usage "unknown line in a start: $key" ;;
        esac
    done
    need_numbers "$script_bytes" "$stdin_bytes"
    if [ -n "$secret" ]; then need_plain "$secret"; fi
}

do_start() { # n k epoch [from]
    task_folder "$1" "$2"
    need_numbers "$3" "${4:-0}"
    know_node
    read_start_head
    parcel=$state/.start.$$
    cat >"$parcel"
    size_of "$parcel"
    if [ "$size" -ne $((script_bytes + stdin_bytes)) ]; then
        refuse agent.failed "script and stdin did not arrive whole"
    fi
    acquire
    check_epoch "$3"
    look
    if [ "$phase" = not-started ]; then
        no_other_attempt "$1"
        claim "$1" "$2"
        launch "$1" "$2"
        release
        if [ $# = 3 ] || [ -z "$supervisor" ] || [ "$gnu_tail" = no ]; then await_beginning; fi
        look
    fi
    release
    if [ $# = 4 ]; then follow_from "$4"; fi
    answer
    status_fields
    finish
}

# Every other attempt of the task is proven ended. Under the mutex nobody is between claim and launch.
no_other_attempt() { # n
    mine=$t
    for t in "$state/t$1".*; do
        if [ ! -d "$t" ] || [ "$t" = "$mine" ]; then continue; fi
        look
        if [ "$phase" = running ]; then refuse_busy "${t##*/t}"; fi
    done
    t=$mine
}

claim() { # n k
    if [ -n "$secret" ] && [ ! -f "$secrets/$secret" ]; then
        refuse agent.notfound "no secret $secret was put for this task"
    fi
    mkdir "$t" 2>/dev/null || [ -d "$t" ] || refuse agent.failed "cannot make $t"
    {
        unpack && write_meta "$1" "$2" >"$t/meta" && : >>"$t/log" && printf '%-250s\n' reserved >"$t/.exit"
    } || {
        rm -rf "$t"
        refuse agent.failed "cannot write $t (disk full?)"
    }
}

# The parcel becomes the script; what comes behind it is stdin.
unpack() {
    if [ "$stdin_bytes" = 0 ]; then
        mv -f "$parcel" "$t/script" && parcel=
    else
        head -c "$script_bytes" "$parcel" >"$t/script" && tail -c "+$((script_bytes + 1))" "$parcel" >"$t/stdin"
    fi
}

write_meta() { # n k
    printf 'delegate %s\nkillmode %s\n' "$delegate" "$killmode" || return 1
    if [ "$has_systemd" = yes ]; then printf 'unit rollback-wizard-%s-t%s-%s\n' "$run" "$1" "$2"; fi
    if [ "$has_setsid" = yes ]; then printf 'setsid yes\n'; fi
    if [ -n "$secret" ]; then printf 'secret %s\n' "$secret"; fi
    while IFS= read -r file; do
        if [ -n "$file" ]; then printf 'env %s\n' "$file"; fi
    done <<END
$env_files
END
}

# The launch file is the point of no return of a start: whoever makes it starts the task, once. Nothing is started
# before it and all of the claim are on the disk; what a power cut leaves of them without it starts nothing.
launch() { # n k
    stat_of $$
    { printf '%s %s %s\n' "$$" "$birth" "$boot" >"$t/.launch.$$" && ln "$t/.launch.$$" "$t/launch" 2>/dev/null; } ||
        refuse agent.failed "cannot make $t/launch"
    if [ -e "$t/stdin" ]; then input=$t/stdin; else input=; fi
    settle "$t/script" ${input:+"$input"} "$t/meta" "$t/.exit" "$t/launch" "$t" "$state"
    read_task
    supervisor=
    if [ -n "$unit" ]; then launch_unit "$1" "$2"; else launch_session "$1" "$2"; fi
}

# Until its supervisor has begun, a start is made void by whoever looks once this call has ended. A call that follows
# by tail does not wait here: its desk hears nothing that could make it leave before that.
await_beginning() {
    waited=0
    until [ -e "$t/began" ] || [ "$waited" -ge 500 ]; do
        if [ "$waited" -lt 10 ]; then nap 0.003; else nap 0.02; fi
        waited=$((waited + 1))
    done
}

# Only names and paths on this command line: systemd writes it to the journal and shows it to every user.
launch_unit() { # n k
    n=$1 k=$2
    set -- --quiet --unit="$unit" --description="Rollback wizard, run $run, task $n, attempt $k" \
        -p RemainAfterExit=yes -p UMask=0022
    if [ "$delegate" = yes ]; then set -- "$@" -p Delegate=yes; fi
    if [ "$killmode" = process ]; then set -- "$@" -p KillMode=process; fi
    while IFS= read -r file; do
        if [ -n "$file" ]; then set -- "$@" -p "EnvironmentFile=-$file"; fi
    done <<END
$env_files
END
    if [ -n "$secret" ]; then set -- "$@" -p "EnvironmentFile=$secrets/$secret"; fi
    find_shell
    said=$(systemd-run "$@" "$shell" "$me" supervise "$n" "$k" 2>&1 </dev/null) && return 0
    case $said in
    *'Unknown assignment'* | *'Cannot set property'*) ;; # an old systemd: the unit was not made
    *)
        void_launch
        refuse agent.failed "systemd-run: $said"
        ;;
    esac
    sed '/^unit /d' "$t/meta" >"$t/.meta" && mv -f "$t/.meta" "$t/meta"
    unit=
    launch_session "$n" "$k"
}

# In a session of its own, with an environment as empty as a unit's.
launch_session() { # n k
    find_shell
    set -- env -i PATH="$login_path" HOME="${HOME:-/}" "$shell" "$me" supervise "$1" "$2"
    if [ "$in_session" = yes ]; then set -- setsid "$@"; fi
    "$@" </dev/null >>"$t/agent.log" 2>&1 &
    supervisor=$!
}

# ---- the supervisor: runs detached, one for each attempt -----------------------------------------------------------

do_supervise() { # n k
    task_folder "$1" "$2"
    cd /
    # A signal for the whole group must not keep the exit code from being written. Caught signals are not inherited.
    trap : HUP INT TERM
    stat_of $$
    # Not settled: after a power cut the launch says as much.
    printf '%s %s %s %s\n' "$$" "$birth" "$boot" "$(now_iso)" >"$t/.began.$$"
    ln "$t/.began.$$" "$t/began" 2>/dev/null || exit 0
    know_node
    find_shell # the login's, before the path is the script's
    script_environment
    if [ -e "$t/stdin" ]; then input=$t/stdin; else input=/dev/null; fi
    (run_script) <"$input" >>"$t/log" 2>&1
    code=$?
    PATH=${login_path:+$login_path:}$fixed_path
    LC_ALL=C
    if [ -e "$secrets" ] || [ -e "$t/stdin" ]; then rm -rf "$secrets" "$t/stdin"; fi
    write_exit
}

# In a process of its own, which becomes the script's shell: pid and birth stay the same.
run_script() {
    first_line /proc/self/stat
    child_pid=${line%% *}
    stat_of "$child_pid"
    printf '%s %s\n' "$child_pid" "$birth" >"$t/child"
    umask 022
    set -- "$shell" "$t/script"
    if [ "$in_session" = yes ]; then set -- setsid "$@"; fi
    exec "$@"
}

# A fixed environment, and the environment files where no unit has read them already.
script_environment() {
    in_session=no unit='' secret=''
    while IFS=' ' read -r key value; do
        case $key in
        setsid) in_session=$value ;;
        unit) unit=$value ;;
        secret) secret=$value ;;
        esac
    done <"$t/meta"
    if [ -z "${HOME:-}" ]; then HOME=${home:-/root}; fi
    if [ -z "$unit" ]; then
        while IFS=' ' read -r key value; do
            if [ "$key" = env ]; then load_environment "$value"; fi
        done <"$t/meta"
        if [ -n "$secret" ]; then load_environment "$secrets/$secret"; fi
    fi
    ROLLBACK_SECRETS=$secrets
    export HOME ROLLBACK_SECRETS
    fix_path_and_locale
}

fix_path_and_locale() {
    PATH=$fixed_path
    if [ "$utf8" = yes ]; then LC_ALL=C.UTF-8; else LC_ALL=C; fi
    export PATH LC_ALL
    # MSYS alone: what looks like a path becomes one of Windows for a program of Windows, and kubectl's --raw=/healthz is none.
    if [ -d /proc/registry ]; then
        MSYS2_ARG_CONV_EXCL=--raw=
        export MSYS2_ARG_CONV_EXCL
    fi
}

# KEY=VALUE lines as systemd reads them, without its escapes: one pair of quotes around a value is taken off.
load_environment() { # file
    [ -r "$1" ] || return 0
    while IFS= read -r line || [ -n "$line" ]; do
        name=${line%%=*}
        case $line in '' | '#'* | ';'*) continue ;; *=*) ;; *) continue ;; esac
        case $name in '' | [0-9]* | *[!A-Za-z0-9_]*) continue ;; esac
        value=${line#*=}
        case $value in
        \"*\") value=${value#\"} value=${value%\"} ;;
        \'*\') value=${value#\'} value=${value%\'} ;;
        esac
        export "$name=$value"
    done <"$1"
}

# Into the reserved block, without truncating it: a full disk does not take the exit code.
write_exit() {
    bytes=''
    count_bytes
    cpu=
    if stat_of $$; then cpu=$((ticks * 1000 / ticks_a_second)); fi
    printf '%-250s\n' "$code $bytes ${cpu:--} $(now_iso)" 1<>"$t/.exit"
    mv -f "$t/.exit" "$t/exit"
    settle "$t/exit" "$t" &
    hash_of_log # while what came last is still on its way to the desk
    wait
}

# ---- following -----------------------------------------------------------------------------------------------------

stream_head() {
    printf '@rollback-wizard 1 %s stream\n' "$verb"
    printf '@rollback-wizard 1 %s stream\n' "$verb" >&2
}

# Fails when nobody reads it any more: the link has been cut, and this call must not stay behind.
beat() {
    printf '@rollback-wizard beat\n' >&2
}

do_follow() { # n k from
    task_folder "$1" "$2"
    need_numbers "$3"
    [ -d "$t" ] || refuse agent.notfound "no task $1.$2"
    look
    if [ "$phase" = not-started ]; then refuse agent.notfound "task $1.$2 has not been started"; fi
    know_node
    follow_from "$3"
}

# Streams the log of the task in $t, at which look has just looked, and ends the call.
follow_from() { # offset
    from=$1
    if [ "$from" -gt 0 ]; then
        size_of "$t/log"
        [ "$from" -le "$size" ] || refuse agent.offset "the log has $size bytes"
    fi
    stream_head
    if [ -n "${supervisor:-}" ] && [ -z "$began_pid" ] && stat_of "$supervisor"; then
        began_pid=$supervisor began_birth=$birth
    fi
    if [ "$phase" != running ]; then
        count_bytes
        if [ "$bytes" -gt "$from" ]; then tail -c "+$((from + 1))" "$t/log" | head -c "$((bytes - from))"; fi
    elif [ "$gnu_tail" = yes ] && is_alive "$began_pid" "$began_birth"; then
        follow_by_tail
    else
        follow_by_polling
    fi
    look
    {
        answer
        status_fields
        finish
    } >&2
}

# GNU tail looks for new lines and for the supervisor's end every few milliseconds, which costs a hundredth of a core. Of
# a file that it were given by name the kernel would tell it, but taking that back keeps it up to 20 ms at its end.
follow_by_tail() {
    tail -c "+$((from + 1))" -f -s 0.004 --pid="$began_pid" <"$t/log" 2>/dev/null &
    reader=$!
    keep_beating "$reader" &
    beater=$!
    wait "$reader"
    reading=$?
    { kill "$beater" && wait "$beater"; } 2>/dev/null
    case $reading in 0 | 143) ;; *) exit 1 ;; esac
}

has_not_begun() {
    waited=$((waited + 1))
    [ ! -e "$t/began" ] && [ "$waited" -lt 12 ]
}

# Ends the reader when nobody listens any more, and where the supervisor has ended and nobody collects it, which the
# reader cannot see.
keep_beating() { # pid of the reader
    trap '' PIPE
    waited=0
    while { sleep 0.9 || sleep 1; } </dev/null >/dev/null 2>&1; has_not_begun || beat; do
        if is_alive "$began_pid" "$began_birth"; then continue; fi
        if kill -s 0 "$began_pid" 2>/dev/null; then break; fi
    done
    kill "$1"
}

# Elsewhere: read on from an open file every 0.1 s. Whether it has ended is asked before the reading, so that the
# last reading comes after the last byte.
follow_by_polling() {
    exec 3<"$t/log"
    dd bs=1 skip="$from" count=0 <&3 >/dev/null 2>&1
    rounds=0
    while :; do
        ended=
        if [ -e "$t/exit" ]; then ended=1; fi
        if [ "$((rounds % 8))" = 0 ]; then
            beat || exit 1
            look
            if [ "$phase" != running ]; then ended=1; fi
        fi
        cat <&3 || exit 1
        if [ -n "$ended" ]; then return 0; fi
        if [ "$rounds" -lt 5 ]; then nap 0.02; else nap 0.1; fi
        rounds=$((rounds + 1))
    done
}

# ---- the other calls -----------------------------------------------------------------------------------------------

# What this program cannot do without and the machine does not have.
find_lacks() {
    lacks=''
    for tool in cat cp date env head id ln mkdir mv rm sed sleep sync tail tr wc; do
        command -v "$tool" >/dev/null || lacks="$lacks, $tool"
    done
    stat_of $$ || lacks="$lacks, the start times of processes in /proc"
    if { true >"$state/.fit.$$"; } 2>/dev/null && ! ln "$state/.fit.$$" "$state/.link.$$" 2>/dev/null; then
        lacks="$lacks, hard links in $base"
    fi
    rm -f "$state/.fit.$$" "$state/.link.$$"
}

do_hello() {
    chmod 700 "$base" "$state"
    find_lacks
    [ -z "$lacks" ] || refuse agent.unfit "${lacks#, }"
    for left in "$state"/.probe.* "$state"/.start.* "$state"/.agent.* "$state"/.node.* "$state"/.fit.* "$state"/.link.*; do
        if [ -f "$left" ] && [ ! -d "/proc/${left##*.}" ]; then rm -f "$left"; fi
    done
    know_node
    answer
    field protocol 1
    first_line /proc/sys/kernel/hostname || line=$(uname -n)
    field hostname "$line"
    first_line /etc/machine-id || first_line /var/lib/dbus/machine-id
    field machine "$line"
    field boot "$boot"
    field uid "$(id -u)"
    field systemd "$has_systemd"
    field state "$state"
    clock=$(date +%s%N)
    case $clock in
    *[!0-9]* | ???????????) clock=$(date +%s)000 ;;
    *) clock=${clock%??????} ;;
    esac
    if [ "${#clock}" -lt 13 ]; then clock=$(date +%s)000; fi
    field clock "$clock"
    finish
}

do_status() { # n k
    task_folder "$1" "$2"
    look
    answer
    status_fields
    finish
}

do_probe() { # seconds
    need_numbers "$1"
    seconds=$1
    file=$state/.probe.$$
    trap 'rm -f "$file"' EXIT
    cat >"$file" || refuse agent.failed "cannot write $file"
    know_node
    find_shell
    set -- "$shell" "$file"
    if [ "$has_nice" = yes ]; then set -- nice -n 10 "$@"; fi
    if [ "$has_ionice" = yes ]; then set -- ionice -c 2 -n 7 "$@"; fi
    # Only so that a script whose desk has gone does not stay behind; the desk has its own limit.
    if [ "$seconds" -gt 0 ] && [ "$has_timeout" = yes ]; then set -- timeout "$((seconds + 5))" "$@"; fi
    stream_head
    fix_path_and_locale
    umask 022
    "$@" </dev/null
    exit $?
}

signal_members() { # TERM (each process once) or KILL
    find_members
    for process in $members; do
        case "$1 $told" in "TERM "*" $process "*) continue ;; esac
        told="$told$process "
        kill -s "$1" "$process" 2>/dev/null
    done
}

# True when nothing of the task is left.
is_over() {
    look
    [ "$phase" != running ] && find_members && [ "$members" = ' ' ]
}

do_stop() { # n k epoch grace
    task_folder "$1" "$2"
    need_numbers "$3" "$4"
    check_epoch "$3"
    look
    told=' ' waited=0
    if [ "$phase" = running ]; then
        until is_over || [ "$waited" -ge $(($4 * 10)) ]; do
            signal_members TERM
            nap 0.1
            waited=$((waited + 1))
        done
        waited=0
        until is_over || [ "$waited" -ge 50 ]; do
            signal_members KILL
            nap 0.1
            waited=$((waited + 1))
        done
        look
    fi
    answer
    status_fields
    finish
}

do_put_secret() { # n k name
    task_folder "$1" "$2"
    need_plain "$3"
    look
    case $phase in not-started | running) ;; *) refuse agent.usage "task $1.$2 is over" ;; esac
    if ! { mkdir -p "$secrets" && cat >"$secrets/.new.$$" && mv -f "$secrets/.new.$$" "$secrets/$3"; }; then
        refuse agent.failed "cannot write $secrets"
    fi
    answer
    finish
}

# It writes the log's hash when the exit is known.
await_supervisor() {
    waited=0
    while [ "$waited" -lt 50 ] && is_alive "$began_pid" "$began_birth"; do
        nap 0.1
        waited=$((waited + 1))
    done
}

# A unit that remains after its exit is taken down where nothing is left in it.
forget_unit() {
    [ -n "$unit" ] || return 0
    for process in /proc/[0-9]*; do
        if in_unit "${process#/proc/}"; then return 0; fi
    done
    systemctl stop "$unit.service" 2>/dev/null
    systemctl reset-failed "$unit.service" 2>/dev/null
}

do_clean() { # keep-logs|all
    acquire
    running=
    for t in "$state"/t*.*; do
        [ -d "$t" ] || continue
        look
        if [ "$phase" = running ]; then
            running=${t##*/t}
            continue
        fi
        await_supervisor
        rm -rf "$state/secrets/${t##*/}" "$t/stdin" "$t"/.launch.* "$t"/.began.*
        forget_unit
    done
    if [ -n "$running" ]; then
        phase=running
        refuse_busy "$running"
    fi
    rm -rf "$state/secrets"
    if [ "$1" = all ]; then
        if read_lock && [ "$lock_run" = "$run" ]; then rm -f "$base/.lock"; fi
        cd /
        rm -rf "$state"
    fi
    answer
    finish
}

# ---- calls ---------------------------------------------------------------------------------------------------------

need_plain "$run"
[ $# -gt 0 ] && shift
case $verb:$# in
hello:0) do_hello ;;
lock:0) do_lock ;;
unlock:0) do_unlock ;;
probe:1) do_probe "$1" ;;
start:3 | start:4) do_start "$@" ;;
follow:3) do_follow "$1" "$2" "$3" ;;
status:2) do_status "$1" "$2" ;;
stop:4) do_stop "$1" "$2" "$3" "$4" ;;
put-secret:3) do_put_secret "$1" "$2" "$3" ;;
clean:1) do_clean "$1" ;;
supervise:2) do_supervise "$1" "$2" ;;
*) refuse agent.usage "unknown call: $verb with $# words" ;;
esac
