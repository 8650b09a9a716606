#!/bin/bash
# What Rancher's entry point does, release by release: --privileged from 2.5, the reset of the embedded k3s from 2.6.3.
set -e

from() { [ "$(printf '%s\n' "$1" "${CATTLE_SERVER_VERSION%%-*}" | sort -V | head -n 1)" = "$1" ]; }

if from v2.5.0 && [ ! -e /dev/kmsg ]; then
    echo "ERROR: Rancher must be ran with the --privileged flag when running outside of Kubernetes"
    exit 1
fi
if from v2.6.4 && [ -e management-state/etcd ] && [ ! -e k3s/server/db/etcd ]; then
    mkdir -p k3s/server/db
    ln -sf /var/lib/rancher/management-state/etcd k3s/server/db/etcd
fi
if from v2.6.3 && [ -e k3s/server/db/etcd ]; then
    ! from v2.6.4 || echo "INFO: Running k3s server --cluster-init --cluster-reset"
    set +e
    k3s server --cluster-init --cluster-reset &> ./k3s-cluster-reset.log
    code=$?
    if [ "$code" -ne 0 ]; then
        echo "ERROR:" && cat ./k3s-cluster-reset.log
        rm -f k3s/server/db/reset-flag
        exit "$code"
    fi
    set -e
fi
exec tini -- rancher --http-listen-port=80 --https-listen-port=443 "--audit-log-path=$AUDIT_LOG_PATH" "--audit-level=$AUDIT_LEVEL" \
    "--audit-log-maxage=$AUDIT_LOG_MAXAGE" "--audit-log-maxbackup=$AUDIT_LOG_MAXBACKUP" "--audit-log-maxsize=$AUDIT_LOG_MAXSIZE" "$@"
