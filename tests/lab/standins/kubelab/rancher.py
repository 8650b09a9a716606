"""Stand-in for the Rancher server as far as the API shows it: says its release, installs its webhook, takes the clusters to its own
form, answers /ping and /healthz. The newer release changes objects, so that one that was started too early leaves a trace."""
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .api import Api, ApiError

MANAGEMENT = "/apis/management.cattle.io/v3"
# Releases before 2.5 have none.
WEBHOOKS = {"v2.11": "v0.7.3", "v2.12": "v0.8.2"}
NEWER = "v2.12"


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
    webhook = WEBHOOKS.get(version.rpartition(".")[0])
    for path, body in webhook_objects(webhook) if webhook else ():
        make_or_change(api, path, body)
    for cluster in api.items(f"{MANAGEMENT}/clusters"):
        newer = version.startswith(NEWER)
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
