"""From a line to its authors and agencies: what its parts say, weighed against each other."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

import attrs

from newsparse.lexicon.staffroles import CREDENTIALS, PICTURE_ROLES
from newsparse.parse.byline_parts import Part, parts_of
from newsparse.parse.byline_reading import Reading, read_part
from newsparse.parse.byline_runs import Run, runs_of
from newsparse.parse.name_case import name_case
from newsparse.parse.name_kinds import is_agency, is_domain, is_role_noun, starts_as_person
from newsparse.parse.name_shape import same_person
from newsparse.records import Author

LONGEST = 600
"""No byline is longer, in characters; a longer text is not read."""

_BRACKETS = re.compile(r"[ ]?[(（\[]([^()（）\[\]]{0,80})[)）\]]")
_SURE = 0.95
_LIKELY = 0.8
_KNOWN = 0.6


class Credits(NamedTuple):
    """What a line says."""

    authors: tuple[Author, ...]
    """Its authors in order."""
    sources: tuple[str, ...]
    """The agencies it names."""
    led: bool
    """Whether a by-word opened it."""


NO_CREDITS = Credits((), (), False)


def plain_line(text: str) -> str:
    """The line with its white space folded, without entities, addresses and brackets; "" for what is no byline.

    Addresses become commas, because they stand between names; what stands in brackets behind a name becomes a part.

    >>> plain_line("Jane  Doe jane@example.org John Roe (AFP)")
    'Jane Doe , John Roe , AFP ,'
    >>> plain_line("<b>Jane Doe</b>")
    ''
    """
    if len(text) > LONGEST:
        return ""
    if "&" in text and ";" in text:
        text = html.unescape(text)
    if "<" in text:
        return ""
    if not text.isascii():
        text = text.translate(_PLAIN)
    words = text.split()
    if not _ADDRESS_MARKS.isdisjoint(text):
        words = ["," if _is_address(word) else word for word in words]
    return _BRACKETS.sub(_unbracketed, " ".join(words))


_PLAIN = str.maketrans("：；，՝", ":;,:", "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff")
"""Marks of other scripts, and characters that nobody sees."""

_ADDRESS_MARKS = frozenset("@/.")


def _is_address(word: str) -> bool:
    if "@" in word or "//" in word or word.startswith("www."):
        return True
    return "/" in word and is_domain(word.partition("/")[0])


def _unbracketed(match: re.Match[str]) -> str:
    inner = match[1].strip()
    behind = match.string[match.end() : match.end() + 2]
    if inner.isalpha() and inner[:1].isupper() and behind[1:].isupper() and not is_agency(inner):
        return match[0]  # "Paramita (Guha) Roe": a part of the name
    return f" , {inner} ," if match.start() else f"{inner} , "


def credits_of(text: str, language: str | None, site_name: str | None, *, declared: bool) -> Credits:
    """The authors and agencies of a line.

    *declared*: the text was declared as a name, so that a single word may be one and "Doe, Jane" is turned round.
    """
    line = plain_line(text)
    if not line:
        return NO_CREDITS
    runs = runs_of(line, language)
    led = any(run.opening == "author" for run in runs)
    ledger = _Ledger(text, language, site_name, led=led, declared=declared)
    for run in runs:
        if run.opening == "source":
            ledger.add_sources(run)
        elif run.opening != "credit":
            parts = _whole_site(parts_of(run.tokens, language), run, site_name)
            ledger.add(run, _turned_round(parts) if declared else parts, aside=led and run.opening == "none")
    return Credits(ledger.authors(), tuple(ledger.sources), led)


def _whole_site(parts: list[Part], run: Run, site_name: str | None) -> list[Part]:
    """The parts, or one whole where they are the site's name, which only looks divided ("Herz und Blut")."""
    if site_name and len(parts) > 1 and same_person(" ".join(run.tokens), site_name):
        return [Part("", run.tokens)]
    return parts


def _turned_round(parts: list[Part]) -> list[Part]:
    """Parts with "Doe, Jane" as "Jane Doe", where the second is a well-known given name and the first is not.

    >>> [part.words for part in _turned_round([Part("", ["Doe"]), Part(",", ["Jane", "M."])])]
    [['Jane', 'M.', 'Doe']]
    """
    turned: list[Part] = []
    at = 0
    while at < len(parts):
        part = parts[at]
        following = parts[at + 2] if at + 2 < len(parts) else None
        if at + 1 < len(parts) and (following is None or following.link == ";") and _is_inverted(part, parts[at + 1]):
            turned.append(Part(part.link, [*parts[at + 1].words, *part.words]))
            at += 2
        else:
            turned.append(part)
            at += 1
    return turned


def _is_inverted(surname: Part, given: Part) -> bool:
    if given.link != "," or surname.link == "," or len(surname.words) != 1 or len(given.words) > 2:
        return False
    initials = all(len(word.strip(".")) == 1 for word in given.words[1:])
    folded = [word.casefold() for word in given.words]
    return initials and starts_as_person(folded) and not starts_as_person([surname.words[0].casefold()])


class _Ledger:
    """What the parts of one line have said so far."""

    __slots__ = (
        "bodies", "capitals", "language", "led", "lenient", "lone", "parts", "people", "raw", "single", "site_name",
        "sources", "sure",
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

    def add_sources(self, run: Run) -> None:
        """Take every part of a run after "Source:" as a source."""
        for part in parts_of(run.tokens, self.language):
            name = " ".join(part.words).strip(" .;:-–—*")
            if name and len(name) <= 60 and not name.isdigit():
                self._source(name)

    def add(self, run: Run, parts: list[Part], *, aside: bool) -> None:
        """Take the parts of a run; of one *aside* of the by-word or the first names only what is certain."""
        aside = aside or (bool(self.people or self.single) and not run.first)
        for part in parts:
            reading = read_part(part.words, self.language, self.site_name)
            self.parts += reading.kind != "nothing" or len(part.words) > 1
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
        self.bodies.append((Author(reading.name, "organization", raw=self.raw), joined))
        self.sure = self.sure or reading.plausibility >= 0.5

    def _is_affiliation(self, reading: Reading, part: Part) -> bool:
        """Whether what looks like a name is the house or place of the person before it ("Jane Doe, RADIO ACME")."""
        if not self.lenient and reading.plausibility < _LIKELY:
            return True
        if not self.people or part.link != "," or reading.plausibility >= _SURE:
            return False
        if self.people[-1].role is not None or (reading.name.isupper() and not self.capitals):
            return True
        first = reading.name.partition(" ")[0]
        return first.isupper() and first.casefold() in CREDENTIALS

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
            self.people.append(self._author(reading))

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
        if self.people:
            return (*self.people, *self._joined_bodies())
        if self.single:
            return tuple(self.single)
        if self.bodies and (self.lenient or self.lone or (self.sure and self.parts == 1)):
            return (min((body for body, _ in self.bodies), key=self._is_site),)
        return tuple(Author(name, "organization", raw=self.raw) for name in self.lone)

    def _joined_bodies(self) -> list[Author]:
        return [body for body, joined in self.bodies if joined and not self._is_site(body)]

    def _is_site(self, author: Author) -> bool:
        return bool(self.site_name) and same_person(author.name, self.site_name or "")
