"""RKE 0.1 keeps the state of the cluster in the cluster itself. `up` compares it with the cluster file and adds members of etcd one after the other."""
import json
import os
import time

from rke2lab import kube
from rke2lab.etcd import Etcd, EtcdError

from . import log
from .config import Refused
from .plane import answers, initial_cluster, start_etcd

STATE = kube.key_of("configmaps", "kube-system", "cluster-state")


def state_of(config):
    """What the cluster knows of itself, by the kubeconfig beside the cluster file; None: there is no such file, and for RKE no cluster yet."""
    if not os.path.exists(config.kubeconfig):
        return None
    log.info("[state] Found local kube config file, trying to get state from cluster")
    with open(config.kubeconfig, encoding="utf-8") as file:
        server = json.load(file)["clusters"][0]["cluster"]["server"].removeprefix("https://")
    log.info("[state] Fetching cluster state from Kubernetes")
    try:
        text = Etcd(server, timeout=5).get(STATE)
    except EtcdError:
        raise Refused(f"not played: the kubeconfig beside the cluster file leads to {server}, where nothing answers") from None
    if not text:
        raise Refused("not played: a cluster without its state")
    log.info("[state] Successfully Fetched cluster state to Kubernetes ConfigMap: cluster-state")
    return json.loads(json.loads(text)["data"]["cluster-state"])


def save_state(config, etcds):
    log.info("[state] Saving cluster state to Kubernetes")
    state = kube.new("configmaps", "cluster-state", "kube-system", data={"cluster-state": json.dumps({"etcdHosts": [host.address for host in etcds]})})
    kube.store(Etcd(f"{config.of_role('controlplane')[0]['address']}:6443", timeout=5), "configmaps", state)
    log.info("[state] Successfully Saved cluster state to Kubernetes ConfigMap: cluster-state")


def reconcile(config, etcds):
    log.info("[reconcile] Reconciling cluster state")
    state = state_of(config)
    if state is None:
        log.info("[reconcile] This is newly generated cluster")
        return
    log.info("[reconcile] Check etcd hosts to be deleted")
    gone = [address for address in state["etcdHosts"] if address not in [node["address"] for node in config.of_role("etcd")]]
    if gone:
        raise Refused(f"not played: members of etcd that go: {gone}")
    log.info("[reconcile] Check etcd hosts to be added")
    ready = [host for host in etcds if host.address in state["etcdHosts"]]
    for host in etcds:
        if host not in ready:
            add(host, ready)
            ready.append(host)
    log.info("[reconcile] Reconciled cluster state successfully")


def add(host, ready):
    """The member is entered first; its etcd joins those that run, and takes its data from them."""
    log.info(f"[add/etcd] Adding member [etcd-{host.address}] to etcd cluster")
    peer = f"http://{host.address}:2380"
    etcd = Etcd(ready[0].address, timeout=5)
    if peer not in [member["peer"] for member in etcd.members()]:
        enter(etcd, peer, host)
    log.info(f"[add/etcd] Successfully Added member [etcd-{host.address}] to etcd cluster")
    start_etcd(host, initial_cluster([*ready, host]), "existing")
    for _ in range(60):
        if answers(f"http://{host.address}:2379/health"):
            return
        time.sleep(0.5)
    raise Refused(f"etcd cluster is unhealthy: hosts [{host.address}] failed to report healthy. Check etcd container logs on each host for more information")


def enter(etcd, peer, host):
    """etcd takes the next member only when the last one has been up for five seconds; RKE waits for ten."""
    for _ in range(20):
        try:
            etcd.call("cluster/member/add", {"peerURLs": [peer]})
            return
        except EtcdError as error:
            last = error
            time.sleep(0.5)
    raise Refused(f"Failed to add etcd member [etcd-{host.address}] to etcd cluster: {last}")
