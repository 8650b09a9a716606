"""inrke SERVERS TOKEN: inside the container kube-apiserver of a cluster of RKE, beside the API that the lab plays: a real one on the same etcd,
on port 7443, for Rancher's own objects. The release is that of the Deployment `cattle` as etcd has it: what a newer Rancher does that goes on
running for a moment on the restored data is not played."""
import json
import sys

from rke2lab import kube
from rke2lab.etcd import Etcd, EtcdError

from . import apiserver
from .clusters import Clusters

PORT = 7443


def release():
    try:
        text = Etcd("127.0.0.1", timeout=3).get(kube.key_of("deployments", "cattle-system", "cattle"))
    except EtcdError:
        return None
    return json.loads(text)["spec"]["template"]["spec"]["containers"][0]["image"].rpartition(":")[2] if text else None


def main(servers, token):
    apiserver.start(",".join(f"http://{one}:2379" for one in servers.split(",")), token, "0.0.0.0", PORT, "/rancher")
    Clusters(apiserver.connect(token, PORT), "/srv/downstream").run(release)


main(*sys.argv[1:])
