"""The command line of RKE: flags by release, the state file, and the order of save, restore and up."""
import json
import os
import subprocess
import sys
import tempfile

from . import log, members, plane, snapshots
from .config import Config, Refused, release
from .hosts import Failed, reachable

VALUES = {"--name": (0, 1, 7), "--config": (0, 1, 7), "--s3-endpoint": (0, 2, 0), "--access-key": (0, 2, 0), "--secret-key": (0, 2, 0),
          "--bucket-name": (0, 2, 0), "--region": (0, 2, 0), "--s3-endpoint-ca": (0, 2, 5), "--folder": (0, 2, 7), "--cert-dir": (1, 1, 5)}
BOOLEANS = {"--s3": (0, 2, 0), "--use-local-state": (1, 1, 5), "--custom-certs": (1, 1, 5), "--ssh-agent-auth": (0, 1, 7), "--ignore-docker-version": (0, 1, 7)}


def options(words, version):
    found, todo = {"--config": "cluster.yml"}, list(words)
    while todo:
        word, equals, value = todo.pop(0).partition("=")
        if word in VALUES and release(version) >= VALUES[word]:
            if not equals and not todo:
                raise SystemExit(f"Incorrect Usage: flag needs an argument: {word.lstrip('-')}")
            found[word] = value if equals else todo.pop(0)
        elif word in BOOLEANS and release(version) >= BOOLEANS[word]:
            found[word] = True
        else:
            print(f"Incorrect Usage: flag provided but not defined: -{word.lstrip('-')}")
            raise SystemExit(1)
    return found


class Rke:
    def __init__(self, version, flags):
        self.version, self.flags = version, flags
        log.info(f"Running RKE version: {version}")
        self.config = Config(flags["--config"])
        self.keeps_state = release(version) >= (0, 2, 0)
        self.lost = []

    def dial(self):
        hosts, self.lost = reachable(self.config.nodes, self.config.bastion)
        self.etcds = [host for host in hosts if "etcd" in host.roles]
        if not self.etcds:
            raise Refused("Cluster must have at least one etcd plane host: failed to connect to the following etcd host(s) "
                          f"[{' '.join(self.lost)}]")
        return hosts

    def backup(self):
        """--s3 takes the place of the whole section of the cluster file."""
        if not self.flags.get("--s3"):
            return self.config.backup
        names = {"--s3-endpoint": "endpoint", "--access-key": "access_key", "--secret-key": "secret_key", "--bucket-name": "bucket_name", "--region": "region",
                 "--folder": "folder"}
        given = {name: self.flags[flag] for flag, name in names.items() if flag in self.flags}
        if "--s3-endpoint-ca" in self.flags:
            with open(self.flags["--s3-endpoint-ca"], encoding="utf-8") as file:
                given["custom_ca"] = file.read()
        return {"s3backupconfig": given}

    def read_state(self):
        try:
            with open(self.config.state_file, encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            raise Refused(f"[state] Can not find RKE state file: open {self.config.state_file}: no such file or directory") from None

    def write_state(self, desired, current):
        with open(self.config.state_file, "w", encoding="utf-8") as file:
            json.dump({"desiredState": desired, "currentState": current}, file, indent=1)
        os.chmod(self.config.state_file, 0o600)
        log.info("[state] Saving cluster state to state file")

    def finish(self, hosts, authority):
        plane.build(self.config, hosts, authority)
        if self.keeps_state:
            bundle = {"certificatesBundle": {"kube-ca": {"certificatePEM": authority}}}
            self.write_state(bundle, bundle)
        else:
            members.save_state(self.config, self.etcds)
        log.info("Finished building Kubernetes cluster successfully")

    def incomplete(self):
        if self.lost:
            raise Refused(f"Provisioning incomplete, host(s) [{','.join(self.lost)}] skipped because they could not be contacted")

    def up(self):
        log.info("Building Kubernetes cluster")
        hosts = self.dial()
        if self.keeps_state and os.path.exists(self.config.state_file):
            authority = authority_of(self.read_state())
            if not authority:
                raise Refused("CA Certificate or Key is empty")
        else:
            authority = "" if self.keeps_state else plane.read_authority(hosts)
            authority = authority or new_authority()
        if not self.keeps_state:
            members.reconcile(self.config, self.etcds)
        self.finish(hosts, authority)
        self.incomplete()

    def save(self, name):
        log.info("Starting saving snapshot on etcd hosts")
        self.dial()
        state = ""
        if release(self.version) >= (1, 1, 5):
            with open(self.config.state_file, encoding="utf-8") as file:
                state = file.read()
        snapshots.save(self.etcds, name, self.version, state, self.backup())
        log.info(f"Finished saving{'/uploading' if self.keeps_state else ''} snapshot [{name}] on all etcd hosts")

    def restore(self, name):
        if name.endswith(".zip"):
            log.warning(f"The snapshot name [{name}] ends with the file extension (.zip) which is not needed, the snapshot will be restored without it")
            name = name[:-4]
        (self.restore_all if self.keeps_state else self.restore_etcd)(name)

    def restore_all(self, name):
        hosts, state = None, None
        if release(self.version) >= (1, 1, 5) and not self.flags.get("--use-local-state"):
            hosts = self.dial()
            inside = snapshots.state_inside(self.etcds, name, self.backup())
            state = json.loads(inside) if inside else None
        log.info(f"Restoring etcd snapshot {name}")
        state = state or self.read_state()
        authority = authority_of(state)
        if not authority:
            raise Refused("[etcd] Failed to restore etcd snapshot: invalid certs")
        # The local file changes before anybody has looked for the snapshot.
        self.write_state(state["desiredState"], {})
        hosts = hosts or self.dial()
        plane.deploy_certificates(self.etcds, authority)
        backup = self.backup()
        if backup is not None and not snapshots.s3_of(backup) and release(self.version) < (1, 1, 0):
            raise Refused("failed to prepare backup: restoring S3 backups with no cluster level S3 configuration is not supported")
        snapshots.prepare(self.etcds, name, backup)
        plane.clean(hosts)
        snapshots.restore(self.etcds, name)
        self.finish(hosts, authority)
        log.info("Restarting network, ingress, and metrics pods")
        plane.remove_old_nodes(self.config)
        log.info(f"Finished restoring snapshot [{name}] on all etcd hosts")
        self.incomplete()

    def restore_etcd(self, name):
        """RKE 0.1: etcd only; the rest is left to `up` and to a person."""
        log.info("Starting restoring snapshot on etcd hosts")
        self.dial()
        snapshots.tear_down(self.etcds)
        if release(self.version) >= (0, 1, 8):
            snapshots.unpack_bundles(self.etcds)
        snapshots.restore(self.etcds, name)
        plane.etcd_plane(self.etcds)
        log.info(f"Finished restoring snapshot [{name}] on all etcd hosts")


def authority_of(state):
    return (state.get("desiredState", {}).get("certificatesBundle", {}).get("kube-ca") or {}).get("certificatePEM", "")


def new_authority():
    log.info("[certificates] Generating CA kubernetes certificates")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", "/CN=kube-ca",
                        "-keyout", f"{folder}/key", "-out", f"{folder}/crt"], check=True, capture_output=True)
        with open(f"{folder}/crt", encoding="utf-8") as file:
            return file.read()


def main(version):
    words = sys.argv[1:]
    if words in (["--version"], ["-v"]):
        print(f"rke version {version}")
        return 0
    try:
        if words[:1] == ["up"]:
            Rke(version, options(words[1:], version)).up()
        elif words[:2] == ["etcd", "snapshot-save"]:
            flags = options(words[2:], version)
            Rke(version, flags).save(flags.get("--name", "rke_etcd_snapshot"))
        elif words[:2] == ["etcd", "snapshot-restore"]:
            flags = options(words[2:], version)
            rke = Rke(version, flags)
            if not flags.get("--name"):
                raise Refused("you must specify the snapshot name to restore")
            rke.restore(os.path.basename(flags["--name"]))
        else:
            print(f"No help topic for '{words[0] if words else ''}'")
            return 3
        return 0
    except (Refused, Failed) as error:
        log.line("fatal", str(error))
        return 1
