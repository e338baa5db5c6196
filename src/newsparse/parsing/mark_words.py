"""The words of marks: what class names and ids are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LETTERS = bytes(byte if byte == 0 or 97 <= byte <= 122 else 32 for byte in range(256))
"""Of lower-case text: the letters and the divider stay, all else becomes a space."""
_WIDGET = frozenset(("widget",))


def words_of(marks: str) -> frozenset[str]:
    """The words of a box's marks, lower case: split at hyphens, underscores, digits and inner capitals.

    >>> sorted(words_of("article__body relatedLinks js-x2"))
    ['article', 'body', 'js', 'links', 'related']
    """
    return frozenset([word.lower() for word in _WORD.findall(marks) if 1 < len(word) < 24])


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
    """`words_of` each of many marks; those without capitals, which are most, are split in one go.

    >>> words_of_all(["left-col", "a x2"]) == {"left-col": {"left", "col"}, "a x2": frozenset()}
    True
    """
    plain = list(filter(str.islower, marks))
    letters = "\0".join(plain).encode("utf-8", "replace").translate(_LETTERS).decode("ascii")
    lines = [[word for word in line.split() if 1 < len(word) < 24] for line in letters.split("\0")]
    words = dict(zip(plain, map(frozenset, lines)))
    return {one: words[one] if one in words else words_of(one) for one in marks}
