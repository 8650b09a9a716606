# Names, places and small functions that every part of the lab uses.
# shellcheck shell=bash

# Several labs may run side by side (two developers, or CI beside a developer): everything global carries this name.
LAB_NAME=${ROLLBACK_LAB_NAME:-lab}
LAB_CACHE=${ROLLBACK_LAB_CACHE:-/var/cache/rollback-wizard-lab}
LAB_STATE=${ROLLBACK_LAB_STATE:-/run/rollback-wizard-$LAB_NAME}
LAB_HUB=$LAB_NAME-hub
LAB_NET=198.51.100
LAB_HUB_ADDRESS=$LAB_NET.1

say() { printf '%s\n' "lab: $*" >&2; }
die() { say "$*"; exit 1; }

# A lab test that cannot run is skipped, not failed; ctest knows 77 by SKIP_RETURN_CODE. In CI a skip would hide a broken setup.
skip() {
    printf 'SKIP: %s\n' "$*"
    [ "${CI:-}" = true ] && exit 1
    exit 77
}

need_node() { [ -d "$LAB_STATE/nodes/$1" ] || die "no node $1 here (lab up first)"; }
nodes() { ls "$LAB_STATE/nodes" 2>/dev/null || true; }
address_of() { cat "$LAB_STATE/nodes/$1/address"; }
netns_of() { printf '%s\n' "$LAB_NAME-$1"; }

# nsenter and not `ip netns exec`: the latter mounts a new /sys and hides the cgroups.
in_hub() { nsenter --net="/run/netns/$LAB_HUB" -- "$@"; }

mounts_below() { awk -v top="$1" '$5 == top || index($5, top "/") == 1 { print $5 }' /proc/self/mountinfo | sort -r; }

# Removing a tree with a mount below it would empty what is mounted there. So: look first, and stay on one file system.
remove_tree() {
    local dir=$1
    [ -e "$dir" ] || return 0
    [ -z "$(mounts_below "$dir")" ] || die "refusing to remove $dir: something is still mounted below it"
    rm -rf --one-file-system -- "$dir"
}

# Waits until the command succeeds; tries ten times a second.
wait_for() {
    local seconds=$1 tries
    shift
    for ((tries = seconds * 10; tries > 0; tries--)); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    return 1
}
