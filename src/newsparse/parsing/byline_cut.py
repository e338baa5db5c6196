"""Where in the words of one part a name ends and its role, place or employer begins."""

from __future__ import annotations

from newsparse.lexicon import tables
from newsparse.lexicon.bywords import PLACE_WORDS
from newsparse.lexicon.staffroles import (
    CREDENTIALS,
    HONORIFICS,
    HOUSE_WORDS,
    NOT_NAMES,
    ROLE_MODIFIERS,
    TEAM_NOUNS,
)
from newsparse.parsing.name_kinds import is_domain, is_organization, is_place, is_role_noun

ARTICLES = tables.words("the le la les el los las il lo der die das l'")
"""Articles that begin a house's name."""

_ANY_CASE = tables.words("for from exclusively special")
"""Prepositions that end a name also when written with a capital."""


_AHEAD = 30
"""So many words from a place on are looked at for what it may begin; no printed line has more."""


def name_end(words: list[str], folded: list[str], known: bool) -> tuple[int, bool]:
    """Where the name ends, and whether a role follows it; a part that is a role from its first word on ends at 0.

    *known*: the first word is a well-known given name.

    >>> name_end(["Jane", "Doe", "Staff", "Writer"], ["jane", "doe", "staff", "writer"], True)
    (2, True)
    >>> name_end(["Jane", "Doe", "in", "Paris"], ["jane", "doe", "in", "paris"], True)
    (2, False)
    """
    for place, key in enumerate(folded):
        if key in HONORIFICS and place == 0:
            continue
        if _begins_role(folded, place, known):
            return place, True
        if place and _begins_aside(words, folded, place, known):
            return place, False
    return len(words), False


def _begins_role(folded: list[str], place: int, known: bool) -> bool:
    key = folded[place]
    if is_role_noun(key):
        return True
    if known and place > 1 and key in TEAM_NOUNS:
        return True
    if key in ROLE_MODIFIERS or (place > 1 and key in NOT_NAMES):
        return any(is_role_noun(word) for word in folded[place + 1 : place + _AHEAD])
    return False


def _begins_aside(words: list[str], folded: list[str], place: int, known: bool) -> bool:
    """Whether a place, an employer or a button begins here."""
    key, word = folded[place], words[place]
    if key in PLACE_WORDS:
        return _is_place_word(words, place)
    if place < 2 or key in _NEVER_BEHIND:
        return place > 1
    return known and (is_domain(key) or (word.isupper() and not HOUSE_WORDS.isdisjoint(folded[place : place + _AHEAD])))


def _is_place_word(words: list[str], place: int) -> bool:
    """Whether a preposition is one by its case; "In" may be part of a name except in "Jane Doe In New York"."""
    word = words[place]
    if word == "In":
        return 1 < place < len(words) - 1
    return word.islower() or word.casefold() in _ANY_CASE or (word.isupper() and words[0].isupper())


_NEVER_BEHIND = NOT_NAMES | {"the"}


def is_no_name(folded: list[str]) -> bool:
    """Whether what stands before a role is a part of it: "Middle East correspondent", "Verified expert"."""
    return is_place(" ".join(folded)) or all(key in ARTICLES or key in NOT_NAMES for key in folded)


def is_group(folded: list[str], cut: int) -> bool:
    if cut == len(folded) or cut < 2 or folded[-1] in TEAM_NOUNS:
        return is_organization(folded)
    return is_organization(folded[:cut])


def group_end(folded: list[str], cut: int, is_role: bool) -> int:
    """Where the name of a group ends: before a place, or behind "Reporter"."""
    if folded[-1] in TEAM_NOUNS:
        return len(folded)
    if not is_role:
        return cut if 1 < cut < len(folded) and folded[cut] in PLACE_WORDS else len(folded)
    return max(place + 1 for place, key in enumerate(folded) if is_role_noun(key) or key in TEAM_NOUNS)


def without_credentials(words: list[str], folded: list[str]) -> list[str]:
    end = len(words)
    while end > 2 and folded[end - 1].strip(".,®") in CREDENTIALS and not words[end - 1].istitle():
        end -= 1
    return words[:end]


def undoubled(words: list[str], folded: list[str]) -> tuple[list[str], list[str]]:
    """The words without what a picture beside the name repeats: the name itself ("Jane Doe Jane Doe") or initials."""
    for size in (2, 3):
        if len(words) >= 2 * size and words[:size] == words[size : 2 * size]:
            return words[size:], folded[size:]
    first = words[0]
    if len(words) == 3 and len(first) == 2 and first.isupper() and first == words[1][0] + words[2][0]:
        return words[1:], folded[1:]
    return words, folded
