#!/bin/sh
# From a fresh clone to the practice rollback: installs what is missing, builds, and opens the wizard on the built-in
# practice cluster. Without a display it plays the practice rollback in the terminal. Safe to run again.
set -eu
cd "$(dirname "$0")/.."
sh installer/packages.sh build

build=build/release
[ -f "$build/build.ninja" ] || cmake --preset release -DROLLBACK_PCH=ON
cmake --build "$build" --target rollback-wizard rollbackctl

case "$(uname -s)" in
Darwin) display=yes ;;
*) display=${DISPLAY:-${WAYLAND_DISPLAY:-}} ;;
esac
if [ -n "$display" ]; then
    exec "$build/app/rollback-wizard" --practice "$@"
fi
exec "$build/app/rollbackctl" practice rke2-etcd --auto "$@"
