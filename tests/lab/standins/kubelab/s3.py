"""Backups in an object store, as the operator reaches it: keys from a secret, the authority in base64, the bucket looked for first, and
a file found by listing what begins with its name."""
import base64
import re
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request

from rke2lab.s3 import UNSIGNED, signature

from .api import ApiError
from .oplog import Trouble, info

FIELDS = ("endpoint", "bucketName", "region", "endpointCA", "folder", "insecureTLSSkipVerify")


def settings_of(api, namespace, location, default):
    """What a resource names, else what the operator was installed with; nothing where it keeps its files on a volume."""
    if location and location.get("s3"):
        return location["s3"]
    if not default:
        return None
    data = api.get(f"/api/v1/namespaces/{namespace}/secrets/{default}")["data"]
    return {key: base64.b64decode(text).decode() for key, text in data.items()}


class Bucket:
    def __init__(self, api, settings):
        self.settings, self.name, self.folder = settings, settings["bucketName"], settings.get("folder") or ""
        self.access, self.secret = self.keys(api)
        info("invoking set s3 service client" + "".join(f" s3-{key}={settings.get(key) or ''}" for key in FIELDS) + f" s3-accessKey={self.access}")
        self.context = ssl.create_default_context()
        if settings.get("endpointCA"):
            info("reading s3-endpoint-ca as a base64 string")
            self.context = ssl.create_default_context(cadata=base64.b64decode(settings["endpointCA"]).decode())
        if settings.get("insecureTLSSkipVerify") in (True, "true"):
            self.context.check_hostname, self.context.verify_mode = False, ssl.CERT_NONE
        if not self.exists():
            raise Trouble(f"s3 bucket [{self.name}] not found")

    def keys(self, api):
        name, space = self.settings.get("credentialSecretName"), self.settings.get("credentialSecretNamespace")
        if not name:
            raise Trouble("not played by the lab: the keys of a machine (IAM)")
        try:
            data = api.get(f"/api/v1/namespaces/{space}/secrets/{name}").get("data", {})
        except ApiError as refused:
            raise Trouble(str(refused)) from refused
        missing = [one for one in ("accessKey", "secretKey") if one not in data]
        if missing:
            raise Trouble(f"malformed secret [{name}] in namespace [{space}], the following keys were not found in the data field: [{','.join(missing)}]")
        return [base64.b64decode(data[one]).decode() for one in ("accessKey", "secretKey")]

    def exists(self):
        try:
            self.call("HEAD", f"/{self.name}")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return False
            raise Trouble(f"failed to check if s3 bucket [{self.name}] exists, error: {error.reason}") from error
        except OSError as error:
            raise Trouble(f"failed to check if s3 bucket [{self.name}] exists, error: Head \"https://{self.settings['endpoint']}/{self.name}/\": "
                          f"{getattr(error, 'reason', error)}") from error
        return True

    def call(self, method, path, body=None, query=""):
        region, endpoint = self.settings.get("region") or "us-east-1", self.settings["endpoint"]
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        headers = {"host": endpoint, "x-amz-content-sha256": UNSIGNED, "x-amz-date": stamp}
        proof = signature(self.secret, method, path, headers, sorted(headers), stamp, region, query)
        headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={self.access}/{stamp[:8]}/{region}/s3/aws4_request, "
                                    f"SignedHeaders={';'.join(sorted(headers))}, Signature={proof}")
        url = f"https://{endpoint}{urllib.parse.quote(path)}" + (f"?{query}" if query else "")
        with urllib.request.urlopen(urllib.request.Request(url, body, headers, method=method), timeout=30, context=self.context) as answer:
            return answer.read()

    def key_of(self, file):
        return f"{self.folder.rstrip('/')}/{file}" if self.folder else file

    def download(self, file):
        prefix = self.key_of(file)
        listed = self.call("GET", f"/{self.name}", query=f"list-type=2&prefix={urllib.parse.quote(prefix, safe='')}").decode()
        if prefix not in re.findall("<Key>([^<]*)</Key>", listed):
            raise Trouble(f"failed to download s3 backup: no backup files found with prefix [{prefix}] in bucket [{self.name}]")
        path = f"/tmp/{file}"
        info(f"Temporary location of backup file from s3: {path}")
        with open(path, "wb") as target:
            target.write(self.call("GET", f"/{self.name}/{prefix}"))
        info(f"Successfully downloaded backup file [{prefix}] from bucket [{self.name}]")
        return path

    def upload(self, path, file):
        info(f"invoking uploading backup file [{self.key_of(file)}] to s3")
        with open(path, "rb") as source:
            self.call("PUT", f"/{self.name}/{self.key_of(file)}", source.read())
        info(f"Successfully uploaded [{self.key_of(file)}]")
