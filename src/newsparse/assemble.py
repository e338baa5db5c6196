"""The one assembly: every field is resolved once, in an order that is never retraced."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs

from newsparse.about import About
from newsparse.article import Article
from newsparse.decode import Decoded
from newsparse.evidence import Found, Provenance
from newsparse.fields import (
    agencies,
    amp_url,
    authors,
    body,
    byline,
    canonical_url,
    dateline,
    dek,
    direction,
    headline,
    images,
    is_cut,
    is_free,
    kicker,
    kind,
    language,
    license,  # noqa: A004 - the field's name
    modified,
    more_pages,
    published,
    publisher,
    related,
    section,
    site_name,
    tags,
    told,
    updates,
)
from newsparse.fields.case import Case
from newsparse.fields.trust import calibrated
from newsparse.limits import Limits
from newsparse.reading import Reading
from newsparse.roles.assign import assign

FIELDS: tuple[tuple[str, Callable[[Case], Found[Any]]], ...] = (
    ("canonical_url", canonical_url.resolve),
    ("amp_url", amp_url.resolve),
    ("headline", headline.resolve),
    ("kicker", kicker.resolve),
    ("dek", dek.resolve),
    ("byline", byline.resolve),
    ("authors", authors.resolve),
    ("sources", agencies.resolve),
    ("dateline", dateline.resolve),
    ("published", published.resolve),
    ("modified", modified.resolve),
    ("language", language.resolve),
    ("direction", direction.resolve),
    ("section", section.resolve),
    ("site_name", site_name.resolve),
    ("publisher", publisher.resolve),
    ("body", body.resolve),
    ("updates", updates.resolve),
    ("images", images.resolve),
    ("tags", tags.resolve),
    ("related", related.resolve),
    ("is_free", is_free.resolve),
    ("is_cut", is_cut.resolve),
    ("license", license.resolve),
    ("single_page_url", more_pages.resolve),
    ("next_page_url", more_pages.resolve),
    ("kind", kind.resolve),
)
"""The fields that are decided, in the record's order."""


def assemble(
    about: About,
    reading: Reading,
    decoded: Decoded,
    captured: dt.datetime | None,
    limits: Limits,
) -> Article:
    """The record of one page."""
    declared = reading.declared
    case = Case(
        declared=declared,
        reading=reading,
        claims=assign(reading),
        url=about.url,
        base=about.base,
        language=language.code(declared.text("inLanguage") or about.language),
        captured=captured,
    )
    case = attrs.evolve(case, verdict=kind.decide(case))
    pictures, places = images.look(case)
    shown = {block: number for block, number in places.items() if number < limits.images}
    case = attrs.evolve(case, pictures=shown)
    found: dict[str, Found[Any]] = {
        name: calibrated(name, pictures if name == "images" else resolve(case)) for name, resolve in FIELDS
    }
    notes = [*decoded.notes, *about.notes, *reading.page.notes, *declared.notes]
    for name, most in (("images", limits.images), ("related", limits.links), ("body", limits.body)):
        found[name], note = _cut(found[name], name, most)
        notes.extend(note)
    found = told.overlaid(case, found)
    notes.extend(told.notes(reading))
    values = {name: one.value for name, one in found.items()}
    return Article(
        **values,
        url=about.url or values["canonical_url"],
        encoding=None if decoded.declared_by == "text" else decoded.encoding,
        notes=tuple(notes),
        provenance=Provenance(tuple(found.items())),
    )


def _cut(found: Found[Any], name: str, most: int) -> tuple[Found[Any], list[str]]:
    """A field's first values, as many as its limit allows, and what to note if there were more."""
    if len(found.value) <= most:
        return found, []
    note = f"{len(found.value) - most} of the {name} beyond the limit of {most} were left out"
    return attrs.evolve(found, value=found.value[:most]), [note]


__all__ = ["FIELDS", "assemble"]
