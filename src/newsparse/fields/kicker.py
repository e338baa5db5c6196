"""The field `kicker`."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case


def resolve(case: Case) -> Found[str | None]:
    """The field's value."""
    return Found(None, reason="not read yet")
