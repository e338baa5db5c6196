"""Claims on blocks whose shape says that they are no text: left-over codes, hashtags, places in a row, bare addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.claim import Claim
from newsparse.lexicon.offers import FOLLOW, SERVICES
from newsparse.page import Block, Role
from newsparse.parsing.openings import openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings

_LONGEST = 160
_STRENGTH = 0.6


class _Shape(NamedTuple):
    pattern: re.Pattern[str]
    role: Role
    rule: str


_SHAPES = (
    _Shape(
        re.compile(r"\[/?(?:gallery|caption|embed|video|audio|playlist|ad_\d|adsense|toc|[a-z]+[_-][\w-]{1,40})\b[^\[\]]*\]"),
        Role.OTHER,
        "code of the content system",
    ),
    _Shape(re.compile(r"#\w+(?:[ ,]{1,2}#\w+)+"), Role.OTHER, "hashtags"),
    _Shape(re.compile(r"\d{1,3} ?(?:of|von|de|sur|di|van|av|af|z|из|с) ?\d{1,3}"), Role.INTERFACE, "place in a row"),
    _Shape(
        re.compile(r"(?:e-?mail|twitter|x|instagram|tel\.?|phone)?[: ]{0,2}(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|@\w{2,40})", re.I),
        Role.AUTHOR_BOX,
        "address or name at a service, alone",
    ),
)  # fmt: skip
_FIRST = frozenset("[#@0123456789")
_FOLLOW = openings(FOLLOW)
_PLAYERS = ("video", "videos")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_LONGEST_TITLE, _STOPS = 120, ".!?:。！？؟।”\""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on short blocks by the shape of their whole text, and on invitations to follow the site at a service."""
    for block in _shaped(reading.page.blocks):
        for shape in _SHAPES:
            if shape.pattern.fullmatch(block.text):
                yield Claim(block.index, shape.role, _STRENGTH, shape.rule)
                break
    for block in Openings.of(reading).among(_FOLLOW):
        if len(block.text) <= _LONGEST and _is_invitation(block):
            yield Claim(block.index, Role.PROMOTION, _STRENGTH, "invitation to follow the site at a service")
    yield from _of_players(reading)


def _shaped(blocks: Iterable[Block]) -> list[Block]:
    """The short blocks that may have one of the shapes: a cheap test that few pass."""
    return [
        block
        for block in blocks
        if (text := block.text) and (text[0] in _FIRST or "@" in text) and len(text) <= _LONGEST
    ]


def _of_players(reading: Reading) -> Iterator[Claim]:
    """Claims on short lines right inside a box whose marks say video: the title of a film, and no sentence."""
    for box in reading.boxes_with(_PLAYERS):
        if box.tag in _HEADINGS or reading.holds_main(box):
            continue
        for block in reading.blocks_in(box):
            if block.box is box and _is_title(block.text):
                yield Claim(block.index, Role.INTERFACE, 0.5, "title of a film")


def _is_title(text: str) -> bool:
    return " " in text and len(text) <= _LONGEST_TITLE and text[-1] not in _STOPS


def _is_invitation(block: Block) -> bool:
    text = block.text.casefold()
    return text.startswith(FOLLOW) and any(map(text.__contains__, SERVICES))
