"""rke-lab-tools: what rke-tools and the etcd image do inside RKE's helper containers, with the real etcdctl."""
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
import zipfile
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from rke2lab.s3 import Bucket, S3Error

FOLDER = "/opt/rke/etcd-snapshots"
SCRATCH = "/opt/rke/etcd-snapshots-restore"
DATA = "/var/lib/rancher/etcd"
BUNDLE = f"{FOLDER}/pki.bundle.tar.gz"
PROFILE = "http://169.254.169.254/latest/meta-data/iam/security-credentials/"


def etcdctl(*words):
    done = subprocess.run(["etcdctl", *words], env={**os.environ, "ETCDCTL_API": "3"}, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit((done.stderr or done.stdout).strip().splitlines()[-1])


def file_of(name):
    """The file of a snapshot: zipped or plain."""
    for path in (f"{FOLDER}/{name}.zip", f"{FOLDER}/{name}"):
        if os.path.isfile(path):
            return path
    sys.exit(f"open {FOLDER}/{name}: no such file or directory")


def save(name, form):
    os.makedirs(FOLDER, exist_ok=True)
    path = f"{FOLDER}/{name}"
    etcdctl("--endpoints=http://127.0.0.1:2379", "snapshot", "save", path)
    state = sys.stdin.buffer.read()
    if form == "zip":
        with zipfile.ZipFile(path + ".zip", "w", zipfile.ZIP_DEFLATED) as packed:
            packed.write(path, name)
            if state:
                packed.writestr(name + ".rkestate", state)
        os.remove(path)
        path += ".zip"
    os.chmod(path, 0o600)


def bucket():
    """The object store that standard input names; None without one."""
    found = json.loads(sys.stdin.read() or "{}")
    if not found:
        return None
    if not found.get("access_key"):
        found |= instance_profile()
    names = {"bucket_name": "bucket", "folder": "folder", "endpoint": "endpoint", "region": "region", "access_key": "access-key", "secret_key": "secret-key"}
    settings = {f"etcd-s3-{names[key]}": value for key, value in found.items() if key in names and value}
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as authority:
        if found.get("custom_ca"):
            authority.write(found["custom_ca"])
            authority.flush()
            settings["etcd-s3-endpoint-ca"] = authority.name
        return Bucket(settings)


def instance_profile():
    """The keys that a machine of a cloud gives its programs; none on any other machine."""
    try:
        with urllib.request.urlopen(PROFILE, timeout=3) as answer:
            role = answer.read().decode().split()[0]
        with urllib.request.urlopen(PROFILE + role, timeout=3) as answer:
            keys = json.load(answer)
    except OSError:
        return {}
    return {"access_key": keys["AccessKeyId"], "secret_key": keys["SecretAccessKey"]}


def upload(name):
    path = file_of(name)
    with open(path, "rb") as file:
        bucket().call("PUT", os.path.basename(path), file.read())


def s3_download(name, store=None):
    """Over a local file of that name; the zipped one first."""
    store = store or bucket()
    os.makedirs(FOLDER, exist_ok=True)
    for key in (f"{name}.zip", name):
        try:
            content = store.call("GET", key)
        except S3Error as error:
            last = error
            continue
        with open(os.open(f"{FOLDER}/{key}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        return
    sys.exit(f"Failed to download etcd snapshot from s3: {last}")


def extract_state(name):
    store = bucket()
    if store:
        s3_download(name, store)
    with zipfile.ZipFile(file_of(name)) as packed:
        sys.stdout.write(packed.read(name + ".rkestate").decode())


def serve(name):
    file_of(name)
    os.chdir(FOLDER)
    ThreadingHTTPServer(("", 2379), SimpleHTTPRequestHandler).serve_forever()


def download(name, address):
    """Every host gets the file of the one that serves, over one of the same name."""
    os.makedirs(FOLDER, exist_ok=True)
    for suffix in (".zip", ""):
        try:
            with urllib.request.urlopen(f"http://{address}:2379/{name}{suffix}", timeout=60) as source, open(f"{FOLDER}/{name}{suffix}", "wb") as target:
                shutil.copyfileobj(source, target)
            os.chmod(f"{FOLDER}/{name}{suffix}", 0o600)
            return
        except urllib.error.HTTPError:
            continue
    sys.exit("Failed to download snapshot")


def checksum(name):
    with open(file_of(name), "rb") as file:
        print(hashlib.md5(file.read()).hexdigest())


def restore(name, member, cluster, peer):
    path, scratch = file_of(name), None
    if path.endswith(".zip"):
        scratch = tempfile.mkdtemp()
        with zipfile.ZipFile(path) as packed:
            if name not in packed.namelist():
                sys.exit(f"open /backup/{name}: no such file or directory")
            path = packed.extract(name, scratch)
    shutil.rmtree(SCRATCH, ignore_errors=True)
    etcdctl("snapshot", "restore", path, f"--name={member}", f"--initial-cluster={cluster}", "--initial-cluster-token=etcd-cluster-1",
            f"--initial-advertise-peer-urls={peer}", f"--data-dir={SCRATCH}")
    for entry in os.listdir(SCRATCH):
        shutil.move(f"{SCRATCH}/{entry}", f"{DATA}/{entry}")
    os.rmdir(SCRATCH)


def bundle():
    with tarfile.open(BUNDLE, "w:gz") as packed:
        packed.add("/etc/kubernetes/ssl", "ssl")
    os.chmod(BUNDLE, 0o600)


def unbundle():
    try:
        with tarfile.open(BUNDLE) as packed:
            packed.extractall("/etc/kubernetes")
    except (OSError, tarfile.TarError) as error:
        sys.exit(str(error))


def main(words):
    verbs = {"save": save, "upload": upload, "s3-download": s3_download, "extract-state": extract_state, "serve": serve, "download": download, "checksum": checksum, "restore": restore,
             "bundle": bundle, "unbundle": unbundle}
    try:
        verbs[words[0]](*words[1:])
    except (OSError, KeyError, zipfile.BadZipFile, S3Error) as error:
        sys.exit(str(error))
