# The root file system all nodes share as the lowest overlay layer. Built once per package list.
# shellcheck shell=bash

# python3 is there for the stand-ins only; jq is left out on purpose: real nodes do not have it.
LAB_PACKAGES=systemd,systemd-sysv,dbus,libpam-systemd,openssh-server,etcd-server,etcd-client,sudo,sqlite3,procps,iproute2,nftables,curl,ca-certificates,busybox-static,dash,python3,kmod,less,unzip,s3cmd,docker.io
LAB_MASKED='etcd.service console-getty.service getty.target apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer fstrim.timer systemd-timesyncd.service'
# Installed, but started only where a test asks for them.
LAB_ASLEEP='docker.service docker.socket containerd.service'
# Labs with databases have a base of their own (`lab up --databases`), with what the stand-ins need to speak to them.
LAB_DATABASES=postgresql,mariadb-server,python3-psycopg2,python3-pymysql

base_choose() { # $1 yes: with databases. The whole life of the lab
    if [ "$1" = yes ]; then
        printf '%s,%s\n' "$LAB_PACKAGES" "$LAB_DATABASES"
        printf '%s postgresql.service mariadb.service\n' "$LAB_ASLEEP"
    else
        printf '%s\n' "$LAB_PACKAGES" "$LAB_ASLEEP"
    fi > "$LAB_STATE/base"
}
base_packages() { sed -n 1p "$LAB_STATE/base"; }
base_asleep() { sed -n 2p "$LAB_STATE/base"; }

base_dir() {
    local sum
    sum=$({ base_packages; printf '%s\n' "$LAB_MASKED"; base_asleep; cat "$LAB_HERE/lib/base-customize.sh"; } | sha256sum)
    printf '%s\n' "$LAB_CACHE/base-${sum:0:12}"
}

# The host's own Debian sources, whatever mirror they name: the file goes to mmdebstrap as it is.
debian_sources() {
    local file
    for file in /etc/apt/sources.list.d/*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        grep -Eq '^(Suites:|deb ).*bookworm.*' "$file" && grep -Eq 'debian' "$file" && { printf '%s\n' "$file"; return; }
    done
    return 1
}

# mmdebstrap has its own apt configuration: hand over what the host's says about reaching the mirror.
apt_options() { apt-config dump | grep -E '^Acquire::(http|https|Check|Retries)[^ ]* "' | sed 's/;$//; s/^/--aptopt=/'; }

base_build() {
    local target sources options=()
    target=$(base_dir)
    [ -d "$target" ] && return 0
    mkdir -p "$LAB_CACHE"
    exec 8>"$target.lock"
    flock 8
    [ -d "$target" ] && return 0
    sources=$(debian_sources) || die "no Debian bookworm sources found in /etc/apt"
    mapfile -t options < <(apt_options)
    remove_tree "$target.new"
    say "building the base root file system (once per package list) ..."
    mmdebstrap --quiet --variant=minbase --mode=root --include="$(base_packages)" "${options[@]}" \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --customize-hook="sh '$LAB_HERE/lib/base-customize.sh' \"\$1\" '$LAB_MASKED' '$(base_asleep)'" \
        bookworm "$target.new" "$sources" || die "mmdebstrap failed"
    mv "$target.new" "$target"
    flock -u 8
}
