"""What a test asks of the program in /etc/rke2-lab: time, since real clusters take minutes where the lab takes a second; and a
program that says too much."""
import base64
import json
import os
import sys
import time
import urllib.parse

FOLDER = "/etc/rke2-lab"


def pause(step):
    """Waits as many seconds as /etc/rke2-lab/<step>-seconds says; no file, no wait."""
    try:
        with open(f"{FOLDER}/{step}-seconds", encoding="ascii") as file:
            time.sleep(float(file.read()))
    except (FileNotFoundError, ValueError):
        pass


def talk(*secrets):
    """With /etc/rke2-lab/talks each secret is printed, in the spellings that logs have."""
    if not os.path.exists(f"{FOLDER}/talks"):
        return
    for secret in secrets:
        for text in (secret, base64.b64encode(secret.encode()).decode(), base64.b64encode(f"x {secret} y".encode()).decode(),
                     urllib.parse.quote(secret, safe=""), json.dumps(secret).replace("/", "\\/")):
            print(f"the lab says: {text}", file=sys.stderr, flush=True)
