#!/usr/bin/env python3
"""Questions of rollback-test.sh about a run on disk: prints the answer, or ends with 1 when something does not hold."""
import json
import os
import struct
import sys
from datetime import datetime


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def journal(folder):
    with open(os.path.join(folder, "journal.ndjson"), encoding="utf-8") as file:
        # A line being written has no newline yet.
        return [json.loads(line) for line in file if line.endswith("\n")]


def numbers(folder, step, node=None):
    return [task["n"] for task in read(os.path.join(folder, "plan.json"))["steps"] if task["id"] == step and node in (None, task["node"])]


def versions(plan_file):
    plan = read(plan_file)
    print(plan["fromVersion"], plan["toVersion"])


def number(folder, step):
    print(numbers(folder, step)[0])


def running(folder, step):
    wanted = numbers(folder, step)
    seen = {line["type"] for line in journal(folder) if line["body"].get("n") in wanted}
    return "task-started" in seen and "task-ended" not in seen


def begun(folder, step):
    wanted = numbers(folder, step)
    return any(line["type"] == "task-started" and line["body"]["n"] in wanted for line in journal(folder))


def attached(folder, ended):
    """The run was going on again, after its first interruption, before the step ended on its node."""
    rows = journal(folder)
    resumed = next(line["seq"] for line in rows if line["type"] == "run-resumed")
    running = next(line for line in rows if line["seq"] > resumed and line["body"].get("to") == "running")
    print("taken up at", running["time"], "ended at", ended)
    return moment(running["time"]) < moment(ended)


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def output(folder, step, node):
    sys.stdout.buffer.write(stored(folder, numbers(folder, step, node)[0], 1, node))


def stored(folder, number_of_task, attempt, node):
    """The stored text of an attempt: the frames of the node's spool, one behind the other."""
    header = struct.Struct("<IiiIqqIIQ")    # magic task attempt column rawOffset rawLength textLength - digest
    with open(os.path.join(folder, "output", node + ".spool"), "rb") as file:
        data = file.read()
    at, text, wanted = 0, b"", (number_of_task, attempt)
    while at + header.size <= len(data):
        _, task, attempt, _, _, _, length, _, _ = header.unpack_from(data, at)
        at += header.size
        text += data[at:at + length] if (task, attempt) == wanted else b""
        at += length
    return text


def outputs(folder, least):
    """Each attempt that ended has its output here, as long as whoever watched it has written down; at least so many have some."""
    nodes = {task["n"]: task["node"] for task in read(os.path.join(folder, "plan.json"))["steps"]}
    attempts, missing, whole = {}, [], 0
    for line in journal(folder):
        body = line["body"]
        if line["type"] == "task-intended":
            attempts[body["n"]] = body["attempt"]
        if line["type"] == "task-ended" and body.get("storedBytes"):
            here = len(stored(folder, body["n"], attempts[body["n"]], nodes[body["n"]]))
            whole += here == body["storedBytes"]
            missing += [] if here == body["storedBytes"] else [(body["n"], attempts[body["n"]], here, body["storedBytes"])]
    print(whole, "whole, and of these (task, attempt, bytes here, bytes told) not:", missing)
    return whole >= int(least) and not missing


def raw_hash(record_file, step):
    print(next(one["output"]["sha256Raw"] for one in read(record_file)["steps"] if one["id"] == step))


def once(folder):
    counts = {}
    for line in journal(folder):
        if line["type"] == "task-intended":
            counts[line["body"]["n"]] = counts.get(line["body"]["n"], 0) + 1
    effects = {task["n"]: task["effect"] for task in read(os.path.join(folder, "plan.json"))["steps"]}
    twice = {n: count for n, count in counts.items() if count != 1 and effects[n] != "read"}
    print("tasks begun more than once:", twice)
    return bool(counts) and not twice


def summary(record_file):
    record = read(record_file)
    print(record["outcome"], record["practice"], record["fromVersion"], record["toVersion"], record["case"])


def resumes(record_file):
    print(read(record_file)["resumes"])


def evidence(record_file):
    steps = read(record_file)["steps"]
    bad = []
    for step in steps:
        if step["outcome"] == "succeeded":
            if not step["evidence"] or not all(one["holds"] for one in step["evidence"]):
                bad.append((step["n"], step["id"], "no evidence, or some that does not hold"))
            # Waits and transfers leave no output behind.
            if step["output"]["bytes"] and not step["output"]["sha256Raw"]:
                bad.append((step["n"], step["id"], "no hash of its output"))
        elif step["outcome"] not in ("not-needed", "already-done") or not step["note"]:
            bad.append((step["n"], step["id"], step["outcome"], step["note"]))
    print(len(steps), "steps; without proof:", *bad, sep="\n")
    return any(step["output"]["bytes"] for step in steps) and not bad


def order(record_file, *steps):
    """The steps succeeded, each after the one before."""
    rows = read(record_file)["steps"]
    found = [next((number for number, one in enumerate(rows) if one["id"] == step and one["outcome"] == "succeeded"), -1) for step in steps]
    print(dict(zip(steps, found)))
    return -1 not in found and found == sorted(found)


def outcome(record_file, step):
    print(next((one["outcome"] for one in read(record_file)["steps"] if one["id"] == step), "not-run"))


def kept(record_file):
    for one in read(record_file)["kept"]:
        print(one["node"], one["path"], one["sha256"] or "-")


QUESTIONS = (versions, number, begun, running, attached, output, outputs, raw_hash, once, summary, resumes, evidence, order, outcome, kept)

if __name__ == "__main__":
    answer = {question.__name__: question for question in QUESTIONS}[sys.argv[1]](*sys.argv[2:])
    sys.exit(0 if answer is None or answer else 1)
