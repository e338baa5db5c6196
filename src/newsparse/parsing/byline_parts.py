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
from newsparse.lexicon.staffroles import NOT_NAMES, ROLE_MODIFIERS, ROLE_NOUNS, TEAM_NOUNS
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
    parts = _divided(_with_middle_names(tokens) if "(" in tokens else tokens, language)
    if len(tokens) > 3:
        parts = [half for part in parts for half in _halves(part, language)]
    return _mended(parts) if len(parts) > 1 else parts


def _with_middle_names(tokens: list[str]) -> list[str]:
    """The tokens with a name in brackets kept inside the name: "Jane (Roe) Doe"."""
    found: list[str] = []
    place = 0
    while place < len(tokens):
        if _is_middle_name(tokens, place):
            found.append(f"({tokens[place + 1]})")
            place += 3
        else:
            found.append(tokens[place])
            place += 1
    return found


def _is_middle_name(tokens: list[str], place: int) -> bool:
    """Whether one word in brackets stands between two words of a name; an agency's name is none."""
    if tokens[place] != "(" or not 0 < place < len(tokens) - 3 or tokens[place + 2] != ")":
        return False
    around = tokens[place - 1], tokens[place + 1], tokens[place + 3]
    return all(word.istitle() for word in around) and not is_agency(around[1])


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
    if folded[0] in GIVEN_NAMES or " ".join(folded) in TEAM_NOUNS:  # "Jane Doe & Staff"
        return False
    place = next((at for at, word in enumerate(folded) if word in ROLE_NOUNS or word in ROLE_MODIFIERS), None)
    if place is None:
        return False
    return place < 1 or any(word.casefold() in _ROLE_WORDS for word in left)


_ROLE_WORDS = ROLE_NOUNS | ROLE_MODIFIERS | NOT_NAMES


def _belong_together(left: list[str], link: str, right: list[str]) -> bool:
    """Whether a conjunction stands inside one name rather than between two."""
    if left == right or left[-1][-1] == "-":  # "Morgan & Morgan", "Home- and Motor Editor"
        return True
    if _are_two(left, right):
        return False
    return _is_role_tail(left, right) or _is_one_name(left, link, right)


def _are_two(left: list[str], right: list[str]) -> bool:
    """Whether both sides begin with a given name, or one of them is an agency."""
    if left[0].casefold() in GIVEN_NAMES and right[0].casefold() in GIVEN_NAMES:
        return True
    return bool(is_agency(" ".join(right)) or is_agency(" ".join(left)))


def _is_one_name(left: list[str], link: str, right: list[str]) -> bool:
    """Whether words beside a conjunction are too few, or too much a house's, to be two names."""
    lengths = len(left), len(right)
    if link in WEAK_CONJUNCTIONS:
        return 1 in lengths
    if is_organization([word.casefold() for word in left]):
        return is_person_name(" ".join(right)) < 0.5
    is_short = lengths[0] <= _LONGEST_HOUSE and lengths[1] == 1
    return link in _AMPERSANDS and is_short and not _may_stand_alone(left[0], right[0])


def _may_stand_alone(first: str, last: str) -> bool:
    """Whether a single word behind "&" may be somebody: a first name, a team ("Jane Doe & Staff"), a role."""
    key = last.casefold()
    return first.casefold() in GIVEN_NAMES or key in GIVEN_NAMES or key in TEAM_NOUNS or key in _ROLE_WORDS


_LONGEST_HOUSE = 5
"""The name of a house has no more words before its "&"."""
_AMPERSANDS = frozenset({"&", "+"})
