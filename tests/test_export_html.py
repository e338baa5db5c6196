"""The clean HTML of an article, judged by a browser's parser."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from selectolax.lexbor import LexborHTMLParser

from newsparse.article import Article
from newsparse.export.html import body_xhtml
from newsparse.records import Author, Embed, Figure, Image, Paragraph, Span
from rendering import AWKWARD
from sample_record import ARTICLE, EMPTY

ALLOWED = set(
    "article header p h1 h2 h3 h4 h5 h6 time blockquote footer cite ul ol li table caption thead tbody tr th td figure "
    "img figcaption small aside a strong em br".split()
)
ATTRIBUTES = set("href src alt width height datetime lang dir scope class".split())


def _nodes(html: str) -> list[tuple[str, dict[str, str | None]]]:
    tree = LexborHTMLParser(f"<body>{html}")
    return [(node.tag or "", node.attributes) for node in tree.css("body *")]


def test_the_whole_record_in_order() -> None:
    assert ARTICLE.to_html() == (
        '<article lang="en-GB" dir="ltr"><header><p class="kicker">River traffic</p>'
        "<h1>Old bridge reopens after nine years</h1>"
        '<p class="dek">Boats have to wait, walkers do not.</p>'
        '<p class="byline">By Ana Núñez and the City Desk in Port Lume</p>'
        '<time datetime="2025-06-15T07:57+03:00">2025-06-15T07:57+03:00</time></header>'
        '<p>The <a href="https://news.example.org/old-bridge">old bridge</a> is open again.</p>'
        "<h2>What changes</h2>"
        "<blockquote><p>We <em>waited</em> long.<br>Now we walk.</p>"
        "<footer><cite>Mayor Ilse Brandt</cite></footer></blockquote>"
        "<ul><li><strong>two</strong> locks<ol><li>first lock</li><li>second lock</li></ol></li><li>one gate</li></ul>"
        '<table><caption>Opening hours</caption><thead><tr><th scope="col">Day</th><th scope="col">Opens</th></tr>'
        "</thead><tbody><tr><td>Monday</td><td>9</td></tr><tr><td>Sunday</td><td>11</td></tr></tbody></table>"
        '<figure><img src="https://img.example.org/bridge.jpg" alt="A stone bridge" width="1200" height="800">'
        "<figcaption>The bridge at dawn <small>Otto Reyes/Lume Press</small></figcaption></figure>"
        '<p class="embed"><a href="https://www.youtube.com/watch?v=example">youtube</a></p>'
        '<aside class="correction"><p>An earlier version gave a wrong year.</p></aside>'
        '<figure><img src="https://img.example.org/lock.jpg" alt=""></figure></article>'
    )


def test_an_empty_record_is_an_empty_article() -> None:
    assert EMPTY.to_html() == "<article></article>"
    assert body_xhtml(EMPTY) == ""


VECTORS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p></article><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "<!-- --><style>*{}</style>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "&lt;script&gt;",
    "javascript:alert(1)",
    "\x00\ud800\ufffe<b>",
]


@pytest.mark.parametrize("vector", VECTORS)
def test_page_text_never_becomes_mark_up(vector: str) -> None:
    article = attrs.evolve(
        ARTICLE,
        headline=vector,
        kicker=vector,
        dek=vector,
        byline=vector,
        language=vector,
        authors=(Author(vector),),
        body=(
            Paragraph(vector, (Span(0, 3, "link", vector), Span(1, 4, "link", "https://example.org/?" + vector))),
            Embed(vector, vector),
            Figure(0),
        ),
        images=(Image(vector, vector, vector, vector), Image("https://example.org/" + vector, vector, vector, vector)),
    )
    for tag, attributes in _nodes(article.to_html()):
        assert tag in ALLOWED
        assert set(attributes) <= ATTRIBUTES
        target = attributes.get("href") or attributes.get("src")
        assert target is None or target.startswith("https://")


@given(AWKWARD)
def test_a_reader_sees_the_text_as_it_is(text: str) -> None:
    shown = LexborHTMLParser(Article(body=(Paragraph(text),)).to_html()).css_first("p")
    assert shown is not None
    assert "".join(shown.text().split()) == "".join(text.split())
