"""The field `published`."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.records import Timestamp


def resolve(case: Case) -> Found[Timestamp | None]:
    """The field's value."""
    return Found(None, reason="not read yet")
