"""Token, certificates and the bootstrap data that a cluster keeps in its datastore."""
import base64
import hashlib
import json
import os
import secrets
import subprocess
import time

from .log import Fatal

SKEW = 3        # seconds a file may be newer than the datastore
AUTHORITIES = ["tls/server-ca", "tls/client-ca"]
OTHER_FILES = ["tls/request-header-ca.crt", "tls/request-header-ca.key", "tls/etcd/server-ca.crt", "tls/etcd/server-ca.key",
               "tls/etcd/peer-ca.crt", "tls/etcd/peer-ca.key", "tls/service.key", "cred/passwd", "cred/ipsec.psk"]
FILES = [f"{name}.{end}" for name in AUTHORITIES for end in ("crt", "key")] + OTHER_FILES


def password_of(token):
    """`K10<CA hash>::<user>:<password>` or the bare password."""
    if token.startswith("K10"):
        _, colons, credentials = token.partition("::")
        if not colons or ":" not in credentials:
            raise Fatal("failed to normalize server token; must be in format K10<CA-HASH>::<USERNAME>:<PASSWORD> or <PASSWORD>")
        return credentials.split(":", 1)[1]
    return token


def bootstrap_key(token):
    return "/bootstrap/" + hashlib.sha256(password_of(token).encode()).hexdigest()[:12]


def read_text(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().strip()
    except OSError:
        return ""


def configured_token(settings):
    """What config and environment say; not the file the server itself wrote."""
    if settings.get("token"):
        return settings["token"].strip()
    return read_text(settings["token-file"]) if settings.get("token-file") else ""


def new_token():
    return secrets.token_hex(16)


def make_files(server):
    """A new cluster's authority, with real certificates where somebody may look at the dates."""
    for name in ("tls/etcd", "cred"):
        os.makedirs(f"{server}/{name}", mode=0o700, exist_ok=True)
    for name in AUTHORITIES:
        path = f"{server}/{name}"
        if not os.path.exists(path + ".crt"):
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                            "-days", "3650", "-subj", f"/CN=rke2-{os.path.basename(name)}@{int(time.time())}",
                            "-keyout", path + ".key", "-out", path + ".crt"], check=True, capture_output=True)
    for name in OTHER_FILES:
        if not os.path.exists(f"{server}/{name}"):
            save(f"{server}/{name}", secrets.token_hex(32).encode() + b"\n")


def save(path, content):
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def collect(server):
    data = {}
    for name in FILES:
        path = f"{server}/{name}"
        with open(path, "rb") as file:
            data[name] = {"content": base64.b64encode(file.read()).decode(), "timestamp": int(os.stat(path).st_mtime)}
    return json.dumps(data)


def ca_hash(server):
    with open(f"{server}/tls/server-ca.crt", "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def write_token(server, token):
    password = password_of(token)
    save(f"{server}/token", f"K10{ca_hash(server)}::server:{password}\n".encode())
    link = f"{server}/node-token"
    if not os.path.lexists(link):
        os.symlink(f"{server}/token", link)


def find(etcd, token):
    """The bootstrap data of this token. Another token's data and none of ours: refused, as the real one does."""
    rows = etcd.range("/bootstrap/")
    key = bootstrap_key(token)
    if key in rows:
        return rows[key]
    if rows:
        raise Fatal("starting kubernetes: preparing server: failed to reconcile with local datastore: "
                    "bootstrap data already found and encrypted with different token")
    return None


def reconcile(server, text):
    """Brings the files on disk to the datastore's content; files that are newer on disk stop the start."""
    newer, update = [], []
    for name, row in json.loads(text).items():
        path, content = f"{server}/{name}", base64.b64decode(row["content"])
        try:
            with open(path, "rb") as file:
                if file.read() == content:
                    continue
        except FileNotFoundError:
            update.append((path, content))
            continue
        if int(os.stat(path).st_mtime) - row["timestamp"] > SKEW:
            newer.append(path)
        else:
            update.append((path, content))
    if newer:
        raise Fatal("starting kubernetes: preparing server: " + ", ".join(newer) + " newer than datastore and could cause a "
                    "cluster outage. Remove the file(s) from disk and restart to be recreated from datastore.")
    for path, content in update:
        save(path, content)


def overwrite(server, text):
    for name, row in json.loads(text).items():
        save(f"{server}/{name}", base64.b64decode(row["content"]))
