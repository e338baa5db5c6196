"""How a byline begins: cheap tests that spare the reading of most lines, and keep sentences apart from bylines."""

from __future__ import annotations

import re

from newsparse.lexicon.bywords import (
    AUTHOR_ANYWHERE,
    AUTHOR_AT_START,
    AUTHOR_BY_LANGUAGE,
    AUTHOR_WITH_COLON,
    CREDIT_ANYWHERE,
    CREDIT_WITH_COLON,
    SOURCE_ANYWHERE,
    SOURCE_WITH_COLON,
)
from newsparse.lexicon.eastasian import AUTHOR_PREFIXES, ROLE_SUFFIXES, SOURCE_PREFIXES
from newsparse.lexicon.tables import words
from newsparse.parsing.openings import opening, openings

_EAST = "\u2e7f"
"""The last character before those of Chinese, Japanese and Korean writing."""
_EAST_ASIAN = re.compile(
    f"^(?:{'|'.join(word for word in (*AUTHOR_PREFIXES, *SOURCE_PREFIXES) if len(word) > 1)}|[文글][ :：/／=]|[(（\\[【［])"
    f"|(?:{'|'.join(SOURCE_PREFIXES)})[:：]|기자|記者"
)
_FIRST_WORDS = (
    frozenset(
        phrase[0]
        for phrases in (AUTHOR_ANYWHERE, AUTHOR_AT_START, AUTHOR_WITH_COLON, SOURCE_ANYWHERE, SOURCE_WITH_COLON)
        for phrase in phrases
    )
    | AUTHOR_BY_LANGUAGE.keys()
)
_OPENING_WORDS = _FIRST_WORDS - {"from", "via"}
_BY_WORDS = words("by von par por door av af di oleh автор بقلم מאת")
_BEFORE = words("| - – — / · • uhr am pm est edt pst pdt gmt utc ago") | {""}
"""What may stand right before a by-word that does not open the line."""
_SOURCE_WORDS = frozenset(phrase[0] for phrase in SOURCE_WITH_COLON if len(phrase) == 1)
_CREDITS = CREDIT_ANYWHERE | CREDIT_WITH_COLON
_OPENERS = AUTHOR_ANYWHERE | AUTHOR_AT_START | AUTHOR_WITH_COLON | {(word,) for word in AUTHOR_BY_LANGUAGE}
_OPENINGS = openings(" ".join(phrase) for phrase in _OPENERS)
_LONGEST_OPENER = 40
_LONGEST_SOURCE = 120
_PLURAL = re.compile(r"\((?:s|en|es|innen|in)\)")
_FARTHEST = 12
"""So many words into the line a by-word stands at the latest."""


def may_name(text: str) -> bool:
    """Whether a line deserves to be read as a byline: a cheap test that passes every line that a by-word opens.

    >>> may_name("By Jane Doe"), may_name("3 May 2020 by Jane Doe"), may_name("Rain at last")
    (True, True, False)
    """
    if max(text[:1], text[-1:]) > _EAST:
        return _EAST_ASIAN.search(text[:80]) is not None or text.endswith(ROLE_SUFFIXES)
    words_in = text[:160].casefold().split()
    if words_in and (_first_word(words_in[0]) in _FIRST_WORDS or _may_follow(text, words_in)):
        return True
    return ":" in text and any(word[-1] == ":" and word[:-1] in _SOURCE_WORDS for word in text[:120].casefold().split())


def may_name_source(text: str) -> bool:
    """Whether a line may name an agency or another source: it opens with "Source:", or is short and in brackets.

    >>> may_name_source("Source: Agencies"), may_name_source("(dpa)"), may_name_source("Rain at last")
    (True, True, False)
    """
    if not text or len(text) > _LONGEST_SOURCE:
        return False
    if text[0] > _EAST:
        return text.startswith(SOURCE_PREFIXES) or text[0] in "（(【"
    return text[0] in "([" or (":" in text and text[: text.index(":")].casefold() in _SOURCE_WORDS) or text.isupper()


def opens(text: str) -> bool:
    """Whether a by-word opens a line, or follows a date or a mark that opens it.

    >>> opens("By Jane Doe"), opens("Posted on 3 May by Jane Doe"), opens("Politics | By Jane Doe")
    (True, True, True)
    >>> opens("Powered by Acme"), opens("Hero image by Jane Doe")
    (False, False)
    """
    if text[:1] > _EAST:
        return True
    words_in = text[:160].casefold().split()
    if words_in and _first_word(words_in[0]) in _OPENING_WORDS:
        return True
    return _may_follow(text, words_in)


def _may_follow(text: str, words_in: list[str]) -> bool:
    return (":" in text or not _BY_WORDS.isdisjoint(words_in)) and _follows(words_in[:_FARTHEST])


def _follows(words_in: list[str]) -> bool:
    """Whether a by-word among the words stands behind a date, a mark or another by-word."""
    before = ""
    for word in words_in:
        if word.rstrip(":") in _BY_WORDS or (word[-1] == ":" and word[:-1] in _FIRST_WORDS):
            return before in _BEFORE or before in _FIRST_WORDS or before[-1] in ",:;.)" or not before.isalpha()
        before = word
    return False


def is_opener(text: str) -> bool:
    """Whether a text is a by-word and nothing else.

    >>> is_opener("By"), is_opener("Written by:"), is_opener("By Jane")
    (True, True, False)
    """
    if not 0 < len(text) < _LONGEST_OPENER or opening(text) not in _OPENINGS:
        return False
    folded = text.casefold()
    if ")" in text:
        folded = _PLURAL.sub("", folded)
    return tuple(folded.rstrip(" :").split()) in _OPENERS


def announces_credit(text: str) -> bool:
    """Whether a text is nothing but the words before the name of somebody who is no author.

    >>> announces_credit("Reviewed by:"), announces_credit("By")
    (True, False)
    """
    return len(text) < _LONGEST_OPENER and tuple(text.casefold().rstrip(" :").split()) in _CREDITS


def has_digit(text: str) -> bool:
    """Whether a text holds a digit of any script.

    >>> has_digit("3 May"), has_digit("By Jane Doe")
    (True, False)
    """
    return any(character.isdigit() for character in text)


def _first_word(word: str) -> str:
    """The by-word in "Autorin/Autor" and "By:"."""
    return word.partition("/")[0].rstrip(":")
