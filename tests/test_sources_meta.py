"""`<meta>`: each vocabulary is translated, and what says nothing of the article is left out."""

from __future__ import annotations

import pytest

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.sources import meta


def collected(html: str) -> list[Evidence]:
    return list(meta.collect(Document.read(html.encode())))


def read(html: str) -> list[tuple[str, str, str]]:
    return [(one.source, one.property, one.value) for one in collected(html)]


@pytest.mark.parametrize(
    ("key", "source", "property_"),
    [
        ("og:title", "opengraph", "headline"),
        ("OG:Title", "opengraph", "headline"),
        ("og:description", "opengraph", "description"),
        ("og:url", "opengraph", "url"),
        ("og:type", "opengraph", "@type"),
        ("og:site_name", "opengraph", "site.name"),
        ("og:locale", "opengraph", "inLanguage"),
        ("og:updated_time", "opengraph", "dateModified"),
        ("article:published_time", "opengraph", "datePublished"),
        ("og:article:published_time", "opengraph", "datePublished"),
        ("http://ogp.me/ns/article#published_time", "opengraph", "datePublished"),
        ("http://ogp.me/ns#title", "opengraph", "headline"),
        ("article:modified_time", "opengraph", "dateModified"),
        ("article:section", "opengraph", "articleSection"),
        ("article:tag", "opengraph", "keywords"),
        ("article:author", "opengraph", "author.name"),
        ("article:content_tier", "opengraph", "isAccessibleForFree"),
        ("article:opinion", "opengraph", "isOpinion"),
        ("article:publisher", "opengraph", "publisher.name"),
        ("twitter:title", "twitter", "headline"),
        ("twitter:creator", "twitter", "author.alternateName"),
        ("DC.title", "dublin-core", "headline"),
        ("dc:creator", "dublin-core", "author.name"),
        ("DCTERMS.created", "dublin-core", "dateCreated"),
        ("DC.date.issued", "dublin-core", "datePublished"),
        ("dcterms:subject", "dublin-core", "keywords"),
        ("dc.language", "dublin-core", "inLanguage"),
        ("author", "meta", "author.name"),
        ("byl", "meta", "author.name"),
        ("description", "meta", "description"),
        ("keywords", "meta", "keywords"),
        ("news_keywords", "meta", "keywords"),
        ("date", "meta", "datePublished"),
        ("pubdate", "meta", "datePublished"),
        ("last-modified", "meta", "dateModified"),
        ("content-language", "meta", "inLanguage"),
        ("copyright", "meta", "copyrightNotice"),
        ("application-name", "meta", "site.name"),
        ("generator", "meta", "generator"),
        ("robots", "meta", "robots"),
        ("parsely-title", "meta", "headline"),
        ("parsely-author", "meta", "author.name"),
        ("parsely-pub-date", "meta", "datePublished"),
        ("parsely-tags", "meta", "keywords"),
        ("sailthru.date", "meta", "datePublished"),
        ("sailthru.tags", "meta", "keywords"),
        ("cXenseParse:recs:publishtime", "meta", "datePublished"),
        ("cXenseParse:author", "meta", "author.name"),
        ("cXenseParse:abc-article-tag", "meta", "keywords"),
        ("citation_publication_date", "meta", "datePublished"),
        ("bepress_citation_author", "meta", "author.name"),
    ],
)
def test_each_key_has_its_property(key: str, source: str, property_: str) -> None:
    assert read(f'<meta name="{key}" content="rain">') == [(source, property_, "rain")]


@pytest.mark.parametrize("key", ["viewport", "theme-color", "google-site-verification", "fb:admins", "og:", "dc.", ""])
def test_what_says_nothing_of_the_article_is_left_out(key: str) -> None:
    assert read(f'<meta name="{key}" content="rain">') == []


def test_the_place_is_the_element() -> None:
    assert [one.where() for one in collected('<meta property="og:title" content="Rain">')] == [
        'meta[property="og:title"]'
    ]


def test_microdata_is_not_read_here() -> None:
    assert read('<meta itemprop="headline" content="Rain"><meta itemprop="name" content="Ann Lee">') == []


def test_a_persons_address_is_told_as_one() -> None:
    html = '<meta property="article:author" content="https://example.org/ann"><meta name="author" content="Ann Lee">'
    found = collected(html)
    assert [(one.property, one.value) for one in found] == [
        ("author.url", "https://example.org/ann"),
        ("author.name", "Ann Lee"),
    ]
    assert found[0].group != found[1].group


def test_what_follows_an_image_belongs_to_it() -> None:
    html = """<meta property=og:image content=/a.jpg><meta property=og:image:width content=620>
        <meta property=og:image:alt content=Cloud><meta name=twitter:image content=/t.jpg>
        <meta property=og:image content=/b.jpg><meta property=og:image:width content=300>
        <meta name=twitter:image:alt content=Sun>"""
    things: dict[int, list[tuple[str, str]]] = {}
    for one in collected(html):
        things.setdefault(one.group, []).append((one.property, one.value))
    assert list(things.values()) == [
        [("image.url", "/a.jpg"), ("image.width", "620"), ("image.alt", "Cloud")],
        [("image.url", "/t.jpg"), ("image.alt", "Sun")],
        [("image.url", "/b.jpg"), ("image.width", "300")],
    ]


@pytest.mark.parametrize("label", ["Written by", "Verfasst von", "Écrit par", "Escrito por:", "Автор", "執筆者"])
def test_twitters_pair_names_the_author(label: str) -> None:
    html = f"""<meta name=twitter:label1 content="{label}"><meta name=twitter:data1 content="Ann Lee">
        <meta name=twitter:label2 content="Est. reading time"><meta name=twitter:data2 content="2 minutes">"""
    assert read(html) == [("twitter", "author.name", "Ann Lee")]


def test_twitters_pair_without_the_authors_label_says_nothing() -> None:
    assert read('<meta name=twitter:data1 content="Ann Lee">') == []
    assert read('<meta name=twitter:label1 content="Price"><meta name=twitter:data1 content="3 €">') == []


def test_packed_json_is_unpacked() -> None:
    packed = '{"title": "Rain", "authors": ["Ann Lee", "Bo Ek"], "tags": "wet", "link": 3, "pub_date": "2025-06-15"}'
    assert read(f"<meta name=parsely-page content='{packed}'>") == [
        ("meta", "headline", "Rain"),
        ("meta", "datePublished", "2025-06-15"),
        ("meta", "author.name", "Ann Lee"),
        ("meta", "author.name", "Bo Ek"),
        ("meta", "keywords", "wet"),
    ]


@pytest.mark.parametrize("packed", ["rain", "{", "[]", "3"])
def test_what_is_no_packed_json_says_nothing(packed: str) -> None:
    assert read(f"<meta name=parsely-page content='{packed}'>") == []


def test_references_that_were_escaped_twice_are_read() -> None:
    assert read('<meta name=description content="Rain &amp;amp; wind &amp;#8211; <b>wet</b>">') == [
        ("meta", "description", "Rain & wind – wet")
    ]
