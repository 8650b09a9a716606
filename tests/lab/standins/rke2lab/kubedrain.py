"""`kubectl drain`: what may be evicted, what stops it, and disruption budgets."""
import sys
import time

from . import kube
from .refused import Refused


class Drain:
    def __init__(self, etcd, options):
        self.etcd, self.options = etcd, options
        self.limit = seconds(options.get("timeout", "0s"))
        self.deadline = time.time() + self.limit if self.limit else None

    def run(self, names):
        failed = [name for name in names if not self.empty(name)]
        if failed:
            raise Refused("There are pending nodes to be drained:\n" + "\n".join(" " + name for name in failed)
                          + f"\nerror: error when evicting pods on node \"{failed[0]}\": global timeout reached: {self.options['timeout']}")

    def empty(self, node):
        pods = [pod for pod in kube.load(self.etcd, "pods") if pod["spec"].get("nodeName") == node]
        self.filter(node, pods)
        victims = [pod for pod in pods if owner(pod) in ("ReplicaSet", "")]
        if not all(self.evict(pod) for pod in victims):
            return False
        print(f"node/{node} drained", flush=True)
        return True

    def filter(self, node, pods):
        """Pods that drain must not or need not touch."""
        daemons = [title(pod) for pod in pods if owner(pod) == "DaemonSet"]
        bare = [title(pod) for pod in pods if not owner(pod)]
        start = f'error: unable to drain node "{node}" due to error: cannot delete '
        if daemons and not self.options.get("daemonsets"):
            raise Refused(f"{start}DaemonSet-managed Pods (use --ignore-daemonsets to ignore): {', '.join(daemons)}")
        if bare and not self.options.get("force"):
            raise Refused(f"{start}Pods that declare no controller (use --force to override): {', '.join(bare)}")
        if daemons:
            print(f"Warning: ignoring DaemonSet-managed Pods: {', '.join(daemons)}", file=sys.stderr, flush=True)

    def evict(self, pod):
        name, space = pod["metadata"]["name"], pod["metadata"]["namespace"]
        print(f"evicting pod {space}/{name}", flush=True)
        while self.protected(pod) and not self.options.get("disable-eviction"):
            print(f'error when evicting pods/"{name}" -n "{space}" (will retry after 5s): '
                  "Cannot evict pod as it would violate the pod's disruption budget.", file=sys.stderr, flush=True)
            if self.deadline and time.time() + 5 > self.deadline:
                time.sleep(max(0, self.deadline - time.time()))
                return False
            time.sleep(5)
        if owner(pod):
            kube.recreate(self.etcd, pod, False)
        else:
            self.etcd.delete(kube.key_of("pods", space, name))
        print(f"pod/{name} evicted", flush=True)
        return True

    def protected(self, pod):
        for budget in kube.load(self.etcd, "poddisruptionbudgets", pod["metadata"]["namespace"]):
            labels = budget["spec"]["selector"]["matchLabels"].items()
            if labels <= pod["metadata"]["labels"].items() and not budget.get("status", {}).get("disruptionsAllowed"):
                return True
        return False


def owner(pod):
    owners = pod["metadata"].get("ownerReferences")
    return owners[0]["kind"] if owners else ""


def title(thing):
    return f"{thing['metadata']['namespace']}/{thing['metadata']['name']}"


def seconds(text):
    units = {"s": 1, "m": 60, "h": 3600}
    if text in ("0", "0s"):
        return 0
    if text[-1:] not in units or not text[:-1].isdigit():
        raise Refused(f'error: invalid argument "{text}" for "--timeout" flag: time: invalid duration "{text}"\nSee \'kubectl drain --help\' for usage.')
    return int(text[:-1]) * units[text[-1]]
