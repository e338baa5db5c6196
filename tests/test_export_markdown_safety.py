"""Markdown: a page's text never becomes anything but text, and its links stay what they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborNode

from growth import outgrows
from newsparse.article import Article
from newsparse.export.inline import plain
from newsparse.records import (
    Embed,
    Image,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Quote,
    Span,
    Subheading,
    Table,
)
from rendering import AWKWARD, LINKING, STRICT, body, links, rendered, squeezed, tags

VECTORS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p><svg onload=alert(1)>",
    "<!-- comment",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "<https://evil.example/>",
    "<javascript:alert(1)>",
    "[x](javascript:alert(1))",
    "[x](https://evil.example/)",
    "[x][y]\n\n[y]: https://evil.example/",
    "[y]: https://evil.example/",
    "![x](https://evil.example/pixel.gif)",
    "![x][y]",
    "# heading",
    "#heading",
    "heading\n===",
    "heading\n---",
    "text\n-",
    "- entry",
    "+ entry",
    "* entry",
    "1. entry",
    "1) entry",
    "12345678. entry",
    "- [ ] task",
    "> quote",
    "    indented code",
    "\tindented code",
    "``` \ncode\n```",
    "~~~\ncode\n~~~",
    "`code`",
    "``code`` `",
    "***",
    "___",
    "- - -",
    "*emphasis* _emphasis_ **strong** __strong__",
    "~~struck~~ ~x~",
    "a | b\n--- | ---\nc | d",
    "| a |\n| - |",
    "a\n:-:",
    "a\n:-",
    "| cell \\| cell \\\\| cell",
    "&lt;b&gt; &amp; &copy; &#60;script&#62; &#x3c; &notanentity;",
    "back\\slash \\* \\",
    "line one  \nline two\\\nline three",
    "\\",
    "!",
    "[",
    "]",
    "](https://evil.example/)",
    "[^1]: note",
    "Term\n: definition",
    "---\ntitle: front matter\n---",
    "<details><summary>x",
    "one\u2028# two\u2029- three\x85> four",
    "one\r# two\r\n- three\x0b> four\x0c1. five",
    "nul \x00 escape \x1b[31m bell \x07 csi \x9b31m",
    "bidi \u202e override \u2066 isolate",
    "\u00a0# after a no-break space",
    "\u200b# after a zero-width space",
    "\ud800 lone surrogate \udfff",
    "\ufeff# after a byte order mark",
    "emoji 😀*x*😀",
    "$x$ $$y$$ \\(z\\)",
    "{{ x }} {% y %} {#id .class}",
    ":smile: @someone #tag",
]

PLACES: dict[str, Callable[[str], Article]] = {
    "headline": lambda text: Article(headline=text),
    "kicker": lambda text: Article(kicker=text),
    "dek": lambda text: Article(dek=text),
    "byline": lambda text: Article(byline=text),
    "paragraph": lambda text: body(Paragraph(text)),
    "emphasised": lambda text: body(Paragraph(text, (Span(0, len(text), "emphasis"),))),
    "linked": lambda text: body(Paragraph(text, (Span(0, len(text), "link", "https://a.example/"),))),
    "subheading": lambda text: body(Subheading(text, 3)),
    "quote": lambda text: body(Quote(text)),
    "attribution": lambda text: body(Quote("said", text)),
    "entry": lambda text: body(ListBlock((ListItem(text), ListItem("last")))),
    "numbered entry": lambda text: body(ListBlock((ListItem(text),), ordered=True)),
    "inner entry": lambda text: body(ListBlock((ListItem("x", children=(ListBlock((ListItem(text),)),)),))),
    "cell": lambda text: body(Table((("a", text), (text, "b")), ("h", text))),
    "table caption": lambda text: body(Table((("a",),), (), text)),
    "note": lambda text: body(Note(text)),
    "caption": lambda text: Article(images=(Image("https://a.example/i.jpg", caption=text),)),
    "credit": lambda text: Article(images=(Image("https://a.example/i.jpg", credit=text),)),
    "alt": lambda text: Article(images=(Image("https://a.example/i.jpg", alt=text),)),
    "provider": lambda text: body(Embed(text, "https://a.example/e")),
}


def _skeleton(root: LexborNode) -> list[str]:
    """The tags but for those of which a text of several lines has more, or a text of none has fewer."""
    return [tag for tag in tags(root) if tag not in ("p", "br", "em", "strong", "a")]


def _shown(root: LexborNode) -> str:
    return squeezed(root.text()) + "".join(squeezed(image.attributes["alt"] or "") for image in root.css("img"))


def assert_stays_text(text: str, place: str) -> None:
    root = rendered(PLACES[place](text).to_markdown())
    harmless = rendered(PLACES[place]("word").to_markdown())
    assert _skeleton(root) == _skeleton(harmless)
    assert set(tags(root)) <= set(tags(harmless)) | {"br"}
    assert set(links(root)) == set(links(harmless))
    assert _shown(root) == _shown(harmless).replace("word", squeezed(plain(text)))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("vector", VECTORS)
def test_page_text_stays_text(vector: str, place: str) -> None:
    assert_stays_text(vector, place)


@pytest.mark.parametrize(
    "vector", [*VECTORS, "mail@evil.example", "ftp://evil.example", "x //evil.example", "xmpp:a@b.example"]
)
def test_linking_parsers_make_nolinks_of_other_schemes(vector: str) -> None:
    for place in PLACES:
        root = rendered(PLACES[place](vector).to_markdown(), LINKING)
        assert all(url.startswith(("http://", "https://")) for url in links(root)), place
        allowed = {"p", "br", "em", "strong", "a", "img", "h1", "h3", "blockquote", "ul", "ol", "li"}
        assert set(tags(root)) <= allowed | {"table", "thead", "tbody", "tr", "th", "td"}


@given(text=st.text(max_size=40) | AWKWARD, place=st.sampled_from(sorted(PLACES)))
def test_any_text_stays_text(text: str, place: str) -> None:
    assume(squeezed(plain(text)))
    assert_stays_text(text, place)


ADDRESSES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "mailto:a@b.example",
    "//evil.example/",
    "/relative",
    "",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_of_other_schemes_are_nolinks(address: str) -> None:
    article = body(
        Paragraph("text", (Span(0, 4, "link", address),)), Embed("video", address), images=(Image(address, alt="alt"),)
    )
    assert article.to_markdown() == "text\n"


@pytest.mark.parametrize(
    "address",
    [
        'https://a.example/" onmouseover="alert(1)',
        "https://a.example/) ![x](https://evil.example/",
        "https://a.example/> <script>alert(1)</script>",
        "https://a.example/\n\n# heading",
        "https://a.example/`code`",
        "https://a.example/\\",
        "https://a.example/(((",
        "https://a.example/ 'title'",
        "https://a.example/&quot;&lt;script&gt;",
        "https://a.example/\u2028x\x00\ud800",
        "HTTPS://a.example/|cell|",
    ],
)
def test_nothing_in_an_address_breaks_out_of_it(address: str) -> None:
    article = body(
        Paragraph("text", (Span(0, 4, "link", address),)), Embed("video", address), images=(Image(address, alt="alt"),)
    )
    for parser in (STRICT, LINKING):
        root = rendered(article.to_markdown(), parser)
        assert tags(root) == ["p", "a", "p", "a", "p", "img"]
        assert all(set(element.attributes) <= {"href", "src", "alt"} for element in root.css("*"))
        assert all(url.lower().startswith("https://a.example/") for url in links(root))


def test_ordinary_addresses_are_kept_as_they_are() -> None:
    address = "https://a.example/_x_/~y/*z*/é?a=1&b=2,3;c='d'#e!"
    root = rendered(body(Embed("video", address)).to_markdown())
    assert list(links(root)) == ["https://a.example/_x_/~y/*z*/%C3%A9?a=1&b=2,3;c='d'#e!"]


@pytest.mark.parametrize("text", ["*", "a:", "[x](", "&#", "!", " ", "\n- ", "`", "<a ", "http://a ", "1. "])
def test_time_grows_in_step_with_the_text(text: str) -> None:
    def exported(part: str) -> None:
        spans = tuple(Span(at, at + 2, kind) for kind in ("emphasis", "strong") for at in range(0, len(part) - 2, 3))
        body(Paragraph(part, spans)).to_markdown()

    assert not outgrows(exported, (text * times for times in (8, 64, 512, 4_096, 32_768)), noticeable=0.01)
