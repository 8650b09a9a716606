"""Stand-in for helm 3, which Debian does not have: real release secrets in the API, charts of its own. It knows a fixed set of commands and
flags and refuses the rest."""
import base64
import datetime
import gzip
import json
import os
import sys
import time

from . import chart, flatyaml
from .api import Api, ApiError
from .resources import Resources

VALUES = {"-n": "namespace", "--namespace": "namespace", "-o": "output", "--output": "output", "--kubeconfig": "kubeconfig", "-f": "values",
          "--values": "values", "--version": "version", "--timeout": "timeout", "--set": "set"}
BOOLEANS = {"--wait": "wait", "--client": "client", "--short": "short", "--install": "install", "--create-namespace": "create-namespace"}
KEPT = 10
REPOSITORIES = "/root/.config/helm/repositories.yaml"


class Refused(Exception):
    pass


def parse(words):
    options, rest, todo = {"set": []}, [], list(words)
    while todo:
        word = todo.pop(0)
        name, equals, value = word.partition("=")
        if not word.startswith("-"):
            rest.append(word)
        elif name in BOOLEANS:
            options[BOOLEANS[name]] = True
        elif name in VALUES:
            if not equals and not todo:
                raise Refused(f"flag needs an argument: {name}")
            text = value if equals else todo.pop(0)
            if name == "--set":
                options["set"].append(text)
            else:
                options[VALUES[name]] = text
        else:
            raise Refused(f"unknown flag: {name}")
    return options, rest


def now():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f000Z")


class Releases:
    """sh.helm.release.v1.NAME.vN: the release as JSON, gzipped, base64; and once more base64 as every value of a secret."""

    def __init__(self, api, namespace):
        self.api, self.path = api, f"/api/v1/namespaces/{namespace}/secrets"

    def all(self, name=None):
        query = "owner%3Dhelm" + (f",name%3D{name}" if name else "")
        rows = [json.loads(gzip.decompress(base64.b64decode(base64.b64decode(one["data"]["release"]))))
                for one in self.api.items(f"{self.path}?labelSelector={query}")]
        return sorted(rows, key=lambda one: (one["name"], one["version"]))

    def history(self, name):
        rows = self.all(name)
        if not rows:
            raise Refused("release: not found")
        return rows

    def save(self, release):
        name = f"sh.helm.release.v1.{release['name']}.v{release['version']}"
        data = base64.b64encode(base64.b64encode(gzip.compress(json.dumps(release).encode()))).decode()
        self.api.apply(self.path, {
            "apiVersion": "v1", "kind": "Secret", "type": "helm.sh/release.v1", "data": {"release": data}, "metadata": {"name": name, "labels": {
                "name": release["name"], "owner": "helm", "status": release["info"]["status"], "version": str(release["version"]),
                "modifiedAt": str(int(time.time()))}}})

    def drop_old(self, name):
        for one in self.all(name)[:-KEPT]:
            self.api.delete(f"{self.path}/sh.helm.release.v1.{name}.v{one['version']}")


class Charts:
    """What helm knows of charts, without any cluster."""

    def __init__(self, options):
        self.options = options

    def chart_of(self, reference):
        if reference.endswith(".tgz"):
            return chart.from_file(reference)
        added = open(REPOSITORIES, encoding="utf-8").read() if os.path.exists(REPOSITORIES) else ""
        return chart.from_repository(reference, self.options.get("version", ""), added)

    def show_chart(self, words):
        """`helm show chart`, which asks no cluster."""
        if words[0] != "chart":
            raise Refused(f'unknown command "{words[0]}" for "helm show"')
        print("".join(f"{key}: {value}\n" for key, value in sorted(self.chart_of(words[1])["metadata"].items())), end="")


class Helm(Charts):
    def __init__(self, options):
        super().__init__(options)
        path = options.get("kubeconfig") or os.environ.get("KUBECONFIG", "")
        # The lab's kubeconfigs lie beside their JSON form, which needs no YAML reader.
        if not os.path.exists(path):
            raise Refused(f'Kubernetes cluster unreachable: stat {path}: no such file or directory')
        self.api = Api("/etc/lab-kube/admin.json")
        self.namespace = options.get("namespace", "default")
        self.releases, self.resources = Releases(self.api, self.namespace), Resources(self.api)

    def list(self, _):
        last = {one["name"]: one for one in self.releases.all()}
        rows = [{"name": one["name"], "namespace": self.namespace, "revision": str(one["version"]),
                 "updated": one["info"]["last_deployed"].replace("T", " ").replace("Z", " +0000 UTC"), "status": one["info"]["status"],
                 "chart": f"{one['chart']['metadata']['name']}-{one['chart']['metadata']['version']}",
                 "app_version": one["chart"]["metadata"]["appVersion"]} for one in last.values()]
        self.show(rows, ["name", "namespace", "revision", "updated", "status", "chart", "app_version"])

    def history(self, words):
        rows = [{"revision": one["version"], "updated": one["info"]["last_deployed"], "status": one["info"]["status"],
                 "chart": f"{one['chart']['metadata']['name']}-{one['chart']['metadata']['version']}",
                 "app_version": one["chart"]["metadata"]["appVersion"], "description": one["info"]["description"]}
                for one in self.releases.history(words[0])]
        self.show(rows, ["revision", "updated", "status", "chart", "app_version", "description"])

    def show(self, rows, columns):
        if self.options.get("output") == "json":
            print(json.dumps(rows, separators=(",", ":")))
            return
        print("\t".join(one.upper().replace("_", " ") for one in columns))
        for row in rows:
            print("\t".join(str(row[one]) for one in columns))

    def get(self, words):
        release = self.releases.history(words[1])[-1]
        if words[0] == "values":
            if self.options.get("output") != "yaml":
                print("USER-SUPPLIED VALUES:")
            print(flatyaml.dump(release["config"]) or "null\n", end="")
        elif words[0] == "manifest":
            print(release["manifest"], end="")
        else:
            raise Refused(f'unknown command "{words[0]}" for "helm get"')

    def repo(self, words):
        os.makedirs(os.path.dirname(REPOSITORIES), exist_ok=True)
        if words[0] != "add":
            raise Refused(f'unknown command "{words[0]}" for "helm repo"')
        with open(REPOSITORIES, "a", encoding="utf-8") as file:
            file.write(f"- name: {words[1]}\n  url: {words[2]}\n")
        print(f'"{words[1]}" has been added to your repositories')

    def config(self):
        values = {}
        if self.options.get("values"):
            with open(self.options["values"], encoding="utf-8") as file:
                values = flatyaml.load(file.read())
        for one in self.options["set"]:
            key, _, text = one.partition("=")
            *path, last = key.replace("\\.", "\0").split(".")
            place = values
            for part in path:
                place = place.setdefault(part, {})
            place[last] = flatyaml.scalar(text)
        return values

    def install(self, words):
        self.make_namespace()
        self.new_release(words[0], self.chart_of(words[1]), self.config(), None, "Install complete")
        print(f"NAME: {words[0]}\nNAMESPACE: {self.namespace}\nSTATUS: deployed\nREVISION: 1")

    def make_namespace(self):
        path = "/api/v1/namespaces"
        if self.options.get("create-namespace") and self.api.find(f"{path}/{self.namespace}") is None:
            self.api.create(path, {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": self.namespace, "labels": {"name": self.namespace}}})

    def upgrade(self, words):
        if self.options.get("install") and not self.releases.all(words[0]):
            print(f'Release "{words[0]}" does not exist. Installing it now.')
            return self.install(words)
        rows = self.releases.history(words[0])
        if rows[-1]["info"]["status"].startswith("pending-"):
            raise Refused("UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress")
        release = self.new_release(words[0], self.chart_of(words[1]), self.config(), rows, "Upgrade complete")
        print(f'Release "{words[0]}" has been upgraded. Happy Helming!\nNAME: {words[0]}\nNAMESPACE: {self.namespace}\n'
              f'STATUS: deployed\nREVISION: {release["version"]}')
        return None

    def rollback(self, words):
        rows = self.releases.history(words[0])
        wanted = int(words[1]) if len(words) > 1 and words[1] != "0" else rows[-1]["version"] - 1
        old = next((one for one in rows if one["version"] == wanted), None)
        if old is None:
            raise Refused(f"release has no {wanted} version")
        self.new_release(words[0], old["chart"], old["config"], rows, f"Rollback to {wanted}")
        print("Rollback was a success! Happy Helming!")

    def new_release(self, name, from_chart, config, rows, description):
        bodies = list(chart.objects(from_chart["metadata"], config, self.namespace))
        manifest = "".join(f"---\n{json.dumps(one)}\n" for one in bodies)
        release = {"name": name, "namespace": self.namespace, "version": rows[-1]["version"] + 1 if rows else 1, "chart": from_chart, "config": config,
                   "manifest": manifest, "info": {"first_deployed": now(), "last_deployed": now(), "status": "pending-upgrade", "description": "Preparing upgrade"}}
        self.releases.save(release)
        self.put_live(bodies)
        if self.options.get("wait"):
            self.wait(bodies)
        for old in rows or []:
            if old["info"]["status"] == "deployed":
                old["info"]["status"] = "superseded"
                self.releases.save(old)
        release["info"].update(status="deployed", description=description)
        self.releases.save(release)
        self.releases.drop_old(name)
        return release

    def put_live(self, bodies):
        """The difference between what is there and what the manifest says, so that 0 replicas become those of the chart again."""
        for body in bodies:
            path = self.resources.collection_of(body)
            if self.api.find(f"{path}/{body['metadata']['name']}") is None:
                self.api.create(path, body)
            else:
                own = "/" in body["apiVersion"] and body["apiVersion"].partition("/")[0].endswith(".cattle.io")
                self.api.patch(f"{path}/{body['metadata']['name']}", body, "merge" if own else "strategic-merge")

    def wait(self, bodies):
        seconds = {"s": 1, "m": 60, "h": 3600}[self.options.get("timeout", "5m")[-1]] * int(self.options.get("timeout", "5m")[:-1])
        end = time.monotonic() + seconds
        paths = [f"{self.resources.collection_of(one)}/{one['metadata']['name']}" for one in bodies if one["kind"] in READY]
        while not all(self.is_ready(self.api.get(path)) for path in paths):
            if time.monotonic() > end:
                raise Refused("timed out waiting for the condition")
            time.sleep(0.5)

    @staticmethod
    def is_ready(body):
        return READY[body["kind"]](body)


def rolled_out(body):
    status, wanted = body.get("status", {}), body["spec"]["replicas"]
    return status.get("observedGeneration", 0) >= body["metadata"]["generation"] and \
        status.get("updatedReplicas", 0) == status.get("readyReplicas", 0) == status.get("replicas", 0) == wanted


def established(body):
    return any(one["type"] == "Established" and one["status"] == "True" for one in body.get("status", {}).get("conditions", []))


# What --wait waits for.
READY = {"Deployment": rolled_out, "CustomResourceDefinition": established}


def main(words):
    try:
        options, rest = parse(words)
        if rest[:1] == ["version"]:
            print("v3.18.4+gd80839c" if options.get("short") else
                  'version.BuildInfo{Version:"v3.18.4", GitCommit:"d80839c", GitTreeState:"clean", GoVersion:"go1.24.4"}')
            return 0
        commands = ("list", "history", "get", "repo", "show", "install", "upgrade", "rollback")
        if not rest or rest[0] not in commands:
            raise Refused(f'unknown command "{rest[0] if rest else ""}" for "helm"')
        if rest[0] == "show":
            Charts(options).show_chart(rest[1:])
        else:
            getattr(Helm(options), rest[0])(rest[1:])
    except (Refused, chart.Unknown, ApiError, OSError) as refused:
        print(f"Error: {refused}", file=sys.stderr)
        return 1
    return 0
