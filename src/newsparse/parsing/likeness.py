"""Is a shown text the declared headline? Texts are compared by their letters and digits only."""

from __future__ import annotations

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
    return "".join(filter(str.isalnum, text)).casefold()


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
    known = [name for name in names if len(name) > 2]
    for separator in _SEPARATORS:
        before, found, after = title.rpartition(separator)
        if found and _is_site(after, known):
            return without_site(before.strip(), known)
        before, found, after = title.partition(separator)
        if found and _is_site(before, known):
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
    keys = {squeeze(one) for one in headlines}
    if squeeze(heading) in keys:
        return heading
    known = set(names)
    for separator in _BARS if heading.isascii() else (*_BARS, *_NARROW):
        first, found, _ = heading.partition(separator)
        if found and squeeze(first) in keys:
            return first.strip()
        before, found, after = heading.rpartition(separator)
        if found and len(before) > _SHORTEST and squeeze(after) in known:
            return without_ending(before.strip(), headlines, known)
    return heading


_BARS = (" | ", " - ", " – ", " — ")
_NARROW = ("｜", "ㅣ", "|", "-", "_", "—")
"""The same in scripts that write no spaces."""
_SHORTEST = 8
"""A headline has more characters."""


def _is_site(piece: str, names: list[str]) -> bool:
    key = squeeze(piece)
    return any(key == name or (len(name) > 4 and (key.startswith(name) or key.endswith(name))) for name in names)


def _begins(one: str, other: str) -> bool:
    """True if one of two compared texts begins with the other, and that is no mere word."""
    return min(len(one), len(other)) > 12 and (one.startswith(other) or other.startswith(one))


def _holds(one: str, other: str) -> bool:
    """True if one of two compared texts holds the other and is not much longer."""
    short, long = sorted((one, other), key=len)
    return len(short) > 16 and 2 * len(short) >= len(long) and short in long


class Titles:
    """The headlines that a page declares, ready to be compared."""

    def __init__(self, declared: Declares) -> None:
        texts = [one.value for one in declared.all("headline", "name")]
        for one in declared.all("title"):
            texts.extend(heads(one.value))
        self._keys = {key for text in texts if len(key := squeeze(text)) > 3}
        self._words = [frozenset(text.casefold().split()) for text in texts]

    def __bool__(self) -> bool:
        return bool(self._keys)

    def likeness(self, text: str) -> float:
        """0 to 1: 1 for a text that is a declared headline, 0.8 for one that begins or holds one, else the share of words."""
        key = squeeze(text)
        if not key:
            return 0.0
        if key in self._keys:
            return 1.0
        if any(_begins(one, key) for one in self._keys):
            return 0.85
        if any(_holds(one, key) for one in self._keys):
            return 0.8
        words = frozenset(text.casefold().split())
        return max((0.7 * len(words & one) / max(len(words | one), 1) for one in self._words), default=0.0)
