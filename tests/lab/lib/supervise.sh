#!/usr/bin/env bash
# Keeps one node running: 133 is nspawn's word for a reboot, anything else ends the loop. Started by node_start.
LAB_HERE=$(cd "$(dirname "$0")/.." && pwd)
. "$LAB_HERE/lib/common.sh"
. "$LAB_HERE/lib/node.sh"
. "$LAB_HERE/lib/docker.sh"
node=$LAB_NODE
root=$LAB_STATE/nodes/$node/root
echo $$ > "$LAB_STATE/nodes/$node/supervisor.pid"

# The launcher enters the node's cgroups itself: this loop stays outside, so that an empty cgroup means "off".
launch() {
    local dir allowed=(--capability=CAP_NET_ADMIN)
    if has_docker; then
        mapfile -t allowed < <(docker_launch "$node")
        export SYSTEMD_NSPAWN_API_VFS_WRITABLE=network
    fi
    for dir in $(cgroups_of "$node"); do echo "$BASHPID" > "$dir/cgroup.procs"; done
    exec systemd-nspawn --directory="$root" --machine="$LAB_NAME-$node" --hostname="$node" --register=no --keep-unit \
        --network-namespace-path="/run/netns/$(netns_of "$node")" --resolv-conf=off --timezone=off --link-journal=no \
        --console=pipe "${allowed[@]}" --boot
}

while true; do
    (launch)
    [ $? -eq 133 ] || break
    # What the dead kernel would not have left either: cgroups of services that are gone, links, packet rules.
    for dir in $(cgroups_of "$node"); do find "$dir" -mindepth 1 -depth -type d -exec rmdir {} + 2>/dev/null; done
    nsenter --net="/run/netns/$(netns_of "$node")" -- sh -c \
        'nft flush ruleset; for i in $(ip -o link | sed -n "s/^[0-9]*: \([^:@]*\).*/\1/p"); do case $i in lo | eth0) ;; *) ip link delete "$i" ;; esac; done' 2> /dev/null
done
rm -f "$LAB_STATE/nodes/$node/supervisor.pid"
