#!/bin/sh
# usage: keyring-test.sh QUESTIONSTEST
# The questions of the window, those to the keychain with a real Secret Service in a session of its own: unlocked, and none
# at all.
set -u
test_program=$(readlink -f "$1")
for needed in dbus-run-session gnome-keyring-daemon; do
    command -v "$needed" >/dev/null || exec "$test_program" # which skips what needs it
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" QT_QPA_PLATFORM=offscreen
mkdir -p "$home/data/keyrings"
chmod 0700 "$home"

dbus-run-session -- sh -c '
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1
    ROLLBACK_TEST_KEYRING=unlocked "$1"' sh "$test_program" || exit 1
ROLLBACK_TEST_KEYRING=none DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$test_program" realKeyringKeepsIt
