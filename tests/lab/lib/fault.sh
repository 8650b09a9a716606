# Things that go wrong on real nodes.
# shellcheck shell=bash

FAULT_KINDS='link-down link-up drop-ssh accept-ssh kill-sessions freeze thaw reboot power-off power-cut start slow-reset slow-start normal-pace'

fault() {
    local node=$1 kind=$2
    need_node "$node"
    case $kind in
        link-down) node_link "$node" down ;;
        link-up) node_link "$node" up ;;
        # nft in the node's own name space: also running connections go silent, nobody answers.
        drop-ssh) node_nft "$node" 'add table inet lab; add chain inet lab in { type filter hook input priority 0; }; add rule inet lab in tcp dport 22 drop' ;;
        accept-ssh) node_nft "$node" 'delete table inet lab' ;;
        kill-sessions) in_node "$node" sh -c 'pkill -KILL -f "^sshd: .*(@|\[priv\])"; true' ;;
        freeze | thaw) freeze "$node" "$kind" ;;
        reboot) in_node "$node" systemctl reboot --no-block ;;
        power-off) in_node "$node" systemctl poweroff --no-block; wait_for 60 node_is_off "$node" ;;
        # The link goes first: otherwise the dying sockets would still say good-bye.
        power-cut) node_link "$node" down; node_kill "$node" ;;
        start) node_link "$node" up; wait_for 20 node_is_off "$node" || die "$node is on"; node_start "$node"; wait_for 60 node_is_up "$node" ;;
        slow-reset | slow-start) in_node "$node" sh -c 'mkdir -p /etc/rke2-lab; echo "$2" > "/etc/rke2-lab/$1-seconds"' sh "${kind#slow-}" "${LAB_SECONDS:-20}" ;;
        normal-pace) in_node "$node" rm -rf /etc/rke2-lab ;;
        *) die "unknown fault $kind; known: $FAULT_KINDS" ;;
    esac
}

node_nft() { nsenter --net="/run/netns/$(netns_of "$1")" -- nft "$2"; }

freeze() {
    local dir word=FROZEN number=1
    [ "$2" = thaw ] && word=THAWED number=0
    for dir in $(cgroups_of "$1"); do
        if [ -f "$dir/freezer.state" ]; then echo "$word" > "$dir/freezer.state"; return; fi
        if [ -f "$dir/cgroup.freeze" ] && ! [ -d /sys/fs/cgroup/freezer ]; then echo "$number" > "$dir/cgroup.freeze"; return; fi
    done
    die "no freezer in this kernel"
}
