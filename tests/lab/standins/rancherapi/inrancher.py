"""Inside Rancher's container: its API on its own database."""
import secrets
import time

from rancherlab import database
from rancherlab.release import VERSION

from . import apiserver
from .clusters import Clusters


def main():
    while True:
        try:
            database.get(database.WRITTEN_BY)
            break
        except database.Silent:
            time.sleep(0.2)
    token = secrets.token_hex(16)
    apiserver.start(database.URL, token)
    Clusters(apiserver.connect(token), "/downstream").run(lambda: VERSION)


main()
