# The API of kube-up from outside, as the administrator of the cluster.
# shellcheck shell=bash

API_FILES='^server-1:/var/lib/lab-etcd/' # where the API keeps all objects

kube() { on server-1 /var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml "$@"; }
helm_in() { local space=$1; shift; on server-1 /usr/local/bin/helm --kubeconfig /etc/rancher/rke2/rke2.yaml -n "$space" "$@"; }
helm() { helm_in cattle-system "$@"; }
