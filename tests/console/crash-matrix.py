#!/usr/bin/env python3
"""A practice rollback whose program is killed after a line of its journal, then taken up again to the end.

usage: crash-matrix.py ROLLBACKCTL [--every N] [--offset K] [--seconds S] [--speed X]
       --every 1 kills after each line (minutes to hours); by default a sample that ends within S seconds.

The child is stopped by SIGKILL when its journal has so many lines; `resume` then goes on, is killed no more, and its record
is held against one of an undisturbed run: the same steps, outcomes, exit codes and output hashes, each task begun once.
"""
import argparse, glob, json, os, shutil, signal, subprocess, sys, tempfile, time

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--every", type=int, default=0)
parser.add_argument("--offset", type=int, default=0)
parser.add_argument("--seconds", type=float, default=25)
parser.add_argument("--speed", default="100")
options = parser.parse_args()
program = os.path.realpath(options.program)
work = tempfile.mkdtemp()
env = {"PATH": os.environ["PATH"], "HOME": work, "XDG_RUNTIME_DIR": work, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}


def child(state, *words):
    return subprocess.Popen([program, *words, "--state-dir", state], env=env, stdin=subprocess.DEVNULL,
                            stdout=open(state + ".log", "ab"), stderr=subprocess.STDOUT)


def journal(state):
    found = glob.glob(state + "/runs/*/journal.ndjson")
    if not found:
        return []
    with open(found[0], "rb") as file:
        return [line for line in file.read().split(b"\n")[:-1]]


def record(state):
    with open(glob.glob(state + "/runs/*/record.json")[0]) as file:
        return json.load(file)


def essence(one):
    """What must be the same whatever happened: no times, no counts of resumes, no stamps of the run."""
    steps = [(step["n"], step["id"], step["node"], step["outcome"], step["attempts"], step["exitCode"])
             for step in one["steps"]]
    return one["outcome"], one["toVersion"], steps, sorted((check["check"], check["node"], check["verdict"]) for check in one["checks"])


def begun_twice(state):
    keys = [(body["n"], body["attempt"]) for body in
            (json.loads(line)["body"] for line in journal(state) if b'"task-intended"' in line)]
    return sorted(set(key for key in keys if keys.count(key) > 1))


def play(state):
    process = child(state, "practice", "rke2-etcd", "--auto", "--speed", options.speed)
    return process.wait()


def killed_after(lines, state):
    """True: it was killed with at least so many lines on disk and had not ended."""
    process = child(state, "practice", "rke2-etcd", "--auto", "--speed", options.speed)
    while process.poll() is None and len(journal(state)) < lines:
        time.sleep(0.002)
    if process.poll() is not None:
        return False
    process.send_signal(signal.SIGKILL)
    process.wait()
    return True


def fail(why, state):
    print(f"FAIL  {why}")
    with open(state + ".log", errors="replace") as file:
        print("".join(file.readlines()[-15:]))
    return 1


began = time.monotonic()
calm = work + "/calm"
if play(calm) != 0:
    sys.exit(fail("the undisturbed run does not end with 0", calm))
whole = time.monotonic() - began
lines = len(journal(calm))
expected = essence(record(calm))
confirmed = next(i for i, line in enumerate(journal(calm), 1) if b'"run-confirmed"' in line)
# A whole run and what the two programs take to begin; at least three are played.
sample = max(3, int((options.seconds - whole) / (whole + 1.0)))
step = options.every or max(1, (lines - confirmed) // sample)
points = list(range(confirmed + 1 + options.offset % step, lines, step))
if not options.every:
    points = points[:sample]
print(f"undisturbed: {lines} lines in {whole:.1f} s; killed after each of {len(points)} lines, first {points[0]}, every {step}")

failures, kills = 0, 0
for point in points:
    state = f"{work}/after-{point}"
    if not killed_after(point, state):
        print(f"  --    line {point}: it had ended before")
        continue
    kills += 1
    left = len(journal(state))
    run = os.path.basename(glob.glob(state + "/runs/*")[0])
    ended = any(b'"run-ended"' in line for line in journal(state))
    code = child(state, "resume", run).wait() if not ended else 0
    if ended:
        subprocess.run([program, "record", run, "--state-dir", state, "--format", "json", "-o", glob.glob(state + "/runs/*")[0] + "/record.json"], env=env, check=True)
    got = essence(record(state)) if code == 0 else None
    twice = begun_twice(state)
    accepted = subprocess.run([program, "verify-record", glob.glob(state + "/runs/*/record.json")[0], "--state-dir", state],
                              env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode if code == 0 else 1
    if code != 0:
        failures += fail(f"line {point} ({left} on disk): resume ends with {code}", state)
    elif got != expected:
        different = [pair for pair in zip(expected[2], got[2]) if pair[0] != pair[1]]
        failures += fail(f"line {point} ({left} on disk): another record: {different[:3]} {got[0]}", state)
    elif twice:
        failures += fail(f"line {point} ({left} on disk): begun twice: {twice}", state)
    elif accepted != 0:
        failures += fail(f"line {point} ({left} on disk): verify-record does not accept its record", state)
    else:
        print(f"  ok    line {point} ({left} on disk)")
    shutil.rmtree(state)
    if not options.every and time.monotonic() - began > options.seconds and kills >= 3:
        break
print(f"{kills} kills, {failures} failures, {time.monotonic() - began:.0f} s")
shutil.rmtree(work)
sys.exit(1 if failures or not kills else 0)
