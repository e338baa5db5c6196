"""A run of text as it is gathered: pieces, the inline elements around them, and line breaks."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.page import MARK_ATTRIBUTES, Part
from newsparse.parsing.unseen import UNSEEN

Attributes = Mapping[str, "str | None"]

_DEEPEST = 50
"""An inline element inside so many others makes no part: every block keeps all the parts that it stands in."""


class Run:
    """Gathers the text of one block after the other; `take` hands a block's text over and begins the next."""

    def __init__(self) -> None:
        self.length = 0
        self.breaks = 0
        self.cut = 0
        self._pieces: list[str] = []
        self.space = False
        self._open: list[list[object]] = []
        self._deeper = 0
        self._closed: list[tuple[int, int, int, str, Attributes]] = []
        self._order = 0

    def text(self, text: str | None) -> None:
        """Add a text node."""
        words = text.split() if text else []
        if not text or not words:
            self.space = self.space or bool(text)
            return
        if self.length:
            if self.breaks:
                self._add("\n")
            elif self.space or text[0].isspace():
                self._add(" ")
        self.breaks = 0
        self._add(words[0] if len(words) == 1 else " ".join(words))
        self.space = text[-1].isspace()

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self.length += len(piece)

    def line_break(self) -> bool:
        """Note a `<br>`; True where it is the second one in a row, which ends the block."""
        self.breaks += 1
        return self.breaks > 1 and self.length > 0

    def open(self, tag: str, attributes: Attributes) -> None:
        """An inline element begins."""
        if len(self._open) == _DEEPEST:
            self._deeper += 1
            return
        self._order += 1
        self._open.append([self.length, self._order, tag, attributes])

    def close(self) -> None:
        """The innermost open inline element ends."""
        if self._deeper:
            self._deeper -= 1
            return
        start, order, tag, attributes = self._open.pop()
        if self.length > start:  # type: ignore[operator]
            self._closed.append((order, start, self.length, tag, attributes))  # type: ignore[arg-type]

    def enclosing(self) -> tuple[Part, ...]:
        """The open inline elements, as empty parts: what a piece of media stands in."""
        return tuple(Part(0, 0, tag, _marks(attributes), attributes) for _, _, tag, attributes in self._open)  # type: ignore[arg-type]

    def take(self, limit: int) -> tuple[str, tuple[Part, ...], int]:
        """The block's text, its parts, and how many characters are inside links."""
        text = "".join(self._pieces)
        for entry in self._open:
            start, order, tag, attributes = entry
            if self.length > start:  # type: ignore[operator]
                self._closed.append((order, start, self.length, tag, attributes))  # type: ignore[arg-type]
            entry[0] = 0
        closed, self._closed = self._closed, []
        self._pieces, self.length, self.breaks, self.space = [], 0, 0, False
        if not text.isprintable() and UNSEEN.search(text):
            text, closed = _visible(text, closed)
        if len(text) > limit:
            self.cut += 1
            text = text[:limit].rstrip()
            closed = [(o, s, min(e, len(text)), t, a) for o, s, e, t, a in closed if s < len(text)]
        if not closed:
            return text, (), 0
        closed.sort(key=_by_order)
        return text, *_parts(text, closed)


_MARKS = frozenset(MARK_ATTRIBUTES)


def _by_order(entry: tuple[int, int, int, str, Attributes]) -> int:
    return entry[0]


def _parts(text: str, closed: list[tuple[int, int, int, str, Attributes]]) -> tuple[tuple[Part, ...], int]:
    parts, links, reached = [], 0, 0
    for _, start, end, tag, attributes in closed:
        if text[start : start + 1].isspace():
            start += 1
        if tag == "a" and start >= reached:
            links += end - start
            reached = end
        parts.append(Part(start, end, tag, _marks(attributes), attributes))
    return tuple(parts), links


def _marks(attributes: Attributes) -> str:
    if not attributes:
        return ""
    return " ".join([value for name, value in attributes.items() if value and name in _MARKS])


def _visible(
    text: str, closed: list[tuple[int, int, int, str, Attributes]]
) -> tuple[str, list[tuple[int, int, int, str, Attributes]]]:
    """Text and parts without unseen characters, white space folded anew."""
    kept: list[str] = []
    moved = [0]
    last = " "
    for char in text:
        if not UNSEEN.match(char) and not (char in " \n" and last in " \n"):
            kept.append(char)
            last = char
        moved.append(len(kept))
    visible = "".join(kept).rstrip()
    end = len(visible)
    moved = [min(place, end) for place in moved]
    return visible, [(o, moved[s], moved[e], t, a) for o, s, e, t, a in closed if moved[e] > moved[s]]
