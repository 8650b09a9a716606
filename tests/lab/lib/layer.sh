# The middle overlay layer, the same for all nodes of one lab: keys, hosts, the authority of the install server, stand-ins.
# shellcheck shell=bash

layer_make() {
    local layer=$LAB_STATE/layer user home
    mkdir -p "$layer/etc" "$layer/usr/lib" "$LAB_STATE/web"
    ssh-keygen -q -t ed25519 -N '' -C lab -f "$LAB_STATE/key"
    for user in root ops; do
        home=$layer/home/$user
        [ "$user" = root ] && home=$layer/root
        install -d -m 0700 "$home" "$home/.ssh"
        install -m 0600 "$LAB_STATE/key.pub" "$home/.ssh/authorized_keys"
        [ "$user" = root ] || chown -R "$(grep "^$user:" "$(base_dir)/etc/passwd" | cut -d: -f3,4)" "$home"
    done
    certificate_make "$layer"
    "$LAB_HERE/standins/install-layer" "$layer" "$LAB_STATE/web"
}

# The stand-ins are started by the hundred: compiled once for all nodes and their images, which do not compile by themselves.
layer_compile() {
    find "$LAB_STATE/layer/usr" -type d -name __pycache__ -prune -exec rm -rf {} +
    /usr/bin/python3 -m compileall -q -s "$LAB_STATE/layer" --invalidation-mode unchecked-hash "$LAB_STATE/layer/usr" || die "a stand-in cannot be compiled"
}

# curl on the nodes must accept https://get.rke2.io from the hub without -k, as it does on the internet.
certificate_make() {
    local dir=$LAB_STATE/tls names=get.rke2.io,DNS:github.com,DNS:update.rke2.io,DNS:s3.example.test
    mkdir -p "$dir" "$1/etc/ssl/certs"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj '/CN=Lab authority' \
        -keyout "$dir/ca.key" -out "$dir/ca.crt" 2>/dev/null
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj '/CN=get.rke2.io' \
        -keyout "$dir/server.key" -out "$dir/server.csr" 2>/dev/null
    printf 'subjectAltName=DNS:%s\n' "$names" > "$dir/extensions"
    openssl x509 -req -in "$dir/server.csr" -CA "$dir/ca.crt" -CAkey "$dir/ca.key" -CAcreateserial -days 30 \
        -extfile "$dir/extensions" -out "$dir/server.crt" 2>/dev/null
    cat "$(base_dir)/etc/ssl/certs/ca-certificates.crt" "$dir/ca.crt" > "$1/etc/ssl/certs/ca-certificates.crt"
}

hosts_make() {
    local node
    {
        printf '127.0.0.1 localhost\n%s get.rke2.io github.com update.rke2.io s3.example.test\n' "$LAB_HUB_ADDRESS"
        for node in $(nodes); do printf '%s %s\n' "$(address_of "$node")" "$node"; done
    } > "$LAB_STATE/layer/etc/hosts"
}

ssh_config_make() {
    local node
    {
        for node in $(nodes); do printf 'Host %s\n  HostName %s\n  HostKeyAlias %s\n' "$node" "$(address_of "$node")" "$(address_of "$node")"; done
        printf 'Host *\n  User root\n  IdentityFile %s\n  IdentitiesOnly yes\n  UserKnownHostsFile %s\n  StrictHostKeyChecking yes\n  BatchMode yes\n' \
            "$LAB_STATE/key" "$LAB_STATE/known_hosts"
    } > "$LAB_STATE/ssh_config"
}

# A stand-in that serves the nodes from the hub. $1 its file, $2 the folder it serves
service_start() {
    # Not in_hub: what is to be ended later must be the process whose number is noted.
    (exec nsenter --net="/run/netns/$LAB_HUB" -- setsid /usr/bin/python3 -B "$LAB_HERE/standins/$1" \
        "$LAB_HUB_ADDRESS" "$2" "$LAB_STATE/tls" > "$LAB_STATE/$1.log" 2>&1 < /dev/null 8>&-) &
    echo $! > "$LAB_STATE/$1.pid"
    disown
}

services_stop() {
    local file service pid
    for file in "$LAB_STATE"/*-server.pid; do
        [ -f "$file" ] || continue
        service=$(basename "$file" .pid) pid=$(cat "$file")
        grep -qs "$service" "/proc/$pid/cmdline" && kill "$pid"
        rm -f "$file"
    done
}

web_start() { service_start install-server "$LAB_STATE/web"; }

# An object store with one bucket, for whoever asks for it; prints what a client needs. Its authority is one the nodes trust.
s3_start() { # $1 bucket
    mkdir -p "$LAB_STATE/s3/$1"
    [ -f "$LAB_STATE/s3-server.pid" ] || {
        printf 'LABACCESSKEY lab/secret+key\n' > "$LAB_STATE/s3/.keys"
        service_start s3-server "$LAB_STATE/s3"
    }
    wait_for 10 in_hub curl -sk -o /dev/null https://s3.example.test:9000/ --resolve "s3.example.test:9000:$LAB_HUB_ADDRESS" || die "no object store"
    printf 'endpoint=s3.example.test:9000 bucket=%s folder=%s access=LABACCESSKEY secret=lab/secret+key ca=%s\n' \
        "$1" "$LAB_STATE/s3/$1" "$LAB_STATE/tls/ca.crt"
}
