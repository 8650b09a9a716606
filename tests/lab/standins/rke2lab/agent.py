"""`rke2 agent`: registers with a server and keeps its node fresh."""
import json
import time

from . import bootstrap, kube, log
from .datadir import DataDir
from .etcd import Etcd, EtcdError
from .log import Fatal
from .server import node_password, notify_ready
from .supervisor import Remote, RemoteError


class Agent:
    def __init__(self, settings, release):
        self.settings, self.release = settings, release
        self.node = settings["node-name"]
        self.place = DataDir(settings["data-dir"], release)

    def run(self):
        log.info(f"Starting rke2 agent {self.release.version} ({self.release.commit})")
        token = bootstrap.configured_token(self.settings)
        if not self.settings.get("server"):
            raise Fatal("--server is required")
        if not token:
            raise Fatal("--token is required")
        self.place.stage(server=False)
        remote = Remote(self.settings["server"], token, self.node, node_password())
        endpoints = self.wait_for_config(remote)
        for container in ("kube-proxy", "rke2-canal"):
            self.place.stop_shims(container)
            self.place.start_shim(container, ["/bin/sleep", "infinity"])
        self.register(endpoints)
        log.info("rke2 agent is up and running")
        notify_ready()
        self.keep_fresh(remote, endpoints)

    def wait_for_config(self, remote):
        while True:
            try:
                remote.check_authority()
                return json.loads(remote.get("/v1-rke2/config"))
            except RemoteError as error:
                reason = error.text if error.code == 403 else str(error)
                log.info(f"Waiting to retrieve agent configuration; server is not ready: {reason}")
            time.sleep(2)

    def register(self, endpoints):
        for address in endpoints:
            try:
                kube.register_node(Etcd(address), self.node, self.settings["node-ip"], self.release.version, ())
                return
            except EtcdError as error:
                log.warning(f"Unable to register node {self.node} with API server: {error}")
        raise Fatal("no API server answered")

    def keep_fresh(self, remote, endpoints):
        while True:
            time.sleep(1.5)
            for address in endpoints:
                try:
                    kube.beat(Etcd(address), self.node)
                    break
                except EtcdError:
                    continue
            else:
                log.warning("Failed to update lease: no API server answered")
                endpoints = self.fresh_endpoints(remote, endpoints)

    def fresh_endpoints(self, remote, endpoints):
        try:
            return json.loads(remote.get("/v1-rke2/config"))
        except RemoteError:
            return endpoints
