# What many nodes on one kernel use up together. A node's systemd holds six inotify instances of root, nine while somebody is
# logged in; the kernel allows 128 for all nodes of all labs. A pid 1 that gets none notes "Failed to create inotify object:
# Too many open files", and its boot never ends, also not when instances come free again.
# shellcheck shell=bash

LIMIT_FILE=/proc/sys/fs/inotify/max_user_instances
LIMIT_WANTED=2048            # there are up to 40 nodes at once, and others on the machine
LIMIT_USERS=/run/lab-inotify # a file for each lab that is up, and what the machine had before the first of them

limits_can() { [ "$(cat $LIMIT_FILE)" -ge $LIMIT_WANTED ] || [ -w $LIMIT_FILE ]; }

limits_raise() {
    mkdir -p $LIMIT_USERS
    (
        flock 9
        mkdir -p $LIMIT_USERS/labs
        : > "$LIMIT_USERS/labs/$LAB_NAME"
        [ "$(cat $LIMIT_FILE)" -lt $LIMIT_WANTED ] || exit 0
        cp $LIMIT_FILE $LIMIT_USERS/before
        echo $LIMIT_WANTED > $LIMIT_FILE
    ) 9> $LIMIT_USERS/lock || die "fs.inotify.max_user_instances is $(cat $LIMIT_FILE) and cannot be raised"
}

# The last lab puts back what was there before the first.
limits_restore() {
    [ -d $LIMIT_USERS ] || return 0
    (
        flock 9
        rm -f "$LIMIT_USERS/labs/$LAB_NAME"
        rmdir $LIMIT_USERS/labs 2> /dev/null || exit 0
        [ ! -f $LIMIT_USERS/before ] || cat $LIMIT_USERS/before > $LIMIT_FILE
        rm -f $LIMIT_USERS/before
    ) 9> $LIMIT_USERS/lock
}
