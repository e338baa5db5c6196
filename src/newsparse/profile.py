"""A site profile: what one publisher's marks mean. Data, no code."""

from __future__ import annotations

import attrs


@attrs.frozen
class Mark:
    """One selector of a profile and what it marks."""

    select: str
    """A CSS selector, such as `h1.title`."""
    property: str
    """What each match says, as a schema.org property path: "headline", "author.name", "datePublished", "articleSection" …"""
    attribute: str | None = None
    """The attribute that holds the value; None for the text."""


@attrs.frozen
class Profile:
    """What one publisher's marks mean."""

    hosts: tuple[str, ...]
    """Host names, without `www.`; a name covers its subdomains."""
    marks: tuple[Mark, ...] = ()
    """Its marks. What they say outranks what the page declares; where none matches, the page speaks for itself."""


@attrs.frozen
class Profiles:
    """The profiles of a call.

    >>> mine = Profiles((Profile(("gull.example",), (Mark("b.desk", "articleSection"),)),))
    >>> from newsparse.extract import parse
    >>> page = "<h1>Rain at last</h1><b class=desk>Weather</b>"
    >>> article = parse(page, url="https://www.gull.example/rain", profiles=mine)
    >>> article.section, article.provenance["section"].source
    ('Weather', 'profile')
    """

    profiles: tuple[Profile, ...] = ()
    """The profiles; of several for one host the first counts most."""
