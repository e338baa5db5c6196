"""Microdata and RDFa Lite: scopes become things, and the page's own article is chosen among them."""

from __future__ import annotations

from newsparse.document import Document
from newsparse.sources import microdata


def read(html: str, url: str | None = None) -> list[tuple[str, str]]:
    return [(one.property, one.value) for one in microdata.collect(Document.read(html.encode(), url))]


def values(html: str, property_: str) -> list[str]:
    return values_at(html, property_, None)


def values_at(html: str, property_: str, url: str | None) -> list[str]:
    return [value for name, value in read(html, url) if name == property_]


ARTICLE = "itemscope itemtype='https://schema.org/NewsArticle'"


def test_a_page_without_marks_says_nothing() -> None:
    assert read("<p>Rain</p>") == []


def test_an_article_is_told_with_the_value_of_each_element() -> None:
    html = f"""<article {ARTICLE}>
        <meta itemprop=datePublished content=2025-06-15><h1 itemprop=headline>Rain in
        <em>Spain</em></h1><img itemprop=image src=/a.jpg alt=Cloud>
        <time itemprop=dateModified datetime=2025-06-16>today</time>
        <a itemprop=url href=https://example.org/rain>link</a><a itemprop=articleSection href=/world>World</a>
        <link itemprop=mainEntityOfPage href=https://example.org/rain></article>"""
    assert read(html) == [
        ("@type", "NewsArticle"),
        ("datePublished", "2025-06-15"),
        ("headline", "Rain in Spain"),
        ("image.url", "/a.jpg"),
        ("dateModified", "2025-06-16"),
        ("url", "https://example.org/rain"),
        ("articleSection", "World"),
        ("mainEntityOfPage", "https://example.org/rain"),
    ]


def test_scopes_inside_become_things_of_their_own() -> None:
    html = f"""<div {ARTICLE}><span itemprop=author itemscope itemtype=https://schema.org/Person>
        <b itemprop=name>Ann Lee</b><a itemprop=url href=/ann>more</a></span>
        <span itemprop=author itemscope><i itemprop=name>Bo Ek</i></span></div>"""
    found = [one for one in microdata.collect(Document.read(html.encode())) if one.property.startswith("author")]
    assert [(one.property, one.value) for one in found] == [
        ("author.@type", "Person"),
        ("author.name", "Ann Lee"),
        ("author.url", "/ann"),
        ("author.name", "Bo Ek"),
    ]
    assert found[0].group == found[1].group == found[2].group != found[3].group


def test_an_author_that_is_a_link_is_told_by_name_and_address() -> None:
    html = f"<div {ARTICLE}><a itemprop=author href=/ann>Ann Lee</a></div>"
    assert read(html)[1:] == [("author.name", "Ann Lee"), ("author.url", "/ann")]


def test_several_values_of_a_property_are_all_told() -> None:
    html = f"<div {ARTICLE}><i itemprop=keywords>rain</i><i itemprop='keywords about'>Spain</i></div>"
    assert values(html, "keywords") == ["rain", "Spain"]
    assert values(html, "about.name") == ["Spain"]


def test_the_article_of_the_pages_title_is_chosen() -> None:
    html = f"""<title>Heavy rain in all of Spain</title><div {ARTICLE}><b itemprop=headline>Snow</b></div>
        <div {ARTICLE}><b itemprop=headline>Heavy rain in all of Spain</b></div>"""
    assert values(html, "headline") == ["Heavy rain in all of Spain"]


def test_what_stands_in_no_scope_is_said_of_the_page() -> None:
    assert values("<p itemprop=author>Ann Lee</p>", "author.name") == ["Ann Lee"]
    html = f"<b itemprop=author>Ann Lee</b><div {ARTICLE}><i itemprop=headline>Rain</i></div>"
    assert values(html, "mainEntityOfPage.author.name") == ["Ann Lee"]


def test_an_article_that_has_lost_its_scope_is_one_all_the_same() -> None:
    html = "<meta itemprop=headline content=Rain><meta itemprop=author content='Ann Lee'>"
    assert read(html) == [("headline", "Rain"), ("author.name", "Ann Lee")]


def test_cards_that_call_the_page_their_main_entity_are_other_articles() -> None:
    card = f"<div {ARTICLE}><a itemprop=url href=https://example.org/%s></a><b itemprop=headline>Snow %s</b>"
    card += "<meta itemprop=mainEntityOfPage content=https://example.org/rain></div>"
    assert values_at(card % (1, 1) + card % (2, 2), "headline", "https://example.org/rain") == []


def test_the_headline_of_a_pages_header_is_not_the_articles() -> None:
    html = "<header itemscope itemtype=https://schema.org/WPHeader><b itemprop=headline>The Gazette</b></header>"
    assert read(html) == []


def test_rdfa_lite_is_read_as_a_dialect_of_its_own() -> None:
    html = """<div vocab=https://schema.org/ typeof=NewsArticle><b property=headline>Rain</b>
        <span property=schema:author typeof=Person><i property=name>Ann Lee</i></span></div>"""
    found = list(microdata.collect(Document.read(html.encode())))
    assert [(one.property, one.value) for one in found] == [
        ("@type", "NewsArticle"),
        ("headline", "Rain"),
        ("author.@type", "Person"),
        ("author.name", "Ann Lee"),
    ]
    assert {one.source for one in found} == {"rdfa"}


def test_words_of_other_vocabularies_are_translated_or_left_out() -> None:
    html = """<div typeof='sioc:Item foaf:Document'><b property='dc:title'>Rain</b><i property='v:summary'>Wet</i>
        <i property='dc:date dc:created' content='2025-06-15'>today</i></div>"""
    assert read(html) == [
        ("@type", "Item"),
        ("@type", "Document"),
        ("headline", "Rain"),
        ("datePublished", "2025-06-15"),
        ("dateCreated", "2025-06-15"),
    ]


def test_the_marked_text_of_an_article_has_no_scripts() -> None:
    text = "It rained all day and all night, and the river rose by a metre. " * 4
    html = f"<div {ARTICLE}><div itemprop=articleBody>{text}<script>load('ad')</script><style>p {{}}</style> It stopped.</div></div>"
    assert values(html, "articleBody") == [f"{text}It stopped."]
