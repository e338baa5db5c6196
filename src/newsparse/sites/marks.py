"""Applies the profiles of a page's host: every match of a mark is evidence."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import BadSelector, Document
from newsparse.errors import ProfileError
from newsparse.evidence import Evidence
from newsparse.parsing.urls import host
from newsparse.profile import Mark, Profile, Profiles


def collect(document: Document, profiles: Profiles | None) -> Iterator[Evidence]:
    """What the profiles of the page's host say; nothing where no address is known.

    Raises `ProfileError` for a selector that is no CSS.
    """
    name = host(document.url)
    if profiles is None or not name:
        return
    for profile in profiles.profiles:
        if any(name == one or name.endswith(f".{one}") for one in profile.hosts):
            yield from _of(profile, document)


def _of(profile: Profile, document: Document) -> Iterator[Evidence]:
    for mark in profile.marks:
        try:
            values = document.values(mark.select, mark.attribute)
        except BadSelector:
            raise ProfileError(_wrong(profile, mark)) from None
        for group, value in enumerate(values):
            if value:
                yield Evidence(mark.property, value, "profile", mark.select, group)


def _wrong(profile: Profile, mark: Mark) -> str:
    return f"profile {', '.join(profile.hosts)}, mark {mark.property}: expected a CSS selector, not {mark.select!r}"
