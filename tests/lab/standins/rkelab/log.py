"""Lines as RKE's logrus writes them without a terminal."""
import time


def line(level, message):
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    text = message.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    print(f'time="{stamp}" level={level} msg="{text}"', flush=True)


def info(message):
    line("info", message)


def warning(message):
    line("warning", message)
