"""Whatever a page declares, no source raises, and what they say is text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import seconds
from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.sources import collect, collect_state

ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 10**30)
    | st.floats()
    | st.sampled_from(
        ["", " ", "#a", "Rain", "<p>Rain</p>", "&amp;", "https://example.org/rain", "//", "http://[", "Article"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "@id",
                    "@type",
                    "@value",
                    "@list",
                    "name",
                    "url",
                    "headline",
                    "author",
                    "item",
                    "text",
                    "value",
                    "type",
                    "",
                    "/",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
ARTICLE_KEYS = st.sampled_from(
    [
        *(
            "@context",
            "@graph",
            "@id",
            "@type",
            "headline",
            "author",
            "image",
            "publisher",
            "datePublished",
            "keywords",
        ),
        *("mainEntityOfPage", "mainEntity", "hasPart", "itemListElement", "articleBody", "width", "about", "isPartOf"),
        *(
            "title",
            "body",
            "content",
            "slug",
            "tags",
            "credits",
            "taxonomy",
            "name",
            "url",
            "position",
            "liveBlogUpdate",
        ),
    ]
)


def everything(html: str, url: str | None = "https://example.org/rain") -> tuple[Evidence, ...]:
    document = Document.read(html.encode("utf-8", "replace"), url)
    return collect(document) + collect_state(document)


def check(evidence: tuple[Evidence, ...]) -> None:
    for one in evidence:
        assert one.property == one.property.strip() != ""
        assert one.value == one.value.strip() != ""
        assert isinstance(one.where(), str)
        assert one.group >= 0


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(ARTICLE_KEYS, ODD, max_size=8))
def test_json_of_wrong_types_in_every_place(thing: dict[str, object]) -> None:
    thing.setdefault("@type", "Article")
    packed = json.dumps(thing).replace("</", "<\\/")
    for kind in ("application/ld+json", "application/json", "text/tawsiyat"):
        check(everything(f"<title>Rain in Spain</title><script type='{kind}'>{packed}</script>"))
    check(everything(f"<title>Rain</title><script>window.state = {packed};{'x' * 1_000}</script>"))


@settings(max_examples=200, deadline=None)
@given(st.lists(ODD, max_size=12))
def test_devalue_arrays_of_wrong_numbers(flat: list[object]) -> None:
    packed = json.dumps([{"a": 1}, *flat])
    check(everything(f"<title>Rain</title><script id=__NUXT_DATA__ type=application/json>{packed}</script>"))


MARKS = st.sampled_from(
    [
        "<div itemscope itemtype=https://schema.org/Article>",
        "<span itemprop=author itemscope>",
        "<b itemprop='headline name'>",
        "<a itemprop=url href='http://['>",
        "<meta itemprop=position content=x>",
        "<i property=schema:author typeof=Person>",
        "<i property='/' typeof>",
        "</div>",
        "</span>",
        "text",
        "<meta property=og:image content=/a.jpg><meta property=og:image:width content=x>",
        "<meta name=twitter:label content=x><meta name=twitter:data content=x>",
        "<meta name='cxenseparse:' content=x><meta name='dc.' content=x>",
        '<meta name=parsely-page content=\'{"title": [3, {}], "tags": {}}\'>',
        "<link rel='alternate canonical' hreflang='' href=/x>",
        "<script>self.__next_f.push([1,'1:T</script>",
        "<script type=application/ld+json>{</script>",
    ]
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(MARKS, max_size=12).map("".join),
    st.sampled_from([None, "", "https://[", "https://example.org/2025/13/40/x"]),
)
def test_marks_in_every_order(html: str, url: str | None) -> None:
    check(everything(html, url))


LD = "<script type=application/ld+json>"
END = "</script>"
HOSTILE = {
    "nested scopes": "<div itemscope itemprop=author>" * 1_500,
    "many metas": "<meta property=og:image content=/a.jpg>" * 20_000,
    "many links": "<link rel=canonical href=/x>" * 10_000,
    "many articles": LD + "[" + '{"@type":"Article","headline":"Rain"},' * 20_000 + "{}]" + END,
    "many steps": LD + '{"@type":"BreadcrumbList","itemListElement":[' + '{"name":"Rain"},' * 50_000 + "{}]}" + END,
    "a deep graph": LD + '{"@graph":[' * 150 + "]}" * 150 + END,
    "a text of tags": LD + '{"@type":"Article","articleBody":"' + "<p " * 500_000 + '"}' + END,
    "many assignments": "<script>" + "window.abc={" * 50_000 + END,
    "many pushes": "<script>" + "__next_f.push([" * 50_000 + END,
    "rows of a stream": "<script>self.__next_f.push([1," + json.dumps("1:T1,a" * 100_000) + "])" + END,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_takes_no_more_than_a_moment(html: str) -> None:
    document = Document.read(html.encode(), "https://example.org/rain")

    def collected(document: Document) -> None:
        collect(document)
        collect_state(document)

    assert seconds(collected, document) < 5
