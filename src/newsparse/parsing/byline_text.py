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
    words = before.split()
    for size in range(min(_LONGEST_OPENER + 1, len(words)), 0, -1):
        tail = words[-size:]
        if tail[-1] in _DIVIDERS:
            tail = tail[:-1]
        key = tuple(word.casefold().rstrip(":") for word in tail if word not in _DIVIDERS and word != ":")
        if key in _OPENERS:
            return " ".join(word for word in tail if word not in _DIVIDERS) + " "
    return ""


def _rest(after: str) -> str:
    """What follows the last name and still belongs to the byline."""
    words = after.split()
    end = next((at for at in range(len(words)) if _ends(words, at)), len(words))
    if end < len(words) and _has_digit(words[end]):
        while end and words[end - 1].casefold().strip(".,") in _DATES:
            end -= 1
    while end and words[end - 1].casefold() in _JOINTS:
        end -= 1
    text = " ".join(words[:end])
    return text if after[:1] in _ATTACHED and text else f" {text}"


def _ends(words: list[str], at: int) -> bool:
    """Whether something else begins at a word: a date, a button, another line, other people's credits."""
    word = words[at]
    if word in _DIVIDERS or "@" in word or word[-1] == ":" or _has_digit(word):
        return True
    key = word.casefold().strip(".,:;()")
    return key in ENDERS or any(_key(words[at : at + size]) in CREDIT_ANYWHERE for size in (2, 3))


def _key(words: list[str]) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words)


_JOINTS = CONJUNCTIONS | {"the", "a", "an", "with", "with:"}
_ATTACHED = tuple("/,(、，")


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)
