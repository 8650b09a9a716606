"""The databases that kine knows: how each is reached and which table it makes there (k3s-io/kine pkg/drivers)."""
import os
import re
import sqlite3
import urllib.parse

from .log import Fatal

INDEXES = ["kine_name_index ON kine (name)", "kine_name_id_index ON kine (name,id)", "kine_id_deleted_index ON kine (id,deleted)",
           "kine_prev_revision_index ON kine (prev_revision)"]
UNIQUE = "kine_name_prev_revision_uindex ON kine (name, prev_revision)"


def schema(number, serial, name, blob):
    table = (f"CREATE TABLE IF NOT EXISTS kine (id {serial}, name {name}, created INTEGER, deleted INTEGER, create_revision {number}, "
             f"prev_revision {number}, lease INTEGER, value {blob}, old_value {blob})")
    return [table] + [f"CREATE INDEX IF NOT EXISTS {index}" for index in INDEXES] + [f"CREATE UNIQUE INDEX IF NOT EXISTS {UNIQUE}"]


class Sqlite:
    driver = "sqlite3"
    errors = (sqlite3.Error,)
    schema = schema("INTEGER", "INTEGER PRIMARY KEY AUTOINCREMENT", "INTEGER", "BLOB")

    def __init__(self, path):
        self.path = path

    def connect(self):
        os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=5, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=WAL")
        return connection

    def form(self, statement):
        return statement


class Server:
    """What the two database servers share: `?` is written `%s`, and the driver is there only where the lab installed it."""

    def __init__(self, host, port, user, password, name):
        self.host, self.port, self.user, self.password, self.name = host, port, user, password, name

    def form(self, statement):
        return statement.replace("?", "%s")


class Postgres(Server):
    driver = "postgres"
    schema = schema("BIGINT", "BIGSERIAL PRIMARY KEY", 'text COLLATE "C"', "bytea")

    @property
    def errors(self):
        import psycopg2
        return (psycopg2.Error,)

    def connect(self):
        import psycopg2
        connection = psycopg2.connect(host=self.host, port=self.port or 5432, user=self.user, password=self.password, dbname=self.name,
                                      connect_timeout=5)
        connection.autocommit = True
        return connection


class MySql(Server):
    driver = "mysql"
    schema = schema("BIGINT UNSIGNED", "BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY", "VARCHAR(630) CHARACTER SET ascii", "MEDIUMBLOB")

    @property
    def errors(self):
        import pymysql
        return (pymysql.Error,)

    def connect(self):
        import pymysql
        return pymysql.connect(host=self.host, port=self.port or 3306, user=self.user, password=self.password, database=self.name,
                               connect_timeout=5, autocommit=True)


def parse(endpoint):
    """`postgres://user:password@host:port/name`, `mysql://user:password@tcp(host:port)/name`; nothing else is played."""
    if endpoint.startswith("postgres://"):
        parts = urllib.parse.urlparse(endpoint)
        return Postgres(parts.hostname or "localhost", parts.port, urllib.parse.unquote(parts.username or "postgres"),
                        urllib.parse.unquote(parts.password or "postgres"), parts.path.strip("/") or "kubernetes")
    match = re.fullmatch(r"mysql://([^:@]+):(.*)@tcp\(([^:)]+)(?::(\d+))?\)/(\w*)(\?.*)?", endpoint)
    if match:
        user, password, host, port, name, _ = match.groups()
        return MySql(host, int(port or 0), user, password, name or "kubernetes")
    raise Fatal("the lab's rke2 does not know this datastore-endpoint")
