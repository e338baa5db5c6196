"""What each mark of a profile finds on a page: for people who write one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.document import Document
from newsparse.profile import PARTS, Mark, Profile
from newsparse.sites.select import Ground
from newsparse.sites.site import Site
from newsparse.sites.values import values_of

_FEW = 3


class Trial(NamedTuple):
    """A mark tried on a page."""

    mark: Mark
    """The mark."""
    matches: int
    """How many elements or texts it matches."""
    values: tuple[str, ...]
    """The first of what it gives, read as it says; for a part of the page, how its elements begin."""


def trials(document: Document, profile: Profile) -> Iterator[Trial]:
    """Each mark of a profile on a page, also those that would not be asked since an earlier one of the name matches."""
    ground = Ground(document)
    for one in Site(profile).marks:
        hits = one.hits(ground)
        mark = one.mark
        texts = (" ".join((hit.node.text() or "").split()) if hit.node else hit.value or "" for hit in hits[:_FEW])
        told = texts if mark.name in PARTS else (told.value for told in values_of(mark, hits[:_FEW], [""] * _FEW))
        yield Trial(mark, len(hits), tuple(text for text in told if text)[:_FEW])
