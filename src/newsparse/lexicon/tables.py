"""How the word tables of this room are written down: blocks of text, read once when the table is loaded."""

from __future__ import annotations

from collections.abc import Iterable


def words(block: str) -> frozenset[str]:
    """The words of a block, divided by white space.

    >>> sorted(words("by von par"))
    ['by', 'par', 'von']
    >>> sorted(words("της"))
    ['της', 'τησ']
    """
    return _either(block.split())


def texts(block: str) -> tuple[str, ...]:
    """The pieces of text of a block as they stand, divided by bars or line ends; the spaces at their ends count.

    >>> texts("follow us|join |like us")
    ('follow us', 'join ', 'like us')
    """
    return tuple(text for line in block.splitlines() for text in line.split("|") if text)


def names(block: str) -> frozenset[str]:
    """The names of a block, divided by semicolons or line ends, with single spaces inside.

    >>> sorted(names("Acme  Wire; Roe News"))
    ['Acme Wire', 'Roe News']
    """
    return _either(" ".join(name.split()) for line in block.splitlines() for name in line.split(";") if name.strip())


_FOLDED = "ςß"
"""Letters that are others when text is casefolded: a table must be met by casefolded and by lower-case words."""


def _either(entries: Iterable[str]) -> frozenset[str]:
    """The entries as written, and casefolded where that changes a small letter."""
    found = set(entries)
    found.update([entry.casefold() for entry in found if any(letter in entry for letter in _FOLDED)])
    return frozenset(found)


def phrases(block: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a block as tuples of words, divided as in `names`.

    >>> sorted(phrases("by; written by"))
    [('by',), ('written', 'by')]
    """
    return frozenset(tuple(name.split()) for name in names(block))


def longest_first(block: str) -> tuple[str, ...]:
    """The words of a block in the order in which prefixes must be tried: the longest first.

    >>> longest_first("作 作者")
    ('作者', '作')
    """
    return tuple(sorted(words(block), key=lambda word: (-len(word), word)))
