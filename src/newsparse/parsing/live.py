"""Whether a page calls itself live: in its headline or title, or in its address."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsparse.lexicon.liveblogs import LIVE_PHRASES, LIVE_WORDS

_STEP = re.compile(r"[^/?#]+")
_WORD = re.compile(r"[^\W_]+")


def calls_itself_live(titles: Iterable[str], addresses: Iterable[str]) -> bool:
    """True where a title has a phrase for it, or a step of an address is a word for it, or begins or ends with one.

    >>> calls_itself_live(["Storm LIVE: wall breached"], ()), calls_itself_live((), ["/news/storm-minute-by-minute"])
    (True, True)
    >>> calls_itself_live(["How otters live"], ["https://www.example.org/nature/where-otters-sleep"])
    False
    """
    folded = " | ".join(titles).casefold()
    return any(map(folded.__contains__, LIVE_PHRASES)) or any(map(_address_says, dict.fromkeys(addresses)))


_TELLING = frozenset(max(word.split("-"), key=len) for word in LIVE_WORDS)
"""Of each word for it the longest part: an address without any of them says nothing."""


def _address_says(address: str) -> bool:
    address = address.lower()
    if _TELLING.isdisjoint(_WORD.findall(address)):
        return False
    for step in _STEP.findall(address.partition("://")[2].partition("/")[2] or address):
        words = _WORD.findall(step)
        tries = (
            "-".join(words),
            *words[:1],
            *words[-1:],
            "-".join(words[:2]),
            "-".join(words[-2:]),
            "-".join(words[-3:]),
        )
        if not LIVE_WORDS.isdisjoint(tries):
            return True
    return False
