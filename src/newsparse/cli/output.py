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


def safe(text: str) -> str:
    """A line of a page's text with escapes for what would steer a terminal; joiners and all letters stay.

    >>> safe("na\\x1b[2Jme \\u202e"), safe("نمی‌خواهم")
    ('na\\\\x1b[2Jme \\\\u202e', 'نمی\\u200cخواهم')
    """
    return text if text.isprintable() else "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if character.isprintable() or character in _HARMLESS or (character.isspace() and character not in _BREAKS):
        return character
    return repr(character)[1:-1]


_HARMLESS = "\u200c\u200d\u200e\u200f\u00ad\u2060"
"""Signs that join letters or tell which way they run, for the letters beside them only."""
_BREAKS = "\n\r\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""White space that is no space."""
