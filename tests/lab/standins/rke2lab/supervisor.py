"""The supervisor port 9345: other nodes ask here for the authority, the bootstrap data and the way to etcd."""
import hashlib
import json
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from . import bootstrap, kube
from .etcd import EtcdError
from .log import Fatal

PORT = 9345
REJECTED = ("Node password rejected, duplicate hostname or contents of '/etc/rancher/node/password' may not match server "
            "node-passwd entry, try enabling a unique node name with the --with-node-id flag")


class Supervisor:
    def __init__(self, place, server, token):
        self.place, self.server, self.token = place, server, token

    def start(self):
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                self.reply(*outer.answer(self.path, self.headers))

            def do_POST(self):
                self.reply(*outer.relay(self.path, self.rfile.read(int(self.headers.get("Content-Length", 0)))))

            def reply(self, code, text):
                body = text.encode()
                self.send_response(code)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words):
                pass

        server = ThreadingHTTPServer(("", PORT), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def answer(self, path, headers):
        if path == "/ping":
            return 200, "pong"
        if path == "/cacerts":
            return 200, bootstrap.ca_hash(self.place.server)
        if headers.get("X-Password") != bootstrap.password_of(self.token):
            return 401, "Unauthorized"
        try:
            if path == "/v1-rke2/server-bootstrap":
                return 200, self.server.etcd.get(bootstrap.bootstrap_key(self.token))
            if path == "/db/info":
                return 200, json.dumps(self.server.endpoints())
            if path == "/v1-rke2/config":
                return self.agent(headers)
        except EtcdError as error:
            return 503, str(error)
        return 404, "not found"

    def relay(self, path, body):
        """Stands for the API of a cluster on kine: its clients cannot open the table themselves."""
        try:
            return 200, json.dumps(self.server.gateway(path, json.loads(body)))
        except EtcdError as error:
            return 503, json.dumps({"error": str(error)})

    def agent(self, headers):
        if not node_password_fits(self.server.etcd, headers["X-Node"], headers["X-Node-Password"]):
            return 403, REJECTED
        return 200, json.dumps(self.server.endpoints())


def node_password_fits(etcd, node, password):
    """The first password of a node name is kept; a later one must be the same."""
    name = f"{node}.node-password.rke2"
    digest = hashlib.sha256(password.encode()).hexdigest()
    text = etcd.get(kube.key_of("secrets", "kube-system", name))
    if text is None:
        kube.store(etcd, "secrets", kube.new("secrets", name, "kube-system", data={"hash": digest}))
        return True
    return json.loads(text)["data"]["hash"] == digest


class Remote:
    """The other end: what a joining node asks the server behind `server:`."""

    def __init__(self, url, token, node="", password=""):
        parts = urllib.parse.urlparse(url)
        self.shown = f"https://{parts.hostname}:{parts.port or PORT}"
        self.base = f"http://{parts.hostname}:{parts.port or PORT}"
        self.token = token
        self.headers = {"X-Password": bootstrap.password_of(token), "X-Node": node, "X-Node-Password": password}

    def get(self, path):
        request = urllib.request.Request(self.base + path, headers=self.headers)
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            text = error.read().decode()
            raise RemoteError(f"{self.shown}{path}: {error.code} {text}", text, error.code) from None
        except OSError as error:
            reason = str(getattr(error, "reason", error)).split("] ")[-1].lower()
            raise RemoteError(f'Get "{self.shown}{path}": dial tcp {self.shown[8:]}: connect: {reason}', reason, 0) from None

    def check_authority(self):
        found = self.get("/cacerts")
        if self.token.startswith("K10"):
            mine = self.token[3:].split("::")[0]
            if mine != found:
                raise Fatal(f"token CA hash does not match the Cluster CA certificate hash: {mine} != {found}")


class RemoteError(Exception):
    def __init__(self, message, text, code):
        super().__init__(message)
        self.text, self.code = text, code
