"""The book of one line: what its parts say, weighed against each other."""

from __future__ import annotations

import attrs

from newsparse.lexicon import tables
from newsparse.lexicon.staffroles import CREDENTIALS, NOT_NAMES, PICTURE_ROLES, TEAM_NOUNS
from newsparse.parsing.byline_parts import Part, parts_of
from newsparse.parsing.byline_reading import Reading, read_part
from newsparse.parsing.byline_runs import Run
from newsparse.parsing.name_case import name_case
from newsparse.parsing.name_kinds import is_role_noun, starts_as_person
from newsparse.parsing.name_shape import same_person
from newsparse.records import Author

FEW = 5
"""More plain words than these around the names, and the line is a sentence."""

_SURE = 0.95
_LIKELY = 0.8
_KNOWN = 0.6


class Ledger:
    """What the parts of one line have said so far."""

    __slots__ = (
        "bodies", "capitals", "doubts", "language", "led", "lenient", "lone", "parts", "people", "raw", "single",
        "site_name", "sources", "stray", "sure",
    )  # fmt: skip

    def __init__(self, raw: str, language: str | None, site_name: str | None, *, led: bool, declared: bool) -> None:
        self.raw = raw
        self.language = language
        self.site_name = site_name
        self.lenient = led or declared
        self.people: list[Author] = []
        self.single: list[Author] = []
        self.bodies: list[tuple[Author, bool]] = []
        self.sources: list[str] = []
        self.lone: list[str] = []
        self.capitals = False
        self.led = led
        self.parts = 0
        self.sure = False
        self.stray = False
        self.doubts: set[str] = set()

    def add_sources(self, run: Run) -> None:
        """Take every part of a run after "Source:" as a source."""
        for part in parts_of(run.tokens, self.language):
            name = " ".join(part.words).strip(" .;:-–—*")
            if name and len(name) <= 60 and not name.isdigit():
                self._source(name)

    def add(self, run: Run, parts: list[Part], *, aside: bool) -> None:
        """Take the parts of a run; of one *aside* of the by-word or the first names only what is certain."""
        aside = aside or (bool(self.people or self.single) and not run.first)
        readings = [read_part(part.words, self.language, self.site_name) for part in parts]
        if not self.lenient and _is_sentence(readings, parts):
            self.stray = True
            return
        self.parts += len(parts)
        for reading, part in zip(readings, parts):
            self._agency(reading)
            if not aside:
                self._enter(reading, part)
            elif not run.first:
                self._add_aside(reading)

    def _add_aside(self, reading: Reading) -> None:
        if reading.kind == "role":
            self._role(reading.name)
        elif reading.kind == "person" and reading.plausibility >= _SURE:
            self._person(reading)

    def _agency(self, reading: Reading) -> None:
        if reading.agency:
            self._source(reading.agency)
        if reading.kind == "agency":
            self.lone.append(reading.name)

    def _enter(self, reading: Reading, part: Part) -> None:
        if self._is_role_behind(reading, part):
            self._role(f"{reading.name} {reading.role}" if reading.role else reading.name)
        elif reading.kind == "person":
            if not self._is_affiliation(reading, part):
                self._person(reading)
        elif reading.kind == "single":
            self._single(reading, part)
        elif reading.kind == "organization":
            self._body(reading, part)
        elif reading.kind == "suffix" and self.people:
            self.people[-1] = attrs.evolve(self.people[-1], name=f"{self.people[-1].name} {reading.name}")

    def _is_role_behind(self, reading: Reading, part: Part) -> bool:
        """Whether a part is a role, also one with an unknown first word ("Jane Doe, Crypto Markets Reporter")."""
        if reading.kind == "role":
            return True
        if part.link != "," or not self.people:
            return False
        ends = reading.role or (reading.kind == "organization" and is_role_noun(part.words[-1].casefold()))
        return bool(ends) and reading.plausibility < _SURE

    def _body(self, reading: Reading, part: Part) -> None:
        joined = part.link.strip(", ").isalpha() and not (self.people and self.people[-1].role)
        if self.lenient or reading.plausibility >= 1.0 or _is_plain_body(part.words):
            self.bodies.append((Author(reading.name, "organization", raw=self.raw), joined))
            self.sure = self.sure or reading.plausibility >= 0.5

    def _is_affiliation(self, reading: Reading, part: Part) -> bool:
        """Whether what looks like a name is the house or place of the person before it ("Jane Doe, RADIO ACME")."""
        if not self.lenient and reading.plausibility < (_SURE if reading.rest else _LIKELY):
            return True
        if not self.people or part.link != "," or reading.plausibility >= _SURE:
            return False
        if self.people[-1].role is not None or _begins_with_degree(reading.name):
            return True
        return reading.name.isupper() and not self.capitals

    def _single(self, reading: Reading, part: Part) -> None:
        if part.link == "," and self.single and reading.plausibility < _KNOWN:
            # "Patel, Jyoti" may be one name turned round; behind a by-word the second is a place ("By Jane, Paris").
            if not self.led:
                self.single = [one for one in self.single if starts_as_person([one.name.casefold()])]
        elif reading.plausibility > 0 and (self.lenient or reading.plausibility >= _KNOWN):
            self.single.append(self._author(reading))

    def _author(self, reading: Reading) -> Author:
        return Author(name_case(reading.name, self.language), "person", reading.role, raw=self.raw)

    def _person(self, reading: Reading) -> None:
        self.capitals = self.capitals or reading.name.isupper()
        if not any(same_person(reading.name, known.name) for known in self.people):
            self.people.append(author := self._author(reading))
            if reading.plausibility < _SURE:
                self.doubts.add(author.name)

    def _source(self, name: str) -> None:
        if name not in self.sources:
            self.sources.append(name)

    def _role(self, role: str) -> None:
        people = self.people or self.single
        if role.casefold() in PICTURE_ROLES and len(people) > 1:
            people.pop()
            return
        if people and people[-1].role is None:
            people[-1] = attrs.evolve(people[-1], role=role)

    def authors(self) -> tuple[Author, ...]:
        """People first; else names of one word; else houses, of which the site's own comes last; else agencies."""
        if self.stray and not self.lenient:
            return tuple(author for author in self.people if author.name not in self.doubts)
        return self._people() or self._others()

    def _people(self) -> tuple[Author, ...]:
        if self.people:
            return (*self.people, *self._joined_bodies())
        return tuple(self.single)

    def _others(self) -> tuple[Author, ...]:
        if self.bodies and (self.lenient or self.lone or (self.sure and self.parts == 1)):
            return (min((body for body, _ in self.bodies), key=self._is_site),)
        return tuple(Author(name, "organization", raw=self.raw) for name in self.lone)

    def _joined_bodies(self) -> list[Author]:
        bodies = (body for body, joined in self.bodies if joined and not self._is_site(body))
        return [body for body in bodies if body.name.casefold() not in TEAM_NOUNS]  # "Jane Doe and Staff"

    def _is_site(self, author: Author) -> bool:
        return bool(self.site_name) and same_person(author.name, self.site_name or "")


def _is_sentence(readings: list[Reading], parts: list[Part]) -> bool:
    """Whether some part is words of a sentence or title, so that the line is no byline."""
    named = False
    for reading, part in zip(readings, parts):
        if _goes_on(reading) or (reading.kind == "nothing" and not _is_house(part.words, named)):
            return True
        named = named or (reading.kind == "person" and reading.plausibility >= _SURE)
    return False


def _goes_on(reading: Reading) -> bool:
    """Whether a name runs on into a sentence."""
    return reading.rest > FEW or (reading.role or "").count(" ") > _LONGEST_ROLE


def _is_house(words: list[str], named: bool) -> bool:
    """Whether words that are no name may stand in a byline: one word, or a house behind a certain name."""
    return len(words) == 1 or (named and _is_capitalized(words))


def _is_capitalized(words: list[str]) -> bool:
    return all(not word[0].islower() or word in _SMALL for word in words)


_LONGEST_ROLE = 12


def _is_plain_body(words: list[str]) -> bool:
    """Whether an organisation's name reads as one without a by-word: no sentence, no section of a menu."""
    if len(words) > _LONGEST_BODY or words[0].casefold() in _NO_BEGINNING:
        return False
    return _is_capitalized(words) or words[-1].casefold() in TEAM_NOUNS


_LONGEST_BODY = 7
_NO_BEGINNING = NOT_NAMES - TEAM_NOUNS - {"the"}


_SMALL = tables.words("""
    of and for the de des der du la le et y e und für et di do redaktion rédaction redactie redazione
""")


def _begins_with_degree(name: str) -> bool:
    first = name.partition(" ")[0]
    return first.isupper() and first.casefold() in CREDENTIALS
