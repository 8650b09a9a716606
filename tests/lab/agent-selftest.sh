#!/bin/bash
# The node's program (backend/node/agent.sh) under a real systemd: transient units, secrets, stop, reboot. Own lab beside yours.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-agentself}
lab=$here/lab
state=/var/lib/rollback-wizard/r1
failures=0

check_or_skip() {
    "$lab" check || exit $?
}

node() { # words of the agent's call; stdin goes along
    "$lab" ssh server-1 "sh $state/agent.sh $*"
}

start() { # n k head-lines script
    printf 'script %s\nstdin 0\n%s\n%s' "${#4}" "$3" "$4" | node start "$1" "$2" 1
}

expect() { # what, text that must contain, extended pattern
    if printf '%s\n' "$2" | grep -Eq "$3"; then
        echo "ok    $1"
    else
        printf 'FAIL  %s: no /%s/ in:\n%s\n' "$1" "$3" "$2"
        failures=$((failures + 1))
    fi
}

show() { # unit property
    "$lab" ssh server-1 "systemctl show -p $2 --value rollback-wizard-r1-$1.service"
}

wait_for_end() { # n k
    for _ in $(seq 100); do
        if node status "$1" "$2" | grep -q '^phase running'; then sleep 0.1; else return 0; fi
    done
}

check_or_skip
trap '"$lab" down >/dev/null 2>&1' EXIT
"$lab" up 1 >/dev/null
"$lab" ssh server-1 "mkdir -p -m 700 $state && cat >$state/agent.sh" <"$here/../../backend/node/agent.sh"

expect 'systemd is seen' "$(node hello)" '^systemd yes$'
printf 'run r1\nepoch 1\nperson A\ndesk d\n' | node lock >/dev/null

echo 'RKE2_TOKEN=K10-very-secret' | node put-secret 1 1 env >/dev/null
"$lab" ssh server-1 'echo "FROM_FILE=\"two words\"" >/etc/default/lab-agent'
# shellcheck disable=SC2016 # expanded on the node
start 1 1 $'delegate yes\nkillmode process\nsecret env\nenv /etc/default/lab-agent\nenv /no/such/file\n' \
    '[ "$RKE2_TOKEN" = K10-very-secret ] && echo "$FROM_FILE $(umask) $PATH"; cat /proc/self/cgroup; sleep 1; exit 3' >/dev/null
expect 'a task runs in its own unit' "$(show t1-1 ActiveState)" '^active$'
expect 'delegate' "$(show t1-1 Delegate)" '^yes$'
expect 'kill mode' "$(show t1-1 KillMode)" '^process$'
followed=$(node follow 1 1 0 2>&1)
expect 'environment files reach the script' "$followed" '^two words 0022 /usr/local/sbin:'
expect 'the unit holds it' "$followed" 'rollback-wizard-r1-t1-1.service'
expect 'its exit code is known' "$followed" '^exit 3$'
expect 'the exit stays visible' "$(show t1-1 SubState)" '^exited$'
expect 'the secret is gone' "$("$lab" ssh server-1 "ls $state/secrets 2>&1; echo")" '^$'
expect 'nothing of it in the journal' "$("$lab" ssh server-1 'journalctl --no-pager | grep -c very-secret || true')" '^0$'
expect 'nothing of it in the unit' "$("$lab" ssh server-1 'systemctl show rollback-wizard-r1-t1-1.service | grep -c very-secret || true')" '^0$'

start 2 1 '' 'setsid sleep 300 & echo $!; sleep 300' >/dev/null
sleep 0.5
child=$("$lab" ssh server-1 "head -n 1 $state/t2.1/log")
expect 'another attempt waits' "$(start 2 2 '' true || true)" 'refused agent.busy'
expect 'an older epoch cannot stop' "$(node stop 2 1 0 2 || true)" 'refused agent.epoch'
expect 'stop tells the truth' "$(node stop 2 1 1 5)" '^exit 143$'
expect 'also what left its session ended' "$("$lab" ssh server-1 "kill -0 $child 2>&1; echo rc \$?")" '^rc 1$'
expect 'then another attempt may start' "$(start 2 2 '' true)" ' start ok$'
wait_for_end 2 2

start 3 1 '' 'sleep 300' >/dev/null
"$lab" fault server-1 power-cut >/dev/null
"$lab" fault server-1 start >/dev/null
for _ in $(seq 100); do "$lab" ssh server-1 true 2>/dev/null && break; sleep 0.2; done
expect 'a power cut is told from an end' "$(node status 3 1)" '^phase died-with-machine$'
expect 'what had ended before still has' "$(node status 1 1)" '^exit 3$'
expect 'the next attempt may start' "$(start 3 2 '' 'echo again')" ' start ok$'
wait_for_end 3 2
expect 'clean is answered' "$(node clean all)" ' clean ok$'
expect 'clean leaves no unit' "$("$lab" ssh server-1 'systemctl list-units --all | grep -c rollback-wizard- || true')" '^0$'
expect 'clean leaves no state' "$("$lab" ssh server-1 "ls $state 2>&1 || true")" 'No such file'

echo "$failures not as expected"
[ "$failures" -eq 0 ]
