"""One etcd member: start, adopt, wait, join. The binary is the real etcd; its own log goes where a pod's log goes."""
import os
import re
import secrets
import socket
import time

from . import log
from .etcd import Etcd, EtcdError
from .log import Fatal
from .release import etcd_pair, etcd_text

ETCD_LOG = "/var/log/pods/kube-system_etcd/etcd/0.log"
# What the etcd log of a member says that does not belong: real clusters show it in the journal's neighbourhood.
TELLING = re.compile(r"request cluster ID mismatch|request sent was ignored.*cluster ID mismatch|has already been bootstrapped"
                     r"|permanently removed from the cluster|crc mismatch|tocommit\(|no space left")


class Member:
    def __init__(self, place, node, address):
        self.place, self.node, self.address = place, node, address
        self.etcd = Etcd()
        self.log_read = os.path.getsize(ETCD_LOG) if os.path.exists(ETCD_LOG) else 0

    @property
    def peer(self):
        return f"http://{self.address}:2380"

    def name(self):
        path = f"{self.place.etcd}/name"
        if not os.path.exists(path):
            os.makedirs(self.place.etcd, mode=0o700, exist_ok=True)
            with open(path, "w", encoding="ascii") as file:
                file.write(f"{self.node}-{secrets.token_hex(4)}")
        with open(path, encoding="ascii") as file:
            return file.read().strip()

    def initialised(self):
        return os.path.isdir(f"{self.place.etcd}/member")

    def check_version(self, where, have):
        """An older etcd does not open what a newer one wrote."""
        if have and etcd_pair(have) > self.place.release.etcd:
            raise Fatal(f"etcd: invalid downgrade; server version is lower than determined cluster version "
                        f"(server {etcd_text(self.place.release.etcd)}, {where} {have})")

    def check_disk_version(self):
        path = f"{self.place.etcd}/etcd-version"
        if os.path.exists(path):
            with open(path, encoding="ascii") as file:
                self.check_version("database", file.read().strip())

    def note_version(self):
        """Beside the database for the next start, and inside it so that snapshots carry it."""
        mine = etcd_text(self.place.release.etcd)
        with open(f"{self.place.etcd}/etcd-version", "w", encoding="ascii") as file:
            file.write(mine)
        have = self.etcd.get("/lab/etcd-version")
        if have is None or etcd_pair(have) < etcd_pair(mine):
            self.etcd.put("/lab/etcd-version", mine)

    def start(self, initial, state, force_new=False):
        """initial: name=url list for a database that is still empty."""
        self.check_disk_version()
        running = self.place.shims("etcd")
        if any(home == self.place.release.directory for _, home in running):
            return
        self.place.stop_shims("etcd")
        for port in (2379, 2380):
            refuse_bound(port)
        command = ["/usr/bin/etcd", "--name", self.name(), "--data-dir", self.place.etcd,
                   "--listen-client-urls", f"http://127.0.0.1:2379,http://{self.address}:2379",
                   "--advertise-client-urls", f"http://{self.address}:2379", "--listen-peer-urls", self.peer,
                   "--initial-advertise-peer-urls", self.peer, "--initial-cluster", initial, "--initial-cluster-state", state,
                   "--initial-cluster-token", "rke2", "--logger", "zap", "--log-level", "warn", "--heartbeat-interval", "200",
                   "--election-timeout", "1500", "--quota-backend-bytes", "2147483648"]
        if force_new:
            command.append("--force-new-cluster")
        self.place.start_shim("etcd", command, ETCD_LOG)

    def stop(self):
        self.place.stop_shims("etcd")

    def tell_log(self):
        """Repeats each telling kind of line of etcd's log once per look."""
        if not os.path.exists(ETCD_LOG):
            return
        with open(ETCD_LOG, encoding="utf-8", errors="replace") as file:
            file.seek(self.log_read)
            text = file.read()
            self.log_read = file.tell()
        for found in sorted(set(TELLING.findall(text))):
            row = next(row for row in text.splitlines() if found in row)
            log.warning(row)

    def wait(self):
        """No limit, as the real one has none: a member without a quorum waits for ever."""
        tries = 0
        while not self.etcd.healthy():
            tries += 1
            if tries % 10 == 5:
                log.info("Waiting for etcd server to become available")
                log.warning("Failed to test data store connection: failed to get etcd status: context deadline exceeded")
                self.tell_log()
                self.check_alive()
            time.sleep(0.2 if tries < 20 else 1)

    def check_alive(self):
        if not self.place.shims("etcd"):
            self.tell_log()
            raise Fatal("starting kubernetes: preparing server: start managed database: etcd exited, see " + ETCD_LOG)

    def check_membership(self):
        rows = self.etcd.members()
        if not any(row["peer"] == self.peer for row in rows):
            found = " ".join(f"{row['name']}={row['peer']}" for row in rows)
            raise Fatal(f"this server is a not a member of the etcd cluster. Found [{found}], expect: {self.name()}={self.peer}")

    def join(self, endpoints):
        """Adds this node as a learner to the cluster behind the endpoints, starts etcd and waits for the promotion."""
        remote = next((Etcd(address, 5.0) for address in endpoints if Etcd(address).healthy()), None)
        if remote is None:
            raise Fatal("etcd cluster join failed: context deadline exceeded")
        log.info("Managed etcd cluster not yet initialized")
        members = self.add_to(remote)
        log.info(f"Starting etcd to join cluster with members [{' '.join(members)}]")
        self.start(",".join(members), "existing")
        tries = 0
        while any(row["learner"] and row["peer"] == self.peer for row in remote.members()):
            tries += 1
            if tries % 10 == 0:
                log.info("this server has not yet been promoted from learner to voting member")
                self.tell_log()
                self.check_alive()
            time.sleep(0.5)

    def add_to(self, remote):
        """One learner at a time; also etcd itself wants the last promoted member connected for some seconds."""
        while True:
            self.refuse_duplicate(remote)
            members = [f"{row['name']}={row['peer']}" for row in remote.members()]
            try:
                log.info(f"Adding member {self.name()}={self.peer} to etcd cluster [{' '.join(members)}]")
                remote.add_learner(self.peer)
                return members + [f"{self.name()}={self.peer}"]
            except EtcdError as error:
                if "too many learner" not in str(error) and "unhealthy cluster" not in str(error):
                    raise Fatal(f"etcd cluster join failed: {error}") from None
                log.info(f"Waiting for other members to finish joining etcd cluster: {error}")
            time.sleep(1)

    def refuse_duplicate(self, remote):
        for row in remote.members():
            if row["peer"] == self.peer and not row["name"]:
                remote.remove(row["id"])        # added by an attempt that never started
            elif row["name"].rsplit("-", 1)[0] == self.node:
                self.name()
                os.unlink(f"{self.place.etcd}/name")
                raise Fatal("etcd cluster join failed: duplicate node name found, please use a unique name for this node")


def refuse_bound(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
        except OSError:
            raise Fatal(f"listen tcp 0.0.0.0:{port}: bind: address already in use") from None
