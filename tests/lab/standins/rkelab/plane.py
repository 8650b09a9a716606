"""Containers of the cluster: etcd for real, the components as programs that play them (node.py)."""
import base64
import json
import os
import re
import time
import urllib.error
import urllib.request

from rke2lab import kube
from rke2lab.etcd import Etcd

from . import log
from .config import Refused
from .hosts import Failed, together

ETCD = "rancher/coreos-etcd:v3.4.3-rancher1"
TOOLS = "rancher/rke-tools:v0.1.65"
HYPERKUBE = "rancher/hyperkube:v1.18.8-rancher1"
COMPONENTS = ("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "nginx-proxy")
PLAY = ("rke-lab-node",)


def initial_cluster(hosts):
    return ",".join(f"etcd-{host.address}=http://{host.address}:2380" for host in hosts)


def start(host, role, name, image, *words, options=()):
    """As RKE: a container that is there is left as it is, or started again."""
    if host.has(name):
        host.docker("start", name)
    else:
        host.docker("run", "-d", "--name", name, "--network", "host", "--restart", "always",
                    "--label", f"io.rancher.rke.container.name={name}", *options, image, *words)
        log.info(f"[{role}] Successfully started [{name}] container on host [{host.address}]")


def start_etcd(host, cluster, state="new"):
    start(host, "etcd", "etcd", ETCD, "etcd", "--data-dir=/var/lib/rancher/etcd/", f"--name=etcd-{host.address}",
          "--listen-client-urls=http://0.0.0.0:2379", f"--advertise-client-urls=http://{host.address}:2379",
          "--listen-peer-urls=http://0.0.0.0:2380", f"--initial-advertise-peer-urls=http://{host.address}:2380",
          f"--initial-cluster={cluster}", f"--initial-cluster-state={state}", "--initial-cluster-token=etcd-cluster-1", "--strict-reconfig-check=true",
          options=("-v", "/var/lib/etcd:/var/lib/rancher/etcd", "-v", "/etc/kubernetes:/etc/kubernetes"))


def etcd_plane(hosts):
    log.info("[etcd] Building up etcd plane..")
    cluster = initial_cluster(hosts)
    together(hosts, lambda host: start_etcd(host, cluster))
    log.info("[etcd] Successfully started etcd plane.. Checking etcd cluster health")
    for _ in range(60):
        if any(answers(f"http://{host.address}:2379/health") for host in hosts):
            return
        time.sleep(0.5)
    raise Refused(f"etcd cluster is unhealthy: hosts [{','.join(host.address for host in hosts)}] failed to report healthy."
                  " Check etcd container logs on each host for more information")


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return b'"health":"true"' in answer.read() if url.endswith(":2379/health") else True
    except (OSError, urllib.error.URLError):
        return False


def control_plane(hosts, etcd_hosts):
    log.info("[controlplane] Building up Controller Plane..")
    servers = ",".join(host.address for host in etcd_hosts)

    def build(host):
        # /srv/downstream: what clusters know that a Rancher in there manages (standins/rancherapi)
        folders = ("-v", "/etc/kubernetes:/etc/kubernetes", "-v", "/srv/downstream:/srv/downstream")
        start(host, "controlplane", "kube-apiserver", HYPERKUBE, *PLAY, "kube-apiserver", servers, options=folders)
        for name in ("kube-controller-manager", "kube-scheduler"):
            start(host, "controlplane", name, HYPERKUBE, *PLAY, name)
        for _ in range(60):
            if answers(f"http://{host.address}:6443/healthz"):
                log.info(f"[healthcheck] service [kube-apiserver] on host [{host.address}] is healthy")
                return
            time.sleep(0.5)
        raise Refused(f"[controlPlane] Failed to bring up Control Plane: [Failed to verify healthcheck: Service [kube-apiserver] is not healthy on host [{host.address}]]")
    together(hosts, build)
    log.info("[controlplane] Successfully started Controller Plane..")


def worker_plane(hosts, controls, kubernetes):
    log.info("[worker] Building up Worker Plane..")
    servers = ",".join(host.address for host in controls)

    def build(host):
        start(host, "worker", "kubelet", HYPERKUBE, *PLAY, "kubelet", servers, host.address, kubernetes.split("-")[0], ",".join(host.roles))
        start(host, "worker", "kube-proxy", HYPERKUBE, *PLAY, "kube-proxy")
        log.info(f"[healthcheck] service [kubelet] on host [{host.address}] is healthy")
    together(hosts, build)
    log.info("[worker] Successfully started Worker Plane..")


def network(hosts):
    log.info("[network] Setting up network plugin: canal")
    together(hosts, lambda host: host.has("k8s_calico-node_canal") or
             host.docker("run", "-d", "--name", "k8s_calico-node_canal", "--restart", "always", HYPERKUBE, *PLAY, "calico-node"))


def deploy_certificates(hosts, authority):
    log.info("[certificates] Deploying kubernetes certificates to Cluster nodes")
    together(hosts, lambda host: host.once("cert-deployer", TOOLS, "sh", "-c", "mkdir -p /etc/kubernetes/ssl && cat > /etc/kubernetes/ssl/kube-ca.pem",
                                           options=("-v", "/etc/kubernetes:/etc/kubernetes"), given=authority.encode()))


def read_authority(hosts):
    """0.1 has no state file: the certificates are those that the nodes hold."""
    for host in hosts:
        try:
            return host.once("cert-fetcher", TOOLS, "cat", "/etc/kubernetes/ssl/kube-ca.pem", options=("-v", "/etc/kubernetes:/etc/kubernetes")).decode()
        except Failed:
            continue
    return ""


def user_addons(hosts, text):
    """The section "addons" is applied again by each up and restore: the image that stands there comes with it."""
    image = re.search(r"image:\s*[\"']?(\S*rancher/rancher:[^\s\"']+)", text)
    if not image:
        return
    log.info("[addons] Setting up user addons")
    hosts[0].once("rke-user-addon-deploy-job", HYPERKUBE, "rke-lab-node", "addon", image.group(1))
    log.info("[addons] User addons deployed successfully")


def build(config, hosts, authority):
    etcds, controls = ([host for host in hosts if role in host.roles] for role in ("etcd", "controlplane"))
    deploy_certificates(hosts, authority)
    etcd_plane(etcds)
    control_plane(controls, etcds)
    write_kubeconfig(config, controls[0], authority)
    worker_plane(hosts, controls, config.kubernetes)
    log.info("[sync] Syncing nodes Labels and Taints")
    network(hosts)
    user_addons(controls, config.addons)
    log.info("[ingress] Setting up nginx ingress controller")


def remove_old_nodes(config):
    """After a restore: the nodes of the snapshot that the cluster file does not name."""
    etcd = Etcd(f"{config.of_role('controlplane')[0]['address']}:6443", timeout=5)
    for node in kube.nodes(etcd):
        if node["metadata"]["name"] not in [one["address"] for one in config.nodes]:
            etcd.delete(kube.key_of("nodes", "", node["metadata"]["name"]))


def write_kubeconfig(config, control, authority):
    with open(config.kubeconfig, "w", encoding="utf-8") as file:
        file.write(json.dumps({"apiVersion": "v1", "kind": "Config", "clusters": [{"name": "local", "cluster": {
            "certificate-authority-data": base64.b64encode(authority.encode()).decode(), "server": f"https://{control.address}:6443"}}]}, indent=1))
    os.chmod(config.kubeconfig, 0o600)
    log.info(f"[certificates] Successfully deployed local admin kubeconfig at [{config.kubeconfig}]")


def clean(hosts):
    """What RKE removes before a restore: every container of the cluster, etcd, certificates; never the snapshots."""
    log.info("Cleaning old kubernetes cluster")

    def work(host):
        for role, names in (("worker", COMPONENTS[4:]), ("controlplane", COMPONENTS[1:4]), ("etcd", COMPONENTS[:1])):
            for name in names:
                if host.has(name):
                    host.docker("rm", "-f", name)
                    log.info(f"[remove/{name}] Successfully removed container on host [{host.address}]")
        host.ssh("docker rm -f k8s_calico-node_canal")
        log.info(f"[hosts] Cleaning up host [{host.address}]")
        host.once("kube-cleaner", TOOLS, "sh", "-c", "rm -rf /host/var/lib/etcd /host/etc/kubernetes /host/etc/cni /host/opt/cni /host/var/run/calico",
                  options=("-v", "/:/host"))
    together(hosts, work)
