"""Every limit: what is beyond it is refused with its name, or cut with a note; what is not is read whole."""

from __future__ import annotations

from typing import NamedTuple

import attrs
import pytest

from hostile import read
from hostile_shapes import SENTENCE, article, page
from newsparse.article import Article
from newsparse.errors import ArgumentError, LimitExceeded
from newsparse.extract import parse
from newsparse.limits import Limits
from newsparse.nesting.values import may_hold_long_value

STORY = "".join(f"<p>{number} {SENTENCE * 3}</p>" for number in range(8))


class Case(NamedTuple):
    """A page that is just beyond a limit."""

    page: str
    limit: int
    note: str
    """How the note begins; "" if the page is refused."""
    refused: str = ""
    """What the error says."""


def _depth(levels: int) -> str:
    return article(author={"name": "Ana Brandt", "knows": _nested(levels)})


def _nested(levels: int) -> object:
    return {} if levels == 0 else {"a": _nested(levels - 1)}


RELATED = "".join(f'<li><a href="/2025/06/1{i}/storm-number-{i}-hits">Storm number {i} hits the coast</a></li>' for i in range(6))
CASES = {
    "bytes": Case("<p>" * 4, 11, "", "the page has 12 characters, more than the limit of 11"),
    "depth": Case("<div>" * 10, 11, "", "the page has 12 open elements, more than the limit of 11"),
    "elements": Case("<br>" * 12, 11, "", "the page has 12 start tags"),
    "attribute": Case(page(f"<p title='{'a' * 101}'>Rain</p>"), 100, "1 attributes beyond Limits.attribute (100 characters)"),
    "text": Case(f"<p>{'Rain ' * 30}</p>", 100, "1 blocks were cut at Limits.text (100 characters)"),
    "script": Case(article(author="Ana Brandt"), 60, "1 scripts beyond Limits.script (60 characters)"),
    "script_depth": Case(_depth(4), 5, "1 JSON scripts beyond Limits.script_depth (5 levels)"),
    "links": Case(page(f"<aside class=related><h2>Related news</h2><ul>{RELATED}</ul></aside>"), 4, "2 of the related beyond the limit of 4"),
    "images": Case(
        page("".join(f"<figure><img src=/{i}.jpg width=900 height=600></figure>" for i in range(5))), 3, "2 of the images"
    ),
    "body": Case(f"<article><h1>Rain</h1>{STORY}</article>", 5, "3 of the body beyond the limit of 5"),
    "blocks": Case(f"<article><h1>Rain</h1>{STORY}</article>", 5, "4 blocks beyond Limits.blocks (5)"),
}


def test_every_limit_has_a_case() -> None:
    assert sorted(CASES) == sorted(field.name for field in attrs.fields(Limits))


def parsed(case: Case, name: str, limit: int) -> Article:
    return read(case.page, limits=Limits(**{name: limit}))


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.refused])
def test_a_page_beyond_a_limit_that_refuses_is_refused_with_its_name_and_numbers(name: str) -> None:
    case = CASES[name]
    with pytest.raises(LimitExceeded) as refused:
        parsed(case, name, case.limit)
    assert (refused.value.name, refused.value.limit, refused.value.actual) == (name, case.limit, case.limit + 1)
    assert str(refused.value).startswith(case.refused)
    assert f"limits=Limits({name}=" in str(refused.value)
    parsed(case, name, case.limit + 1)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if not case.refused])
def test_what_is_beyond_a_limit_that_cuts_is_cut_with_a_note(name: str) -> None:
    case = CASES[name]
    (note,) = parsed(case, name, case.limit).notes
    assert note.startswith(case.note)
    assert parsed(case, name, 10 * case.limit).notes == ()


def test_an_attribute_that_is_too_long_counts_as_absent_wherever_it_stands() -> None:
    long = "a" * 120
    html = (
        f"<html lang={long}><meta name=author content='Ana {long}'><template><i title='{long}'>x</i></template>"
        f"<p>Rain fell in <a href='/{long}'>Spain</a>.</p><img src=\"/{long}.jpg\" width=900>"
    )
    record = parse(html, url="https://example.org/", limits=Limits(attribute=100))
    assert record.notes == ("5 attributes beyond Limits.attribute (100 characters) were passed over",)
    assert record.authors == () == record.images
    assert long not in record.to_json()


@pytest.mark.parametrize("quote", ['"', "'", ""])
@pytest.mark.parametrize("before", range(0, 45, 3))
def test_the_look_for_long_values_finds_each(quote: str, before: int) -> None:
    for size in (11, 15, 29, 90):
        tag = f"{'<p>x y' * 20}"[:before] + f"<a href = {quote}{'b' * size}{quote} id='c'>"
        assert may_hold_long_value((tag + "<p>x y" * 9).encode(), 10), (tag, size)


@pytest.mark.parametrize(
    "html", ["<p class='a b'>It's \"late\"</p>\n" * 90, "<p class=a>x</p> " * 90, '<p class="a b">x y z\n' * 90, ""]
)
def test_the_look_for_long_values_passes_ordinary_pages(html: str) -> None:
    assert not may_hold_long_value(html.encode(), 64)


@pytest.mark.parametrize("wrong", [0, -1, True, 1.5, "9", None])
def test_a_limit_is_a_whole_number_of_at_least_one(wrong: object) -> None:
    for field in attrs.fields(Limits):
        with pytest.raises(ArgumentError, match=f"Limits.{field.name} must be a whole number"):
            Limits(**{field.name: wrong})  # type: ignore[arg-type]
