"""JSON-LD: the page's own article is chosen and told whole."""

from __future__ import annotations

import json
from collections.abc import Iterable

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.sources import jsonld

URL = "https://www.example.org/world/rain-in-spain"
HEADLINE = "Heavy rain falls on the plain in Spain"


TITLE = f"<title>{HEADLINE} | The Gazette</title>"


def read(*things: object, url: str | None = URL, head: str = TITLE) -> list[Evidence]:
    scripts = (thing if isinstance(thing, str) else json.dumps(thing) for thing in things)
    page = head + "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return list(jsonld.collect(Document.read(page.encode(), url)))


def values(evidence: Iterable[Evidence], property_: str) -> list[str]:
    return [one.value for one in evidence if one.property == property_]


def groups(evidence: Iterable[Evidence], first: str) -> list[dict[str, str]]:
    """The things whose property paths begin with a word, each as its properties."""
    found: dict[int, dict[str, str]] = {}
    for one in evidence:
        word, _, rest = one.property.partition(".")
        if word == first:
            found.setdefault(one.group, {})[rest] = one.value
    return list(found.values())


def test_a_page_without_json_ld_says_nothing() -> None:
    assert read() == []
    assert read("", "null", "[]", "{}", "3", "rain") == []


def test_the_article_is_told_with_its_places() -> None:
    found = read({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-15", "wordCount": 620})
    assert [(one.property, one.value, one.where()) for one in found] == [
        ("@type", "NewsArticle", "script[0]#/@type"),
        ("headline", HEADLINE, "script[0]#/headline"),
        ("datePublished", "2025-06-15", "script[0]#/datePublished"),
        ("wordCount", "620", "script[0]#/wordCount"),
    ]
    assert {one.source for one in found} == {"json-ld"}


def test_each_author_is_a_thing_of_its_own() -> None:
    found = read(
        {
            "@type": "Article",
            "author": [
                {"@type": "Person", "name": "Ann Lee", "url": "https://example.org/ann", "jobTitle": "Reporter"},
                "Bo Ek",
                {"@type": "Organization", "name": "The Gazette", "sameAs": ["https://example.org/1", "/2"]},
                "https://example.org/cleo",
            ],
            "editor": {"name": "Dee Fox"},
        }
    )
    assert groups(found, "author") == [
        {"@type": "Person", "name": "Ann Lee", "url": "https://example.org/ann", "jobTitle": "Reporter"},
        {"name": "Bo Ek"},
        {"@type": "Organization", "name": "The Gazette", "sameAs": "/2"},
        {"url": "https://example.org/cleo"},
    ]
    assert groups(found, "editor") == [{"name": "Dee Fox"}]
    assert len({one.group for one in found if one.group}) == 5


def test_images_are_things_with_their_own_properties() -> None:
    found = read(
        {
            "@type": "Article",
            "image": [
                "https://example.org/a.jpg",
                {
                    "@type": "ImageObject",
                    "url": "https://example.org/b.jpg",
                    "width": 620,
                    "height": {"@type": "QuantitativeValue", "value": 400},
                    "caption": "A cloud",
                    "creator": {"@type": "Person", "name": "Ann Lee"},
                    "copyrightNotice": "The Gazette",
                },
            ],
        }
    )
    assert groups(found, "image") == [
        {"url": "https://example.org/a.jpg"},
        {
            "@type": "ImageObject",
            "url": "https://example.org/b.jpg",
            "width": "620",
            "height": "400",
            "caption": "A cloud",
            "creator.@type": "Person",
            "creator.name": "Ann Lee",
            "copyrightNotice": "The Gazette",
        },
    ]


def test_keywords_stay_apart_in_a_list_and_together_in_a_text() -> None:
    assert values(read({"@type": "Article", "keywords": ["rain", {"name": "Spain"}]}), "keywords") == ["rain", "Spain"]
    assert values(read({"@type": "Article", "keywords": "rain, Spain"}), "keywords") == ["rain, Spain"]


def test_references_are_resolved_and_cycles_end() -> None:
    found = read(
        {
            "@graph": [
                {"@type": "Article", "@id": "#a", "name": "Rain", "author": {"@id": "#p"}, "isPartOf": {"@id": "#w"}},
                {"@type": "Person", "@id": "#p", "name": "Ann Lee", "worksFor": {"@id": "#o"}},
                {"@type": "Organization", "@id": "#o", "name": "The Gazette", "employee": {"@id": "#p"}},
                {"@type": "WebPage", "@id": "#w", "name": "The page", "mainEntity": {"@id": "#a"}},
            ]
        }
    )
    assert values(found, "author.name") == ["Ann Lee"]
    assert values(found, "author.worksFor.name") == ["The Gazette"]
    assert values(found, "isPartOf.name") == ["The page"]
    assert [one.where() for one in found if one.property == "author.name"] == ["script[0]#/@graph/1/name"]


def test_a_reference_keeps_what_it_says_itself() -> None:
    found = read(
        {"@type": "Article", "author": {"@id": "#p", "name": "Ann"}}, {"@id": "#p", "url": "https://example.org/p"}
    )
    assert groups(found, "author") == [{"url": "https://example.org/p", "name": "Ann"}]


def test_references_that_multiply_come_to_an_end() -> None:
    graph = [{"@id": f"#{i}", "@type": "Thing", "about": [{"@id": f"#{i + 1}"}] * 50} for i in range(50)]
    assert len(read({"@type": "Article", "headline": HEADLINE, "about": {"@id": "#0"}}, {"@graph": graph})) < 5_000


def test_the_article_of_the_pages_address_is_chosen() -> None:
    found = read(
        {"@type": "NewsArticle", "headline": "Snow", "url": "https://example.org/snow"},
        {"@type": "NewsArticle", "headline": "Wet weather", "mainEntityOfPage": {"@id": URL + "?from=home"}},
        {"@type": "NewsArticle", "headline": "Hail", "url": "https://example.org/hail"},
    )
    assert values(found, "headline") == ["Wet weather"]


def test_the_article_of_the_pages_canonical_address_is_chosen_where_the_caller_gave_none() -> None:
    found = read(
        {"@type": "NewsArticle", "headline": "Snow", "url": "https://example.org/snow"},
        {"@type": "NewsArticle", "headline": "Wet weather", "url": URL},
        url=None,
        head=f'<link rel=canonical href="{URL}">',
    )
    assert values(found, "headline") == ["Wet weather"]


def test_the_article_of_the_pages_title_is_chosen() -> None:
    found = read({"@type": "Article", "headline": "Snow"}, {"@type": "Article", "headline": HEADLINE}, url=None)
    assert values(found, "headline") == [HEADLINE]


def test_a_news_article_is_chosen_before_other_types() -> None:
    found = read(
        {"@type": "WebPage", "name": HEADLINE, "url": URL},
        {"@type": "VideoObject", "name": HEADLINE, "url": URL},
        {"@type": ["Thing", "https://schema.org/ReportageNewsArticle"], "headline": HEADLINE, "url": URL},
    )
    assert values(found, "@type") == ["Thing", "ReportageNewsArticle"]


def test_articles_of_other_pages_are_not_the_pages() -> None:
    others = [{"@type": "NewsArticle", "headline": f"Snow {i}", "url": f"https://example.org/{i}"} for i in range(3)]
    found = read({"@type": "ItemList", "itemListElement": others}, {"@type": "WebPage", "name": "Weather", "url": URL})
    assert values(found, "headline") == []
    assert values(found, "name") == ["Weather"]


def test_the_only_article_is_the_pages_even_under_a_templates_address() -> None:
    found = read({"@type": "Article", "headline": "Rain", "mainEntityOfPage": "https://example.com/article"})
    assert values(found, "headline") == ["Rain"]


def test_an_article_nested_in_its_page_is_found() -> None:
    found = read({"@type": "WebPage", "mainEntity": {"@type": "Report", "headline": HEADLINE, "author": "Ann Lee"}})
    assert values(found, "headline") == [HEADLINE]
    assert values(found, "author.name") == ["Ann Lee"]


def test_a_page_without_article_speaks_for_itself() -> None:
    found = read({"@type": "WebPage", "name": HEADLINE, "datePublished": "2025-06-15"})
    assert values(found, "datePublished") == ["2025-06-15"]


def test_a_video_speaks_where_there_is_no_article() -> None:
    found = read({"@type": "VideoObject", "name": HEADLINE, "uploadDate": "2025-06-15"})
    assert values(found, "uploadDate") == ["2025-06-15"]


def test_a_second_description_adds_only_what_the_first_does_not_say() -> None:
    found = read(
        {"@type": "NewsArticle", "headline": HEADLINE, "author": "Ann Lee", "datePublished": "2025-06-15T22:30:00Z"},
        {
            "@type": "Article",
            "headline": HEADLINE,
            "author": "admin",
            "articleSection": "World",
            "datePublished": "2025-06-16T00:30:00",
        },
    )
    assert values(found, "author.name") == ["Ann Lee"]
    assert values(found, "articleSection") == ["World"]
    assert values(found, "datePublished") == ["2025-06-15T22:30:00Z", "2025-06-16T00:30:00"]


def test_a_second_description_gives_its_own_headline() -> None:
    found = read(
        {"@type": "NewsArticle", "name": "The Gazette", "headline": "Rain: what to know", "url": URL, "image": "/a"},
        {"@type": "NewsArticle", "headline": "Rain falls", "url": URL.replace("https", "http")},
    )
    assert values(found, "headline") == ["Rain: what to know", "Rain falls"]
    assert values(found, "@type") == ["NewsArticle"]


def test_the_web_page_is_told_as_main_entity_of_page() -> None:
    found = read(
        {"@type": "Article", "headline": HEADLINE},
        {"@type": "WebPage", "url": URL, "primaryImageOfPage": {"url": "/a.jpg"}, "dateModified": "now"},
    )
    assert values(found, "mainEntityOfPage.primaryImageOfPage.url") == ["/a.jpg"]
    assert values(found, "mainEntityOfPage.dateModified") == ["now"]


def test_the_site_and_the_way_to_the_page_are_told() -> None:
    steps = [
        {"@type": "ListItem", "position": "2", "name": "World", "item": {"@id": "https://example.org/world"}},
        {"@type": "ListItem", "position": 1, "item": {"@id": "https://example.org/", "name": "Home"}},
        {"@type": "ListItem", "position": 3, "name": "Rain"},
    ]
    found = read(
        {"@type": "BreadcrumbList", "itemListElement": steps},
        {"@type": "WebSite", "name": "The Gazette", "url": "https://example.org"},
        {"@type": "NewsMediaOrganization", "name": "Gazette Ltd"},
    )
    assert groups(found, "breadcrumb") == [
        {"name": "Home", "item": "https://example.org/"},
        {"name": "World", "item": "https://example.org/world"},
        {"name": "Rain"},
    ]
    assert groups(found, "site") == [{"name": "The Gazette", "url": "https://example.org"}, {"name": "Gazette Ltd"}]


def test_updates_of_a_live_blog_are_things_of_their_own() -> None:
    updates = [{"@type": "BlogPosting", "headline": f"Minute {i}", "author": {"name": "Ann Lee"}} for i in (1, 2)]
    found = read({"@type": "LiveBlogPosting", "liveBlogUpdate": updates, "headline": HEADLINE})
    assert values(found, "headline") == [HEADLINE]
    assert groups(found, "liveBlogUpdate") == [
        {"@type": "BlogPosting", "headline": "Minute 1", "author.name": "Ann Lee"},
        {"@type": "BlogPosting", "headline": "Minute 2", "author.name": "Ann Lee"},
    ]


def test_the_parts_behind_a_paywall_are_told() -> None:
    part = {"@type": "Thing", "isAccessibleForFree": False, "cssSelector": ".paid"}
    found = read({"@type": "Article", "isAccessibleForFree": "False", "hasPart": part})
    assert values(found, "isAccessibleForFree") == ["False"]
    assert groups(found, "hasPart") == [{"@type": "Thing", "isAccessibleForFree": "false", "cssSelector": ".paid"}]


def test_texts_lose_entities_and_tags_and_articles_keep_their_lines() -> None:
    found = read(
        {
            "@type": "Article",
            "headline": " Rain &amp;#8217;n&#8217; <b>wind</b> ",
            "description": "",
            "articleBody": "<p>It rains.</p>\n<p>It &amp; pours<br>so much.</p><figure>A cloud</figure>",
            "abstract": {"@value": "Wet", "@language": "en"},
        }
    )
    assert values(found, "headline") == ["Rain ’n’ wind"]
    assert values(found, "description") == []
    assert values(found, "articleBody") == ["It rains.\nIt & pours\nso much."]
    assert values(found, "abstract") == ["Wet"]


def test_broken_scripts_are_mended_and_several_values_read() -> None:
    found = read('<!-- {"@type": "WebSite", "name": "The Gazette",}\n{"@type": "Article", headline: "Rain"} -->')
    assert values(found, "headline") == ["Rain"]
    assert values(found, "site.name") == ["The Gazette"]
    assert [one.where() for one in found if one.property == "headline"] == ["script[0]#/1/headline"]


def test_json_ld_in_a_script_without_type_is_read() -> None:
    page = b'<script>{"@context": "https://schema.org", "@type": "Article", "headline": "Rain"}</script>'
    assert values(jsonld.collect(Document.read(page)), "headline") == ["Rain"]
