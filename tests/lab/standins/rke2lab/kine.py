"""kine: the table in which a cluster without etcd keeps its keys, in a real SQL database, behind the calls of Etcd."""
import base64
import threading

from . import log
from .etcd import EtcdError, end_of

COLUMNS = "name, created, deleted, create_revision, prev_revision, lease, value, old_value"
LATEST = "SELECT MAX(m.id) FROM kine m WHERE {} GROUP BY m.name"
LIVE = "SELECT k.name, k.value FROM kine k WHERE k.deleted = 0 AND k.id IN (" + LATEST + ") ORDER BY k.name"


class Kine:
    """Every change is a row of its own; the row with the highest id of a name is its present state."""

    def __init__(self, database):
        self.database = database
        self.connection = None
        self.lock = threading.RLock()

    def open(self):
        log.info(f"Configuring {self.database.driver} database connection pooling: maxIdleConns=2, maxOpenConns=0, connMaxLifetime=0s")
        log.info("Configuring database table schema and indexes, this may take a moment...")
        for statement in self.database.schema:
            self.run(statement)
        log.info("Database tables and indexes are up to date")
        if not self.run("SELECT id FROM kine WHERE name = ?", "compact_rev_key"):
            self.insert("compact_rev_key", 1, 0, 0, 0, b"", None)
        self.put("/registry/health", '{"health":"true"}')
        log.info("Kine available at unix://kine.sock")

    def run(self, statement, *values):
        """A connection that broke is given up; the next call makes a new one."""
        with self.lock:
            try:
                if self.connection is None:
                    self.connection = self.database.connect()
                cursor = self.connection.cursor()
                cursor.execute(self.database.form(statement), values)
                rows = cursor.fetchall() if cursor.description else []
                cursor.close()
                return rows
            except self.database.errors as error:
                self.connection = None
                raise EtcdError(str(error).strip()) from None

    def insert(self, name, created, deleted, create_revision, prev_revision, value, old_value):
        self.run(f"INSERT INTO kine({COLUMNS}) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                 name, created, deleted, create_revision, prev_revision, 0, value, old_value)

    def present(self, key):
        """(id, create_revision, value) of a key, or its last row's id and nothing when it is deleted, or None."""
        rows = self.run("SELECT id, create_revision, value, deleted FROM kine WHERE name = ? ORDER BY id DESC LIMIT 1", key)
        if not rows:
            return None
        row, created, value, deleted = rows[0]
        return (row, 0, None) if deleted else (row, created or row, bytes(value))

    def get(self, key):
        row = self.present(key)
        return row[2].decode("utf-8", "replace") if row and row[2] is not None else None

    def range(self, prefix):
        rows = self.run(LIVE.format("m.name >= ? AND m.name < ?"), prefix, end_of(prefix).decode())
        return {name: bytes(value).decode("utf-8", "replace") for name, value in rows}

    def put(self, key, value):
        with self.lock:
            row = self.present(key)
            value = value if isinstance(value, bytes) else value.encode()
            if row is None or row[2] is None:
                self.insert(key, 1, 0, 0, row[0] if row else 0, value, None)
            else:
                self.insert(key, 0, 0, row[1], row[0], value, row[2])

    def delete(self, key):
        with self.lock:
            row = self.present(key)
            if row is None or row[2] is None:
                return 0
            self.insert(key, 0, 1, row[1], row[0], row[2], row[2])
            return 1

    def healthy(self):
        try:
            self.get("health")
            return True
        except EtcdError:
            return False


def gateway(store, path, body):
    """The part of etcd's JSON gateway that Etcd uses, so that API clients on other nodes reach the table through the server."""
    key = base64.b64decode(body["key"]).decode()
    if path == "/v3/kv/put":
        store.put(key, base64.b64decode(body.get("value", "")))
        return {}
    if path == "/v3/kv/deleterange":
        return {"deleted": str(store.delete(key))}
    if path != "/v3/kv/range":
        raise EtcdError(f"kine has no {path}")
    if "range_end" in body:
        found = store.range(key)
    else:
        value = store.get(key)
        found = {} if value is None else {key: value}
    pair = lambda name, value: {"key": base64.b64encode(name.encode()).decode(), "value": base64.b64encode(value.encode()).decode()}
    return {"kvs": [pair(*row) for row in found.items()]}
