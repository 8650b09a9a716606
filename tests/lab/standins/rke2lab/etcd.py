"""Talks to a real etcd through its JSON gateway."""
import base64
import json
import urllib.error
import urllib.request


class EtcdError(Exception):
    pass


def encode(text):
    return base64.b64encode(text if isinstance(text, bytes) else text.encode()).decode()


def decode(text):
    return base64.b64decode(text or "").decode("utf-8", "replace")


def end_of(prefix):
    raw = bytearray(prefix.encode())
    raw[-1] += 1
    return bytes(raw)


class Etcd:
    """One member, or, where the address names another port, the server in front of a kine table."""

    def __init__(self, address="127.0.0.1", timeout=2.0):
        self.url = f"http://{address}" if ":" in address else f"http://{address}:2379"
        self.timeout = timeout

    def call(self, path, body):
        request = urllib.request.Request(f"{self.url}/v3/{path}", json.dumps(body).encode())
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            text = error.read().decode("utf-8", "replace")
            try:
                text = json.loads(text).get("error", text)
            except ValueError:
                pass
            raise EtcdError(text) from None
        except (OSError, ValueError) as error:
            raise EtcdError(str(getattr(error, "reason", error))) from None

    def range(self, prefix):
        rows = self.call("kv/range", {"key": encode(prefix), "range_end": encode(end_of(prefix))}).get("kvs", [])
        return {decode(row["key"]): decode(row.get("value")) for row in rows}

    def get(self, key):
        rows = self.call("kv/range", {"key": encode(key)}).get("kvs", [])
        return decode(rows[0].get("value")) if rows else None

    def put(self, key, value):
        self.call("kv/put", {"key": encode(key), "value": encode(value)})

    def delete(self, key):
        return int(self.call("kv/deleterange", {"key": encode(key)}).get("deleted", 0))

    def members(self):
        rows = self.call("cluster/member/list", {}).get("members", [])
        return [{"id": row["ID"], "name": row.get("name", ""), "peer": (row.get("peerURLs") or [""])[0],
                 "learner": bool(row.get("isLearner"))} for row in rows]

    def add_learner(self, peer):
        return self.call("cluster/member/add", {"peerURLs": [peer], "isLearner": True})

    def promote(self, member):
        self.call("cluster/member/promote", {"ID": member})

    def remove(self, member):
        self.call("cluster/member/remove", {"ID": member})

    def status(self):
        return self.call("maintenance/status", {})

    def leads(self):
        status = self.status()
        return status.get("leader") == status["header"]["member_id"]

    def healthy(self):
        """A read that needs a quorum; a learner or a lonely member of a bigger cluster does not pass."""
        try:
            self.get("health")
            return True
        except EtcdError:
            return False
