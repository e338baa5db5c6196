"""How much a text looks like a person's name, and whether two names are one person's."""

from __future__ import annotations

import re
import unicodedata

from newsparse.lexicon.agencies import AGENCIES, PICTURE_AGENCIES
from newsparse.lexicon.eastasian import NOT_EAST_ASIAN_NAMES
from newsparse.lexicon.nameparts import CHINESE_SURNAMES, KOREAN_SURNAMES, PARTICLES, PLACES
from newsparse.lexicon.staffroles import HONORIFICS, NOT_NAMES, SUFFIXES, TEAM_NOUNS
from newsparse.parsing.name_kinds import is_organization, is_role_noun, starts_as_person

_LONGEST = 60
_FORBIDDEN = frozenset('0123456789@/:;<>|_=+*#!?%[]{}\\"…$€£^~•»«→,')
_BY_LENGTH = {1: 0.3, 2: 0.88, 3: 0.86, 4: 0.75, 5: 0.6, 6: 0.4, 7: 0.2}

_EAST_ASIAN_SHAPES = {
    "hangul": re.compile("G{2,4}|G{1,2} G{1,3}"),
    "han": re.compile("H{2,4}|H{1,3} H{1,3}"),
    "foreign": re.compile("K+(?:・K+){1,3}|H+(?:・H+){1,3}"),
    "kana": re.compile("H{1,3} ?(?:h{2,5}|K{2,5})"),
}
"""Names as `_scripts` writes them: Chinese, Japanese and Korean, transliterated, and with a given name in kana."""


def is_east_asian(text: str) -> bool:
    """Whether a text holds a character of Chinese, Japanese or Korean writing.

    >>> is_east_asian("記者 Roe"), is_east_asian("Jane Doe — ★")
    (True, False)
    """
    return max(text, default="") >= "\u3040" and any(
        "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af" for character in text
    )


def is_person_name(text: str, language: str | None = None) -> float:
    """How plausible it is that *text*, whole, is one person's name: 0.0 (cannot be) to 1.0.

    It judges the shape only: two to four capitalised words (particles apart) or two to six characters of a script
    without case, no digits, addresses, words of sentences, roles or houses. A single word is at most 0.6.

    >>> is_person_name("Jane Doe") > 0.9, is_person_name("Oscar de la Hoya") > 0.8, is_person_name("王小明") > 0.8
    (True, True, True)
    >>> is_person_name("Read more"), is_person_name("Staff Writer"), is_person_name("Published 3 May")
    (0.0, 0.0, 0.0)
    """
    if not 2 <= len(text) <= _LONGEST or not _FORBIDDEN.isdisjoint(text):
        return 0.0
    if is_east_asian(text):
        return _east_asian(text)
    words = text.split()
    folded = [word.casefold() for word in words]
    known = starts_as_person(folded)
    if not words or _is_something_else(folded, known):
        return 0.0
    return _western(words, folded, known)


def _is_something_else(folded: list[str], known: bool) -> bool:
    if not NOT_NAMES.isdisjoint(folded) or any(is_role_noun(word) for word in folded):
        return True
    if len(folded) > 1 and not known and not TEAM_NOUNS.isdisjoint(folded):
        return True
    whole = " ".join(folded)
    return whole in _NEVER_PEOPLE or (whole in AGENCIES and not known) or is_organization(folded)


_NEVER_PEOPLE = PLACES | PICTURE_AGENCIES


def _western(words: list[str], folded: list[str], known: bool) -> float:
    counted = _count(words, folded)
    if counted is None:
        return 0.0
    names, small = counted
    if small:
        return _small_letters(words, names, small, known)
    if known and len(words) > 1:
        return min(1.0, _BY_LENGTH.get(names, 0.0) + 0.1)
    if names == 1:
        return _one_word(words, known)
    if _has_genitive(folded):
        return 0.3
    if _is_acronym(words[0]) and not words[1].isupper():
        return 0.9 if starts_as_person(folded[1:]) else 0.3  # "DOE Jane", but "ACME Speech"
    return _BY_LENGTH.get(names, 0.0)


def _count(words: list[str], folded: list[str]) -> tuple[int, int] | None:
    """How many words are names, and how many are written small and no particles; None if one is no word."""
    names = 0
    small = 0
    for word, key in zip(words, folded):
        letter = _first_letter(word)
        if letter == "":
            return None
        if not letter.islower() or _GEORGIAN[0] <= letter <= _GEORGIAN[1]:
            names += not _is_addition(word, key, len(words))
        elif key not in PARTICLES:
            small += 1
    return names, small


_GEORGIAN = "\u10d0", "\u10ff"
"""Georgian letters count as small ones in Unicode, but names are written with them."""


def _is_addition(word: str, key: str, length: int) -> bool:
    if key in SUFFIXES:
        return word.isupper() or word[-1] == "."
    return key in HONORIFICS and length > 1


def _has_genitive(folded: list[str]) -> bool:
    """Whether it is a title like "Klänge des Waldes"."""
    return any(word in _GENITIVES and folded[at] not in PARTICLES for at, word in enumerate(folded[1:]))


_GENITIVES = frozenset({"der", "des", "zum", "zur", "vom", "und"})
"""Particles that stand in names only behind another one ("von der Wiese")."""


def _is_acronym(word: str) -> bool:
    return word.isupper() and 2 < len(word) < 6 and "." not in word


def _first_letter(word: str) -> str:
    """The letter whose case tells a name: the one after `d'`, `al-`, a quote or a bracket; "" if it is no letter."""
    if not word[0].isalpha():
        inner = word.lstrip("'’‘“(").rstrip(")")
        return inner[0] if inner and inner[0].isalpha() else ""
    if word[0].islower() and len(word) > 3 and not word.isalpha():
        tail = _JOINT.split(word, maxsplit=1)[-1]
        return tail[0] if tail[:1].isupper() else word[0]
    return word[0]


_JOINT = re.compile("['’-]")


def _small_letters(words: list[str], names: int, small: int, known: bool) -> float:
    if names:
        return 0.4 if known and names == 1 and len(words) == 2 else 0.0
    if len(words) == 1:
        return 0.0 if "-" in words[0] or "." in words[0] else 0.15
    return 0.6 if known and small <= 3 else 0.2


def _one_word(words: list[str], known: bool) -> float:
    word = words[0]
    if len(words) > 1:
        return 0.4
    if "." in word[2:-1]:
        return 0.0
    if word.isupper():
        return 0.2 if known else 0.05
    return 0.6 if known else 0.3


def _east_asian(text: str) -> float:
    if text in NOT_EAST_ASIAN_NAMES or len(text) > 16:
        return 0.0
    scripts = "".join(map(_script, text))
    shape = next((name for name, pattern in _EAST_ASIAN_SHAPES.items() if pattern.fullmatch(scripts)), None)
    if shape == "hangul":
        return _korean(text[0], scripts.count("G"))
    if shape == "han":
        return _chinese(text)
    return {"foreign": 0.85, "kana": 0.7}.get(shape or "", 0.0)


def _chinese(text: str) -> float:
    if len(text) > 2 and text[-1] in _DISTRICTS:
        return 0.2
    return 0.9 if text[0] in CHINESE_SURNAMES else 0.75


_DISTRICTS = frozenset("県縣省市区區")
"""Characters that end the names of provinces, towns and districts."""


def _korean(surname: str, syllables: int) -> float:
    if surname not in KOREAN_SURNAMES:
        return 0.3
    return 0.9 if syllables == 3 else 0.6


def _script(character: str) -> str:
    """H for a Chinese character, h for hiragana, K for katakana, G for hangul; spaces and middle dots stay."""
    if "\u3400" <= character <= "\u9fff" or character in "々〆ヶ":
        return "H"
    if "\u3041" <= character <= "\u309f":
        return "h"
    if "\u30a1" <= character <= "\u30fa" or character == "ー":
        return "K"
    if "\uac00" <= character <= "\ud7a3":
        return "G"
    return {"\u3000": " ", " ": " ", "·": "・", "・": "・", "＝": "・"}.get(character, "?")


_UNDIVIDED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h"}  # NFKD leaves these
)
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]|[^\\w\u0900-\u0dff\u0e00-\u0eff]|_")


def same_person(a: str, b: str) -> bool:
    """Whether two printed names are the same but for case, diacritics, spaces and punctuation.

    >>> same_person("José  Pérez-Roe", "JOSE PEREZ ROE"), same_person("大渡 美咲", "大渡美咲")
    (True, True)
    >>> same_person("Jane Doe", "J. Doe"), same_person("", "")
    (False, False)
    """
    if a == b:
        return bool(a.strip())
    left = _key(a)
    return bool(left) and left == _key(b)


def _key(name: str) -> str:
    folded = name.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded.translate(_UNDIVIDED))
    return _MARKS.sub("", folded)
