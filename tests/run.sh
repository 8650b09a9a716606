#!/bin/sh
# Runs all tests on a clean checkout: installs what is missing, builds, runs every label within its budget (build 8 min,
# unit+gui+ssh 6 min, lab 6 min, lab of the other procedures 7 min; all of it within 25 min).
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
# Four at a time also on two cores: the longest play practice clusters and mostly wait.
ctest --test-dir "$build" --output-on-failure -j4 -LE 'lab|kube|bench' "$@" || status=$?
echo "unit, gui, ssh: $(($(date +%s) - began)) s (budget 360 s)"

began=$(date +%s)
ctest --test-dir "$build" --output-on-failure -j2 -L lab -LE procedures "$@" || status=$?
echo "lab: $(($(date +%s) - began)) s (budget 360 s)"

began=$(date +%s)
ctest --test-dir "$build" --output-on-failure -j2 -L procedures "$@" || status=$?
echo "lab, other procedures: $(($(date +%s) - began)) s (budget 420 s)"
exit $status
