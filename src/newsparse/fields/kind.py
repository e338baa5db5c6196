"""The field `kind`."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case


def resolve(case: Case) -> Found[str]:
    """The field's value."""
    return Found("other", reason="not read yet")
