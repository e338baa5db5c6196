"""A site profile: what one publisher's marks mean. Data, no code."""

from __future__ import annotations

import attrs


@attrs.frozen
class Mark:
    """One selector of a profile and what it marks."""

    select: str
    """A CSS selector."""
    property: str
    """What its matches are: "headline", "byline", "drop" …: a role or a property of the record."""
    attribute: str | None = None
    """The attribute that holds the value; None for the text."""


@attrs.frozen
class Profile:
    """What one publisher's marks mean."""

    hosts: tuple[str, ...]
    """Host names, without `www.`; a name covers its subdomains."""
    marks: tuple[Mark, ...] = ()
    """Its marks."""
    zone: str | None = None
    """The zone of its dates that have no offset: `+HH:MM`."""


@attrs.frozen
class Profiles:
    """The profiles of a call."""

    profiles: tuple[Profile, ...] = ()
    """The profiles, most special first."""
