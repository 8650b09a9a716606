"""The embedded database: a real etcd on Rancher's folder."""
import base64
import json
import subprocess
import time
import urllib.error
import urllib.request

from rancherlab.release import DATABASE

URL = "http://127.0.0.1:2379"
SETTINGS = "/registry/management.cattle.io/settings/"
# The newest release that has written to the database; an older one does not come up on it.
WRITTEN_BY = "/lab/written-by"


class Silent(Exception):
    pass


def run(*more):
    with open("/var/log/etcd.log", "ab") as log:
        return subprocess.Popen(["etcd", "--name=default", f"--data-dir={DATABASE}", f"--listen-client-urls={URL}", f"--advertise-client-urls={URL}",
                                 "--listen-peer-urls=http://127.0.0.1:2380", "--initial-advertise-peer-urls=http://127.0.0.1:2380",
                                 "--initial-cluster=default=http://127.0.0.1:2380", *more], stdout=log, stderr=log, start_new_session=True)


def end(process):
    process.terminate()
    process.wait()


def ready(process, seconds=30):
    """Whether the database answers a read before the time is up or its process ends."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        try:
            get(WRITTEN_BY)
            return True
        except Silent:
            time.sleep(0.1)
    return False


def call(path, body):
    encoded = {name: base64.b64encode(text.encode()).decode() for name, text in body.items()}
    request = urllib.request.Request(f"{URL}/v3/{path}", json.dumps(encoded).encode())
    try:
        with urllib.request.urlopen(request, timeout=3) as answer:
            return json.load(answer)
    except (OSError, ValueError) as error:
        raise Silent(str(error)) from None


def get(key):
    rows = call("kv/range", {"key": key}).get("kvs", [])
    return base64.b64decode(rows[0].get("value", "")).decode() if rows else None


def put(key, value):
    call("kv/put", {"key": key, "value": value})


def names(prefix):
    rows = call("kv/range", {"key": prefix, "range_end": prefix[:-1] + chr(ord(prefix[-1]) + 1)}).get("kvs", [])
    return sorted(base64.b64decode(row["key"]).decode()[len(prefix):] for row in rows)


def setting(name):
    text = get(SETTINGS + name)
    return json.loads(text)["value"] if text else None


def put_setting(name, value):
    put(SETTINGS + name, json.dumps({"apiVersion": "management.cattle.io/v3", "kind": "Setting", "metadata": {"name": name}, "value": value}))
