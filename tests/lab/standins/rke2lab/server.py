"""`rke2 server`: found, restart or join a cluster, then stay and keep the node's objects fresh."""
import json
import os
import secrets
import shutil
import socket
import time

from . import bootstrap, kube, log, pace
from .datadir import POD_MANIFESTS, DataDir, write
from .etcd import EtcdError
from .log import Fatal
from .member import Member
from .supervisor import REJECTED, Remote, RemoteError, Supervisor, node_password_fits

KUBECONFIG = "apiVersion: v1\nkind: Config\nclusters:\n- cluster: {server: 'https://127.0.0.1:6443'}\n  name: default\n"


def notify_ready():
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.connect("\0" + address[1:] if address[0] == "@" else address)
        out.send(b"READY=1")


def node_password():
    path = "/etc/rancher/node/password"
    if not os.path.exists(path):
        os.makedirs("/etc/rancher/node", mode=0o700, exist_ok=True)
        bootstrap.save(path, secrets.token_hex(16).encode() + b"\n")
    return bootstrap.read_text(path)


class Server:
    roles = ("control-plane", "etcd", "master")
    static_pods = POD_MANIFESTS

    def __init__(self, settings, release):
        self.settings, self.release = settings, release
        self.node = settings["node-name"]
        self.place = DataDir(settings["data-dir"], release)
        self.member = Member(self.place, self.node, settings["node-ip"])
        self.etcd = self.member.etcd
        self.url = settings.get("server", "")
        self.token = bootstrap.configured_token(settings)

    def run(self):
        log.info(f"Starting rke2 {self.release.version} ({self.release.commit})")
        self.place.stage()
        self.open_datastore()
        self.serve()

    def open_datastore(self):
        self.refuse_other_datastores()
        os.makedirs(f"{self.place.db}/snapshots", mode=0o700, exist_ok=True)
        self.honour_tombstone()
        if self.member.initialised():
            self.restart()
        elif self.url:
            self.join()
        else:
            self.found()

    def refuse_other_datastores(self):
        if self.settings.get("disable-etcd"):
            raise Fatal("the lab's rke2 has no servers without a datastore (disable-etcd and server are set)")
        if os.path.exists(f"{self.place.db}/state.db"):
            raise Fatal("the lab's rke2 does not move a SQLite database into etcd (disable-etcd is not set)")

    def honour_tombstone(self):
        if os.path.exists(f"{self.place.etcd}/tombstone"):
            log.info("tombstone file has been detected, removing data dir to rejoin the cluster")
            shutil.move(self.place.etcd, f"{self.place.db}/etcd-backup-{int(time.time())}")

    def found(self):
        """An empty database and no `server:` makes a new, empty cluster: also by mistake."""
        self.token = self.token or bootstrap.read_text(f"{self.place.server}/token") or bootstrap.new_token()
        log.info("Managed etcd cluster initializing")
        self.member.start(f"{self.member.name()}={self.member.peer}", "new")
        self.member.wait()
        bootstrap.make_files(self.place.server)
        self.member.etcd.put(bootstrap.bootstrap_key(self.token), bootstrap.collect(self.place.server))

    def restart(self):
        self.token = self.token or bootstrap.read_text(f"{self.place.server}/token")
        if self.url:
            self.reconcile_remote()
        log.info("Managed etcd cluster bootstrap already complete and initialized")
        self.member.start(f"{self.member.name()}={self.member.peer}", "existing")
        self.member.wait()
        self.member.check_version("cluster", self.member.etcd.get("/lab/etcd-version"))
        self.member.check_membership()
        text = bootstrap.find(self.member.etcd, self.token)
        if text:
            bootstrap.reconcile(self.place.server, text)

    def reconcile_remote(self):
        """First the server behind `server:`; what is on this disk only counts when that one does not answer."""
        try:
            text = Remote(self.url, self.token).get("/v1-rke2/server-bootstrap")
        except RemoteError as error:
            log.warning(f"Unable to reconcile with remote datastore: {error}")
            return
        bootstrap.reconcile(self.place.server, text)
        log.info("Successfully reconciled with remote datastore")

    def join(self):
        if not self.token:
            raise Fatal("starting kubernetes: preparing server: token is required to join a cluster")
        remote = Remote(self.url, self.token)
        try:
            remote.check_authority()
            text = remote.get("/v1-rke2/server-bootstrap")
            endpoints = json.loads(remote.get("/db/info"))
        except RemoteError as error:
            raise Fatal(f"starting kubernetes: preparing server: failed to get CA certs: {error}") from None
        bootstrap.reconcile(self.place.server, text)
        self.member.join(endpoints)
        self.member.wait()

    def serve(self):
        etcd = self.etcd
        pace.pause("start")
        self.announce()
        bootstrap.write_token(self.place.server, self.token)
        if not node_password_fits(etcd, self.node, node_password()):
            raise Fatal(REJECTED)
        self.place.stage_manifests()
        self.place.stage_static_pods(self.static_pods, self.storage())
        for container in ("kube-apiserver", "rke2-canal"):
            self.place.stop_shims(container)
            self.place.start_shim(container, ["/bin/sleep", "infinity"])
        Supervisor(self.place, self, self.token).start()
        log.info("Kube API server is now running")
        write("/etc/rancher/rke2/rke2.yaml", KUBECONFIG, 0o600)
        kube.register_node(etcd, self.node, self.settings["node-ip"], self.release.version, self.roles)
        self.keep_objects()
        reset_flag = f"{self.place.db}/reset-flag"
        if os.path.exists(reset_flag):
            os.unlink(reset_flag)
        log.info("rke2 is up and running")
        notify_ready()
        while True:
            time.sleep(1)
            self.keep_objects()

    def announce(self):
        log.info("etcd data store connection OK")
        log.info("ETCD server is now running")
        self.member.note_version()

    def storage(self):
        """What the API server is told with --etcd-servers."""
        return "https://127.0.0.1:2379"

    def endpoints(self):
        """Where other nodes find the keys."""
        return [row["peer"].split("//")[1].rsplit(":", 1)[0] for row in self.etcd.members() if not row["learner"]]

    def gateway(self, path, body):
        raise EtcdError("etcd has a door of its own")

    def keep_objects(self):
        """Heartbeat, voter condition; the leader also promotes learners that have caught up."""
        etcd = self.etcd
        try:
            kube.beat(etcd, self.node)
            rows = etcd.members()
            mine = next((row for row in rows if row["peer"] == self.member.peer), None)
            if mine:
                kube.set_voter(etcd, self.node, mine["learner"])
            for row in rows:
                if row["learner"] and row["name"] and etcd.leads():
                    etcd.promote(row["id"])
                    log.info(f"Promoted learner {row['name']}")
        except EtcdError as error:
            if "in sync with leader" not in str(error):
                log.warning(f"Failed to test data store connection: {error}")
                self.member.tell_log()
