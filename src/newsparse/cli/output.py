"""What the command writes: records on standard output, complaints on standard error."""

from __future__ import annotations

import os
import sys


def write(text: str) -> None:
    """Write *text* to standard output as UTF-8, whatever the locale says, and make it leave now."""
    if sys.stdout is None:
        raise OSError("standard output is closed")
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def flush() -> None:
    """Make everything leave that was written to standard output."""
    if sys.stdout is not None:
        sys.stdout.flush()


def discard() -> None:
    """Drop what standard output still holds: else the interpreter would try, and fail, once more at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(text: str) -> None:
    """Write one line to standard error.

    >>> printable("a\\nb")
    'a\\\\nb'
    """
    if sys.stderr is not None:
        print(f"newsparse: {printable(text)}", file=sys.stderr)


def printable(text: str) -> str:
    """*text* with escapes for what would break a line or steer a terminal, as a file's name may."""
    return "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
