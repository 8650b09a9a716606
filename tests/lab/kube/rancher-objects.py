#!/usr/bin/env python3
"""rancher-objects.py PART [RELEASE]: prints the Kubernetes objects of one part of the lab's Rancher as a JSON list.
crds: Rancher's own definitions; before: what the backup will hold; capi: an object of cluster-api in the version RELEASE; after: what
is made after the upgrade to RELEASE."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "standins"))
from kubelab.operatorchart import OPEN, definition


def body(version, kind, name, namespace=None, labels=None, finalizers=None, **rest):
    meta = {"name": name, **({"namespace": namespace} if namespace else {}), **({"labels": labels} if labels else {}),
            **({"finalizers": finalizers} if finalizers else {})}
    return {"apiVersion": version, "kind": kind, "metadata": meta, **rest}


MANAGEMENT = "management.cattle.io/v3"
crds = [definition("management.cattle.io", ["v3"], kind, OPEN) for kind in ("Setting", "Cluster", "User", "Token", "FleetWorkspace")]
crds += [definition("management.cattle.io", ["v3"], "Project", OPEN, scope="Namespaced")]
release = sys.argv[2] if len(sys.argv) > 2 else ""

before = [
    body(MANAGEMENT, "Setting", "server-url", value="https://rancher.lab.example"), body(MANAGEMENT, "Setting", "ui-banners", value="from before"),
    body(MANAGEMENT, "Cluster", "local", spec={"displayName": "local"}, status={"driver": "rke2"}),
    body(MANAGEMENT, "Cluster", "c-m-shop", spec={"displayName": "shop"}, status={"driver": "imported"}),
    body(MANAGEMENT, "User", "u-alice", username="alice"), body(MANAGEMENT, "User", "u-bob", username="bob"),
    body("v1", "Namespace", "c-m-shop"), body("v1", "Namespace", "p-shop"),
    body(MANAGEMENT, "Project", "p-shop", "c-m-shop", spec={"displayName": "shop"}),
    body("v1", "Secret", "cloud-credential", "cattle-system", stringData={"password": "from before"}),
    body("v1", "ConfigMap", "branding", "cattle-system", data={"colour": "from before"})]

after = [
    body(MANAGEMENT, "Setting", "ui-banners", value="from after"),
    body(MANAGEMENT, "Cluster", "c-m-late", finalizers=["controller.cattle.io/namespace-auth"], spec={"displayName": "late", "migrated": release},
         status={"driver": "imported", "conditions": [{"type": "Ready", "status": "True"}]}),
    body(MANAGEMENT, "User", "u-late", username="late"), body("v1", "Namespace", "p-late"),
    body("v1", "Secret", "cloud-credential", "cattle-system", stringData={"password": "from after"}),
    body("v1", "Secret", "late-credential", "cattle-system", stringData={"password": "from after"}),
    body("v1", "ConfigMap", "branding", "cattle-system", data={"colour": "from after"}),
    # Not Rancher's: a restore has no business with it.
    body("v1", "ConfigMap", "application", "default", data={"colour": "from after"})]

# What Rancher provisions with cluster-api, in the version that the older release has.
capi = [body("v1", "Namespace", "fleet-default"),
        body(f"cluster.x-k8s.io/{release}", "Cluster", "prod", "fleet-default", finalizers=["cluster.cluster.x-k8s.io"], spec={"paused": False})]

json.dump({"apiVersion": "v1", "kind": "List", "items": {"crds": crds, "before": before, "after": after, "capi": capi}[sys.argv[1]]}, sys.stdout)
