"""Pages that are big in one way each: what `parse` has to read in time that grows no faster than the page."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

Shape = Callable[[int], str]
"""A number → a page in which that many of one thing stand."""

SENTENCE = "The ferry to the northern islands was late again on Monday, said the harbour master. "
URL = "https://news.example.org/2025/06/15/ferry"


def page(body: str, head: str = "") -> str:
    """A small article with something else in its head and after its text."""
    story = "".join(f"<p>{number} {SENTENCE * 3}</p>" for number in range(6))
    return (
        f"<!doctype html><html lang=en><head><title>Ferry late again</title>{head}</head><body><article>"
        f"<h1>Ferry late again</h1><p class=byline>By Ana Brandt</p>{story}{body}</article></body></html>"
    )


def script(value: object, kind: str = "application/ld+json") -> str:
    """A script that holds a value as JSON."""
    return f"<script type={kind}>{json.dumps(value)}</script>"


def article(**more: object) -> str:
    """A page whose JSON-LD says more about it."""
    return page(
        "", script({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry late", **more})
    )


def _links(n: int) -> str:
    return page("<ul>" + "".join(f'<li><a href="/{i}">Story number {i} of today</a></li>' for i in range(n)) + "</ul>")


def _related(n: int) -> str:
    cards = "".join(f'<div class=card><a href="/{i}"><h3>Related story number {i}</h3></a></div>' for i in range(n))
    return page(f"<section class=related><h2>Related news</h2>{cards}</section>")


def _paragraph_links(n: int) -> str:
    return page("<p>" + "".join(f'<a href="/{i}">harbour {i}</a> and ' for i in range(n)) + "</p>")


def _comments(n: int) -> str:
    one = (
        "<li class=comment><b class=author>Reader {0}</b> <time>15 June 2025</time><p>I was there, {0} times.</p></li>"
    )
    return page("<section id=comments><ol>" + "".join(one.format(i) for i in range(n)) + "</ol></section>")


def _paragraphs(n: int) -> str:
    return page("".join(f"<p>{i} {SENTENCE}</p>" for i in range(n)))


def _images(n: int) -> str:
    one = '<figure><img src="/i/{0}.jpg" alt="A ferry"><figcaption>Ferry {0}. Photo: Ana Brandt</figcaption></figure>'
    return page("".join(one.format(i) for i in range(n)))


def _bare_images(n: int) -> str:
    return page("".join(f'<img src="/i/{i}.jpg" width=900 height=600>' for i in range(n)))


def _sources(n: int) -> str:
    return page(
        "<picture>" + "".join(f'<source srcset="/i/{i}.jpg {i}w">' for i in range(n)) + "<img src=/a.jpg></picture>"
    )


def _srcset(n: int) -> str:
    return page('<img src=/a.jpg srcset="' + ", ".join(f"/i/{i}.jpg {i + 1}w" for i in range(n)) + '">')


def _metas(n: int) -> str:
    names = ("author", "keywords", "article:tag", "og:image", "article:published_time", "description", "og:title")
    return page("", "".join(f'<meta property="{names[i % 7]}" content="Value {i}">' for i in range(n)))


def _meta_of(name: str) -> Shape:
    return lambda n: page(
        "", "".join(f"<meta property='{name}' content='Ferry {i} late 2025-06-15'>" for i in range(n))
    )


def _tags(n: int) -> str:
    tags = "".join(f'<a rel=tag href="/tag/{i}">Topic {i}</a>' for i in range(n))
    return page(f"<div class=tags><span>Tags:</span>{tags}</div>")


def _bylines(n: int) -> str:
    return page(
        "".join(f'<div class="byline author"><a rel=author href="/p/{i}">Ana Brandt</a></div>' for i in range(n))
    )


def _names(n: int) -> str:
    return page("<p class=byline>By " + ", ".join(f"Ana{i:x} Brandt{i:x}" for i in range(n)) + "</p>")


def _times(n: int) -> str:
    return page(
        "".join(f"<div class=date><time datetime=2025-06-{i % 28 + 1:02}>{i} June 2025</time></div>" for i in range(n))
    )


def _microdata(n: int) -> str:
    one = "<div itemprop=author itemscope itemtype=https://schema.org/Person><b itemprop=name>Ana B{0}</b></div>"
    return page(
        f"<div itemscope itemtype=https://schema.org/NewsArticle>{''.join(one.format(i) for i in range(n))}</div>"
    )


def _state(n: int) -> str:
    rows = [{"type": "paragraph", "text": SENTENCE, "id": i, "href": f"/{i}"} for i in range(n)]
    state = {
        "props": {"pageProps": {"article": {"headline": "Ferry late", "body": rows, "authors": [{"name": "Ana"}]}}}
    }
    return f"<title>Ferry late</title><script id=__NEXT_DATA__ type=application/json>{json.dumps(state)}</script>"


def _blocks_of(tag: str, text: str = "") -> Shape:
    return lambda n: page(f"<{tag}>{text}</{tag}>" * n)


def _table(n: int) -> str:
    return page("<table>" + "".join(f"<tr><th>Pier {i}</th><td>{i} ships</td></tr>" for i in range(n)) + "</table>")


def _quote(n: int) -> str:
    return page("<blockquote>" + "".join(f"<p>{i} {SENTENCE}</p>" for i in range(n)) + "</blockquote>")


def _headings(n: int) -> str:
    return page("".join(f"<h2>Pier {i}</h2><p>{SENTENCE}</p>" for i in range(n)))


def _people(n: int) -> list[dict[str, str]]:
    return [{"@type": "Person", "name": f"Ana{i} Brandt", "url": f"/people/{i}"} for i in range(n)]


def _keys(n: int) -> dict[str, object]:
    return {f"key{i}": f"value {i}" for i in range(n)}


def _graph(n: int) -> str:
    things = [
        {"@id": f"#{i}", "@type": "Person", "name": f"Ana{i} Brandt", "knows": {"@id": f"#{i + 1}"}} for i in range(n)
    ]
    story = {
        "@id": "#story",
        "@type": "NewsArticle",
        "headline": "Ferry late",
        "author": [{"@id": "#0"}, {"@id": "#9"}],
    }
    return page("", script({"@context": "https://schema.org", "@graph": [*things, story]}))


def _scripts(n: int) -> str:
    return page("", "".join(script({"@type": "NewsArticle", "headline": f"Ferry late {i}"}) for i in range(n)))


_MARKS = (
    "related read-more recommended trending most-read",
    "comment comments discussion reply",
    "caption figcaption credit photo media gallery",
    "byline author bio contributor profile",
    "tags topics keywords tag-list category",
    "date time published updated timestamp",
    "share social newsletter subscribe promo advert",
    "footer nav menu header breadcrumb sidebar widget",
    "headline title kicker dek summary standfirst lead",
    "article-body story content correction editor-note disclosure",
    "consent cookie paywall legal embed live-blog ticker",
)
"""Words by which templates name boxes: each group for one or two roles."""
_TAGS = (
    "div",
    "p",
    "figure",
    "figcaption",
    "aside",
    "section",
    "article",
    "header",
    "footer",
    "nav",
    "blockquote",
    "table",
)
"""Tags that rules ask for."""


def _nested(opening: str) -> Shape:
    return lambda n: page(f"{opening}<b>Pier</b> <a href=/a>north</a> text<img src=/a.jpg>" * n)


def _deep_and_wide(opening: str) -> Shape:
    return lambda n: page(opening * n + "<p>Text <a href=/a>Pier</a></p><img src=/a.jpg>" * n)


def _boxes() -> dict[str, Shape]:
    """Boxes in boxes that one rule after the other may look into or up from: as deep as their number."""
    openings = {f"<div class='{marks}'>": marks.split()[0] for marks in _MARKS} | {f"<{tag}>": tag for tag in _TAGS}
    openings["<ul><li>"] = openings["<table><tr><td>"] = openings["<dl><dd>"] = ""
    return {
        f"{kind} {name or opening}": make(opening)
        for opening, name in openings.items()
        for kind, make in (("texts in nested", _nested), ("many texts deep in", _deep_and_wide))
    }


SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        **_boxes(),
        "one long text": lambda n: page(f"<p>{SENTENCE * n}</p>"),
        "one long word": lambda n: page(f"<p>{'a' * n}</p>"),
        "one long headline": lambda n: page(f"<h1>{SENTENCE * n}</h1>", f"<title>{SENTENCE * n}</title>"),
        "text without mark-up": lambda n: SENTENCE * n,
        "paragraphs": _paragraphs,
        "paragraphs in one quote": _quote,
        "subheadings": _headings,
        "rows of a table": _table,
        "links": _links,
        "related links": _related,
        "links in one paragraph": _paragraph_links,
        "comments": _comments,
        "nested boxes": lambda n: page("<div>" * n + SENTENCE),
        "nested lists": lambda n: page("<ul><li>Pier" * n),
        "nested quotes": lambda n: page("<blockquote><p>Pier and ship" * n),
        "nested inline elements": lambda n: page("<p>" + "<span>a " * n),
        "inline elements in one paragraph": lambda n: page("<p>" + "<b>a</b> <i>b</i> " * n),
        "line breaks": lambda n: page("<br>" * n),
        "lines between line breaks": lambda n: page("<p>" + f"{SENTENCE}<br>" * n),
        "empty boxes": _blocks_of("div"),
        "short boxes": _blocks_of("div", "Pier"),
        "unknown tags": lambda n: page("".join(f"<x-{i}>a</x-{i}>" for i in range(n))),
        "templates": _blocks_of("template", "Pier"),
        "unclosed paragraphs": lambda n: page("<p>Pier" * n),
        "formatting across paragraphs": lambda n: page("<p><b>Pier</p>" + "<p>Pier</p>" * n),
        "images with captions": _images,
        "images": _bare_images,
        "sources of one picture": _sources,
        "renditions of one image": _srcset,
        "frames": _blocks_of('iframe src="https://www.youtube.com/embed/a"'),
        "metas": _metas,
        **{
            f"metas {name}": _meta_of(name)
            for name in ("og:title", "author", "og:image", "description", "keywords", "date")
        },
        "one long title": lambda n: page("", f"<meta property=og:title content='{SENTENCE * n}'>"),
        "one long description": lambda n: page(
            f"<p>{SENTENCE * n}", f"<meta name=description content='{SENTENCE * n}'>"
        ),
        "headlines": lambda n: page("".join(f"<h1>Ferry late {i}</h1>" for i in range(n))),
        "deks": lambda n: page("".join(f"<p class='dek summary'>Ferry late {i} again.</p>" for i in range(n))),
        "captions": lambda n: page(
            "".join(f"<p class=caption>Ferry {i}. Photo: Ana</p><img src=/{i}.jpg>" for i in range(n))
        ),
        "labels": lambda n: page(
            "".join(f"<h3>Related news</h3><p><a href=/{i}>Ferry late {i} again</a></p>" for i in range(n))
        ),
        "labels without links": _blocks_of("h3", "Related news"),
        "tag labels": lambda n: page("".join(f"<p>Tags:</p><a href=/tag/{i}>Pier {i}</a>" for i in range(n))),
        "corrections": _blocks_of("p", f"Correction: {SENTENCE}"),
        "quotes": lambda n: page(
            "".join(f"<blockquote><p>Pier {i} is open</p><cite>Ana B</cite></blockquote>" for i in range(n))
        ),
        "asides": lambda n: page(
            "".join(f"<aside class=pullquote>{SENTENCE} {i}</aside><p>{SENTENCE} {i}</p>" for i in range(n))
        ),
        "date lines": lambda n: page(
            "".join(f"<p class=date>Published {i % 28 + 1} June 2025, updated 10:{i % 60:02}</p>" for i in range(n))
        ),
        "posts of other services": lambda n: page(
            "".join(f"<iframe src=https://www.youtube.com/embed/{i}></iframe>" for i in range(n))
        ),
        "link elements": lambda n: page("", '<link rel="canonical alternate" href=/a hreflang=de>' * n),
        "tags": _tags,
        "byline blocks": _bylines,
        "names in one byline": _names,
        "times": _times,
        "microdata authors": _microdata,
        "microdata scopes in scopes": lambda n: page("<div itemscope itemprop=author>" * n + "a"),
        "JSON-LD authors": lambda n: article(author=_people(n)),
        "JSON-LD names": lambda n: article(author=[f"Ana{i} Brandt" for i in range(n)]),
        "JSON-LD keywords": lambda n: article(keywords=[f"topic {i}" for i in range(n)]),
        "JSON-LD keywords in one text": lambda n: article(keywords=", ".join(f"topic {i}" for i in range(n))),
        "JSON-LD images": lambda n: article(image=[{"@type": "ImageObject", "url": f"/i/{i}.jpg"} for i in range(n)]),
        "JSON-LD text": lambda n: article(articleBody=SENTENCE * n),
        "JSON-LD graph": _graph,
        "JSON-LD keys": lambda n: article(author=[_keys(n) | {"name": "Ana Brandt"}], image=[_keys(n)], **_keys(n)),
        "JSON-LD things with other keys": lambda n: article(
            author=[{"name": f"Ana B{i}", f"k{i}": "x"} for i in range(n)]
        ),
        "JSON-LD headlines": lambda n: article(headline=[f"Ferry late {i}" for i in range(n)]),
        "JSON-LD dates": lambda n: article(datePublished=[f"2025-06-15T{i % 24:02}:{i % 60:02}" for i in range(n)]),
        "JSON-LD updates": lambda n: article(
            liveBlogUpdate=[{"headline": f"At {i}", "articleBody": SENTENCE} for i in range(n)]
        ),
        "JSON-LD publishers": lambda n: article(publisher=[{"name": f"Gazette {i}"} for i in range(n)]),
        "JSON-LD in types": lambda n: article(**{"@type": [f"Type{i}" for i in range(n)]}),
        "JSON-LD with one long name": lambda n: article(author={"name": "Ana " * n}),
        "JSON-LD with one long headline": lambda n: article(
            headline="Ferry late " * n, alternativeHeadline="Ferry " * n
        ),
        "JSON-LD scripts": _scripts,
        "JSON-LD of the wrong kind": lambda n: page("", script([{"@type": "Thing", "a": i} for i in range(n)])),
        "JSON-LD that is broken": lambda n: page(
            "", "<script type=application/ld+json>" + '{"a": "b" "c",' * n + "</script>"
        ),
        "page state": _state,
        "script without JSON": lambda n: page("", "<script>" + "function a(){return {b: 'c'}};" * n + "</script>"),
        "long class": lambda n: page(f'<div class="{"author-body related " * n}">{SENTENCE}</div>'),
        "many classes": lambda n: page("".join(f'<div class="c{i} author-x{i}">Pier</div>' for i in range(n))),
        "long address": lambda n: page(f'<a href="/{"a/" * n}">Pier</a><img src="/{"b%20" * n}.jpg">'),
        "long alternative text": lambda n: page(f'<img src=/a.jpg alt="{SENTENCE * n}">'),
        "attributes of one element": lambda n: page("<div " + " ".join(f"a{i}=b" for i in range(n)) + ">Pier</div>"),
        "comments of the mark-up": lambda n: page("<!-- a -->" * n),
        "broken mark-up": lambda n: page("<a <b =\"'>" * n),
        "entities": lambda n: page("<p>" + "&amp;&eacute;&#8217;&bogus; " * n + "</p>"),
        "no characters": lambda n: page("<p>" + "\u200b\ufeff\u2060 a" * n + "</p>"),
        "figures in captions": lambda n: page("<figure><figcaption>Pier" * n),
    }
)
"""What stands on the page, by name."""
