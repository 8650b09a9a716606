"""Stand-in for the rancher-backup operator: one loop over Backups and Restores; what failed is tried again, ever more slowly, for ever."""
import os
import time

from .api import Api, ApiError
from .backup import Backups
from .oplog import Trouble, error, info
from .resources import Resources
from .restore import Restores
from .storage import Place

KINDS = "/apis/resources.cattle.io/v1"
FIRST_DELAY, LONGEST_DELAY = 0.005, 30.0


class Queue:
    """When a resource may be tried again: twice as late after each failure."""

    def __init__(self):
        self.failures, self.due = {}, {}

    def ready(self, key):
        return time.monotonic() >= self.due.get(key, 0)

    def failed(self, key):
        self.failures[key] = self.failures.get(key, 0) + 1
        self.due[key] = time.monotonic() + min(FIRST_DELAY * 2 ** self.failures[key], LONGEST_DELAY)

    def done(self, key):
        self.failures.pop(key, None)
        self.due.pop(key, None)


def say_trouble(api, path, status, trouble):
    """Written once per error: the same one again would wake the controller at once."""
    old = {one["type"]: one for one in status.get("conditions", [])}
    if old.get("Reconciling", {}).get("reason") == "Error" and str(trouble) in old["Reconciling"].get("message", ""):
        return
    rows = [one for kind, one in old.items() if kind not in ("Reconciling", "Ready")]
    rows += [{"type": "Reconciling", "status": "False", "reason": "Error", "message": str(trouble)},
             {**old.get("Ready", {}), "type": "Ready", "message": "Retrying"}]
    api.patch(f"{path}/status", {"status": {"conditions": rows}})


def look(api, queue, plural, handler, word):
    for body in api.items(f"{KINDS}/{plural}"):
        name = body["metadata"]["name"]
        key, path = f"{plural}/{name}/{body['metadata']['uid']}", f"{KINDS}/{plural}/{name}"
        if not queue.ready(key):
            continue
        try:
            handler.step(body)
            queue.done(key)
        except (Trouble, ApiError, RuntimeError) as trouble:
            queue.failed(key)
            if isinstance(trouble, Trouble) and api.find(path):
                say_trouble(api, path, body.get("status", {}), trouble)
            error(f"error syncing '{name}': handler {word}: {trouble}, requeuing")


def main():
    api = Api("/etc/lab-kube/admin.json")
    namespace = os.environ["CHART_NAMESPACE"]
    info(f"Starting controller with ChartNamespace {namespace}")
    default = os.environ.get("DEFAULT_S3_BACKUP_STORAGE_LOCATION", "")
    if default:
        info(f"Default location for storing backups is S3 as configured in secret {default}")
    elif os.environ.get("DEFAULT_PERSISTENCE_ENABLED"):
        info("Default location for storing backups is /var/lib/backups")
    resources, queue = Resources(api), Queue()
    place = Place(api, namespace, default, bool(os.environ.get("DEFAULT_PERSISTENCE_ENABLED")))
    restores, backups = Restores(api, resources, place), Backups(api, resources, place)
    while True:
        try:
            look(api, queue, "restores", restores, "restore")
            look(api, queue, "backups", backups, "backups")
        except OSError as lost:
            error(str(lost))
            time.sleep(1)
        time.sleep(0.3)
