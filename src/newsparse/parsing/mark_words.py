"""The words of marks: what class names and ids are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import ascii_lowercase, ascii_uppercase

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SMALL = re.compile(r"[a-z]{2,}")
"""The words of marks without capitals."""
_LETTERS = bytes(byte if byte == 0 or 97 <= byte <= 122 else 32 for byte in range(256))
"""Of lower-case text: the letters and the divider stay, all else becomes a space."""
_NO_WORDS = frozenset(ascii_lowercase)
_WIDGET = frozenset(("widget",))


def words_of(marks: str) -> frozenset[str]:
    """The words of a box's marks, lower case: split at hyphens, underscores, digits and inner capitals; no single letters.

    >>> sorted(words_of("article__body relatedLinks js-x2"))
    ['article', 'body', 'js', 'links', 'related']
    """
    if marks == marks.lower():
        return frozenset(_SMALL.findall(marks))
    return frozenset([word.lower() for word in _WORD.findall(marks) if len(word) > 1])


def are_marked(words: frozenset[str], marks: frozenset[str]) -> bool:
    """True if words of marks are among *marks*; the page builder Elementor calls every box a widget, which says nothing.

    >>> are_marked(words_of("sidebar-widget"), frozenset(["widget"]))
    True
    >>> are_marked(words_of("elementor-widget elementor-widget-text"), frozenset(["widget"]))
    False
    """
    found = words & marks
    return bool(found) and (found != _WIDGET or "elementor" not in words)


class Wanted:
    """Words that are looked for in many marks, of which few have one.

    >>> signs = Wanted(frozenset(("icon", "icons", "logo")))
    >>> signs.are_in("site-Logo"), signs.are_in("iconic"), signs.are_in("rain")
    (True, False, False)
    """

    def __init__(self, words: frozenset[str]) -> None:
        self._words = words
        self._cores = tuple(sorted(word for word in words if not any(one in word for one in words - {word})))
        """Those that hold no other: where none of them is found, nor is any word."""

    def are_in(self, marks: str) -> bool:
        """True if one of them is a word of the marks (`words_of`)."""
        small = marks.lower()
        return any([core in small for core in self._cores]) and not self._words.isdisjoint(words_of(marks))  # noqa: C419


def words_of_all(marks: Iterable[str]) -> dict[str, frozenset[str]]:
    """`words_of` each of many marks: all are split in one go.

    >>> words_of_all(["left-col", "a x2", "mainCOL1"]) == {"left-col": {"left", "col"}, "a x2": set(), "mainCOL1": {"main", "col"}}
    True
    """
    marks = list(marks)
    whole = "\0".join(marks).encode("utf-8", "replace")
    if whole != whole.lower():
        whole = _CAPITALS.sub(_apart, whole)
        for letter, small in _CAPITAL:
            whole = whole.replace(letter, small)
    lines = whole.translate(_LETTERS).decode("ascii").split("\0")
    found = map(frozenset, map(str.split, lines))
    return dict(zip(marks, [words if _NO_WORDS.isdisjoint(words) else words - _NO_WORDS for words in found]))


_CAPITALS = re.compile(rb"[A-Z]{2,}(?![a-z])")
"""A word in capitals; before a small letter the last of them begins the next word."""
_CAPITAL = [(letter.encode(), b" " + letter.lower().encode()) for letter in ascii_uppercase]
"""What is left is the first letter of a word."""


def _apart(word: re.Match[bytes]) -> bytes:
    return b" " + word[0].lower() + b" "
