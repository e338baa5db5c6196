"""Plain values without parts → what they are in the record."""

from __future__ import annotations

import math
import re
import types
from collections.abc import Mapping
from typing import Any

from newsparse.records import Timestamp
from newsparse.serial.misfit import MisfitError, Read, refused
from newsparse.serial.shape import ISO_FORM

_ISO = re.compile(ISO_FORM)


def string(plain: object) -> str:
    """A string, as it is."""
    if type(plain) is str:
        return plain
    raise refused("a string", plain)


def integer(plain: object) -> int:
    """A whole number, as an int, also where some JSON writer made 3.0 of 3; no boolean."""
    if type(plain) is int or (type(plain) is float and plain.is_integer()):
        return int(plain)
    raise refused("a whole number", plain)


def number(plain: object) -> float:
    """A finite number, as a float; no boolean."""
    if (type(plain) is float and math.isfinite(plain)) or (type(plain) is int and plain.bit_length() < 64):
        return float(plain)
    raise refused("a number", plain)


def boolean(plain: object) -> bool:
    """True or False, as it is."""
    if type(plain) is bool:
        return plain
    raise refused("true or false", plain)


READERS: Mapping[Any, Read] = types.MappingProxyType({str: string, int: integer, float: number, bool: boolean})
"""Type → what reads it."""


def word(words: tuple[str, ...], plain: object) -> str:
    """One of *words*."""
    if isinstance(plain, str) and plain in words:
        return plain
    raise refused(("one of " if len(words) > 1 else "") + ", ".join(f'"{each}"' for each in words), plain)


def timestamp(**values: Any) -> Timestamp:
    """A `Timestamp`, if `iso` has its form and is a time that there is.

    >>> timestamp(iso="2025-02-30")
    Traceback (most recent call last):
    newsparse.serial.misfit.MisfitError: iso: expected a date or time as Timestamp writes it, got "2025-02-30"
    """
    found = Timestamp(**values)
    try:
        if _ISO.fullmatch(found.iso) and found.datetime:
            return found
    except ValueError:  # a day, hour or offset that no calendar has
        pass
    raise MisfitError(f'expected a date or time as Timestamp writes it, got "{found.iso[:40]}"', "iso")
