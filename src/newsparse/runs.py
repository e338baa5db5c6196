"""A run of text as it is gathered: pieces, the inline elements around them, and line breaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsparse.page import Block, Part
from newsparse.parsing.unseen import UNSEEN

Attributes = Mapping[str, "str | None"]
Closed = tuple[int, int, int, str, Attributes]
"""An inline element that holds text: its number in order of opening, start and end in the text, tag, attributes."""

_UNSEEN = tuple(filter(UNSEEN.match, map(chr, (*range(0x100), 0x200B, 0x2060, 0xFEFF))))
"""The unseen characters but surrogates, which no parsed text has."""
_UNSEEN_IN_ASCII = tuple(filter(str.isascii, _UNSEEN))
_DEEPEST = 50
"""An inline element inside so many others makes no part: every block keeps all the parts that it stands in."""


class Run:
    """Gathers the text of one block after the other; `take` hands a block's text over and begins the next."""

    def __init__(self) -> None:
        self.length = 0
        self.breaks = 0
        self.space = False
        """True if white space stands behind what was gathered."""
        self._pieces: list[str] = []
        self._open: list[tuple[int, int, str, Attributes]] = []
        self._deeper = 0
        self._closed: list[Closed] = []
        self._order = 0

    def text(self, text: str) -> None:
        """Add a text node that is not empty."""
        piece = " ".join(text.split())
        if not piece:
            self.space = True
            return
        folded = len(piece) != len(text)
        if self.length:
            if self.breaks:
                self._pieces.append("\n")
                self.length += 1
            elif self.space or (folded and text[0].isspace()):
                self._pieces.append(" ")
                self.length += 1
        self.breaks = 0
        self._pieces.append(piece)
        self.length += len(piece)
        self.space = folded and text[-1].isspace()

    def open(self, tag: str, attributes: Attributes) -> None:
        """An inline element begins."""
        if len(self._open) == _DEEPEST:
            self._deeper += 1
            return
        self._order += 1
        self._open.append((self.length, self._order, tag, attributes))

    def close(self) -> None:
        """The innermost open inline element ends."""
        if self._deeper:
            self._deeper -= 1
            return
        start, order, tag, attributes = self._open.pop()
        if self.length > start:
            self._closed.append((order, start, self.length, tag, attributes))

    def enclosing(self) -> tuple[Part, ...]:
        """The open inline elements, as empty parts: what a piece of media stands in."""
        if not self._open:
            return ()
        return tuple([Part(0, 0, tag, attributes) for _, _, tag, attributes in self._open])

    def take(self) -> tuple[str, tuple[Part, ...], int]:
        """The block's text, its parts, and how many characters are inside links."""
        pieces = self._pieces
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        if self._open:
            self._pause()
        self._pieces, self.length, self.breaks, self.space = [], 0, 0, False
        closed = self._closed
        if not closed:
            return text, (), 0
        self._closed = []
        if len(closed) > 1:
            closed.sort(key=_by_order)
        parts, links = parts_of(text, closed)
        return text, parts, links

    def _pause(self) -> None:
        """The open inline elements make parts of this block, and go on in the next one."""
        for start, order, tag, attributes in self._open:
            if self.length > start:
                self._closed.append((order, start, self.length, tag, attributes))
        self._open = [(0, order, tag, attributes) for _, order, tag, attributes in self._open]


def _by_order(entry: Closed) -> int:
    return entry[0]


def parts_of(text: str, closed: list[Closed]) -> tuple[tuple[Part, ...], int]:
    """The parts of a text, and how many of its characters are inside links."""
    parts, links, reached = [], 0, 0
    for _, start, end, tag, attributes in closed:
        if text[start] in " \n":
            start += 1
        if tag == "a" and start >= reached:
            links += end - start
            reached = end
        parts.append(Part(start, end, tag, attributes))
    return tuple(parts), links


def is_clean(texts: Iterable[str]) -> bool:
    """True if no text has a character that no reader sees.

    A search for each such character takes a tenth of the time of a look at every character of the texts.
    """
    text = "\n".join(texts)
    return not any(map(text.__contains__, _UNSEEN_IN_ASCII if text.isascii() else _UNSEEN))


def cleaned(block: Block, index: int) -> Block:
    """The block without unseen characters, white space folded anew."""
    unseen = set() if block.text.isprintable() else set(UNSEEN.findall(block.text))
    if not unseen:
        return _moved(block, index)
    kept: list[str] = []
    moved = [0]
    last = " "
    for char in block.text:
        if char not in unseen and not (char in " \n" and last in " \n"):
            kept.append(char)
            last = char
        moved.append(len(kept))
    text = "".join(kept).rstrip()
    closed = [(0, moved[p.start], min(moved[p.end], len(text)), p.tag, p.attributes) for p in block.parts]
    parts, links = parts_of(text, [entry for entry in closed if entry[2] > entry[1]])
    return Block(index, block.box, text, parts, None, links)


def _moved(block: Block, index: int) -> Block:
    if block.index == index:
        return block
    return Block(index, block.box, block.text, block.parts, block.media, block.link_length)


def shortened(block: Block, limit: int) -> Block:
    """The block cut at that many characters, if it has more."""
    if len(block.text) <= limit:
        return block
    text = block.text[:limit].rstrip()
    closed = [(0, p.start, min(p.end, len(text)), p.tag, p.attributes) for p in block.parts if p.start < len(text)]
    parts, links = parts_of(text, closed)
    return Block(block.index, block.box, text, parts, None, links)
