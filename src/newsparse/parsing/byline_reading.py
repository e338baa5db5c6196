"""What one part of a byline is: a person with a role, an organisation, an agency, a role alone, or nothing."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsparse.lexicon import tables
from newsparse.lexicon.agencies import PICTURE_AGENCIES
from newsparse.lexicon.bywords import AUTHOR_ANYWHERE, AUTHOR_AT_START, PLACE_WORDS
from newsparse.lexicon.nameparts import GIVEN_NAMES
from newsparse.lexicon.staffroles import (
    CREDENTIALS,
    HOUSE_WORDS,
    NOT_NAMES,
    PICTURE_ROLES,
    REJECTED,
    SUFFIXES,
    TEAM_NOUNS,
)
from newsparse.parsing.byline_cut import (
    ARTICLES,
    group_end,
    is_group,
    is_no_name,
    name_end,
    undoubled,
    without_credentials,
)
from newsparse.parsing.name_kinds import (
    is_agency,
    is_domain,
    is_organization,
    is_place,
    is_role_noun,
    starts_as_person,
)
from newsparse.parsing.name_shape import is_person_name, same_person

Kind = Literal["person", "single", "organization", "agency", "role", "suffix", "aside", "nothing"]
PLAUSIBLE = 0.4
"""From here on a text behind a by-word counts as a person's name."""

_SURE = 0.95
"""From here on a site's name is its owner's: a personal site."""

_PREPOSITIONS = tables.words("in em from for at aus für dal dalla desde pour special with to on")
_ELIDED = ("l'", "l’")
_POSSESSIVES = tables.words("""
    unser unsere unserem unserer unseren notre nos nuestra nuestro nuestros nostra nostro vår vores onze
""")
_EDGES = " .,;:-–—*|·+"
_AGENCY_ENDINGS = tables.words("""
    press ap afp dpa reuters efe ansa pa aap pti ani ians upi apa kna epd sid anp belga tass xinhua anadolu agency
    agencies agenturen agences agencias presse service services news wire staff bloomberg lusa pap čtk
""")
"""Last words that make it worth looking for an agency behind a name."""


class Reading(NamedTuple):
    """What a part says."""

    kind: Kind
    """"single": one word that may be a person's name where no longer name stands beside it."""
    name: str = ""
    """The name, or for a role its words."""
    role: str | None = None
    """The role printed after the name."""
    agency: str | None = None
    """The agency printed after the name."""
    plausibility: float = 0.0
    """How sure it is: for a person, see `is_person_name`."""
    rest: int = 0
    """How many words behind the name were passed over: a place, an employer, or the rest of a sentence."""


_ASIDE = Reading("aside")


def read_part(words: list[str], language: str | None, site_name: str | None) -> Reading:
    """What the words of one part say.

    >>> read_part(["Jane", "Doe", "Staff", "Writer"], "en", None)[:3]
    ('person', 'Jane Doe', 'Staff Writer')
    >>> read_part(["JANE", "DOE", "Associated", "Press"], "en", None).agency
    'Associated Press'
    >>> read_part(["Political", "Editor"], "en", None).kind, read_part(["News", "Desk"], "en", None).kind
    ('role', 'organization')
    """
    text = " ".join(words)
    if len(text) > 1 and (agency := is_agency(text)):
        return Reading("agency", text.strip(_EDGES), agency=agency, plausibility=1.0)
    if site_name and same_person(text, site_name) and is_person_name(text) < _SURE:
        return Reading("organization", text.strip(_EDGES), plausibility=1.0)
    if text.casefold() in PICTURE_AGENCIES:
        return _ASIDE
    folded = [word.casefold() for word in words]
    if len(words) == 1:
        return _one_word(words[0], folded[0], language)
    if folded[0] in _POSSESSIVES:
        words, folded = words[1:], folded[1:]
    words, folded = undoubled(words, folded)
    words, folded, agency = _without_agency(words, folded, site_name)
    return _read(words, folded, agency, language)


def _one_word(word: str, key: str, language: str | None) -> Reading:
    if key in SUFFIXES:
        return Reading("suffix", word)
    name, key = word.strip(_EDGES), key.strip(_EDGES)
    if key in PICTURE_ROLES or (key not in TEAM_NOUNS and is_role_noun(key)):
        return Reading("role", name)
    if _is_nobody(key):
        return _ASIDE
    if is_organization([key]):
        return Reading("organization", name, plausibility=0.3 if is_domain(key) else 0.9)
    kind: Kind = "organization" if key.startswith(_ELIDED) else "single"
    return Reading(kind, name, plausibility=is_person_name(name, language))


def is_pen_name(word: str) -> bool:
    """Whether a word may be a name that a user chose; not if it is a role's, a house's or nobody's.

    >>> is_pen_name("freeman1984"), is_pen_name("Herr_Rein"), is_pen_name("admin"), is_pen_name("Editor")
    (True, True, False, False)
    """
    if _PEN_NAME.fullmatch(word) is None:
        return False
    key = word.casefold()
    return not (_is_nobody(key) or is_role_noun(key) or is_organization([key]) or is_agency(word))


_PEN_NAME = re.compile(r"[^\W\d_][\w.-]{2,24}")


def _is_nobody(key: str) -> bool:
    return len(key) < 2 or key in _NOBODY or key.startswith("admin") or key.endswith("admin") or is_place(key)


_NO_NAME = (NOT_NAMES | HOUSE_WORDS) - TEAM_NOUNS
_BY_WORDS = {phrase[0] for phrase in AUTHOR_ANYWHERE | AUTHOR_AT_START if len(phrase) == 1} - GIVEN_NAMES
_NOBODY = REJECTED | CREDENTIALS | _NO_NAME | _BY_WORDS


def _without_agency(
    words: list[str], folded: list[str], site_name: str | None
) -> tuple[list[str], list[str], str | None]:
    """The words before an agency's or the site's name that is printed right after a person's name."""
    if len(words) < 3:
        return words, folded, None
    tail = site_name.casefold().split() if site_name else []
    if tail and len(words) >= len(tail) + 2 and folded[-len(tail) :] == tail:
        return words[: -len(tail)], folded[: -len(tail)], None
    if folded[-1].strip(".)") in _AGENCY_ENDINGS:
        for place in range(max(2, len(words) - _LONGEST_AGENCY), len(words)):
            if agency := is_agency(" ".join(words[place:])):
                return words[:place], folded[:place], agency
    return words, folded, None


_LONGEST_AGENCY = 12
"""An agency's name has no more words; what has thousands is not tried from each of them on."""


def _read(words: list[str], folded: list[str], agency: str | None, language: str | None) -> Reading:
    if folded[0] in _PREPOSITIONS or words[0] in PLACE_WORDS:
        return _place(words, folded, agency)
    known = starts_as_person(folded)
    cut, is_role = name_end(words, folded, known)
    if cut == 0:
        return _leading_role(words, folded, agency, language)
    if is_role and is_no_name(folded[:cut]):
        return Reading("role", " ".join(words).strip(_EDGES), agency=agency)
    if not known and is_group(folded, cut):
        name = " ".join(words[: group_end(folded, cut, is_role)]).strip(_EDGES)
        return Reading("organization", name, agency=agency, plausibility=0.9)
    name_words = without_credentials(words[:cut], folded[:cut])
    if is_role:
        return _named(name_words, " ".join(words[cut:]).strip(_EDGES), agency, language)
    return _named(name_words, None, agency, language)._replace(rest=len(words) - cut)


def _place(words: list[str], folded: list[str], agency: str | None) -> Reading:
    """A part that begins with a preposition: "in New York", or an office ("dalla Redazione")."""
    if folded[1] in TEAM_NOUNS:
        return Reading("organization", " ".join(words[1:]), agency=agency, plausibility=0.9)
    return Reading("aside" if len(words) <= _LONGEST_PLACE else "nothing", agency=agency)


_LONGEST_PLACE = 4


def _leading_role(words: list[str], folded: list[str], agency: str | None, language: str | None) -> Reading:
    """A part that begins with a role: "Correspondent Jane Doe", or the role alone."""
    end = max((place + 1 for place, key in enumerate(folded) if is_role_noun(key)), default=0)
    rest = words[end:]
    if len(rest) >= 2 and is_person_name(" ".join(rest), language) >= 0.8:
        return _named(rest, " ".join(words[:end]).strip(_EDGES), agency, language)
    name = " ".join(words).strip(_EDGES)
    if any(key in TEAM_NOUNS for key in folded):
        return Reading("organization", name, agency=agency, plausibility=0.9)
    return Reading("role", name, agency=agency)


def _named(words: list[str], role: str | None, agency: str | None, language: str | None) -> Reading:
    name = _trimmed(words)
    if not name or is_place(name.casefold()):
        return Reading("aside", agency=agency)
    if len(words) == 1:
        return _alone(name, role, agency, language)
    folded = [word.casefold() for word in words]
    if language != "vi" and _is_article_name(folded):
        return Reading("organization", name, agency=agency, plausibility=0.3)
    plausibility = is_person_name(name, language)
    if plausibility >= PLAUSIBLE:
        return Reading("person", name, role, agency, plausibility)
    if "&" in words:
        return Reading("organization", name, role, agency, 0.3)
    return Reading("organization" if is_organization(folded) else "nothing", name, role, agency, 0.9)


def _trimmed(words: list[str]) -> str:
    name = " ".join(words).strip(_EDGES)
    last = words[-1]
    shortened = len(words) > 1 and last.endswith(".") and (len(last) == 2 or last.casefold() in SUFFIXES)  # "M.", "Jr."
    return f"{name}." if shortened else name


def _is_article_name(folded: list[str]) -> bool:
    """Whether it is a house's name by its article: "Le Figaro", "The Penny Roe"."""
    return folded[0] == "the" or (len(folded) == 2 and folded[0] in ARTICLES)


def _alone(name: str, role: str | None, agency: str | None, language: str | None) -> Reading:
    key = name.casefold()
    if agency_alone := is_agency(name):
        return Reading("agency", name, role, agency_alone, 1.0)
    if role and not starts_as_person([key]):
        return Reading("organization", f"{name} {role}", agency=agency, plausibility=0.5)
    if key in REJECTED or key in _NO_NAME:
        return Reading("aside", agency=agency)
    return Reading("single", name, role, agency, is_person_name(name, language))
