"""Small scales on which the features measure: lengths, shares and the characters at a text's ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import repeat

_LENGTHS = (8, 16, 30, 50, 80, 120, 200, 350, 600)
_SHARES = (0.0, 0.1, 0.3, 0.6, 0.95)
_MASSES = (0.0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
_DENSITIES = (0.02, 0.1, 0.25, 0.5, 0.8)
_STEPS = (1, 3, 8, 20)
_COUNTS = (1, 2, 4, 8, 16)
_CHANCES = (0.01, 0.03, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.92, 0.97, 0.99)

_END = {
    **dict.fromkeys(".。．؟।။۔", "."),
    **dict.fromkeys("!?！？", "!"),
    "…": "e",
    ":": ":",
    "：": ":",
    **dict.fromkeys("\"”»')）」』›’", "p"),
}
_START = {**dict.fromkeys("\"“„«'‘「『‹", "q"), **dict.fromkeys("–—-•*", "d")}


def length_steps(lengths: Iterable[int]) -> list[int]:
    """Lengths (`reading.length_of`) on a scale of 0 to 9.

    >>> length_steps([5, 100, 5000])
    [0, 5, 9]
    """
    return list(map(bisect_left, repeat(_LENGTHS), lengths))


def share_step(share: float) -> int:
    """A share of linked text on a scale of 0 (none) to 5 (all)."""
    return bisect_left(_SHARES, share)


def mass_step(share: float) -> int:
    """A share of the page's paragraph-like text on a scale of 0 to 7."""
    return bisect_left(_MASSES, share)


def density_step(density: float) -> int:
    """A box's share of linked text on a scale of 0 to 5."""
    return bisect_left(_DENSITIES, density)


def distance_step(blocks: int) -> int:
    """A distance in blocks on a scale of 0 to 4."""
    return bisect_left(_STEPS, blocks)


def count_step(count: int) -> int:
    """A count on a scale of 0 to 5."""
    return bisect_left(_COUNTS, count)


def chance_step(chance: float) -> int:
    """A probability on a scale of 0 to 11, finer at its ends."""
    return bisect_left(_CHANCES, chance)


def end_of(text: str) -> str:
    """The kind of a text's last character: `"."`, `"!"`, `"e"`llipsis, `":"`, `"q"` (a quote or bracket after a stop), `"p"`
    (one after none), `"a"` letter, `"0"` digit, `"o"` other.

    >>> end_of("Yes."), end_of('"Yes."'), end_of("(yes)"), end_of("yes")
    ('.', 'q', 'p', 'a')
    """
    last = text[-1]
    kind = _END.get(last)
    if kind is None:
        return "a" if last.isalpha() else "0" if last.isdigit() else "o"
    if kind == "p" and len(text) > 1 and _END.get(text[-2]) in (".", "!", "e"):
        return "q"
    return kind


def start_of(text: str) -> str:
    """The kind of a text's first character: `"A"` upper case, `"a"` lower case, `"x"` letter without case, `"0"`, `"q"`uote, `"d"`ash,
    `"o"` other.

    >>> start_of("Yes"), start_of("„Ja“"), start_of("日本")
    ('A', 'q', 'x')
    """
    first = text[0]
    if first.isupper():
        return "A"
    if first.islower():
        return "a"
    if first.isdigit():
        return "0"
    return "x" if first.isalpha() else _START.get(first, "o")
