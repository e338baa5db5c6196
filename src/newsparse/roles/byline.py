"""Claims on blocks: the printed byline, and the boxes that tell about the author."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.claim import Claim
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles._byline_bare import bare_names
from newsparse.roles._byline_eye import Eye, Spot
from newsparse.roles._byline_ground import Ground
from newsparse.roles._story import Story

_SURE = 0.9
_TIER = 0.15
"""A line that is so much less sure than the best one is no byline beside it."""
_ABOVE = 2
_BARE = 0.78
"""Stronger than a date, for a name may stand beside one."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on the byline before the text, or where there is none, after it; and on what tells about the author."""
    story = Story.of(reading)
    ground = Ground(reading, story.headline)
    eye = Eye(reading, ground)
    head = list(eye.spots((*story.head, *_before_text(story)), head=True))
    if _best(head) < _SURE:
        seen = {spot.block for spot in head}
        head += _bare(ground, eye, (index for index in (*story.lead, *_above(story)) if index not in seen))
    if _best(head):
        yield from _claimed(head)
        yield from _about(eye.spots(eye.likely(story.tail), head=False))
        return
    yield from _about(head)
    tail = list(eye.spots(story.tail, head=False))
    if not _best(tail):
        tail += _bare(ground, eye, reversed(story.close))
    if not _best(tail):
        tail += eye.elsewhere()
    yield from _claimed(tail)


def _before_text(story: Story) -> Iterator[int]:
    """The lines right before a text that begins far from its headline: between them stand menus."""
    return (index for index in story.lead if index >= story.head.stop)


def _above(story: Story) -> range:
    """The lines right above the headline, where a date with a name may stand."""
    return range(max(0, story.headline - _ABOVE), story.headline) if story.headline else range(0)


def _bare(ground: Ground, eye: Eye, where: Iterable[int]) -> Iterator[Spot]:
    for index, weight in bare_names(ground, where, eye.language):
        yield Spot(index, _BARE, "a name alone", weight)


def _best(spots: Iterable[Spot]) -> float:
    return max((spot.weight for spot in spots), default=0.0)


def _claimed(spots: list[Spot]) -> Iterator[Claim]:
    """Claims on the lines that are about as sure as the best; the others only tell about the author."""
    least = _best(spots) - _TIER
    for spot in spots:
        is_line = spot.weight and (spot.weight >= least or spot.names_source)
        yield Claim(spot.block, Role.BYLINE if is_line else Role.AUTHOR_BOX, spot.strength, spot.rule)


def _about(spots: Iterable[Spot]) -> Iterator[Claim]:
    """Claims on what stands about the author beside the byline; a line that names a source is one itself."""
    for spot in spots:
        yield Claim(spot.block, Role.BYLINE if spot.names_source else Role.AUTHOR_BOX, spot.strength, spot.rule)
