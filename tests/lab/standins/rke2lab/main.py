"""The command line of the stand-in for `rke2`."""
import os
import signal
import sys

from . import flags, log, snapshot, token
from .agent import Agent
from .config import effective
from .etcd import EtcdError
from .kineserver import KineServer, wanted
from .release import Release
from .reset import Reset, clean_up
from .server import Server


def main(version):
    release = Release(version)
    words = sys.argv[1:]
    if words in (["--version"], ["-v"]):
        sys.stdout.write(release.version_text())
        return 0
    if words[:1] == ["--debug"]:
        words = words[1:]
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    os.umask(os.umask(0o022) | 0o022)
    try:
        return dispatch(words, release)
    except (log.Fatal, EtcdError) as error:
        log.line("fatal", str(error))
        return 1


def dispatch(words, release):
    verb = words[0] if words else "help"
    if verb not in ("server", "agent", "etcd-snapshot", "token"):
        print(f"No help topic for '{verb}'", file=sys.stderr)
        return 3
    if verb == "etcd-snapshot":
        need_root()
        snapshot.main(words[1:], release)
        return 0
    if verb == "token":
        need_root()
        token.main(words[1:], release)
        return 0
    values = flags.SERVER_VALUES if verb == "server" else flags.AGENT_VALUES
    booleans = flags.SERVER_BOOLEANS if verb == "server" else flags.COMMON_BOOLEANS
    settings, rest = effective(words[1:], values, booleans)
    if rest:
        raise log.Fatal(f"unexpected argument {rest[0]}")
    need_root()
    if verb == "agent":
        Agent(settings, release).run()
    elif settings.get("cluster-reset"):
        run_reset(settings, release)
    elif settings.get("cluster-reset-restore-path"):
        raise log.Fatal("invalid flag use; --cluster-reset required with --cluster-reset-restore-path")
    else:
        (KineServer if wanted(settings) else Server)(settings, release).run()
    return 0


def run_reset(settings, release):
    """A failed attempt leaves no etcd of its own behind; one that another process runs is left alone."""
    reset = Reset(settings, release)
    before = reset.place.shims("etcd")
    try:
        reset.run()
    except (log.Fatal, EtcdError):
        if not before:
            clean_up(reset)
        raise


def need_root():
    if os.geteuid() != 0:
        raise log.Fatal("rke2 must be run as root")
