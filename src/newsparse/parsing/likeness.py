"""Is a shown text the declared headline? Texts are compared by their letters and digits only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

_SEPARATORS = (
    " | ",
    " - ",
    " – ",
    " — ",
    " :: ",
    " · ",
    " • ",
    " » ",
    " / ",
    "｜",
    "ㅣ",
    " ‹ ",
    " >> ",
    " : ",
    "：",
    ": ",
)
"""What stands between a headline and a site's name in `<title>`; the commonest first."""


class Says(Protocol):
    """Anything that has declared values."""

    @property
    def value(self) -> str:
        """The text."""


class Declares(Protocol):
    """Anything that knows what a page declares."""

    def all(self, *properties: str) -> Iterable[Says]:
        """The statements about the properties."""


def squeeze(text: str) -> str:
    """A text as it is compared: letters and digits only, without case.

    >>> squeeze("It’s “here” – now!")
    'itsherenow'
    """
    if text.isascii():
        return text.lower().encode().translate(None, _NO_WORD).decode()
    bare = text.encode("utf-8", "surrogatepass").translate(None, _NO_WORD).decode("utf-8", "surrogatepass")
    if not bare.isalnum():
        for mark in _COMMON_MARKS:
            bare = bare.replace(mark, "")
    return (bare if bare.isalnum() else "".join(_WORDS.findall(bare))).casefold()


def squeezed(texts: Iterable[str]) -> set[str]:
    """The texts as they are compared; most sources of a page say the same, and each text is squeezed once.

    >>> sorted(squeezed(["It’s here", "Its here", "It’s here", "There"]))
    ['itshere', 'there']
    """
    return {squeeze(text) for text in dict.fromkeys(texts)}


_NO_WORD = bytes(code for code in range(128) if not chr(code).isalnum())
_COMMON_MARKS = "’“”‘–—…«»„\u00a0\u2009\u200b。、，"
_WORDS = re.compile(r"[^\W_]+")


def heads(title: str) -> list[str]:
    """What a `<title>` may hold as the headline: the whole, and its longest piece between separators.

    >>> heads("Rain at last | The Example")
    ['Rain at last | The Example', 'Rain at last']
    """
    found = [title]
    for separator in _SEPARATORS[:-2]:
        if separator in title:
            found.append(max(title.split(separator), key=len).strip())
    return found


def without_site(title: str, names: Iterable[str]) -> str:
    """A declared headline without the site's name that follows or leads it; *names* are squeezed.

    >>> without_site("Rain at last - The Example", ["theexample"])
    'Rain at last'
    >>> without_site("Rain - at last", ["theexample"])
    'Rain - at last'
    """
    separators = [separator for separator in _SEPARATORS if separator in title]
    known = [name for name in names if len(name) > 2] if separators else []
    for separator in separators:
        before, _, after = title.rpartition(separator)
        if _is_site(after, known):
            return without_site(before.strip(), known)
        before, _, after = title.partition(separator)
        if _is_site(before, known):
            return after.strip()
    return title


def without_ending(heading: str, headlines: Iterable[str], names: Iterable[str]) -> str:
    """A shown heading without the site's name or section behind a bar or dash; *names* are squeezed.

    What is left is one of the declared *headlines*, or what follows is one of the names.

    >>> without_ending("Rain at last | Weather | The Example", ["Rain at last"], [])
    'Rain at last'
    >>> without_ending("Rain at last – The Example", [], ["theexample"]), without_ending("Rain | Spain", [], ["example"])
    ('Rain at last', 'Rain | Spain')
    """
    bars = [bar for bar in (_BARS if heading.isascii() else _ALL_BARS) if bar in heading]
    if not bars:
        return heading
    keys = squeezed(headlines)
    if squeeze(heading) in keys:
        return heading
    known = set(names)
    for separator in bars:
        first = heading.partition(separator)[0]
        if squeeze(first) in keys:
            return first.strip()
        before, _, after = heading.rpartition(separator)
        if len(before) > _SHORTEST and squeeze(after) in known:
            return without_ending(before.strip(), headlines, known)
    return heading


_BARS = (" | ", " - ", " – ", " — ")
_NARROW = ("｜", "ㅣ", "|", "-", "_", "—")
"""The same in scripts that write no spaces."""
_ALL_BARS = (*_BARS, *_NARROW)
_SHORTEST = 8
"""A headline has more characters."""


def _is_site(piece: str, names: list[str]) -> bool:
    key = squeeze(piece)
    return any(key == name or (len(name) > 4 and (key.startswith(name) or key.endswith(name))) for name in names)


def _begins(one: str, other: str) -> bool:
    """True if one of two compared texts begins with the other, and that is no mere word."""
    return (one.startswith(other) or other.startswith(one)) and len(one) > 12 < len(other)


def _holds(one: str, other: str) -> bool:
    """True if one of two compared texts holds the other and is not much longer."""
    if len(one) > len(other):
        one, other = other, one
    return len(one) > 16 and 2 * len(one) >= len(other) and one in other


def alike(one: str, other: str) -> float:
    """0 to 1: how many of their pairs of neighbouring letters two texts share (Dice's coefficient).

    >>> round(alike("Heavy rain in Spain", "Heavy rain hits Spain"), 2), alike("Rain", "Snow")
    (0.74, 0.0)
    """
    pairs = [{key[i : i + 2] for i in range(len(key) - 1)} for key in (squeeze(one), squeeze(other))]
    return 2 * len(pairs[0] & pairs[1]) / max(1, len(pairs[0]) + len(pairs[1]))


class Titles:
    """The headlines that a page declares, ready to be compared."""

    def __init__(self, declared: Declares) -> None:
        texts = [one.value for one in declared.all("headline", "name")]
        for one in declared.all("title"):
            texts.extend(heads(one.value))
        texts = list(dict.fromkeys(texts))  # most sources say the same
        self._keys = {key for text in texts if len(key := squeeze(text)) > 3}
        self._words = [frozenset(text.casefold().split()) for text in texts]
        self._known: dict[str, float] = {}

    def __bool__(self) -> bool:
        return bool(self._keys)

    def likeness(self, text: str) -> float:
        """0 to 1: 1 for a text that is a declared headline, 0.8 for one that begins or holds one, else the share of words."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self.sameness(text) or self._words_shared(text)
        return known

    def _words_shared(self, text: str) -> float:
        words = frozenset(text.casefold().split())
        if not words or not any(map(str.isalnum, text)):
            return 0.0
        return max((_shared(words, one) for one in self._words), default=0.0)

    def sameness(self, text: str) -> float:
        """`likeness` of a text that is, begins or holds a declared headline; 0 for any other, however many words they share.

        That is: the likeness, if it is above 0.7.
        """
        key = squeeze(text)
        if not key:
            return 0.0
        if key in self._keys:
            return 1.0
        if len(key) <= 12:
            return 0.0
        if any([_begins(one, key) for one in self._keys]):  # noqa: C419 - of a few, a list takes half the time
            return 0.85
        return 0.8 if any([_holds(one, key) for one in self._keys]) else 0.0  # noqa: C419


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one & other)
    return 0.7 * both / max(len(one) + len(other) - both, 1)
