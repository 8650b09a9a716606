"""kubectl of the workstation: the verbs and flags of the other stand-in (rke2lab), asked of the API server of the kubeconfig."""
import base64
import json
import os
import sys
import urllib.error
import urllib.request

from rke2lab import kube
from rke2lab.etcd import Etcd, EtcdError
from rke2lab.kubectl import Kubectl, parse
from rke2lab.refused import Refused


def server_of(options):
    path = options.get("kubeconfig") or os.environ.get("KUBECONFIG", "")
    if not os.path.exists(path):
        raise Refused(f"error: stat {path}: no such file or directory")
    with open(path, encoding="utf-8") as file:
        cluster = json.load(file)["clusters"][0]["cluster"]
    address = cluster["server"].removeprefix("https://")
    try:
        with urllib.request.urlopen(f"http://{address}/lab/ca", timeout=10) as answer:
            authority = answer.read()
    except (OSError, urllib.error.URLError):
        raise Refused(f"The connection to the server {address} was refused - did you specify the right host or port?") from None
    if authority != base64.b64decode(cluster["certificate-authority-data"]):
        raise Refused("Unable to connect to the server: x509: certificate signed by unknown authority")
    return address


class Tool(Kubectl):
    def __init__(self, options, address):
        self.options, self.namespace, self.etcd = options, options.get("namespace", "default"), Etcd(address, timeout=5)

    def rollout(self, words):
        if words[:1] != ["status"] or len(words) != 2:
            raise Refused("error: required resource not specified")
        name = words[1].split("/")[-1]
        self.by_name("deployments", name)
        print(f'deployment "{name}" successfully rolled out')

    def set(self, words):
        if words[:1] != ["image"] or len(words) != 3:
            raise Refused("error: one or more resources must be specified as <resource> <name> or <resource>/<name>")
        row = self.by_name("deployments", words[1].split("/")[-1])
        container, image = words[2].split("=")
        for one in row["spec"]["template"]["spec"]["containers"]:
            if one["name"] == container:
                one["image"] = image
                kube.store(self.etcd, "deployments", row)
                print(f"deployment.apps/{row['metadata']['name']} image updated")
                return
        raise Refused(f'error: unable to find container named "{container}"')

    def apply(self, words):
        for row in json.load(sys.stdin)["items"]:
            resource = row["kind"].lower() + "s"
            thing = kube.new(resource, row["metadata"]["name"], row["metadata"].get("namespace"))
            thing["metadata"].update(row["metadata"])
            kube.store(self.etcd, resource, {**row, "metadata": thing["metadata"]})
            print(f"{row['kind'].lower()}/{row['metadata']['name']} created")


def main():
    try:
        words = sys.argv[1:]
        if words[-2:] == ["-f", "-"]:
            words = words[:-2]
        options, words = parse(words)
        if not words or words[0] not in ("get", "rollout", "set", "apply", "delete"):
            raise Refused(f'error: unknown command "{words[0] if words else ""}" for "kubectl"')
        getattr(Tool(options, server_of(options)), words[0])(words[1:])
        return 0
    except Refused as error:
        print(error, file=sys.stderr)
    except EtcdError as error:
        print(f"Error from server: etcdserver: {error}", file=sys.stderr)
    return 1
