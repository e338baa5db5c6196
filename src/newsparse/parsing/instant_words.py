"""One look-up from a word of a date to what it is, for a language or for all of them.

A word's kind is one letter: `M` month (1 to 12; Jalali months are 13 to 24), `W` weekday (0 is Monday), `o` link,
`h` hour word, `u` length of time, `p` and `P` half of the day (after the time only, or on either side), `y m d` marks
after a year, month and day number, `V` mark before a month number, `e` era, `g` "ago", `G` a length of time with "ago" in it, `D` two of
them in one word, `n` a small number, `t` today (0) or
yesterday (-1), and `H I S` the marks of hour, minute and second in East Asian writing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from newsparse.lexicon import datewords, months, weekdays
from newsparse.parsing.instant_patterns import compiled

Meaning = tuple[str, int]

# Accents, Arabic vowel and hamza signs, nukta, zero-width joiners, dots, apostrophes in words and abbreviation signs.
_DROPPED: Final = "[\u0300-\u036f\u064b-\u0655\u0670\u093c\u09bc\u0a3c\u200b-\u200d\u00ad.'’ʼʻ׳״॰]+"
_LETTERS: Final = str.maketrans("ıيىكۀة", "iییکهه")
_EAST_ASIAN: Final = ("ja", "zh", "ko")
_COMMON: Final = (
    (datewords.LINKS, ("o", 0)),
    (datewords.DURATIONS, ("u", 0)),
    (datewords.HOURS, ("h", 60)),
    (datewords.YEAR_MARKS, ("y", 0)),
    (datewords.MONTH_MARKS, ("m", 0)),
    (datewords.DAY_MARKS, ("d", 1440)),
    (datewords.MONTH_LEADS, ("V", 0)),
    ("時 时 点 點 시", ("H", 60)),
    ("分 분", ("I", 1)),
    ("秒 초", ("S", 0)),
    ("火", ("W", 1)),
    ("水", ("W", 2)),
    ("木", ("W", 3)),
    ("金", ("W", 4)),
    ("土", ("W", 5)),
)


def fold(word: str) -> str:
    """The word without case, accents, dots and joiners, as the tables are keyed.

    >>> fold("Févr."), fold("ΙΟΥΝΊΟΥ"), fold("มิ.ย."), fold("أغسطس") == fold("اغسطس")
    ('fevr', 'ιουνιου', 'มิย', True)
    """
    if word.isascii():
        return word.lower().replace(".", "")
    folded = unicodedata.normalize("NFD", word.casefold())
    return unicodedata.normalize("NFC", compiled(_DROPPED).sub("", folded)).translate(_LETTERS)


def _words(text: str) -> Iterator[str]:
    for word in text.split():
        yield fold(word.replace("_", " "))


def _month_words(table: str, first: int = 1) -> Iterator[tuple[str, int]]:
    for number, group in enumerate(table.split("|"), first):
        for word in _words(group):
            yield word, number


def _cuts(full: Mapping[str, int], longest: int) -> dict[str, int]:
    """The first letters of each month name, where they name one month: at least three, in Indic scripts two."""
    seen: dict[str, set[int]] = {}
    for word, number in full.items():
        shortest = 2 if "\u0900" <= word[0] < "\u0e00" else 3
        for length in range(shortest, min(len(word), longest + 1)):
            seen.setdefault(word[:length], set()).add(number)
    return {cut: numbers.pop() for cut, numbers in seen.items() if len(numbers) == 1}


@lru_cache(maxsize=256)
def _months(language: str) -> Mapping[str, int]:
    """The month words of one language, cut and whole."""
    full = dict(_month_words(months.MONTHS.get(language, "")))
    if language in months.JALALI or language == "fa":
        for table in months.JALALI.values():
            full.update(_month_words(table, 13))
    return {**_cuts(full, 7), **full}


def _agreed(tables: Iterable[Iterable[tuple[str, int]]]) -> dict[str, int]:
    """The words that mean the same in every table that has them."""
    seen: dict[str, int] = {}
    for table in tables:
        for word, number in table:
            if seen.setdefault(word, number) != number:
                seen[word] = 0
    return seen


# Months in one language and everyday words, or other months, in too many others.
_LOCAL_ONLY: Final = frozenset(("here", "du", "me", "mas", "out", "mae", "medi", "awst", "mac", "می"))


def _every_month() -> dict[str, int]:
    """Month words whose meaning does not depend on the language."""
    whole = _agreed(_month_words(table) for table in months.MONTHS.values())
    jalali = _agreed(_month_words(table, 13) for table in months.JALALI.values())
    cuts = _agreed(_cuts(dict(_month_words(table)), 4).items() for table in months.MONTHS.values())
    # A whole name in one language decides what a cut means; where whole names differ, a cut must not decide.
    merged = {**cuts, **_agreed((jalali.items(), whole.items()))}
    return {word: number for word, number in merged.items() if number and word not in _LOCAL_ONLY}


def _weekday_words(language: str) -> Iterator[tuple[str, int]]:
    for number, group in enumerate(weekdays.WEEKDAYS.get(language, "").split("|")):
        for word in _words(group):
            yield word, number


def _every_weekday() -> dict[str, int]:
    shifted = ([(word, number + 1) for word, number in _weekday_words(name)] for name in weekdays.WEEKDAYS)
    return {word: number - 1 for word, number in _agreed(shifted).items() if number and len(word) > 3}


def _half_words(language: str) -> Iterator[tuple[str, Meaning]]:
    kind = "p" if language in datewords.HALVES_AFTER else "P"
    for value, group in enumerate(datewords.HALVES.get(language, "").split("|")):
        for word in _words(group):
            yield word, (kind, value)


_RELATIVE_KINDS: Final = (("g", 0), ("u", 1), ("h", 60), ("u", 1440), ("t", 0), ("t", -1), ("n", 1))


def _relative_words(language: str) -> Iterator[tuple[str, Meaning]]:
    groups = datewords.RELATIVE.get(language, "").split("|")
    for meaning, group in zip(_RELATIVE_KINDS, groups):
        for word in _words(group):
            yield word, meaning
    for number, word in enumerate(_words(datewords.NUMBERS.get(language, "")), 2):
        yield word, ("n", number)
    for minutes, group in zip((1, 60, 1440), datewords.FUSED.get(language, "").split("|")):
        for word in _words(group):
            yield word, ("G", minutes)
    for minutes, group in zip((1, 60, 1440), datewords.COUNTED.get(language, "").split("|")):
        yield from ((word, ("D", 2 * minutes)) for word in list(_words(group))[1:])


@lru_cache(maxsize=64)
def counted_ones(language: str) -> frozenset[str]:
    """The folded words that behind "ago" mean one minute, hour or day, in languages that need no number for it."""
    groups = datewords.COUNTED.get(language, "").split("|")
    return frozenset(next(_words(group)) for group in groups if group)


@lru_cache(maxsize=1)
def _common() -> Mapping[str, Meaning]:
    """The words that mean the same on every page."""
    table: dict[str, Meaning] = {}
    for language in _EAST_ASIAN:
        table.update(_relative_words(language))
        table.update(_half_words(language))
    for words, meaning in _COMMON:
        table.update((word, meaning) for word in _words(words))
    table.update(_half_words(""))
    table.update((fold(word), ("e", year)) for word, year in datewords.ERAS.items())
    return table


def _own(language: str) -> Iterator[tuple[str, Meaning]]:
    """What words mean in one language, later pairs before earlier ones."""
    if language not in _EAST_ASIAN:
        yield from _relative_words(language)
        yield from _half_words(language)
    for word, number in _weekday_words(language):
        yield word, ("W", number)
    for word, number in _months(language).items():
        yield word, ("M", number)


@lru_cache(maxsize=256)
def vocabulary(language: str) -> Mapping[str, Meaning]:
    """What words mean on a page in *language* (a primary subtag; "" or an unknown one: what all languages agree on).

    English words are understood on every page. Keys are folded words.

    >>> vocabulary("pl")["listopada"], vocabulary("hr")["listopada"], vocabulary("").get("listopada")
    (('M', 11), ('M', 10), None)
    """
    name = months.ALIASES.get(language, language)
    if name not in months.MONTHS and name not in datewords.RELATIVE:
        return _vocabulary_of_all()
    table = dict(_own("en"))
    table.update(_common())
    table.update(_own(name))
    if name == "de":  # "am 15. Juni" is no "a.m."
        table["am"] = ("o", 0)
    return table


@lru_cache(maxsize=1)
def _vocabulary_of_all() -> Mapping[str, Meaning]:
    table: dict[str, Meaning] = {}
    everyday = [_half_words(language) for language in datewords.HALVES]
    everyday += [_relative_words(language) for language in datewords.RELATIVE]
    seen: dict[str, set[Meaning]] = {}
    for words in everyday:
        for word, meaning in words:
            seen.setdefault(word, set()).add(meaning)
    table.update((word, kinds.pop()) for word, kinds in seen.items() if len(kinds) == 1 and len(word) > 3)
    table.update((word, ("W", number)) for word, number in _every_weekday().items())
    table.update((word, ("M", number)) for word, number in _every_month().items())
    table.update(_common())
    table.update(_own("en"))
    return table
