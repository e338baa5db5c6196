"""Text that came as HTML inside something else: entities read, tags dropped or turned into line breaks."""

from __future__ import annotations

import re
from html import unescape


def unescaped(text: str) -> str:
    """The text with character references (HTML, with their semicolon) read, twice where it was escaped twice.

    >>> unescaped("Tom &amp; Ann&amp;#8217;s caf&eacute;"), unescaped("/?a=1&copy=2")
    ('Tom & Ann’s café', '/?a=1&copy=2')
    """
    if "&" not in text:
        return text
    once = _REFERENCE.sub(_character, text)
    return _REFERENCE.sub(_character, once) if "&" in once else once


def plain(text: str) -> str:
    """The text without tags and references, stripped; block elements and `<br>` become a space.

    >>> plain(" <p>Rain &amp; <b>wind</b></p><p>in Spain</p> "), plain("a < b")
    ('Rain & wind in Spain', 'a < b')
    """
    if "<" in text and _TAG.search(text):
        return lines(text).replace("\n", " ")
    if "&" in text:
        text = unescaped(text)
        if "</" in text or "<br" in text:
            return lines(text).replace("\n", " ")
    return text.strip()


def lines(text: str) -> str:
    """The text line by line, white space folded, no empty lines; block elements and `<br>` end a line, figures go.

    Line breaks of the source end a line too, unless it marks its paragraphs with `<p>`.

    >>> lines("<p>Rain\\nin Spain</p><ul><li>Snow<br>in <i>Oslo</i></ul><style>p {}</style>")
    'Rain in Spain\\nSnow\\nin Oslo'
    >>> lines("Rain.\\n\\n  Snow.")
    'Rain.\\nSnow.'
    """
    if "&lt;" in text and "<" not in text:
        text = unescaped(text)
    if "<" in text:
        text = _without_tags(text)
    text = unescaped(text)
    return "\n".join(line for line in map(_folded, text.splitlines()) if line)


def _without_tags(text: str) -> str:
    if "</p>" in text or "</P>" in text:
        text = text.replace("\r", " ").replace("\n", " ")
    pieces: list[str] = []
    at, silent = 0, ""
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if not silent:
            pieces.append(text[at : tag.start()])
            pieces.append("\n" if name in _BLOCKS else "")
        silent = _silence(name, bool(tag[1]), silent)
        at = tag.end()
    if not silent:
        pieces.append(text[at:])
    return "".join(pieces)


def _silence(name: str, closing: bool, silent: str) -> str:
    """The element whose content is passed over behind a tag; "" if none is."""
    if silent:
        return "" if closing and name == silent else silent
    return name if name in _SILENT and not closing else ""


def _folded(line: str) -> str:
    return " ".join(line.split())


def _character(match: re.Match[str]) -> str:
    return unescape(match.group())


_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,31}\d{0,2});")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z\d-]{0,31}|!)[^<>]*>")
_SILENT = frozenset(("script", "style", "template", "noscript", "figure", "iframe", "svg"))
_BLOCK_TAGS = (
    "address article aside blockquote br caption center dd details div dl dt figcaption footer form h1 h2 h3"
    " h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_TAGS.split())
