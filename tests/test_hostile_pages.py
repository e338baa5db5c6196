"""Whatever bytes or text come in, `parse` answers with a sound record or a `NewsparseError`."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fixture_pages import names
from hostile import MUTATIONS, TOKENS, faults, fixture, misfits, read
from newsparse.article import Article
from newsparse.errors import NewsparseError, PageTooDeep, PageTooLarge
from newsparse.extract import parse
from newsparse.limits import Limits

BOUNDED = settings(max_examples=150, deadline=None, derandomize=True)
SHARE = st.floats(0, 1, exclude_max=True, width=32)
STEPS = st.lists(st.tuples(st.sampled_from(sorted(MUTATIONS)), SHARE, SHARE), min_size=1, max_size=5)
PIECES = st.lists(st.sampled_from(TOKENS) | st.binary(max_size=12), max_size=40).map(b"".join)


def mutated(name: str, steps: list[tuple[str, float, float]]) -> bytes:
    page = fixture(name)
    for mutation, place, choice in steps:
        page = MUTATIONS[mutation](page, place, choice)
    return page


@pytest.mark.parametrize("name", names())
def test_a_page_that_breaks_off_anywhere_gives_a_sound_record(name: str) -> None:
    page = fixture(name)
    for part in range(50):
        read(page[: len(page) * part // 50])


@pytest.mark.parametrize("mutation", sorted(MUTATIONS))
@settings(BOUNDED, max_examples=25)
@given(st.sampled_from(names()), SHARE, SHARE)
def test_a_damaged_page_gives_a_sound_record(mutation: str, name: str, place: float, choice: float) -> None:
    read(mutated(name, [(mutation, place, choice)]))


@BOUNDED
@given(st.sampled_from(names()), STEPS)
def test_a_page_with_several_damages_gives_a_sound_record(name: str, steps: list[tuple[str, float, float]]) -> None:
    read(mutated(name, steps))


@BOUNDED
@given(PIECES)
def test_any_bytes_give_a_sound_record(page: bytes) -> None:
    read(page)


@BOUNDED
@given(st.text(st.characters(), max_size=400))
def test_any_text_gives_a_sound_record(page: str) -> None:
    read(page)


@settings(BOUNDED, max_examples=60)
@given(
    st.sampled_from(names()), SHARE, st.text(st.characters(categories=["Cs", "Cf", "Cc", "Co"]), min_size=1, max_size=8)
)
def test_text_with_lone_surrogates_and_controls_gives_a_sound_record(name: str, place: float, odd: str) -> None:
    page = fixture(name).decode("utf-8", "replace")
    at = int(place * len(page))
    read(page[:at] + odd + page[at:])


@settings(BOUNDED, max_examples=60)
@given(PIECES, st.sampled_from(["utf-8", "windows-1252", "shift_jis", "utf-16", "gb18030", "iso-2022-jp", "koi8-r"]))
def test_any_bytes_in_any_declared_encoding_give_a_sound_record(page: bytes, encoding: str) -> None:
    read(page, encoding=encoding)


@settings(BOUNDED, max_examples=60)
@given(st.sampled_from(names()), STEPS)
def test_the_record_of_a_damaged_page_fits_the_schema(name: str, steps: list[tuple[str, float, float]]) -> None:
    assert misfits(parse(mutated(name, steps))) == []


@settings(BOUNDED, max_examples=40)
@given(st.sampled_from(names()), st.datetimes(timezones=st.just(dt.timezone.utc)))
def test_any_moment_of_capture_gives_a_sound_record(name: str, captured: dt.datetime) -> None:
    read(fixture(name), captured=captured)


@settings(BOUNDED, max_examples=60)
@given(
    st.sampled_from(names()),
    st.builds(
        Limits,
        **{
            limit: st.integers(1, most)
            for limit, most in {
                "bytes": 200_000,
                "depth": 60,
                "elements": 3_000,
                "attribute": 200,
                "text": 600,
                "script": 5_000,
                "script_depth": 10,
                "links": 5,
                "images": 3,
                "blocks": 300,
            }.items()
        },
    ),
)
def test_tight_limits_refuse_a_page_or_give_a_sound_record(name: str, limits: Limits) -> None:
    try:
        article = read(fixture(name), limits=limits)
    except (PageTooLarge, PageTooDeep) as error:
        assert error.actual > error.limit == getattr(limits, error.name)
    else:
        assert len(article.images) <= limits.images
        assert len(article.related) <= limits.links


def test_only_its_own_errors_leave_the_parser() -> None:
    for odd in (None, 1, [b"<p>"], bytearray(b"<p>"), memoryview(b"<p>")):
        with pytest.raises(NewsparseError):
            parse(odd)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "page",
    [
        b"",
        " ",
        b"\0",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff\0",
        "\ufeff",
        "\ud800",
        b"<",
        b"</",
        b"<!",
        b"<!--",
        b"&",
        b"&#",
        b"\x1b$B",
    ],
    ids=repr,
)
def test_next_to_nothing_gives_an_empty_record(page: bytes | str) -> None:
    article = parse(page)
    assert faults(article) == []
    assert article.body == article.images == article.authors == ()


def test_a_fault_is_found() -> None:
    """The judge of these tests is not blind."""
    assert faults(Article(headline="a\x1b[0m")) == ["/headline holds '\\x1b': 'a\\x1b[0m'"]
    assert faults(Article(canonical_url="javascript:alert(1)"))
    assert faults(Article(tags=("a", "a")))
    assert faults(Article(headline=" a"))
    assert misfits(Article(kind="novel"))  # type: ignore[arg-type]
    assert json.loads(Article().to_json())["headline"] is None
