#!/usr/bin/env bash
# Bad case files and bad calls: each is refused with the place and the field, and leaves nothing behind.
. "$(dirname "$0")/lib.sh"

cat > "$WORK/good.yaml" <<'YAML'
format: 1
name: prod-eu
installType: rke2-etcd
nodes:
  - name: server-1
    address: 127.0.0.1
    port: 1
    user: root
    auth: [{agent: true}]
    become: none
    roles: [server]
    first: true
inputs:
  snapshot: {at: server-1, path: /var/lib/rancher/rke2/server/db/snapshots/x-server-1-1773441000}
  targetVersion: v1.31.9+rke2r1
YAML
FACTS=$PLANS/three-servers.facts.json

# The good case with one line changed by sed; plan with facts reads the whole file and connects nowhere.
bad() { # $1 what, $2 sed script, $3 words
    sed -E "$2" "$WORK/good.yaml" > "$WORK/case.yaml"
    cmp -s "$WORK/good.yaml" "$WORK/case.yaml" && check "$1: the case was changed" false
    call plan "$WORK/case.yaml" --facts "$FACTS"
    refused "$1" 2 "case\.yaml:[0-9]+:[0-9]+: error: .*$3"
}
call lint "$WORK/good.yaml"
check "the case they all come from is good" same 0 "$status"

bad "missing key name" '/^name:/d' 'name'
bad "missing key installType" '/^installType:/d' 'installType'
bad "missing key nodes" '/^nodes:/,/first:/d' 'nodes'
bad "missing key address" '/address:/d' 'address'
bad "duplicate key" 's/^(name: .*)/\1\n\1/' 'name'
bad "unknown key" 's/^(name: .*)/\1\nnmae: x/' 'nmae'
bad "tab" 's/^    user/\tuser/' '[Tt]ab'
bad "wrong type: port is a word" 's/port: 1/port: ssh/' 'port'
bad "wrong type: roles is a word" 's/\[server\]/server/' 'roles'
bad "wrong type: nodes is a mapping" 's/  - name: server-1/    name: server-1/' 'nodes'
bad "unknown role" 's/\[server\]/[sever]/' 'server'
bad "unknown install type" 's/rke2-etcd/rke3/' 'installType|rke3'
bad "format of a later program" 's/format: 1/format: 2/' 'format'
bad "snapshot path is relative" 's|path: /var|path: var|' 'path'
bad "snapshot on an unknown node" 's/at: server-1/at: server-9/' 'server-9'
bad "version without +" 's/v1.31.9\+rke2r1/v1.31.9/' 'targetVersion|release|version'
bad "two first servers" 's/^(    first: true)/\1\n  - {name: server-2, address: 127.0.0.2, user: root, auth: [{agent: true}], become: none, roles: [server], first: true}/' 'first'
bad "an address twice" 's/^(    first: true)/\1\n  - {name: server-2, address: 127.0.0.1, port: 1, user: root, auth: [{agent: true}], become: none, roles: [server]}/' '127\.0\.0\.1'
bad "a node name twice" 's/^(    first: true)/\1\n  - {name: server-1, address: 127.0.0.2, user: root, auth: [{agent: true}], become: none, roles: [server]}/' 'server-1'

# Every field that reaches a command or another program.
while IFS='|' read -r field place; do
    for poison in '-oProxyCommand=touch' 'a;touch' 'a$(touch)' 'a`touch`' 'a\\nb' "a b'c" '../../a b'; do
        sed -E "s#$place#\\1\"$poison\"#" "$WORK/good.yaml" > "$WORK/case.yaml"
        call plan "$WORK/case.yaml" --facts "$FACTS"
        refused "$field is $poison" 2 'case\.yaml:[0-9]+:[0-9]+: error: '
    done
done <<'FIELDS'
name|^(name: ).*
node name|^(  - name: ).*
address|^(    address: ).*
user|^(    user: ).*
become|^(    become: ).*
target version|^(  targetVersion: ).*
FIELDS
for poison in '-x/y' '/snap\\nshot' 'snap;touch'; do
    sed -E "s#(path: )[^}]*#\\1\"$poison\"#" "$WORK/good.yaml" > "$WORK/case.yaml"
    call plan "$WORK/case.yaml" --facts "$FACTS"
    refused "snapshot path is $poison" 2 'case\.yaml:[0-9]+:[0-9]+: error: '
done

# Files that are no case at all, for every verb that reads one.
head -c 10485760 /dev/zero | tr '\0' 'a' > "$WORK/large.yaml"
head -c 4096 /dev/urandom > "$WORK/binary.yaml"
printf 'format: 1\nname: \xff\xfe\n' > "$WORK/not-utf8.yaml"
: > "$WORK/empty.yaml"
printf 'a: &a [x]\nb: [*a, *a]\n' > "$WORK/aliases.yaml"
printf '%s' "$(printf '[%.0s' $(seq 20000))" > "$WORK/deep.yaml"
mkdir "$WORK/folder.yaml"
for file in large binary not-utf8 empty aliases deep folder missing; do
    for verb in lint plan "run --confirm prod-eu"; do
        # shellcheck disable=SC2086 # the verb's own options
        call ${verb%% *} "$WORK/$file.yaml" $(case $verb in *' '*) echo "${verb#* }" ;; esac)
        refused "$file file, $verb" 2 "$file\.yaml"
    done
done
if [ "$(id -u)" != 0 ]; then
    install -m 0000 "$WORK/good.yaml" "$WORK/secret.yaml"
    call plan "$WORK/secret.yaml"
    refused "a file that may not be read" 2 'secret\.yaml'
fi
done_checking
