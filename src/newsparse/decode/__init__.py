"""Bytes to text: which encoding a page is in, and who says so."""

from __future__ import annotations

import re
from codecs import utf_8_decode
from typing import Literal

import attrs

from newsparse.decode.guess import guess
from newsparse.decode.labels import TWO_BYTES, canonical, decode_as
from newsparse.decode.mend import foreign, mended
from newsparse.decode.meta import declared, language
from newsparse.errors import ArgumentError, PageTooLarge
from newsparse.limits import Limits

DeclaredBy = Literal["bom", "caller", "meta", "guess", "text"]

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
_REPLACEMENT = "\ufffd".encode()
_CONTROLS = bytes(range(0x80, 0xA0))
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ESCAPE = re.compile(rb"\x1b\$[@B]")
"""What ISO-2022-JP begins its characters with; no other text has it."""
_PIECE = 16_384
_FEW = 4
"""So few pairs of bytes can be UTF-8 by accident where an encoding of two bytes a character is declared."""
_MANY = 8
"""So many control characters are no accident."""
_SURE = 0.6
"""The least score of a guess that may overrule a declaration."""


@attrs.frozen
class Decoded:
    """A page's text and its encoding."""

    utf8: bytes
    """The text in UTF-8, without byte order mark: what the HTML parser reads. Always sound UTF-8, without NUL.

    It is the very object that was given where that is possible."""
    encoding: str = "utf-8"
    """The encoding of the bytes: the lower-case name of the WHATWG Encoding Standard, such as `"windows-1252"`.

    `"utf-8"` for a page that was given as text."""
    declared_by: DeclaredBy = "guess"
    """Who named it: the byte order mark, the caller, the page's `<meta>` or XML declaration, or nobody (the bytes
    were judged: `"guess"`). `"text"`: the page was given as text."""
    notes: tuple[str, ...] = ()
    """What was wrong and mended, in words."""

    @property
    def text(self) -> str:
        """The text, decoded anew at every call."""
        return self.utf8.decode("utf-8")


def decode(html: bytes | str, encoding: str | None = None, limits: Limits | None = None) -> Decoded:
    r"""Find the encoding of a page in the order of the HTML Standard, and decode it.

    The order is: byte order mark, *encoding* (the caller's, or that of the HTTP header), `<meta>` or XML declaration,
    a guess. Bytes that contradict what is declared are believed; `notes` says so. What is no character becomes U+FFFD.
    Raises `ArgumentError` for an unknown *encoding* and for *html* that is neither bytes nor str, `PageTooLarge` for
    a page beyond `limits.bytes`.

    >>> page = decode(b"<meta charset=latin1><p>Caf\xe9")
    >>> page.text, page.encoding, page.declared_by
    ('<meta charset=latin1><p>Café', 'windows-1252', 'meta')
    >>> decode("<p>Café".encode(), "latin1").notes
    ('windows-1252 is declared (caller), but the bytes are utf-8',)
    """
    name = _caller(encoding)
    _check(html, limits)
    if isinstance(html, str):
        return _finished(_encoded(html.removeprefix("\ufeff")), "utf-8", "text")
    for mark, of in _BOMS:
        if html.startswith(mark):
            return _decoded(html[len(mark) :], of, "bom")
    if wide := _utf16(html):
        return _decoded(html, wide, "caller" if name == wide else "guess", _contradiction(name, "caller", wide))
    if name:
        return _judged(html, name, "caller")
    name = declared(html)
    return _judged(html, name or "utf-8", "meta" if name else "guess")


def _check(html: object, limits: Limits | None) -> None:
    if not isinstance(html, (bytes, str)):
        raise ArgumentError(f"html must be bytes or str, not {type(html).__name__}")
    if limits is not None and len(html) > limits.bytes:
        unit = "bytes" if isinstance(html, bytes) else "characters"
        raise PageTooLarge("bytes", limits.bytes, len(html), unit)


def _caller(encoding: str | None) -> str | None:
    if encoding is None:
        return None
    name = canonical(encoding) if isinstance(encoding, str) else None
    if name is None:
        raise ArgumentError(f"encoding must be a label of the WHATWG Encoding Standard or None, not {encoding!r}")
    return name


def _utf16(html: bytes) -> str | None:
    """Which UTF-16 the bytes are, told by the NULs beside ASCII characters; None if neither."""
    if b"\0" not in html[:64]:
        return None
    head = html[:1024]
    high, low = head[0::2].count(0), head[1::2].count(0)
    least = max(_MANY, len(head) // 4)
    if low > least and low > 4 * high:
        return "utf-16le"
    return "utf-16be" if high > least and high > 4 * low else None


def _judged(html: bytes, name: str, by: DeclaredBy) -> Decoded:
    """Decide between what is declared and what the bytes are; where nothing is declared, *name* is UTF-8."""
    if b"\x1b" in html and _escaped(html, name, by):
        return _decoded(html, "iso-2022-jp", by)
    if html.isascii():
        return _finished(html, "utf-8" if name.startswith("utf-16") else name, by)
    if not _is_utf8(html):
        return _not_utf8(html, name, by)
    if name in TWO_BYTES and _accident(html):
        return _decoded(html, name, by)
    note = _contradiction(name, by, "utf-8")
    return _finished(html, "utf-8", "guess" if note else by, note)


def _is_utf8(html: bytes) -> bool:
    """True for sound UTF-8. Read in pieces: the text of a whole page takes two or four bytes a character."""
    rest = memoryview(html)
    try:
        while rest:
            rest = rest[utf_8_decode(rest[:_PIECE], "strict", len(rest) <= _PIECE)[1] :]
    except UnicodeDecodeError:
        return False
    return True


def _escaped(html: bytes, name: str, by: DeclaredBy) -> bool:
    return (by == "guess" or name == "iso-2022-jp") and _ESCAPE.search(html) is not None


def _accident(html: bytes) -> bool:
    """True if the UTF-8 may just be a few characters of an encoding of two bytes a character."""
    sequences = _UTF8.findall(foreign(html))
    return len(sequences) < _FEW and all(len(sequence) == 2 for sequence in sequences)


def _not_utf8(html: bytes, name: str, by: DeclaredBy) -> Decoded:
    """Bytes that are no sound UTF-8: nearly sound, as declared, or anybody's guess."""
    broken, sound = _sequences(html)
    if sound > (broken if name == "utf-8" else 10 * broken):
        note = _contradiction(name, by, "utf-8")
        return _decoded(html, "utf-8", "guess" if note else by, note)
    if name != "utf-8":
        text = decode_as(html, name)
        if not _implausible(text):
            return _from_text(text, name, by)
    better, score = guess(html, language(html))
    if name != "utf-8" and score < _SURE:
        better = name
    note = _contradiction(name, by, better)
    return _decoded(html, better, by if better == name else "guess", note)


def _sequences(html: bytes) -> tuple[int, int]:
    """How many bytes beyond ASCII are no UTF-8, and how many sequences of bytes are."""
    runs = foreign(html)
    sound = _UTF8.findall(runs)
    return len(runs.replace(b" ", b"")) - sum(map(len, sound)), len(sound)


def _implausible(text: str) -> bool:
    """True if too much of it is no character, or a control character."""
    narrow = text.encode("latin-1", "ignore")
    odd = text.count("\ufffd") + len(narrow) - len(narrow.translate(None, _CONTROLS))
    return odd >= _MANY and odd * 20 > len(text) - len(text.encode("ascii", "ignore"))


def _contradiction(name: str | None, by: str, true: str) -> str:
    return f"{name} is declared ({by}), but the bytes are {true}" if name not in (None, true) and by != "guess" else ""


def _decoded(html: bytes, encoding: str, by: DeclaredBy, note: str = "") -> Decoded:
    return _from_text(decode_as(html, encoding), encoding, by, note, html.count(_REPLACEMENT))


def _from_text(text: str, encoding: str, by: DeclaredBy, note: str = "", before: int = 0) -> Decoded:
    lost = text.count("\ufffd") - (before if encoding == "utf-8" else 0)
    return _finished(_encoded(text), encoding, by, note, f"broken bytes became U+FFFD: {lost:,}" if lost else "")


def _encoded(text: str) -> bytes:
    """Text as UTF-8; surrogates are joined where they are pairs, and U+FFFD where they stand alone."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")


def _finished(utf8: bytes, encoding: str, by: DeclaredBy, *notes: str) -> Decoded:
    if (before := mended(utf8)) is not None:
        utf8, notes = before, (*notes, "the text was encoded in UTF-8 twice")
    if b"\0" in utf8:
        utf8, notes = utf8.replace(b"\0", _REPLACEMENT), (*notes, "NUL characters became U+FFFD")
    return Decoded(utf8, encoding, by, tuple(note for note in notes if note))
