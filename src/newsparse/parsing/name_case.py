"""Names printed in capitals, in name case where there is no doubt about it."""

from __future__ import annotations

import re

from newsparse.lexicon.nameparts import (
    ALWAYS_SMALL,
    CAPITALS,
    GIVEN_NAMES,
    PARTICLES,
    SHORT_NAMES,
    SMALL_BY_LANGUAGE,
)
from newsparse.lexicon.staffroles import HONORIFICS, SUFFIXES

_PARTS = re.compile(r"([-'’.])")
_MAC = re.compile(r"MAC[B-DF-HJ-NP-TV-Z]\w{3}")
_GREEK = re.compile("[\u0370-\u03ff]")
_TURKISH = frozenset({"tr", "az"})


def name_case(name: str, language: str | None = None) -> str:
    """*name* in name case if it is printed in capitals and every word's case is certain; else as printed.

    Mixed case is never touched. Doubtful ones stay: "DE" and "VAN" where usage differs by country and the language
    is unknown, "MACDONALD", Greek capitals (their accents are lost), words of two letters that may be initials.

    >>> name_case("JANE O'BRIEN-MCCARTHY"), name_case("JAN VAN DER BERG"), name_case("J.K. ROE JR.")
    ("Jane O'Brien-McCarthy", 'Jan van der Berg', 'J.K. Roe Jr.')
    >>> name_case("MARIO DE LUCA"), name_case("KAZIM ROE", "tr"), name_case("Jean DUPONT"), name_case("AFP")
    ('MARIO DE LUCA', 'Kazım Roe', 'Jean DUPONT', 'AFP')
    """
    if not name.isupper() or " " not in name or _GREEK.search(name):
        return name
    words = name.split(" ")
    small = SMALL_BY_LANGUAGE.get(language or "", frozenset())
    turkish = language in _TURKISH or "İ" in name
    cased = [_word(word, place, words, small, turkish) for place, word in enumerate(words)]
    certain = [word for word in cased if word is not None]
    return " ".join(certain) if len(certain) == len(words) else name


def _word(word: str, place: int, words: list[str], small: frozenset[str], turkish: bool) -> str | None:
    """The word in name case; None where it is not certain."""
    key = word.casefold()
    if key in PARTICLES and 0 < place < len(words) - 1:
        return word.lower() if _is_small(key, words[place + 1].casefold(), small) else None
    if key in CAPITALS or len(word) == 1:
        return word
    if key in SUFFIXES or key in HONORIFICS:
        return word.capitalize()
    if _may_be_initials(word, key):
        return word
    return None if _is_doubtful(word, key) else _capitalized(word, turkish)


def _is_doubtful(word: str, key: str) -> bool:
    return _MAC.match(word) is not None and key not in GIVEN_NAMES


def _is_small(key: str, following: str, small: frozenset[str]) -> bool:
    return key in ALWAYS_SMALL or key in small or (key == "van" and following in ALWAYS_SMALL)


def _may_be_initials(word: str, key: str) -> bool:
    return len(word) == 2 and word.isalpha() and key not in SHORT_NAMES


def _capitalized(word: str, turkish: bool) -> str:
    lower = _lower(word, turkish)
    parts = _PARTS.split(lower)
    for i in range(0, len(parts), 2):
        part = parts[i]
        if i and parts[i - 1] in "'’" and len(part) == 1:
            continue
        if part.startswith("mc") and len(part) > 4:
            part = "Mc" + part[2:3].upper() + part[3:]
        elif part:
            part = ("İ" if turkish and part[0] == "i" else part[0].upper()) + part[1:]
        parts[i] = part
    return "".join(parts)


def _lower(word: str, turkish: bool) -> str:
    if turkish:
        return word.replace("I", "ı").replace("İ", "i").lower()
    return word.lower()
