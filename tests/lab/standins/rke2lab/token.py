"""`rke2 token rotate`: the bootstrap data under a new token; the row of the old one is deleted."""
from . import bootstrap, flags
from .config import effective
from .datadir import DataDir
from .etcd import Etcd
from .log import Fatal


def main(arguments, release):
    if arguments[:1] != ["rotate"]:
        raise Fatal(f"No help topic for '{' '.join(arguments[:1])}'")
    settings, rest = effective(arguments[1:], flags.TOKEN_VALUES + flags.SERVER_VALUES, flags.SERVER_BOOLEANS)
    if rest or not settings.get("new-token"):
        raise Fatal("the lab's rke2 wants --new-token")
    server = settings["data-dir"] + "/server"
    old = settings.get("token") or bootstrap.read_text(f"{server}/token")
    store = Etcd("127.0.0.1:9345" if DataDir(settings["data-dir"], release).uses_kine() else "127.0.0.1", timeout=5.0)
    store.put(bootstrap.bootstrap_key(settings["new-token"]), bootstrap.find(store, old))
    store.delete(bootstrap.bootstrap_key(old))
    bootstrap.write_token(server, settings["new-token"])
    print("Token rotated, restart rke2 nodes with new token")
