"""What pages declare and link to may be anything: JSON-LD, dates, addresses and names that nobody meant well."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import seconds
from hostile import URL, read
from hostile_shapes import SENTENCE, script
from newsparse.article import Article
from newsparse.extract import parse

STORY = "".join(f"<p>{number} {SENTENCE * 3}</p>" for number in range(5))
LD = "<script type=application/ld+json>"
END = "</script>"


def page(head: str = "", body: str = "") -> str:
    return f"<html lang=en><head><title>Ferry late</title>{head}</head><body><article><h1>Ferry late</h1>{body}{STORY}</article>"


def raw(text: str) -> str:
    return page(f"{LD}{text}{END}")


def about(**more: Any) -> str:
    return page(script({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry late", **more}))


CYCLE = [{"@id": "#a", "@type": "NewsArticle", "headline": "Ferry late", "author": {"@id": "#b"}, "isPartOf": {"@id": "#a"}},
         {"@id": "#b", "@type": "Person", "name": "Ana Brandt", "knows": {"@id": "#b"}, "worksFor": {"@id": "#a"}}]  # fmt: skip

JSON_LD: dict[str, str] = {
    "100,000 levels of arrays": raw("[" * 100_000 + "]" * 100_000),
    "100,000 levels of objects": raw('{"author":' * 100_000 + "1" + "}" * 100_000),
    "100,000 levels that never end": raw('{"@type":"NewsArticle","author":[' * 100_000),
    "levels just within the limit": raw('{"@type":"NewsArticle","author":' * 199 + '"Ana Brandt"' + "}" * 199),
    "a number of 100,000 digits": raw('{"@type":"NewsArticle","headline":"Ferry late","datePublished":' + "9" * 100_000 + "}"),
    "a number beyond all floats": raw('{"@type":"NewsArticle","wordCount":1e999,"dateModified":-1e999,"datePublished":1e18}'),
    "NaN and infinities": raw('{"@type":"NewsArticle","headline":NaN,"datePublished":Infinity,"author":-Infinity}'),
    "a cycle of @id": page(script({"@context": "https://schema.org", "@graph": CYCLE})),
    "an @id of itself": about(**{"@id": "#a", "author": {"@id": "#a"}, "mainEntityOfPage": {"@id": "#a"}}),
    "an @id that is no text": about(**{"@id": {"@id": ["#a"]}, "author": {"@id": 7}}),
    "a type that is no text": about(**{"@type": [{"@type": "NewsArticle"}, 7, None, ["NewsArticle"]]}),
    "a context that is no text": about(**{"@context": [{"@vocab": 7}, None, {}]}),
    "a thousand twins of a key": raw("{" + ",".join(['"headline":"Ferry late"'] * 1_000) + "}"),
    "keys of all the world": about(**{"__proto__": {"headline": "x"}, "constructor": "x", "": "x", "\0": "x", "a" * 9_999: "x"}),
    "lone surrogates": about(author="Ana \ud800 Brandt", keywords=["\udfff"]),
    "right-to-left overrides": about(author="Ana \u202eBrandt\u202c", headline="Ferry \u2066late"),
    "escapes that break off": raw('{"@type":"NewsArticle","headline":"Ferry \\u00'),
    "mark-up in every value": about(author="<b>Ana</b>", keywords="<i>a</i>,<script>", image="<img src=x>", articleBody="<p>Rain</p>"),
    "an end of the script in a value": raw('{"@type":"NewsArticle","headline":"</script><script>alert(1)</script>"}'),
}


@pytest.mark.parametrize("name", JSON_LD)
def test_hostile_json_ld_gives_a_sound_record_in_a_moment(name: str) -> None:
    assert seconds(read, JSON_LD[name]) < 2
    assert parse(JSON_LD[name], url=URL).headline == "Ferry late"


def test_a_text_of_50_megabytes_is_refused_or_passed_over() -> None:
    big = about(articleBody="a " * 4_500_000, headline="b" * 4_000_000)
    article = parse(big, url=URL)
    assert article.notes == ("1 scripts beyond Limits.script (8000000 characters) were passed over",)
    assert article.headline == "Ferry late"


WRONG = [None, True, 0, -1, 1e300, "", " ", "x", [], {}, [[]], [{}], [None], {"@id": "#x"}, {"@value": "x"}, {"@list": ["x"]},
         {"@type": []}, {"name": {}}, {"name": ["x", 7]}, {"url": 7}, ["x", {"name": "y"}, 3], "<b>x</b>", "x" * 5_000]  # fmt: skip
PROPERTIES = (
    *("@id @type @graph headline alternativeHeadline description articleBody author creator publisher datePublished".split()),
    *("dateModified image thumbnailUrl keywords articleSection inLanguage isAccessibleForFree mainEntityOfPage url".split()),
    *("license sourceOrganization liveBlogUpdate hasPart isPartOf itemListElement video associatedMedia speakable".split()),
)


@pytest.mark.parametrize("property_", PROPERTIES)
def test_a_property_of_any_type_gives_a_sound_record(property_: str) -> None:
    for wrong in WRONG:
        read(about(**{property_: wrong}))
        read(about(author={"@type": "Person", property_: wrong}, image={"@type": "ImageObject", property_: wrong}))


DATES = [
    *("0000-00-00", "2025-02-30", "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00+14:00", "10000-01-01", "-2025-06-15"),
    *("2025-06-15T24:00:00", "2025-06-15T23:59:60Z", "2025-06-15T07:57:00+99:99", "2025-06-15T07:57:00.123456789123Z"),
    *("1749974220", "1749974220000", "-1", "1e20", "NaN", "0", "99999999999999999999", "٢٠٢٥-٠٦-١٥", "²⁰²⁵-⁰⁶-¹⁵", "2025-W24-7"),
    *("Sun, 31 Feb 2025 25:61:61 GMT", "June", "15", "15/06/25/06/15", "yesterday", "2025" * 500, "1" * 10_000, "T" * 10_000),
    *("/Date(1749974220000)/", "2025-06-15\0", "<time>2025</time>", "2025-06-15T07:57:00[Europe/Berlin]", "{{ date }}", "%Y-%m-%d"),
]  # fmt: skip


@pytest.mark.parametrize("text", DATES, ids=[ascii(text[:24]) for text in DATES])
def test_a_hostile_date_gives_a_sound_record_in_a_moment(text: str) -> None:
    head = f"<meta property=article:published_time content='{text}'>" + script({"@type": "NewsArticle", "datePublished": text})
    assert seconds(read, page(head, f"<time datetime='{text}'>{text}</time><p class=date>Published {text}, updated {text}</p>")) < 2


HOSTILE_URLS = [
    *("javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "JAVASCRIPT&colon;alert(1)", "jav&#x0A;ascript:alert(1)"),
    *("data:text/html,<script>alert(1)</script>", "data:image/png;base64,AAAA", "vbscript:x", "file:///etc/passwd", "blob:x", "about:blank"),
    *("mailto:ana@example.org", "tel:+123", "ftp://example.org/a.jpg", "ws://example.org/", "intent://x#Intent;end", "view-source:http://a/"),
    *("http://", "https:", "http:///x", "//", "http://[::1", "http://[::g]/", "http://[v1.x]/", "http://example.org:99999/", "http://:80/"),
    *("http://exa|mple.org/", "http://%00/", "http://\u202e.example/", "http://{host}/"),
]  # fmt: skip
"""Addresses that no record may hold."""
ODD_URLS = [
    *("http://user:pass@example.org/", "https://b\u00fccher.example/\u00fc", "http://xn--bcher-kva.example/", "HTTP://EXAMPLE.ORG/%"),
    *("https://example.org/" + "a" * 1_000_000, "https://example.org/?" + "a=b&" * 20_000, "../" * 5_000, "?" * 5_000, "#" * 5_000),
    *("http://exa mple.org/", "http://example.org\\@evil.example/", "http://xn--/", "http://a..b/"),
    *("//example.org/a", "/\\example.org", "http:example.org", "https://example.org/<b>\"'`", "https://example.org/\u2028x", "http://1.2.3.4.5/"),
]  # fmt: skip
"""Addresses that may be in a record if they are mended."""


def linked(url: str) -> str:
    """A page that says an address in every place where there may be one."""
    said = url.replace("'", "%27")
    head = (
        f"<link rel=canonical href='{said}'><link rel=amphtml href='{said}'><meta property=og:url content='{said}'>"
        f"<meta property=og:image content='{said}'><meta property=article:author content='{said}'><link rel=license href='{said}'>"
        + script({"@type": "NewsArticle", "headline": "Ferry late", "url": url, "image": url, "license": url, "mainEntityOfPage": url,
                  "author": {"@type": "Person", "name": "Ana Brandt", "url": url, "sameAs": [url]}, "video": {"embedUrl": url}})
    )  # fmt: skip
    body = (
        f"<p class=byline>By <a rel=author href='{said}'>Ana Brandt</a></p><figure><img src='{said}' srcset='{said} 900w' width=900>"
        f"<figcaption>The ferry at noon</figcaption></figure><p>The <a href='{said}'>ferry</a> was late again on Monday.</p>"
        f"<iframe src='{said}'></iframe><video poster='{said}' src='{said}'></video>"
        f"<aside class=related><h2>Related news</h2><a href='{said}'>Ferry on time for once this week</a></aside>"
    )
    return page(head, body)


def addresses(article: Article) -> list[str]:
    """Every address in a record."""
    texts = json.dumps({**article.to_dict(), "provenance": {}})
    return [text for text in _urls(json.loads(texts)) if text]


def _urls(plain: Any, key: str = "") -> list[str]:
    if isinstance(plain, dict):
        return [url for name, value in plain.items() for url in _urls(value, name)]
    if isinstance(plain, list):
        return [url for value in plain for url in _urls(value, key)]
    return [plain] if isinstance(plain, str) and key in ("url", "canonical_url", "amp_url") else []


@pytest.mark.parametrize("url", HOSTILE_URLS, ids=[ascii(url[:30]) for url in HOSTILE_URLS])
def test_an_address_that_is_none_is_nowhere_in_the_record(url: str) -> None:
    article = read(linked(url))
    assert [one for one in addresses(article) if one != URL and not one.startswith("https://news.example.org/2025/06/15/")] == []
    assert article.headline == "Ferry late"
    if ":" in url and "&" not in url:
        assert article.canonical_url is None or article.canonical_url.startswith("https://news.example.org/")


@pytest.mark.parametrize("url", ODD_URLS, ids=[ascii(url[:30]) for url in ODD_URLS])
def test_an_odd_address_gives_a_sound_record_in_a_moment(url: str) -> None:
    assert seconds(read, linked(url)) < 3
    assert all(one.startswith(("http://", "https://")) for one in addresses(parse(linked(url), url=URL)))


def test_an_address_that_was_refused_is_told_with_its_reason() -> None:
    article = parse("<meta property=og:url content='mailto:ana@example.org'><p>Rain", url=URL)
    found = article.provenance["canonical_url"]
    assert found.value is None or found.value.startswith("https://")
    assert [(one.raw, one.note) for one in found.runners_up] == [("mailto:ana@example.org", "no http or https address")]


NAMES = [
    *("By " * 500, "Ana" * 1_000, "Ana Brandt, " * 2_000, "and " * 2_000, "@" * 3_000, "O'" * 2_000, "A. " * 2_000, "\u0301" * 3_000),
    *("<b>Ana</b> Brandt", "Ana\0Brandt", "\u202eAna Brandt", "ana@example.org", "https://example.org/ana", "Ana\nBrandt\n" * 500),
    *("Robert'); DROP TABLE authors;--", "{{7*7}}", "${jndi:ldap://x}", "=cmd|' /C calc'!A0", "../../etc/passwd", "%s%s%n", "\ud800"),
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=[ascii(name[:20]) for name in NAMES])
def test_a_hostile_name_gives_a_sound_record_in_a_moment(name: str) -> None:
    shown = name.replace("\ud800", "").replace("<", "&lt;")
    head = script({"@type": "NewsArticle", "headline": "Ferry late", "author": [{"name": name}, name]})
    html = page(head, f"<p class=byline>By {shown}</p><meta name=author content=\"{shown}\"><a rel=author>{shown}</a>")
    assert seconds(read, html) < 2


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | st.sampled_from([*DATES, *HOSTILE_URLS, *NAMES]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(PROPERTIES) | st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from(PROPERTIES), VALUES, max_size=6))
def test_any_json_ld_gives_a_sound_record(declared: dict[str, Any]) -> None:
    read(page(script({"@type": "NewsArticle", **declared})))
