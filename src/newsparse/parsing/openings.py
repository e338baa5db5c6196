"""How a text opens: a few signs that tell cheaply which of many phrases it cannot begin with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_SIGNS: Final = 4
_DENSE: Final = "\u2e80"
"""From this sign on, scripts write a word in one or two."""
_DOT: Final = "\u0307"
"""What is left of the Turkish capital İ in lower case, behind an i."""
_EDGES: Final = " \t\n.:：;|/\\•·–—-_*+#>»›→▶►■□◆●▼▽✅👉⇒➤🔴📌【】[]()（）…!！?«‹<＜＞〈〉《》＝=◎◇★☆※\"“”„'’"
"""What a text may have before its first word."""


def opening(text: str) -> str:
    """The first signs of a text's first word, folded; whatever marks stand before it. "" for a text of marks only.

    A text that is a phrase, or begins with one, has the opening of the phrase.

    >>> opening("» Read more"), opening("AD:"), opening("Ad feedback"), opening("続きを読む"), opening("© 2024")
    ('read', 'ad', 'ad', '続き', '©')
    """
    return openings_of((text,))[0]


def openings_of(texts: Iterable[str]) -> list[str]:
    """The opening of each text; most texts begin with a plain word.

    >>> openings_of(["Read more", "» Ad", ""])
    ['read', 'ad', '']
    """
    return [
        word.lower() if (word := text[:_SIGNS]).isalnum() and word.isascii() else _opening(text, word) for text in texts
    ]


def _opening(text: str, start: str) -> str:
    """That of a text whose first signs are no plain letters and digits."""
    if not start:
        return ""
    word = start.partition(" ")[0]
    return word.lower() if word.isalnum() and word.isascii() else _behind_marks(text)


def _behind_marks(text: str) -> str:
    key = text.lstrip(_EDGES)[:_SIGNS].casefold()
    return key if key.isascii() and key.isalpha() else _plain(key)


def _plain(key: str) -> str:
    first = key[:1]
    if not first.isalnum():
        return first
    if first >= _DENSE:
        return key[:2].rstrip(_EDGES)
    if not key.isascii():
        key = key.replace(_DOT, "").replace("’", "'")[:_SIGNS]
    return key.split(None, 1)[0].partition("(")[0].rstrip(_EDGES)


def openings(phrases: Iterable[str]) -> frozenset[str]:
    """The openings of the texts that begin with one of the phrases."""
    return frozenset(map(opening, phrases))
