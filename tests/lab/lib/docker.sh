# Nodes with a real Docker engine. What it needs beyond systemd: every capability, three system calls that nspawn forbids,
# writable network settings, a folder that is no overlay, and writable cgroups (docker/before-docker).
# shellcheck shell=bash

has_docker() { [ -e "$LAB_STATE/layer/usr/local/lib/lab-docker" ]; }

docker_layer_make() { # $1 layer of the lab: the same engine on every node
    local wants=$1/etc/systemd/system/multi-user.target.wants
    mkdir -p "$1/etc/docker" "$1/etc/systemd/system/docker.service.d" "$1/usr/local/lib/lab-docker" "$wants"
    cp "$LAB_HERE/docker/daemon.json" "$1/etc/docker/"
    cp "$LAB_HERE/docker/lab.conf" "$1/etc/systemd/system/docker.service.d/"
    cp "$LAB_HERE/docker/runc-lab" "$LAB_HERE/docker/before-docker" "$1/usr/local/lib/lab-docker/"
    cp -r "$LAB_HERE/standins/rancher" "$LAB_HERE/standins/rke" "$1/usr/local/lib/lab-docker/"
    mkdir -p "$1/usr/lib/rke-lab"
    cp -r "$LAB_HERE/standins/rkelab" "$LAB_HERE/standins/rke2lab" "$1/usr/lib/rke-lab/"
    ln -s /lib/systemd/system/docker.service "$wants/docker.service"
}

docker_disk_make() { mkdir -p "$LAB_STATE/nodes/$1/docker" "$LAB_STATE/nodes/$1/upper/var/lib/docker"; }

docker_launch() {
    printf '%s\n' --capability=all '--system-call-filter=add_key keyctl bpf' "--bind=$LAB_STATE/nodes/$1/docker:/var/lib/docker"
}
