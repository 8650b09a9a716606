"""The chart `rancher` as the repositories of the lab have it, by version: the objects that it makes of its values."""

VERSIONS = {"rancher-stable": ["2.2.9", "2.3.2", "2.11.0", "2.11.1", "2.11.3", "2.12.3"], "rancher-latest": ["2.11.3", "2.12.3"]}
DEFAULTS = {"replicas": 3, "rancherImage": "rancher/rancher"}


def objects(version, values, namespace):
    chosen = {**DEFAULTS, **values}
    labels = {"app": "rancher", "release": "rancher"}
    meta = {"name": "rancher", "namespace": namespace, "labels": {**labels, "chart": f"rancher-{version}", "heritage": "Helm"}}
    container = {"name": "rancher", "image": f"{chosen['rancherImage']}:v{version}", "imagePullPolicy": "IfNotPresent",
                 "args": ["--no-cacerts", "--http-listen-port=80", "--https-listen-port=443", "--add-local=true"],
                 "ports": [{"containerPort": 80, "protocol": "TCP"}],
                 "readinessProbe": {"httpGet": {"path": "/healthz", "port": 80}, "initialDelaySeconds": 5, "periodSeconds": 30}}
    yield {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": meta}
    yield {"apiVersion": "v1", "kind": "Service", "metadata": meta,
           "spec": {"selector": {"app": "rancher"}, "ports": [{"name": "http", "port": 80, "targetPort": 80, "protocol": "TCP"}]}}
    deployment = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": meta, "spec": {
        "selector": {"matchLabels": labels}, "template": {"metadata": {"labels": labels}, "spec": {
            "serviceAccountName": "rancher", "containers": [container]}}}}
    # The chart leaves the field out where the value is not positive.
    if chosen["replicas"] > 0:
        deployment["spec"]["replicas"] = chosen["replicas"]
    yield deployment
