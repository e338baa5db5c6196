"""One profile, compiled, and what its marks match on a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse.document import MARK, Document
from newsparse.errors import ProfileError
from newsparse.parsing.date_formats import is_format
from newsparse.parsing.zones import is_zone
from newsparse.profile import PARTS, Mark, Profile
from newsparse.sites.hit import Hit
from newsparse.sites.select import Ground, Selector, compiled

if TYPE_CHECKING:
    from newsparse.sites.edits import CompiledEdit

_EVERY = frozenset(PARTS) - {"body"}
"""Marks of which all selectors count; of the others, the first that matches."""


class Compiled(NamedTuple):
    """A mark, ready for any page."""

    mark: Mark
    selector: Selector
    requires: Selector | None

    def hits(self, ground: Ground) -> list[Hit]:
        """Its matches; none where what it requires is not there."""
        if self.requires is not None and not self.requires.hits(ground):
            return []
        return self.selector.hits(ground)


class Use(NamedTuple):
    """A mark that counts on a page, and its matches."""

    mark: Mark
    hits: tuple[Hit, ...]


class Site:
    """A compiled profile."""

    def __init__(self, profile: Profile) -> None:
        """Raises `ProfileError` for a selector, zone or format that is none."""
        self.profile = profile
        self.marks = tuple(_compiled(profile, mark) for mark in profile.marks)
        self.edits = _edits(profile)
        if profile.zone and not is_zone(profile.zone):
            raise ProfileError(f"profile {profile.name}: {_zone(profile.zone)}")

    def uses(self, document: Document) -> tuple[Use, ...]:
        """The marks that count on a page, with their matches; each element that one matches is labelled with it.

        What the profile edits is edited before. Marks that drop come first: of two on one element the later counts.
        """
        ground = Ground(document)
        for edit in self.edits:
            ground = edit.made(ground)
        found = sorted(self._found(ground), key=lambda use: use.mark.name != "drop")
        for node in document.select(f"[{MARK}]"):
            del node.attrs[MARK]
        for number, use in enumerate(found):
            for place, hit in enumerate(use.hits):
                if hit.node is not None and hit.value is None:
                    said = hit.node.attrs.get(MARK)
                    hit.node.attrs[MARK] = f"{said} {number}.{place}" if said else f"{number}.{place}"
        return tuple(found)

    def _found(self, ground: Ground) -> Iterator[Use]:
        satisfied = set[str]()
        for one in self.marks:
            name = one.mark.name
            if name in satisfied:
                continue
            hits = tuple(hit for hit in one.hits(ground) if not _is_empty(hit))
            if hits:
                yield Use(one.mark, hits)
                if name not in _EVERY:
                    satisfied.add(name)


def _edits(profile: Profile) -> tuple[CompiledEdit, ...]:
    if not profile.edits:
        return ()
    from newsparse.sites.edits import compiled_edit  # it loads lxml

    return tuple(compiled_edit(edit) for edit in profile.edits)


def _is_empty(hit: Hit) -> bool:
    return hit.node is None if hit.value is None else not hit.value.strip()


def _compiled(profile: Profile, mark: Mark) -> Compiled:
    try:
        if mark.zone and not is_zone(mark.zone):
            raise ProfileError(_zone(mark.zone))
        if mark.date and not is_format(mark.date):
            raise ProfileError(
                f"expected a date format with a year, a month and a day such as %d.%m.%Y, not {mark.date!r}"
            )
        requires = compiled(mark.requires, "xpath" if mark.kind == "xpath" else "css") if mark.requires else None
        return Compiled(mark, compiled(mark.select, mark.kind), requires)
    except ProfileError as error:
        raise ProfileError(f"profile {profile.name}, mark {mark.name}: {error}") from None


def _zone(name: str) -> str:
    return f"expected a time zone such as Asia/Beirut or +03:00, not {name!r}"
