#!/bin/sh
# Runs all tests on a clean checkout: installs what is missing, builds, runs every label within its budget (build 8 min,
# unit+gui+ssh 6 min, lab 10 min; all of it within 25 min).
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
# Three at a time, the longest first: each of them waits most of its time for a cluster to be stable.
ctest --test-dir "$build" --output-on-failure -j3 -L lab "$@" || status=$?
echo "lab: $(($(date +%s) - began)) s (budget 600 s)"
exit $status
