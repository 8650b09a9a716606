"""The machines of the cluster file: reached over SSH as its user, and only through their Docker engine."""
import concurrent.futures
import os
import shlex
import subprocess

from . import log


class Failed(Exception):
    """A container or a connection that did not do what was asked."""


# RKE checks no host keys.
ANY_KEY = ("-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=50")


def login_of(node):
    return ["-i", os.path.expanduser(node.get("ssh_key_path", "~/.ssh/id_rsa")), "-p", node.get("port", "22"), *ANY_KEY]


class Host:
    def __init__(self, node, bastion=None):
        self.login = login_of(node)
        if bastion:
            way = ["ssh", *login_of(bastion), "-W", "%h:%p", f"{bastion.get('user', 'root')}@{bastion['address']}"]
            self.login += ["-o", "ProxyCommand=" + shlex.join(way)]
        self.address = node["address"]
        self.user = node.get("user", "root")
        self.roles = node.get("role", [])
        self.port = node.get("port", "22")

    def ssh(self, command, given=b""):
        words = ["ssh", *self.login, "-o", "ControlMaster=auto", "-o", "ControlPath=~/.ssh/rke-%C", "-o", "ControlPersist=20",
                 f"{self.user}@{self.address}", command]
        return subprocess.run(words, input=given, capture_output=True, check=False)

    def docker(self, *words, given=b""):
        done = self.ssh("docker " + shlex.join(words), given)
        if done.returncode:
            raise Failed(done.stderr.decode().strip() or done.stdout.decode().strip())
        return done.stdout

    def has(self, container):
        return self.ssh(f"docker inspect --type container {shlex.quote(container)}").returncode == 0

    def dial(self):
        log.info(f"[dialer] Setup tunnel for host [{self.address}]")
        done = self.ssh("docker version --format '{{.Server.Version}}'")
        if done.returncode == 0:
            return True
        text = done.stderr.decode().strip()
        if "docker.sock" in text:
            text = f"Unable to access the Docker socket (/var/run/docker.sock). Please check if the configured user can execute `docker ps` on the node: {text}"
        else:
            text = f"Unable to access node with address [{self.address}:{self.port}] using SSH. Please check if you are able to SSH to the node: {text}"
        log.warning(f"Failed to set up SSH tunneling for host [{self.address}]: Can't retrieve Docker Info: {text}")
        return False

    def once(self, name, image, *words, options=(), given=b""):
        """A helper container that ends by itself: its output. One that an earlier run left behind answers instead (R1-01)."""
        if self.has(name):
            return self.docker("logs", name)
        return self.docker("run", "-i", "--rm", "--name", name, "--network", "host", *options, image, *words, given=given)


def together(hosts, work):
    """Does the same on all hosts at once; the first failure counts."""
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        return list(pool.map(work, hosts))


def reachable(nodes, bastion):
    """The hosts that answer, and the addresses of those that were dropped."""
    hosts = [Host(node, bastion) for node in nodes]
    answers = together(hosts, Host.dial)
    lost = [host.address for host, up in zip(hosts, answers) if not up]
    for address in lost:
        log.warning(f"Removing host [{address}] from node lists")
    return [host for host, up in zip(hosts, answers) if up], lost
