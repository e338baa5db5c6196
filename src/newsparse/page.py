"""The page as a reader meets it: blocks of text and media in reading order, and the boxes around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final, NamedTuple

import attrs

MARK_ATTRIBUTES = (
    "class",
    "id",
    "role",
    "itemprop",
    "data-testid",
    "data-component",
    "data-qa",
    "data-type",
    "data-module",
    "data-area",
)
"""The attributes whose words tell what a box is for; `Box.marks` holds their values."""


_MARKS = frozenset(MARK_ATTRIBUTES)


def marks_of(attributes: Mapping[str, str | None]) -> str:
    """The values of an element's `MARK_ATTRIBUTES`, as found and in their order, with a space between.

    >>> marks_of({"class": "Story-Body wide", "href": "/", "id": "main"})
    'Story-Body wide main'
    """
    if not attributes:
        return ""
    return " ".join([value for name, value in attributes.items() if value and name in _MARKS])


# A page has hundreds of boxes, blocks and parts, and an attrs class that is frozen takes three times as long to make:
# here it is the type checker that keeps everybody from assigning to an attribute.


class Role(Enum):
    """What a block is. Every block of a page has exactly one."""

    __hash__ = object.__hash__
    """Every role is one object. `Enum` would hash its name, in Python; roles are looked up for every block."""

    HEADLINE = "headline"
    KICKER = "kicker"
    DEK = "dek"
    BYLINE = "byline"
    DATE = "date"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    TAG = "tag"
    RELATED = "related"
    TEASER = "teaser"
    TICKER = "ticker"
    NAVIGATION = "navigation"
    SHARE = "share"
    PROMOTION = "promotion"
    COMMENT = "comment"
    CONSENT = "consent"
    LEGAL = "legal"
    AUTHOR_BOX = "author-box"
    NOTE = "note"
    EMBED = "embed"
    MEDIA = "media"
    INTERFACE = "interface"
    HIDDEN = "hidden"
    OTHER = "other"


@attrs.define(eq=False, weakref_slot=False)
class Box:
    """A block-level element that encloses blocks. No tree hangs on it: only its parent, up to `html`."""

    index: Final[int]
    """Its number in reading order."""
    tag: Final[str]
    """Its tag name, lower case."""
    marks: Final[str]
    """The values of its `MARK_ATTRIBUTES`, as found, with a space between; "" if it has none. Of a heading, only its
    class: its id is made of its own words."""
    parent: Final[Box | None]
    """The box around it; None for `html`."""
    nth: Final[int]
    """Its number among the boxes of its tag in its parent, from 1."""
    hidden: Final[bool]
    """True if it, or a box around it, is hidden by attribute or inline style."""
    id: Final[str]
    """Its `id`, as found; "" if it has none."""

    def chain(self) -> Iterator[Box]:
        """The box itself, its parent, and so on up to `html`."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent

    def path(self) -> str:
        """A CSS path from the nearest box with an id, or from `html`.

        >>> html = Box(0, "html", "", None, 1, False, "")
        >>> Box(2, "p", "", Box(1, "div", "main", html, 1, False, "main"), 3, False, "").path()
        'div#main p:nth-of-type(3)'
        """
        steps: list[str] = []
        for box in self.chain():
            if box.id.isidentifier():
                steps.append(f"{box.tag}#{box.id}")
                break
            steps.append(box.tag if box.nth == 1 else f"{box.tag}:nth-of-type({box.nth})")
        return " ".join(reversed(steps))


@attrs.define(eq=False, weakref_slot=False)
class Part:
    """A stretch of a block's text that stands in an inline element."""

    start: Final[int]
    """Index of its first character in the block's text."""
    end: Final[int]
    """Index after its last character."""
    tag: Final[str]
    """The inline element's tag name, lower case."""
    attributes: Final[Mapping[str, str | None]]
    """All its attributes, as found (`href`, `datetime`, `title` …)."""

    @property
    def marks(self) -> str:
        """The values of its `MARK_ATTRIBUTES`, as found."""
        return marks_of(self.attributes)


class Media(NamedTuple):
    """An image, video, audio or frame, as its markup gives it."""

    tag: str
    """`"img"`, `"video"`, `"audio"`, `"iframe"`, `"amp-img"`, `"embed"` …"""
    attributes: Mapping[str, str | None]
    """All its attributes, as found."""
    sources: tuple[Mapping[str, str | None], ...] = ()
    """The attributes of its `<source>` elements, in order."""


IMAGES = frozenset(("img", "amp-img"))
"""The tags of media that are an image;"""
VIDEOS = frozenset(("video", "amp-video"))
"""that have one as their poster;"""
PLAYED = VIDEOS | {"audio", "amp-audio"}
"""that are played, videos among them;"""
FRAMES = frozenset(("iframe", "amp-iframe", "embed"))
"""that show another page. Elements for one service's posts and players: `parsing.embed_addresses.PLAYERS`."""


@attrs.define(eq=False, weakref_slot=False)
class Block:
    """A run of text that stands as a block of its own, or a piece of media. Each text node is in one block at most."""

    index: Final[int]
    """Its number in reading order."""
    box: Final[Box]
    """The innermost box around it."""
    text: Final[str]
    """White space folded; a single line break (`<br>`) is "\\n". "" for media."""
    parts: Final[tuple[Part, ...]] = ()
    """Its inline elements, outer before inner."""
    media: Final[Media | None] = None
    """The media, if it is media."""
    link_length: Final[int] = 0
    """How many characters of its text are inside links."""

    def cover(self) -> Part | None:
        """The innermost inline element that holds its whole text; None if none does."""
        size, found = len(self.text), None
        for part in self.parts:
            if part.start == 0 and part.end == size:
                found = part
        return found

    def links(self) -> list[Part]:
        """Its links that have an address, in order."""
        return [part for part in self.parts if part.tag == "a" and part.attributes.get("href")]


@attrs.frozen(eq=False)
class Page:
    """What a page shows, in reading order."""

    blocks: tuple[Block, ...]
    """Its blocks."""
    boxes: tuple[Box, ...]
    """Its boxes, each after its parent."""
    notes: tuple[str, ...] = ()
    """What was cut off at a limit, in words."""
