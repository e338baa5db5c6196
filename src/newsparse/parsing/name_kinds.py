"""What a printed name is when it is not a person's: an agency, a house, a team, a place."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicon import tables
from newsparse.lexicon.agencies import AGENCIES, CAPITALS_ONLY
from newsparse.lexicon.nameparts import GIVEN_NAMES, PLACES
from newsparse.lexicon.staffroles import HONORIFICS, HOUSE_WORDS, ROLE_NOUNS, TEAM_NOUNS

_LONGEST_AGENCY = 60
_ARTICLES = frozenset({"the", "la", "die", "der"})
_CONNECTORS = tables.words("from via with avec mit con com med met und and et e y z s с und ile og och en")
_ELISIONS = frozenset({"l'", "l’"})
_EDGES = " .,;:()[]*"
_STAFF = tables.words("staff newsroom news redaktion reporters writers editors desk contributors")
_DOMAINS = tables.words("""
    com org net de at ch fr it es uk eu info tv io co ie nl be se no dk fi pl cz ru in us ca au br
""")


def is_agency(text: str) -> str | None:
    """The news agency that *text* names, as printed, without article or "Staff"; None where it names none.

    The whole text must be the agency's name. Short names that are also words or people's names ("AA", "Ani", "PA")
    count only in capitals. The generic words ("Agencies", "Agenturen", "وكالات") count as agencies.

    >>> is_agency("The Associated Press"), is_agency("dpa"), is_agency("Reuters Staff"), is_agency("Agencies")
    ('The Associated Press', 'dpa', 'Reuters', 'Agencies')
    >>> is_agency("Ani") is None, is_agency("Jane Doe") is None
    (True, True)
    """
    key = text.casefold()
    if key not in AGENCIES:
        if len(key) > _LONGEST_AGENCY:
            return None
        text = text.strip(_EDGES)
        key = text.casefold()
        if key not in AGENCIES:
            return _wrapped_agency(text, key)
    if key.endswith(" staff"):
        return text.rpartition(" ")[0]
    return None if key in CAPITALS_ONLY and not _in_capitals(text) else text


def _wrapped_agency(text: str, key: str) -> str | None:
    """The agency inside "the …", "with …" or "… Staff"; an article stays, "with" and "Staff" go."""
    head, _, rest = key.partition(" ")
    if head in _CONNECTORS and rest:
        return is_agency(text[len(head) + 1 :])
    if head in _ARTICLES and rest in AGENCIES:
        return text if is_agency(text[len(head) + 1 :]) else None
    if key[:2] in _ELISIONS and key[2:] in AGENCIES:
        return text
    stem, _, last = text.rpartition(" ")
    return is_agency(stem) if stem and last.casefold() in _STAFF else None


def _in_capitals(name: str) -> bool:
    return name.isupper() or not (name.islower() or name[:1].isupper() or name.istitle())


def is_place(folded: str) -> bool:
    """Whether a casefolded text is a place that bylines print after a name."""
    return folded in PLACES


def starts_as_person(folded: Sequence[str]) -> bool:
    """Whether the first casefolded word, past titles, is a well-known given name.

    >>> starts_as_person(["dr.", "jane", "doe"]), starts_as_person(["anne-marie", "roe"]), starts_as_person(["acme"])
    (True, True, False)
    """
    for word in folded:
        if word in HONORIFICS and len(folded) > 1:
            continue
        return word in GIVEN_NAMES or word.partition("-")[0] in GIVEN_NAMES
    return False


def is_role_noun(key: str) -> bool:
    """Whether a casefolded word says what somebody does, compounds included.

    >>> is_role_noun("editor"), is_role_noun("politikredakteurin"), is_role_noun("acme-experte"), is_role_noun("doe")
    (True, True, True, False)
    """
    if key in ROLE_NOUNS:
        return True
    if len(key) < 9:
        return False
    return key.endswith(_ROLE_ENDINGS) or ("-" in key and key.rpartition("-")[2] in ROLE_NOUNS)


_ROLE_ENDINGS = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporter", "reporterin", "journalist",
    "journalistin", "redaktør", "redaktör", "reporteren", "ologist", "turalist", "alistin", "therapist", "nomist",
    "correspondent", "verslaggever", "redacteur", "toimittaja", "muhabiri", "korrespondentti",
)  # fmt: skip


def is_organization(folded: Sequence[str]) -> bool:
    """Whether casefolded words name a house, body, desk or team rather than a person.

    >>> is_organization(["ministry", "of", "health"]), is_organization(["news", "desk"])
    (True, True)
    >>> is_organization(["eyal", "press"]), is_organization(["phys.org"])
    (False, True)
    """
    if starts_as_person(folded) and len(folded) <= 3 and (folded[-1] not in _COMPANY_FORMS or folded[1:] == ["staff"]):
        return False
    return any(word in HOUSE_WORDS or word in TEAM_NOUNS or is_domain(word) or _is_team(word) for word in folded)


_COMPANY_FORMS = tables.words("""
    team staff editors redaktion gmbh ag inc inc. ltd ltd. llc llp plc group foundation institute university college
    company consulting photography solutions academy agency verlag stiftung magazine news studio studios partners
    labs media network association society desk board
""")
"""Endings that make an organisation of what begins with a given name ("Ellen Roe Foundation")."""

_TEAM_ENDINGS = ("-team", "redaktion", "-redaktion", "-desk", "-staff", "-newsdesk", "redaktionen", "-redactie")


def _is_team(word: str) -> bool:
    return word.endswith(_TEAM_ENDINGS)


def is_domain(word: str) -> bool:
    """Whether a casefolded word looks like a host name.

    >>> is_domain("phys.org"), is_domain("j.k."), is_domain("jane")
    (True, False, False)
    """
    stem, dot, ending = word.rpartition(".")
    return bool(dot) and ending in _DOMAINS and len(stem) > 2
