#!/bin/sh
# Stand-in for the official install script: same variables, same messages, tar method only (there is no yum here).
set -e
[ "${DEBUG:-}" != 1 ] || set -x

info() { echo "[INFO] " "$@"; }
warn() { echo "[WARN] " "$@" >&2; }
fatal() { echo "[ERROR] " "$@" >&2; exit 1; }

PREFIX=${INSTALL_RKE2_TAR_PREFIX:-/usr/local}
TYPE=${INSTALL_RKE2_TYPE:-${INSTALL_RKE2_EXEC:-server}}
IMAGES=${INSTALL_RKE2_AGENT_IMAGES_DIR:-/var/lib/rancher/rke2/agent/images}
SITE=https://github.com/rancher/rke2/releases/download
METHOD=${INSTALL_RKE2_METHOD:-tar}

[ "$(id -u)" -eq 0 ] || fatal "You need to be root to perform this install"
case $TYPE in server | agent) ;; *) fatal "unknown type: $TYPE" ;; esac
case $(uname -m) in x86_64 | amd64) ARCH=amd64 ;; aarch64 | arm64) ARCH=arm64 ;; *) fatal "unsupported architecture $(uname -m)" ;; esac
case $METHOD in
    tar) [ ! -e /var/lib/rpm/rke2 ] || fatal "Cannot perform tar install on host with existing RKE2 RPMs - please run rke2-uninstall.sh first" ;;
    rpm | yum | dnf) fatal "Cannot perform $METHOD install on host with existing tarball installation - please run rke2-uninstall.sh first" ;;
    *) fatal "unknown installation method $METHOD" ;;
esac

work=$(mktemp -d -t rke2-install.XXXXXXXXXX)
trap 'rm -rf "$work"' EXIT
download() {
    command -v curl >/dev/null 2>&1 || fatal "can not find curl or wget for downloading files"
    curl -fsSL -o "$1" "$2" || fatal "download failed"
}
version() {
    if [ -n "$INSTALL_RKE2_VERSION" ]; then echo "$INSTALL_RKE2_VERSION"; return; fi
    curl -fsSL "https://update.rke2.io/v1-release/channels/${INSTALL_RKE2_CHANNEL:-stable}"
}

if [ -n "$INSTALL_RKE2_ARTIFACT_PATH" ]; then
    [ -d "$INSTALL_RKE2_ARTIFACT_PATH" ] || fatal "artifact path $INSTALL_RKE2_ARTIFACT_PATH does not exist"
    info "staging local checksums from $INSTALL_RKE2_ARTIFACT_PATH/sha256sum-$ARCH.txt"
    cp "$INSTALL_RKE2_ARTIFACT_PATH/sha256sum-$ARCH.txt" "$work/sums"
    info "staging tarball from $INSTALL_RKE2_ARTIFACT_PATH/rke2.linux-$ARCH.tar.gz"
    cp "$INSTALL_RKE2_ARTIFACT_PATH/rke2.linux-$ARCH.tar.gz" "$work/tarball"
else
    v=$(version)
    [ -n "$v" ] || fatal "could not find a release in the channel"
    info "using $v as release"
    url=$SITE/$(echo "$v" | sed 's/+/%2B/g')
    info "downloading checksums at $url/sha256sum-$ARCH.txt"
    download "$work/sums" "$url/sha256sum-$ARCH.txt"
    info "downloading tarball at $url/rke2.linux-$ARCH.tar.gz"
    download "$work/tarball" "$url/rke2.linux-$ARCH.tar.gz"
fi

info "verifying tarball"
expected=$(grep " rke2.linux-$ARCH.tar.gz\$" "$work/sums" | cut -d' ' -f1)
actual=$(sha256sum "$work/tarball" | cut -d' ' -f1)
[ "$expected" = "$actual" ] || fatal "download sha256 does not match $expected, got $actual"

if [ -n "$INSTALL_RKE2_ARTIFACT_PATH" ] && ls "$INSTALL_RKE2_ARTIFACT_PATH"/rke2-images*."linux-$ARCH".tar.* >/dev/null 2>&1; then
    mkdir -p "$IMAGES"
    info "installing airgap tarballs to $IMAGES"
    cp "$INSTALL_RKE2_ARTIFACT_PATH"/rke2-images*."linux-$ARCH".tar.* "$IMAGES/"
fi
info "unpacking tarball file to $PREFIX"
mkdir -p "$PREFIX"
tar xzf "$work/tarball" -C "$PREFIX"
[ "$PREFIX" = /usr/local ] || info "install complete; you may want to run:  export PATH=\$PATH:$PREFIX/bin"
[ "${INSTALL_RKE2_SKIP_RELOAD:-}" = true ] || systemctl daemon-reload
