"""What a page says of its own encoding, found before it is decoded (HTML Standard, "prescan a byte stream")."""

from __future__ import annotations

import re

from newsparse.decode.labels import canonical

HEAD = 4096
"""Bytes that are searched. The standard names 1,024; many pages have their `<meta charset>` a little later."""

_META = re.compile(rb"<!--(?:.*?(?<=--)>|.*)|<meta[\s/]", re.I | re.S)
_ATTRIBUTE = re.compile(
    rb"""[\s/]*
    ([^\s/>][^\s/>=]*)                                          # name
    (?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))?)?      # value: in double quotes, in single quotes, bare
    """,
    re.X,
)
_CONTENT = re.compile(rb"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))""", re.I)
_XML = re.compile(rb"""\s*<\?xml\s[^<>]*?\bencoding\s*=\s*["']([^"'>]*)["']""")
_LANGUAGE = re.compile(rb"""<html\b[^<>]*?\blang\s*=\s*["']?([a-z]{2,3})\b""", re.I)


def declared(html: bytes) -> str | None:
    """The canonical name of the encoding in `<meta>` or the XML declaration; None if there is none that exists.

    UTF-16 cannot be true where the bytes of a `<meta>` can be read, and means UTF-8, as the standard has it.

    >>> declared(b"<!-- <meta charset=big5> --><meta charset='Shift-JIS'>")
    'shift_jis'
    >>> declared(b'<meta http-equiv="Content-Type" content="text/html; charset=utf-16">')
    'utf-8'
    """
    head = html[:HEAD]
    position = 0
    while match := _META.search(head, position):
        position = match.end()
        if not match.group().startswith(b"<!--"):
            attributes, position = _attributes(head, position)
            if (label := _label(attributes)) and (name := _in_meta(label)):
                return name
    xml = _XML.match(head)
    return _in_meta(xml[1]) if xml else None


def language(html: bytes) -> str:
    """The language of `<html lang>` in lower case and without its region; "" if there is none.

    >>> language(b'<!doctype html><html class="js" lang="ko-KR">')
    'ko'
    """
    match = _LANGUAGE.search(html[:HEAD])
    return match[1].decode("ascii").lower() if match else ""


def _in_meta(label: bytes) -> str | None:
    name = canonical(label.decode("ascii", "replace"))
    if name in ("utf-16le", "utf-16be"):
        return "utf-8"
    return "windows-1252" if name == "x-user-defined" else name


def _attributes(head: bytes, position: int) -> tuple[dict[bytes, bytes], int]:
    """The attributes of the tag in which *position* is, and where they end."""
    attributes: dict[bytes, bytes] = {}
    while match := _ATTRIBUTE.match(head, position):
        position = match.end()
        attributes.setdefault(match[1].lower(), _value(match, 2))
    return attributes, position


def _label(attributes: dict[bytes, bytes]) -> bytes:
    """The label in a `<meta>` with these attributes; b"" if it has none."""
    if b"charset" in attributes:
        return attributes[b"charset"]
    if attributes.get(b"http-equiv", b"").strip().lower() != b"content-type":
        return b""
    content = _CONTENT.search(attributes.get(b"content", b""))
    return _value(content, 1) if content else b""


def _value(match: re.Match[bytes], first: int) -> bytes:
    """What one of three groups caught: in double quotes, in single quotes, bare."""
    return match[first] or match[first + 1] or match[first + 2] or b""
