"""`rke2 server --cluster-reset`, with or without a snapshot."""
import os
import shutil
import subprocess
import sys
import time
import zipfile

from . import bootstrap, kube, log, pace
from .datadir import DataDir
from .log import Fatal
from .member import Member
from .s3 import Bucket

DONE = ("Managed etcd cluster membership has been reset, restart without --cluster-reset flag now. Backup and delete "
        "${datadir}/server/db on each peer etcd server and rejoin the nodes")
AGAIN = ("Managed etcd cluster membership was previously reset, please remove the cluster-reset flag and start rke2 normally. "
         "If you need to perform another cluster reset, you must first manually delete the file at ")


class Reset:
    def __init__(self, settings, release):
        self.settings, self.release = settings, release
        self.place = DataDir(settings["data-dir"], release)
        self.member = Member(self.place, settings["node-name"], settings["node-ip"])
        self.snapshot = settings.get("cluster-reset-restore-path", "")
        self.flag = f"{self.place.db}/reset-flag"

    def run(self):
        log.info(f"Starting rke2 {self.release.version} ({self.release.commit})")
        self.check_settings()
        self.token = self.find_token()
        pace.talk(self.token, os.environ.get("AWS_ACCESS_KEY_ID", ""), os.environ.get("AWS_SECRET_ACCESS_KEY", ""))
        self.check_snapshot()
        self.place.stage()
        os.makedirs(self.place.etcd, mode=0o700, exist_ok=True)
        self.member.check_disk_version()
        self.clean_static_pods()
        if self.snapshot:
            log.info("Managed etcd cluster " + ("bootstrap already complete and initialized" if self.member.initialised() else "initializing"))
            self.restore()
        elif not self.member.initialised():
            raise Fatal("etcd: cluster-reset without a database: nothing to reset")
        self.first_start()
        self.finish()

    def check_settings(self):
        if self.settings.get("server"):
            raise Fatal("cannot perform cluster-reset while server URL is set - remove server from configuration before resetting")
        if self.settings.get("disable-etcd") or self.settings.get("datastore-endpoint"):
            raise Fatal("the lab's rke2 resets embedded etcd only")
        if not self.snapshot and os.path.exists(self.flag):
            raise Fatal(AGAIN + self.flag)

    def find_token(self):
        path = f"{self.place.server}/token"
        token = bootstrap.configured_token(self.settings) or bootstrap.read_text(path)
        if not token:
            raise Fatal(f"{path} does not exist, please pass --token to complete the restoration")
        bootstrap.password_of(token)
        return token

    def check_snapshot(self):
        os.makedirs(self.place.top, exist_ok=True)
        os.chdir(self.place.top)
        if not self.snapshot:
            return
        if self.settings.get("etcd-s3"):
            folder = self.settings.get("etcd-snapshot-dir") or f"{self.place.db}/snapshots"
            self.snapshot = Bucket(self.settings).download(self.snapshot, folder)
        if not os.path.exists(self.snapshot):
            raise Fatal(f"starting kubernetes: preparing server: start managed database: etcd: snapshot path does not exist: {self.snapshot}")
        if os.path.isdir(self.snapshot):
            raise Fatal(f"starting kubernetes: preparing server: start managed database: etcd: snapshot path must be a file, not a directory: {self.snapshot}")
        if self.snapshot.endswith(".zip"):
            with zipfile.ZipFile(self.snapshot) as archive:
                self.snapshot = archive.extract(archive.namelist()[0], self.place.server)

    def clean_static_pods(self):
        folder = f"{self.place.top}/agent/pod-manifests"
        if os.path.isdir(folder) and os.listdir(folder):
            log.info("Static pod cleanup in progress")
            shutil.rmtree(folder)
            self.place.stop_shims("kube-apiserver")
            self.member.stop()
            log.info("Static pod cleanup completed successfully")

    def restore(self):
        """The present directory is renamed first, then the snapshot is unpacked: as k3s does, also when the file is bad."""
        name = self.member.name()
        while os.path.exists(old := f"{self.place.etcd}-old-{int(time.time())}"):
            time.sleep(0.2)     # a second attempt within the same second
        os.rename(self.place.etcd, old)
        log.info(f"Pre-restore etcd database moved to {old}")
        os.makedirs(self.place.etcd, mode=0o700)
        bootstrap.save(f"{self.place.etcd}/name", name.encode())
        target = f"{self.place.db}/etcd-tmp"
        shutil.rmtree(target, ignore_errors=True)
        ran = subprocess.run(["/usr/bin/etcdctl", "snapshot", "restore", self.snapshot, "--data-dir", target, "--name", name,
                              "--initial-cluster", f"{name}={self.member.peer}", "--initial-advertise-peer-urls", self.member.peer],
                             capture_output=True, text=True, env={**os.environ, "ETCDCTL_API": "3"})
        if ran.returncode != 0:
            reason = ran.stderr.strip().splitlines()[-1].removeprefix("Error: ") if ran.stderr.strip() else "restore failed"
            raise Fatal(f"starting kubernetes: preparing server: start managed database: {reason}")
        print((ran.stdout + ran.stderr).strip(), file=sys.stderr, flush=True)
        os.rename(f"{target}/member", f"{self.place.etcd}/member")
        shutil.rmtree(target, ignore_errors=True)

    def first_start(self):
        pace.pause("reset")
        self.member.start(f"{self.member.name()}={self.member.peer}", "existing", force_new=not self.snapshot)
        self.member.wait()
        etcd = self.member.etcd
        self.member.check_version("cluster", etcd.get("/lab/etcd-version"))
        log.info("etcd data store connection OK")
        log.info("ETCD server is now running")
        log.info("rke2 is up and running")
        text = bootstrap.find(etcd, self.token)
        if text is None:
            raise Fatal("starting kubernetes: preparing server: failed to reconcile with local datastore: no bootstrap data found")
        self.replace_files(text)
        self.member.note_version()
        etcd.delete(kube.key_of("secrets", "kube-system", f"{self.settings['node-name']}.node-password.rke2"))

    def replace_files(self, text):
        tls = f"{self.place.server}/tls"
        if os.path.isdir(tls):
            while os.path.exists(aside := f"{tls}-{int(time.time())}"):
                time.sleep(0.2)
            log.info(f"Cluster reset: backing up certificates directory to {aside}")
            shutil.copytree(tls, aside)
        bootstrap.overwrite(self.place.server, text)
        bootstrap.write_token(self.place.server, self.token)

    def finish(self):
        bootstrap.save(self.flag, b"")
        log.info(DONE)
        time.sleep(1)
        self.member.stop()


def clean_up(reset):
    """After a failed reset no etcd of this attempt may stay behind on the port."""
    reset.member.stop()
