"""Kubernetes objects as JSON in etcd, so that a restored snapshot brings back the view of its moment."""
import json
import secrets
import time

LEASE = 12      # seconds after which a node that is silent counts as lost


def now():
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


# name: (prefix in etcd, kind, apiVersion, namespaced, custom)
RESOURCES = {
    "nodes": ("/registry/minions/", "Node", "v1", False, False),
    "pods": ("/registry/pods/", "Pod", "v1", True, False),
    "secrets": ("/registry/secrets/", "Secret", "v1", True, False),
    "configmaps": ("/registry/configmaps/", "ConfigMap", "v1", True, False),
    "namespaces": ("/registry/namespaces/", "Namespace", "v1", False, False),
    "poddisruptionbudgets": ("/registry/poddisruptionbudgets/", "PodDisruptionBudget", "policy/v1", True, False),
    "deployments": ("/registry/deployments/", "Deployment", "apps/v1", True, False),
    "plans": ("/registry/upgrade.cattle.io/plans/", "Plan", "upgrade.cattle.io/v1", True, True),
    "etcdsnapshotfiles": ("/registry/k3s.cattle.io/etcdsnapshotfiles/", "ETCDSnapshotFile", "k3s.cattle.io/v1", False, False),
    "customresourcedefinitions": ("/registry/apiextensions.k8s.io/customresourcedefinitions/", "CustomResourceDefinition",
                                  "apiextensions.k8s.io/v1", False, False),
}
ALIASES = {"node": "nodes", "no": "nodes", "pod": "pods", "po": "pods", "secret": "secrets", "configmap": "configmaps",
           "cm": "configmaps", "namespace": "namespaces", "ns": "namespaces", "pdb": "poddisruptionbudgets",
           "poddisruptionbudget": "poddisruptionbudgets", "deployment": "deployments", "deploy": "deployments",
           "deployments.apps": "deployments", "plan": "plans", "plans.upgrade.cattle.io": "plans",
           "etcdsnapshotfile": "etcdsnapshotfiles", "etcdsnapshotfiles.k3s.cattle.io": "etcdsnapshotfiles",
           "etcdsnapshotfile.k3s.cattle.io": "etcdsnapshotfiles", "crd": "customresourcedefinitions",
           "crds": "customresourcedefinitions", "customresourcedefinition": "customresourcedefinitions"}


def key_of(resource, namespace, name):
    prefix, _, _, namespaced, _ = RESOURCES[resource]
    return f"{prefix}{namespace}/{name}" if namespaced else prefix + name


def load(etcd, resource, namespace=None):
    prefix, _, _, namespaced, _ = RESOURCES[resource]
    rows = etcd.range(prefix + (namespace + "/" if namespaced and namespace else ""))
    return [json.loads(rows[key]) for key in sorted(rows)]


def store(etcd, resource, thing):
    meta = thing["metadata"]
    etcd.put(key_of(resource, meta.get("namespace", ""), meta["name"]), json.dumps(thing))


def new(resource, name, namespace=None, **parts):
    _, kind, version, _, _ = RESOURCES[resource]
    meta = {"name": name, "creationTimestamp": now(), "uid": secrets.token_hex(16), "labels": {}, "annotations": {}}
    if namespace:
        meta["namespace"] = namespace
    return {"apiVersion": version, "kind": kind, "metadata": meta, **parts}


def condition(kind, status, reason, message):
    return {"type": kind, "status": status, "reason": reason, "message": message, "lastHeartbeatTime": now(),
            "lastTransitionTime": now()}


def register_node(etcd, name, address, version, roles):
    """Creates or updates the Node as a kubelet does: the cordon stays as it is. An agent has no roles."""
    text = etcd.get(key_of("nodes", "", name))
    node = json.loads(text) if text else new("nodes", name, spec={})
    labels = node["metadata"]["labels"]
    labels.update({"kubernetes.io/hostname": name, "kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64"})
    for role in roles:
        labels[f"node-role.kubernetes.io/{role}"] = "true"
    conditions = [condition("Ready", "True", "KubeletReady", "kubelet is posting ready status")]
    conditions += [c for c in node.get("status", {}).get("conditions", []) if c["type"] == "EtcdIsVoter"]
    node["status"] = {"conditions": conditions,
                      "addresses": [{"type": "InternalIP", "address": address}, {"type": "Hostname", "address": name}],
                      "nodeInfo": {"kubeletVersion": version, "kubeProxyVersion": version, "operatingSystem": "linux",
                                   "architecture": "amd64", "osImage": "Debian GNU/Linux 12 (bookworm)",
                                   "kernelVersion": "6.1.0-37-amd64", "containerRuntimeVersion": "containerd://2.0.5-k3s1"}}
    store(etcd, "nodes", node)
    beat(etcd, name)
    node_pods(etcd, name, version, roles)
    schedule_pending(etcd)


def beat(etcd, name):
    etcd.put(f"/registry/leases/kube-node-lease/{name}", str(int(time.time())))


def set_voter(etcd, name, learner):
    key = key_of("nodes", "", name)
    text = etcd.get(key)
    if not text:
        return
    node = json.loads(text)
    wanted = (condition("EtcdIsVoter", "False", "MemberIsLearner", "Node has not been promoted to voting member of the etcd cluster")
              if learner else condition("EtcdIsVoter", "True", "MemberNotLearner", "Node is a voting member of the etcd cluster"))
    conditions = node["status"]["conditions"]
    have = next((c for c in conditions if c["type"] == "EtcdIsVoter"), None)
    if have and have["status"] == wanted["status"]:
        return
    node["status"]["conditions"] = [c for c in conditions if c["type"] != "EtcdIsVoter"] + [wanted]
    etcd.put(key, json.dumps(node))


def node_pods(etcd, node, version, roles):
    """Static pods and DaemonSet pods of one node; Deployments once, on the first node that registers."""
    image = version.replace("+", "-")
    static = ["kube-proxy"] + (["etcd"] if "etcd" in roles else [])
    static += ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "cloud-controller-manager"] if roles else []
    for name in static:
        owner = {"kind": "Node", "name": node}
        labels = {"component": name, "tier": "control-plane"}
        pod(etcd, f"{name}-{node}", "kube-system", node, f"rancher/hardened-kubernetes:{image}", owner, labels)
    sets = {"rke2-canal": {"k8s-app": "canal"},
            "rke2-ingress-nginx-controller": {"app.kubernetes.io/name": "rke2-ingress-nginx"}}
    have = load(etcd, "pods")
    for name, labels in sets.items():
        if not any(p["spec"].get("nodeName") == node and p["metadata"]["ownerReferences"][0]["name"] == name for p in have):
            pod(etcd, f"{name}-{secrets.token_hex(3)[:5]}", "kube-system", node, f"rancher/{name}", {"kind": "DaemonSet", "name": name}, labels)
    for name, space, labels in (("rke2-coredns-rke2-coredns", "kube-system", {"k8s-app": "kube-dns"}),
                                ("rke2-metrics-server", "kube-system", {"app": "rke2-metrics-server"}),
                                ("shop", "default", {"app": "shop"})):
        if etcd.get(key_of("deployments", space, name)) is None:
            store(etcd, "deployments", new("deployments", name, space, spec={"replicas": 1}, status={"replicas": 1, "readyReplicas": 1}))
            pod(etcd, f"{name}-7c9d5b6f8d-{secrets.token_hex(3)[:5]}", space, node, f"rancher/{name}", {"kind": "ReplicaSet", "name": f"{name}-7c9d5b6f8d"}, labels)


def pod(etcd, name, space, node, image, owner, labels):
    thing = new("pods", name, space, spec={"containers": [{"name": labels.get("component", "main"), "image": image}]},
                status={"phase": "Running" if node else "Pending"})
    if node:
        thing["spec"]["nodeName"] = node
        thing["status"]["conditions"] = [condition("Ready", "True", "", "")]
        thing["status"]["containerStatuses"] = [{"name": "main", "ready": True, "restartCount": 0}]
    thing["metadata"]["labels"] = labels
    thing["metadata"]["ownerReferences"] = [owner]
    store(etcd, "pods", thing)
    return thing


def recreate(etcd, old, stay):
    """What a controller does when its pod is gone: DaemonSet on the same node, ReplicaSet where there is room."""
    meta, owner = old["metadata"], old["metadata"]["ownerReferences"][0]
    etcd.delete(key_of("pods", meta["namespace"], meta["name"]))
    if owner["kind"] == "Node":
        store(etcd, "pods", old)
        return
    node = old["spec"].get("nodeName") if stay else free_node(etcd)
    base = meta["name"].rsplit("-", 1)[0]
    pod(etcd, f"{base}-{secrets.token_hex(3)[:5]}", meta["namespace"], node, old["spec"]["containers"][0]["image"], owner, meta["labels"])


def free_node(etcd):
    return next((n["metadata"]["name"] for n in nodes(etcd) if not n["spec"].get("unschedulable") and is_ready(n)), None)


def schedule_pending(etcd):
    for thing in load(etcd, "pods"):
        if not thing["spec"].get("nodeName") and free_node(etcd):
            recreate(etcd, thing, False)


def is_ready(node):
    return any(c["type"] == "Ready" and c["status"] == "True" for c in node["status"]["conditions"])


def nodes(etcd):
    """Nodes as the controller would show them: a silent kubelet makes Ready unknown."""
    leases = etcd.range("/registry/leases/kube-node-lease/")
    result = load(etcd, "nodes")
    for node in result:
        age = time.time() - float(leases.get("/registry/leases/kube-node-lease/" + node["metadata"]["name"], 0))
        if age > LEASE:
            others = [c for c in node["status"]["conditions"] if c["type"] != "Ready"]
            node["status"]["conditions"] = [condition("Ready", "Unknown", "NodeStatusUnknown", "Kubelet stopped posting node status.")] + others
    return result
