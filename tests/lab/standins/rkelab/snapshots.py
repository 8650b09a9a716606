"""Snapshots: taken, given to all etcd hosts, compared and restored, by the helper containers that RKE uses for it (tools.py)."""
import json

from . import log
from .config import Refused, release
from .hosts import Failed, together
from .plane import ETCD, TOOLS, initial_cluster

MOUNTS = ("-v", "/opt/rke:/opt/rke", "-v", "/etc/kubernetes:/etc/kubernetes")
FOLDER = "/opt/rke/etcd-snapshots"


def s3_of(backup):
    return backup.get("s3backupconfig") if isinstance(backup, dict) else None


def given_s3(backup):
    """What a helper container needs of the object store, on its standard input."""
    return json.dumps(s3_of(backup) or {}).encode()


def tools(host, name, *words, given=b""):
    return host.once(name, TOOLS, "rke-lab-tools", *words, options=MOUNTS, given=given).decode().strip()


def save(hosts, name, version, state, backup):
    zipped = release(version) >= (0, 2, 5)
    failures = []

    def work(host):
        log.info(f"[etcd] Running snapshot save once on host [{host.address}]")
        try:
            tools(host, "etcd-snapshot-once", "save", name, "zip" if zipped else "plain", given=state.encode())
            if s3_of(backup):
                tools(host, "etcd-snapshot-once", "upload", name, given=given_s3(backup))
        except Failed as error:
            failures.append(error)
        if release(version) < (0, 2, 0) and release(version) >= (0, 1, 8):
            tools(host, "rke-bundle-cert", "bundle")
            log.info(f"[certificates] successfully saved certificate bundle [{FOLDER}//pki.bundle.tar.gz] on host [{host.address}]")
    together(hosts, work)
    if len(failures) == len(hosts):
        raise Refused(f"[etcd] Failed to take snapshot on all etcd hosts: {failures[0]}")
    if failures:
        log.warning(f"[etcd] Failed to take snapshot on {len(failures)} etcd hosts")
    log.info(f"[etcd] Finished saving snapshot [{name}] on all etcd hosts")


def state_inside(hosts, name, backup):
    """The state file that snapshots of RKE 1.1.5 and later hold."""
    log.info(f"Checking if state file is included in snapshot file for [{name}]")
    for host in hosts:
        try:
            state = tools(host, "etcd-extract-statefile", "extract-state", name, given=given_s3(backup))
        except Failed:
            log.info(f"Could not extract state file from snapshot [{name}] on host [{host.address}]")
            continue
        log.info(f"State file is successfully extracted from snapshot [{name}]")
        return state
    log.warning(f"Could not extract state file from snapshot [{name}] on any host, falling back to local state file: "
                f"Unable to find statefile in snapshot [{name}]")
    return None


def prepare(hosts, name, backup):
    """A local file: the first host that has one serves it to the others, on etcd's port."""
    if s3_of(backup):
        log.info("[etcd] etcd s3 backup configuration found, will use s3 as source")
        together(hosts, lambda host: fetch_s3(host, name, backup))
        return compare(hosts, name)
    kind = "No etcd snapshot configuration found" if backup is None else "etcd snapshot configuration found and no s3 backup configuration found"
    log.info(f"[etcd] {kind}, will use local as source")
    server = serve(hosts, name)

    def fetch(host):
        if host is not server:
            log.info(f"[etcd] Get snapshot [{name}] on host [{host.address}]")
            tools(host, "etcd-download-backup", "download", name, server.address)
    try:
        together(hosts, fetch)
    finally:
        server.docker("rm", "-f", "etcd-Serve-backup")
    return compare(hosts, name)


def fetch_s3(host, name, backup):
    log.info(f"[etcd] Get snapshot [{name}] on host [{host.address}]")
    try:
        tools(host, "etcd-download-backup", "s3-download", name, given=given_s3(backup))
    except Failed as error:
        raise Refused(f"failed to prepare backup for restore: failed to download snapshot [{name}] from s3 on host [{host.address}]: {error}") from None


def serve(hosts, name):
    errors = []
    for host in hosts:
        host.ssh("docker stop etcd")
        log.info(f"[etcd] starting backup server on host [{host.address}]")
        host.ssh("docker rm -f etcd-Serve-backup")
        host.docker("run", "-d", "--name", "etcd-Serve-backup", "--network", "host", *MOUNTS, TOOLS, "rke-lab-tools", "serve", name)
        if host.ssh("sleep 1; docker inspect -f '{{.State.Running}}' etcd-Serve-backup").stdout.strip() == b"true":
            return host
        errors.append(f"snapshot [{name}] not found on host [{host.address}]")
        host.ssh("docker rm -f etcd-Serve-backup")
    for host in hosts:
        host.ssh("docker start etcd")
    raise Refused(f"failed to prepare backup: failed to start backup server on all etcd nodes: {errors}")


def compare(hosts, name):
    log.info("[etcd] Checking if all snapshots are identical")
    sums = together(hosts, lambda host: tools(host, "etcd-checksum-checker", "checksum", name))
    for host, checksum in zip(hosts, sums):
        log.info(f"[etcd] Checksum of etcd snapshot on host [{host.address}] is [{checksum}]")
    if len(set(sums)) != 1:
        raise Refused("etcd snapshots are not consistent")


def restore(hosts, name):
    cluster = initial_cluster(hosts)

    def work(host):
        log.info(f"[etcd] Restoring [{name}] snapshot on etcd host [{host.address}]")
        try:
            host.once("etcd-restore", ETCD, "rke-lab-tools", "restore", name, f"etcd-{host.address}", cluster, f"http://{host.address}:2380",
                      options=(*MOUNTS, "-v", "/var/lib/etcd:/var/lib/rancher/etcd"))
        except Failed as error:
            raise Refused(f"[etcd] Failed to restore etcd snapshot: Failed to run etcd restore container, exit status is: 1, container logs: {error}") from None
    together(hosts, work)


def tear_down(hosts):
    """RKE 0.1: etcd and its data go on all hosts before anybody has looked at the snapshot."""
    for host in hosts:
        log.info(f"[etcd] Stopping old etcd container on host [{host.address}]")
        host.ssh("docker rm -f etcd")
        host.once("etcd-fix-perm", TOOLS, "sh", "-c", "rm -rf /host/var/lib/etcd", options=("-v", "/:/host"))


def unpack_bundles(hosts):
    errors = []
    for host in hosts:
        try:
            tools(host, "rke-bundle-cert", "unbundle")
        except Failed as error:
            errors.append(f"Failed to extract certificate bundle on host [{host.address}], please make sure etcd bundle exist in {FOLDER}/pki.bundle.tar.gz: {error}")
            log.warning(errors[-1])
    if len(errors) == len(hosts):
        raise Refused(errors[0])
