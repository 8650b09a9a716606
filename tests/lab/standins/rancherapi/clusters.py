"""What Rancher 2.0 and 2.1 do with clusters at their Kubernetes API. What a managed cluster accepts lies outside of Rancher, in
DOWNSTREAM/CLUSTER. From the fix of CVE-2018-20321 on a cluster gets a token of its own and the old one no longer counts; an older
release goes on with the token that its database has."""
import re
import secrets
import time

from kubelab.api import ApiError

from .apiserver import CLUSTERS


def moves_tokens(version):
    numbers = tuple(int(part) for part in re.match(r"v(\d+)\.(\d+)\.(\d+)", version).groups())
    return numbers >= (2, 1, 6) or (2, 0, 11) <= numbers < (2, 1, 0)


class Clusters:
    def __init__(self, api, downstream):
        self.api, self.downstream, self.seen = api, downstream, {}

    def accepted(self, name):
        try:
            with open(f"{self.downstream}/{name}", encoding="ascii") as file:
                return file.read().strip()
        except FileNotFoundError:
            return None

    def move_token(self, name, status):
        """The token of an account of its own in the cluster, noted in Rancher; the first one is taken away there."""
        token = self.accepted(name)
        if not token or token.startswith("first-token"):
            token = secrets.token_hex(24)
        with open(f"{self.downstream}/{name}", "w", encoding="ascii") as file:
            file.write(token)
        status["serviceAccountToken"] = token
        status["conditions"] = status.get("conditions", []) + [{"type": "ServiceAccountMigrated", "status": "True"}]

    def look(self, cluster, version):
        name, status = cluster["metadata"]["name"], cluster.get("status", {})
        if not status.get("driver"):
            return
        imported = status["driver"] == "imported"
        before = status.get("conditions")
        moved = any(one["type"] == "ServiceAccountMigrated" for one in before or [])
        if moves_tokens(version) and not imported and not moved:
            self.move_token(name, status)
        ready = imported or self.accepted(name) == status.get("serviceAccountToken")
        rows = [one for one in status.get("conditions", []) if one["type"] != "Ready"]
        wanted = rows + [{"type": "Ready", "status": "True" if ready else "False"}]
        if before != wanted:
            self.api.patch(f"{CLUSTERS}/{name}", {"metadata": {"resourceVersion": cluster["metadata"]["resourceVersion"]}, "status": {**status, "conditions": wanted}})
        if self.seen.get(name) != ready:
            print(f"[INFO] cluster {name} is {'Active' if ready else 'Unavailable'}", flush=True)
            self.seen[name] = ready

    def run(self, version_of):
        """version_of: the release that runs now, or None."""
        while True:
            try:
                version = version_of()
                for cluster in self.api.items(CLUSTERS) if version else []:
                    self.look(cluster, version)
            except (OSError, ApiError):
                pass
            time.sleep(0.5)
