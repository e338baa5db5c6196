"""Names and bylines: tables of printed and declared strings with what a careful editor reads in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import outgrows
from newsparse.parsing.name_case import name_case
from newsparse.parsing.names import Byline, is_agency, is_person_name, read_author, read_byline, same_person
from newsparse.records import Author

TABLES = Path(__file__).parent / "fixtures" / "names"


def rows(name: str) -> Iterator[tuple[str, ...]]:
    """The rows of a table: tabs between cells, "#" before notes."""
    for line in (TABLES / f"{name}.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


def listed(cell: str) -> list[str]:
    return [] if cell == "-" else cell.split(" + ")


def given_or_none(cell: str) -> str | None:
    return None if cell == "-" else cell


def as_cell(author: Author, *, role: bool) -> str:
    name = f"*{author.name}" if author.kind == "organization" else author.name
    return f"{name} = {author.role}" if role and author.role else name


@pytest.mark.parametrize(("language", "line", "authors", "sources", "led"), list(rows("bylines")))
def test_a_printed_byline_is_read(language: str, line: str, authors: str, sources: str, led: str) -> None:
    found = read_byline(line, language=given_or_none(language))
    assert [as_cell(author, role=True) for author in found.authors] == listed(authors)
    assert list(found.sources) == listed(sources)
    assert found.led is (led == "led")


@pytest.mark.parametrize(("name", "kind", "site", "authors"), list(rows("declared")))
def test_a_declared_name_is_read(name: str, kind: str, site: str, authors: str) -> None:
    found = read_author(name, kind=given_or_none(kind), site_name=given_or_none(site))
    assert [as_cell(author, role=False) for author in found] == listed(authors)


BANDS: dict[str, Callable[[float], bool]] = {
    "sure": lambda score: score >= 0.95,
    "likely": lambda score: 0.7 <= score < 0.95,
    "weak": lambda score: 0.0 < score <= 0.6,
    "never": lambda score: score == 0.0,
}


@pytest.mark.parametrize(("text", "band"), list(rows("shapes")))
def test_a_persons_name_is_told_by_its_shape(text: str, band: str) -> None:
    assert BANDS[band](is_person_name(text)), is_person_name(text)


@pytest.mark.parametrize(("text", "agency"), list(rows("agencies")))
def test_an_agency_is_known_by_name(text: str, agency: str) -> None:
    assert is_agency(text) == given_or_none(agency)


@pytest.mark.parametrize(("language", "printed", "name"), list(rows("cases")))
def test_capitals_become_name_case_only_where_certain(language: str, printed: str, name: str) -> None:
    assert name_case(printed, given_or_none(language)) == name


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jane Doe", "JANE DOE"),
        ("José  Pérez", "Jose Perez"),
        ("Łukasz Ørsted", "Lukasz Orsted"),
        ("Anne-Marie O’Roe", "Anne Marie O'Roe"),
        ("山田 太郎", "山田太郎"),
        ("Kazım", "Kazim"),
        ("Beyß", "Beyss"),
    ],
)
def test_one_person_is_known_by_different_prints(a: str, b: str) -> None:
    assert same_person(a, b)
    assert same_person(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("Jane Doe", "J. Doe"), ("Jane Doe", "John Doe"), ("", ""), ("-", "."), ("मीना", "मना")]
)
def test_different_people_stay_apart(a: str, b: str) -> None:
    assert not same_person(a, b)


def test_the_tables_are_as_large_as_promised() -> None:
    assert len(list(rows("bylines"))) >= 250


def test_the_sites_own_name_is_an_author_only_where_nobody_else_is_named() -> None:
    alone = read_byline("By Daily Bugle", site_name="Daily Bugle")
    assert [(author.name, author.kind) for author in alone.authors] == [("Daily Bugle", "organization")]
    beside = read_byline("By Jane Doe, Daily Bugle", site_name="Daily Bugle")
    assert [author.name for author in beside.authors] == ["Jane Doe"]
    glued = read_byline("By Jane Doe Daily Bugle", site_name="Daily Bugle")
    assert [author.name for author in glued.authors] == ["Jane Doe"]


def test_an_author_keeps_the_text_it_was_read_from() -> None:
    (author,) = read_byline("By JANE DOE, Berlin").authors
    assert author == Author("Jane Doe", raw="By JANE DOE, Berlin")


def test_a_declared_url_goes_to_a_single_author_only() -> None:
    (author,) = read_author("Jane Doe", url="https://example.org/jane")
    assert author.url == "https://example.org/jane"
    assert {author.url for author in read_author("Jane Doe, John Roe", url="https://example.org/desk")} == {None}


def test_a_language_tag_may_have_a_region() -> None:
    assert read_byline("De Ion Popescu", language="ro-RO").led
    assert not read_byline("De Witte Roe", language="nl-BE").led


def test_a_long_text_is_no_byline() -> None:
    assert read_byline("By Jane Doe " + "and so on " * 100) == Byline()


def test_invisible_characters_do_not_hide_a_name() -> None:
    (author,) = read_byline("By\u00a0Jane\u200b Doe\u200e").authors
    assert author.name == "Jane Doe"


@pytest.mark.parametrize(
    "unit", ["a", "By ", "@", "(", "((", "Jane Doe, ", "and ", "記者", "가", "/", "王 ", "A.", "1", "a.", "'", "-"]
)
def test_repetition_costs_no_more_than_its_length(unit: str) -> None:
    def read(text: str) -> None:
        read_byline(text)
        read_author(text)
        is_person_name(text)
        is_agency(text)

    assert not outgrows(read, (unit * (size // len(unit)) for size in (25, 200, 1_600, 12_800)))


WORDS = ["By", "von", "Jane", "Doe", "AFP", ",", "and", "|", "(", ")", "記者", "기자", "Editor", "y", "&", "In", "Team"]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(st.text(max_size=8), st.sampled_from(WORDS)),
        max_size=9,
    ).map(" ".join),
    st.sampled_from([None, "en", "de", "es", "zh-CN", ""]),
)
def test_any_text_is_read_and_no_author_is_empty_or_an_address(text: str, language: str | None) -> None:
    read = read_byline(text, language=language)
    for author in (*read.authors, *read_author(text, language=language)):
        assert author.name.strip() == author.name != ""
        assert "@" not in author.name
        assert "//" not in author.name
        assert author.name.casefold() not in {"by", "von", "editor"}
