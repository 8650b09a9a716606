"""The release that the image plays, and where it keeps its database."""
import os
import re

DATA = "/var/lib/rancher"


def numbers(text):
    return tuple(int(part) for part in re.match(r"v(\d+)\.(\d+)\.(\d+)", text).groups())


VERSION = os.environ["CATTLE_SERVER_VERSION"]
# Up to 2.6.2 an etcd of its own; then that of k3s. A folder of k3s is there from 2.3 on.
EMBEDDED = numbers(VERSION) >= (2, 6, 3)
DATABASE = f"{DATA}/k3s/server/db/etcd" if EMBEDDED else f"{DATA}/management-state/etcd"
