"""What the words and marks beside a date say that it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

from newsparse.lexicon.datelabels import (
    MODIFIED,
    MODIFIED_MARKS,
    MODIFIED_SIGNS,
    OTHER,
    OTHER_SIGNS,
    PUBLISHED,
    PUBLISHED_MARKS,
    PUBLISHED_SIGNS,
    UPDATED_MARKS,
)
from newsparse.lexicon.datewords import LINKS

Label = Literal["published", "modified", "other"]
"""What a date is: of publication, of the last change, or of something else (an event, a copyright, a picture)."""

_PHRASES: Final[Mapping[tuple[str, ...], Label]] = {
    **dict.fromkeys(OTHER, "other"),
    **dict.fromkeys(PUBLISHED, "published"),
    **dict.fromkeys(MODIFIED, "modified"),
}
_TABLES: Final[tuple[tuple[tuple[str, ...], Label], ...]] = (
    (OTHER_SIGNS, "other"),
    (MODIFIED_SIGNS, "modified"),
    (PUBLISHED_SIGNS, "published"),
)
_SIGNS: Final = tuple((sign, kind) for signs, kind in _TABLES for sign in signs)
_LONGEST: Final = max(map(len, _PHRASES))
_MARKS: Final = r"\s\d:|•·–—,;()\[\].!?»«،؛।"
_BREAKS: Final = re.compile(rf"(?=[{_MARKS}A-Z])(?:[{_MARKS}]+|(?<=[a-z])(?=[A-Z]))")
"""What stands between words; where elements are set side by side, nothing does: "Ann LeeUpdated2 May"."""
_LINKS: Final = frozenset(LINKS.split())
_UNSPACED: Final = "\u0e00"
"""The first of the scripts that are written without spaces between words (Thai, Lao … Chinese, Korean's particles)."""


def label_of(text: str) -> Label | None:
    """What the words of *text* say of the date beside it; of several labels the last counts.

    >>> label_of("By Ann Lee | Last updated:"), label_of("Veröffentlicht am"), label_of("最終更新日："), label_of("Tuesday")
    ('modified', 'published', 'modified', None)
    """
    if len(text) > 200:
        text = text[-200:]
    if not text.isascii() and max(text) >= _UNSPACED and (found := _sign_in(text)):
        return found
    words = [word.casefold() for word in _BREAKS.split(text) if word]
    for end in range(len(words), 0, -1):
        if kind := _ending(words[:end]):
            return kind
    return None


_LAST_OF_CHANGE: Final = frozenset(phrase[-1] for phrase, kind in _PHRASES.items() if kind == "modified")
"""With one of these, every label of a date of change ends."""


def tells_change(text: str) -> bool:
    """True if any words of *text* call a date one of change.

    >>> tells_change("Updated 7 May | Published 5 May"), tells_change("Published 5 May")
    (True, False)
    """
    if not text.isascii() and max(text) >= _UNSPACED and any(sign in text for sign in MODIFIED_SIGNS):
        return True
    words = [word.casefold() for word in _BREAKS.split(text) if word]
    if _LAST_OF_CHANGE.isdisjoint(words):
        return False
    return any(_ending(words[:end]) == "modified" for end in range(1, len(words) + 1))


def label_alone(text: str) -> Label | None:
    """What a text says that is a label and no more, but for "on" or the like: "Published on:".

    >>> label_alone("Last updated:"), label_alone("Published by Ann Lee")
    ('modified', None)
    """
    if not text.isascii() and max(text) >= _UNSPACED and (found := _sign_in(text)):
        return found
    words = [word.casefold() for word in _BREAKS.split(text) if word]
    if words and words[-1] in _LINKS:
        words.pop()
    return _ending(words) if len(words) <= _LONGEST else None


def _ending(words: list[str]) -> Label | None:
    """What the last words say."""
    for start in range(max(0, len(words) - _LONGEST), len(words)):
        if kind := _PHRASES.get(tuple(words[start:])):
            return kind
    return None


def _sign_in(text: str) -> Label | None:
    """The last label in a text without spaces between words; of those that overlap, the longest."""
    best: tuple[int, int, Label] | None = None
    for sign, kind in _SIGNS:
        at = text.rfind(sign)
        if at >= 0 and (best is None or (at + len(sign), len(sign)) > best[:2]):
            best = (at + len(sign), len(sign), kind)
    return best[2] if best else None


def label_of_marks(words: frozenset[str]) -> Label | None:
    """What the marks around a date say of it. `updated` says nothing beside `published`, as in hAtom.

    >>> label_of_marks(frozenset(("entry", "date", "updated", "published")))
    'published'
    >>> label_of_marks(frozenset(("date", "modified"))), label_of_marks(frozenset(("entry", "date")))
    ('modified', None)
    """
    if words & PUBLISHED_MARKS:
        return "published"
    return "modified" if words & MODIFIED_MARKS or words & UPDATED_MARKS else None
