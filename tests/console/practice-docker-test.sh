#!/usr/bin/env bash
# Rancher in one Docker container, practised from the console: to its end with evidence, and what a missing step is answered with.
. "$(dirname "$0")/lib.sh"
LIMIT=240
rm -rf "$STATE"
call practice docker-single-node --auto --speed 100
check "a rollback in practice ends with 0" same 0 "$status"
folder=$(find "$STATE/runs" -mindepth 1 -maxdepth 1)
check "completed, from and to the right release, with evidence for every step" python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
assert (record["outcome"], record["practice"], record["procedure"]) == ("completed", True, "docker-single-node"), record["outcome"]
assert (record["fromVersion"], record["toVersion"]) == ("v2.9.2", "v2.8.5")
assert [kept["path"].rsplit("/", 1)[1] for kept in record["kept"]] == ["rancher-data-failed.tar.gz"], record["kept"]
for step in record["steps"]:
    assert step["outcome"] == "succeeded" and step["evidence"] and all(one["holds"] for one in step["evidence"]), step
assert len(record["checks"]) == 9 and {check["verdict"] for check in record["checks"]} == {"passed"}, record["checks"]' "$folder/record.json"
call verify-record "$folder/record.json"
check "its record is accepted" same 0 "$status"
check "a value that may be secret is nowhere in the run" not_kept practice-only
check "its clean-up removes the containers that the rollback stopped, and the folder of the run" cleaned_up practice-docker
check "each step of the clean-up is proven" python3 -c '
import json, sys
record = json.load(open(sys.argv[1]))
steps = [(step["id"], step["outcome"]) for step in record["steps"]]
assert steps == [("old-container", "succeeded")] * 2 + [("tarballs", "succeeded")], steps' "$(find "$STATE/runs" -path '*clean-up*' -name record.json)"
done_checking
