"""The cluster file: as much YAML as RKE's files use, its nodes, and the release of RKE that reads it."""
import os
import re
import textwrap


class Refused(Exception):
    """Ends rke with level=fatal and exit code 1."""


def release(text):
    return tuple(int(part) for part in re.match(r"v(\d+)\.(\d+)\.(\d+)", text).groups())


def scalar(text):
    text = re.sub(r"\s+#.*$", "", text.strip())
    if text[:1] == "[":
        return [scalar(part) for part in text.strip("[]").split(",") if part.strip()]
    return text.strip("\"'")


class Reader:
    """Maps, lists and | blocks by their indentation."""

    def __init__(self, text):
        for number, line in enumerate(text.splitlines(), 1):
            if "\t" in line:
                raise Refused(f"failed to parse cluster file: yaml: line {number}: found character that cannot start any token")
        self.lines, self.at = text.splitlines(), 0

    def skip(self):
        while self.at < len(self.lines) and re.match(r"\s*(#|$)", self.lines[self.at]):
            self.at += 1
        return self.at < len(self.lines)

    def indent(self):
        return len(self.lines[self.at]) - len(self.lines[self.at].lstrip())

    def value(self, least):
        if not self.skip() or self.indent() < least:
            return None
        return self.items(self.indent()) if self.lines[self.at].lstrip().startswith("- ") else self.map(self.indent())

    def items(self, depth):
        found = []
        while self.skip() and self.indent() == depth and self.lines[self.at].lstrip().startswith("- "):
            inner = self.lines[self.at].lstrip()[2:]
            if re.match(r"[\w-]+:(\s|$)", inner):
                self.lines[self.at] = " " * (depth + 2) + inner
                found.append(self.map(depth + 2))
            else:
                found.append(scalar(inner))
                self.at += 1
        return found

    def map(self, depth):
        found = {}
        while self.skip() and self.indent() == depth and not self.lines[self.at].lstrip().startswith("- "):
            key, _, rest = self.lines[self.at].strip().partition(":")
            self.at += 1
            if rest.strip() in ("|", "|-"):
                found[key] = self.block(depth)
            elif scalar(rest) or not self.skip():
                found[key] = scalar(rest)
            else:
                is_list = self.indent() == depth and self.lines[self.at].lstrip().startswith("- ")
                found[key] = self.value(depth if is_list else depth + 1)
        return found

    def block(self, depth):
        taken = []
        while self.at < len(self.lines) and (not self.lines[self.at].strip() or self.indent() > depth):
            taken.append(self.lines[self.at])
            self.at += 1
        return textwrap.dedent("\n".join(taken))


class Config:
    def __init__(self, path):
        try:
            with open(path, encoding="utf-8") as file:
                self.data = Reader(file.read()).value(0) or {}
        except OSError as error:
            raise Refused("failed to resolve cluster file: can not find cluster configuration file: "
                          f"open {path}: {os.strerror(error.errno).lower()}") from None
        self.folder, name = os.path.split(os.path.abspath(path))
        self.state_file = f"{self.folder}/{os.path.splitext(name)[0]}.rkestate"
        self.kubeconfig = f"{self.folder}/kube_config_{name}"
        self.nodes = self.data.get("nodes") or []
        if not self.of_role("etcd"):
            raise Refused("Cluster must have at least one etcd plane host")
        self.kubernetes = self.data.get("kubernetes_version", "v1.18.8-rancher1-1")
        self.addons = self.data.get("addons") or ""
        self.bastion = self.data.get("bastion_host")
        etcd = ((self.data.get("services") or {}).get("etcd")) or {}
        self.backup = etcd.get("backup_config")

    def of_role(self, role):
        return [node for node in self.nodes if role in node.get("role", [])]
