#!/usr/bin/env python3
"""A practice rollback whose program is killed after a line of its journal, then taken up again to the end.

usage: crash-matrix.py ROLLBACKCTL [--procedure P] [--every N | --line N] [--jobs J] [--seconds S] [--speed X]
       Without --every and --line: as many lines as fit into S seconds, beginning at another one each day.
       --every 1: after each line of the journal. --line N: after this one alone.

The child is stopped by SIGKILL when its journal has so many lines; to every third a piece of a line is added, as a
power failure leaves it. `resume` then goes on, and its record is held against one of an undisturbed run: the same
steps, outcomes, attempts, exit codes, evidence, kept copies and checks; each attempt begun once; the stored output
differs from the raw one only where it does undisturbed; verify-record accepts it.
"""
import argparse
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--procedure", default="rke2-etcd")
parser.add_argument("--every", type=int, default=0)
parser.add_argument("--line", type=int, default=0)
parser.add_argument("--offset", type=int, default=int(time.strftime("%j")))
parser.add_argument("--jobs", type=int, default=2)
parser.add_argument("--seconds", type=float, default=25)
parser.add_argument("--speed", default="100")
options = parser.parse_args()
program = os.path.realpath(options.program)
work = tempfile.mkdtemp()
env = {"PATH": os.environ["PATH"], "HOME": work, "XDG_RUNTIME_DIR": work, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
TORN = b'{"body":{"n":7,"state":"succ'


class Desk:
    """One state folder, and the programs that are started on it."""

    def __init__(self, name):
        self.state = os.path.join(work, name)

    def start(self, *words):
        with open(self.state + ".log", "ab") as log:
            return subprocess.Popen([program, *words, "--state-dir", self.state], env=env, stdin=subprocess.DEVNULL,
                                    stdout=log, stderr=subprocess.STDOUT)

    def practice(self):
        return self.start("practice", options.procedure, "--auto", "--speed", options.speed)

    def folder(self):
        return next(iter(glob.glob(self.state + "/runs/*")), None)

    def journal(self):
        try:
            with open(self.folder() + "/journal.ndjson", "rb") as file:
                return file.read().split(b"\n")[:-1]
        except (OSError, TypeError):
            return []

    def types(self):
        return [json.loads(line)["type"] for line in self.journal()]

    def record(self):
        with open(self.folder() + "/record.json", encoding="utf-8") as file:
            return json.load(file)

    def last_words(self):
        with open(self.state + ".log", errors="replace") as file:
            return "".join(file.readlines()[-15:])


def lines_reach(desk, process, count):
    """Waits until so many lines are on disk; False: it ended before. Reads only what is new."""
    file, lines = None, 0
    while True:
        ended = process.poll() is not None
        if file is None and desk.folder() and os.path.exists(desk.folder() + "/journal.ndjson"):
            file = open(desk.folder() + "/journal.ndjson", "rb")
        if file:
            lines += file.read().count(b"\n")
        if ended or lines >= count:
            if file:
                file.close()
            return not ended
        time.sleep(0.001 if file else 0.02)


def essence(record):
    """What must be the same whatever happened: no times, no count of resumes, no stamp of the run."""
    steps = [(step["n"], step["id"], step["node"], step["outcome"], step["attempts"], step["exitCode"],
              step["output"]["sha256Raw"] == step["output"]["sha256Stored"],
              tuple(sorted((one["kind"], one["holds"]) for one in step["evidence"]))) for step in record["steps"]]
    checks = sorted((check["check"], check["node"], check["verdict"]) for check in record["checks"])
    kept = sorted((one["id"], one["node"]) for one in record["kept"])
    return {"outcome": record["outcome"], "to": record["toVersion"], "steps": steps, "checks": checks, "kept": kept}


def differences(expected, got):
    found = [f"{pair[0]} became {pair[1]}" for pair in zip(expected["steps"], got["steps"]) if pair[0] != pair[1]]
    return found + [f"{key}: {expected[key]} became {got[key]}" for key in expected if key != "steps" and expected[key] != got[key]]


def begun_twice(desk):
    bodies = [json.loads(line)["body"] for line in desk.journal() if b'"task-intended"' in line]
    keys = [(body["n"], body["attempt"]) for body in bodies]
    return sorted({key for key in keys if keys.count(key) > 1})


def take_up(desk):
    """The code of `resume`, and 0 for a run that was over and had unlocked its nodes; its record is written then."""
    run = os.path.basename(desk.folder())
    code = desk.start("resume", run, "--speed", options.speed).wait()
    if code == 2 and "run-ended" in desk.types():
        code = desk.start("record", run, "--format", "json", "-o", desk.folder() + "/record.json").wait()
    return code


def complaint(desk, expected):
    """Why the run is not as if nothing had happened; empty: it is."""
    code = take_up(desk)
    if code != 0:
        return f"resume ends with {code}"
    wrong = differences(expected, essence(desk.record()))
    if wrong:
        return "another record: " + "; ".join(wrong[:3])
    if begun_twice(desk):
        return f"begun twice: {begun_twice(desk)}"
    if desk.start("verify-record", desk.folder() + "/record.json").wait() != 0:
        return "verify-record does not accept its record"
    return ""


def play(point, expected):
    """Kills one run after this line: line, lines on disk then (0: it had ended before), complaint."""
    desk = Desk(f"after-{point}")
    process = desk.practice()
    if not lines_reach(desk, process, point):
        return point, 0, ""
    process.send_signal(signal.SIGKILL)
    process.wait()
    left = len(desk.journal())
    if point % 3 == 0:
        with open(desk.folder() + "/journal.ndjson", "ab") as file:
            file.write(TORN)
    wrong = complaint(desk, expected)
    if wrong:
        print(f"FAIL  line {point} ({left} on disk): {wrong}\n{desk.last_words()}      kept in {desk.state}", flush=True)
    else:
        shutil.rmtree(desk.state)
    return point, left, wrong


def chosen(first, last, whole):
    """The lines after which the program is killed."""
    if options.line:
        return [options.line]
    if options.every:
        return list(range(first + options.offset % options.every, last, options.every))
    # Each costs a whole run and the start of two programs.
    count = max(3, int((options.seconds - whole) * options.jobs / (1.5 * whole + 1)))
    step = max(1, (last - first) // count)
    return list(range(first + options.offset % step, last, step))[:count]


began = time.monotonic()
calm = Desk("calm")
if calm.practice().wait() != 0:
    sys.exit("FAIL  the undisturbed run does not end with 0\n" + calm.last_words())
whole = time.monotonic() - began
total = len(calm.journal())
expected = essence(calm.record())
points = chosen(calm.types().index("run-confirmed") + 2, total + 1, whole)
print(f"{options.procedure} undisturbed: {total} lines in {whole:.1f} s; killed after {len(points)} lines from {points[0]} on", flush=True)
with ThreadPoolExecutor(options.jobs) as pool:
    results = [job.result() for job in as_completed([pool.submit(play, point, expected) for point in points])]
deaths = [left for _, left, _ in results if left]
bad = sorted(point for point, _, wrong in results if wrong)
print(f"{len(deaths)} kills at {len(set(deaths))} lengths of the journal (of {total}), {len(bad)} failures, {time.monotonic() - began:.0f} s")
for point in bad:
    print(f"again: {sys.argv[0]} {options.program} --procedure {options.procedure} --line {point}")
if not bad:
    shutil.rmtree(work)
sys.exit(1 if bad or not deaths else 0)
