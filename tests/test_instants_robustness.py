"""Dates: no input makes the parsers fail, give nonsense or take long; dateutil is kept on its leash."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import outgrows
from newsparse.parsing import instant_guarded, instants
from newsparse.records import Timestamp

NOON = dt.datetime(2025, 6, 15, 12, tzinfo=dt.timezone.utc)


def iso(timestamp: Timestamp | None) -> str:
    return timestamp.iso if timestamp else "-"


@given(st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2100, 12, 31)), st.integers(-14 * 60, 14 * 60))
def test_every_iso_moment_is_read_as_python_writes_it(naive: dt.datetime, minutes: int) -> None:
    aware = naive.replace(microsecond=0, tzinfo=dt.timezone(dt.timedelta(minutes=minutes)))
    for writing in (aware.isoformat(), aware.isoformat(timespec="milliseconds"), aware.strftime("%Y%m%dT%H%M%S%z")):
        assert iso(instants.read_instant(writing)) == aware.isoformat(), writing


@given(st.datetimes(dt.datetime(2002, 1, 1), dt.datetime(2032, 12, 31)))
def test_every_epoch_is_read(naive: dt.datetime) -> None:
    aware = naive.replace(microsecond=0, tzinfo=dt.timezone.utc)
    assert iso(instants.read_instant(str(int(aware.timestamp() * 1000)))) == aware.isoformat()


@given(st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31)))
def test_every_day_is_read_back_from_common_writings(day: dt.date) -> None:
    for text, language in (
        (f"{day.day}. {day.month}. {day.year}", "cs"),
        (f"{day:%d/%m/%Y}", "fr"),
        (f"{day:%m/%d/%Y}", "en-US"),
        (f"{day.year}年{day.month}月{day.day}日", "ja"),
        (f"{day:%d %B %Y}", "en"),
        (f"{day:%b %d, %Y}", "en"),
    ):
        assert iso(instants.read_shown_date(text, language=language)) == day.isoformat(), text


PIECES = st.sampled_from(
    (
        *("15", "06", "2025", "1404", "2568", "7", ":57", "57", "00", ".", "/", "-", ",", ":", "'", "(", ")", "+", "h"),
        *(
            "pm",
            "a.m.",
            "June",
            "juin",
            "يونيو",
            "年",
            "月",
            "日",
            "時",
            "分",
            "前",
            "後",
            "令和",
            "昨天",
            "星期",
            "周日",
        ),
        *("十", "元", "tháng", "năm", "ago", "vor", "Stunden", "today", "EST", "GMT", "Z", "W24", "T", "พ.ศ.", "มิ.ย."),
        *("১৫", "٢٠٢٥", "Date(", "1749974220", "\u200f", "\u0301", "𝟙", "²", "Ⅷ", "İ", "ß"),
    )
)
RESORT_PIECES = st.sampled_from(
    ("2025", "15", "Jun", "6", "/", "-", ".", ":", ",", "T", "Z", "07:57", "pm", "th", "of", "a", "99", "+", " ")
)
LINES = st.lists(st.one_of(PIECES, st.just(" "), st.text(max_size=3)), max_size=20).map("".join)


@settings(max_examples=600, deadline=None)
@given(LINES, st.sampled_from([None, "en", "en-US", "de", "ja", "zh", "fa", "th", "vi", "xx", "lang="]))
def test_no_text_makes_the_parser_fail_or_give_what_is_no_date(text: str, language: str | None) -> None:
    for found in (
        instants.read_shown_date(text, language=language),
        instants.read_shown_date(text, language=language, captured=NOON, day_first=True),
        *instants.read_shown_dates(text, language=language),
    ):
        assert found is None or 1990 <= found.datetime.year <= 2100
    for found in (instants.read_instant(text, language=language), instants.read_day_from_url(text)):
        assert found is None or (found.datetime and instants.why_not(found) != "")


@settings(max_examples=300, deadline=None)
@given(st.lists(RESORT_PIECES, max_size=14).map("".join))
def test_the_last_resort_never_fails(text: str) -> None:
    found = instant_guarded.read_guarded(text)
    assert found is None or str(found.date.year) in text


def test_what_dateutil_fills_in_is_not_believed() -> None:
    for text in ("June 2025", "2025", "Sunday 2025", "15 2025", "6/7/2025", "March 27-31, 2023", "10:30 2025"):
        assert instant_guarded.read_guarded(text) is None, text
    assert iso(instant_guarded.read_guarded("2025 June 15th 07h57m EST")) == "2025-06-15T07:57"
    assert iso(instant_guarded.read_guarded("2025 June 15th")) == "2025-06-15"


REPEATED = (
    *(
        "1",
        "1.",
        "1 ",
        "1/",
        "June ",
        "1 June ",
        "2025 ",
        "4 de de de de ",
        "年",
        "十",
        "a.b.",
        "ย.",
        "(",
        "2025-",
        "12:",
    ),
    *("vor 1 ", "周", "tháng ", "' ", "GMT+", "1 2 3 ", "[", "June 1 ", "\u0301", " "),
)


@pytest.mark.parametrize("piece", REPEATED)
def test_repetition_costs_no_more_than_its_length(piece: str) -> None:
    def read(text: str) -> None:
        for language in ("en", "de", "vi", "zh"):
            instants.read_shown_date(text, language=language, captured=NOON)
        instants.read_instant(text)
        instants.read_instant("2025" + text)

    assert not outgrows(read, (piece * (size // len(piece)) for size in (25, 200, 1_600, 12_800)))


def test_dateutil_is_not_imported_until_it_is_needed() -> None:
    code = (
        "import sys; from newsparse.parsing import instants as i; i.read_instant('2025-06-15T07:57Z');"
        "i.read_shown_date('15 June 2025', language='en'); sys.exit('dateutil' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}).returncode == 0
