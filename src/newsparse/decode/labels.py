"""The encodings of the WHATWG Encoding Standard: their labels, and how bytes in them become text."""

from __future__ import annotations

import codecs
import re
from functools import cache

LABELS: dict[str, str] = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "ibm866": "866 cp866 csibm866 ibm866",
    "iso-8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso-8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso-8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso-8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso-8859-6": (
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i"
        " iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    ),
    "iso-8859-7": (
        "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
        " iso_8859-7:1987 sun_eu_greek"
    ),
    "iso-8859-8": (
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
        " iso_8859-8:1988 visual"
    ),
    "iso-8859-8-i": "csiso88598i iso-8859-8-i logical",
    "iso-8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso-8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso-8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso-8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso-8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "macintosh": "csmacintosh mac macintosh x-mac-roman",
    "windows-874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "windows-1250": "cp1250 windows-1250 x-cp1250",
    "windows-1251": "cp1251 windows-1251 x-cp1251",
    "windows-1252": (
        "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
        " iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"
    ),
    "windows-1253": "cp1253 windows-1253 x-cp1253",
    "windows-1254": (
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5"
        " windows-1254 x-cp1254"
    ),
    "windows-1255": "cp1255 windows-1255 x-cp1255",
    "windows-1256": "cp1256 windows-1256 x-cp1256",
    "windows-1257": "cp1257 windows-1257 x-cp1257",
    "windows-1258": "cp1258 windows-1258 x-cp1258",
    "x-mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gbk": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "gb18030": "gb18030",
    "big5": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc-jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso-2022-jp": "csiso2022jp iso-2022-jp",
    "shift_jis": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "euc-kr": (
        "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
    ),
    "utf-16be": "unicodefffe utf-16be",
    "utf-16le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
    "x-user-defined": "x-user-defined",
}
"""Canonical name, in lower case -> its labels.

Left out on purpose: the labels of the "replacement" encoding (hz-gb-2312, iso-2022-cn, iso-2022-cn-ext, iso-2022-kr,
replacement). They name encodings that are a danger to decode, so they count as unknown."""

CODECS = {
    "big5": "big5hkscs",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "gb18030": "gb18030",
    "gbk": "gb18030",
    "iso-2022-jp": "iso2022_jp",
    "shift_jis": "cp932",
    "utf-16be": "utf-16-be",
    "utf-16le": "utf-16-le",
    "utf-8": "utf-8",
}
"""Canonical name of an encoding of several bytes a character -> Python's codec."""

TWO_BYTES = frozenset(("big5", "euc-jp", "euc-kr", "gb18030", "gbk", "shift_jis"))
"""The encodings in which a character beyond ASCII takes two bytes."""

SINGLE_BYTE_CODECS = {
    "ibm866": "cp866",
    "iso-8859-8-i": "iso-8859-8",
    "macintosh": "mac_roman",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac_cyrillic",
}
"""Canonical name of an encoding of one byte a character -> Python's codec, where the names differ."""

PATCHES: dict[str, dict[int, str]] = {
    # Where the standard's index has a character and Python's table another or none.
    "koi8-u": {0xAE: "\u045e", 0xBE: "\u040e"},
    "windows-1255": {0xCA: "\u05ba"},
}

UNDEFINED = "\ufffe"
"""Marks, in the tables of `codecs.charmap_decode`, a byte without a character."""

_EUC_PAIRS = re.compile(rb"[\x00-\x7f]+|\x8e[\xa1-\xdf]|\x8f[\xa1-\xfe]{2}|[\xa1-\xfe]{2}|.", re.S)


@cache
def _names() -> dict[str, str]:
    return {label: name for name, labels in LABELS.items() for label in labels.split()}


def canonical(label: str) -> str | None:
    """The lower-case name of the encoding that a label means in the Encoding Standard; None if it means none.

    >>> canonical(" ISO-8859-1 "), canonical("gb2312"), canonical("klingon")
    ('windows-1252', 'gbk', None)
    """
    return _names().get(label.strip("\t\n\f\r ").lower())


def decode_as(html: bytes, encoding: str) -> str:
    r"""The text of bytes in an encoding, given by its canonical name; U+FFFD stands for what is no character in it.

    The bytes 0x80 to 0x9F that Python's tables leave empty are control characters, as the standard has it.

    >>> decode_as(b"\x93caf\xe9\x94 \x81", "windows-1252")
    '“café” \x81'
    """
    if encoding in ("euc-jp", "iso-2022-jp"):
        return _japanese(html, encoding)
    if codec := CODECS.get(encoding):
        return html.decode(codec, "replace")
    return codecs.charmap_decode(html, "replace", table(encoding))[0]


@cache
def table(encoding: str) -> str:
    """The 256 characters of an encoding of one byte a character; U+FFFE where there is none."""
    if encoding == "x-user-defined":
        return "".join(chr(byte) if byte < 0x80 else chr(0xF700 + byte) for byte in range(256))
    patches = PATCHES.get(encoding, {})
    codec = SINGLE_BYTE_CODECS.get(encoding, encoding)
    return "".join(patches.get(byte) or _character(byte, codec) for byte in range(256))


def _character(byte: int, codec: str) -> str:
    try:
        return bytes((byte,)).decode(codec)
    except UnicodeDecodeError:
        return chr(byte) if 0x80 <= byte < 0xA0 else UNDEFINED


def _japanese(html: bytes, encoding: str) -> str:
    """Python's tables of JIS X 0208 lack the rows of NEC and IBM (circled digits, Roman numerals) that pages use."""
    try:
        return html.decode(CODECS[encoding])
    except UnicodeDecodeError:
        if encoding == "iso-2022-jp":
            return html.decode(CODECS[encoding], "replace")
    return "".join(_euc_piece(piece) for piece in _EUC_PAIRS.findall(html))


def _euc_piece(piece: bytes) -> str:
    if len(piece) != 2 or piece[0] == 0x8E or piece.isascii():
        return piece.decode("euc_jp", "replace")
    row, cell = piece[0] - 0xA1, piece[1] - 0xA1
    lead = row // 2 + (0x81 if row < 62 else 0xC1)
    trail = cell + 0x9F if row % 2 else cell + (0x40 if cell < 63 else 0x41)
    return bytes((lead, trail)).decode("cp932", "replace")
