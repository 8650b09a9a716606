#!/bin/sh
# Runs once on the fresh base root file system: users, ssh, units. $1 = its root, $2 = units to mask, $3 = units that do not start by themselves.
set -eu
root=$1

# root comes by key, ops by key with sudo that asks nothing, opspw by password with sudo that asks for it.
for user in ops opspw; do chroot "$root" useradd --create-home --shell /bin/bash "$user"; done
echo 'opspw:opspw' | chroot "$root" chpasswd
# sudo's path without /usr/local/bin, as on most servers: a bare `rke2` under sudo must fail here as well.
printf 'Defaults secure_path="/usr/sbin:/usr/bin:/sbin:/bin"\nops ALL=(ALL) NOPASSWD: ALL\nopspw ALL=(ALL) ALL\n' > "$root/etc/sudoers.d/lab"
chmod 0440 "$root/etc/sudoers.d/lab"

# One host key, made per node; many sessions at once; no DNS (there is none).
rm -f "$root"/etc/ssh/ssh_host_*
cat > "$root/etc/ssh/sshd_config.d/lab.conf" <<'CONF'
HostKey /etc/ssh/ssh_host_ed25519_key
PermitRootLogin prohibit-password
PasswordAuthentication yes
UseDNS no
MaxStartups 100
MaxSessions 100
CONF

for unit in $2; do ln -sf /dev/null "$root/etc/systemd/system/$unit"; done
for unit in $3; do rm -f "$root/etc/systemd/system/"*".wants/$unit"; done
chroot "$root" usermod --append --groups docker ops     # RKE's way to the engine
mkdir -p "$root/var/log/journal"      # journals survive a reboot
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* "$root/etc/machine-id" "$root/etc/hostname" "$root"/etc/apt/sources.list*
: > "$root/etc/machine-id"
