#!/bin/sh
# Stand-in for the killall script of a fixed release: honours RKE2_DATA_DIR, is noisy, always ends with exit code 0.
if [ "$(id -u)" -ne 0 ]; then
    echo "$(basename "$0"): must be run as root" >&2
    exit 1
fi
RKE2_DATA_DIR=${RKE2_DATA_DIR:-/var/lib/rancher/rke2}
set -x

pschildren() { ps -e -o ppid= -o pid= | sed -e 's/^ *//; s/  */\t/g' | grep -w "^$1" | cut -f2; }
pstree() { for pid in "$@"; do echo "$pid"; for child in $(pschildren "$pid"); do pstree "$child"; done; done; }
getshims() { ps -e -o pid= -o args= | sed -e 's/^ *//; s/  */\t/' | grep -w "${RKE2_DATA_DIR}/data/[^/]*/bin/containerd-shim" | grep -v -w grep | cut -f1; }

systemctl stop rke2-server.service || true
systemctl stop rke2-agent.service || true

{ set +x; } 2>/dev/null
tree=$(pstree $(getshims) | sort -u)
set -x
kill -9 $tree 2>/dev/null

for name in cni0 flannel.1 flannel.4096 flannel-v6.1 vxlan.calico vxlan-v6.calico cilium_vxlan cilium_net cilium_wg0 kube-ipvs0 nodelocaldns; do
    ip link delete "$name"
done
for name in etcd kube-apiserver kube-controller-manager cloud-controller-manager kube-scheduler kube-proxy; do
    rm -f "${RKE2_DATA_DIR}/agent/pod-manifests/$name.yaml"
done
{ set +x; } 2>/dev/null
echo 'If this cluster was upgraded from an older release of the Canal CNI, you may need to manually remove some flannel iptables rules.'
