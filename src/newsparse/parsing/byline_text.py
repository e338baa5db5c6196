"""The printed byline as a reader would quote it: without the date, the section and the buttons beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.lexicon.bywords import (
    AUTHOR_ANYWHERE,
    AUTHOR_AT_START,
    AUTHOR_BY_LANGUAGE,
    AUTHOR_WITH_COLON,
    CONJUNCTIONS,
    CREDIT_ANYWHERE,
    ENDERS,
)
from newsparse.lexicon.months import MONTHS
from newsparse.lexicon.weekdays import WEEKDAYS
from newsparse.parsing.byline_openings import has_digit
from newsparse.parsing.name_shape import is_east_asian

_OPENERS = AUTHOR_ANYWHERE | AUTHOR_AT_START | AUTHOR_WITH_COLON | {(word,) for word in AUTHOR_BY_LANGUAGE}
_LONGEST_OPENER = max(map(len, _OPENERS))
_DIVIDERS = frozenset("|·•–—-/⋅∙▪●»›")
_EDGES = " ,;|·•–—-/:⋅∙▪●»›\n"
_EAST_ASIAN_OPENER = re.compile(r"[^\s\d|｜]{0,12}\s?$")
_DATES = frozenset(" ".join((*MONTHS.values(), *WEEKDAYS.values())).replace("|", " ").split())


def printed_byline(line: str, names: Sequence[str]) -> str:
    """The part of a line that names the authors: from the by-word before the first name to what follows the last.

    *line* is as `newsparse.parsing.byline_line.divided` gives it. A place, a role and an agency behind the last name
    stay; a date, a time, a button or another piece of the line does not. Where no name is found the line is whole.

    >>> printed_byline("3 May 2020 | By JANE DOE in Paris and John Roe/AFP | Politics", ["Jane Doe", "John Roe"])
    'By JANE DOE in Paris and John Roe/AFP'
    >>> printed_byline("Tuesday January 18, 2017 10:44 am by Jane Doe Follow @jane", ["Jane Doe"])
    'by Jane Doe'
    """
    folded = line.casefold()
    places = [(start, start + len(name)) for name in names if (start := folded.find(name.casefold())) >= 0]
    if not places or len(folded) != len(line):
        return " ".join(line.split()).strip(_EDGES)
    first, last = min(places)[0], max(end for _, end in places)
    before, between, after = line[:first], line[first:last], line[last:]
    text = " ".join((_opener(before) + between + _rest(after)).split()).strip(_EDGES)
    return text.replace(" ו ", " ו")


def _opener(before: str) -> str:
    """The by-word or the role at the end of what stands before the first name."""
    if is_east_asian(before):
        match = _EAST_ASIAN_OPENER.search(before)
        return match[0] if match else ""
    words = [word for word in before.split() if word not in _DIVIDERS]
    for size in range(min(_LONGEST_OPENER, len(words)), 0, -1):
        tail = words[-size:]
        if tuple(word.casefold().partition("/")[0].rstrip(":") for word in tail) in _OPENERS:
            return " ".join(tail) + " "
    return ""


def _rest(after: str) -> str:
    """What follows the last name and still belongs to the byline."""
    words = after.split()
    end = next((at for at in range(len(words)) if _ends(words, at)), len(words))
    is_date = end < len(words) and has_digit(words[end])
    while end and _is_loose(words[end - 1], before_date=is_date):
        end -= 1
    text = " ".join(words[:end])
    return text if after[:1] in _ATTACHED and text else f" {text}"


def _is_loose(word: str, *, before_date: bool) -> bool:
    """Whether a word at the end only joins what follows: "and", or "May" before "3"."""
    key = word.casefold().strip(".,")
    return key in _JOINTS or (before_date and key in _DATES)


def _ends(words: list[str], at: int) -> bool:
    """Whether something else begins at a word: a date, a button, another line, other people's credits."""
    word = words[at]
    if word in _DIVIDERS or "@" in word or word[-1] == ":" or has_digit(word):
        return True
    key = word.casefold().strip(".,:;()")
    return key in ENDERS or any(_key(words[at : at + size]) in CREDIT_ANYWHERE for size in (2, 3))


def _key(words: list[str]) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words)


_JOINTS = CONJUNCTIONS | {"the", "a", "an", "with", "with:"}
_ATTACHED = tuple("/,(、，")
