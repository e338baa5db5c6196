"""What a profile's marks say of one page: which blocks are what, and which values they give."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse.claim import Claim
from newsparse.profile import Mark, Profile


@attrs.frozen
class Told:
    """A value that a mark gives."""

    mark: Mark
    """The mark."""
    value: str
    """The text as found, white space folded. Never empty."""
    href: str | None = None
    """The address of the link that it is or holds, as found; None if there is none."""


@attrs.frozen(eq=False)
class Marked:
    """A page as its profile sees it."""

    profile: Profile
    """The profile."""
    claims: Mapping[int, Claim] = {}
    """Block index -> what its mark says that it is."""
    inside: frozenset[int] | None = None
    """The blocks inside the mark `body`; None where there is no such mark or it matches nothing."""
    main: int | None = None
    """The box that the mark `body` matches; of several, the one with most text."""
    told: Mapping[str, tuple[Told, ...]] = {}
    """Name of a mark -> the values that it gives."""
    missed: frozenset[str] = frozenset()
    """The names of marks that match nothing."""

    @property
    def speaker(self) -> str:
        """How provenance calls it."""
        return f"profile {self.profile.name}"

    def headline(self) -> int | None:
        """The block that it marks as the headline; None if it marks none, or the page has to bear it out."""
        if self.profile.trust == "checked":
            return None
        return next((block for block, claim in self.claims.items() if claim.rule == rule_of("headline")), None)


def rule_of(name: str) -> str:
    """How provenance calls a mark.

    >>> rule_of("byline")
    'mark byline'
    """
    return f"mark {name}"
