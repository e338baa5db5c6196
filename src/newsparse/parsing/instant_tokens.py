"""A text cut into words, numbers and marks, and its shape: one letter for each, on which dates are matched.

The shape's letters are the kinds of `instant_words`, and: `0` a number of one or two digits, `4` one of four, `9` any
other, `z` a zone abbreviation, `x` an unknown word, `;` a mark unlike all others; white space is one space, and
`. , : / - + ( ) '` stand for themselves and their relatives in other scripts.

>>> cut("Sun., 15 Jun 2025, 2:30 pm EST", "en").shape
'W., 0 M 4, 0:0 p z'
>>> cut("2025年6月15日（日）午後3時", "ja").shape
'4y0m0d(d)P0H'
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final, NamedTuple

from newsparse.lexicon.datewords import NORTH_AMERICA, NORTH_AMERICA_CLOCK, ZONES
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_words import Meaning, fold, vocabulary

# What may be in a word: all but digits, spaces, punctuation, symbols and East Asian characters. Unlike `\w` it takes
# the vowel signs of Indic scripts and the joiners U+200C and U+200D.
_LETTER: Final = (
    "[^\\d\\s\\x00-@\\[-`{-\xbf\xd7\xf7\u055a-\u055f\u0589\u060c\u061b\u061f\u06d4\u0964\u0965"
    "\u2000-\u200b\u200e-\u2bff\u3000-\u9fff\uf000-\uff20]"
)
_ASIAN: Final = "[\u3040-\u30ff\u3400-\u9fff]"
_ASIAN_WORD: Final = (
    "午前|午後|上午|下午|凌晨|早上|清晨|晚上|晚間|晚间|傍晚|令和|平成|民國|民国|星期[一二三四五六日天]|[周週][一二三四五六日]"
    "|小時|小时|時間|分鐘|分钟|分間|昨天|昨日|今天|今日|本日|[年月日号號時时点點分秒前天火水木金土]|[〇零一二三四五六七八九十元]+"
)
_TWO_WORDS: Final = (
    "(?=[TtIiÍíHhBbCcÇç])(?i:tháng mười (?:một|hai)|thứ [^\\W\\d]+|chủ nhật|i dag|i går|í dag|í gær|hari ini|hôm nay"
    "|hôm qua|bu gün|bazar ertəsi|çərşənbə axşamı|cümə axşamı)\\b|(?i:tháng) [^\\W\\d]+"
    "|(?:كانون|تشرين|کانوونی|کانونی|تشرینی) [^\\W\\d]+"
)
# Elements set side by side lose the space between them: "15 June 20259:30", "15.06.2509:30", "By A. NameJune 15".
_GLUED_NUMBER: Final = (
    "(?:199|20[0-4])[0-9](?=[0-9]{1,2}(?:[:./][0-9]|\\.? ?[^\\W\\d_]))"
    "|(?<=[0-9][./][0-9]{2}[./])[0-9]{2}(?=[0-9]{2}:[0-9]{2})"
)
_TOKEN: Final = (
    f"{_GLUED_NUMBER}|\\d+|\\s+|[aApP]\\.?[ \u00a0\u202f]?[mM]\\b\\.?|{_TWO_WORDS}"
    f"|[A-Z]?[a-z]+(?=[A-Z][A-Za-z])|{_LETTER}+(?:\\.{_LETTER}(?!{_LETTER}))*"
    f"|(?={_ASIAN})(?:{_ASIAN_WORD}|(?:(?!{_ASIAN_WORD}){_ASIAN})+)|(?s:.)"
)
_ASCII_TOKEN: Final = (
    _GLUED_NUMBER + r"|[0-9]+|\s+|[aApP]\.? ?[mM]\b\.?|(?:[Ii] dag|[Hh]ari ini)\b|[A-Z]?[a-z]+(?=[A-Z][A-Za-z])"
    r"|[A-Za-z]+(?:\.[A-Za-z](?![A-Za-z]))*|(?s:.)"
)
_MARKS: Final[Mapping[str, str]] = {
    mark: kind
    for kind, marks in {
        ".": ".．。", ",": ",،，、", ":": ":：∶", "/": "/／⁄", "-": "-‐‑−－–—", "+": "+＋", "(": "(（[【",
        ")": ")）]】", "'": "'’‘`´", "o": "@ºª°",
    }.items()
    for mark in marks
}  # fmt: skip
# The commonest tokens of all.
_PLAIN: Final[Mapping[str, Meaning]] = {
    **{mark: (kind, 0) for mark, kind in _MARKS.items()},
    **{str(number): ("0", number) for number in range(60)},
    **{f"{number:02}": ("0", number) for number in range(60)},
    **{str(year): ("4", year) for year in range(2000, 2030)},
    " ": (" ", 0),
}
# Characters that are not seen: direction marks, zero-width space, soft hyphen, byte order mark.
_UNSEEN: Final = "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+"
_NUMERALS: Final = {**{digit: number for number, digit in enumerate("〇一二三四五六七八九")}, "零": 0, "元": 1}
_WEEK: Final = ("星期", "周", "週")
_WEEKDAYS: Final = "一二三四五六日天"
_ZONE_NAMES: Final = frozenset((*ZONES, *NORTH_AMERICA, *NORTH_AMERICA_CLOCK, "IST", "BST", "GST", "мск"))


class Cut(NamedTuple):
    """A text's tokens: shape, texts and values run in parallel."""

    shape: str
    """One letter a token."""
    words: list[str]
    """The tokens' texts."""
    values: list[int]
    """Numbers as numbers, words as their value in the vocabulary, else 0."""


def seen(text: str) -> str:
    """The text as a reader sees it: composed (NFC), without direction marks and other unseen characters."""
    return text if text.isascii() else unicodedata.normalize("NFC", compiled(_UNSEEN).sub("", text))


def _numeral(word: str) -> int | None:
    """The value of a Chinese numeral below one hundred, or of one or four digits written one by one.

    >>> _numeral("二〇二五"), _numeral("十五"), _numeral("二十"), _numeral("三十一"), _numeral("十十")
    (2025, 15, 20, 31, None)
    """
    tens, ten, ones = word.partition("十")
    if not ten:
        return int("".join(str(_NUMERALS[digit]) for digit in word)) if len(word) in (1, 4) else None
    if len(tens) > 1 or len(ones) > 1 or ten in ones:
        return None
    return (_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0)


def _number(digits: str) -> Meaning:
    length = len(digits)
    if length < 3:
        return "0", int(digits)
    return "4" if length == 4 else "9", int(digits) if length < 5 else 0


def _unlisted(word: str, after_number: bool) -> Meaning:
    """The kind of a word that the vocabulary lacks."""
    if word[0] in _NUMERALS or word[0] == "十":
        number = _numeral(word)
        return ("x", 0) if number is None else ("4" if number > 99 else "0", number)
    if word[-1] in _WEEKDAYS and word[:-1] in _WEEK:
        return "W", min(_WEEKDAYS.index(word[-1]), 6)
    # Some letters at a number are its ending ("15-ին", "1er", "21st"); a letter alone says nothing.
    return ("o", 0) if len(word) == 1 or (after_number and len(word) < 4) else ("x", 0)


def _word(word: str, table: Mapping[str, Meaning], after_number: bool) -> Meaning:
    meaning = table.get(fold(word))
    if word in _ZONE_NAMES and (meaning is None or meaning[0] != "M"):
        return "z", 0
    if meaning is None and word[1:2] in ". \u00a0\u202f":  # a. m.
        meaning = table.get(fold("".join(word.split())))
    return meaning or _unlisted(word, after_number)


def _meaning(token: str, table: Mapping[str, Meaning], after_number: bool) -> Meaning:
    first = token[0]
    if first.isdecimal():
        return _number(token)
    if first.isspace():
        return " ", 0
    if first.isalpha() or len(token) > 1:
        return _word(token, table, after_number)
    return _MARKS.get(token, ";"), 0


def cut(text: str, language: str) -> Cut:
    """Cut *text* (as `seen`) with the vocabulary of *language* (a primary subtag, "" for all)."""
    return _told(compiled(_ASCII_TOKEN if text.isascii() else _TOKEN).findall(text), language)


def recut(cut: Cut, language: str) -> Cut:
    """The same words with the vocabulary of another language.

    >>> recut(cut("15 Juni 2025", "en"), "de").shape
    '0 M 4'
    """
    return _told(cut.words, language)


def _told(words: list[str], language: str) -> Cut:
    table = vocabulary(language)
    shape: list[str] = []
    values: list[int] = []
    kind = ""
    for word in words:
        kind, value = _PLAIN.get(word) or _meaning(word, table, kind in {"0", "4"})
        shape.append(kind)
        values.append(value)
    return Cut("".join(shape), words, values)
