"""The whole way: what `parse` answers to good, bad and impossible input."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

import newsparse
from newsparse import ArgumentError, Limits, NewsparseError, PageTooLarge

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Harbour reopens - The Gull</title>
<meta property="og:site_name" content="The Gull"><link rel="canonical" href="/news/harbour"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1>{text}</article></body></html>
""".format(
    text="".join(
        f"<p>The {part} of the harbour opened again on {day}, after three weeks of repairs that cost the town four "
        f"million crowns, said the harbour master, who had promised coffee to all who waited there since dawn.</p>"
        for part, day in (("mouth", "Monday"), ("eastern wall", "Tuesday"), ("fishing quay", "Friday"))
    )
)


def test_a_page_becomes_a_record() -> None:
    article = newsparse.parse(PAGE, url="https://www.gull.example/news/harbour?utm_source=x")
    assert article.headline == "Harbour reopens"
    assert article.canonical_url == "https://www.gull.example/news/harbour"
    assert article.site_name == "The Gull"
    assert article.language == "en"
    assert len(article.paragraphs) == 3
    assert article.kind == "article"


@pytest.mark.parametrize(
    "html", ["", b"", " ", "<", "<!--", b"\x00", b"\xff\xfe", "\ud800", "<p>", "<html></html>", "plain text"]
)
def test_a_bad_page_is_no_error(html: str | bytes) -> None:
    article = newsparse.parse(html)
    assert article.body == ()
    for name in ("headline", "body", "published"):
        found = article.provenance[name]
        assert found.value is not None or found.reason or name == "body"


def test_every_field_has_its_provenance_and_every_empty_one_a_reason() -> None:
    article = newsparse.parse(PAGE)
    for name, found in article.provenance.items():
        assert found.value == getattr(article, name)
        assert (found.winner is None) == (found.reason is not None), name


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ({"html": None}, "html"),
        ({"html": 3}, "html"),
        ({"html": "", "url": "/relative"}, "url"),
        ({"html": "", "url": "ftp://example.org/"}, "url"),
        ({"html": "", "url": 3}, "url"),
        ({"html": b"", "encoding": "no-such-thing"}, "encoding"),
        ({"html": "", "captured": dt.datetime(2025, 1, 1)}, "captured"),
        ({"html": "", "captured": "2025"}, "captured"),
    ],
)
def test_an_impossible_argument_is_named(arguments: dict[str, object], word: str) -> None:
    with pytest.raises(ArgumentError, match=word):
        newsparse.parse(**arguments)  # type: ignore[arg-type]


def test_a_limit_says_what_it_is_and_what_was_there() -> None:
    with pytest.raises(PageTooLarge) as caught:
        newsparse.parse(b"x" * 101, limits=Limits(bytes=100))
    assert (caught.value.limit, caught.value.actual) == (100, 101)
    assert "limits=Limits(bytes=101)" in str(caught.value)
    assert isinstance(caught.value, NewsparseError)


def test_an_impossible_limit_is_refused() -> None:
    with pytest.raises(ArgumentError, match=r"Limits\.depth"):
        Limits(depth=0)


def test_records_compare_hash_and_pickle() -> None:
    one, two = newsparse.parse(PAGE), newsparse.parse(PAGE)
    assert one == two
    assert hash(one) == hash(two)
    assert pickle.loads(pickle.dumps(one)) == one


def test_values_cut_by_a_limit_are_noted_and_agree_with_their_provenance() -> None:
    pictures = "".join(
        f'<figure><img src="/photo-{i}.jpg" width="800" height="600"><figcaption>Photo {i} of the harbour.</figcaption></figure>'
        for i in range(4)
    )
    html = PAGE.replace("<h1>", pictures + "<h1>").replace("</p><p>", f"</p>{pictures}<p>", 1)
    article = newsparse.parse(html, url="https://www.gull.example/x", limits=Limits(images=2))
    assert len(article.images) <= 2
    assert article.provenance["images"].value == article.images
    assert newsparse.Article.from_dict(article.to_dict()) == article


def test_the_names_of_the_package_are_its_public_ones() -> None:
    assert set(newsparse.__all__) <= set(dir(newsparse))
    for name in newsparse.__all__:
        assert getattr(newsparse, name) is not None
    with pytest.raises(AttributeError, match="prase"):
        _ = newsparse.prase  # type: ignore[attr-defined]


def test_parse_is_the_function_and_not_a_module() -> None:
    import newsparse.extract

    assert callable(newsparse.parse)
    assert newsparse.parse is newsparse.extract.parse
