"""Inside Rancher's container: its Kubernetes API (real) on its database, and what Rancher does there with clusters. What a managed
cluster accepts lies outside of Rancher, in /downstream/CLUSTER. From the fix of CVE-2018-20321 on a cluster gets a token of its own
and the old one no longer counts; an older release goes on with the token that its database has."""
import base64
import json
import os
import secrets
import subprocess
import time

from kubelab.api import Api, ApiError
from kubelab.operatorchart import OPEN, definition
from rancherlab import database
from rancherlab.release import VERSION, numbers

FOLDER, DOWNSTREAM = "/etc/rancher-api", "/downstream"
PROGRAM = "/usr/local/lib/kube/kube-apiserver"
CLUSTERS = "/apis/management.cattle.io/v3/clusters"
MOVES_TOKENS = numbers(VERSION) >= (2, 1, 6) or (2, 0, 11) <= numbers(VERSION) < (2, 1, 0)


def start_server(token):
    os.makedirs(FOLDER, mode=0o700, exist_ok=True)
    subprocess.run(["openssl", "genrsa", "-out", f"{FOLDER}/accounts.key", "2048"], check=True, capture_output=True)
    with open(f"{FOLDER}/tokens.csv", "w", encoding="ascii") as file:
        file.write(f"{token},admin,admin,system:masters\n")
    with open("/var/log/kube-apiserver.log", "ab") as log:
        subprocess.Popen([PROGRAM, f"--etcd-servers={database.URL}", "--bind-address=127.0.0.1", "--secure-port=6443", "--endpoint-reconciler-type=none",
                          "--advertise-address=127.0.0.1", f"--cert-dir={FOLDER}", f"--token-auth-file={FOLDER}/tokens.csv",
                          "--authorization-mode=RBAC", "--service-cluster-ip-range=10.43.0.0/16", "--disable-admission-plugins=ServiceAccount",
                          "--service-account-issuer=https://kubernetes.default.svc", f"--service-account-key-file={FOLDER}/accounts.key",
                          f"--service-account-signing-key-file={FOLDER}/accounts.key"], stdout=log, stderr=log)


def kubeconfig(token):
    with open(f"{FOLDER}/apiserver.crt", "rb") as file:
        authority = base64.b64encode(file.read()).decode()
    config = {"apiVersion": "v1", "kind": "Config", "current-context": "local", "contexts": [{"name": "local", "context": {"cluster": "local", "user": "admin"}}],
              "clusters": [{"name": "local", "cluster": {"server": "https://127.0.0.1:6443", "certificate-authority-data": authority}}],
              "users": [{"name": "admin", "user": {"token": token}}]}
    with open(f"{FOLDER}/kubeconfig", "w", encoding="ascii") as file:
        json.dump(config, file)


def connect(token):
    while True:
        try:
            kubeconfig(token)
            api = Api(f"{FOLDER}/kubeconfig")
            for kind in ("Setting", "Cluster"):
                body = definition("management.cattle.io", ["v3"], kind, OPEN)
                path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
                if api.find(f"{path}/{body['metadata']['name']}") is None:
                    api.create(path, body)
            api.items(CLUSTERS)
            return api
        except (OSError, ApiError):
            time.sleep(0.5)


def accepted(name):
    try:
        with open(f"{DOWNSTREAM}/{name}", encoding="ascii") as file:
            return file.read().strip()
    except FileNotFoundError:
        return None


def move_token(name, status):
    """A token of its own in the cluster, noted in Rancher; the old one is taken away there."""
    token = secrets.token_hex(24)
    with open(f"{DOWNSTREAM}/{name}", "w", encoding="ascii") as file:
        file.write(token)
    status["serviceAccountToken"] = token
    status["conditions"] = status.get("conditions", []) + [{"type": "ServiceAccountMigrated", "status": "True"}]


def look(api, cluster, seen):
    name, status = cluster["metadata"]["name"], cluster.get("status", {})
    if not status.get("driver"):
        return
    imported = status["driver"] == "imported"
    moved = any(one["type"] == "ServiceAccountMigrated" for one in status.get("conditions", []))
    if MOVES_TOKENS and not imported and not moved:
        move_token(name, status)
    ready = imported or accepted(name) == status.get("serviceAccountToken")
    rows = [one for one in status.get("conditions", []) if one["type"] != "Ready"]
    wanted = rows + [{"type": "Ready", "status": "True" if ready else "False"}]
    if status.get("conditions") != wanted:
        api.patch(f"{CLUSTERS}/{name}", {"metadata": {"resourceVersion": cluster["metadata"]["resourceVersion"]}, "status": {**status, "conditions": wanted}})
    if seen.get(name) != ready:
        print(f"[INFO] cluster {name} is {'Active' if ready else 'Unavailable'}", flush=True)
        seen[name] = ready


def main():
    token = secrets.token_hex(16)
    while True:
        try:
            database.get(database.WRITTEN_BY)
            break
        except database.Silent:
            time.sleep(0.2)
    start_server(token)
    api, seen = connect(token), {}
    while True:
        try:
            for cluster in api.items(CLUSTERS):
                look(api, cluster, seen)
        except (OSError, ApiError):
            pass
        time.sleep(0.5)


if __name__ == "__main__":
    main()
