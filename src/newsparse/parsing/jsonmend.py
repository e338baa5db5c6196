"""Broken JSON: rewritten as JSON where it is certain what was meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape


def mended(text: str, *, names: frozenset[str] = frozenset(), first: bool = False) -> str:
    r"""The text with what is certain put right. It may still be no JSON; what is doubtful is left as it is.

    A word of *names* becomes a string that begins with U+0000. With *first*, what stands behind the first value goes.

    >>> mended("/* old */ {a: 'it\\'s', \"b\": [1, 2,], // note")
    ' {"a": "it\'s", "b": [1, 2], '
    >>> mended('{"headline": "The "best" of all"}')
    '{"headline": "The \\"best\\" of all"}'
    """
    if _QUOTED_BY_ENTITIES.match(text):
        text = unescape(text)
    mender = _Mender(text, names)
    at = 0
    while at < len(text) and not (first and mender.closed):
        at = _STEPS.get(text[at], _Mender.word)(mender, at)
    return "".join(mender.out)


class _Mender:
    """Goes through a text once; each step writes what it stands for and returns where the next one begins."""

    def __init__(self, text: str, names: frozenset[str]) -> None:
        self.text = text
        self.names = names
        self.out: list[str] = []
        self.opened = False
        self.closed = False
        self.depth = 0
        self.last = ""

    def space(self, at: int) -> int:
        end = _end(_SPACE, self.text, at)
        gap = self.text[at:end]
        self.out.append(" " if gap.strip(" \t\r\n") else gap)
        return end

    def opening(self, at: int) -> int:
        self.opened = True
        self.depth += 1
        return self._write(self.text[at], at + 1)

    def closing(self, at: int) -> int:
        if self.last == ",":
            self._drop_comma()
        self.depth -= 1
        self.closed = self.depth <= 0
        return self._write(self.text[at], at + 1)

    def comma(self, at: int) -> int:
        return at + 1 if self.last in _NO_COMMA_AFTER else self._write(",", at + 1)

    def mark(self, at: int) -> int:
        return self._write(self.text[at], at + 1)

    def prefix(self, at: int) -> int:
        """`name = value` and `call(value)`: what stands before the value goes."""
        if self.opened:
            return self._write(self.text[at], at + 1)
        self.out.clear()
        return at + 1

    def slash(self, at: int) -> int:
        """A comment; a CDATA mark behind `//` ends it, since the value may stand on the same line."""
        if self.text.startswith("/*", at):
            return self._after("*/", at + 2)
        if not self.text.startswith("//", at):
            return self._write("/", at + 1)
        if mark := _CDATA.match(self.text, at + 2):
            return mark.end()
        end = self.text.find("\n", at)
        return end if end >= 0 else len(self.text)

    def less(self, at: int) -> int:
        """`<!--` and `<![CDATA[`: only the mark goes where the value stands inside."""
        if mark := _CDATA.match(self.text, at):
            return mark.end()
        if not self.text.startswith("<!--", at):
            return self._write("<", at + 1)
        end = self.text.find("-->", at, at + _LONGEST_COMMENT)
        inside = self.text[at + 4 : end] if end >= 0 else "{"
        return at + 4 if "{" in inside or "[" in inside else end + 3

    def bracket(self, at: int) -> int:
        """`]`, or the `]]>` that ends CDATA: a value never ends so, but for `]]` before a `>` of no meaning."""
        if self.text.startswith("]]>", at):
            return at + 3
        return self.closing(at)

    def dash(self, at: int) -> int:
        return at + 3 if self.text.startswith("-->", at) else self.word(at)

    def double(self, at: int) -> int:
        return self._string(at, '"')

    def single(self, at: int) -> int:
        return self._string(at, "'")

    def template(self, at: int) -> int:
        return self._string(at, "`")

    def word(self, at: int) -> int:
        """A name, number or literal, or one character that is none of them."""
        end = _end(_WORD, self.text, at) or at + 1
        word = self.text[at:end]
        if self.text.startswith(":", _end(_SPACE, self.text, end)) and not _NUMBER.fullmatch(word):
            word = f'"{word}"'
        elif word in self.names:
            word = f'"\\u0000{word}"'
        elif word[0] == "." and word[1:].isdecimal():
            word = "0" + word
        return self._write(_LITERALS.get(word, word), end)

    def _write(self, piece: str, end: int) -> int:
        self.out.append(piece)
        self.last = piece
        return end

    def _drop_comma(self) -> None:
        for i in range(len(self.out) - 1, -1, -1):
            if self.out[i] == ",":
                del self.out[i]
                return

    def _after(self, mark: str, at: int) -> int:
        end = self.text.find(mark, at)
        return end + len(mark) if end >= 0 else len(self.text)

    def _string(self, at: int, quote: str) -> int:
        """A string up to the first such quote behind which JSON goes on; quotes before it are part of its text."""
        end = at + 1
        while True:
            end = _end(_TEXT[quote], self.text, end)
            if end >= len(self.text) or _GOES_ON.match(self.text, end + 1):
                break
            end += 1
        text = self.text[at + 1 : end]
        if "\\" in text or '"' in text:
            text = _ESCAPE.sub(_escape, text)
        return self._write(f'"{text}"', end + 1)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else 0


def _escape(match: re.Match[str]) -> str:
    """A bare quote or an escape of JavaScript, as JSON writes it."""
    found = match.group()
    if found == '"':
        return '\\"'
    if len(found) == 6 or found[1:] in _ESCAPED:
        return found
    if len(found) == 4:
        return "\\u00" + found[2:]
    return "" if found == "\\\n" else found[1:]


_STEPS: dict[str, Callable[[_Mender, int], int]] = {
    **dict.fromkeys([*filter(str.isspace, map(chr, range(0x3001))), "\ufeff"], _Mender.space),
    **dict.fromkeys("{[", _Mender.opening),
    **dict.fromkeys(":;)", _Mender.mark),
    **dict.fromkeys("=(", _Mender.prefix),
    "}": _Mender.closing,
    "]": _Mender.bracket,
    ",": _Mender.comma,
    "/": _Mender.slash,
    "<": _Mender.less,
    "-": _Mender.dash,
    '"': _Mender.double,
    "'": _Mender.single,
    "`": _Mender.template,
}
_LONGEST_COMMENT = 2_000
"""An HTML comment that is longer holds the value."""
_NO_COMMA_AFTER = frozenset(("", ",", "[", "{", ":"))
_LITERALS = {"undefined": "null", "void 0": "null", "NaN": "null", "!0": "true", "!1": "false"}
_ESCAPED = frozenset('"\\/bfnrt')
_QUOTED_BY_ENTITIES = re.compile(r"[\s\[]*\{\s*&(?:quot|#34|#[xX]22);")
_SPACE = re.compile(r"[\s\ufeff]*")
_WORD = re.compile(r"void 0|[!+-]?[\w$.+-]+")
_NUMBER = re.compile(r"-?\d[\d.eE+-]*")
_CDATA = re.compile(r"\s*(?:<!\[CDATA\[|\]\]>)")
_TEXT = {quote: re.compile(rf"[^{quote}\\]*(?:\\.[^{quote}\\]*)*", re.DOTALL) for quote in "\"'`"}
_ESCAPE = re.compile(r'\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|"', re.DOTALL)
_GOES_ON = re.compile(
    r"""\s*(?: [:}\];)] | , \s* (?: ["'{\[}\]/<-] | \d | \w+\s*: | (?:true|false|null)\b | $ )
         | // | /\* | --> | \s" | $ )""",
    re.VERBOSE,
)
"""What may stand behind the end of a string: else the quote belongs to its text. A quote after white space is no
proof of either, and is left broken."""
