"""The charts as the repositories of the lab have them, by version: the objects that each makes of its values. A chart file is a
.tgz with Chart.yaml, as `helm package` makes it."""
import os
import tarfile

from . import operatorchart

RANCHER = ["2.2.9", "2.3.2", "2.6.3", "2.6.6", "2.7.5", "2.7.9", "2.11.0", "2.11.1", "2.11.3", "2.12.3", "2.13.2", "2.14.0"]
REPOSITORIES = {"rancher-stable": {"rancher": RANCHER}, "rancher-latest": {"rancher": ["2.11.3", "2.12.3"]},
                "rancher-charts": {name: operatorchart.VERSIONS for name in operatorchart.CHARTS}}
DEFAULTS = {"replicas": 3, "rancherImage": "rancher/rancher"}


class Unknown(Exception):
    pass


def app_version(name, version):
    return f"v{version}" if name == "rancher" else f"v{version.rpartition('+up')[2]}"


def from_repository(reference, version, added):
    repository, _, name = reference.partition("/")
    if f"name: {repository}\n" not in added:
        raise Unknown(f"repo {repository} not found")
    versions = REPOSITORIES[repository].get(name, [])
    wanted = version.removeprefix("v") if version else versions[-1]
    if wanted not in versions:
        raise Unknown(f'chart "{name}" matching {version} not found in {repository} index. (try \'helm repo update\'): no chart version found for {name}-{version}')
    return {"metadata": {"name": name, "version": wanted, "appVersion": app_version(name, wanted)}}


def from_file(path):
    if not os.path.exists(path):
        raise Unknown(f"path \"{path}\" not found")
    with tarfile.open(path) as archive:
        rows = [row for row in archive.getnames() if row.endswith("/Chart.yaml")]
        text = archive.extractfile(rows[0]).read().decode()
    return {"metadata": dict(line.split(": ", 1) for line in text.splitlines())}


def objects(meta, values, namespace):
    if meta["name"] == "rancher":
        return rancher(meta["version"], values, namespace)
    return operatorchart.CHARTS[meta["name"]](meta["appVersion"], values, namespace)


def rancher(version, values, namespace):
    chosen = {**DEFAULTS, **values}
    labels = {"app": "rancher", "release": "rancher"}
    meta = {"name": "rancher", "namespace": namespace, "labels": {**labels, "chart": f"rancher-{version}", "heritage": "Helm"}}
    container = {"name": "rancher", "image": f"{chosen['rancherImage']}:v{version}", "imagePullPolicy": "IfNotPresent",
                 "args": ["--no-cacerts", "--http-listen-port=80", "--https-listen-port=443", "--add-local=true"],
                 "ports": [{"containerPort": 80, "protocol": "TCP"}],
                 "readinessProbe": {"httpGet": {"path": "/healthz", "port": 80}, "initialDelaySeconds": 5, "periodSeconds": 30}}
    yield {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": meta}
    yield {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding", "metadata": {"name": "rancher", "labels": meta["labels"]},
           "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "cluster-admin"},
           "subjects": [{"kind": "ServiceAccount", "name": "rancher", "namespace": namespace}]}
    yield {"apiVersion": "v1", "kind": "Service", "metadata": meta,
           "spec": {"selector": {"app": "rancher"}, "ports": [{"name": "http", "port": 80, "targetPort": 80, "protocol": "TCP"}]}}
    deployment = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": meta, "spec": {
        "selector": {"matchLabels": labels}, "template": {"metadata": {"labels": labels}, "spec": {
            "serviceAccountName": "rancher", "containers": [container]}}}}
    # The chart leaves the field out where the value is not positive.
    if chosen["replicas"] > 0:
        deployment["spec"]["replicas"] = chosen["replicas"]
    yield deployment
