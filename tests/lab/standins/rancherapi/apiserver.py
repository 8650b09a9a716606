"""A real kube-apiserver on a database that is there, and the clusters' definition in it."""
import base64
import json
import os
import subprocess
import time

from kubelab.api import Api, ApiError
from kubelab.operatorchart import OPEN, definition

FOLDER = "/etc/rancher-api"
PROGRAM = "/usr/local/lib/kube/kube-apiserver"
DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
CLUSTERS = "/apis/management.cattle.io/v3/clusters"


def start(servers, token, address="127.0.0.1", port=6443, prefix="/registry"):
    """Its certificate is made anew at each start."""
    os.makedirs(FOLDER, mode=0o700, exist_ok=True)
    os.makedirs("/var/log", exist_ok=True)
    subprocess.run(["openssl", "genrsa", "-out", f"{FOLDER}/accounts.key", "2048"], check=True, capture_output=True)
    with open(f"{FOLDER}/tokens.csv", "w", encoding="ascii") as file:
        file.write(f"{token},admin,admin,system:masters\n")
    with open("/var/log/kube-apiserver.log", "ab") as log:
        subprocess.Popen([PROGRAM, f"--etcd-servers={servers}", f"--etcd-prefix={prefix}", f"--bind-address={address}", f"--secure-port={port}",
                          "--endpoint-reconciler-type=none", "--advertise-address=127.0.0.1", f"--cert-dir={FOLDER}", f"--token-auth-file={FOLDER}/tokens.csv",
                          "--authorization-mode=RBAC", "--service-cluster-ip-range=10.43.0.0/16", "--disable-admission-plugins=ServiceAccount",
                          "--service-account-issuer=https://kubernetes.default.svc", f"--service-account-key-file={FOLDER}/accounts.key",
                          f"--service-account-signing-key-file={FOLDER}/accounts.key"], stdout=log, stderr=log)


def kubeconfig(token, port):
    with open(f"{FOLDER}/apiserver.crt", "rb") as file:
        authority = base64.b64encode(file.read()).decode()
    config = {"apiVersion": "v1", "kind": "Config", "current-context": "local", "contexts": [{"name": "local", "context": {"cluster": "local", "user": "admin"}}],
              "clusters": [{"name": "local", "cluster": {"server": f"https://127.0.0.1:{port}", "certificate-authority-data": authority}}],
              "users": [{"name": "admin", "user": {"token": token}}]}
    with open(f"{FOLDER}/kubeconfig", "w", encoding="ascii") as file:
        json.dump(config, file)


def connect(token, port=6443):
    """Waits until the server answers, and makes what is not there yet."""
    while True:
        try:
            kubeconfig(token, port)
            api = Api(f"{FOLDER}/kubeconfig")
            for kind in ("Setting", "Cluster"):
                body = definition("management.cattle.io", ["v3"], kind, OPEN)
                if api.find(f"{DEFINITIONS}/{body['metadata']['name']}") is None:
                    api.create(DEFINITIONS, body)
            api.items(CLUSTERS)
            return api
        except (OSError, ApiError):
            time.sleep(0.5)
