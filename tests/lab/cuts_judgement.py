"""A run in the lab as desk and nodes have it, and whether it ended as if nothing had happened. For cuts.py."""
import glob
import hashlib
import json
import os
import struct
import subprocess


def lab_run(lab, *words):
    return subprocess.run([lab, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


def netns_of(node):
    """Empty: no node of the lab, but the desk itself."""
    name = os.environ["ROLLBACK_LAB_NAME"] + "-" + node
    return name if os.path.exists("/run/netns/" + name) else ""


class Run:
    """The run as the desk's disk has it."""

    def __init__(self, work):
        self.work = work

    def folder(self):
        return next(iter(glob.glob(self.work + "/state/runs/*")), "")

    def name(self):
        return os.path.basename(self.folder())

    def journal(self):
        try:
            with open(self.folder() + "/journal.ndjson", encoding="utf-8") as file:
                return [json.loads(line) for line in file if line.endswith("\n")]
        except OSError:
            return []

    def json(self, name):
        with open(f"{self.folder()}/{name}.json", encoding="utf-8") as file:
            return json.load(file)

    def stored(self, node, key):
        """The text that the desk has of an attempt: the frames of the node's spool, one behind the other."""
        header, text, at = struct.Struct("<IiiIqqIIQ"), b"", 0
        with open(f"{self.folder()}/output/{node}.spool", "rb") as file:
            data = file.read()
        while at + header.size <= len(data):
            _, task, attempt, _, _, _, length, _, _ = header.unpack_from(data, at)
            at += header.size
            text += data[at:at + length] if (task, attempt) == key else b""
            at += length
        return text


def essence(record):
    steps = [{"n": step["n"], "id": step["id"], "node": step["node"], "outcome": step["outcome"], "attempts": step["attempts"],
              "plain": step["output"]["sha256Raw"] == step["output"]["sha256Stored"]} for step in record["steps"]]
    return {"from": record["fromVersion"], "to": record["toVersion"], "steps": steps,
            "checks": sorted([check["check"], check["node"], check["verdict"]] for check in record["checks"]),
            "kept": sorted([one["id"], one["node"]] for one in record["kept"])}


def claims(lab, node, run):
    """What the node itself holds of each attempt: {(n, k): (exit, began)}."""
    script = 'cd "/var/lib/rollback-wizard/$1" && for t in t*.*; do echo "$t|$(cat "$t/exit" 2>/dev/null)|$(cat "$t/began" 2>/dev/null)"; done'
    found = {}
    for line in lab_run(lab, "node-exec", node, "sh", "-c", script, "sh", run).stdout.decode().splitlines():
        name, ended, begun = line.split("|")
        task, attempt = name[1:].split(".")
        found[int(task), int(attempt)] = (ended.split(), begun.split())
    return found


def overlapping(found):
    """Attempts that were begun before the one before them had provably ended."""
    bad = []
    for (task, attempt), (_, begun) in found.items():
        ended, earlier = found.get((task, attempt - 1), ([], []))
        if not begun or begun == ["void"] or attempt == 1 or not earlier or earlier == ["void"]:
            continue
        proven = ended and len(ended) == 4 and ended[3] <= begun[3] or earlier[2] != begun[2]
        if not proven and ended:
            bad.append(f"{task}.{attempt} began {begun[3]}, {task}.{attempt - 1} ended {ended[3]}")
    return bad


def compare_outputs(lab, run, record, plain):
    """Byte for byte: what the desk stored, what the node's log holds, and the record's hashes. How many were compared."""
    compared, wrong, rows = 0, [], run.journal()
    for step in record["steps"]:
        begun = [row["body"] for row in rows if row["type"] == "task-intended" and row["body"]["n"] == step["n"]]
        if step["outcome"] != "succeeded" or not step["output"]["bytes"] or not begun or not netns_of(begun[-1]["node"]):
            continue
        node, key = begun[-1]["node"], (step["n"], begun[-1]["attempt"])
        log = lab_run(lab, "node-exec", node, "cat", f"/var/lib/rollback-wizard/{record['run']}/t{key[0]}.{key[1]}/log").stdout
        log, compared = log[:step["output"]["bytes"]], compared + 1
        if hashlib.sha256(log).hexdigest() != step["output"]["sha256Raw"]:
            wrong.append(f"{step['id']}: the record's hash is not that of the node's log")
        elif plain.get(step["n"], True) and run.stored(node, key) != log:
            wrong.append(f"{step['id']}: {len(run.stored(node, key))} bytes stored, {len(log)} on the node")
    return compared, wrong


class Judgement:
    """Says line by line what holds; counts what does not."""

    def __init__(self, lab, run, calm_file, calm):
        self.lab, self.run, self.calm_file, self.calm = lab, run, calm_file, calm
        self.failures = 0

    def check(self, what, holds, why=""):
        self.failures += not holds
        print(f"  {'ok   ' if holds else 'FAIL '} {what} {'' if holds else why}", flush=True)

    def of(self, code):
        self.check("the run ends with 0", code == 0, f"but with {code}")
        self.of_attempts()
        if code == 0:
            self.of_record(self.run.json("record"))

    def of_attempts(self):
        rows = self.run.journal()
        begun = [(row["body"]["n"], row["body"]["attempt"]) for row in rows if row["type"] == "task-intended"]
        twice = sorted({key for key in begun if begun.count(key) > 1})
        self.check("no attempt is begun twice by the journal", not twice, str(twice))
        for node in {row["body"]["node"] for row in rows if row["type"] == "node-connected"}:
            bad = overlapping(claims(self.lab, node, self.run.name())) if netns_of(node) else []
            self.check(f"{node}: no attempt began before the one before it had ended", not bad, "; ".join(bad))

    def of_record(self, record):
        self.check("the record says completed", record["outcome"] == "completed", record["outcome"])
        decided = {(row["body"]["n"], row["body"]["choice"]) for row in self.run.journal() if row["type"] == "decision-made"}
        again = [step["n"] for step in record["steps"] if step["attempts"] > 1 and (step["n"], "retry") not in decided]
        self.check("what was begun again was begun on a person's word", not again, str(again))
        got = essence(record)
        if self.calm:
            with open(self.calm_file, "w", encoding="utf-8") as file:
                json.dump(got, file, indent=1)
        with open(self.calm_file, encoding="utf-8") as file:
            self.compare(json.load(file), got, record, decided)

    def compare(self, expected, got, record, decided):
        plain = {step["n"]: step["plain"] for step in expected["steps"]}
        compared, wrong = compare_outputs(self.lab, self.run, record, plain)
        self.check(f"{compared} outputs are the node's, byte for byte", compared > 3 and not wrong, "; ".join(wrong))
        for key in ("from", "to", "checks", "kept"):
            self.check(f"the same {key} as undisturbed", got[key] == expected[key], f"{expected[key]} became {got[key]}")
        other = [] if len(expected["steps"]) == len(got["steps"]) else [f"{len(expected['steps'])} steps before"]
        for was, now in zip(expected["steps"], got["steps"]):
            # A person may have found a step done that was under way when its node lost power.
            fine = was["outcome"] == now["outcome"] or now["outcome"] == "already-done" and (was["n"], "mark-done") in decided
            if not fine or was["id"] != now["id"]:
                other.append(f"{was['n']} {was['id']} {was['outcome']}: {now['id']} {now['outcome']}")
        self.check(f"the same {len(got['steps'])} steps and outcomes as undisturbed", not other, "; ".join(other))
