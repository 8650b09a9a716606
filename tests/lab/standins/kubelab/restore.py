"""A Restore: reads the file, takes Rancher down, writes what the backup has, deletes what it has not, takes Rancher up again to
the number of replicas that was found. The order, the words and the conditions are those of the operator."""
import json
import tarfile
import time

from .api import ApiError
from .backup import Selection
from .encryption import Encryption
from .oplog import Trouble, error, info

LEASE = "restore-controller"


class Content:
    """What a backup file holds: {file name: (version, plural, object)} and the ResourceSet that chose it."""

    def __init__(self, path, encryption):
        self.objects, self.chosen = {}, {}
        try:
            with tarfile.open(path, "r:gz") as archive:
                for row in archive:
                    if row.isfile():
                        self.take(row.name, archive.extractfile(row).read(), encryption)
        except FileNotFoundError as missing:
            raise Trouble(f"error opening tarball backup file open {path}: no such file or directory") from missing
        except (tarfile.TarError, EOFError) as broken:
            raise Trouble(str(broken)) from broken

    def take(self, name, data, encryption):
        if name.startswith("filters/"):
            if name == "filters/filters.json":
                self.chosen = json.loads(data)
            return
        resource, number = name.split("/")[0].split("#")
        plural, group = resource.split(".", 1)
        shown = f"{plural}.{group}" if group else plural
        if encryption.covers(plural):
            try:
                data = encryption.decrypt(json.loads(data))
            except ValueError as wrong:
                error(f"Error decrypting encrypted resource [{shown}]: {wrong}, provide same encryption config as used for backup")
                raise Trouble(f"error decrypting encrypted resource [{shown}]: {wrong}, provide same encryption config as used for backup") from wrong
        body = json.loads(data)
        if isinstance(body, str):
            error(f"Error unmarshaling encrypted resource [{shown}], no encryption config provided ")
            raise Trouble(f"error unmarshaling encrypted resource [{shown}], no encryption config provided")
        self.objects[name] = (f"{group}/{number}" if group else number, plural, body)

    def part(self, name):
        crd = name.startswith("customresourcedefinitions.")
        return "crds" if crd else "clusterscoped" if name.count("/") == 1 else "namespaced"


class Restores:
    def __init__(self, api, resources, place):
        self.api, self.resources, self.place, self.namespace = api, resources, place, place.namespace
        namespace = self.namespace
        self.leases = f"/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases"
        if api.find(f"{self.leases}/{LEASE}"):
            api.delete(f"{self.leases}/{LEASE}")

    def step(self, restore):
        if restore["metadata"].get("deletionTimestamp") or restore.get("status", {}).get("restoreCompletionTs"):
            return
        holder = f"{restore['metadata']['name']}:{restore['metadata']['uid']}"
        self.lock(holder)
        try:
            self.restore(restore["metadata"]["name"], restore["spec"])
        finally:
            self.api.patch(f"{self.leases}/{LEASE}", {"spec": {"holderIdentity": None}})

    def lock(self, holder):
        lease = self.api.find(f"{self.leases}/{LEASE}")
        if lease is None:
            self.api.create(self.leases, {"apiVersion": "coordination.k8s.io/v1", "kind": "Lease", "metadata": {"name": LEASE},
                                          "spec": {"holderIdentity": holder}})
            return
        if lease.get("spec", {}).get("holderIdentity"):
            # Nothing of this reaches the resource's conditions: only the log says it.
            raise RuntimeError(f"restore {lease['spec']['holderIdentity']} is in progress")
        self.api.patch(f"{self.leases}/{LEASE}", {"spec": {"holderIdentity": holder}})

    def restore(self, name, spec):
        info(f"Processing Restore CR {name}")
        info(f"Restoring from backup {spec['backupFilename']}")
        encryption = Encryption()
        if spec.get("encryptionConfigSecretName"):
            info(f"Processing encryption config {spec['encryptionConfigSecretName']} for restore CR {name}")
            try:
                encryption = Encryption.of_secret(self.api, self.namespace, spec["encryptionConfigSecretName"])
            except Trouble as trouble:
                error(f"Error fetching encryption config secret: {trouble}")
                raise
        if spec.get("ignoreErrors"):
            raise Trouble("not played by the lab: ignoreErrors")
        path, source = self.place.fetch(spec)
        content = Content(path, encryption)
        found = self.scale_down(content.chosen.get("controllerReferences", []))
        try:
            self.write_all(name, content)
            if spec.get("prune", True):
                info(f"Pruning resources that are not part of the backup for restore CR {name}")
                self.prune(content, spec.get("deleteTimeoutSeconds", 0))
        finally:
            # Also after an error, and to the number that was found.
            self.scale_up(found)
        self.api.patch(f"/apis/resources.cattle.io/v1/restores/{name}/status", {"status": {
            "conditions": [{"type": "Ready", "status": "True", "message": "Completed"}], "backupSource": source,
            "restoreCompletionTs": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}})
        info("Done restoring")

    def scale_down(self, references):
        found = []
        for one in references:
            path = self.resources.path(one["apiVersion"], one["resource"], one.get("namespace")) + "/" + one["name"]
            shown = f"{one['apiVersion']}/{one['resource']}/{one['name']}"
            info(f"Processing controllerRef {shown}")
            present = self.api.find(path)
            if present is None:
                info(f"Error getting object for controllerRef {shown}: not found")
                continue
            found.append((path, shown, present["spec"].get("replicas", 1)))
            info(f"Scaling down controllerRef {shown} to 0")
            self.api.patch(path, {"spec": {"replicas": 0}})
        return found

    def scale_up(self, found):
        for path, shown, replicas in found:
            info(f"Processing controllerRef {shown}")
            info(f"Scaling up controllerRef {shown} to {replicas}")
            self.api.patch(path, {"spec": {"replicas": replicas}})

    def write_all(self, name, content):
        for part, words in (("crds", "CRDs"), ("clusterscoped", "clusterscoped resources"), ("namespaced", "namespaced resources")):
            info(f"Starting to restore {words} for restore CR {name}")
            rows = [row for file, row in content.objects.items() if content.part(file) == part]
            bad = [text for text in (self.write(*row) for row in rows) if text]
            if part == "crds" and not bad:
                self.wait_for_crds(rows)
            if bad:
                what = {"crds": "CRDs", "clusterscoped": "cluster-scoped resources", "namespaced": "namespaced resources"}[part]
                error(f"Error restoring {what} {bad}")
                raise Trouble(f"error restoring {what}, check logs for exact error")

    def write(self, version, plural, body):
        """The error as the operator words it, or nothing."""
        meta, group = body["metadata"], version.rpartition("/")[0]
        if body["kind"] == "Deployment" and meta.get("namespace") == "cattle-system" and meta["name"].endswith(("rancher", "rancher-webhook")):
            info(f"Skip restoring the deployment {meta['namespace']}/{meta['name']}")
            return None
        kind = f"{group}/{version.rpartition('/')[2]}, Resource={plural}"
        info(f"restoreResource: Restoring {meta['name']} of type {kind}")
        if body["kind"] == "ServiceAccount":
            body.pop("secrets", None)
        path = self.resources.path(version, plural, meta.get("namespace"))
        try:
            done = self.api.apply(path, body)
            if "status" in body and "." in group and body["kind"] != "CustomResourceDefinition":
                self.write_status(path, plural, version, done, body["status"])
            info(f"Successfully restored {meta['name']}")
        except ApiError as refused:
            error(f"Error restoring resource {meta['name']} of type {kind}: {refused}")
            return f"error restoring {meta['name']} of type {kind}: restoreResource: err updating resource {refused}"
        return None

    def write_status(self, path, plural, version, done, status):
        if self.resources.has_status(version, plural):
            self.api.put(f"{path}/{done['metadata']['name']}/status", {**done, "status": status})

    def wait_for_crds(self, rows):
        for _, _, body in rows:
            name = body["metadata"]["name"]
            info(f"Waiting for CRD {name} to become available")
            for _ in range(120):
                now = self.api.get(f"/apis/apiextensions.k8s.io/v1/customresourcedefinitions/{name}")
                if any(one["type"] == "Established" and one["status"] == "True" for one in now.get("status", {}).get("conditions", [])):
                    break
                time.sleep(0.5)
            else:
                raise Trouble("error restoring CRDs, check logs for exact error")
            info(f"Done waiting for CRD {name} to become available")

    def prune(self, content, timeout):
        extra = []
        for file, version, plural, body in Selection(self.api, self.resources).objects(content.chosen["resourceSelectors"]):
            if file not in content.objects:
                info(f"Marking resource {file.removesuffix('.json')} for deletion")
                extra.append(self.resources.path(version, plural, body["metadata"].get("namespace")) + "/" + body["metadata"]["name"])
        for text in self.delete(extra, strip=False):
            error(f"Error pruning resources: {text}")
        # Both lines stand in every log, also where the first pass has deleted everything.
        info(f"Will retry pruning resources by removing finalizers in {timeout}s")
        time.sleep(timeout)
        info("Retrying pruning resources by removing finalizers")
        bad = self.delete(extra, strip=True)
        if bad:
            raise Trouble(f"error pruning during restore: {bad}")

    def delete(self, paths, strip):
        bad = []
        for path in paths:
            try:
                if strip:
                    self.api.patch(path, {"metadata": {"finalizers": None}})
                self.api.delete(path)
            except ApiError as refused:
                if not refused.missing:
                    bad.append(str(refused))
        return bad
