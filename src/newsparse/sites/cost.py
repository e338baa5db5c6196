"""How much work an XPath may be on a page: steps that reach one element from many others can cost its third power."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

MOST = 1_500_000_000
"""The XPaths of one page may need so much together: about a second. One that would need more is not asked."""
_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_PREDICATE = re.compile(r"\[[^\[\]]*\]")
_STEP = re.compile(r"(//?)?(?:([a-z-]+)::)?(?:([\w.*-]+)|@)")
_BETWEEN = re.compile(r"[|(),]")
_WIDE = re.compile(r"//|\b(?:following|preceding|ancestor|descendant)")
_WHOLE = re.compile(r"\(\s*\.\s*[,)]|normalize-space\(\s*\)|\bstring\(|(?<![\w/])\.\s*=|=\s*\.(?![\w/])")
_TIMES = 4
"""A look at an element from a predicate costs so many comparisons."""


class Step(NamedTuple):
    """A step of a path that may reach one element from many."""

    name: str
    """The tag that it asks for, `*` for any."""
    start: str
    """The tag that it starts from."""
    sideways: bool
    """True if it goes to siblings, or to all that comes before or after; false if it goes to what is inside."""


class Size(NamedTuple):
    """How large a page is."""

    tags: Mapping[str, int]
    """Its elements by tag."""
    elements: int
    """Their number."""
    depth: int
    """How deep they nest."""
    characters: int
    """How much text they hold."""


class Cost(NamedTuple):
    """What is costly in an XPath."""

    steps: tuple[Step, ...]
    """The costly steps of its paths."""
    wide: int
    """The number of predicates that may look at the whole page."""
    whole: int
    """The number of times that it asks for the whole text of elements."""

    def on(self, size: Size) -> int:
        """How many comparisons it may need on a page."""
        tags, elements, depth = size.tags, size.elements, size.depth
        work = self.wide * elements * elements * _TIMES + self.whole * size.characters * depth
        for step in self.steps:
            ends = _count(step.name, tags, elements)
            starts = _count(step.start, tags, elements)
            work += ends * ends * (starts if step.sideways else min(starts, depth))
        return work


def _count(name: str, tags: Mapping[str, int], elements: int) -> int:
    return elements if name in ("*", "") else tags.get(name, 0)


def cost_of(xpath: str) -> Cost:
    """What is costly in an XPath.

    >>> cost_of("//div[@id='a//b']/h1").steps, cost_of("//div//p").steps
    ((), (Step(name='p', start='div', sideways=False),))
    >>> cost_of("//p[.//a]/following-sibling::*")
    Cost(steps=(Step(name='*', start='p', sideways=True),), wide=1, whole=0)
    """
    bare, wide = _LITERAL.sub("''", xpath), 0
    whole = len(_WHOLE.findall(bare))
    while found := _PREDICATE.findall(bare):
        wide += sum(1 for one in found if _WIDE.search(one))
        bare = _PREDICATE.sub("", bare)
    return Cost(tuple(step for path in _BETWEEN.split("".join(bare.split())) for step in _steps(path)), wide, whole)


def _steps(path: str) -> Iterator[Step]:
    before = ""
    for slashes, axis, name in _STEP.findall(path):
        name = name or "*"
        if axis.startswith(("following", "preceding")):
            yield Step(name, before or "*", True)
        elif before and (slashes == "//" or axis.startswith(("descendant", "ancestor"))):
            yield Step(name, before, False)
        before = "*" if name == "." else name
