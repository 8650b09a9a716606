"""The flags the real program knows. An unknown one is refused, so that a test finds a wrong command line."""
from .log import Fatal

COMMON_VALUES = """config c data-dir d token t token-file node-name node-ip node-external-ip node-label node-taint
 private-registry system-default-registry kubelet-arg kube-proxy-arg resolv-conf container-runtime-endpoint snapshotter
 pause-image runtime-image profile audit-policy-file image-credential-provider-bin-dir image-credential-provider-config
 cloud-provider-name cloud-provider-config node-internal-dns node-external-dns lb-server-port default-runtime
 kubelet-path control-plane-resource-requests control-plane-resource-limits extra-mount extra-env vpn-auth vpn-auth-file
 kube-proxy-extra-mount kube-proxy-extra-env pod-security-admission-config-file airgap-extra-registry""".split()
COMMON_BOOLEANS = """debug protect-kernel-defaults selinux enable-pprof disable-default-registry-endpoint nonroot-devices
 bind-address-any prefer-bundled-bin""".split()
SERVER_VALUES = COMMON_VALUES + """server s bind-address advertise-address tls-san cluster-cidr service-cidr
 service-node-port-range cluster-dns cluster-domain egress-selector-mode servicelb-namespace write-kubeconfig
 write-kubeconfig-mode write-kubeconfig-group helm-job-image agent-token agent-token-file datastore-endpoint
 datastore-cafile datastore-certfile datastore-keyfile kine-tls etcd-arg kube-apiserver-arg kube-scheduler-arg
 kube-controller-manager-arg kube-cloud-controller-manager-arg etcd-snapshot-name etcd-snapshot-schedule-cron
 etcd-snapshot-retention etcd-snapshot-reconcile-interval etcd-snapshot-dir etcd-s3-endpoint etcd-s3-endpoint-ca
 etcd-s3-access-key etcd-s3-secret-key etcd-s3-session-token etcd-s3-bucket etcd-s3-bucket-lookup-type etcd-s3-region
 etcd-s3-folder etcd-s3-proxy etcd-s3-config-secret etcd-s3-timeout etcd-s3-retention cluster-reset-restore-path disable
 cni ingress-controller etcd-image kube-apiserver-image kube-controller-manager-image kube-scheduler-image
 cloud-controller-manager-image kube-proxy-image etcd-extra-mount kube-apiserver-extra-mount etcd-extra-env
 kube-apiserver-extra-env secrets-encryption-provider tls-san-security-mode""".split()
SERVER_BOOLEANS = COMMON_BOOLEANS + """etcd-disable-snapshots etcd-expose-metrics etcd-snapshot-compress etcd-s3
 etcd-s3-skip-ssl-verify etcd-s3-insecure cluster-reset disable-scheduler disable-cloud-controller disable-kube-proxy
 disable-apiserver disable-controller-manager disable-etcd embedded-registry supervisor-metrics enable-servicelb
 tls-san-security""".split()
AGENT_VALUES = COMMON_VALUES + ["server", "s"]
SNAPSHOT_VALUES = """config c data-dir d node-name name snapshot-name etcd-snapshot-dir dir etcd-server etcd-token output o
 snapshot-retention etcd-snapshot-retention etcd-s3-endpoint s3-endpoint etcd-s3-endpoint-ca etcd-s3-access-key
 etcd-s3-secret-key etcd-s3-bucket etcd-s3-region etcd-s3-folder etcd-s3-timeout etcd-s3-config-secret""".split()
SNAPSHOT_BOOLEANS = ["debug", "etcd-snapshot-compress", "snapshot-compress", "etcd-s3", "s3", "etcd-s3-skip-ssl-verify",
                     "etcd-s3-insecure"]
TOKEN_VALUES = """config c data-dir d token t new-token server s kubeconfig""".split()
SHORT = {"c": "config", "d": "data-dir", "t": "token", "s": "server", "o": "output", "dir": "etcd-snapshot-dir",
         "s3": "etcd-s3", "snapshot-name": "name", "snapshot-compress": "etcd-snapshot-compress"}
LISTS = {"etcd-arg", "tls-san", "disable", "node-label", "node-taint", "kubelet-arg", "kube-apiserver-arg", "cni"}


def truth(text):
    return str(text).strip().lower() in ("true", "1", "t", "yes")


def parse(arguments, values, booleans):
    """Returns (settings, rest). `--flag value`, `--flag=value`, one dash or two, as the Go library takes them."""
    settings, rest, todo = {}, [], list(arguments)
    while todo:
        word = todo.pop(0)
        if not word.startswith("-") or word == "-":
            rest.append(word)
            continue
        name, equals, value = word.lstrip("-").partition("=")
        long = SHORT.get(name, name)
        if name in booleans:
            settings[long] = truth(value) if equals else True
        elif name in values:
            if not equals:
                if not todo:
                    raise Fatal(f"flag needs an argument: -{name}")
                value = todo.pop(0)
            if long in LISTS:
                settings.setdefault(long, []).append(value)
            else:
                settings[long] = value
        else:
            print(f"Incorrect Usage: flag provided but not defined: -{name}\n")
            raise Fatal(f"flag provided but not defined: -{name}")
    return settings, rest
