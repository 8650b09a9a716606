"""Stand-in for the Rancher server as far as the API shows it: says its release, installs its webhook, takes the clusters to its own
form, answers /ping and /healthz. The newer release changes objects, so that one that was started too early leaves a trace."""
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .api import Api, ApiError
from .operatorchart import OPEN, definition

MANAGEMENT = "/apis/management.cattle.io/v3"
DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
# Releases before 2.5 have none.
WEBHOOKS = {"v2.6": "v0.2.5", "v2.7": "v0.3.5", "v2.11": "v0.7.3", "v2.12": "v0.8.2", "v2.13": "v0.9.2", "v2.14": "v0.10.0"}
NEWER = ("v2.6.6", "v2.7.9", "v2.12.3", "v2.14.0")
# The versions of cluster-api, the last one is stored. Where 2.7.9 has an app of its own, others bring it themselves.
CLUSTER_API = {"v2.6.3": ["v1alpha4"], "v2.6.6": ["v1alpha4", "v1beta1"], "v2.13.2": ["v1beta1"], "v2.14.0": ["v1beta1", "v1beta2"],
               "v2.7.5": ["v1beta1"], "v2.7.9": ["v1beta1"]}
PROVISIONING_APP = ("v2.7.9",)


def webhook_objects(tag):
    labels = {"app": "rancher-webhook"}
    meta = {"name": "rancher-webhook", "namespace": "cattle-system"}
    probe = {"httpGet": {"path": "/healthz", "port": 8080}}
    container = {"name": "rancher-webhook", "image": f"rancher/rancher-webhook:{tag}", "readinessProbe": probe}
    yield "/apis/apps/v1/namespaces/cattle-system/deployments", {
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {**meta, "labels": labels},
        "spec": {"replicas": 1, "selector": {"matchLabels": labels},
                 "template": {"metadata": {"labels": labels}, "spec": {"containers": [container]}}}}
    yield "/api/v1/namespaces/cattle-system/services", {
        "apiVersion": "v1", "kind": "Service", "metadata": meta,
        "spec": {"selector": labels, "ports": [{"name": "https", "port": 443, "targetPort": 9443}]}}


def provisioning_app():
    """rancher-provisioning-capi, as 2.7.7 and later 2.7 install it."""
    name, space = "capi-controller-manager", "cattle-provisioning-capi-system"
    labels = {"control-plane": "controller-manager"}
    yield "/api/v1/namespaces", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": space}}
    yield f"/apis/apps/v1/namespaces/{space}/deployments", {
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": name, "namespace": space, "labels": labels},
        "spec": {"replicas": 1, "selector": {"matchLabels": labels}, "template": {"metadata": {"labels": labels}, "spec": {
            "containers": [{"name": "manager", "image": "rancher/mirrored-cluster-api-controller:v1.4.4"}]}}}}


def make_or_change(api, path, body):
    """A Service keeps its address: changed, not put in place of."""
    if api.find(f"{path}/{body['metadata']['name']}") is None:
        api.create(path, body)
    else:
        api.patch(f"{path}/{body['metadata']['name']}", body)


def ready_condition(ready):
    return [{"type": "Ready", "status": "True" if ready else "Unknown"}]


def start(api, version):
    api.apply(f"{MANAGEMENT}/settings", {"apiVersion": "management.cattle.io/v3", "kind": "Setting",
                                         "metadata": {"name": "server-version"}, "default": "", "value": version})
    if version in CLUSTER_API:
        api.apply(DEFINITIONS, definition("cluster.x-k8s.io", CLUSTER_API[version], "Cluster", OPEN, scope="Namespaced"))
    for path, body in provisioning_app() if version in PROVISIONING_APP else ():
        make_or_change(api, path, body)
    webhook = WEBHOOKS.get(version.rpartition(".")[0])
    for path, body in webhook_objects(webhook) if webhook else ():
        make_or_change(api, path, body)
    for cluster in api.items(f"{MANAGEMENT}/clusters"):
        newer = version in NEWER
        change = {"status": {"conditions": ready_condition(newer or not cluster["spec"].get("migrated"))}}
        if newer:
            change["spec"] = {"migrated": version}
        api.patch(f"{MANAGEMENT}/clusters/{cluster['metadata']['name']}", change)


class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        text = {"/ping": b"pong", "/healthz": b"ok"}.get(self.path)
        self.send_response(200 if text else 404)
        self.end_headers()
        self.wfile.write(text or b"not found")

    def log_message(self, format, *args):  # its own log says what Rancher does, not who asks
        pass


def main():
    api, version = Api("/etc/lab-kube/admin.json"), os.environ["IMAGE_TAG"]
    print(f"[INFO] Rancher version {version} is starting", flush=True)
    while True:
        try:
            start(api, version)
            break
        except (ApiError, OSError) as wait:
            # Two replicas start at once, and the webhook may not answer yet.
            print(f"[ERROR] {wait}", file=sys.stderr, flush=True)
            time.sleep(0.5)
    print(f"[INFO] Rancher {version} is up", flush=True)
    ThreadingHTTPServer((os.environ["POD_IP"], 80), Answers).serve_forever()
