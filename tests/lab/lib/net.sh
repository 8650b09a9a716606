# The lab's network: one bridge in a hub name space, one name space per node. No default route: nothing leaves it.
# shellcheck shell=bash

hub_up() {
    ip netns add "$LAB_HUB"
    in_hub ip link set lo up
    in_hub ip link add br0 type bridge
    in_hub ip address add "$LAB_HUB_ADDRESS/24" dev br0
    in_hub ip link set br0 up
}

# $1 node, $2 address. The node's eth0 is made and addressed from outside, so the node needs no network daemon.
node_link_up() {
    local ns port
    ns=$(netns_of "$1")
    port="to-${1/server/s}"
    ip netns add "$ns"
    in_hub ip link add "${port/agent/a}" type veth peer name eth0 netns "$ns"
    in_hub ip link set "${port/agent/a}" master br0 up
    nsenter --net="/run/netns/$ns" -- sh -c "ip link set lo up; ip address add $2/24 dev eth0; ip link set eth0 up"
}

node_link() { # $1 node, $2 up|down
    in_hub ip link set "$(printf '%s' "to-$1" | sed 's/server/s/; s/agent/a/')" "$2"
}

net_down() {
    local ns
    for ns in $(ip netns list | awk -v n="$LAB_NAME-" 'index($1, n) == 1 { print $1 }'); do
        ip netns delete "$ns" 2>/dev/null || true
    done
}
