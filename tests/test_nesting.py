"""The guard before the parser: its bound is never too low, it is exact on ordinary pages, and it takes linear time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from growth import outgrows
from newsparse import nesting
from newsparse.errors import PageTooDeep, PageTooLarge
from newsparse.limits import Limits
from newsparse.nesting import check_nesting
from newsparse.nesting.attribute_cost import attributes_cost
from newsparse.nesting.outline import Outline
from newsparse.nesting.scan import Scan
from newsparse.nesting.tokens import START, TOKEN, attributes, is_self_closed, raw_end

ENDLESS = Limits(depth=10**9, elements=10**9)


def bound(html: bytes) -> int:
    """How deep the tree is at most, says the guard."""
    return Scan(ENDLESS).read(html).deepest


def depth(html: bytes) -> int:
    """How deep the tree is that the parser builds: `html` is 1."""
    deepest = 0
    todo = [(LexborHTMLParser(html).root, 1)]
    while todo:
        node, level = todo.pop()
        while node is not None:
            if node.is_element_node:
                deepest = max(deepest, level)
                todo.append((node.child, level + 1))
            node = node.next if level > 1 else None
    return deepest


def numbered(pattern: str, count: int) -> str:
    return "".join(pattern.format(number) for number in range(count))


SHAPES: dict[str, Callable[[int], str]] = {
    "div": lambda n: "<div>" * n,
    "div, list, article": lambda n: "<div><ul><li><article>" * n,
    "an end tag of nothing": lambda n: "<div></x>" * n,
    "an end tag that a scope stops": lambda n: "<div><object></div></object>" * n,
    "an end tag that a special element stops": lambda n: "<span><div></span></div>" * n,
    "an end tag in a comment": lambda n: "<div><!-- </div> -->" * n,
    "an end tag in an attribute": lambda n: "<div title='</div>'>" * n,
    "an end tag in an attribute without quotes": lambda n: "<div title=x'></div></b title='>" * n,
    "an end tag in a script": lambda n: "<div><script>'</div>'</script>" * n,
    "an end tag in an escaped script": lambda n: "<div><script><!--<script></script></div>--></script>" * n,
    "an end tag in a title": lambda n: "<div><title></div></title>" * n,
    "an end tag of a template": lambda n: "<div><template></div></template>" * n,
    "formatting": lambda n: "<b><i><font>" * n,
    "formatting in paragraphs": lambda n: numbered("<p><b id={}>x", n),
    "formatting in paragraphs with spaces between": lambda n: "<p><b>x</p> " * n,
    "formatting made anew in cells": lambda n: "<b><table><tr><td><i>x" * n,
    "formatting that ends around blocks": lambda n: "<b><div></b>" * n,
    "formatting that ends around many blocks": lambda n: "<b>" + "<div>" * 9 + "</b>" * n + "<p>" * n,
    "formatting behind a marker": lambda n: "<b><p><b></p></b>" * n,
    "formatting that is forgotten": lambda n: "<b><b><b><b><div></b></b></b></b>" * n,
    "formatting that a table hides": lambda n: "<a><table><a></table>" * n,
    "formatting in lost markers": lambda n: "<table><td><b><object></table>x<i>" * n,
    "anchors": lambda n: "<a><div>" * n,
    "tables in cells": lambda n: "<table><td>" * n,
    "tables with everything left out": lambda n: "<table><th><table><tr>" * n,
    "what tables cannot hold": lambda n: "<table><b><div>x<tr>" * n,
    "forms that never end": lambda n: "<form><object></form></object>" * n,
    "forms around others": lambda n: "<form><div></form>" * n,
    "buttons": lambda n: "<button><p><b>" * n,
    "options": lambda n: "<select><option><b></select><optgroup>" * n,
    "selects": lambda n: "<select><div></select><select>" * n,
    "headings": lambda n: "<h1><b>x<h2>" * n,
    "definitions": lambda n: "<dl><dt><span><dd>" * n,
    "ruby": lambda n: "<ruby><rb><rt>x" * n,
    "drawings": lambda n: "<svg><g>" * n,
    "drawings with ends of what is around them": lambda n: "<div><svg><g></div><path>" * n,
    "drawings with HTML": lambda n: "<svg><foreignObject><div>" * n,
    "a table in a drawing": lambda n: "<svg><td><tr>" * n,
    "slashes that are values": lambda n: "<svg><path d=x/><path d=y/>" * n,
    "formulas": lambda n: "<math><mi><b>" * n,
    "frames": lambda n: "<frameset><frame>" * n,
    "templates": lambda n: "<template><td><div>" * n,
    "noscript": lambda n: "<noscript><p><b>" * n,
    "dialogs": lambda n: "<dialog><div></dialog>" * n,
}


@pytest.mark.parametrize("times", [1, 7, 60])
@pytest.mark.parametrize("shape", list(SHAPES))
def test_the_bound_of_a_hostile_shape_is_not_too_low(shape: str, times: int) -> None:
    html = SHAPES[shape](times).encode()
    assert bound(html) >= depth(html) > 1
    with pytest.raises(PageTooDeep):
        check_nesting(html, Limits(depth=depth(html) - 1))


TAGS = (
    "div p span section ul ol li dl dt dd h1 h2 b i a nobr font table tbody tr td th caption col colgroup object applet"
    " template select option optgroup button form svg math path g desc title mi foreignobject script style textarea"
    " iframe noscript ruby rt br img hr input search dialog details body html frameset x-y pre blockquote label"
).split()

TAG = st.builds(
    "<{}{}{}{}>".format,
    st.sampled_from(["", "", "/"]),
    st.sampled_from(TAGS),
    st.sampled_from(["", "", "", " id=1", " id='>'", ' x="</div>"', " y=b/", ' =">', " z=c'"]),
    st.sampled_from(["", "", "", "/"]),
)
TEXT = st.sampled_from(["x", " ", "&amp;", "<", "<!-- </p> -->", "<!-->", "<!x>", "</3>", "<![CDATA[ > <b> ]]>", "\0"])


CLOSED = (
    "<b>x</b>|<a href=x/>x</a>|<p class='x'>x</p>|<div><span>x</span></div>|<a><img src=x></a>|<li><a>x</a><br/>x</li>"
    '|<p a="x y=">x</p>|<p a"="x>">x</p>|<div =">x</div>"><p>|<div a="<b>x</b>"><i>|<h1><i>x</i></h1>|<svg><g>x</g><a>x</a>'
    "|<table><div>x</div>|<select><div>x</div>|<button>x</button>|<div><!-- x --></div>|<div><!--> --></div>|<a><a>x</a></a>"
    "|<p <a></a>>x</p>|<div t='<a>' u='</a>'>x</div>|<b><p>x</p></b>|<ul><li>x</li></ul>|<script><b>x</b></script>"
).split("|")
"""What is closed at once, or seems to be."""


@st.composite
def soup(draw: st.DrawFn) -> bytes:
    """Tags in any order, few kinds of them at a time so that they meet often, and perhaps all of it again."""
    kinds = draw(st.lists(st.sampled_from(TAGS), min_size=2, max_size=6))
    tag = TAG | st.sampled_from([*(f"<{kind}>" for kind in kinds), *(f"</{kind}>" for kind in kinds)])
    return ("".join(draw(st.lists(tag | tag | tag | TEXT, max_size=40))) * draw(st.integers(1, 3))).encode()


@settings(max_examples=300, deadline=None)
@given(soup())
@example(b"<form><big x></form>x<u>")
@example(b"<a><b><b><b><a><b><a><label>")
@example(b"<button><b><b><button><b><b><button><b>")
@example(b"<ol><b><b><b>x</ol><span><b>x</span><div><span>")
@example(b"<table><object><font></table><font x><font y><nobr>")
@example(b"<a><small></a>x<table></small></table>x<marquee><a>")
@example(b"<p></p><script><!--<script><!-->x</script><xmp>x</xmp>x<noscript></p>")
@example(b"<object>xx<table><nobr><object></table></object><p><em></object><object><section>")
@example(b"<form><object><form>x</form></object>x</form><ruby><ruby><object>")
@example(b"<select><i><i></select><i><i></i></i><pre></i><pre></i><pre><pre>")
@example(b"<template><table><b><td><applet></td></template><span><marquee><b><span><div><b></p>")
@example(b"<!doctype html><p><table><b><b></table>x<table><b><b><b></table>x<p><table><td>")
@example(b"<h2><svg><html></h2><link>")
@example(b"<div><svg><desc></div></p>")
def test_the_bound_is_never_too_low(html: bytes) -> None:
    deep = depth(html)
    assert bound(html) >= deep
    if deep > 1:
        with pytest.raises(PageTooDeep):
            check_nesting(html, Limits(depth=deep - 1))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(TAG | TEXT, st.sampled_from(CLOSED), TAG | TEXT), min_size=1, max_size=12))
def test_what_is_closed_at_once_hides_no_depth(pieces: list[tuple[str, str, str]]) -> None:
    html = "".join(map("".join, pieces)).encode()
    deep = depth(html)
    with pytest.raises(PageTooDeep):
        check_nesting(html, Limits(depth=deep - 1))


def outlined(html: bytes, rounds: int = 12) -> int:
    """How deep the tree is at most, says the outline after so many rounds."""
    found = START.findall(html)
    outline = Outline(html, len(found), len(found) - found.count(b""))
    most = outline.most()
    for _ in range(rounds):
        outline.reduce()
        most = min(most, outline.most())
    return most


NAMES = "a b p li div ul dl dt table tr td tbody svg path g circle span button h2 section script option".split()
AROUND = (*NAMES, *"select template object math mi desc title form noscript caption colgroup font nobr dialog".split())


@st.composite
def branches(draw: st.DrawFn, depth: int = 3) -> str:
    """Elements in each other, most of them with an end tag, and now and then a tag that stands alone."""
    name = draw(st.sampled_from(NAMES))
    inner = "".join(draw(st.lists(branches(depth - 1), max_size=3))) if depth else "x"
    end = "" if draw(st.integers(0, 3 if name in ("p", "li", "tr", "td", "path", "g") else 9)) == 0 else f"</{name}>"
    stray = draw(st.sampled_from(AROUND)) if draw(st.integers(0, 9)) == 0 else ""
    slash = "/" if draw(st.integers(0, 9)) == 0 else ""
    return f"<{name}{slash}>{inner}{end}" + (f"<{draw(st.sampled_from(['', '/']))}{stray}>" if stray else "")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(AROUND), max_size=3), st.lists(branches(), min_size=1, max_size=3))
@example([], ["<svg/><path></svg>"])
@example([], ["<svg><p>x</p><path></svg>"])
@example(["g"], ["<svg></g><path></svg>"])
@example([], ["<form><table><form>x</form></table></form>"])
@example(["template", "tr"], ["<table><td></table>"])
@example(["li"], ["<div><p><li></div></li>"])
@example(["table"], ["<p><table></table>"])
@example([], ["<table><main/><table></table></main><p/></table><object>"])
@example([], ["<li><div><li>x</li><p></div></li><object>"])
@example([], ["<button><div><button>x</button><p></div></button><object>"])
@example([], ["<section><div><svg><section><b>x</b></section></svg><p></div></section><object>"])
def test_the_outline_hides_no_depth_however_often_a_page_repeats_itself(around: list[str], pieces: list[str]) -> None:
    html = ("".join(f"<{name}>" for name in around) + "".join(pieces) * 40).encode()
    assert outlined(html) >= depth(html)


CLEAR = {
    "pairs in pairs": "<div class=a><ul><li><a href=x>x</a></li><li id=b>x</li></ul></div>",
    "tables": "<table><tr><td>x<td><p>x</p><tr><th>x</th></table>",
    "drawings": "<a><svg x='0 0'><path d='M0'/><g><circle r=1></circle></g></svg></a>",
    "comments and void elements": "<div><!-- x --><img src=x><br>x<hr/></div>",
}


@pytest.mark.parametrize("shape", list(CLEAR))
def test_the_outline_leaves_nothing_of_what_is_closed(shape: str) -> None:
    assert outlined(CLEAR[shape].encode() * 1_000) < 60


ARTICLE = b"""<!doctype html><html lang=en><head><title>Rain</title><script>if (a<b) document.write("<div>")</script></head>
<body><header><nav><ul><li><a href="/">Home</a><li><a href="/news?a=1&b=2" title='News > all'>News</a></ul></nav></header>
<main><article><h1>Rain at last</h1><p>It <b>rained</b> <i>all</i> night.<p>And <a href=x>all day</a>, said
<strong>everybody</strong>.<figure><img src=a.jpg alt="a>b"><figcaption>A <em>wet</em> road</figcaption></figure>
<table><tr><td>mm<td>12<tr><td>h<td>9</table><blockquote><p>So wet</blockquote></article>
<svg viewBox="0 0 1 1"><title>x</title><g><path d="M0 0"/><path d="M1 1"></path></g></svg>
<form><select><option>1<option>2</select><input><textarea><div></textarea></form><!-- <div> --><noscript><img></noscript>
</main></body></html>"""


def test_the_bound_of_an_ordinary_page_is_the_depth() -> None:
    assert bound(ARTICLE) == depth(ARTICLE) == 8
    assert bound(ARTICLE * 50) == depth(ARTICLE * 50) == 8
    check_nesting(ARTICLE, Limits(depth=8))


ROOMY: dict[str, str] = {
    "paragraphs": "<p>text <b>x</b>" * 9_000,
    "items without end tags": "<ul>" + "<li><a href=x>x</a>" * 9_000 + "</ul>",
    "anchors without end tags": "<ul>" + numbered("<li><a href={}>x", 9_000) + "</ul>",
    "fonts without end tags": "<p><font size=2>text\n" * 9_000,
    "cells without end tags": "<table>" + "<tr><td>x<td>y" * 6_000 + "</table>",
    "options without end tags": "<form><select>" + "<option>x" * 5_000 + "</select></form>",
    "definitions": "<dl>" + "<dt>x<dd>y" * 6_000 + "</dl>",
    "spans without end tags": "<div><span>x</div>" * 9_000,
    "mixed up end tags": "<div><b><p>x</b></p></div>" * 6_000,
    "a missing end tag": "<main><center><div></center>" + "<div><p>x</div>" * 9_000,
    "drawings": '<svg><path d="M0"/><use href=x /></svg>' * 5_000,
    "void elements": "<br><img src=x><hr>" * 6_000,
    "stray end tags": "</div></p>" * 9_000,
    "a script": "<script>" + "if(a<b){c('<div>')}" * 30_000 + "</script>",
    "long values": "<p title='" + "x > y " * 50_000 + "'>",
}


@pytest.mark.parametrize("page", list(ROOMY))
def test_a_large_page_that_is_not_deep_passes(page: str) -> None:
    check_nesting(ROOMY[page].encode(), Limits())


def test_ordinary_pages_are_not_read_tag_by_tag(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("scanned")

    monkeypatch.setattr(nesting, "Scan", fail)
    check_nesting(ARTICLE * 20, Limits())
    check_nesting(b'<body class="a b">' + b'<p class="x" id=y hidden>some text</p>' * 1_500, Limits())
    check_nesting(b'<li class="x y"><a href=x>x</a> <img src="y"> <!-- z --></li>' * 1_900, Limits())
    check_nesting(b"<script>" + b'{"a":"it\'s","b":"c d e"},' * 9_000 + b"</script>", Limits())
    check_nesting(b"".join(b"<div id=c%d><b>x</b><p>x</p></div>" % number for number in range(50_000)), Limits())


COSTLY: dict[str, str] = {
    "attributes": "<p " + numbered("a{} ", 40_000) + ">",
    "attributes with values": "<p " + numbered('a{}="x" ', 40_000) + ">",
    "attributes with ends of tags": "<p " + numbered('a{}="> <p>" ', 40_000) + ">",
    "attributes with ends of tags in other quotes": "<p " + numbered("a{}='x\">' ", 40_000) + ">",
    "attributes with quotes that are none": "<p " + numbered("a{}=b'\" ", 40_000) + ">",
    "attributes of one body": numbered("<body a{}>", 30_000),
    "options": "<select>" + "<option>x</option>" * 20_000 + "</select>",
    "names of elements": numbered("<x{0}></x{0}>", 90_000),
    "names of attributes": numbered("<p a{}>x</p>", 90_000),
    "formatting made anew": numbered("<p><b id={}>x", 1_600),
    "elements deep inside others": "<div>" * 1_800 + "<p></p>" * 150_000,
    "end tags deep inside others": numbered("<b id={}>", 1_800) + "</i>" * 150_000,
}


@pytest.mark.parametrize("page", list(COSTLY))
def test_a_page_that_costs_more_than_its_size_tells_is_refused(page: str) -> None:
    with pytest.raises(PageTooLarge, match="start tags"):
        check_nesting(COSTLY[page].encode(), Limits())


@pytest.mark.parametrize("page", ["attributes", "attributes with ends of tags", "names of attributes"])
def test_the_cost_of_attributes_is_not_told_too_low(page: str) -> None:
    html = COSTLY[page].encode()
    cost, scan = attributes_cost(html), Scan(ENDLESS)
    scan.huge = True
    for tag in TOKEN.finditer(html):
        if tag[2] == b"p" and not tag[1]:
            scan.count(b"p", tag[0])
    assert cost is None or cost >= scan.cost > 0


def test_start_tags_are_counted() -> None:
    check_nesting(b"<br></br>" * 500, Limits(elements=1_000))
    with pytest.raises(PageTooLarge):
        check_nesting(b"<br>" * 1_001, Limits(elements=1_000))


def test_a_higher_limit_lets_a_page_through() -> None:
    html = b"<div>" * 3_000
    with pytest.raises(PageTooDeep, match=r"Limits\(depth=2001\)"):
        check_nesting(html, Limits())
    check_nesting(html, Limits(depth=3_002))
    check_nesting(COSTLY["options"].encode(), Limits(elements=10_000_000))


@pytest.mark.parametrize("shape", ["an end tag of nothing", "formatting that ends around blocks", "tables in cells"])
def test_depth_is_refused_early(shape: str) -> None:
    with pytest.raises(PageTooDeep) as refused:
        check_nesting(SHAPES[shape](100_000).encode(), Limits())
    assert refused.value.actual <= 2_010


LONG: dict[str, str] = {
    "unclosed items": "<ul><li>x</ul><li><a href=x>y",
    "misnested": "<div><b><p>x</b></p></div>",
    "tables": "<table><tr><td>x</table>",
    "scripts that are never closed": "<script><!--<script>",
    "comments that are never closed": "<!--",
    "values that are never closed": '<p a="',
    "starts of tags": "<a<a/",
    "quotes": "=\">'>",
    "cdata": "<svg><![CDATA[>]]></svg>",
    "selects": "<select><div></select>",
    "drawings": "<svg><path/></svg>",
}


@pytest.mark.parametrize("piece", list(LONG))
def test_time_grows_with_the_size_only(piece: str) -> None:
    def looked_at(html: bytes) -> None:
        Scan(ENDLESS).read(html)
        check_nesting(html, ENDLESS)

    pages = ((LONG[piece] * (size // len(LONG[piece]))).encode() for size in (400, 3_200, 25_600, 204_800))
    assert not outgrows(looked_at, pages, noticeable=0.01)


# The tokenizer's rules.


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        (b"<p>", []),
        (b"<p a b=c d='e' f=\"g\">", [b"a", b"b", b"d", b"f"]),
        (b"<p a=b'c\"d e>", [b"a", b"e"]),
        (b'<p ="x">', [b'="x"']),
        (b'<p a="b"c=d>', [b"a", b"c"]),
        (b"<p/a/b>", [b"a", b"b"]),
        (b"<p a = b>", [b"a"]),
        (b"<p a= >", [b"a"]),
    ],
)
def test_attributes(tag: bytes, names: list[bytes]) -> None:
    assert attributes(tag) == names
    node = LexborHTMLParser(tag).css_first("p")
    assert node is not None
    assert [name.encode() for name in node.attributes] == names


@pytest.mark.parametrize(
    ("tag", "closed"),
    [
        (b"<g/>", True),
        (b"<g />", True),
        (b'<g a="b"/>', True),
        (b"<g a='b' />", True),
        (b"<g a=b />", True),
        (b"<g a/>", True),
        (b"<g>", False),
        (b"<g a=b/>", False),
        (b"<g a= />", False),
        (b'<g a=b"/>', False),
        (b"<g/a>", False),
    ],
)
def test_only_a_slash_that_is_no_value_closes_a_tag(tag: bytes, closed: bool) -> None:
    assert is_self_closed(tag) is closed
    tree = LexborHTMLParser(b"<svg>" + tag + b"<path>")
    assert (tree.css_first("g > path") is None) is closed


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (b"a</script >b", b"</script >b"),
        (b"a</SCRIPT>b", b"</SCRIPT>b"),
        (b"a</scripts></script>", b"</script>"),
        (b"<!-- a</script>b", b"</script>b"),
        (b"<!-- <script> a</script> b --></script>c", b"</script>c"),
        (b"<!-- <script> a --></script>b", b"</script>b"),
        (b"<!--><script>a</script>b", b"</script>b"),
        (b"<!-- <script> <!--> </script>b", b"</script>b"),
        (b"<!-- <script> a</script>b", b""),
        (b"a", b""),
    ],
)
def test_the_end_of_a_script(text: bytes, rest: bytes) -> None:
    assert text[raw_end(text, b"script", 0) :] == rest
