#!/usr/bin/env python3
"""Leads one rollback in the lab through accidents, or through none, and says what became of it; cuts-test.sh calls it
with the lab up and case and answers written.

usage: cuts.py LAB WORK ROLLBACKCTL CASE ROUND CALM KNOWN_HOSTS [SAMPLE]
  ROUND   calm: no accident, and what the run is goes to the file CALM, with which the others are compared;
          0 to 8: step n suffers KINDS[(n + ROUND) % 9]; STEP:KIND: that step suffers that kind, no other any;
          any other number is the seed that chooses SAMPLE steps and kinds.
Questions of the program are answered as a careful person would: is it done, wait, look, and only then try again.
"""
import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import datetime, timezone

from cuts_judgement import Judgement, Run, lab_run, netns_of

lab, work, program, case_name, round_name, calm_file, known_hosts = sys.argv[1:8]
sample = int(sys.argv[8]) if len(sys.argv) > 8 else 0
KINDS = ("reset", "link-down", "drop", "loss", "sshd", "freeze", "power", "kill", "kill-in-cut")
CUT_SECONDS = 20
LONGEST_ROUND = 1500
run = Run(work)
dice = random.Random(round_name)
began = time.monotonic()


def say(text):
    print(f"[{time.monotonic() - began:4.0f} s] {text}", flush=True)


def fault(node, kind):
    if lab_run(lab, "fault", node, kind).returncode != 0:
        sys.exit(f"the fault {kind} on {node} did not work")


class Desk:
    """rollbackctl, once; the answers decide what it asks."""
    starts = 0

    def __init__(self, *words):
        Desk.starts += 1
        if os.path.exists(work + "/pid"):
            os.unlink(work + "/pid")
        command = [lab, "exec", "env", "-i", "PATH=" + os.environ["PATH"], "HOME=" + work + "/home",
                   "XDG_RUNTIME_DIR=" + work + "/runtime", "LC_ALL=C.UTF-8", "NO_COLOR=1", "unshare", "--mount", "sh", "-c",
                   'mount --bind "$1" "$2"; echo $$ > "$3"; shift 3; exec "$@"', "sh", work + "/desk",
                   "/var/lib/rollback-wizard", work + "/pid", program, *words, "--answers", work + "/answers.yaml",
                   "--known-hosts", known_hosts, "--state-dir", work + "/state"]
        with open(f"{work}/cuts-{round_name}.log", "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    @staticmethod
    def resumed():
        return Desk("resume", run.name())

    def code(self):
        return self.process.poll()

    def kill(self):
        try:
            with open(work + "/pid", encoding="ascii") as file:
                os.kill(int(file.read()), signal.SIGKILL)
        except (OSError, ValueError):
            pass
        self.process.wait()


class Cuts:
    """The kinds of accident; each ends with everything mended and gives the desk that leads the run afterwards."""

    def __init__(self):
        self.mended = []  # (kind, node, time)

    def table(self, node, rule):
        netns = ["nsenter", "--net=/run/netns/" + netns_of(node), "--"]
        subprocess.run([*netns, "nft", "add table inet cuts; add chain inet cuts in { type filter hook input priority -5; }; "
                        "add chain inet cuts out { type filter hook output priority -5; }; " + rule], check=True)
        return lambda: subprocess.run([*netns, "nft", "delete table inet cuts"], check=True)

    def link_down(self, node):
        fault(node, "link-down")
        return lambda: fault(node, "link-up")

    def begin(self, node, kind):
        """Begins the accident: what mends it, and how many seconds later."""
        drop = "numgen random mod 100 < 30 drop"
        if kind == "reset":
            return self.table(node, "add rule inet cuts in tcp dport 22 reject with tcp reset"), 2
        if kind == "drop":
            return self.table(node, "add rule inet cuts in tcp dport 22 drop"), CUT_SECONDS
        if kind == "loss":
            return self.table(node, f"add rule inet cuts in iifname eth0 {drop}; add rule inet cuts out oifname eth0 {drop}"), CUT_SECONDS
        if kind in ("link-down", "kill-in-cut"):
            return self.link_down(node), CUT_SECONDS if kind == "link-down" else 4
        if kind in ("freeze", "power"):
            fault(node, "freeze" if kind == "freeze" else "power-cut")
            return (lambda: fault(node, "thaw" if kind == "freeze" else "start")), CUT_SECONDS if kind == "freeze" else 3
        if kind == "sshd":
            fault(node, "kill-sessions")
        return (lambda: None), 0

    def cut(self, node, kind, desk):
        mend, seconds = self.begin(node, kind)
        if kind == "kill-in-cut":
            time.sleep(2)
        if kind.startswith("kill"):
            desk.kill()
        time.sleep(seconds)
        mend()
        self.mended.append((kind, node, datetime.now(timezone.utc)))
        return Desk.resumed() if kind.startswith("kill") else desk

    def attached_after(self):
        """Seconds from a mend until its node was connected again, where the desk had lost it."""
        seconds, rows = {}, run.journal()
        for number, (kind, node, at) in enumerate(self.mended):
            until = self.mended[number + 1][2] if number + 1 < len(self.mended) else datetime.max.replace(tzinfo=timezone.utc)
            times = [moment(row["time"]) for row in rows if row["type"] == "node-connected" and row["body"]["node"] == node]
            found = [one for one in times if at <= one < until]
            if found and not kind.startswith("kill"):
                seconds.setdefault(kind, []).append(round((found[0] - at).total_seconds(), 1))
        return seconds


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def kind_of(task, chosen):
    if round_name == "calm":
        return None
    return chosen.get(task) if chosen is not None else KINDS[(task + int(round_name)) % len(KINDS)]


def choose():
    """Of a sample: the steps by number and what each suffers."""
    step, _, kind = round_name.partition(":")
    if not sample and not kind:
        return None
    with open(calm_file, encoding="utf-8") as file:
        steps = json.load(file)["steps"]
    if kind:
        found = {one["n"]: kind for one in steps if one["id"] == step}
        return found if found and kind in KINDS else sys.exit(f"no step {step}, or no accident {kind}")
    tasks = sorted({one["n"] for one in steps if one["attempts"]})
    return {task: dice.choice(KINDS) for task in dice.sample(tasks, min(sample, len(tasks)))}


def next_task(seen):
    """A step that was begun and has had no accident yet; those that ended meanwhile have had their chance."""
    rows = run.journal()
    ended = {row["body"]["n"] for row in rows if row["type"] == "task-ended"}
    for row in rows:
        if row["type"] == "task-intended" and row["body"]["n"] not in seen:
            seen.add(row["body"]["n"])
            if row["body"]["n"] not in ended:
                return row["body"]["n"], row["body"]["node"]
    return None


def lead():
    """The run to its end: the accidents by kind, the step each met, and the program's last exit code."""
    cuts, seen, hits, chosen = Cuts(), set(), [], choose()
    desk = Desk("run", work + "/case.yaml", "--confirm", case_name)
    while time.monotonic() - began < LONGEST_ROUND:
        found = next_task(seen)
        kind = kind_of(found[0], chosen) if found else None
        if kind:
            kind = kind if netns_of(found[1]) else "kill"
            time.sleep(dice.random() * 0.6)
            say(f"task {found[0]} on {found[1]}: {kind}")
            hits.append((found[0], kind))
            desk = cuts.cut(found[1], kind, desk)
        elif desk.code() == 4:
            say("left with a question or an unreachable node; resumed")
            time.sleep(2)
            desk = Desk.resumed()
        elif desk.code() is not None:
            return hits, desk.code(), cuts.attached_after()
        time.sleep(0.05)
    desk.kill()
    return hits, -1, cuts.attached_after()


hits, code, attached = lead()
counts = {kind: sum(1 for _, hit in hits if hit == kind) for kind in KINDS if any(hit == kind for _, hit in hits)}
say(f"round {round_name}: {len(hits)} accidents {counts}, {Desk.starts} starts of the program, ended with {code}")
if attached:
    say(f"seconds from the mend to the next connection, where it was lost: {attached}")
judgement = Judgement(lab, run, calm_file, round_name == "calm")
judgement.of(code)
with open(work + "/rounds", "a", encoding="utf-8") as file:
    file.write(json.dumps({"round": round_name, "accidents": counts, "starts": Desk.starts, "code": code, "failures": judgement.failures,
                           "attached": attached, "seconds": round(time.monotonic() - began)}) + "\n")
sys.exit(1 if judgement.failures else 0)
