"""Rancher's port: /ping, /healthz, /rancherversion and the settings over https; http sends there."""
import json
import os
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rancherlab import database
from rancherlab.release import DATA, VERSION, numbers

GIVEN = "/etc/rancher/ssl"
TOKENS = "/registry/management.cattle.io/tokens/"
OPEN_SETTINGS = ("cacerts", "first-login")


def certificate():
    """The one that was mounted, else Rancher's own, made at the first start."""
    if os.path.exists(f"{GIVEN}/cert.pem"):
        return f"{GIVEN}/cert.pem", f"{GIVEN}/key.pem"
    folder = f"{DATA}/management-state/tls"
    pair = f"{folder}/tls.crt", f"{folder}/tls.key"
    if not os.path.exists(pair[0]):
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
                        "-subj", "/O=the-ranch/CN=dynamiclistener-ca", "-keyout", pair[1], "-out", pair[0]], check=True, capture_output=True)
    return pair


def may_read(header):
    """Whether "Bearer NAME:SECRET" is a token that the database knows."""
    name, _, secret = header.removeprefix("Bearer ").partition(":")
    return bool(secret) and database.get(TOKENS + name) == secret


class Pages(BaseHTTPRequestHandler):
    audit = None

    def answer(self, code, text, kind="text/plain"):
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        if self.audit:
            with open(self.audit, "a", encoding="utf-8") as file:
                file.write(json.dumps({"requestURI": self.path, "method": self.command, "stamp": time.time()}) + "\n")

    def do_GET(self):
        if self.path in ("/ping", "/healthz"):
            return self.answer(200, "pong" if self.path == "/ping" else "ok")
        if self.path == "/rancherversion" and numbers(VERSION) >= (2, 7, 0):
            return self.answer(200, json.dumps({"Version": VERSION, "GitCommit": "lab", "RancherPrime": "false"}, separators=(",", ":")), "application/json")
        if self.path.startswith("/v3/settings/"):
            return self.setting(self.path.removeprefix("/v3/settings/"))
        return self.answer(404, "<!DOCTYPE html>", "text/html")

    def setting(self, name):
        if name not in OPEN_SETTINGS and not may_read(self.headers.get("Authorization", "")):
            return self.answer(401, '{"type":"error","status":"401","message":"must authenticate"}', "application/json")
        return self.answer(200, json.dumps({"id": name, "type": "setting", "value": database.setting(name)}), "application/json")


class Redirect(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", f"https://{self.headers.get('Host', '')}{self.path}")
        self.end_headers()

    def log_message(self, *_):
        pass


def serve(flags):
    if int(flags["audit-level"]) > 0:
        os.makedirs(os.path.dirname(flags["audit-log-path"]), exist_ok=True)
        Pages.audit = flags["audit-log-path"]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate())
    secure = ThreadingHTTPServer(("", int(flags["https-listen-port"])), Pages)
    secure.socket = context.wrap_socket(secure.socket, server_side=True, do_handshake_on_connect=False)
    plain = ThreadingHTTPServer(("", int(flags["http-listen-port"])), Redirect)
    for server in (secure, plain):
        threading.Thread(target=server.serve_forever, daemon=True).start()
