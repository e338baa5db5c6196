"""The parts between the commas, slashes and conjunctions of a run."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.lexicon.bywords import (
    CONJUNCTION_LANGUAGES,
    CONJUNCTION_PHRASES,
    CONJUNCTIONS,
    WEAK_CONJUNCTIONS,
)
from newsparse.lexicon.nameparts import GIVEN_NAMES
from newsparse.lexicon.staffroles import NOT_NAMES, ROLE_MODIFIERS, ROLE_NOUNS
from newsparse.parsing.name_kinds import is_agency, is_organization
from newsparse.parsing.name_shape import is_person_name

_MARKS = frozenset(",;/|•()؛،&+")
_COMMAS = frozenset(",;/|•()؛،")
_ATTACHED = ("و", "ו")
_LATIN = frozenset({"y", "e"})


class Part(NamedTuple):
    """Words between two marks."""

    link: str
    """The mark or conjunction before it: ",", "&", "and"; "" for the first."""
    words: list[str]
    """Its words. Never empty."""


def parts_of(tokens: list[str], language: str | None) -> list[Part]:
    """The parts of a run, with what only looks divided ("Johnson & Johnson", "Ortega y Gasset") put together again.

    >>> [part.words for part in parts_of(["Jane", "Doe", "and", "John", "Roe"], "en")]
    [['Jane', 'Doe'], ['John', 'Roe']]
    >>> [part.words for part in parts_of(["Ministry", "of", "Health", "and", "Welfare"], "en")]
    [['Ministry', 'of', 'Health', 'and', 'Welfare']]
    """
    parts = _divided(tokens, language)
    if len(tokens) > 3:
        parts = [half for part in parts for half in _halves(part, language)]
    return _mended(parts) if len(parts) > 1 else parts


def _divided(tokens: list[str], language: str | None) -> list[Part]:
    parts: list[Part] = []
    words: list[str] = []
    link = ""
    place = 0
    while place < len(tokens):
        length = _division(tokens, place, language)
        begun = words if length else _words_before(words, tokens, place)
        if begun:
            parts.append(Part(link, begun))
            words = []
        if length:
            link = _link(link if not begun else "", tokens[place : place + length])
            place += length
        else:
            token = tokens[place]
            if begun:
                link = token[0] if token[0] in _ATTACHED else ","
                token = token[1:] if token[0] in _ATTACHED else token
            words.append(token)
            place += 1
    return [*parts, Part(link, words)] if words else parts


def _link(before: str, tokens: list[str]) -> str:
    """The division between two names; a comma stays visible before its conjunction (", and")."""
    mark = " ".join(tokens).casefold()
    return f", {mark}" if before == "," else mark


def _words_before(words: list[str], tokens: list[str], place: int) -> list[str]:
    """The words that end here although no mark or conjunction of its own follows; [] where the name goes on."""
    if not words:
        return []
    if tokens[place][0] in _ATTACHED:
        return words if _attached(tokens[place]) else []
    return words if len(words) > 2 and _begins_anew(words[-1], tokens, place) else []


def _begins_anew(before: str, tokens: list[str], place: int) -> bool:
    """Whether a well-known given name after a role begins the next person ("Jane Doe Reporter John Roe Reporter")."""
    if before.casefold() not in ROLE_NOUNS or tokens[place].casefold() not in GIVEN_NAMES:
        return False
    return place + 1 < len(tokens) and tokens[place + 1][0].isupper()


def _halves(part: Part, language: str | None) -> list[Part]:
    if _is_glued_pair(part.words, language):
        return [Part(part.link, part.words[:2]), Part(",", part.words[2:])]
    return [part]


def _is_glued_pair(words: list[str], language: str | None) -> bool:
    """Whether four words are two people's names whose separator was lost; Romance double names are too like them."""
    if len(words) != 4 or language in _DOUBLE_SURNAMES:
        return False
    given = [word.casefold() in GIVEN_NAMES for word in words]
    return given == [True, False, True, False] and all(word[0].isupper() and len(word) > 2 for word in words)


_DOUBLE_SURNAMES = frozenset({"es", "pt", "ca", "gl", "it", None})


def _attached(token: str) -> bool:
    """Whether an Arabic or Hebrew "and" is written together with a well-known name."""
    return len(token) > 3 and token not in GIVEN_NAMES and token[1:] in GIVEN_NAMES


def _division(tokens: list[str], place: int, language: str | None) -> int:
    """How many tokens from *place* on divide two names; 0 if none."""
    token = tokens[place]
    key = token.casefold()
    if key not in _DIVIDERS:
        return 0
    if token in _MARKS:
        return 1
    for phrase in _PHRASES.get(key, ()):
        if [t.casefold() for t in tokens[place : place + len(phrase)]] == list(phrase):
            return len(phrase)
    if key not in CONJUNCTIONS:
        return 0
    return int(key not in WEAK_CONJUNCTIONS or _is_weak_conjunction(token, tokens, place, language))


_PHRASES = {phrase[0]: tuple(p for p in CONJUNCTION_PHRASES if p[0] == phrase[0]) for phrase in CONJUNCTION_PHRASES}
_DIVIDERS = _MARKS | CONJUNCTIONS | _PHRASES.keys()


def _is_weak_conjunction(token: str, tokens: list[str], place: int, language: str | None) -> bool:
    key = token.casefold()
    if token != key and not " ".join(tokens).isupper():
        return False
    if language is None:
        return key in _LATIN or (place + 2 < len(tokens) and tokens[place + 1].casefold() in GIVEN_NAMES)
    return language in CONJUNCTION_LANGUAGES[key]


def _mended(parts: list[Part]) -> list[Part]:
    mended = [parts[0]]
    for part in parts[1:]:
        left = mended[-1]
        if part.link[0] not in _COMMAS and _belong_together(left.words, part.link, part.words):
            mended[-1] = Part(left.link, [*left.words, part.link, *part.words])
        else:
            mended.append(part)
    return mended


def _is_role_tail(left: list[str], right: list[str]) -> bool:
    """Whether the right side goes on with the role that the left ends with ("Life and Trends Reporter")."""
    folded = [word.casefold() for word in right]
    if folded[0] in GIVEN_NAMES:
        return False
    place = next((at for at, word in enumerate(folded) if word in ROLE_NOUNS or word in ROLE_MODIFIERS), None)
    if place is None:
        return False
    return place < 1 or any(word.casefold() in _ROLE_WORDS for word in left)


_ROLE_WORDS = ROLE_NOUNS | ROLE_MODIFIERS | NOT_NAMES


def _belong_together(left: list[str], link: str, right: list[str]) -> bool:
    """Whether a conjunction stands inside one name rather than between two."""
    given = left[0].casefold() in GIVEN_NAMES, right[0].casefold() in GIVEN_NAMES
    if all(given) or is_agency(" ".join(right)) or is_agency(" ".join(left)):
        return False
    if _is_role_tail(left, right):
        return True
    lengths = len(left), len(right)
    if link in WEAK_CONJUNCTIONS:
        return 1 in lengths
    if is_organization([word.casefold() for word in left]):
        return is_person_name(" ".join(right)) < 0.5
    return lengths == (1, 1) and link in _AMPERSANDS and not any(given)


_AMPERSANDS = frozenset({"&", "+"})
