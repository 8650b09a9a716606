#!/usr/bin/env bash
# The console's contract: usage, exit codes, a plan without a connection, nodes that cannot be reached.
. "$(dirname "$0")/lib.sh"
CASE=$PLANS/three-servers.case.yaml
FACTS=$PLANS/three-servers.facts.json

call
refused "no verb" 2 'usage: rollbackctl'
call rollback
refused "unknown verb" 2 'usage: rollbackctl'
call plan --colour
refused "unknown option" 2 'colour'
call plan
refused "plan without a case" 2 'case'
call plan "$CASE" "$CASE" --facts "$FACTS"
refused "plan of two cases" 2 'case'
call run
refused "run without a case" 2 '.'
call resume
refused "resume without a run" 2 'run'
call take-over
refused "take-over without a case" 2 '.'
call take-over "$WORK/none.yaml"
refused "take-over of no file" 2 'none\.yaml'
call clean-up
refused "clean-up without a run" 2 'run'
call clean-up ../../etc
refused "clean-up of a run that leads out of the state folder" 2 '.'
call resume ../../etc
refused "resume of a run that leads out of the state folder" 2 '.'
call resume 20260101-000000-none
refused "resume of an unknown run" 2 '20260101-000000-none|no such'
call show 20260101-000000-none
refused "show of an unknown run" 2 '.'
call verify-record "$WORK/none.json"
refused "verify-record of no file" 2 'none\.json'
echo '{"format":1}' > "$WORK/poor.json"
call verify-record "$WORK/poor.json"
refused "verify-record of something else" 1 '.'
call practice docker-from-the-moon
refused "practice of an unknown procedure" 2 'docker-from-the-moon'
call practice --auto --fault no-such-fault
check "practice with an unknown fault ends with 2" same 2 "$status"
check "and names the known ones" says 'drain-blocked'
rm -rf "$STATE"
call --version
check "version" grep -q '^rollbackctl [0-9]' "$WORK/out"
call --help
check "help ends with 0" same 0 "$status"
call procedures --json
check "procedures --json is JSON and has rke2-etcd" python3 -c '
import json, sys
assert "rke2-etcd" in [one["id"] for one in json.load(open(sys.argv[1]))["procedures"]]' "$WORK/out"
call runs
check "no runs, exit 0" same "0 " "$status $(cat "$WORK/out")"

for name in -o --output; do
    call plan "$CASE" --facts "$FACTS" --format markdown "$name" "$WORK/plan$name.md"
    check "plan $name FILE writes the file" same "0 yes" "$status $([ -s "$WORK/plan$name.md" ] && echo yes)"
    check "and prints nothing" same "" "$(cat "$WORK/out")"
done

# A plan from facts: no connection, the same bytes each time. In a name space without network where one may be made.
offline=()
unshare --user --map-root-user --net true 2>/dev/null && offline=(unshare --user --map-root-user --net)
for i in 1 2; do
    "${offline[@]}" env HOME="$WORK/home" XDG_RUNTIME_DIR="$WORK/runtime" "$ROLLBACKCTL" plan "$CASE" --facts "$FACTS" --format json \
        --state-dir "$STATE" > "$WORK/plan$i.json" 2> "$WORK/err"
    check "plan $i without a connection" same 0 $?
done
check "the same bytes" cmp "$WORK/plan1.json" "$WORK/plan2.json"
check "with a digest and numbered steps" python3 -c '
import json, sys
plan = json.load(open(sys.argv[1]))
assert len(plan["digest"]) == 64 and plan["case"] == "prod-eu"
assert [step["n"] for step in plan["steps"]] == list(range(1, len(plan["steps"]) + 1))
for step in plan["steps"]:
    for key in ("id", "phase", "title", "node", "subject", "where", "effect", "command", "official", "verify", "limitSeconds", "keeps", "source"):
        assert key in step, (step["n"], key)' "$WORK/plan1.json"
for format in text markdown html pdf; do
    call plan "$CASE" --facts "$FACTS" --format "$format" --output "$WORK/plan.$format"
    check "plan as $format" test "$status" = 0 -a -s "$WORK/plan.$format"
done
check "the PDF is one" same '%PDF-' "$(head -c 5 "$WORK/plan.pdf")"
call plan "$CASE" --facts "$FACTS" --format docx
refused "unknown format" 2 'docx'
call plan "$CASE" --facts "$WORK/none.json"
refused "facts that are not there" 2 'none\.json'
call plan "$CASE" --facts "$CASE"
refused "facts that are none" 2 'facts'
# The procedures are without fault; a mistake in one is refused at its place, also in a fragment that several use.
cp -r "$SOURCE/resources/procedures" "$WORK/procedures"
call lint "$WORK"/procedures/*.yaml
check "lint of all procedures is silent" same "0 " "$status $(cat "$WORK/out" "$WORK/err")"
line=$(grep -n -m 1 -- '- id: snapshot-place' "$WORK/procedures/rke-rollback.yaml" | cut -d: -f1)
sed -i "$line,\$ { /^    limit: 2h$/d }" "$WORK/procedures/rke-rollback.yaml"
call lint "$WORK"/procedures/*.yaml
refused "a step without a limit" 2 "procedures/rke-rollback\.yaml:$line:5: .*limit"
line=$(grep -n -m 1 'cp -p -- "\$f" "\$S/"' "$WORK/procedures/shared/rke.yaml" | cut -d: -f1)
sed -i "$line s/cp -p/cp -i/" "$WORK/procedures/shared/rke.yaml"
call lint "$WORK/procedures/rke-restore-new-nodes.yaml"
refused "a prompt in a shared fragment" 2 "shared/rke\.yaml:$line:[0-9]+: .*asks"

# Rules of one's own: the plan says so, what is weaker needs a reason, a bad file is refused at its place.
cat > "$WORK/rules.yaml" <<'END'
format: 1
procedures: [rke2-etcd]
rules:
  - {id: site-window, stage: plan, condition: {case: serverCount, atLeast: 1}, verdict: block, severity: danger, text: Not in this window}
END
call lint "$WORK/rules.yaml"
check "lint of a rule file" same 0 "$status"
call plan "$CASE" --facts "$FACTS" --rules "$WORK/rules.yaml"
check "a rule of one's own blocks the plan" same 3 "$status"
check "and the plan names file and digest" grep -q "rules.yaml (SHA-256 $(sha256sum < "$WORK/rules.yaml" | cut -c1-64))" "$WORK/out"
sed -i 's/id: site-window/id: data-after-snapshot/; s/verdict: block/verdict: info/' "$WORK/rules.yaml"
call plan "$CASE" --facts "$FACTS" --rules "$WORK/rules.yaml" --format json
check "a weaker rule needs a typed reason" python3 -c '
import json, sys
warnings = {one["id"]: one["verdict"] for one in json.load(open(sys.argv[1]))["warnings"]}
assert warnings["own-rules-weaker"] == "override" and warnings["own-rules"] == "warn", warnings' "$WORK/out"
sed -i 's/rke2-etcd/rke2-etc/' "$WORK/rules.yaml"
call plan "$CASE" --facts "$FACTS" --rules "$WORK/rules.yaml"
refused "a rule file for no procedure" 2 'rules\.yaml:2:14: .*rke2-etc'

call plan "$CASE" --facts "$FACTS" --output "$WORK/no/such/folder/plan"
refused "an output that cannot be written" 2 'plan'

# Consent is asked for before anything is opened.
LIMIT=10 call run "$CASE"
refused "run without --confirm" 3 '--confirm prod-eu'
LIMIT=10 call run "$CASE" --confirm prod-us
refused "run with another name" 3 '--confirm prod-eu'

# Nobody listens on port 1 of this machine.
sed -E 's/address: .*/address: 127.0.0.1/; s/port: 22/port: 1/; /name: server-2/,/workstation/{/workstation/!d}' "$CASE" > "$WORK/refused.yaml"
for verb in probe preflight plan "run --confirm prod-eu"; do
    # shellcheck disable=SC2086 # the verb's own options
    call ${verb%% *} "$WORK/refused.yaml" $(case $verb in *' '*) echo "${verb#* }" ;; esac)
    refused "$verb on a node that cannot be reached" 1 'server-1: .*127\.0\.0\.1'
    check "$verb says it briefly" test "$(wc -l < "$WORK/err")" -le 4
    [ "$verb" != preflight ] || check "and of a snapshot that nobody has read nothing passes" test -z "$(grep '^passed .*snapshot-damaged' "$WORK/out")"
done
printf 'format: 1\nwarnigs: []\n' > "$WORK/answers.yaml"
call run "$WORK/refused.yaml" --confirm prod-eu --answers "$WORK/answers.yaml"
refused "answers with an unknown key" 2 'answers\.yaml:2:1: .*warnigs'
done_checking
