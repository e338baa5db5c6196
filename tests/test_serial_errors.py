"""Plain dicts that are no record: what is wrong is named by its path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse.article import Article
from newsparse.errors import RecordError
from sample_record import ARTICLE


def _set(*path: str | int, to: object) -> Callable[[dict[str, Any]], None]:
    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        plain[path[-1]] = to

    return change


def _drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(plain: Any) -> None:
        for step in path[:-1]:
            plain = plain[step]
        del plain[path[-1]]

    return change


WRONG = [
    (_set("headline", to=3), "headline: expected a string or null, got 3"),
    (_set("headline", to=b"x"), "headline: expected a string or null, got a value of type bytes"),
    (_set("authors", 0, "name", to=3), "authors[0].name: expected a string, got 3"),
    (_set("authors", 0, "name", to=None), "authors[0].name: expected a string, got null"),
    (_set("authors", 1, "kind", to="band"), 'authors[1].kind: expected one of "person", "organization", got "band"'),
    (_set("authors", to="Ana"), 'authors: expected a list, got "Ana"'),
    (_set("authors", to={}), "authors: expected a list, got an object"),
    (_set("authors", 0, to=[]), "authors[0]: expected an object, got a list"),
    (_set("authors", 0, "nmae", to="Ana"), 'authors[0].nmae: unknown key; did you mean "name"?'),
    (_set("colour", to="red"), "colour: unknown key"),
    (_set(7, to="red"), "7: unknown key"),
    (_drop("authors", 0, "name"), "authors[0].name: missing"),
    (_drop("headline"), "headline: missing"),
    (_set("tags", 1, to=True), "tags[1]: expected a string, got true"),
    (_set("is_free", to="yes"), 'is_free: expected true or false or null, got "yes"'),
    (_set("is_free", to=1), "is_free: expected true or false or null, got 1"),
    (_set("images", 0, "width", to="1200"), 'images[0].width: expected a whole number or null, got "1200"'),
    (_set("images", 0, "width", to=True), "images[0].width: expected a whole number or null, got true"),
    (_set("images", 0, "width", to=1.5), "images[0].width: expected a whole number or null, got 1.5"),
    (_set("images", 0, "url", to=5), "images[0].url: expected a string, got 5"),
    (_set("direction", to="up"), 'direction: expected one of "ltr", "rtl" or null, got "up"'),
    (_set("published", to="2025-06-15"), 'published: expected an object or null, got "2025-06-15"'),
    (
        _set("published", "iso", to="June 15"),
        'published.iso: expected a date or time as Timestamp writes it, got "June 15"',
    ),
    (
        _set("published", "iso", to="2025-02-30"),
        'published.iso: expected a date or time as Timestamp writes it, got "2025-02-30"',
    ),
    (
        _set("published", "iso", to="2025-06-15T07:57+25:00"),
        'published.iso: expected a date or time as Timestamp writes it, got "2025-06-15T07:57+25:00"',
    ),
    (
        _set("body", 0, "type", to="verse"),
        'body[0].type: expected one of "paragraph", "subheading", "quote", "list", "table", "figure", "embed", '
        '"note", got "verse"',
    ),
    (_drop("body", 0, "type"), "body[0].type: missing"),
    (_set("body", 0, to="text"), 'body[0]: expected an object, got "text"'),
    (_set("body", 4, "rows", 1, 0, to=None), "body[4].rows[1][0]: expected a string, got null"),
    (
        _set("body", 3, "items", 0, "children", 0, "type", to="table"),
        'body[3].items[0].children[0].type: expected "list", got "table"',
    ),
    (
        _set("body", 3, "items", 0, "children", 0, "items", 1, "text", to={}),
        "body[3].items[0].children[0].items[1].text: expected a string, got an object",
    ),
    (_set("provenance", to=[]), "provenance: expected an object, got a list"),
    (_set("provenance", "headline", to=None), "provenance.headline: expected an object, got null"),
    (_drop("provenance", "headline", "note"), "provenance.headline.note: missing"),
    (
        _set("provenance", "headline", "source", to=None),
        "provenance.headline.place: expected null where source is null",
    ),
    (
        _set("provenance", "license", "confidence", to=0.5),
        "provenance.license.confidence: expected 0.0 where source is null",
    ),
    (
        _set("provenance", "headline", "confidence", to="high"),
        'provenance.headline.confidence: expected a number, got "high"',
    ),
    (
        _set("provenance", "headline", "confidence", to=float("nan")),
        "provenance.headline.confidence: expected a number, got NaN",
    ),
    (
        _set("provenance", "headline", "runners_up", 0, "raw", to=9),
        "provenance.headline.runners_up[0].raw: expected a string, got 9",
    ),
    (
        _set("provenance", "headlines", to={}),
        "provenance.headlines: unknown key; only fields of the record have a provenance",
    ),
]


@pytest.mark.parametrize(("change", "message"), WRONG, ids=[message.split(":")[0] for _, message in WRONG])
def test_what_is_wrong_is_named_by_its_path(change: Callable[[dict[str, Any]], None], message: str) -> None:
    plain = ARTICLE.to_dict()
    change(plain)
    with pytest.raises(RecordError) as caught:
        Article.from_dict(plain)
    assert str(caught.value) == message


@pytest.mark.parametrize("plain", [3, None, [], "text"])
def test_what_is_no_object_is_no_record(plain: Any) -> None:
    with pytest.raises(RecordError, match=r"^record: expected an object, got "):
        Article.from_dict(plain)


def test_a_long_wrong_value_is_cut_in_the_message() -> None:
    with pytest.raises(RecordError) as caught:
        Article.from_dict(ARTICLE.to_dict() | {"kind": "x" * 1_000_000})
    assert len(str(caught.value)) < 400
    with pytest.raises(RecordError) as caught:
        Article.from_dict(ARTICLE.to_dict() | {"y" * 1_000_000: 1})
    assert len(str(caught.value)) < 400


def test_a_huge_wrong_number_is_not_written_out() -> None:
    with pytest.raises(RecordError, match=r"^headline: expected a string or null, got a value of type int$"):
        Article.from_dict(ARTICLE.to_dict() | {"headline": 10**5000})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "record: not JSON: "),
        ("{", "record: not JSON: "),
        (b"\xff\xfe\xff", "record: not JSON: "),
        ("[]", "record: expected an object, got a list"),
        ("[" * 200_000, "record: nested too deep"),
    ],
    ids=["nothing", "half", "no text", "list", "deep"],
)
def test_what_is_no_json_is_no_record(text: str | bytes, message: str) -> None:
    with pytest.raises(RecordError) as caught:
        Article.from_json(text)
    assert str(caught.value).startswith(message)


def test_lists_nested_without_end_are_refused_and_not_crashed_on() -> None:
    innermost: dict[str, Any] = {"type": "list", "items": [], "ordered": False}
    for _ in range(50_000):
        entry = {"text": "x", "spans": [], "children": [innermost]}
        innermost = {"type": "list", "items": [entry], "ordered": False}
    with pytest.raises(RecordError, match=r"^record: nested too deep$"):
        Article.from_dict(ARTICLE.to_dict() | {"body": [innermost]})
