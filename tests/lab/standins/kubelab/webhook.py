"""Stand-in for rancher-webhook: writes its two configurations when it starts and judges clusters. That of the newer release refuses
clusters in the form of the earlier one, which is how a restore comes to a stop when it is left in place."""
import base64
import json
import os
import ssl
import subprocess
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .api import Api, ApiError

NAME = "rancher-webhook.cattle-system.svc"
CONFIGURATIONS = "/apis/admissionregistration.k8s.io/v1"
NEWER = ("v0.8.2", "v0.10.0")


def certificate(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
                    "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-keyout", f"{folder}/key", "-out", f"{folder}/crt"],
                   check=True, capture_output=True)
    with open(f"{folder}/crt", "rb") as file:
        return base64.b64encode(file.read()).decode()


def configuration(kind, name, path, resource, policy, bundle):
    rule = {"apiGroups": ["management.cattle.io"], "apiVersions": ["v3"], "operations": ["CREATE", "UPDATE"], "resources": [resource]}
    service = {"name": "rancher-webhook", "namespace": "cattle-system", "path": path, "port": 443}
    return {"apiVersion": "admissionregistration.k8s.io/v1", "kind": kind, "metadata": {"name": "rancher.cattle.io"},
            "webhooks": [{"name": name, "rules": [rule], "clientConfig": {"service": service, "caBundle": bundle}, "failurePolicy": policy,
                          "sideEffects": "None", "admissionReviewVersions": ["v1", "v1beta1"], "timeoutSeconds": 10}]}


def install(api, bundle):
    api.apply(f"{CONFIGURATIONS}/validatingwebhookconfigurations", configuration(
        "ValidatingWebhookConfiguration", "rancher.cattle.io.clusters.management.cattle.io", "/v1/webhook/validation", "clusters", "Fail", bundle))
    api.apply(f"{CONFIGURATIONS}/mutatingwebhookconfigurations", configuration(
        "MutatingWebhookConfiguration", "rancher.cattle.io.fleetworkspaces", "/v1/webhook/mutation", "fleetworkspaces", "Ignore", bundle))


def verdict(review):
    body = review["request"]["object"]
    if os.environ["IMAGE_TAG"] in NEWER and not body["spec"].get("migrated"):
        return {"allowed": False, "status": {"code": 400, "message": f"cluster {body['metadata']['name']} has the form of an earlier release"}}
    return {"allowed": True}


class Review(BaseHTTPRequestHandler):
    def do_POST(self):
        review = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = verdict(review) if self.path.split("?")[0] == "/v1/webhook/validation" else {"allowed": True}
        text = json.dumps({"apiVersion": review["apiVersion"], "kind": "AdmissionReview",
                           "response": {"uid": review["request"]["uid"], **answer}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        self.send_response(200)
        self.end_headers()

    def log_message(self, format, *args):
        pass


def main():
    address = os.environ["POD_IP"]
    with tempfile.TemporaryDirectory() as folder:
        bundle = certificate(folder)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(f"{folder}/crt", f"{folder}/key")
    server = ThreadingHTTPServer((address, 9443), Review)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    api = Api("/etc/lab-kube/admin.json")
    while True:
        try:
            install(api, bundle)
            break
        except (ApiError, OSError) as wait:
            print(wait, flush=True)
            time.sleep(0.5)
    print("rancher-webhook is ready", flush=True)
    ThreadingHTTPServer((address, 8080), Review).serve_forever()
