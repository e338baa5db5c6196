"""A run of text as it is gathered: pieces, the inline elements around them, and line breaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsparse.page import Block, Part
from newsparse.parsing.unseen import UNSEEN

Attributes = Mapping[str, "str | None"]

_UNSEEN = tuple(filter(UNSEEN.match, map(chr, (*range(0x100), 0x200B, 0x2060, 0xFEFF))))
"""The unseen characters but surrogates, which no parsed text has."""
_UNSEEN_IN_ASCII = tuple(filter(str.isascii, _UNSEEN))
_LONG = 65_536
"""The words of a longer text are not all held at once: as a list they take ten times as much memory as the text."""
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
        self._parts: list[Part] = []
        """What the run has of inline elements, in the order in which they were opened."""
        self._open: list[Part] = []
        """Those of them that are open: they get their end when their element ends."""
        self._deeper = 0

    def text(self, text: str) -> None:
        """Add a text node that is not empty."""
        piece = " ".join(text.split()) if len(text) < _LONG else _folded(text)
        if not piece:
            self.space = True
            return
        folded = len(piece) != len(text)
        if self.length:
            if self.breaks:
                self.new_line(text)
            elif self.space or (folded and text[0].isspace()):
                self._pieces.append(" ")
                self.length += 1
        self.breaks = 0
        self._pieces.append(piece)
        self.length += len(piece)
        self.space = folded and text[-1].isspace()

    def new_line(self, _text: str) -> None:
        """A text begins after a line break."""
        self._pieces.append("\n")
        self.length += 1

    def line_length(self) -> int:
        """How many characters the last line has."""
        length = 0
        for piece in reversed(self._pieces):
            if piece == "\n":
                break
            length += len(piece)
        return length

    def open(self, tag: str, attributes: Attributes) -> None:
        """An inline element begins."""
        if len(self._open) == _DEEPEST:
            self._deeper += 1
            return
        part = Part(self.length, self.length, tag, attributes)
        self._parts.append(part)
        self._open.append(part)

    def close(self) -> None:
        """The innermost open inline element ends."""
        if self._deeper:
            self._deeper -= 1
        else:
            self._end(self._open.pop())

    def _end(self, part: Part) -> None:
        """Set the end of the innermost part; without text it is none, and then nothing was opened after it either."""
        if self.length > part.start:
            part.end = self.length  # type: ignore[misc]
        else:
            self._parts.pop()

    def enclosing(self) -> tuple[Part, ...]:
        """The open inline elements, as empty parts: what a piece of media stands in."""
        if not self._open:
            return ()
        return tuple([Part(0, 0, part.tag, part.attributes) for part in self._open])

    def take(self) -> tuple[str, tuple[Part, ...], int]:
        """The block's text, its parts, and how many characters are inside links."""
        pieces = self._pieces
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        again = self._pause() if self._open else []
        parts, self._parts = self._parts, again
        self._pieces, self.length, self.breaks, self.space = [], 0, 0, False
        return (text, tuple(parts), _trim(text, parts)) if parts else (text, (), 0)

    def _pause(self) -> list[Part]:
        """The open inline elements end here, and go on in the next block: returns their parts of that."""
        for part in reversed(self._open):
            self._end(part)
        self._open = [Part(0, 0, part.tag, part.attributes) for part in self._open]
        return self._open.copy()


def _trim(text: str, parts: Iterable[Part]) -> int:
    """Take the white space before parts out of them; returns how many characters of the text are inside links."""
    links = reached = 0
    for part in parts:
        start = part.start
        if text[start] in " \n":
            start += 1
            part.start = start  # type: ignore[misc]
        if part.tag == "a" and start >= reached:
            reached = part.end
            links += reached - start
    return links


def _folded(text: str) -> str:
    """The text, white space folded, in stretches that end before a blank."""
    stretches = []
    start = 0
    while start < len(text):
        end = text.find(" ", start + _LONG)
        end = len(text) if end < 0 else end
        stretches.append(" ".join(text[start:end].split()))
        start = end
    return " ".join(filter(None, stretches))


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
    places = [(moved[p.start], min(moved[p.end], len(text)), p) for p in block.parts]
    parts = tuple([Part(start, end, p.tag, p.attributes) for start, end, p in places if end > start])
    return Block(index, block.box, text, parts, None, _trim(text, parts))


def _moved(block: Block, index: int) -> Block:
    if block.index == index:
        return block
    return Block(index, block.box, block.text, block.parts, block.media, block.link_length)


def shortened(block: Block, limit: int) -> Block:
    """The block cut at that many characters, if it has more."""
    if len(block.text) <= limit:
        return block
    text = block.text[:limit].rstrip()
    size = len(text)
    parts = tuple([Part(p.start, min(p.end, size), p.tag, p.attributes) for p in block.parts if p.start < size])
    return Block(block.index, block.box, text, parts, None, _trim(text, parts))
