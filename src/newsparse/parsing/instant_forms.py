"""The forms that a date takes in the shape of its text (see `instant_tokens`), and the day that each one means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.parsing.instant_calendars import day_of, full_year, jalali_day
from newsparse.parsing.instant_order import Numeric, choose_day
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_tokens import Cut
from newsparse.parsing.instant_zones import Tongue

_GAP: Final = "[ .,\\-/'on]{0,7}"
_MARK: Final = " ?(?P<{0}>[./-]) ?(0) ?(?P={0}) ?"
# The last group of a form bears its name; it and those before it are the numbers in the order of the text, with the
# mark between them second where it has one. Every form begins with one of four tokens: at all others the search is spared.
_FORMS: Final = "|".join(
    (
        f"(0){_GAP}(M)(?: ?/ ?M)?{_GAP}(?P<dmy>4)(?! ?h(?! ?0))",
        f"(M){_GAP}(0){_GAP}(?P<mdy>4)",
        f"(4)[ .,\\-/'ony()]{{0,9}}(M){_GAP}(?P<ymd>0)(?!{_GAP}4)",
        f"(4)[ .on]{{0,3}}y{_GAP}(0){_GAP}(?P<ydm>M)",
        f"(0) ?V ?(0){_GAP}(?P<dmv>4)",
        "(4) ?y[ o]{0,3}(0)[-o ]{0,3}m[ o]{0,3}(?P<marked>0)",
        "(e) ?([09]) ?y ?(0) ?m ?(?P<era>0)",
        f"(4){_MARK.format('a')}(?P<first>0)(?![0-9])",
        f"(0){_MARK.format('b')}(?P<last>4)(?!:)",
        "(?<![0-9.:/-])(0)(?P<c>[./-])(0)(?P=c)(?P<short>0)(?![.:/-][0-9]|[0-9](?!:))",
        "(0)(?P<d>[./-])(M)(?P=d)(?P<named>0)(?![.:/-]?[0-9])",
        f"(0){_GAP}(M)(?:[ .]{{0,2}}'|\\.? )(?P<cut>0)(?= ?[,;()]| ?$| (?:o )?0[:.h]0)",
        f"(M){_GAP}(0)[ ,]{{0,2}}'(?P<cut_last>0)",
    )
)
_DATE: Final = f"(?=[04Me])(?:{_FORMS})"
# Not before a number that is no time, nor at the start of a range: "4 April 17", "March 27-31".
_NO_YEAR: Final = (
    f"(?:(0){_GAP}(?P<dm>M)|(M){_GAP}(?P<md>0)|(0) ?m ?(?P<marked>0)(?= ?d))"
    "(?![ ,.;/()-]{0,4}[09](?!:|\\.0| ?[hHpPu])|[ ,]{0,2}-(?! ?0:) ?[M0]|:)"
)
# "15–16 June", "29 November - 9 December": the end of a range, which nobody publishes on.
_RANGE: Final = "(?:M 0 ?- ?|0 M ?- ?|(?<![0-9:.h/-])0-)$"
_WEEKDAY_BEFORE: Final = "W[ .,()]{0,4}$"
_WEEKDAY_AFTER: Final = "[ ,(]{0,3}(W)"

# The order of the numbers in each form whose order is certain.
_ORDERS: Final = {
    "dmy": "dmy", "mdy": "mdy", "ymd": "ymd", "ydm": "ydm", "dmv": "dmy", "marked": "ymd", "era": "ymd", "first": "ymd",
    "named": "dmy", "cut": "dmy", "cut_last": "mdy",
}  # fmt: skip
_WITH_MARK: Final = frozenset(("first", "last", "short", "named"))
_JALALI_PAGES: Final = frozenset(("fa", "ps", "prs", "ckb"))
# Unknown words around a date without a year that is still a date line, not a sentence.
_WORDS_AROUND: Final = 6


class Page(NamedTuple):
    """What the caller knows of the page."""

    tongue: Tongue
    captured: dt.datetime | None
    """When it was fetched."""
    day_first: bool | None
    """Whether its other numeric dates put the day before the month."""


class Date(NamedTuple):
    """A day, and the first token and the one after the last that it was read from."""

    day: dt.date
    start: int
    end: int


def dates(tokens: Cut, page: Page) -> Iterator[Date]:
    """The dates with a year, in order, up to one that is ambiguous.

    >>> from newsparse.parsing.instant_tokens import cut
    >>> page = Page(Tongue("en", ""), None, None)
    >>> [date.day.isoformat() for date in dates(cut("3 May 2025, updated 5/6/2025, 7 May 2025", "en"), page)]
    ['2025-05-03']
    """
    if "0" not in tokens.shape:
        return
    start = 0
    while match := compiled(_DATE).search(tokens.shape, start):
        day = _day(tokens, match, page)
        if day is True:
            return
        start = match.start() + 1
        if day and not compiled(_RANGE).search(tokens.shape, max(0, match.start() - 6), match.start()):
            yield Date(day, match.start(), match.end())
            start = match.end()


def _day(tokens: Cut, match: re.Match[str], page: Page) -> dt.date | bool:
    """The day of a date; True if it could be several, False if it can be none."""
    form, last = match.lastgroup or "", match.lastindex or 0
    groups = (last - 3, last - 1, last) if form in _WITH_MARK else (last - 2, last - 1, last)
    first, second, third = (match.start(group) for group in groups)
    if form in _ORDERS:
        era = tokens.values[match.start(last - 3)] if form == "era" else 0
        return _ordered(tokens, dict(zip(_ORDERS[form], (first, second, third))), page, era) or False
    numbers = (tokens.values[first], tokens.values[second], tokens.values[third])
    date = Numeric(numbers, len(tokens.words[third]), match[last - 2], _weekday(tokens, match))
    if form == "short" and date.digits != 2:
        return False
    return choose_day(date, page.tongue, day_first=page.day_first, latest=_latest(page))


def _latest(page: Page) -> dt.date | None:
    """The last day that a page can tell of: a day of tolerance for its zone."""
    return page.captured.date() + dt.timedelta(days=1) if page.captured else None


def _ordered(tokens: Cut, places: dict[str, int], page: Page, era: int) -> dt.date | None:
    """The day of a date whose order is known; *places*: the tokens of day, month and year."""
    year, month, day = (tokens.values[places[part]] for part in "ymd")
    if month > 12:
        return jalali_day(year, month - 12, day)
    if page.tongue.language in _JALALI_PAGES and year < 1500:
        return jalali_day(year, month, day)
    thai = "\u0e00" <= tokens.words[places["m"]][0] <= "\u0e7f"
    digits = 4 if era else len(tokens.words[places["y"]])
    full = full_year(year + era, digits, "th" if thai else page.tongue.language)
    return day_of(full, month, day) if full else None


def _weekday(tokens: Cut, match: re.Match[str]) -> int | None:
    """The weekday printed right before or after a date."""
    before = compiled(_WEEKDAY_BEFORE).search(tokens.shape, max(0, match.start() - 6), match.start())
    if before:
        return tokens.values[before.start()]
    after = compiled(_WEEKDAY_AFTER).match(tokens.shape, match.end())
    return tokens.values[after.start(1)] if after else None


def date_without_year(tokens: Cut, page: Page) -> Date | None:
    """A day and month alone: the last such day before the capture, if its weekday, where printed, agrees.

    Pages leave out the year of what is younger than a year. None without `Page.captured`.

    >>> from newsparse.parsing.instant_tokens import cut
    >>> page = Page(Tongue("en", ""), dt.datetime(2025, 1, 3), None)
    >>> date_without_year(cut("Dec 28", "en"), page).day, date_without_year(cut("Monday, Dec 28", "en"), page)
    (datetime.date(2024, 12, 28), None)
    """
    latest = _latest(page)
    if latest is None or "4" in tokens.shape or tokens.shape.count("x") > _WORDS_AROUND:
        return None
    match = compiled(_NO_YEAR).search(tokens.shape)
    if match is None:
        return None
    last = match.lastindex or 0
    first, second = tokens.values[match.start(last - 1)], tokens.values[match.start(last)]
    month, day = (second, first) if match.lastgroup == "dm" else (first, second)
    found = _last_such_day(month, day, latest, _weekday(tokens, match))
    return Date(found, match.start(), match.end()) if found else None


def _last_such_day(month: int, day: int, latest: dt.date, weekday: int | None) -> dt.date | None:
    """The last such day of two years up to *latest*; None if it is another weekday than the one printed."""
    days = (day_of(year, month, day) for year in (latest.year, latest.year - 1))
    found = next((found for found in days if found and found <= latest), None)
    return found if found and weekday in (None, found.weekday()) else None
