"""Stand-in for rancher-cleanup: its two scripts in their order and with their gaps, with the rights of the job's own account.
Deployments of Rancher, webhooks, roles and bindings by name, objects without their finalizers, namespaces, definitions. Of the
namespaces it knows some by name and some by their beginning; others, such as cattle-provisioning-capi-system, it leaves, and
verify.sh looks for ^cattle in lines that begin with namespace/. Not played: istio, gatekeeper, monitoring, logging."""
import os
import re
import time

from .api import Api, ApiError
from .resources import Resources, group_path

BY_NAME = ["istio-system", "cattle-resources-system", "cis-operator-system", "cattle-dashboards", "cattle-gatekeeper-system", "cattle-alerting",
           "cattle-logging", "cattle-pipeline", "cattle-prometheus", "rancher-operator-system", "cattle-monitoring-system", "cattle-logging-system",
           "cattle-elemental-system", "cattle-fleet-clusters-system", "cattle-fleet-local-system", "cattle-fleet-system", "fleet-default", "fleet-local",
           "fleet-system", "local", "cattle-system", "cattle-impersonation-system", "cattle-global-data", "cattle-global-nt"]
BEGINNINGS = ["cluster-fleet", "p-", "c-", "user-", "u-"]
ROLES = re.compile("^cattle-|rancher|^fleet|^gitjob|^pod-impersonation-helm")
RBAC = "/apis/rbac.authorization.k8s.io/v1"
DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
NAMESPACES = "/api/v1/namespaces"
WEBHOOKS = [f"/apis/admissionregistration.k8s.io/v1/{kind}webhookconfigurations" for kind in ("mutating", "validating")]


def of_rancher(group):
    return group.endswith("cattle.io") and group not in ("helm.cattle.io", "k3s.cattle.io")


def names(api, path):
    return [one["metadata"]["name"] for one in api.items(path)]


class Cleanup:
    def __init__(self, api):
        self.api, self.resources = api, Resources(api)

    def run(self):
        for plural in ("deployments", "daemonsets"):
            for name in names(self.api, f"/apis/apps/v1/namespaces/cattle-system/{plural}"):
                self.delete(f"/apis/apps/v1/namespaces/cattle-system/{plural}/{name}", f'{plural[:-1]}.apps "{name}"')
        while self.api.items("/api/v1/namespaces/cattle-system/pods?labelSelector=app%3Drancher"):
            time.sleep(0.5)
        self.delete("/api/v1/namespaces/kube-system/configmaps/cattle-controllers", 'configmap "cattle-controllers"')
        for path in WEBHOOKS:
            for name in names(self.api, path):
                if "cattle.io" in name:
                    self.delete(f"{path}/{name}", f'{path.rpartition("/")[2][:-1]}.admissionregistration.k8s.io "{name}"')
        for plural in ("clusterrolebindings", "clusterroles"):
            for name in names(self.api, f"{RBAC}/{plural}"):
                if ROLES.search(name):
                    self.delete(f"{RBAC}/{plural}/{name}", f'{plural[:-1]}.rbac.authorization.k8s.io "{name}"')
        for group in self.groups():
            if of_rancher(group) or group == "cluster.x-k8s.io":
                self.objects_of(self.api.get(f"/apis/{group}")["preferredVersion"]["groupVersion"])
        known = names(self.api, NAMESPACES)
        for name in BY_NAME + [one for start in BEGINNINGS for one in known if one.startswith(start)]:
            if name in known:
                self.namespace(name)
        for name in names(self.api, DEFINITIONS):
            group = name.partition(".")[2]
            if of_rancher(group) or group == "cluster.x-k8s.io":
                self.delete(f"{DEFINITIONS}/{name}", f'customresourcedefinition.apiextensions.k8s.io "{name}"')

    def groups(self):
        return [one["name"] for one in self.api.get("/apis")["groups"]]

    def objects_of(self, version, namespace=None):
        for kind in self.resources.of(version):
            if "delete" not in kind["verbs"] or kind["name"] == "events" or namespace and not kind["namespaced"]:
                continue
            for one in self.api.items(self.resources.path(version, kind["name"], namespace)):
                path = self.resources.path(version, kind["name"], one["metadata"].get("namespace")) + "/" + one["metadata"]["name"]
                self.strip(path, one)
                group = version.rpartition("/")[0]
                self.delete(path, f'{kind["singularName"] or kind["kind"].lower()}{"." if group else ""}{group} "{one["metadata"]["name"]}"')

    def namespace(self, name):
        for group in ["v1"] + [one["preferredVersion"]["groupVersion"] for one in self.api.get("/apis")["groups"]]:
            self.objects_of(group, name)
        self.delete(f"{NAMESPACES}/{name}", f'namespace "{name}"')

    def strip(self, path, body):
        found = body["metadata"].get("finalizers")
        if found:
            print(f"Finalizers before for {path}: {found}", flush=True)
            self.quiet(self.api.patch, path, {"metadata": {"finalizers": None}})

    def delete(self, path, shown):
        """Until this very object is gone; what is not there is nothing to say."""
        found = self.quiet(self.api.find, path)
        if not found:
            return
        self.quiet(self.api.delete, path)
        print(f"{shown} deleted", flush=True)
        end = time.monotonic() + 80
        while self.uid(path) == found["metadata"]["uid"]:
            if time.monotonic() > end:
                print("error: timed out waiting for the condition", flush=True)
                return
            time.sleep(0.2)

    def uid(self, path):
        return (self.quiet(self.api.find, path) or {"metadata": {}})["metadata"].get("uid")

    @staticmethod
    def quiet(call, *words):
        try:
            return call(*words)
        except ApiError as refused:
            if not refused.missing:
                print(f"Error from server: {refused}", flush=True)
            return None


def verify(api):
    """What is left, one thing a line."""
    resources = Resources(api)
    if api.find(f"{NAMESPACES}/cattle-system"):
        for one in api.items("/apis/apps/v1/namespaces/cattle-system/deployments"):
            yield f"deployment.apps/{one['metadata']['name']}"
    for path in WEBHOOKS:
        yield from (f"{path.rpartition('/')[2][:-1]}/{name}" for name in names(api, path) if "cattle.io" in name)
    for plural in ("clusterrolebindings", "clusterroles"):
        yield from (name for name in names(api, f"{RBAC}/{plural}") if ROLES.search(name))
    yield from (f"namespace/{name}" for name in names(api, NAMESPACES) if re.search("rancher-operator-system|cis-operator-system|fleet|istio|elemental", name))
    for name in names(api, DEFINITIONS):
        group = name.partition(".")[2]
        if of_rancher(group) or group == "cluster.x-k8s.io":
            yield name
    for group in [one["preferredVersion"]["groupVersion"] for one in api.get("/apis")["groups"] if of_rancher(one["name"])]:
        yield from (f"{one['name']}.{group.partition('/')[0]}" for one in resources.of(group) if api.find(group_path(group)))


def main(words):
    api = Api(os.environ["ACCOUNT"])
    if words == ["verify.sh"]:
        print(f"Running verify.sh version {os.environ['IMAGE_TAG']}")
        for line in verify(api):
            print(line)
        print("Checking for PSPs")
        return 0
    print(f"Running cleanup.sh version {os.environ['IMAGE_TAG']}")
    print("==================== WARNING ====================\nTHIS WILL DELETE ALL RESOURCES CREATED BY RANCHER", flush=True)
    if words != ["force"]:
        print("Do you want to continue (y/n)?")
        return 1
    try:
        api.items("/api/v1/nodes")
    except ApiError:
        print("'kubectl get nodes' exited non-zero, make sure environment variable KUBECONFIG is set to a working kubeconfig file")
        return 1
    Cleanup(api).run()
    return 0


