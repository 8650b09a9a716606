#!/bin/sh
# Stand-in that only says it was called: a rollback must never run it, and a test can look for the trace it leaves.
echo "rke2-uninstall.sh was run" > /root/rke2-uninstall-was-run
exit 1
