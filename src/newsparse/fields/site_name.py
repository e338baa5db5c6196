"""The field `site_name`: what the site calls itself."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.declared_text import folded, most_trusted


def resolve(case: Case) -> Found[str | None]:
    """The declared name of the site; where only a publisher is declared, its name."""
    properties = {"site.name": 0.92, "isPartOf.name": 0.6, "publisher.name": 0.7}
    return most_trusted(case, properties, "the page declares no name of its site", _name)


def _name(raw: str) -> str | None:
    text = folded(raw).lstrip("@")
    return None if "://" in text or len(text) > 120 else text or None
