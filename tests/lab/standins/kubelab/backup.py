"""A Backup: what the ResourceSet selects, as files of a .tar.gz, with the selection itself in filters/filters.json."""
import io
import json
import re
import tarfile
import time

from .encryption import Encryption
from .oplog import Trouble, info

def selector_text(labels):
    """The query of a label selector with matchExpressions, as the resource sets of the operator use it."""
    words = {"NotIn": "notin", "In": "in"}
    return ",".join(f"{one['key']} {words[one['operator']]} ({','.join(one['values'])})" for one in labels.get("matchExpressions", []))


class Selection:
    def __init__(self, api, resources):
        self.api, self.resources = api, resources

    def kinds(self, one):
        for found in self.resources.of(one["apiVersion"]):
            if "list" not in found["verbs"] or found["name"] in one.get("excludeKinds", []) or found["kind"] in one.get("excludeKinds", []):
                continue
            pattern = one.get("kindsRegexp")
            if pattern and not re.search(pattern, found["kind"]) and not re.search(pattern, found["name"]):
                continue
            if not pattern and one.get("kinds") and not {found["kind"], found["name"]} & set(one["kinds"]):
                continue
            yield found

    @staticmethod
    def fits(one, meta):
        name, space = meta["name"], meta.get("namespace")
        names = not one.get("resourceNameRegexp") and not one.get("resourceNames")
        names = names or name in one.get("resourceNames", []) or bool(one.get("resourceNameRegexp") and re.search(one["resourceNameRegexp"], name))
        spaces = space is None or not one.get("namespaceRegexp") and not one.get("namespaces")
        spaces = spaces or space in one.get("namespaces", []) or bool(one.get("namespaceRegexp") and re.search(one["namespaceRegexp"], space))
        return names and spaces

    def objects(self, selectors):
        """(file name, version, plural, object) of everything that is there now; each once."""
        seen = set()
        for one in selectors:
            for kind in self.kinds(one):
                query = selector_text(one.get("labelSelectors", {})).replace(" ", "%20")
                path = self.resources.path(one["apiVersion"], kind["name"])
                for body in self.api.items(path + (f"?labelSelector={query}" if query else "")):
                    if not self.fits(one, body["metadata"]):
                        continue
                    name = file_of(one["apiVersion"], kind["name"], body["metadata"])
                    if name not in seen:
                        seen.add(name)
                        yield name, one["apiVersion"], kind["name"], body


def file_of(version, plural, meta):
    group, _, number = version.rpartition("/")
    space = f"{meta['namespace']}/" if meta.get("namespace") else ""
    return f"{plural}.{group}#{number}/{space}{meta['name']}.json"


def bare(body):
    meta = {key: value for key, value in body["metadata"].items()
            if key not in ("uid", "creationTimestamp", "selfLink", "resourceVersion", "managedFields", "generation")}
    return {**body, "metadata": meta}


class Backups:
    def __init__(self, api, resources, place):
        self.api, self.resources, self.place, self.namespace = api, resources, place, place.namespace
        self.cluster = api.get("/api/v1/namespaces/kube-system")["metadata"]["uid"]

    def step(self, backup):
        if backup.get("status", {}).get("lastSnapshotTs") or backup["metadata"].get("deletionTimestamp"):
            return
        spec, name = backup["spec"], backup["metadata"]["name"]
        info(f"Processing backup {name}")
        if spec.get("schedule"):
            raise Trouble("not played by the lab: schedules")
        stamp = time.strftime("%Y-%m-%dT%H-%M-%SZ", time.gmtime())
        file = f"{name}-{self.cluster}-{stamp}.tar.gz"
        encryption = Encryption()
        if spec.get("encryptionConfigSecretName"):
            info(f"Processing encryption config {spec['encryptionConfigSecretName']} for backup CR {name}")
            encryption = Encryption.of_secret(self.api, self.namespace, spec["encryptionConfigSecretName"])
            file += ".enc"
        info(f"For backup CR {name}, filename: {file.removesuffix('.enc').removesuffix('.tar.gz')}")
        info(f"Using resourceSet {spec['resourceSetName']} for gathering resources for backup CR {name}")
        chosen = self.api.get(f"/apis/resources.cattle.io/v1/resourcesets/{spec['resourceSetName']}")
        location = self.place.keep(spec, file, lambda path: self.write(path, chosen, encryption))
        self.api.patch(f"/apis/resources.cattle.io/v1/backups/{name}/status", {"status": {
            "filename": file, "storageLocation": location, "backupType": "One-time", "lastSnapshotTs": stamp,
            "conditions": [{"type": "Ready", "status": "True", "message": "Completed"}, {"type": "Uploaded", "status": "True"}]}})
        info("Done with backup")

    def write(self, path, chosen, encryption):
        with tarfile.open(path, "w:gz") as archive:
            def add(name, data):
                row = tarfile.TarInfo(name)
                row.size, row.mode, row.mtime = len(data), 0o644, int(time.time())
                archive.addfile(row, io.BytesIO(data))
            add("filters/filters.json", json.dumps(bare(chosen)).encode())
            for name, _, plural, body in Selection(self.api, self.resources).objects(chosen["resourceSelectors"]):
                data = json.dumps(bare(body)).encode()
                add(name, json.dumps(encryption.encrypt(data)).encode() if encryption.covers(plural) else data)
