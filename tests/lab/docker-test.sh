#!/usr/bin/env bash
# Rancher in one Docker container, rolled back by the product on a real engine. upgrade-page: as that page leaves it, with
# rancher-data, own certificate and variables. backup-page: no rancher-data, Rancher 2.4, an image of a registry, no busybox.
# What counts is read from the data: files, and keys in the embedded etcd.
# usage: docker-test.sh ROLLBACKCTL upgrade-page|backup-page      own lab; 2 minutes, mostly the plan's own waits for a steady container
set -u
case $#:${2:-} in 2:upgrade-page | 2:backup-page) ;; *) echo "usage: docker-test.sh ROLLBACKCTL upgrade-page|backup-page" >&2; exit 2 ;; esac
ROLLBACKCTL=$(readlink -f "$1")
HERE=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
form=$2
export ROLLBACK_LAB_NAME=${ROLLBACK_LAB_NAME:-docker$$}
. "$HERE/lib/common.sh"
. "$HERE/lib/cluster.sh"
. "$HERE/lib/desk.sh"
. "$HERE/lib/canaries.sh"

PASSWORD=bootstrap-password-of-$ROLLBACK_LAB_NAME # its own: labs stand side by side, and each watches all programs of the machine
docker() { on server-1 docker "$@"; }
inspect() { docker inspect -f "$2" "$1"; }
build_images() { on server-1 /usr/local/lib/lab-docker/rancher/build-images "$@" > /dev/null || die "no images"; }
pong() { on server-1 curl -ksS -m 2 "https://127.0.0.1:$port/ping" | grep -qx pong; }
wait_pong() { wait_for 60 pong || { docker ps -a; die "Rancher does not answer"; }; }
maps_of() { docker exec "$1" kubectl get configmaps -o name | sed 's|configmap/||' | paste -sd, -; }
data_of() { inspect "$1" '{{range .Mounts}}{{if eq .Destination "/var/lib/rancher"}}{{.Source}}{{end}}{{end}}'; }
containers() { on server-1 sh -c 'docker inspect -f "{{.Name}} {{.State.Status}} {{.State.StartedAt}} {{.HostConfig.RestartPolicy.Name}}" $(docker ps -aq)'; }
sorted() { inspect "$1" "{{range $2}}{{println .}}{{end}}" | sed '/^$/d' | LC_ALL=C sort; }
equal() { [ -n "$1" ] && same "$1" "$2"; } # of two that were both read

write_data() { # $1 container, $2 when: a key in the database, a file, a hidden file
    docker exec "$1" kubectl create configmap "$2" > /dev/null || die "no data written"
    # shellcheck disable=SC2016 # expanded inside the container
    docker exec "$1" sh -c 'mkdir -p notes && echo "$1" > "notes/$1" && echo "$1" > .notes' sh "$2"
}

# The upgrade page, step by step.
upgrade_page() {
    from=v2.9.2 to=v2.8.5 port=8443 first=festive_mestorf upgraded=nervous_lamarr
    tarball=/opt/backups/rancher-data-backup-v2.8.5-2026-11-20.tar.gz
    options=(-d --restart=unless-stopped -p 8080:80 -p 8443:443 --privileged -v /opt/ssl/cert.pem:/etc/rancher/ssl/cert.pem
        -v "/opt/ssl/the key.pem:/etc/rancher/ssl/key.pem" -v /var/log/rancher/auditlog:/var/log/auditlog
        -e AUDIT_LEVEL=1 -e "CATTLE_BOOTSTRAP_PASSWORD=$PASSWORD" -e 'NO_PROXY=localhost,127.0.0.1,.svc,.cluster.local')
    image=rancher/rancher
    build_images busybox $image:$to $image:$from
    on server-1 sh -c 'mkdir /opt/ssl; openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=rancher.example.com \
        -keyout "/opt/ssl/the key.pem" -out /opt/ssl/cert.pem 2>/dev/null'
    docker run --name $first "${options[@]}" $image:$to --no-cacerts > /dev/null
    wait_pong
    write_data $first before-backup
    docker stop $first > /dev/null
    docker create --volumes-from $first --name rancher-data $image:$to > /dev/null
    docker run --volumes-from rancher-data -v /opt/backups:/backup --rm busybox tar zcf /backup/"${tarball##*/}" /var/lib/rancher 2> /dev/null
    docker run --name $upgraded --volumes-from rancher-data "${options[@]}" $image:$from --no-cacerts > /dev/null
    inputs=
}

# The backup page takes its data container away again; the upgrade then uses the old container's volumes.
backup_page() {
    from=v2.5.16 to=v2.4.8 port=443 first=rancher upgraded=rancher-new
    tarball=/opt/backups/rancher-data-backup-v2.4.8-20261120.tar.gz
    image=registry.example.com:5000/rancher/rancher
    options=(-d --restart=always -p 80:80 -p 443:443 -e CATTLE_SYSTEM_DEFAULT_REGISTRY=registry.example.com:5000)
    build_images $image:$to $image:$from
    docker run --name $first "${options[@]}" $image:$to > /dev/null
    wait_pong
    write_data $first before-backup
    docker stop $first > /dev/null
    docker create --volumes-from $first --name rancher-data-20261120 $image:$to > /dev/null
    docker run --volumes-from rancher-data-20261120 -v /opt/backups:/backup:z --rm --entrypoint tar $image:$to \
        -C / -pzcf /backup/"${tarball##*/}" var/lib/rancher
    docker rm rancher-data-20261120 > /dev/null
    docker run --name $upgraded --volumes-from $first "${options[@]}" --privileged $image:$from > /dev/null
    inputs='  imageSource: present
  helper: rancher
  newName: rancher-again
'
}

write_docker_case() { # $1 tarball
    printf 'format: 1\nname: lab-eu\ninstallType: docker\nnodes:\n  - {name: server-1, address: %s, user: ops, become: sudo, auth: {keyFile: %s/key}, roles: [docker-host], first: true}\n' \
        "$(address_of server-1)" "$LAB_STATE"
    printf 'inputs:\n  snapshot: {at: server-1, path: "%s"}\n  targetVersion: %s\n%s' "$1" "$to" "$inputs"
}

step "$form: an upgrade"
"$HERE/lab" up 1 --docker > /dev/null || exit 1
on server-1 mkdir /opt/backups
"${form/-/_}"
wait_pong
write_data $upgraded after-upgrade
volume=$(data_of $upgraded)
again=$([ "$form" = upgrade-page ] && echo "rancher-$to" || echo rancher-again)
check "the newer data are there" same after-upgrade,before-backup "$(maps_of $upgraded)"
write_docker_case "$tarball" > "$WORK/case.yaml"
write_answers data-after-tarball do-not-interrupt outage run-options no-prune two-ranchers not-for-production \
    $([ "$form" = backup-page ] || echo hidden-variables)

if [ "$form" = backup-page ]; then # the other one has more to look at in the end
    # What the stand-in is worth: on the newer data the older release does not come up.
    docker stop $upgraded > /dev/null
    docker run -d --name too-old --volumes-from $upgraded $image:$to > /dev/null
    waits() { docker logs too-old 2>&1 | grep -q 'Waiting for k3s to start'; }
    check "an older Rancher waits for ever on the newer data" wait_for 20 waits
    docker rm -f too-old > /dev/null
    docker start $upgraded > /dev/null
    wait_pong

    step "P20: what the container and its host must be like"
    look "$WORK/case.yaml" good
    check "everything is in order" says good passed prune-jobs@server-1 no-container@server-1 image-missing@server-1 not-docker@server-1
    on server-1 sh -c 'echo "0 3 * * * root docker system prune -f" > /etc/cron.d/prune'
    look "$WORK/case.yaml" bad
    check "a job that prunes Docker asks for a reason" says bad "needs a reason" prune-jobs@server-1
    on server-1 rm /etc/cron.d/prune

    step "a tarball that is cut short"
    # shellcheck disable=SC2016 # expanded on the node
    on server-1 sh -c 'head -c $(($(stat -c %s "$1") / 2)) "$1" > /opt/backups/cut.tar.gz' sh "$tarball"
    write_docker_case /opt/backups/cut.tar.gz > "$WORK/cut.yaml"
    before=$(containers)
    desk preflight "$WORK/cut.yaml" "${login[@]}" > "$WORK/cut.log" 2>&1
    check "preflight refuses it" same 1 $?
    check "because it is not whole" grep -q '^blocked *snapshot-damaged@server-1' "$WORK/cut.log"
    desk run "$WORK/cut.yaml" --confirm lab-eu "${login[@]}" > "$WORK/cut-run.log" 2>&1
    check "a run is refused with 3" same 3 $?
    check "no run was begun" same 0 "$(runs_on_disk)"
    check "no container was stopped, made or changed" same "$before" "$(containers)"
    check "the data are untouched" same after-upgrade,before-backup "$(maps_of $upgraded)"
fi

# In the file that hands it on, in the note of how the container was started, and where Docker keeps the settings of containers.
canary "bootstrap password of the container" "$PASSWORD" '^server-1:/var/lib/rancher-rollback/.*/(hidden-environment|inspect-before.json)$' '^server-1:(/run|/var/lib)/(docker|containerd)/'
watch_canaries
step "the rollback"
desk plan "$WORK/case.yaml" "${login[@]}" --format json --output "$WORK/plan.json" > "$WORK/plan.log" 2>&1
check "the plan names both releases" same "$from $to" "$(ask versions "$WORK/plan.json")"
desk run "$WORK/case.yaml" --confirm lab-eu "${login[@]}" > "$WORK/run.log" 2>&1
check "the run ends with 0" same 0 $?
folder=$(find "$WORK/state/runs" -mindepth 1 -maxdepth 1)

step "what the record says"
check "completed, not practice, from and to" same "completed False $from $to lab-eu" "$(ask summary "$folder/record.json")"
check "every step has an outcome and evidence" ask evidence "$folder/record.json"
check "verify-record accepts it" desk verify-record "$folder/record.json"
check "it names one kept copy" same 1 "$(ask kept "$folder/record.json" | wc -l)"
while read -r _ path hash <&3; do
    check "$path is kept, with its hash" same "$hash" "$(on server-1 sha256sum "$path" | cut -d' ' -f1)"
    check "it holds the data of the failed state" on server-1 sh -c 'tar -tzf "$1" | grep -q notes/after-upgrade' sh "$path"
    check "only root reads it, and its folder" same "600 root 700 root" "$(on server-1 stat -c '%a %U' "$path" "${path%/*}" | paste -sd' ' -)"
done 3< <(ask kept "$folder/record.json")
canaries_stayed 100

step "what the host says"
check "the key from before the backup is back, the later one is gone" same before-backup "$(maps_of "$again")"
# What the test wrote and what releases leave behind; not what a running database changes.
check "so are the files, hidden ones too" same ".notes .started-$to management-state/catalog-cache/index-of-$to notes/before-backup" \
    "$(on server-1 sh -c 'cd "$1" && find notes .started-* .notes management-state/catalog-cache -type f | LC_ALL=C sort | paste -sd" " -' sh "$volume")"
check "with their content" same "before-backup before-backup" "$(on server-1 cat "$volume/.notes" "$volume/notes/before-backup" | paste -sd' ' -)"
check "Rancher uses the volume from before" same "$volume" "$(data_of "$again")"
check "the published port answers" pong
check "with the earlier release" same "$to" "$(docker exec "$again" kubectl get settings.management.cattle.io server-version -o 'jsonpath={.value}')"
check "the upgraded container is kept, stopped and disarmed" same "exited no" "$(inspect $upgraded '{{.State.Status}} {{.HostConfig.RestartPolicy.Name}}')"
check "no helper container is left" same "$again $(docker ps -a --format '{{.Names}}' | grep -xvF "$again" | paste -sd' ' -)" \
    "$again $upgraded $([ "$form" = backup-page ] || echo 'rancher-data ')$first"
check "ports and policy are those of before" equal "$(inspect $first '{{json .HostConfig.PortBindings}}') ${options[1]#*=}" \
    "$(inspect "$again" '{{json .HostConfig.PortBindings}} {{.HostConfig.RestartPolicy.Name}}')"
check "image and privileges are right" same "$image:$to true" "$(inspect "$again" '{{.Config.Image}} {{.HostConfig.Privileged}}')"
check "arguments are those of before" equal "$(inspect $first '{{json .Config.Cmd}}')" "$(inspect "$again" '{{json .Config.Cmd}}')"
given=$(sorted $first .Config.Env; [ "$form" = upgrade-page ] || echo CATTLE_SYSTEM_CATALOG=bundled) # what an air gap needs from 2.3
check "variables are the given ones and the earlier image's own" same "$(LC_ALL=C sort <<< "$given")" "$(sorted "$again" .Config.Env)"
if [ "$form" = upgrade-page ]; then
    check "mounts are those of before" equal "$(sorted $first .HostConfig.Binds)" "$(sorted "$again" .HostConfig.Binds)"
    check "the certificate is the given one" equal "$(on server-1 openssl x509 -noout -fingerprint -in /opt/ssl/cert.pem)" \
        "$(on server-1 sh -c 'openssl s_client -connect 127.0.0.1:8443 </dev/null 2>/dev/null | openssl x509 -noout -fingerprint')"
    check "the audit log goes on on the host" on server-1 sh -c 'tail -n 1 /var/log/rancher/auditlog/rancher-api-audit.log | grep -q /ping'
fi

step "after a reboot"
boot=$(on server-1 cat /proc/sys/kernel/random/boot_id)
"$HERE/lab" fault server-1 reboot
back() { [ "$(on server-1 cat /proc/sys/kernel/random/boot_id)" != "$boot" ] && pong; }
check "Rancher comes back by itself" wait_for 60 back
check "and nothing else does" same "$again" "$(docker ps --format '{{.Names}}')"
check "on the old data" same before-backup "$(maps_of "$again")"
tell_result
