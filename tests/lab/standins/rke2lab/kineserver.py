"""`rke2 server` without etcd: on SQLite (`disable-etcd`), or on a database elsewhere (`datastore-endpoint`)."""
from . import bootstrap, kube, log, sqldriver
from .datadir import POD_MANIFESTS
from .etcd import EtcdError
from .kine import Kine, gateway
from .log import Fatal
from .server import Server
from .supervisor import PORT


def wanted(settings):
    """As in rke2: the etcd driver is not even registered when a database is named, or etcd is off and no server is named."""
    return bool(settings.get("datastore-endpoint")) or (bool(settings.get("disable-etcd")) and not settings.get("server"))


class KineServer(Server):
    roles = ("control-plane", "master")
    static_pods = [name for name in POD_MANIFESTS if name != "etcd"]

    def __init__(self, settings, release):
        super().__init__(settings, release)
        endpoint = settings.get("datastore-endpoint")
        self.etcd = Kine(sqldriver.parse(endpoint) if endpoint else sqldriver.Sqlite(f"{self.place.db}/state.db"))

    def open_datastore(self):
        """The first start on an empty table makes a new, empty cluster: also by mistake."""
        try:
            self.etcd.open()
            self.token = self.token or bootstrap.read_text(f"{self.place.server}/token")
            text = bootstrap.find(self.etcd, self.token) if self.token or self.etcd.range("/bootstrap/") else None
            if text:
                bootstrap.reconcile(self.place.server, text)
                return
            self.token = self.token or bootstrap.new_token()
            bootstrap.make_files(self.place.server)
            self.etcd.put(bootstrap.bootstrap_key(self.token), bootstrap.collect(self.place.server))
        except EtcdError as error:
            raise Fatal(f"starting kubernetes: preparing server: creating storage endpoint: building kine: {error}") from None

    def announce(self):
        pass

    def storage(self):
        return "unix://kine.sock"

    def endpoints(self):
        return [f"{self.settings['node-ip']}:{PORT}"]

    def gateway(self, path, body):
        return gateway(self.etcd, path, body)

    def keep_objects(self):
        try:
            kube.beat(self.etcd, self.node)
        except EtcdError as error:
            log.warning(f"Failed to test data store connection: {error}")
