"""What may be wrong with a record, and pages that nobody meant to be read: the tools of the robustness tests."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from jsonschema import Draft202012Validator

import fixture_pages
from newsparse.article import Article
from newsparse.extract import parse
from newsparse.records import Figure
from newsparse.schema import schema

URL = "https://news.example.org/2025/06/15/ferry?page=1"

_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no value may hold: control characters but the line break, and halves of surrogate pairs."""
_TAG = re.compile(r"<[/!?]?[a-zA-Z][^<>]*>")
_HTTP = re.compile(r"https?://[^/\s<>\"\\^`{|}]+[^\s<>\"]*")
_CELL = re.compile(r"/(?:rows/\d+|header)/\d+$")
_ADDRESSES = ("url", "canonical_url", "amp_url")


def strings(plain: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a plain record with its path, without provenance: that quotes the page as found."""
    if isinstance(plain, str):
        yield path, plain
    elif isinstance(plain, dict):
        for key, value in plain.items():
            if key != "provenance":
                yield from strings(value, f"{path}/{key}")
    elif isinstance(plain, list):
        for number, value in enumerate(plain):
            yield from strings(value, f"{path}/{number}")


def faults(article: Article) -> list[str]:
    """What is wrong with a record whatever page it was made of, in words; [] if nothing."""
    plain = article.to_dict()
    found = [fault for path, text in strings(plain) for fault in _text_faults(path, text)]
    found.extend(_span_faults(plain["body"], "/body"))
    found.extend(_whole_faults(article))
    if Article.from_json(article.to_json()) != article:
        found.append("to_json and from_json give another record")
    return found


def _text_faults(path: str, text: str) -> Iterator[str]:
    last = path.rpartition("/")[2]
    if last == "raw":
        return
    if last in _ADDRESSES:
        if not _HTTP.fullmatch(text):
            yield f"{path} is no http(s) address: {text[:80]!r}"
    elif control := _CONTROL.search(text):
        yield f"{path} holds {control[0]!r}: {text[:80]!r}"
    elif text != text.strip() or "  " in text:
        yield f"{path} has white space that is not folded: {text[:80]!r}"
    if not text and not _CELL.search(path):
        yield f"{path} is empty"


def _span_faults(plain: Any, path: str) -> Iterator[str]:
    """Spans that are empty, stand outside their text, or not in order."""
    if isinstance(plain, dict):
        starts = [span["start"] for span in plain.get("spans", ())]
        if starts != sorted(starts):
            yield f"{path}: spans are not in order"
        if any(not 0 <= span["start"] < span["end"] <= len(plain["text"]) for span in plain.get("spans", ())):
            yield f"{path}: a span is not in its text"
    for key, value in plain.items() if isinstance(plain, dict) else enumerate(plain):
        if isinstance(value, (dict, list)):
            yield from _span_faults(value, f"{path}/{key}")


def _whole_faults(article: Article) -> Iterator[str]:
    """What does not fit together."""
    if any(block.image >= len(article.images) for block in article.body if isinstance(block, Figure)):
        yield "a figure has no image"
    if sum(image.lead for image in article.images) > 1:
        yield "several images are the main one"
    yield from _provenance_faults(article)
    for name in ("images", "related", "tags"):
        keys = [getattr(one, "url", one) for one in getattr(article, name)]
        if len(keys) != len(set(keys)):
            yield f"one of {name} is there twice"


def _provenance_faults(article: Article) -> Iterator[str]:
    for name, found in article.provenance.items():
        if found.value != getattr(article, name):
            yield f"the provenance of {name} has another value"
        if name != "kind" and found.value is not False and bool(found.value) == bool(found.reason):
            yield f"{name} is {found.value!r}, and the reason why it is empty: {found.reason!r}"


def tags_in(article: Article) -> list[str]:
    """The values that hold something like a tag: all of them are faults where no text of the page shows one."""
    return [
        f"{path}: {tag[0]!r}"
        for path, text in strings(article.to_dict())
        if not path.endswith("/raw") and (tag := _TAG.search(text))
    ]


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


def misfits(article: Article) -> list[str]:
    """Where the record, read back from JSON, departs from the schema."""
    return [
        f"{list(error.path)}: {error.message[:200]}"
        for error in _validator().iter_errors(json.loads(article.to_json()))
    ]


@cache
def fixture(name: str) -> bytes:
    """The bytes of a fixture page."""
    return fixture_pages.page_bytes(name)


Mutation = Callable[[bytes, float, float], bytes]
"""A page, a place in it (0 to 1) and a choice (0 to 1) → another page."""


def _at(page: bytes, place: float) -> int:
    return int(place * len(page))


def _tag(page: bytes, place: float) -> tuple[int, int]:
    """The first tag from a place on: where it begins and ends; an empty one at the end if there is none."""
    start = page.find(b"<", _at(page, place))
    end = page.find(b">", start) if start >= 0 else -1
    return (start, end + 1) if end >= 0 else (len(page), len(page))


def _cut(page: bytes, place: float, _: float) -> bytes:
    return page[: _at(page, place)]


def _behead(page: bytes, place: float, _: float) -> bytes:
    return page[_at(page, place) :]


def _flip(page: bytes, place: float, choice: float) -> bytes:
    """Turn one bit of each of up to 16 bytes from a place on."""
    flipped, at = bytearray(page), _at(page, place)
    for number in range(at, min(len(page), at + 1 + int(choice * 16))):
        flipped[number] ^= 1 << (number * 7 + int(choice * 8)) % 8
    return bytes(flipped)


def _drop_tag(page: bytes, place: float, _: float) -> bytes:
    start, end = _tag(page, place)
    return page[:start] + page[end:]


def _double_tag(page: bytes, place: float, choice: float) -> bytes:
    start, end = _tag(page, place)
    return page[:start] + page[start:end] * (2 + int(choice * 30)) + page[end:]


def _unclose(page: bytes, place: float, _: float) -> bytes:
    """Drop all end tags of one name."""
    start = page.find(b"</", _at(page, place))
    return page if start < 0 else page.replace(page[start : page.find(b">", start) + 1 or None], b"")


def _drop(page: bytes, place: float, choice: float) -> bytes:
    at = _at(page, place)
    return page[:at] + page[at + int(choice * 400) :]


def _repeat(page: bytes, place: float, choice: float) -> bytes:
    at = _at(page, place)
    size = 1 + int(choice * 4000)
    return page[: at + size] + page[at:]


def _swap(page: bytes, place: float, choice: float) -> bytes:
    """Exchange what stands before and after a place."""
    at, from_ = _at(page, place), _at(page, place * choice)
    return page[:from_] + page[at:] + page[from_:at]


def _unquote(page: bytes, place: float, choice: float) -> bytes:
    at = _at(page, place)
    mark = (b'"', b"'", b">", b"{", b":", b"\\", b"-->", b"=")[int(choice * 7.99)]
    return page[:at] + page[at:].replace(mark, b"", 1 + int(choice * 3))


def _relabel(page: bytes, _: float, choice: float) -> bytes:
    """Name another encoding."""
    label = _LABELS[int(choice * (len(_LABELS) - 0.01))].encode()
    named = re.sub(rb"charset\s*=\s*[\"']?[\w-]+", b"charset=" + label, page)
    return named if named != page else b"<meta charset=" + label + b">" + page


def _recode(page: bytes, _: float, choice: float) -> bytes:
    """Write the page in another encoding, whatever it says."""
    return page.decode("utf-8", "replace").encode(_CODECS[int(choice * (len(_CODECS) - 0.01))], "replace")


def _insert(page: bytes, place: float, choice: float) -> bytes:
    at = _at(page, place)
    return page[:at] + TOKENS[int(choice * (len(TOKENS) - 0.01))] + page[at:]


def _insert_in_tag(page: bytes, place: float, choice: float) -> bytes:
    _, end = _tag(page, place)
    token = TOKENS[int(choice * (len(TOKENS) - 0.01))]
    return page[: end - 1] + b' title="' + token.replace(b'"', b"&quot;") + b'"' + page[max(0, end - 1) :]


def _revalue(page: bytes, place: float, choice: float) -> bytes:
    """Put something else where a quoted value stands: of an attribute, or in JSON."""
    start = page.find(b'"', _at(page, place)) + 1
    end = page.find(b'"', start)
    if not start or end < 0:
        return page
    return page[:start] + VALUES[int(choice * (len(VALUES) - 0.01))] + page[end:]


def _renumber(page: bytes, place: float, choice: float) -> bytes:
    at = _at(page, place)
    number = (b"0", b"99999999999999999999", b"-1", b"1e400", "٣".encode(), b"31", "१२".encode(), "²".encode())[
        int(choice * 7.99)
    ]
    return page[:at] + re.sub(rb"\d+", number, page[at:], count=1 + int(choice * 4))


_LABELS = (
    "utf-16",
    "utf-7",
    "shift_jis",
    "iso-2022-jp",
    "windows-1256",
    "gb18030",
    "big5",
    "x-user-defined",
    "",
    "bogus",
)
_CODECS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "latin-1",
    "cp1256",
    "shift_jis",
    "gb18030",
    "utf-32",
    "iso2022_jp",
    "utf-7",
    "utf-8-sig",
)

TOKENS: tuple[bytes, ...] = (
    *(
        b"\0",
        b"\0\0\0",
        b"\xff",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\x80" * 20,
        b"\xef\xbb\xbf",
        b"\xfe\xff",
    ),
    *(b"\x1b$B", b"\x1b(B", b"\r", b"\x0c", b"\x85", b"\x1b[31m", b"\x7f", b"\xc2\x85", b"\xc2\x9b"),
    *(
        b"&#0;",
        b"&#xD800;",
        b"&#x110000;",
        b"&#128;",
        b"&#x9b;",
        b"&#27;",
        b"&#99999999999999;",
        b"&",
        b"&amp;lt;b&amp;gt;",
    ),
    *(
        text.encode()
        for text in ("\u202e", "\u2066", "\u2069", "\u200f", "\u2028", "\u2029", "\ufeff", "\u200b", "\U000e0041")
    ),
    *(text.encode() for text in ("\u0301" * 50, "🇩🇪👩‍👩‍👧", "ß", "İ", "ﬁ", "Ⅳ", "\ufdfa", "\u1e9e", "\U0001d7d8")),
    *(
        b"<",
        b">",
        b"</",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"]]>",
        b"<?",
        b"<!",
        b"<a",
        b"<a href='",
        b'"',
        b"'",
        b"`",
        b"\\",
    ),
    *(
        b"<script>",
        b"</script>",
        b"<style>",
        b"<title>",
        b"</title>",
        b"<textarea>",
        b"<xmp>",
        b"<noscript>",
        b"<plaintext>",
    ),
    *(
        b"<svg>",
        b"<math><mi>",
        b"<select>",
        b"<template>",
        b"</template>",
        b"<iframe>",
        b"<frameset>",
        b"<base href='//'>",
    ),
    *(
        b"<table>",
        b"<td>",
        b"</table>",
        b"<li>",
        b"</ul>",
        b"<h1>",
        b"</h1>",
        b"<p>",
        b"</p>",
        b"</body>",
        b"</html>",
        b"<body>",
    ),
    *(
        b"<article>",
        b"</article>",
        b"<figure>",
        b"<figcaption>",
        b"<time>",
        b"<address>",
        b"<blockquote>",
        b"<br>" * 9,
        b"<b>" * 60,
    ),
    *(b"<img src=x onerror=alert(1)>", b"<a href=javascript:alert(1)>x</a>", b"<img src=data:image/png;base64,AAAA>"),
    *(b"<a href='http://user:pass@[::1'>x</a>", b"<meta http-equiv=refresh content=0>", b"<base href=javascript:1>"),
    *(
        b"<script type=application/ld+json>",
        b'{"@type":"NewsArticle","headline":',
        b'{"@graph":[',
        b"}]}",
        b"[" * 300,
        b"{" * 300,
    ),
    *(b"<div itemscope itemtype=//schema.org/Article>", b"<b itemprop=author>", b"<meta property=og:title content=x>"),
    *(
        b"By By By",
        b"Von und mit",
        b"Photo: Photo:",
        b"15/06/2025 25:61",
        b"2 hours ago",
        "قبل ساعتين".encode(),
    ),
)
"""What is put into pages."""

VALUES: tuple[bytes, ...] = (
    *(
        b"",
        b" ",
        b"null",
        b"0",
        b"-1",
        b"1e999",
        b"true",
        b"[]",
        b"{}",
        b"//",
        b"/",
        b"#",
        b"?",
        b"http://",
        b"https:",
        b"http:///x",
    ),
    *(
        b"javascript:alert(1)",
        b" java\tscript:alert(1)",
        b"data:text/html,x",
        b"vbscript:x",
        b"mailto:a@example.org",
        b"file:///etc",
    ),
    *(
        b"http://[::1",
        b"http://[v1.x]/",
        b"http://user:pass@example.org/",
        b"https://b\xc3\xbccher.example/",
        b"http://xn--/",
    ),
    *(
        b"http://example.org:99999/",
        b"http://exa mple.org/",
        b"http://example.org/<b>",
        b"//example.org\\@evil.example",
        b"../" * 50,
    ),
    *(
        b"https://example.org/" + b"a" * 3000,
        b"http://\xe2\x80\xae.example/",
        b"http://1.2.3.4.5/",
        b"HTTP://EXAMPLE.ORG/%",
        b"%00",
    ),
    *(
        b"2025-02-30",
        b"0000-00-00",
        b"99999-01-01",
        b"2025-06-15T24:00:00Z",
        b"2025-06-15T07:57:00+99:99",
        b"1749974220",
        b"NaN",
    ),
    *(
        b"1e20",
        b"-1749974220000000",
        b"20250615",
        b"Sun, 31 Feb 2025 25:61:61 GMT",
        b"12/13/14",
        b"0001-01-01T00:00:00+14:00",
    ),
    *(
        b"<b>Rain</b>",
        b"&lt;script&gt;alert(1)&lt;/script&gt;",
        b"&amp;amp;amp;",
        b"<!--",
        b"\\u0000",
        b"\\ud800",
        b"\\u202e",
    ),
    *(
        b"By Ana Brandt, Otto Reyes and",
        b"By",
        b"@handle",
        b"Ana" * 400,
        b"Ana, " * 400,
        b"\xd8\xa8\xd9\x82\xd9\x84\xd9\x85",
    ),
)
"""What is put between quotation marks."""

MUTATIONS: Mapping[str, Mutation] = MappingProxyType(
    {
        "cut": _cut,
        "behead": _behead,
        "flip bits": _flip,
        "drop a tag": _drop_tag,
        "double a tag": _double_tag,
        "drop end tags": _unclose,
        "drop": _drop,
        "repeat": _repeat,
        "swap": _swap,
        "drop marks": _unquote,
        "name another encoding": _relabel,
        "write in another encoding": _recode,
        "insert": _insert,
        "insert into a tag": _insert_in_tag,
        "set a value": _revalue,
        "set a number": _renumber,
    }
)
"""What can happen to a page, by name."""


def read(page: bytes | str, **options: Any) -> Article:
    """The record of a page, after a look for faults."""
    article = parse(page, url=URL, **options)
    assert faults(article) == []
    return article
