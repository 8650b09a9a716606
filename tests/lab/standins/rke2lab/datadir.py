"""What a release lays down under the data directory, and the shims that hold its containers."""
import os
import shutil
import signal
import subprocess
import time

POD_MANIFESTS = ["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kube-proxy"]
SHIM = "containerd-shim-runc-v2"
# The shim stays the parent of what it runs, as the real one is of a container.
SHIM_TEXT = '#!/bin/sh\n# Runs one "container"; its arguments after -- are the command.\n' \
            'while [ "$1" != -- ]; do shift; done\nshift\n"$@" &\nwait\n'
KUBECTL_TEXT = '#!/usr/bin/python3 -B\nimport sys\nsys.path.insert(0, "/usr/lib/rke2-lab")\n' \
               'from rke2lab.kubectl import main\nsys.exit(main({!r}, {!r}))\n'


class DataDir:
    def __init__(self, top, release):
        self.top = top.rstrip("/")
        self.release = release
        self.home = f"{self.top}/data/{release.directory}"
        self.server = f"{self.top}/server"
        self.db = f"{self.server}/db"
        self.etcd = f"{self.db}/etcd"

    def stage(self, server=True):
        """data/<release>/{bin,charts} and the link bin -> data/<release>/bin."""
        if server:
            os.makedirs(self.server, exist_ok=True)
            os.chmod(self.server, 0o700)
        os.makedirs(f"{self.home}/bin", mode=0o755, exist_ok=True)
        os.makedirs(f"{self.home}/charts", mode=0o755, exist_ok=True)
        for name, text in [(SHIM, SHIM_TEXT), ("kubectl", KUBECTL_TEXT.format(self.release.version, self.top)),
                           ("crictl", "#!/bin/sh\nexit 0\n"), ("ctr", "#!/bin/sh\nexit 0\n")]:
            write(f"{self.home}/bin/{name}", text, 0o755)
        for name in self.release.charts():
            write(f"{self.home}/charts/{name}.yaml", chart_text(name, self.release.version))
        link = f"{self.top}/bin"
        if os.path.islink(link):
            os.unlink(link)
        os.symlink(f"{self.home}/bin", link)

    def stage_manifests(self):
        os.makedirs(f"{self.server}/manifests", mode=0o700, exist_ok=True)
        for name in os.listdir(f"{self.home}/charts"):
            shutil.copy(f"{self.home}/charts/{name}", f"{self.server}/manifests/{name}")

    def stage_static_pods(self, names, storage):
        os.makedirs(f"{self.top}/agent/pod-manifests", mode=0o700, exist_ok=True)
        for name in names:
            arguments = f"spec: {{containers: [{{args: [--etcd-servers={storage}]}}]}}\n" if name == "kube-apiserver" else ""
            write(f"{self.top}/agent/pod-manifests/{name}.yaml", f"kind: Pod\nmetadata: {{name: {name}}}\n{arguments}", 0o600)

    def uses_kine(self):
        """What the manifest of the API server says it keeps its keys in."""
        try:
            with open(f"{self.top}/agent/pod-manifests/kube-apiserver.yaml", encoding="utf-8") as file:
                return "--etcd-servers=unix://kine.sock" in file.read()
        except OSError:
            return False

    def shims(self, container):
        """(pid, release directory) of the running shims with that id."""
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            words = read_command(pid)
            at = next((i for i, word in enumerate(words[:3]) if word.endswith("/bin/" + SHIM)), None)
            if at is None or not words[at].startswith(self.top + "/data/") or f"-id\0{container}\0" not in "\0".join(words) + "\0":
                continue
            found.append((int(pid), words[at].split("/")[-3]))
        return found

    def start_shim(self, container, command, log="/dev/null"):
        arguments = [f"{self.home}/bin/{SHIM}", "-namespace", "k8s.io", "-id", container, "-address",
                     "/run/k3s/containerd/containerd.sock", "--"] + command
        os.makedirs(os.path.dirname(log), exist_ok=True)
        # etcd would tell systemd that it is ready, in the service's name.
        environment = {key: value for key, value in os.environ.items() if key != "NOTIFY_SOCKET"}
        with open(log, "ab") as out:
            subprocess.Popen(arguments, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True)

    def stop_shims(self, container):
        for pid, _ in self.shims(container):
            for victim in [pid] + children(pid):
                kill(victim, signal.SIGTERM if victim != pid else signal.SIGKILL)
            deadline = time.time() + 8
            while time.time() < deadline and alive_etcd(container):
                time.sleep(0.05)


def alive_etcd(container):
    return container == "etcd" and any(words_of_etcd(pid) for pid in filter(str.isdigit, os.listdir("/proc")))


def words_of_etcd(pid):
    words = read_command(pid)
    return bool(words) and words[0] == "/usr/bin/etcd"


def read_command(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().decode("utf-8", "replace").split("\0")
    except OSError:
        return []


def children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            direct = [int(word) for word in file.read().split()]
    except OSError:
        return []
    return direct + [far for near in direct for far in children(near)]


def kill(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def write(path, text, mode=0o644):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


def chart_text(name, version):
    return ("apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n"
            f"  name: {name}\n  namespace: kube-system\n  annotations:\n    rke2.cattle.io/packaged-by: {version}\n"
            f"spec:\n  bootstrap: true\n  chart: {name}\n")
