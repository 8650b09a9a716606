"""Encrypted resources as the API server and the operator store them (provider aescbc)."""
import base64
import os
import re
import subprocess

from .oplog import Trouble

PREFIX = b"k8s:enc:aescbc:v1:"
KEY = "encryption-provider-config.yaml"


class Encryption:
    """None of the resources is encrypted where there is no configuration."""

    def __init__(self, text=""):
        part = re.search(r"resources:\s*\n\s*- resources:\s*\n((?:\s*- \S+\n)+)", text)
        self.resources = re.findall(r"- (\S+)", part[1]) if part else []
        self.keys = re.findall(r"- name: (\S+)\s+secret: (\S+)", text)

    @classmethod
    def of_secret(cls, api, namespace, name):
        secret = api.find(f"/api/v1/namespaces/{namespace}/secrets/{name}")
        if secret is None:
            raise Trouble(f'secrets "{name}" not found')
        if KEY not in secret.get("data", {}):
            raise Trouble("no encryptionConfig provided")
        return cls(base64.b64decode(secret["data"][KEY]).decode())

    def covers(self, resource):
        return resource in self.resources

    def encrypt(self, data):
        name, secret = self.keys[0]
        vector = os.urandom(16)
        body = self.openssl("-e", secret, vector, data).stdout
        return base64.b64encode(PREFIX + name.encode() + b":" + vector + body).decode()

    def decrypt(self, text):
        data = base64.b64decode(text)
        for name, secret in self.keys:
            start = PREFIX + name.encode() + b":"
            if data.startswith(start):
                done = self.openssl("-d", secret, data[len(start):len(start) + 16], data[len(start) + 16:])
                if done.returncode:
                    raise ValueError("invalid padding on input")
                return done.stdout
        raise ValueError("no matching key was found for the provided AES transformer")

    @staticmethod
    def openssl(way, secret, vector, data):
        key = base64.b64decode(secret)
        return subprocess.run(["openssl", "enc", way, f"-aes-{len(key) * 8}-cbc", "-K", key.hex(), "-iv", vector.hex()],
                              input=data, capture_output=True, check=False)
