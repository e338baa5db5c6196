"""Claims on blocks: posts, videos, maps and audio of other services."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.page import Box, Role
from newsparse.parsing.mark_words import words_of
from newsparse.reading import Reading

_MARKS = frozenset(
    "twitter-tweet twitter-video tiktok-embed instagram-media fb-post fb-video bluesky-embed mastodon-embed reddit-embed-bq "
    "text-post-media telegram-post imgur-embed-pub embedly-card".split()
)
"""Classes that the services' own embed codes bring along."""
_WORDS = words_of(" ".join(_MARKS))
_TAGS = ("blockquote", "div", "section")
_FRAMES = ("iframe", "amp-iframe", "embed")
_FARTHEST = 2


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on the text of embedded posts, and on frames inside or near the main box."""
    for block in reading.blocks_in_any(_posts(reading)):
        yield Claim(block.index, Role.EMBED, 0.85, "mark of an embedded post")
    for block in reading.media:
        if block.media is not None and block.media.tag in _FRAMES and reading.level(block.box) <= _FARTHEST:
            yield Claim(block.index, Role.EMBED, 0.6, "frame beside the text")


def _posts(reading: Reading) -> Iterator[Box]:
    """The boxes with the mark of a service's own code, each once; what holds the bulk of the text is none."""
    for box in {box.index: box for box in reading.boxes_with(_WORDS)}.values():
        if box.tag in _TAGS and not _MARKS.isdisjoint(box.marks.split()) and not reading.holds_main(box):
            yield box
