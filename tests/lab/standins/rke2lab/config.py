"""Effective settings: flags over environment over config.yaml and config.yaml.d (last one wins, key+: appends)."""
import glob
import os
import re
import socket
import subprocess

from . import flags, log

ENVIRONMENT = {"RKE2_URL": "server", "RKE2_TOKEN": "token", "RKE2_TOKEN_FILE": "token-file", "RKE2_DATA_DIR": "data-dir",
               "RKE2_NODE_NAME": "node-name", "RKE2_DEBUG": "debug", "RKE2_CLUSTER_RESET": "cluster-reset"}


def scalar(text):
    text = text.strip()
    if text[:1] in "\"'" and len(text) > 1:
        end = text.find(text[0], 1)
        return text[1:end]
    return re.split(r"\s+#", text)[0].strip()


def inline_list(text):
    return [scalar(part) for part in text.strip()[1:-1].split(",") if part.strip()]


def read_yaml(path):
    """The part of YAML that config files use: scalars, quoted keys, block and inline lists. Yields (key, append, value)."""
    key = append = None
    items = []
    with open(path, encoding="utf-8") as file:
        for row in file.read().splitlines() + ["end:"]:
            if not row.strip() or row.lstrip().startswith("#"):
                continue
            item = re.match(r"\s*-\s+(.*)", row)
            if item and key:
                items.append(scalar(item.group(1)))
                continue
            if items:
                yield key, append, items
                items = []
            match = re.match(r"""(["']?)([A-Za-z0-9_-]+)(\+?)\1(\+?)\s*:(?:\s+(.*)|\s*)$""", row)
            if not match:
                raise log.Fatal(f"failed to parse {path}: yaml: could not understand: {row}")
            key, append = match.group(2), bool(match.group(3) or match.group(4))
            value = (match.group(5) or "").strip()
            if value and not value.startswith("#"):
                yield key, append, inline_list(value) if value.startswith("[") else scalar(value)
                key = None


def from_files(first):
    settings, origin = {}, {}
    directory = sorted(glob.glob(first + ".d/*.yaml") + glob.glob(first + ".d/*.yml"))
    for path in [first] + directory:
        if not os.path.exists(path):
            continue
        for key, append, value in read_yaml(path):
            key = flags.SHORT.get(key, key)
            if append and key in settings:
                old = settings[key] if isinstance(settings[key], list) else [settings[key]]
                value = old + (value if isinstance(value, list) else [value])
            settings[key], origin[key] = value, path
    return settings, origin


def effective(arguments, values, booleans):
    given, rest = flags.parse(arguments, values, booleans)
    first = given.get("config") or os.environ.get("RKE2_CONFIG_FILE") or "/etc/rancher/rke2/config.yaml"
    settings, origin = from_files(first)
    for key in sorted(settings):
        if key not in values and key not in booleans:
            log.warning(f"Unknown flag --{key} found in {os.path.basename(origin[key])}, skipping")
            del settings[key]
    for variable, key in ENVIRONMENT.items():
        if os.environ.get(variable):
            settings[key] = os.environ[variable]
    settings.update(given)
    for key in booleans:
        if key in settings:
            settings[key] = flags.truth(settings[key])
    settings.setdefault("data-dir", "/var/lib/rancher/rke2")
    settings.setdefault("node-name", socket.gethostname())
    settings.setdefault("node-ip", own_address())
    return settings, rest


def own_address():
    rows = subprocess.run(["ip", "-4", "-o", "address", "show", "scope", "global"], capture_output=True, text=True).stdout
    match = re.search(r"inet ([0-9.]+)", rows)
    return match.group(1) if match else "127.0.0.1"
