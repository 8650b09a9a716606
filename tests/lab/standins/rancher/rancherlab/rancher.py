"""Rancher itself, as far as a rollback sees it: its data, its log, its port."""
import os
import signal
import sys
import time

from rancherlab import database, web
from rancherlab.release import DATA, DATABASE, VERSION, numbers

KNOWN = ("http-listen-port", "https-listen-port", "audit-log-path", "audit-level", "audit-log-maxage", "audit-log-maxbackup",
         "audit-log-maxsize", "acme-domain", "no-cacerts")


def log(text):
    print(time.strftime("%Y/%m/%d %H:%M:%S"), f"[INFO] {text}", flush=True)


def options(arguments):
    """The flags by name. Rancher refuses one that it does not know."""
    found, at = {}, 0
    while at < len(arguments):
        name, equals, value = arguments[at].lstrip("-").partition("=")
        if not arguments[at].startswith("--") or name not in KNOWN:
            sys.exit(f"Incorrect Usage: flag provided but not defined: -{name}")
        if name == "acme-domain" and not equals:
            at += 1
            value = arguments[at]
        found[name] = value
        at += 1
    return found


def prepare():
    """k3s has its folder also where the database lies elsewhere; the mark of a reset goes with the next start."""
    os.makedirs(DATABASE, mode=0o700, exist_ok=True)
    os.makedirs(f"{DATA}/k3s/server/tls", exist_ok=True)
    flag = f"{DATA}/k3s/server/db/reset-flag"
    if os.path.exists(flag):
        os.remove(flag)


def migrate():
    """What a newer release leaves in the data, a hidden file among it."""
    database.put(database.WRITTEN_BY, VERSION)
    database.put_setting("server-version", VERSION)
    database.put_setting("cacerts", "")
    os.makedirs(f"{DATA}/management-state/catalog-cache", exist_ok=True)
    for name in (f"management-state/catalog-cache/index-of-{VERSION}", f".started-{VERSION}"):
        with open(f"{DATA}/{name}", "w", encoding="ascii") as file:
            file.write(VERSION + "\n")


def main(arguments):
    flags = options(arguments)
    log(f"Rancher version {VERSION} is starting")
    prepare()
    process = database.run()

    def stop(*_):
        database.end(process)
        os._exit(0)

    signal.signal(signal.SIGTERM, stop)
    if not database.ready(process):
        database.end(process)
        sys.exit("[FATAL] k3s exited with: exit status 1")
    written_by = database.get(database.WRITTEN_BY)
    while written_by and numbers(written_by) > numbers(VERSION):
        log("Waiting for k3s to start")
        time.sleep(1)
    migrate()
    log("Running in single server mode, will not peer connections")
    web.serve(flags)
    log("Listening on :443")
    log("Listening on :80")
    while process.poll() is None:
        time.sleep(0.5)
    sys.exit("[FATAL] k3s exited with: exit status 1")
