"""Two texts, word by word: what they share and what each has alone."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_TOKEN = re.compile(r"[\u2e80-\ud7ff]|\w+|\s+|.", re.DOTALL)
"""A word, a space or a sign; in scripts that set no spaces between words, each character by itself."""
_MOST_TOKENS = 4_000
"""Texts of more tokens are not compared word by word: that takes time that grows with the square."""
_CONTEXT = 30
"""So many characters of what is shared are shown at each side of what is not."""


class Piece(NamedTuple):
    """A stretch of text that both have, or only the old, or only the new one."""

    side: Literal["both", "old", "new"]
    """Who has it."""
    text: str
    """The stretch. Never empty."""


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Both texts in pieces, in order; what only the old one has comes before what the new one has in its place.

    >>> [(piece.side, piece.text) for piece in pieces("rain at last", "rain at first")]
    [('both', 'rain at '), ('old', 'last'), ('new', 'first')]
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) + len(after) > _MOST_TOKENS:
        return tuple(piece for piece in (Piece("old", old), Piece("new", new)) if piece.text)
    found: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece("both", "".join(before[a:b])))
            continue
        sides = (Piece("old", "".join(before[a:b])), Piece("new", "".join(after[c:d])))
        found.extend(piece for piece in sides if piece.text)
    return tuple(found)


def likeness(old: str, new: str) -> float:
    """How much of the words the two texts share, 0 to 1; 0 where it is less than half.

    >>> likeness("rain at last", "rain at first"), likeness("rain", "wind")
    (0.8, 0.0)
    """
    matcher = SequenceMatcher(None, _TOKEN.findall(old), _TOKEN.findall(new), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= 0.5 else 0.0


def marked(old: str, new: str) -> str:
    """Both texts as one line: `[-only old-]` and `{+only new+}`, long shared stretches cut.

    >>> marked("rain at last", "rain at first")
    'rain at [-last-]{+first+}'
    """
    parts = pieces(old, new)
    return "".join(_shown(piece, first=i == 0, last=i == len(parts) - 1) for i, piece in enumerate(parts))


def _shown(piece: Piece, *, first: bool, last: bool) -> str:
    text = piece.text.replace("\n", "⏎")
    if piece.side == "old":
        return f"[-{text}-]"
    if piece.side == "new":
        return f"{{+{text}+}}"
    if len(text) <= 2 * _CONTEXT + 1:
        return text
    return ("" if first else text[:_CONTEXT]) + "…" + ("" if last else text[-_CONTEXT:])
