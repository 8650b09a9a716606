"""Lines as logrus writes them without a terminal."""
import sys
import time


def line(level, message):
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    text = message.replace("\\", "\\\\").replace('"', '\\"')
    sys.stderr.write(f'time="{stamp}" level={level} msg="{text}"\n')
    sys.stderr.flush()


def info(message):
    line("info", message)


def warning(message):
    line("warning", message)


def error(message):
    line("error", message)


class Fatal(Exception):
    """Ends the program with level=fatal and exit code 1."""
