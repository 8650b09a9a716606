"""What a release of RKE2 is called and which etcd it brings."""
import hashlib
import re


class Release:
    def __init__(self, version):
        self.version = version
        match = re.fullmatch(r"v1\.(\d+)\.(\d+)\+rke2r(\d+)", version)
        if not match:
            raise ValueError(version)
        self.minor, self.patch, self.build = (int(part) for part in match.groups())
        digest = hashlib.sha256(version.encode()).hexdigest()
        self.commit = hashlib.sha1(version.encode()).hexdigest()
        self.directory = f"{version.replace('+', '-')}-{digest[:12]}"
        self.go = "go1.23.8 X:boringcrypto" if self.minor < 33 else "go1.24.4 X:boringcrypto"

    @property
    def etcd(self):
        """<= 1.21 = 3.4; 1.22 - 1.32 and 1.33.0 - 1.33.10 = 3.5; 1.33.11+ and >= 1.34 = 3.6."""
        if self.minor <= 21:
            return (3, 4)
        if self.minor >= 34 or (self.minor == 33 and self.patch >= 11):
            return (3, 6)
        return (3, 5)

    def version_text(self):
        return f"rke2 version {self.version} ({self.commit})\ngo version {self.go}\n"

    def charts(self):
        names = ["rke2-canal", "rke2-coredns", "rke2-ingress-nginx", "rke2-metrics-server", "rke2-runtimeclasses"]
        if self.minor >= 29:
            names += ["rke2-snapshot-controller", "rke2-snapshot-controller-crd"]
        if self.minor >= 32:
            names += ["rke2-traefik-crd"]
        return names


def etcd_text(pair):
    return f"{pair[0]}.{pair[1]}"


def etcd_pair(text):
    return tuple(int(part) for part in text.split("."))
