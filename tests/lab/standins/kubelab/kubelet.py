"""Stand-in for scheduler, kubelet and container runtime of all nodes: binds pods, runs what stands for their images as a process,
says when they are ready and lets them end. `kubectl exec` and `kubectl logs` are answered by lab-container-server."""
import base64
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request

from .api import Api, ApiError

PODS = "/run/lab-pods"
VOLUMES = "/var/lib/lab-volumes"
PROGRAMS = {"rancher/rancher": "rancher", "rancher/rancher-webhook": "webhook", "rancher/backup-restore-operator": "operator",
            "rancher/rancher-cleanup": "cleanup"}
VERSION = "v1.20.2"


def now():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def known_images():
    with open("/etc/lab-images", encoding="ascii") as file:
        return file.read().split()


class Container:
    """One pod's process. A volume of a claim is the folder VOLUMES/CLAIM, mounted for this process alone. `account` is what it may
    log in with at the API."""

    def __init__(self, pod, address, account):
        self.key, self.uid, self.address = key_of(pod), pod["metadata"]["uid"], address
        self.folder = f"{PODS}/{self.key.replace('/', '_')}"
        self.spec, self.volumes = pod["spec"]["containers"][0], pod["spec"].get("volumes", [])
        self.restarts, self.since, self.process = 0, now(), None
        self.once = pod["spec"].get("restartPolicy", "Always") == "Never"
        subprocess.run(["ip", "address", "add", f"{address}/32", "dev", "lo"], check=False)
        os.makedirs(PODS, 0o700, exist_ok=True)     # as /var/log/pods: what a program logs is not for everybody
        os.makedirs(self.folder, exist_ok=True)
        open(f"{self.folder}/log", "ab").close()
        with open(os.open(f"{self.folder}/account.json", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(account, file)
        self.start(pod)

    def mounts(self):
        claims = {one["name"]: one["persistentVolumeClaim"]["claimName"] for one in self.volumes if "persistentVolumeClaim" in one}
        for mount in self.spec.get("volumeMounts", []):
            if mount["name"] in claims:
                place = f"{VOLUMES}/{claims[mount['name']]}"
                os.makedirs(place, exist_ok=True)
                os.makedirs(mount["mountPath"], exist_ok=True)
                yield place, mount["mountPath"]

    def start(self, pod):
        repository, tag = self.spec["image"].rsplit(":", 1)
        program = PROGRAMS.get("/".join(repository.split("/")[-2:]))
        words = self.spec.get("command", []) + self.spec.get("args", [])
        command = [sys.executable, "-B", "-m", "kubelab.main", program, *(words if self.once else [])] if program else ["sleep", "infinity"]
        script = "".join(f"mount --bind '{place}' '{path}' && " for place, path in self.mounts()) + 'exec "$@"'
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", ""), "POD_IP": self.address,
                       "POD_NAME": pod["metadata"]["name"], "IMAGE_TAG": tag, "NODE_NAME": pod["spec"]["nodeName"],
                       "ACCOUNT": f"{self.folder}/account.json"}
        environment.update({one["name"]: one.get("value", "") for one in self.spec.get("env", [])})
        # The log keeps the format of the container runtimes, which lab-container-server reads.
        log = subprocess.Popen([sys.executable, "-B", "-m", "kubelab.main", "log", f"{self.folder}/log"], stdin=subprocess.PIPE,
                               env=environment)
        self.process = subprocess.Popen(["unshare", "--mount", "sh", "-c", script, "sh", *command], env=environment,
                                        stdin=subprocess.DEVNULL, stdout=log.stdin, stderr=subprocess.STDOUT, start_new_session=True)
        log.stdin.close()
        with open(f"{self.folder}/pid", "w", encoding="ascii") as file:
            file.write(str(self.process.pid))

    def ready(self):
        probe = self.spec.get("readinessProbe", {}).get("httpGet")
        if not probe:
            return True
        try:
            with urllib.request.urlopen(f"http://{self.address}:{probe['port']}{probe['path']}", timeout=1) as answer:
                return answer.status == 200
        except OSError:
            return False

    def ended(self):
        """Of a pod that runs once: how it ended."""
        code = self.process.poll()
        phase = "Succeeded" if code == 0 else "Failed"
        return {"phase": phase, "startTime": self.since, "containerStatuses": [{
            "name": self.spec["name"], "image": self.spec["image"], "imageID": "", "containerID": f"lab://{self.uid}", "ready": False,
            "restartCount": 0, "state": {"terminated": {"exitCode": code, "reason": "Completed" if code == 0 else "Error",
                                                        "startedAt": self.since, "finishedAt": now()}}}]}

    def status(self):
        ready = "True" if self.ready() else "False"
        conditions = [{"type": kind, "status": ready if kind in ("Ready", "ContainersReady") else "True", "lastTransitionTime": self.since}
                      for kind in ("Initialized", "Ready", "ContainersReady", "PodScheduled")]
        return {"phase": "Running", "podIP": self.address, "podIPs": [{"ip": self.address}], "startTime": self.since, "conditions": conditions,
                "containerStatuses": [{"name": self.spec["name"], "image": self.spec["image"], "imageID": "", "containerID": f"lab://{self.uid}",
                                       "ready": ready == "True", "restartCount": self.restarts, "started": True,
                                       "state": {"running": {"startedAt": self.since}}}]}

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        subprocess.run(["ip", "address", "delete", f"{self.address}/32", "dev", "lo"], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def key_of(pod):
    return f"{pod['metadata']['namespace']}/{pod['metadata']['name']}"


class Kubelet:
    def __init__(self, api, names, address):
        self.api, self.names, self.address = api, names, address
        self.running, self.last, self.number = {}, {}, 1

    def register(self):
        for name in self.names:
            node = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": name, "labels": {"kubernetes.io/hostname": name, "kubernetes.io/os": "linux"}}}
            if self.api.find(f"/api/v1/nodes/{name}") is None:
                self.api.create("/api/v1/nodes", node)
            self.api.patch(f"/api/v1/nodes/{name}/status", {"status": {
                "addresses": [{"type": "InternalIP", "address": self.address}, {"type": "Hostname", "address": name}],
                "daemonEndpoints": {"kubeletEndpoint": {"Port": 10250}}, "capacity": {"pods": "110"}, "allocatable": {"pods": "110"},
                "conditions": [{"type": "Ready", "status": "True", "reason": "KubeletReady", "lastHeartbeatTime": now(), "lastTransitionTime": now()}],
                "nodeInfo": {"machineID": "", "systemUUID": "", "bootID": "", "kernelVersion": "", "osImage": "", "containerRuntimeVersion": "lab://1",
                             "kubeletVersion": VERSION, "kubeProxyVersion": VERSION, "operatingSystem": "linux", "architecture": "amd64"}}})
            self.take_taint(name)

    def take_taint(self, name):
        """Every new node is tainted as not ready; the controller that would take it away does not run here."""
        taints = self.api.get(f"/api/v1/nodes/{name}")["spec"].get("taints", [])
        left = [one for one in taints if one["key"] != "node.kubernetes.io/not-ready"]
        if left != taints:
            self.api.patch(f"/api/v1/nodes/{name}", {"spec": {"taints": left or None}})

    def bind(self, pod, pods):
        # A pod of a DaemonSet names its node itself and goes there also when the node is cordoned.
        wanted = re.search(r"'metadata.name'.*?'values': \['([^']+)'\]", str(pod["spec"].get("affinity", "")))
        free = [wanted[1]] if wanted else [
            one["metadata"]["name"] for one in self.api.items("/api/v1/nodes") if not one["spec"].get("unschedulable")]
        if not free:
            return
        load = {name: sum(1 for other in pods if other["spec"].get("nodeName") == name) for name in free}
        name = min(free, key=lambda one: (load[one], one))
        meta = {"name": pod["metadata"]["name"], "namespace": pod["metadata"]["namespace"]}
        self.api.create(f"{self.path(pod)}/binding", {"apiVersion": "v1", "kind": "Binding", "metadata": meta,
                                                      "target": {"apiVersion": "v1", "kind": "Node", "name": name}})
        pod["spec"]["nodeName"] = name

    @staticmethod
    def path(pod):
        return f"/api/v1/namespaces/{pod['metadata']['namespace']}/pods/{pod['metadata']['name']}"

    def free_address(self):
        self.number = self.number % 250 + 1
        return f"10.42.0.{self.number}"

    def run(self, pod):
        if pod["spec"]["containers"][0]["image"] not in known_images():
            waiting = {"reason": "ImagePullBackOff", "message": f"Back-off pulling image \"{pod['spec']['containers'][0]['image']}\""}
            self.say(pod, {"phase": "Pending", "containerStatuses": [{
                "name": pod["spec"]["containers"][0]["name"], "image": pod["spec"]["containers"][0]["image"], "imageID": "", "ready": False,
                "restartCount": 0, "state": {"waiting": waiting}}]})
            return
        container = self.running.get(key_of(pod))
        if container and container.uid != pod["metadata"]["uid"]:
            self.forget(key_of(pod))
            container = None
        if container is None:
            container = self.running[key_of(pod)] = Container(pod, self.free_address(), self.account_of(pod))
        elif container.process.poll() is not None and container.once:
            self.say(pod, container.ended())
            return
        elif container.process.poll() is not None:
            container.restarts += 1
            container.start(pod)
        self.say(pod, container.status())

    def account_of(self, pod):
        """What a pod finds of its service account: the token, which the API server checks, and where the API is."""
        space, name = pod["metadata"]["namespace"], pod["spec"].get("serviceAccountName", "default")
        account = self.api.get(f"/api/v1/namespaces/{space}/serviceaccounts/{name}")
        secret = self.api.get(f"/api/v1/namespaces/{space}/secrets/{account['secrets'][0]['name']}")
        with open("/etc/lab-kube/admin.json", encoding="utf-8") as file:
            cluster = json.load(file)["clusters"][0]
        return {"clusters": [cluster], "users": [{"user": {"token": base64.b64decode(secret["data"]["token"]).decode()}}]}

    def sweep_volumes(self):
        """A volume goes with its claim, when no pod uses it any more."""
        claims = {one["metadata"]["name"] for one in self.api.items("/api/v1/persistentvolumeclaims")}
        used = {claim for one in self.running.values() for volume in one.volumes for claim in [volume.get("persistentVolumeClaim", {}).get("claimName")]}
        for name in set(os.listdir(VOLUMES)) - claims - used:
            shutil.rmtree(f"{VOLUMES}/{name}")

    def say(self, pod, status):
        if self.last.get(key_of(pod)) != status:
            self.api.patch(f"{self.path(pod)}/status", {"status": status})
            self.last[key_of(pod)] = status

    def forget(self, key):
        self.last.pop(key, None)
        if key in self.running:
            self.running.pop(key).end()

    def step(self):
        pods = self.api.items("/api/v1/pods")
        for pod in pods:
            try:
                if pod["metadata"].get("deletionTimestamp"):
                    self.forget(key_of(pod))
                    self.api.delete(self.path(pod), {"kind": "DeleteOptions", "apiVersion": "v1", "gracePeriodSeconds": 0})
                elif pod["status"].get("phase") not in ("Succeeded", "Failed"):
                    if not pod["spec"].get("nodeName"):
                        self.bind(pod, pods)
                    if pod["spec"].get("nodeName"):
                        self.run(pod)
            except ApiError as error:
                # Deleted or changed meanwhile: the next look sees what became of it.
                if error.code not in (404, 409):
                    print(key_of(pod), error, file=sys.stderr, flush=True)
            except (KeyError, IndexError):
                # Its account has no token yet.
                print(key_of(pod), "waits for its account", file=sys.stderr, flush=True)
        for key in set(self.running) - {key_of(pod) for pod in pods}:
            self.forget(key)
        self.sweep_volumes()


def write_log(path):
    """Copies lines to a log in the runtimes' format: TIME stream F TEXT."""
    with open(path, "ab", buffering=0) as log:
        for line in sys.stdin.buffer:
            stamp = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f000Z")
            log.write(f"{stamp} stdout F ".encode() + re.sub(rb"\n?$", b"\n", line, count=1))


def main(names, address):
    shutil.rmtree(PODS, ignore_errors=True)
    kubelet = Kubelet(Api("/etc/lab-kube/admin.json"), names.split(","), address)
    registered = 0
    while True:
        try:
            if time.monotonic() - registered > 10:
                kubelet.register()
                registered = time.monotonic()
            kubelet.step()
        except (OSError, ApiError, ConnectionError) as error:
            print(error, file=sys.stderr, flush=True)
            time.sleep(1)
        time.sleep(0.3)
