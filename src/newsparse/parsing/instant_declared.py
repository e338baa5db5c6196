"""Dates declared for machines: ISO 8601, RFC 5322, epoch seconds, what programming languages print, and text."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse.parsing.instant_clock import offset_text
from newsparse.parsing.instant_guarded import read_guarded
from newsparse.parsing.instant_iso import declared_zone, read_iso
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_shown import LONGEST, read_shown_date
from newsparse.records import Timestamp

_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTH: Final = "(?P<month>[A-Za-z]{3})"
_TIME: Final = r"(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
_ZONE: Final = r"(?:(?:GMT|UTC)?(?P<offset>[+-]\d{2}:?\d\d)|(?P<zone>[A-Za-z]{1,5}))?(?: \([^()]{0,60}\))?"
# RFC 5322 "Sun, 15 Jun 2025 07:57:00 GMT", with RFC 850's hyphens and years of two digits.
_MAIL: Final = rf"(?:[A-Za-z]{{3,9}},? )?(?P<day>\d\d?)[ -]{_MONTH}[ -](?P<year>\d{{4}}|\d\d) {_TIME} ?{_ZONE}"
# What C, Java and JavaScript print: "Sun Jun 15 07:57:00 CEST 2025", "Sun Jun 15 2025 07:57:00 GMT+0300 (…)".
_PRINTED: Final = rf"[A-Za-z]{{3}},? {_MONTH} {{1,2}}(?P<day>\d\d?) (?:(?P<year>\d{{4}}) {_TIME} ?{_ZONE})"
_PRINTED_YEAR_LAST: Final = rf"[A-Za-z]{{3}},? {_MONTH} {{1,2}}(?P<day>\d\d?) {_TIME}(?: {_ZONE})?,? (?P<year>\d{{4}})"
_EPOCH: Final = r"(?:/?Date\()?(\d{10,19})(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)/?)?"
_EPOCH_UNITS: Final = {10: 1, 13: 1_000, 16: 1_000_000, 19: 1_000_000_000}
_DIGITS: Final = r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])(?:([0-5]\d)([0-5]\d)?)?"
_WRAPPING: Final = "\"'  \t\r\n"


def read_instant(raw: str, *, language: str | None = None) -> Timestamp | None:
    """Read a date that a page declares for machines (an attribute, a meta element, JSON-LD).

    Read are ISO 8601 and RFC 3339 in all forms, RFC 5322 and RFC 850, epoch seconds, milliseconds and finer, and what
    C, Java and JavaScript print; then, as in `read_shown_date` with *language*, dates meant for people. Day and month
    are never guessed. Any year from 1 to 9999 is read: `why_not` tells placeholders. None if *raw* holds no date, or
    none that is certain.

    >>> read_instant("2025-06-15T07:57:00.000+0300").iso
    '2025-06-15T07:57:00+03:00'
    >>> read_instant("Sun, 15 Jun 2025 07:57:00 GMT").iso, read_instant("1749974220").iso
    ('2025-06-15T07:57:00+00:00', '2025-06-15T07:57:00+00:00')
    >>> read_instant("6/15/2025 7:57:00 AM").iso, read_instant("6/7/2025"), read_instant("2025-06")
    ('2025-06-15T07:57:00', None, None)
    """
    found = read_iso(raw)
    if found:
        return found
    text = raw.strip(_WRAPPING)
    if len(text) > LONGEST or not text:
        return None
    if text != raw:
        found = read_iso(text)
        if found:
            return found
    if text[:5].isdecimal() or text.lstrip("/")[:5] == "Date(":
        return _read_digits(text)
    return _read_printed(text) or read_shown_date(text, language=language) or read_guarded(text)


def _read_digits(text: str) -> Timestamp | None:
    """Digits alone: a moment counted from 1970, or year to second written without marks."""
    clock = compiled(_DIGITS).fullmatch(text)
    if clock:
        return _moment(clock.groups())
    match = compiled(_EPOCH).fullmatch(text)
    if match is None or len(match[1]) not in _EPOCH_UNITS:
        return None
    seconds = int(match[1]) // _EPOCH_UNITS[len(match[1])]
    moment = dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds)
    return Timestamp(f"{moment:%Y-%m-%dT%H:%M:%S}+00:00", text, "given") if moment.year <= 2100 else None


def _moment(parts: tuple[str | None, ...]) -> Timestamp | None:
    """`20250615075700`; without minutes it could be an epoch, and is neither."""
    if parts[4] is None:
        return None
    return read_iso("{}{}{}T{}{}{}".format(*parts[:5], parts[5] or ""))


def _read_printed(text: str) -> Timestamp | None:
    matches = (compiled(form).fullmatch(text) for form in (_MAIL, _PRINTED, _PRINTED_YEAR_LAST))
    match = next(filter(None, matches), None)
    if match is None:
        return None
    month = (_MONTHS.find(match["month"].lower()) + 4) // 4
    year = int(match["year"]) + (0 if len(match["year"]) == 4 else 2000 if int(match["year"]) < 70 else 1900)
    try:
        moment = dt.datetime(year, month, int(match["day"]), int(match["hour"]), int(match["minute"]))
    except ValueError:
        return None
    if int(match["second"] or 0) > 60:
        return None
    second = f":{min(int(match['second']), 59):02}" if match["second"] else ""
    zone = _printed_zone(match)
    return Timestamp(f"{moment.isoformat()[:16]}{second}{zone}", text, "given" if zone else None)


def _printed_zone(match: re.Match[str]) -> str:
    if not match["offset"]:
        return offset_text(declared_zone(match["zone"])) if match["zone"] else ""
    hours, minutes = int(match["offset"][1:3]), int(match["offset"][-2:])
    if hours > 14 or minutes > 59:
        return ""
    return offset_text((hours * 60 + minutes) * (1 if match["offset"][0] == "+" else -1))
