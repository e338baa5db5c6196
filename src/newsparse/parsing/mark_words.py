"""The words of marks: what class names and ids are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_WORD_OR_DIVIDER = re.compile(r"\0|[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LETTERS = bytes(byte if byte == 0 or 97 <= byte <= 122 else 32 for byte in range(256))
"""Of lower-case text: the letters and the divider stay, all else becomes a space."""
_WIDGET = frozenset(("widget",))
_NONE: frozenset[str] = frozenset()


def words_of(marks: str) -> frozenset[str]:
    """The words of a box's marks, lower case: split at hyphens, underscores, digits and inner capitals.

    >>> sorted(words_of("article__body relatedLinks js-x2"))
    ['article', 'body', 'js', 'links', 'related']
    """
    return frozenset([word.lower() for word in _WORD.findall(marks) if _is_word(word)])


def are_marked(words: frozenset[str], marks: frozenset[str]) -> bool:
    """True if words of marks are among *marks*; the page builder Elementor calls every box a widget, which says nothing.

    >>> are_marked(words_of("sidebar-widget"), frozenset(["widget"]))
    True
    >>> are_marked(words_of("elementor-widget elementor-widget-text"), frozenset(["widget"]))
    False
    """
    found = words & marks
    return bool(found) and (found != _WIDGET or "elementor" not in words)


def words_of_all(marks: Iterable[str]) -> dict[str, frozenset[str]]:
    """`words_of` each of many marks, split in one go: first those without capitals, which are most.

    >>> words_of_all(["left-col", "a x2", "topBar"]) == {"left-col": {"left", "col"}, "a x2": frozenset(), "topBar": {"top", "bar"}}
    True
    """
    plain: list[str] = []
    mixed: list[str] = []
    for one in marks:
        (plain if one.islower() else mixed).append(one)
    letters = "\0".join(plain).encode("utf-8", "replace").translate(_LETTERS).decode("ascii")
    words = " ".join(_WORD_OR_DIVIDER.findall("\0".join(mixed))).lower()
    lines = [*(letters.split("\0") if plain else ()), *(words.split("\0") if mixed else ())]
    found = [frozenset(line.split()) for line in lines]
    no_words = frozenset([word for word in _NONE.union(*found) if not _is_word(word)])
    return dict(zip([*plain, *mixed], [one if no_words.isdisjoint(one) else one - no_words for one in found]))


def _is_word(letters: str) -> bool:
    return 1 < len(letters) < 24
