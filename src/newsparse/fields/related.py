"""The field `related`."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.records import RelatedLink


def resolve(case: Case) -> Found[tuple[RelatedLink, ...]]:
    """The field's value."""
    return Found((), reason="not read yet")
