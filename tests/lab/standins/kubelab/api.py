"""The Kubernetes API as the stand-ins use it: JSON over one connection, with a client certificate or the token of an account."""
import base64
import http.client
import json
import socket
import ssl
import tempfile
import threading


class ApiError(Exception):
    """What the server answered in place of the object: its code, its reason and its message."""

    def __init__(self, code, status):
        super().__init__(status.get("message") or str(status))
        self.code, self.reason = code, status.get("reason", "")

    @property
    def missing(self):
        return self.code in (404, 410)


class Api:
    def __init__(self, kubeconfig):
        with open(kubeconfig, encoding="utf-8") as file:
            config = json.load(file)
        server, user = config["clusters"][0]["cluster"], config["users"][0]["user"]
        self.host, self.port = server["server"].removeprefix("https://").split(":")
        self.tls = ssl.create_default_context(cadata=base64.b64decode(server["certificate-authority-data"]).decode())
        self.headers = {"Accept": "application/json", **({"Authorization": f"Bearer {user['token']}"} if "token" in user else {})}
        if "client-certificate-data" in user:
            with tempfile.NamedTemporaryFile("wb") as pair:
                pair.write(base64.b64decode(user["client-certificate-data"]) + base64.b64decode(user["client-key-data"]))
                pair.flush()
                self.tls.load_cert_chain(pair.name)
        self.here = threading.local()

    def connection(self):
        if getattr(self.here, "connection", None) is None:
            self.here.connection = http.client.HTTPSConnection(self.host, int(self.port), context=self.tls, timeout=30)
            self.here.connection.connect()
            self.here.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self.here.connection

    def call(self, method, path, body=None, kind="application/json"):
        data = None if body is None else json.dumps(body)
        try:
            self.connection().request(method, path, data, {"Content-Type": kind, **self.headers})
            answer = self.connection().getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException):
            # The server was restarted, or the connection was idle for too long: the next call makes a new one.
            self.here.connection = None
            raise
        value = json.loads(text) if text.startswith(b"{") else {"message": text.decode(errors="replace")}
        if answer.status >= 300:
            raise ApiError(answer.status, value)
        return value

    def get(self, path):
        return self.call("GET", path)

    def find(self, path):
        """The object, or None."""
        try:
            return self.get(path)
        except ApiError as error:
            if error.missing:
                return None
            raise

    def items(self, path):
        value = self.get(path)
        kind = value["kind"].removesuffix("List")
        return [{"apiVersion": value["apiVersion"], "kind": kind, **one} for one in value["items"]]

    def create(self, path, body):
        return self.call("POST", path, body)

    def put(self, path, body):
        return self.call("PUT", path, body)

    def patch(self, path, body, kind="merge"):
        return self.call("PATCH", path, body, f"application/{kind}-patch+json")

    def delete(self, path, body=None):
        return self.call("DELETE", path, body)

    def apply(self, path, body):
        """Makes the object, or puts it in the place of the one that is there."""
        name = body["metadata"]["name"]
        present = self.find(f"{path}/{name}")
        if present is None:
            return self.create(path, body)
        body["metadata"]["resourceVersion"] = present["metadata"]["resourceVersion"]
        return self.put(f"{path}/{name}", body)
