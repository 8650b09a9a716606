"""k3s inside Rancher's image: only the reset that the entry point asks for."""
import sys

from rancherlab import database
from rancherlab.release import DATA


def main(arguments):
    if arguments != ["server", "--cluster-init", "--cluster-reset"]:
        print("k3s of the lab knows only: server --cluster-init --cluster-reset", file=sys.stderr)
        return 1
    process = database.run("--force-new-cluster")
    whole = database.ready(process)
    database.end(process)
    if not whole:
        with open("/var/log/etcd.log", encoding="utf-8", errors="replace") as log:
            print(*log.readlines()[-10:], sep="")
        return 1
    print("Managed etcd cluster membership has been reset, restart without --cluster-reset flag now. "
          "Backup and delete ${datadir}/server/db on each peer etcd server and rejoin the nodes")
    with open(f"{DATA}/k3s/server/db/reset-flag", "w", encoding="ascii"):
        return 0
