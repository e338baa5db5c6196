"""Dates: declared values, shown text in many languages, addresses, placeholders; expected values by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse.lexicon import datewords, months, weekdays
from newsparse.parsing import instants
from newsparse.parsing.instant_words import fold
from newsparse.records import Timestamp

FIXTURES = Path(__file__).parent / "fixtures" / "dates"
NOON = dt.datetime(2025, 6, 15, 12, tzinfo=dt.timezone.utc)


def rows(name: str) -> Iterator[tuple[str, ...]]:
    for line in (FIXTURES / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            yield tuple(line.split("\t"))


def iso(timestamp: Timestamp | None) -> str:
    return timestamp.iso if timestamp else "-"


def moment(text: str) -> dt.datetime | None:
    return None if text == "-" else dt.datetime.fromisoformat(text.replace("Z", "+00:00"))


@pytest.mark.parametrize(("language", "captured", "day_first", "text", "expected"), list(rows("shown.tsv")))
def test_a_shown_date_is_read_as_its_reader_reads_it(
    language: str, captured: str, day_first: str, text: str, expected: str
) -> None:
    found = instants.read_shown_date(
        text,
        language=None if language == "-" else language,
        captured=moment(captured),
        day_first={"true": True, "false": False}.get(day_first),
    )
    assert iso(found) == expected
    assert found is None or (found.raw == text.strip() and (found.zone == "given") == (found.offset is not None))


def test_the_table_of_shown_dates_covers_forty_languages() -> None:
    table = list(rows("shown.tsv"))
    positive = {row[0].partition("-")[0] for row in table if row[4] != "-"} - {""}
    assert len(table) >= 400
    assert len(positive) >= 40
    assert sum(row[4] == "-" for row in table) >= 60


@pytest.mark.parametrize(("language", "value", "expected"), list(rows("declared.tsv")))
def test_a_declared_value_is_read_or_refused(language: str, value: str, expected: str) -> None:
    found = instants.read_instant(value, language=None if language == "-" else language)
    assert iso(found) == expected
    assert found is None or (found.zone == "given") == (found.offset is not None)


@pytest.mark.parametrize(("url", "expected"), list(rows("urls.tsv")))
def test_a_day_in_an_address_is_read(url: str, expected: str) -> None:
    assert iso(instants.read_day_from_url(url)) == expected


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("0001-01-01", "placeholder: year 1"),
        ("1970-01-01T00:00:00+00:00", "placeholder: the Unix epoch"),
        ("1969-12-31T19:00:00-05:00", "placeholder: the Unix epoch"),
        ("1989-12-31", "before 1990"),
        ("1900-01-01", "before 1990"),
        ("2101-01-01", "after 2100"),
        ("2025-06-17", "after the capture of the page"),
        ("2025-06-16T12:00:01+00:00", "after the capture of the page"),
        ("2025-06-16T08:00:01-04:00", "after the capture of the page"),
        ("2025-06-16T12:00:01", "after the capture of the page"),
        ("2025-06-16", None),
        ("2025-06-16T12:00:00+00:00", None),
        ("2025-06-16T22:00:00+14:00", None),
        ("2025-06-15T07:57+03:00", None),
        ("1990-01-01", None),
    ],
)
def test_a_date_that_cannot_be_the_articles_is_refused_with_its_reason(value: str, reason: str | None) -> None:
    assert instants.why_not(Timestamp(value), captured=NOON) == reason


def test_without_a_capture_no_date_is_in_the_future() -> None:
    assert instants.why_not(Timestamp("2099-12-31")) is None


def test_a_naive_capture_is_compared_by_the_clock() -> None:
    capture = dt.datetime(2025, 6, 15, 12)
    assert instants.why_not(Timestamp("2025-06-16T12:30:00+00:00"), captured=capture) == "after the capture of the page"
    assert instants.why_not(Timestamp("2025-06-16T11:30:00+00:00"), captured=capture) is None


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["25/12/2024", "06/07/2025"], True),
        (["12/25/2024", "06/07/2025"], False),
        (["06/07/2025"], None),
        (["25/12/2024", "12/25/2024"], None),
        (["25-12-24 10:00"], True),
        (["2025-12-25", "10.0.13.2025", "1/2/3/2025"], None),
        ([], None),
    ],
)
def test_the_order_of_day_and_month_is_learnt_from_other_dates(texts: list[str], expected: bool | None) -> None:
    assert instants.day_first_among(texts) is expected


def test_every_date_of_a_line_comes_with_the_words_before_it() -> None:
    text = "Published: 22:04, 22 Apr 2024 | Updated: 8:24, 2 Nov 2024 GMT"
    found = instants.read_shown_dates(text, language="en")
    assert [date.iso for date in found] == ["2024-04-22T22:04", "2024-11-02T08:24"]
    assert [date.raw for date in found] == ["Published: 22:04, 22 Apr 2024", "| Updated: 8:24, 2 Nov 2024"]


def test_every_date_of_a_line_is_read_in_a_foreign_language_too() -> None:
    found = instants.read_shown_dates("5 gennaio 2025 (modifica il 6 gennaio 2025, 15:24)", language="en")
    assert [date.iso for date in found] == ["2025-01-05", "2025-01-06T15:24"]


def test_lists_of_dates_are_empty_where_there_is_none() -> None:
    assert instants.read_shown_dates("By A. Writer", language="en") == ()
    assert instants.read_shown_dates("06/07/2025, 15 June 2025", language="en") == ()
    assert instants.read_shown_dates("15 June 2025 " * 20, language="en") == ()


def test_a_long_text_is_a_sentence_not_a_date() -> None:
    date = "15 June 2025"
    assert iso(instants.read_shown_date(date + " word" * 37, language="en")) == "2025-06-15"
    assert instants.read_shown_date(date + " word" * 38, language="en") is None


def test_unseen_characters_do_not_hide_a_date() -> None:
    assert (
        iso(instants.read_shown_date("\u200f15\u200e \u064aونيو\u200f 2025".replace("\u064aو", "يو"), language="ar"))
        == "2025-06-15"
    )
    assert iso(instants.read_shown_date("\ufeff15\u00a0ju\u00adin\u202f2025", language="fr")) == "2025-06-15"
    assert iso(instants.read_shown_date("3 fe\u0301vrier 2025", language="fr")) == "2025-02-03"


@pytest.mark.parametrize("language", sorted(months.MONTHS))
def test_every_form_of_every_month_is_read_in_its_language(language: str) -> None:
    groups = months.MONTHS[language].split("|")
    assert len(groups) == 12
    for number, group in enumerate(groups, 1):
        for form in group.split():
            for word in (form.replace("_", " "), form.replace("_", " ").upper()):
                found = instants.read_shown_date(f"15 {word} 2025", language=language)
                assert iso(found) == f"2025-{number:02}-15", word


def test_tables_of_words_have_all_their_groups() -> None:
    assert {len(table.split("|")) for table in weekdays.WEEKDAYS.values()} == {7}
    assert {len(table.split("|")) for table in months.JALALI.values()} == {12}
    assert {len(table.split("|")) for table in datewords.RELATIVE.values()} == {7}
    assert {len(table.split("|")) for table in datewords.HALVES.values()} == {3}
    assert set(months.ALIASES.values()) <= set(months.MONTHS)


@pytest.mark.parametrize("language", sorted(weekdays.WEEKDAYS))
def test_a_weekday_orders_day_and_month(language: str) -> None:
    # 6 July 2020 was a Monday, 7 June 2020 a Sunday.
    groups = weekdays.WEEKDAYS[language].split("|")
    monday, sunday = (groups[day].split()[0].replace("_", " ") for day in (0, 6))
    found = instants.read_shown_date(f"{monday}, 06/07/2020", language=language, day_first=False)
    assert iso(found) == "2020-07-06", monday
    found = instants.read_shown_date(f"{sunday}, 06/07/2020", language=language, day_first=True)
    assert iso(found) == "2020-06-07", sunday


def test_words_that_mean_two_months_need_their_language() -> None:
    assert iso(instants.read_shown_date("15. listopada 2025", language="hr")) == "2025-10-15"
    assert iso(instants.read_shown_date("15 listopada 2025", language="pl")) == "2025-11-15"
    assert instants.read_shown_date("15 listopada 2025") is None
    assert fold("LISTOPADA") == "listopada"
