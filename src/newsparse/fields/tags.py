"""The field `tags`."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case


def resolve(case: Case) -> Found[tuple[str, ...]]:
    """The field's value."""
    return Found((), reason="not read yet")
