"""Gives every block its one role."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newsparse.claim import Claim
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles import (
    _marked,
    body,
    byline,
    captions,
    cards,
    comments,
    consent,
    date,
    dek,
    embeds,
    entry_times,
    furniture,
    headline,
    notes,
    offers,
    origin,
    quotes,
    related,
    shapes,
    sides,
    stories,
    tags,
)

Rule = Callable[[Reading], Iterator[Claim]]

RULES: tuple[Rule, ...] = (
    headline.claims,
    dek.claims,
    byline.claims,
    date.claims,
    entry_times.claims,
    captions.claims,
    tags.claims,
    related.claims,
    notes.claims,
    origin.claims,
    embeds.claims,
    cards.claims,
    comments.claims,
    shapes.claims,
    sides.claims,
    stories.claims,
    furniture.claims,
    consent.claims,
    offers.claims,
    quotes.claims,
)
"""Every rule but the body's. Their order means nothing (a test shuffles them)."""


def assign(reading: Reading, rules: Iterable[Rule] = RULES) -> tuple[Claim, ...]:
    """The claim that wins each block, by block index.

    First every rule claims what it knows; then the body rule claims among the blocks that nobody claimed firmly.
    What is left is `Role.OTHER`. What a profile marks outranks both.
    """
    best = strongest(reading, rules)
    if reading.marked is not None:
        best = _marked.applied(reading, reading.marked, best, body.claims)
    else:
        best.update((claim.block, claim) for claim in body.claims(reading, best))
    return tuple(
        [best.get(block.index) or _unclaimed(block.index, block.media is not None) for block in reading.page.blocks]
    )


def strongest(reading: Reading, rules: Iterable[Rule]) -> dict[int, Claim]:
    """The strongest claim of the rules on each block, by block index."""
    best: dict[int, Claim] = {}
    for rule in rules:
        for claim in rule(reading):
            held = best.get(claim.block)
            if (
                held is None
                or held.strength < claim.strength
                or (held.strength == claim.strength and _rank(held) < _rank(claim))
            ):
                best[claim.block] = claim
    return best


def _rank(claim: Claim) -> tuple[str, str]:
    """What breaks a tie: names, so that no order of rules does."""
    return (claim.role.value, claim.rule)


def _unclaimed(index: int, is_media: bool) -> Claim:
    return Claim(index, Role.MEDIA if is_media else Role.OTHER, 0.0, "nobody claims it")
