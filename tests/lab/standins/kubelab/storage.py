"""Where a backup file lies: on the operator's volume, or in an object store."""
from .oplog import Trouble
from .s3 import Bucket, settings_of

VOLUME = "/var/lib/backups"


class Place:
    """default: the secret with the object store that the operator was installed with; volume: whether it has one."""

    def __init__(self, api, namespace, default, volume):
        self.api, self.namespace, self.default, self.volume = api, namespace, default, volume

    def bucket(self, spec):
        settings = settings_of(self.api, self.namespace, spec.get("storageLocation"), self.default)
        if settings is None and not self.volume:
            raise Trouble("backup location not specified on the restore CR, and not configured at the operator level")
        return Bucket(self.api, settings) if settings else None

    def fetch(self, spec):
        """(path, source) of the file that a Restore names."""
        bucket = self.bucket(spec)
        if bucket is None:
            return f"{VOLUME}/{spec['backupFilename']}", "PV"
        return bucket.download(spec["backupFilename"]), "S3"

    def keep(self, spec, file, write):
        """Writes the file of a Backup by write(path); returns where it lies."""
        bucket = self.bucket(spec)
        path = f"{VOLUME if bucket is None else '/tmp'}/{file}"
        write(path)
        if bucket is None:
            return "PV"
        bucket.upload(path, file)
        return "S3"
