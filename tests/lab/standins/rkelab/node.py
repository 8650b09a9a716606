"""rke-lab-node: what runs in the containers of the components. The API server keeps what it has read, as the real one's caches do:
when etcd goes back behind it, it goes on showing the newer state until it is started again."""
import base64
import json
import signal
import sys
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rke2lab import kube
from rke2lab.etcd import Etcd, EtcdError


def decode(text):
    return base64.b64decode(text or "")


class Cache:
    def __init__(self, servers):
        self.servers = servers
        self.rows, self.revision, self.behind = {}, 0, False
        self.lock, self.reading = threading.Lock(), threading.Lock()

    def call(self, path, body):
        last = EtcdError("no server")
        for server in self.servers:
            try:
                return Etcd(server, timeout=3).call(path, body)
            except EtcdError as error:
                last = error
        raise last

    def refresh(self):
        everything = {"key": base64.b64encode(b"/").decode(), "range_end": base64.b64encode(b"0").decode()}
        with self.reading:    # one after the other: an answer must not look older than one that was asked for later
            answer = self.call("kv/range", everything)
            revision = int(answer["header"]["revision"])
            self.behind = self.behind or revision < self.revision
            if self.behind:
                return
            with self.lock:
                self.revision, self.rows = revision, {decode(row["key"]): row for row in answer.get("kvs", [])}

    def range(self, body):
        first, end = decode(body["key"]), decode(body.get("range_end"))
        with self.lock:
            keys = sorted(key for key in self.rows if (first <= key < end if end else key == first))
            return {"kvs": [self.rows[key] for key in keys], "count": str(len(keys))}

    def watch(self):
        while True:
            try:
                self.refresh()
            except EtcdError:
                pass
            time.sleep(0.3)


class Api(BaseHTTPRequestHandler):
    cache = None

    def answer(self, code, text):
        data = text if isinstance(text, bytes) else text.encode()
        self.send_response(code)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path == "/lab/ca":
            with open("/etc/kubernetes/ssl/kube-ca.pem", "rb") as file:
                return self.answer(200, file.read())
        try:
            self.cache.call("maintenance/status", {})
        except EtcdError as error:
            return self.answer(500, f"[-]etcd failed: {error}")
        return self.answer(200, "ok")

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        path = self.path.removeprefix("/v3/")
        try:
            if path == "kv/range":
                return self.answer(200, json.dumps(self.cache.range(body)))
            answer = self.cache.call(path, body)
            self.cache.refresh()
        except EtcdError as error:
            return self.answer(500, json.dumps({"error": str(error)}))
        return self.answer(200, json.dumps(answer))


def apiserver(servers):
    Api.cache = Cache(servers.split(","))
    for _ in range(100):
        try:
            Api.cache.refresh()
            break
        except EtcdError:
            time.sleep(0.3)
    threading.Thread(target=Api.cache.watch, daemon=True).start()
    ThreadingHTTPServer(("", 6443), Api).serve_forever()


def kubelet(servers, address, version, roles):
    etcd = Etcd(servers.split(",")[0] + ":6443", timeout=3)
    known = False
    while True:
        try:
            if not known:
                register(etcd, address, version, roles.split(","))
                known = True
            kube.beat(etcd, address)
        except EtcdError:
            pass
        time.sleep(1)


def register(etcd, address, version, roles):
    text = etcd.get(kube.key_of("nodes", "", address))
    node = json.loads(text) if text else kube.new("nodes", address, spec={})
    for role in roles:
        node["metadata"]["labels"][f"node-role.kubernetes.io/{role}"] = "true"
    node["status"] = {"conditions": [kube.condition("Ready", "True", "KubeletReady", "kubelet is posting ready status")],
                      "addresses": [{"type": "InternalIP", "address": address}],
                      "nodeInfo": {"kubeletVersion": version, "osImage": "Debian GNU/Linux 12 (bookworm)", "kernelVersion": "6.1.0-37-amd64",
                                   "containerRuntimeVersion": "docker://20.10.24"}}
    kube.store(etcd, "nodes", node)
    name = f"canal-{address.rsplit('.', 1)[1]}"
    if not etcd.get(kube.key_of("pods", "kube-system", name)):
        kube.pod(etcd, name, "kube-system", address, "rancher/calico-node", {"kind": "DaemonSet", "name": "canal"}, {"k8s-app": "canal"})


def addon(image):
    """The user's add-on: Rancher as deployment cattle with the image of the cluster file."""
    etcd = Etcd("127.0.0.1:6443", timeout=5)
    text = etcd.get(kube.key_of("deployments", "cattle-system", "cattle"))
    row = json.loads(text) if text else kube.new("deployments", "cattle", "cattle-system", spec={"replicas": 1}, status={"replicas": 1, "readyReplicas": 1})
    row["spec"]["template"] = {"spec": {"containers": [{"name": "cattle-server", "image": image}]}}
    kube.store(etcd, "deployments", row)
    if not text:
        kube.pod(etcd, "cattle-6d4cf8b9d5-x2k7p", "cattle-system", "198.51.100.11", image, {"kind": "ReplicaSet", "name": "cattle-6d4cf8b9d5"}, {"app": "cattle"})


def main(words):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    verbs = {"kube-apiserver": apiserver, "kubelet": kubelet, "addon": addon}
    if words[0] in verbs:
        verbs[words[0]](*words[1:])
    else:
        while True:
            signal.pause()
