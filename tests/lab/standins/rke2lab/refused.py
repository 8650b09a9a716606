"""Shared by the parts of the kubectl stand-in."""


class Refused(Exception):
    """A message on stderr and exit code 1."""
