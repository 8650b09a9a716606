#!/usr/bin/env python3
"""rancher-objects.py PART: prints the Kubernetes objects of one part of the lab's Rancher as a JSON list.
crds: the definitions of the operator and of Rancher; operator: the rancher-backup operator; before: what the backup will hold;
after: what is made after the upgrade."""
import json
import sys

TEXT, TRUTH, NUMBER = {"type": "string"}, {"type": "boolean"}, {"type": "integer"}
OPTIONAL = {"type": "string", "nullable": True}


def record(fields, required=(), **more):
    return {"type": "object", "properties": fields, **({"required": list(required)} if required else {}), **more}


def rows(item, **more):
    return {"type": "array", "items": item, "nullable": True, **more}


CONDITIONS = rows(record({name: OPTIONAL for name in ("type", "status", "reason", "message", "lastTransitionTime", "lastUpdateTime")}))
# The fields of the operator's own definitions (backup-restore-operator, pkg/crds).
S3 = record({"bucketName": TEXT, "endpoint": TEXT, "endpointCA": OPTIONAL, "folder": OPTIONAL, "region": OPTIONAL, "insecureTLSSkipVerify": TRUTH,
             "credentialSecretName": OPTIONAL, "credentialSecretNamespace": OPTIONAL}, ["bucketName", "endpoint"], nullable=True)
STORAGE = record({"s3": S3}, nullable=True)
RESTORE = record({
    "spec": record({"backupFilename": TEXT, "deleteTimeoutSeconds": {"type": "integer", "maximum": 10}, "encryptionConfigSecretName": OPTIONAL,
                    "ignoreErrors": TRUTH, "prune": {"type": "boolean", "nullable": True}, "storageLocation": STORAGE}, ["backupFilename"]),
    "status": record({"backupSource": OPTIONAL, "conditions": CONDITIONS, "observedGeneration": NUMBER, "restoreCompletionTs": OPTIONAL, "summary": OPTIONAL})})
BACKUP = record({
    "spec": record({"encryptionConfigSecretName": OPTIONAL, "resourceSetName": TEXT, "retentionCount": NUMBER, "schedule": OPTIONAL,
                    "storageLocation": STORAGE}, ["resourceSetName"]),
    "status": record({"backupType": OPTIONAL, "conditions": CONDITIONS, "filename": OPTIONAL, "lastSnapshotTs": OPTIONAL, "nextSnapshotAt": OPTIONAL,
                      "observedGeneration": NUMBER, "storageLocation": OPTIONAL, "summary": OPTIONAL})})
OPEN = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
LABELS = {"app.kubernetes.io/name": "rancher-backup", "app.kubernetes.io/instance": "rancher-backup"}


def definition(group, version, kind, schema, scope="Cluster", status=False):
    plural = kind.lower() + "s"
    return {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": f"{plural}.{group}"}, "spec": {
        "group": group, "scope": scope, "names": {"kind": kind, "listKind": f"{kind}List", "plural": plural, "singular": kind.lower()},
        "versions": [{"name": version, "served": True, "storage": True, "schema": {"openAPIV3Schema": schema},
                      **({"subresources": {"status": {}}} if status else {})}]}}


def body(version, kind, name, namespace=None, labels=None, finalizers=None, **rest):
    meta = {"name": name, **({"namespace": namespace} if namespace else {}), **({"labels": labels} if labels else {}),
            **({"finalizers": finalizers} if finalizers else {})}
    return {"apiVersion": version, "kind": kind, "metadata": meta, **rest}


MANAGEMENT = "management.cattle.io/v3"
crds = [definition("resources.cattle.io", "v1", "Restore", RESTORE, status=True), definition("resources.cattle.io", "v1", "Backup", BACKUP, status=True),
        definition("resources.cattle.io", "v1", "ResourceSet", OPEN)]
crds += [definition("management.cattle.io", "v3", kind, OPEN) for kind in ("Setting", "Cluster", "User", "Token", "FleetWorkspace")]
crds += [definition("management.cattle.io", "v3", "Project", OPEN, scope="Namespaced")]

# What the chart's full resource set selects, without the parts that the lab has no objects of.
SPACES = "^cattle-|^p-|^c-|^local$|^user-|^u-"
NOT_HELM = {"matchExpressions": [{"key": "owner", "operator": "NotIn", "values": ["helm"]}]}
SELECTORS = [
    {"apiVersion": "v1", "kindsRegexp": "^namespaces$", "resourceNameRegexp": "^cattle-|^p-|^c-|^user-|^u-", "resourceNames": ["local"]},
    {"apiVersion": "apps/v1", "kindsRegexp": "^deployments$", "namespaces": ["cattle-system"]},
    {"apiVersion": "v1", "kindsRegexp": "^secrets$", "namespaceRegexp": SPACES, "labelSelectors": NOT_HELM},
    {"apiVersion": "v1", "kindsRegexp": "^serviceaccounts$", "namespaceRegexp": SPACES},
    {"apiVersion": "v1", "kindsRegexp": "^configmaps$", "namespaces": ["cattle-system"]},
    {"apiVersion": "apiextensions.k8s.io/v1", "kindsRegexp": ".", "resourceNameRegexp": "management.cattle.io$|resources.cattle.io$"},
    {"apiVersion": "management.cattle.io/v3", "kindsRegexp": ".", "excludeKinds": ["tokens"]},
    {"apiVersion": "resources.cattle.io/v1", "kindsRegexp": "^ResourceSet$"}]

operator = [
    body("v1", "Namespace", "cattle-system"), body("v1", "Namespace", "cattle-resources-system"),
    body("resources.cattle.io/v1", "ResourceSet", "rancher-resource-set-full", resourceSelectors=SELECTORS, controllerReferences=[
        {"apiVersion": "apps/v1", "resource": "deployments", "name": "rancher", "namespace": "cattle-system"}]),
    body("apps/v1", "Deployment", "rancher-backup", "cattle-resources-system", LABELS, spec={
        "replicas": 1, "selector": {"matchLabels": LABELS}, "template": {"metadata": {"labels": LABELS}, "spec": {
            "containers": [{"name": "rancher-backup", "image": "rancher/backup-restore-operator:v7.0.1",
                            "env": [{"name": "CHART_NAMESPACE", "value": "cattle-resources-system"},
                                    {"name": "DEFAULT_PERSISTENCE_ENABLED", "value": "persistence-enabled"}],
                            "volumeMounts": [{"mountPath": "/var/lib/backups", "name": "pv-storage"}]}],
            "volumes": [{"name": "pv-storage", "persistentVolumeClaim": {"claimName": "rancher-backup-1"}}]}}})]

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
    body(MANAGEMENT, "Cluster", "c-m-late", finalizers=["controller.cattle.io/namespace-auth"], spec={"displayName": "late", "migrated": "v2.12.3"},
         status={"driver": "imported", "conditions": [{"type": "Ready", "status": "True"}]}),
    body(MANAGEMENT, "User", "u-late", username="late"), body("v1", "Namespace", "p-late"),
    body("v1", "Secret", "cloud-credential", "cattle-system", stringData={"password": "from after"}),
    body("v1", "Secret", "late-credential", "cattle-system", stringData={"password": "from after"}),
    body("v1", "ConfigMap", "branding", "cattle-system", data={"colour": "from after"}),
    # Not Rancher's: a restore has no business with it.
    body("v1", "ConfigMap", "application", "default", data={"colour": "from after"})]

json.dump({"apiVersion": "v1", "kind": "List", "items": {"crds": crds, "operator": operator, "before": before, "after": after}[sys.argv[1]]}, sys.stdout)
