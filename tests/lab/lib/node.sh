# One node: an overlay root, a cgroup of its own in every hierarchy, and systemd-nspawn in a loop that knows reboots.
# shellcheck shell=bash

hierarchies() { awk '$3 == "cgroup" || $3 == "cgroup2" { print $2 }' /proc/self/mounts; }
cgroups_of() { hierarchies | sed "s|\$|/$LAB_NAME-$1|"; }

# Without a cgroup per node all nodes would share /system.slice of the host. cpuset needs its two files filled first.
cgroups_make() {
    local dir parent
    for dir in $(cgroups_of "$1"); do
        mkdir -p "$dir"
        parent=${dir%/*}
        [ -f "$dir/cpuset.mems" ] && [ -f "$dir/cgroup.clone_children" ] || continue
        cat "$parent/cpuset.cpus" > "$dir/cpuset.cpus"
        cat "$parent/cpuset.mems" > "$dir/cpuset.mems"
    done
}

cgroup_processes() {
    local dir
    for dir in $(cgroups_of "$1"); do
        [ -d "$dir" ] && find "$dir" -name cgroup.procs -exec cat {} + 2>/dev/null
    done | sort -un
}

cgroups_remove() {
    local dir
    for dir in $(cgroups_of "$1"); do
        [ -d "$dir" ] && find "$dir" -depth -type d -exec rmdir {} + 2>/dev/null
    done
    return 0
}

# Emptiness of the cgroup decides: a dead nspawn may stay a zombie for seconds, so its pid says nothing.
node_is_off() { [ -z "$(cgroup_processes "$1")" ]; }

# The node's own pid 1, seen from here; the first process of a container inside has one number more.
leader_of() {
    local pid
    for pid in $(cgroup_processes "$1"); do
        awk '/^NSpid:/ { found = (NF == 3 && $3 == 1) } END { exit !found }' "/proc/$pid/status" 2>/dev/null || continue
        printf '%s\n' "$pid"
        return
    done
    return 1
}

# The command is not nsenter's child: systemd stops all processes of a machine that goes down, nsenter would stop with its own,
# and the machine would wait for ever for one that nobody collects.
in_node() {
    local node=$1 leader
    shift
    leader=$(leader_of "$node") || die "$node is off"
    # shellcheck disable=SC2016 # expanded in the node
    nsenter --no-fork --target "$leader" --mount --uts --ipc --net --pid -- env -i --chdir=/root HOME=/root TERM=dumb LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        sh -c 'exec 3<&0; "$@" <&3 3<&- & exec 3<&-; wait $!' sh "$@"
}

node_disk_make() { # $1 node: what differs between nodes goes into the overlay's upper layer
    local dir=$LAB_STATE/nodes/$1
    mkdir -p "$dir/upper/etc/ssh" "$dir/work" "$dir/root"
    printf '%s\n' "$1" > "$dir/upper/etc/hostname"
    tr -d - < /proc/sys/kernel/random/uuid > "$dir/upper/etc/machine-id"
    cp "$dir"/ssh_host_ed25519_key* "$dir/upper/etc/ssh/"
    if has_docker; then docker_disk_make "$1"; fi
}

node_mount() {
    local dir=$LAB_STATE/nodes/$1
    mountpoint -q "$dir/root" && return 0
    mount -t overlay "$LAB_NAME-$1" "$dir/root" \
        -o "lowerdir=$LAB_STATE/layer:$(base_dir),upperdir=$dir/upper,workdir=$dir/work"
}

node_start() {
    node_mount "$1"
    cgroups_make "$1"
    LAB_NODE=$1 setsid bash "$LAB_HERE/lib/supervise.sh" >> "$LAB_STATE/nodes/$1/console.log" 2>&1 < /dev/null 8>&- &
    disown
}

node_answers() { in_hub ssh -F "$LAB_STATE/ssh_config" -o ConnectTimeout=1 "$1" true; }
node_is_up() {
    local state
    state=$(in_node "$1" systemctl is-system-running 2>/dev/null)
    case $state in running | degraded) node_answers "$1" ;; *) return 1 ;; esac
}

# Why a node does not come up, in its own words.
node_says() {
    local words
    words=$(in_node "$1" sh -c 'systemctl list-jobs --no-legend | head -n 3; journalctl -b -q -o cat -n 400 | grep -i "fail" | sort | uniq -c | sort -rn | head -n 5' 2>&1)
    printf '%s\n' "${words:-nothing}" | paste -sd';' -
}

node_kill() {
    local pids tries
    for ((tries = 0; tries < 100; tries++)); do
        pids=$(cgroup_processes "$1")
        [ -n "$pids" ] || return 0
        # shellcheck disable=SC2086
        kill -KILL $pids 2>/dev/null || true
        sleep 0.05
    done
    die "$1 does not die: $pids"
}

node_unmount() {
    local mount
    for mount in $(mounts_below "$LAB_STATE/nodes/$1/root"); do
        umount "$mount" 2>/dev/null || umount --lazy "$mount" || die "cannot unmount $mount"
    done
}

# The state of a crashed run may have a supervisor without a node or a node without a supervisor: both ways end here.
node_down() {
    local pidfile=$LAB_STATE/nodes/$1/supervisor.pid pid
    if [ -f "$pidfile" ]; then
        pid=$(cat "$pidfile")
        grep -qs supervise.sh "/proc/$pid/cmdline" && kill "$pid" 2>/dev/null
        rm -f "$pidfile"
    fi
    node_kill "$1"
    node_unmount "$1"
    cgroups_remove "$1"
}
