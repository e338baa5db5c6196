"""The field `images`."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.records import Image


def pictures(case: Case) -> dict[int, int]:
    """Block index of a picture -> its index in the field's value."""
    return {}


def resolve(case: Case) -> Found[tuple[Image, ...]]:
    """The field's value."""
    return Found((), reason="not read yet")
