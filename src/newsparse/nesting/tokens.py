"""The tags of a page, as the HTML Standard's tokenizer finds them."""

from __future__ import annotations

import re

from newsparse.nesting.names import RAW

# Every part consumes what it can, and a tag ends at ">" or with the page: no part ever has to be tried in two ways.
_NAME = rb"[\t\n\f\r /]*[^\t\n\f\r />][^\t\n\f\r />=]*"
_VALUE = rb"""[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|\Z)|'[^']*(?:'|\Z)|[^\t\n\f\r >"'][^\t\n\f\r >]*)?"""

TOKEN = re.compile(
    rb"""<(?:
        (/?)([a-zA-Z][^\t\n\f\r />]*)               # the slash of an end tag; the name
        (?:[^>"'=]*>|(?:%b(?:%b)?)*[\t\n\f\r /]*(?:>|\Z))
        |!--(?:-?>|.*?(?:--!?>|\Z))
        |(!\[CDATA\[)
        |/>|[!?/][^>]*>?
    )"""
    % (_NAME, _VALUE),
    re.S | re.X,
)
ATTRIBUTE = re.compile(rb"([^\t\n\f\r />][^\t\n\f\r />=]*)(?:" + _VALUE + rb")?")
_BETWEEN = re.compile(rb"[\t\n\f\r /]*")
"""What stands before an attribute; no part of it, so that a search does not look from each slash to the last."""

START = re.compile(rb"<(?:([tT][aA][bB]|[bB][oO][dD][yY]|[hH][tT][mM][lL])|[a-zA-Z])")
"""A start tag; its group is empty but for `table`, `body` and `html`."""

_TAG_NAME = re.compile(rb"<[^\t\n\f\r />]+")
_SELF_CLOSED = re.compile(rb"""<[^\s=>"'/]+(?:\s+[^\s=>"'/]+="[^"]*")*\s*/>""")
_SCRIPT = re.compile(rb"<!--(-*>)?|-->|<(/?)script(?=[\t\n\f\r />])", re.I)
_ENDS = {name: re.compile(rb"</" + name + rb"(?=[\t\n\f\r />])", re.I) for name in RAW}


def attributes(tag: bytes) -> list[bytes]:
    """The names of the attributes of a start tag, as written.

    >>> attributes(b"<a href='x>y' b=c/ d/>")
    [b'href', b'b', b'd']
    """
    name = _TAG_NAME.match(tag)
    return ATTRIBUTE.findall(tag, name.end(), len(tag) - tag.endswith(b">")) if name else []


def is_self_closed(tag: bytes) -> bool:
    """True if the slash at the end of a start tag is one, and not part of a value.

    >>> is_self_closed(b"<path d='M0'/>"), is_self_closed(b"<path d=M0/>")
    (True, False)
    """
    if not tag.endswith(b"/>"):
        return False
    if _SELF_CLOSED.fullmatch(tag):
        return True
    name = _TAG_NAME.match(tag)
    end = name.end() if name else 0
    last = len(tag) - 1
    while match := ATTRIBUTE.match(tag, _past(tag, end, last), last):
        end = match.end()
    return tag.find(b"/", end) >= 0


def _past(tag: bytes, at: int, last: int) -> int:
    """The index behind what stands between two attributes."""
    found = _BETWEEN.match(tag, at, last)
    return found.end() if found else at


def raw_end(html: bytes, name: bytes, position: int) -> int:
    """Where the end tag of an element of *RAW* begins whose text begins at *position*; the page's end if it has none."""
    match = _ENDS[name].search(html, position)
    end = match.start() if match else len(html)
    if name == b"script" and html.find(b"<!--", position, end) >= 0:
        return _script_end(html, position)
    return end


def _script_end(html: bytes, position: int) -> int:
    """In a comment inside a script, `<script>` and its end tag are text (HTML Standard, "script data escaped")."""
    escaped = doubly = False
    for match in _SCRIPT.finditer(html, position):
        token = match.group()
        if token == b"<!--":
            escaped = True
        elif token.startswith((b"<!--", b"--")):
            escaped = doubly = False
        elif match[2]:
            if not doubly:
                return match.start()
            doubly = False
        else:
            doubly = escaped
    return len(html)
