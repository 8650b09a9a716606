#!/bin/sh
# Installs what building, running and testing need on Debian and Ubuntu. Safe to run again: what is there is left alone.
# usage: installer/packages.sh build|test
# On another system it changes nothing, names what is needed and ends with 3.
set -eu

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
qt6-l10n-tools libqt6svg6-dev libgl-dev libssh-dev libyaml-cpp-dev libspdlog-dev qtkeychain-qt6-dev fonts-dejavu-core mold"
test_packages="openssh-server openssh-client dropbear-bin dash busybox shellcheck sudo poppler-utils xvfb xauth procps
iproute2 systemd-container mmdebstrap nftables python3 sqlite3 openssl dbus-daemon gnome-keyring"

case "${1:-build}" in
build) wanted=$build_packages ;;
test) wanted="$build_packages $test_packages" ;;
*) echo "usage: $0 build|test" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This system has no apt-get, so nothing was installed." >&2
    echo "Needed: a C++20 compiler, CMake 3.25, Ninja, pkg-config, Qt 6.4 or newer (Widgets, Network, PrintSupport, Svg," >&2
    echo "Test, LinguistTools), libssh 0.10.6, yaml-cpp 0.7, spdlog 1.10, QtKeychain 0.13 for Qt 6." >&2
    exit 3
fi

# What an installed package provides is there as well: names of Qt's packages differ between releases.
there=" $(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' |
    sed 's/([^)]*)//g' | tr ',\n' '  ') "
missing=""
for package in $wanted; do
    case $there in *" $package "*) ;; *) missing="$missing $package" ;; esac
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Run as root once, these packages are missing:$missing" >&2; exit 3; }
    as_root="sudo"
fi
echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q
# shellcheck disable=SC2086 # a list of package names
$as_root apt-get install -q -y --no-install-recommends $missing
