"""The charts rancher-backup-crd and rancher-backup: the operator's definitions with their fields (backup-restore-operator, pkg/crds),
its Deployment, its storage (persistence.* or s3.*) and the full resource set, without the parts that the lab has no objects of."""

VERSIONS = ["2.1.3+up2.1.3", "102.0.2+up3.1.2", "106.0.1+up7.0.1", "108.0.2+up9.0.2", "109.0.0+up10.0.0"]

TEXT, TRUTH, NUMBER = {"type": "string"}, {"type": "boolean"}, {"type": "integer"}
OPTIONAL = {"type": "string", "nullable": True}


def record(fields, required=(), **more):
    return {"type": "object", "properties": fields, **({"required": list(required)} if required else {}), **more}


def rows(item, **more):
    return {"type": "array", "items": item, "nullable": True, **more}


CONDITIONS = rows(record({name: OPTIONAL for name in ("type", "status", "reason", "message", "lastTransitionTime", "lastUpdateTime")}))
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


def definition(group, versions, kind, schema, scope="Cluster", status=False):
    """versions: the last one is the one that is stored."""
    plural = kind.lower() + "s"
    return {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": f"{plural}.{group}"}, "spec": {
        "group": group, "scope": scope, "names": {"kind": kind, "listKind": f"{kind}List", "plural": plural, "singular": kind.lower()},
        "versions": [{"name": version, "served": True, "storage": version == versions[-1], "schema": {"openAPIV3Schema": schema},
                      **({"subresources": {"status": {}}} if status else {})} for version in versions]}}


SPACES = "^cattle-|^p-|^c-|^local$|^user-|^u-|^fleet-"
NOT_HELM = {"matchExpressions": [{"key": "owner", "operator": "NotIn", "values": ["helm"]}]}
SELECTORS = [
    {"apiVersion": "v1", "kindsRegexp": "^namespaces$", "resourceNameRegexp": "^cattle-|^p-|^c-|^user-|^u-|^fleet-", "resourceNames": ["local"]},
    {"apiVersion": "apps/v1", "kindsRegexp": "^deployments$", "namespaces": ["cattle-system"]},
    {"apiVersion": "v1", "kindsRegexp": "^secrets$", "namespaceRegexp": SPACES, "labelSelectors": NOT_HELM},
    {"apiVersion": "v1", "kindsRegexp": "^serviceaccounts$", "namespaceRegexp": SPACES},
    {"apiVersion": "v1", "kindsRegexp": "^configmaps$", "namespaces": ["cattle-system"]},
    {"apiVersion": "apiextensions.k8s.io/v1", "kindsRegexp": ".", "resourceNameRegexp": "management.cattle.io$|resources.cattle.io$|cluster.x-k8s.io$"},
    {"apiVersion": "management.cattle.io/v3", "kindsRegexp": ".", "excludeKinds": ["tokens"]},
    *({"apiVersion": f"cluster.x-k8s.io/{version}", "kindsRegexp": "."} for version in ("v1alpha4", "v1beta1", "v1beta2")),
    {"apiVersion": "resources.cattle.io/v1", "kindsRegexp": "^ResourceSet$"}]


def definitions(_, values, namespace):
    yield definition("resources.cattle.io", ["v1"], "Restore", RESTORE, status=True)
    yield definition("resources.cattle.io", ["v1"], "Backup", BACKUP, status=True)
    yield definition("resources.cattle.io", ["v1"], "ResourceSet", OPEN)


def operator(version, values, namespace):
    image = values.get("image", {}).get("repository", "rancher/backup-restore-operator")
    environment = [{"name": "CHART_NAMESPACE", "value": namespace}]
    pod = {"containers": [{"name": "rancher-backup", "image": f"{image}:{version}", "env": environment}]}
    if values.get("s3", {}).get("enabled"):
        settings = {key: str(value) for key, value in values["s3"].items() if key != "enabled"}
        yield {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "rancher-backup-s3", "namespace": namespace}, "stringData": settings}
        environment.append({"name": "DEFAULT_S3_BACKUP_STORAGE_LOCATION", "value": "rancher-backup-s3"})
    if values.get("persistence", {}).get("enabled"):
        yield {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "rancher-backup-1", "namespace": namespace},
               "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "2Gi"}}, "volumeMode": "Filesystem"}}
        environment.append({"name": "DEFAULT_PERSISTENCE_ENABLED", "value": "persistence-enabled"})
        pod["containers"][0]["volumeMounts"] = [{"mountPath": "/var/lib/backups", "name": "pv-storage"}]
        pod["volumes"] = [{"name": "pv-storage", "persistentVolumeClaim": {"claimName": "rancher-backup-1"}}]
    yield {"apiVersion": "resources.cattle.io/v1", "kind": "ResourceSet", "metadata": {"name": "rancher-resource-set-full"},
           "resourceSelectors": SELECTORS, "controllerReferences": [
               {"apiVersion": "apps/v1", "resource": "deployments", "name": "rancher", "namespace": "cattle-system"}]}
    yield {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "rancher-backup", "namespace": namespace, "labels": LABELS}, "spec": {
        "replicas": 1, "selector": {"matchLabels": LABELS}, "template": {"metadata": {"labels": LABELS}, "spec": pod}}}


CHARTS = {"rancher-backup-crd": definitions, "rancher-backup": operator}
