"""Applies the profile of a page's host and day, if there is one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.marked import Marked
from newsparse.parsing.instants import read_instant
from newsparse.sites.profiles import Profiles
from newsparse.sites.site import Site

_GROWTH = 4
"""Replacements that make the page so many times longer are not made."""
_PROPERTIES = {"headline": "headline", "site_name": "site.name", "publisher": "publisher.name"}
"""Marks whose values the rules of other fields ask for -> the property."""


def address_of(document: Document) -> str | None:
    """The address by which a page's profile is found: the caller's; where none was given, what the page declares."""
    if document.url is not None:
        return document.url
    for link in document.links:
        if "canonical" in link.rels:
            return document.absolute(link.href)
    return next((document.absolute(meta.value) for meta in document.metas if meta.key == "og:url"), None)


def site_of(
    document: Document, profiles: Profiles, evidence: Iterable[Evidence], captured: dt.datetime | None
) -> Site | None:
    """The profile for a page, by its address and the day that it declares; by that of its capture where it has none."""
    address = address_of(document)
    if not profiles.has(address):
        return None
    day = next(
        (when.date for one in evidence if one.property == "datePublished" and (when := read_instant(one.value))), None
    )
    return profiles.site(address, day or (captured.date() if captured else None))


def edited(document: Document, site: Site) -> bytes | None:
    """The page's HTML with the profile's replacements made, as UTF-8; None where they change nothing."""
    if not site.profile.replace:
        return None
    before = html = document.html
    for old, new in site.profile.replace:
        html = html.replace(old, new)
        if len(html) > _GROWTH * len(before):
            return None
    return html.encode("utf-8", "replace") if html != before else None


def told(one: Marked) -> tuple[Evidence, ...]:
    """What the marks say that rules of other fields ask for; nothing where the page has to bear them out."""
    if one.profile.trust == "checked":
        return ()
    return tuple(
        Evidence(name, found[0].value, "profile", found[0].mark.select)
        for mark, name in _PROPERTIES.items()
        if (found := one.told.get(mark))
    )


__all__ = ["address_of", "edited", "site_of", "told"]
