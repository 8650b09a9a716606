#!/bin/sh
# Runs all tests on a clean checkout: installs what is missing, builds (8 min), runs what is tested without machines of its
# own and the first rollbacks on such machines (9 min), then the other procedures (11 min).
# Arguments go to ctest, for example: tests/run.sh -L unit
set -eu
cd "$(dirname "$0")/.."
sh installer/packages.sh test

build=build/ci
began=$(date +%s)
[ -f "$build/build.ninja" ] || cmake --preset ci
cmake --build "$build"
echo "build: $(($(date +%s) - began)) s (budget 480 s)"

began=$(date +%s)
status=0
# Five at a time also on two cores: rollbacks on real nodes, which begin first, and practice clusters mostly wait.
ctest --test-dir "$build" --output-on-failure -j5 -LE 'procedures|kube|bench' "$@" || status=$?
echo "unit, gui, ssh, lab: $(($(date +%s) - began)) s (budget 540 s)"

began=$(date +%s)
# Six labs at a time: with more of them, what a plan or a test waits for comes too late on a busy machine.
ctest --test-dir "$build" --output-on-failure -j6 -L procedures "$@" || status=$?
echo "lab, other procedures: $(($(date +%s) - began)) s (budget 660 s)"
exit $status
