"""Claims on blocks: posts, videos, maps and audio of other services."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.page import FRAMES, Block, Box, Role
from newsparse.parsing.embed_addresses import PLAYERS, POST_CLASSES, is_address
from newsparse.parsing.mark_words import words_of
from newsparse.parsing.openings import openings
from newsparse.parsing.providers import is_known
from newsparse.reading import Reading
from newsparse.roles._openings import Openings

_WORDS = words_of(" ".join(sorted(POST_CLASSES)))
_TAGS = ("blockquote", "div", "section")
_PLACES = FRAMES | PLAYERS | {*_TAGS}
_FARTHEST = 2
_ADDRESS = openings(("https://", "http://"))


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on embedded posts, and on frames, players and bare addresses of them inside or near the main box."""
    for block in reading.blocks_in_any(_posts(reading)):
        yield Claim(block.index, Role.EMBED, 0.85, "mark of an embedded post")
    for block in reading.media:
        if block.media is not None and block.media.tag in _PLACES and reading.level(block.box) <= _FARTHEST:
            yield Claim(block.index, Role.EMBED, 0.6, "frame beside the text")
    for block in filter(_is_bare_address, Openings.of(reading).among(_ADDRESS)):
        if reading.level(block.box) <= _FARTHEST:
            yield Claim(block.index, Role.EMBED, 0.6, "address of a post or player, alone")


def _posts(reading: Reading) -> Iterator[Box]:
    """The boxes with the mark of a service's own code, each once; what holds the bulk of the text is none."""
    for box in {box.index: box for box in reading.boxes_with(_WORDS)}.values():
        if box.tag in _TAGS and not POST_CLASSES.isdisjoint(box.marks.split()) and not reading.holds_main(box):
            yield box


def _is_bare_address(block: Block) -> bool:
    """True for an address of a service that the site's script makes a player of: one that is linked is read by people."""
    return not block.link_length and is_address(block.text) and is_known(block.text)
