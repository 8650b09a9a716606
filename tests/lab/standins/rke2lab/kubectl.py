"""Stand-in for kubectl: speaks to the etcd of this node, knows a fixed set of verbs and flags and refuses the rest."""
import os
import sys

from . import kube, kubedrain, kubeprint
from .datadir import DataDir
from .etcd import Etcd, EtcdError
from .refused import Refused
from .release import Release

VALUES = {"-n": "namespace", "--namespace": "namespace", "-o": "output", "--output": "output", "-l": "selector",
          "--selector": "selector", "--kubeconfig": "kubeconfig", "--timeout": "timeout", "--replicas": "replicas",
          "--raw": "raw", "--request-timeout": "request-timeout", "--grace-period": "grace-period",
          "--field-selector": "field-selector", "--pod-selector": "pod-selector", "--sort-by": "sort-by",
          "--chunk-size": "chunk-size", "--skip-wait-for-delete-timeout": "skip", "--cache-dir": "cache-dir"}
BOOLEANS = {"-A": "all-namespaces", "--all-namespaces": "all-namespaces", "--ignore-daemonsets": "daemonsets",
            "--delete-emptydir-data": "emptydir", "--force": "force", "--wait": "wait", "--no-headers": "no-headers",
            "--ignore-not-found": "ignore-not-found", "--disable-eviction": "disable-eviction", "--client": "client",
            "--now": "now", "--all": "all", "--show-labels": "show-labels"}


def parse(words):
    options, rest, todo = {}, [], list(words)
    while todo:
        word = todo.pop(0)
        if not word.startswith("-") or word == "-":
            rest.append(word)
            continue
        name, equals, value = word.partition("=")
        if not word.startswith("--") and len(word) > 2:
            name, value, equals = word[:2], word[2:].lstrip("="), "="
        if name in VALUES:
            if not equals and not todo:
                raise Refused(f"error: flag needs an argument: {name}\nSee 'kubectl --help' for usage.")
            options[VALUES[name]] = value if equals else todo.pop(0)
        elif name in BOOLEANS:
            options[BOOLEANS[name]] = not equals or value == "true"
        elif word.startswith("--"):
            raise Refused(f"error: unknown flag: {name}\nSee 'kubectl --help' for usage.")
        else:
            raise Refused(f"error: unknown shorthand flag: '{word[1]}' in {word}\nSee 'kubectl --help' for usage.")
    return options, rest


def check_server(options, top, version):
    path = options.get("kubeconfig") or os.environ.get("KUBECONFIG", "")
    if not path:
        raise Refused("The connection to the server localhost:8080 was refused - did you specify the right host or port?")
    if not os.path.exists(path):
        raise Refused(f"error: stat {path}: no such file or directory")
    if not os.access(path, os.R_OK):
        raise Refused(f"error: error loading config file \"{path}\": open {path}: permission denied")
    place = DataDir(top, Release(version))
    if not place.shims("kube-apiserver") or not (place.shims("etcd") or place.uses_kine()):
        raise Refused("The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?")
    return place


def resource_of(word):
    name = word.lower()
    name = kube.ALIASES.get(name, name)
    if name not in kube.RESOURCES:
        raise Refused(f'error: the server doesn\'t have a resource type "{word}"')
    return name


class Kubectl:
    def __init__(self, options, place):
        self.options, self.place = options, place
        self.etcd = Etcd("127.0.0.1:9345" if place.uses_kine() else "127.0.0.1", timeout=5.0)
        self.namespace = options.get("namespace", "default")

    def things(self, resource, everywhere=False):
        if resource == "nodes":
            return kube.nodes(self.etcd)
        if resource == "etcdsnapshotfiles":
            from .snapshot import listing
            return listing(f"{self.place.db}/snapshots", os.uname().nodename, self.place.server)
        rows = kube.load(self.etcd, resource, None if everywhere else self.namespace)
        if kube.RESOURCES[resource][4] and not kube.load(self.etcd, resource):
            raise Refused(f'error: the server doesn\'t have a resource type "{resource}"')
        return rows

    def selected(self, rows):
        for term in filter(None, self.options.get("selector", "").split(",")):
            key, _, value = term.replace("==", "=").partition("=")
            rows = [r for r in rows if r["metadata"].get("labels", {}).get(key) == value]
        return rows

    def by_name(self, resource, name):
        row = next((r for r in self.things(resource) if r["metadata"]["name"] == name), None)
        if row is None:
            group = {"deployments": "deployments.apps", "plans": "plans.upgrade.cattle.io"}.get(resource, resource)
            raise Refused(f'Error from server (NotFound): {group} "{name}" not found')
        return row

    def get(self, words):
        if self.options.get("raw"):
            return self.raw(self.options["raw"])
        if not words:
            raise Refused('error: Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource.')
        kind, names = split_names(words)
        resource = resource_of(kind)
        if names:
            rows = []
            for name in names:
                try:
                    rows.append(self.by_name(resource, name))
                except Refused:
                    if not self.options.get("ignore-not-found"):
                        raise
            if not rows:
                return
        else:
            rows = self.selected(self.things(resource, self.options.get("all-namespaces", False)))
        kubeprint.show(resource, rows, bool(names) and len(rows) == 1, self.options, self.namespace)

    def raw(self, path):
        if not self.etcd.healthy():
            raise Refused("Error from server (InternalError): an error on the server (\"[-]etcd failed: reason withheld\\nreadyz check failed\") has prevented the request from succeeding")
        checks = "".join(f"[+]{name} ok\n" for name in ("ping", "log", "etcd", "etcd-readiness", "informer-sync", "shutdown"))
        if path in ("/readyz", "/livez", "/healthz"):
            sys.stdout.write("ok")
        elif path in ("/readyz?verbose", "/livez?verbose", "/healthz?verbose"):
            sys.stdout.write(checks + path[1:].split("?")[0] + " check passed\n")
        else:
            raise Refused("Error from server (NotFound): the server could not find the requested resource")

    def cordon(self, words, unschedulable):
        word = "cordoned" if unschedulable else "uncordoned"
        if not words:
            raise Refused(f"error: USAGE: {word[:-2]} NODE [flags] [flags]\nSee 'kubectl {word[:-2]} -h' for help and examples")
        for name in words:
            node = next((n for n in kube.load(self.etcd, "nodes") if n["metadata"]["name"] == name), None)
            if node is None:
                raise Refused(f'Error from server (NotFound): nodes "{name}" not found')
            if bool(node["spec"].get("unschedulable")) == unschedulable:
                print(f"node/{name} already {word}")
                continue
            node["spec"].pop("unschedulable", None)
            if unschedulable:
                node["spec"]["unschedulable"] = True
            kube.store(self.etcd, "nodes", node)
            print(f"node/{name} {word}", flush=True)
        if not unschedulable:
            kube.schedule_pending(self.etcd)

    def delete(self, words):
        if not words:
            raise Refused("error: You must provide one or more resources by argument or filename.")
        kind, names = split_names(words)
        resource = resource_of(kind)
        rows = []
        if names:
            for name in names:
                try:
                    rows.append(self.by_name(resource, name))
                except Refused:
                    if not self.options.get("ignore-not-found"):
                        raise
        elif self.options.get("selector") or self.options.get("all"):
            rows = self.selected(self.things(resource, self.options.get("all-namespaces", False)))
            if not rows:
                print("No resources found")
        else:
            raise Refused("error: resource(s) were provided, but no name was specified")
        for row in rows:
            self.delete_one(resource, row)

    def delete_one(self, resource, row):
        meta = row["metadata"]
        if resource == "pods":
            kube.recreate(self.etcd, row, True)
        else:
            self.etcd.delete(kube.key_of(resource, meta.get("namespace", ""), meta["name"]))
        print(f'{resource.rstrip("s")} "{meta["name"]}" deleted', flush=True)

    def scale(self, words):
        kind, names = split_names(words)
        if "replicas" not in self.options:
            raise Refused('error: required flag(s) "replicas" not set')
        if resource_of(kind) != "deployments" or not names:
            raise Refused("error: no objects passed to scale")
        row = self.by_name("deployments", names[0])
        row["spec"]["replicas"] = int(self.options["replicas"])
        row["status"] = {"replicas": row["spec"]["replicas"], "readyReplicas": row["spec"]["replicas"]}
        kube.store(self.etcd, "deployments", row)
        print(f"deployment.apps/{names[0]} scaled")


def split_names(words):
    if "/" in words[0]:
        return words[0].split("/")[0], [word.split("/", 1)[1] for word in words]
    return words[0], words[1:]


def main(version, top):
    try:
        options, words = parse(sys.argv[1:])
        verb = words[0] if words else "help"
        if verb == "version":
            print(f"Client Version: {version}\nKustomize Version: v5.5.0")
            return 0
        if verb not in ("get", "drain", "cordon", "uncordon", "delete", "scale"):
            raise Refused(f'error: unknown command "{verb}" for "kubectl"')
        tool = Kubectl(options, check_server(options, top, version))
        if verb in ("cordon", "uncordon"):
            tool.cordon(words[1:], verb == "cordon")
        elif verb == "drain":
            if not words[1:]:
                raise Refused("error: USAGE: drain NODE [flags]\nSee 'kubectl drain -h' for help and examples")
            tool.cordon(words[1:], True)
            kubedrain.Drain(tool.etcd, options).run(words[1:])
        else:
            getattr(tool, verb)(words[1:])
        sys.stdout.flush()
        return 0
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except Refused as error:
        print(error, file=sys.stderr)
    except EtcdError as error:
        print(f"Error from server: etcdserver: {error}", file=sys.stderr)
    return 1
