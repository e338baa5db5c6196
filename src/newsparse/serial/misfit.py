"""What is wrong with a plain value, and where."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

Read = Callable[[Any], Any]
"""A plain value → the value of the record; raises `MisfitError`."""


class MisfitError(Exception):
    """A value has no place in a record. The path grows from the inside out while it is raised.

    >>> str(MisfitError("missing", "name").within(0).within("authors"))
    'authors[0].name: missing'
    """

    def __init__(self, what: str, *path: str | int) -> None:
        super().__init__(what)
        self.what = what
        self.path = path

    def within(self, step: str | int) -> MisfitError:
        """The same, seen from the object or list that has the value at *step*."""
        self.path = (step, *self.path)
        return self

    def or_null(self) -> MisfitError:
        """The same, from a place where null is allowed too."""
        if not self.path:
            self.what = self.what.replace(", got ", " or null, got ", 1)
        return self

    def __str__(self) -> str:
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{path.lstrip('.') or 'record'}: {self.what}"


def at(step: str | int, read: Read, plain: object) -> Any:
    """What *read* makes of the value that stands at *step*."""
    try:
        return read(plain)
    except MisfitError as misfit:
        raise misfit.within(step) from None


def refused(expected: str, got: object) -> MisfitError:
    """The `MisfitError` that says what was expected and what came."""
    return MisfitError(f"expected {expected}, got {_shown(got)}")


def _shown(got: object) -> str:
    if isinstance(got, str):
        return json.dumps(got[:40], ensure_ascii=False) + ("…" if len(got) > 40 else "")
    if got is None or isinstance(got, (bool, float)) or (isinstance(got, int) and got.bit_length() < 64):
        return json.dumps(got)
    if isinstance(got, Mapping):
        return "an object"
    return "a list" if isinstance(got, (list, tuple)) else f"a value of type {type(got).__name__}"
