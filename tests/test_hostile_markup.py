"""Mark-up that would run, load or pretend something, in every place of a page: no value of the record carries any of it."""

from __future__ import annotations

from html import escape

import pytest

from hostile import URL, read, strings, tags_in
from hostile_shapes import SENTENCE, script
from newsparse.article import Article
from newsparse.extract import parse
from rendering import LINKING, STRICT, rendered

STORY = "".join(f"<p>{number} {SENTENCE * 3}</p>" for number in range(5))

VECTORS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<script>/*<b>*/alert(1)</script><b>bold</b>",
    "<img src=x onerror=alert(1)>",
    "<img src='x' onerror='alert(1)' alt='<b>x</b>'>",
    "<svg onload=alert(1)><circle r=9></svg>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<object data='data:text/html,<script>alert(1)</script>'></object>",
    "<embed src='javascript:alert(1)'>",
    "<a href='javascript:alert(1)'>click</a>",
    "<a href='jav&#x09;ascript:alert(1)'>click</a>",
    "<a href='&#106;avascript:alert(1)'>click</a>",
    "<a href=' \x01javascript:alert(1)'>click</a>",
    "<a href='//evil.example/' ping='javascript:1' style='x:expression(alert(1))'>click</a>",
    "<base href='javascript:alert(1)//'>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href='javascript:alert(1)'>",
    "<style>@import 'javascript:alert(1)';</style>",
    "<form action='javascript:alert(1)'><button>go</button></form>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<video><source onerror=alert(1)></video>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<textarea></textarea><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "<p/onclick=alert(1)>x</p>",
    "<b <script>alert(1)</script>0",
    "\x3cscript\x3ealert(1)\x3c/script\x3e",
    "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
    "<img srcset='javascript:alert(1) 1x, data:image/svg+xml,<svg/onload=alert(1)> 2x'>",
    "<picture><source srcset='javascript:alert(1)'><img src=x></picture>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
]
PLACES = {
    "the headline": "<article><h1>Ferry late {0}</h1>{story}</article>",
    "a paragraph": "<article><h1>Ferry late</h1><p>The ferry {0} was late again on Monday.</p>{story}</article>",
    "between paragraphs": "<article><h1>Ferry late</h1>{story}{0}{story}</article>",
    "a list": "<article><h1>Ferry late</h1>{story}<ul><li>{0} first<li>second {0}</ul>{story}</article>",
    "a table": "<article><h1>Ferry late</h1>{story}<table><tr><td>{0}<td>x<tr><td>y<td>{0}</table>{story}</article>",
    "a quote": "<article><h1>Ferry late</h1>{story}<blockquote><p>{0} We waited.</p><cite>{0}</cite></blockquote>{story}</article>",
    "a caption": "<article><h1>Ferry late</h1><figure><img src=/a.jpg width=900><figcaption>A ferry {0}</figcaption></figure>{story}</article>",
    "a byline": "<article><h1>Ferry late</h1><p class=byline>By Ana Brandt {0}</p>{story}</article>",
    "a related link": "<article><h1>Ferry late</h1>{story}</article><aside class=related><a href=/14/x-y-z>Ferry on time {0}</a></aside>",
    "the head": "<html><head><title>Ferry late</title>{0}</head><body><article><h1>Ferry late</h1>{story}</article>",
}


def page(place: str, vector: str) -> str:
    return PLACES[place].replace("{story}", STORY).replace("{0}", vector)


def shown(article: Article) -> str:
    """All that a record says but for the raw texts."""
    return "\n".join(text for path, text in strings(article.to_dict()) if not path.endswith("/raw"))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("vector", VECTORS)
def test_mark_up_of_the_page_is_in_no_value(vector: str, place: str) -> None:
    article = read(page(place, vector))
    if "xmp" not in vector and "alt='<b>" not in vector:  # what is in them is shown as text
        assert tags_in(article) == []
    assert "javascript:" not in shown(article)
    for parser in (STRICT, LINKING):
        root = rendered(article.to_markdown(), parser)
        assert root.css("script, iframe, object, embed, svg, form, style, link, meta, base") == []
        assert [name for node in root.css("*") for name in node.attributes if name not in ("href", "src", "alt", "start", "style")] == []


DECLARED = {
    "a description": lambda text: f'<meta name=description content="{escape(text)}"><meta property=og:title content="{escape(text)}">',
    "an author": lambda text: f'<meta name=author content="Ana Brandt {escape(text)}">',
    "tags": lambda text: f'<meta property=article:tag content="{escape(text)}"><meta name=keywords content="Rain, {escape(text)}">',
    "JSON-LD": lambda text: script(
        {
            "@type": "NewsArticle",
            "headline": f"Ferry late {text}".replace("</", "<\\/"),
            "description": text.replace("</", "< /"),
            "author": {"name": text.replace("</", "< /"), "url": text.replace("</", "< /")},
            "image": {"url": text.replace("</", "< /"), "caption": text.replace("</", "< /")},
        }
    ),
}


@pytest.mark.parametrize("place", DECLARED)
@pytest.mark.parametrize("vector", VECTORS)
def test_declared_mark_up_runs_nowhere(vector: str, place: str) -> None:
    """A declared text is text, even where it looks like mark-up: an export escapes it."""
    article = read(f"<html><head>{DECLARED[place](vector)}</head><body><h1>Ferry late</h1>{STORY}")
    for text in (article.to_html(), STRICT.render(article.to_markdown())):
        root = rendered(text)
        assert root.css("script, iframe, object, embed, svg, form, style, link, meta, base, template") == []
        assert [name for node in root.css("*") for name in node.attributes if name.startswith("on")] == []


def test_text_that_shows_mark_up_is_kept_as_text() -> None:
    article = parse(f"<article><h1>How to write</h1><p>Write &lt;b&gt;bold&lt;/b&gt; to shout.</p>{STORY}</article>", url=URL)
    assert article.paragraphs[0] == "Write <b>bold</b> to shout."
    assert "<b>" not in article.to_html()
