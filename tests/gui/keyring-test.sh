#!/bin/sh
# usage: keyring-test.sh QUESTIONSTEST
# The questions of the window, those to the keychain with a real Secret Service in a session of its own: unlocked, and none
# at all. What is typed and kept there is followed: it may be in no file, and no process may show it to others.
set -u
test_program=$(readlink -f "$1")
support=$(cd "$(dirname "$0")/../support" && pwd)
for needed in dbus-run-session gnome-keyring-daemon python3; do
    command -v "$needed" >/dev/null || exec "$test_program" # which skips what needs it
done
home=$(mktemp -d)
followed=$(mktemp -d)
trap 'rm -rf "$home" "$followed"' EXIT
canaries() { python3 "$support/canaries.py" "$followed/secrets" "$@"; }
printf typed-once-and-kept-6b1f | canaries add "what is kept in the keychain"
printf told-to-everybody | canaries add control
python3 "$support/canaries.py" "$followed/secrets" watch "$followed/watched" & # no function: the program itself is ended
watcher=$!
for _ in $(seq 100); do [ -e "$followed/watched.ready" ] && break; sleep 0.1; done

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" QT_QPA_PLATFORM=offscreen
mkdir -p "$home/data/keyrings"
chmod 0700 "$home"

status=0
dbus-run-session -- sh -c '
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1
    ROLLBACK_TEST_KEYRING=unlocked "$1"' sh "$test_program" || status=1
ls "$home"/data/keyrings/*.keyring || { echo "the keyring has kept nothing"; status=1; }
ROLLBACK_TEST_KEYRING=none DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$test_program" realKeyringKeepsIt || status=1

sh -c 'sleep 0.5' told-to-everybody # by which it is known that what looks does see
kill "$watcher"
wait "$watcher"
canaries told "$followed/watched" 3 control || { echo "what is kept can be seen by others"; status=1; }
canaries scan home="$home" || { echo "what is kept lies in a file"; status=1; }
exit $status
