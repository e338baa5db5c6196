"""The field `publisher`: the organisation that publishes the article."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.declared_text import folded, most_trusted


def resolve(case: Case) -> Found[str | None]:
    """The declared publisher."""
    properties = {"publisher.name": 0.9, "sourceOrganization.name": 0.6, "copyrightHolder.name": 0.5}
    return most_trusted(case, properties, "the page declares no publisher", _name)


def _name(raw: str) -> str | None:
    text = folded(raw)
    return None if "://" in text or len(text) > 120 else text or None
