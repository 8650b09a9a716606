#!/usr/bin/env python3
"""Canaries: secrets that must stay where they belong. Kept in FILE (0600, the test's own), never in an argument of this program.
usage: canaries.py FILE add NAME [WHERE...] < SECRET      WHERE: regular expressions of the places where it may lie
       canaries.py FILE watch LOG                         every process until SIGTERM, or the end of who started it: arguments, and the environment that others than
                                                          root can read; LOG.ready is there when it looks
       canaries.py FILE told LOG LEAST CONTROL            what was seen; fails on a secret, when fewer than LEAST commands were seen, and
                                                          when the secret called CONTROL, which a program did have, was not
       canaries.py FILE scan PLACE=FOLDER...              files, called PLACE and the rest of their path; those with a secret must be closed to others
       canaries.py FILE read PLACE < TEXT                 a text
Each secret is looked for as it is, JSON- and URL-escaped and in base64, at each alignment that it can have in a longer text."""
import base64
import json
import os
import re
import select
import signal
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import time
import urllib.parse


def spellings(secret):
    plain = secret.encode()
    forms = {"plain": plain, "URL": urllib.parse.quote(secret, safe="").encode()}
    forms["URL, lower case"] = re.sub(rb"%..", lambda escape: escape.group().lower(), forms["URL"])
    forms["form"] = urllib.parse.quote_plus(secret).encode()
    forms["JSON"] = json.dumps(secret, ensure_ascii=False)[1:-1].encode()
    forms["JSON, slashes"] = forms["JSON"].replace(b"/", b"\\/")
    forms["JSON by Go"] = forms["JSON"].replace(b"<", b"\\u003c").replace(b">", b"\\u003e").replace(b"&", b"\\u0026")
    for before in range(3):
        for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
            whole = encode(b"\0" * before + plain)
            first = before + 1 if before else 0
            forms[f"{name} {before}"] = whole[first:(len(plain) + before) * 8 // 6]
    return {text: name for name, text in reversed(forms.items())}


class Canaries:
    def __init__(self, file):
        self.file = file
        self.known = {}
        if os.path.exists(file):
            with open(file, encoding="utf-8") as kept:
                self.known = json.load(kept)
        self.words = [(text, name, form) for name, one in self.known.items() for text, form in spellings(one["secret"]).items()]

    def add(self, name, secret, where):
        if len(secret) < 12:
            sys.exit(f"{name} is too short to be told from ordinary text")
        self.known[name] = {"secret": secret, "where": where}
        with open(os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as kept:
            json.dump(self.known, kept)

    def in_text(self, data):
        """(name, spelling) of those that are in it, each once."""
        found = {}
        for text, name, form in self.words:
            if name not in found and text in data:
                found[name] = form
        return found.items()

    def may(self, name, place):
        return any(re.search(where, place) for where in self.known[name]["where"])

    def masked(self, data):
        for text, name, _ in sorted(self.words, key=lambda word: -len(word[0])):
            data = data.replace(text, f"<{name}>".encode())
        return data.replace(b"\0", b" ").decode("utf-8", "replace")[:300]


class Watch:
    """Looks at a process when it begins a program, where the kernel tells, and at all of them again and again."""
    PAUSE = 1   # seconds between two looks at all of them: some change their arguments as they go, and ten labs watch at once

    def __init__(self, canaries, log):
        self.canaries, self.log = canaries, log
        self.seen, self.findings, self.looks = {}, [], 0
        self.events = self.listen()
        self.ending, self.parent = False, os.getppid()
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "ending", True))

    @staticmethod
    def listen():
        """Messages of the kernel about processes; None where it gives none."""
        try:
            events = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, 11)
            events.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
            events.bind((os.getpid(), 1))
            wish = struct.pack("=IIIIHHI", 1, 1, 0, 0, 4, 0, 1)
            events.send(struct.pack("=IHHII", 16 + len(wish), 3, 0, 0, os.getpid()) + wish)
            return events
        except (OSError, AttributeError):
            return None

    def begun(self, seconds):
        """Numbers of the processes that began a program in this time."""
        if not self.events:
            time.sleep(min(seconds, 0.05))
            return
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not self.ending:
            if not select.select([self.events], [], [], left)[0]:
                return
            try:
                message = self.events.recv(4096)
            except OSError:     # there were more than fit
                return
            if len(message) >= 60 and struct.unpack_from("=I", message, 36)[0] == 2:
                yield struct.unpack_from("=I", message, 52)[0]

    def look(self, pid):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                arguments = file.read()
            if not arguments or self.seen.get(pid) == arguments:
                return
            self.seen[pid] = arguments
            self.looks += 1
            self.judge(pid, "argv", arguments, arguments)
            if os.stat(f"/proc/{pid}").st_uid != 0 or b"rollbackctl" in arguments.split(b"\0")[0]:
                with open(f"/proc/{pid}/environ", "rb") as file:
                    self.judge(pid, "environment", file.read(), arguments)
        except OSError:         # it has ended
            pass

    def judge(self, pid, kind, data, arguments):
        for name, form in self.canaries.in_text(data):
            text = self.canaries.masked(arguments)
            if not self.canaries.may(name, f"{kind}:{text}"):
                self.findings.append(f"{name} ({form}) in the {kind} of {pid}: {text}")

    def run(self):
        first = True
        while not self.ending and os.getppid() == self.parent:
            for pid in filter(str.isdigit, os.listdir("/proc")):
                if int(pid) != os.getpid():
                    self.look(int(pid))
            if first:
                open(self.log + ".ready", "w", encoding="utf-8").close()
                first = False
            for pid in self.begun(self.PAUSE):
                self.look(pid)
        with open(self.log, "w", encoding="utf-8") as file:
            json.dump({"commands": self.looks, "each": bool(self.events), "findings": self.findings}, file)


def told(log, least, control):
    with open(log, encoding="utf-8") as file:
        answer = json.load(file)
    findings = [text for text in answer["findings"] if not text.startswith(control + " (")]
    print("\n".join(findings))
    if len(findings) == len(answer["findings"]):
        print(f"{control} was not seen")
        return False
    print(f"{answer['commands']} commands seen, " + ("each as it began" if answer["each"] else "by listing"))
    return not findings and answer["commands"] >= int(least)


def is_closed(path, top):
    """Nobody but its owner reads it: by its own mode, or by that of a folder on the way."""
    while True:
        if not stat.S_IMODE(os.stat(path).st_mode) & 0o077:
            return True
        if path == top or path == os.path.dirname(path):
            return False
        path = os.path.dirname(path)


def scan(canaries, folders):
    bad = []
    for place, top in (folder.split("=", 1) for folder in folders):
        with tempfile.NamedTemporaryFile() as patterns:
            patterns.write(b"\n".join(text for text, _, _ in canaries.words) + b"\n")
            patterns.flush()
            answer = subprocess.run(["grep", "-rlaF", "-D", "skip", "-f", patterns.name, "--", top], stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, check=False)
        for path in answer.stdout.decode("utf-8", "surrogateescape").splitlines():
            try:
                with open(path, "rb") as file:
                    found = canaries.in_text(file.read())
                closed = is_closed(path, top)
            except OSError:     # gone meanwhile
                continue
            shown = place + (path[len(top):] or path)
            for name, form in found:
                if not canaries.may(name, shown):
                    bad.append(f"{name} ({form}) in {shown}")
                elif not closed:
                    bad.append(f"{name} in {shown}, which others can read")
    print("\n".join(bad))
    return not bad


def read(canaries, place):
    bad = []
    for number, line in enumerate(sys.stdin.buffer, 1):
        for name, form in canaries.in_text(line):
            if not canaries.may(name, place):
                bad.append(f"{name} ({form}) in line {number} of {place}: {canaries.masked(line)}")
    print("\n".join(bad[:20]))
    return not bad


def main(file, verb, *words):
    canaries = Canaries(file)
    if verb == "add":
        canaries.add(words[0], sys.stdin.read(), words[1:])
    elif verb == "watch":
        Watch(canaries, words[0]).run()
    elif not {"told": lambda: told(*words), "scan": lambda: scan(canaries, words), "read": lambda: read(canaries, *words)}[verb]():
        sys.exit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
