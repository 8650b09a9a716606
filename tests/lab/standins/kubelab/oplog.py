"""Lines as the operator writes them."""
import time


def line(level, text):
    print(f"{level}[{time.strftime('%Y/%m/%d %H:%M:%S', time.gmtime())}] {text} ", flush=True)


def info(text):
    line("INFO", text)


def error(text):
    line("ERRO", text)


class Trouble(Exception):
    """Goes into the condition Reconciling of the resource that was being worked on; it is tried again."""
