"""`rke2 etcd-snapshot save|ls`."""
import hashlib
import json
import os
import subprocess
import time
import urllib.request
import zipfile

from . import bootstrap, flags, log
from .config import effective
from .log import Fatal
from .s3 import Bucket


def main(arguments, release):
    del release
    if not arguments or arguments[0].startswith("-"):
        arguments = ["save"] + arguments
    verb, rest = arguments[0], arguments[1:]
    settings, words = effective(rest, flags.SNAPSHOT_VALUES + flags.SERVER_VALUES, flags.SNAPSHOT_BOOLEANS + flags.SERVER_BOOLEANS)
    if words:
        raise Fatal(f"unexpected argument {words[0]}")
    folder = settings.get("etcd-snapshot-dir") or settings["data-dir"] + "/server/db/snapshots"
    need_server()
    if verb == "save":
        save(settings, folder)
    elif verb in ("ls", "list", "l"):
        show(settings, folder)
    else:
        raise Fatal(f"No help topic for '{verb}'")


def need_server():
    try:
        urllib.request.urlopen("http://127.0.0.1:9345/ping", timeout=5).read()
    except OSError:
        raise Fatal('see server log for details: Post "https://127.0.0.1:9345/db/snapshot": dial tcp 127.0.0.1:9345: '
                    "connect: connection refused") from None


def save(settings, folder):
    name = f"{settings.get('name', 'on-demand')}-{settings['node-name']}-{int(time.time())}"
    os.makedirs(folder, mode=0o700, exist_ok=True)
    path = f"{folder}/{name}"
    log.info(f"Saving etcd snapshot to {path}")
    ran = subprocess.run(["/usr/bin/etcdctl", "--endpoints", "http://127.0.0.1:2379", "snapshot", "save", path],
                         capture_output=True, text=True, env={**os.environ, "ETCDCTL_API": "3"})
    if ran.returncode != 0:
        raise Fatal(f"Failed to take etcd snapshot: {ran.stderr.strip()}")
    os.chmod(path, 0o600)
    if settings.get("etcd-snapshot-compress"):
        with zipfile.ZipFile(path + ".zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, name)
        os.chmod(path + ".zip", 0o600)
        os.unlink(path)
        name += ".zip"
    if settings.get("etcd-s3"):
        Bucket(settings).upload(f"{folder}/{name}")
    log.info(f"Snapshot {name} saved.")


def listing(folder, node, server):
    """As ETCDSnapshotFile objects, oldest first."""
    token = bootstrap.read_text(f"{server}/token")
    digest = hashlib.sha256(bootstrap.password_of(token).encode()).hexdigest()[:12] if token else ""
    items = []
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    for name in names:
        stat = os.stat(f"{folder}/{name}")
        stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(stat.st_mtime))
        items.append({"kind": "ETCDSnapshotFile", "apiVersion": "k3s.cattle.io/v1",
                      "metadata": {"name": f"local-{name}", "creationTimestamp": stamp,
                                   "annotations": {"etcd.rke2.cattle.io/snapshot-token-hash": digest},
                                   "labels": {"etcd.rke2.cattle.io/snapshot-storage-node": node}},
                      "spec": {"snapshotName": name, "nodeName": node, "location": f"file://{folder}/{name}"},
                      "status": {"size": str(stat.st_size), "creationTime": stamp, "readyToUse": True}})
    return sorted(items, key=lambda item: item["status"]["creationTime"])


def show(settings, folder):
    items = listing(folder, settings["node-name"], settings["data-dir"] + "/server")
    output = settings.get("output", "")
    if output == "json":
        print(json.dumps({"kind": "ETCDSnapshotFileList", "apiVersion": "k3s.cattle.io/v1", "metadata": {}, "items": items}, indent=4))
    elif output:
        raise Fatal(f"invalid output format: {output}")
    else:
        rows = [("Name", "Location", "Size", "Created")]
        rows += [(i["spec"]["snapshotName"], i["spec"]["location"], i["status"]["size"], i["status"]["creationTime"]) for i in items]
        widths = [max(len(row[n]) for row in rows) for n in range(3)]
        for row in rows:
            print(" ".join([row[n].ljust(widths[n]) for n in range(3)] + [row[3]]))
