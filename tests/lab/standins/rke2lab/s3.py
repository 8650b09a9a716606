"""An S3 client as small as a snapshot needs it, and the signature (AWS version 4) that client and server work out alike."""
import hashlib
import hmac
import os
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request

from . import log
from .log import Fatal

UNSIGNED = "UNSIGNED-PAYLOAD"


def signature(secret, method, path, headers, signed, stamp, region, query=""):
    """headers: lower-case names; signed: the names in order; stamp: x-amz-date; query: as it is sent, its names in order."""
    scope = f"{stamp[:8]}/{region}/s3/aws4_request"
    canonical = "\n".join([method, urllib.parse.quote(path), query, *[f"{name}:{headers[name].strip()}" for name in signed], "",
                           ";".join(signed), headers["x-amz-content-sha256"]])
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = ("AWS4" + secret).encode()
    for word in (stamp[:8], region, "s3", "aws4_request"):
        key = hmac.new(key, word.encode(), hashlib.sha256).digest()
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


class Bucket:
    """Keys come from flags, the configuration or the environment; nothing is read from a secret of the cluster."""

    def __init__(self, settings):
        if settings.get("etcd-s3-config-secret"):
            raise Fatal("cannot use S3 config secret when restoring snapshot; configuration must be set in CLI or config file")
        self.name, self.folder = settings.get("etcd-s3-bucket", ""), settings.get("etcd-s3-folder", "")
        if not self.name:
            raise Fatal("failed to initialize S3 client: s3 bucket name was not set")
        self.endpoint = settings.get("etcd-s3-endpoint", "s3.amazonaws.com")
        self.region = settings.get("etcd-s3-region", "us-east-1")
        self.access = settings.get("etcd-s3-access-key") or os.environ.get("AWS_ACCESS_KEY_ID", "")
        self.secret = settings.get("etcd-s3-secret-key") or os.environ.get("AWS_SECRET_ACCESS_KEY", "")
        self.scheme = "http" if settings.get("etcd-s3-insecure") else "https"
        self.context = ssl.create_default_context(cafile=settings.get("etcd-s3-endpoint-ca"))
        if settings.get("etcd-s3-skip-ssl-verify"):
            self.context.check_hostname, self.context.verify_mode = False, ssl.CERT_NONE

    def call(self, method, key, body=None):
        path = "/" + "/".join(word for word in (self.name, self.folder, key) if word)
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        headers = {"host": self.endpoint, "x-amz-content-sha256": UNSIGNED, "x-amz-date": stamp}
        signed = sorted(headers)
        proof = signature(self.secret, method, path, headers, signed, stamp, self.region)
        headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={self.access}/{stamp[:8]}/{self.region}/s3/aws4_request, "
                                    f"SignedHeaders={';'.join(signed)}, Signature={proof}")
        request = urllib.request.Request(f"{self.scheme}://{self.endpoint}{urllib.parse.quote(path)}", body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30, context=self.context) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            raise S3Error(error.read().decode("utf-8", "replace") or str(error)) from None
        except OSError as error:
            raise S3Error(str(getattr(error, "reason", error))) from None

    def download(self, key, folder):
        """Into the folder of the local snapshots, as rke2 does; returns the path."""
        log.info(f"Retrieving etcd snapshot {key} from S3")
        try:
            content = self.call("GET", key)
        except S3Error as error:
            raise Fatal(f"starting kubernetes: preparing server: start managed database: failed to download snapshot from S3: {error}") from None
        path = f"{folder}/{os.path.basename(key)}"
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        log.info(f"S3 download complete for {path}")
        return path

    def upload(self, path):
        with open(path, "rb") as file:
            self.call("PUT", os.path.basename(path), file.read())
        log.info(f"S3 upload complete for {os.path.basename(path)}")


class S3Error(Exception):
    pass
