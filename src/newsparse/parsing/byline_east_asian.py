"""Bylines in Chinese, Japanese and Korean, which have no case and few spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsparse.lexicon.eastasian import (
    AUTHOR_PREFIXES,
    BODY_ENDINGS,
    CREDIT_PREFIXES,
    PLAIN_SUFFIXES,
    ROLE_SUFFIXES,
    SHORT_PREFIXES,
    SOURCE_PREFIXES,
)
from newsparse.lexicon.nameparts import CHINESE_SURNAMES, KOREAN_SURNAMES
from newsparse.parsing.byline_chinese import is_chinese, labels_apart, without_outlet
from newsparse.parsing.byline_credits import NO_CREDITS, Credits, plain_line
from newsparse.parsing.byline_runs import Opening
from newsparse.parsing.name_kinds import is_agency
from newsparse.parsing.name_shape import is_east_asian, is_person_name, same_person
from newsparse.records import Author

_MARKS = str.maketrans("／╱｜：，；＆＝　＠【】〔〕［］（）∕︱〈〉", "//|:,;&= @()()()()/|()")
_DIVISIONS = re.compile(r"([/|:,;&=()•、…]|\s-\s)")
_MIDDLE_DOT = re.compile("(?<![\u30a1-\u30fa\u30fc])[・·]|[・·](?![\u30a1-\u30fa\u30fc])")
_AND = re.compile("(?<=..)(?:と|和|與|与)(?=..)")
_REPORT = re.compile("(..|...)(?:北京|上海|台北|香港|東京|东京|華盛頓|华盛顿|高雄|台中)")
_BLANK = re.compile(r"\s+")
_SURE = 0.7
_LED = 0.3
_LIKELY, _CERTAIN = 0.6, 0.9
"""Beside a certain name, what is less than likely is a place ("순천 홍길동 기자")."""
_LONGEST_NAME = 12


def east_asian_credits(text: str, language: str | None, site_name: str | None, *, declared: bool) -> Credits:
    """The authors and agencies of a line in Chinese, Japanese or Korean.

    >>> found = east_asian_credits("記者王小明／台北報導", "zh", None, declared=False)
    >>> [(author.name, author.role) for author in found.authors], found.led
    ([('王小明', '記者')], True)
    >>> found = east_asian_credits("홍길동 기자 hong@example.com", "ko", None, declared=False)
    >>> [author.name for author in found.authors]
    ['홍길동']
    """
    line = plain_line(text.translate(_MARKS))
    if not line:
        return NO_CREDITS
    return _Reader(text, language, site_name, declared=declared).read(line)


class _Reader:
    """One pass over the pieces of a line."""

    __slots__ = (
        "bodies", "declared", "language", "led", "lone", "opening", "people", "raw", "role", "site_name", "sources",
        "stray",
    )  # fmt: skip

    def __init__(self, raw: str, language: str | None, site_name: str | None, *, declared: bool) -> None:
        self.raw = raw
        self.language = language
        self.site_name = site_name
        self.declared = declared
        self.people: list[tuple[Author, float]] = []
        self.bodies: list[Author] = []
        self.lone: list[Author] = []
        self.sources: list[str] = []
        self.led = False
        self.stray = False
        self.opening: Opening = "none"
        self.role: str | None = None

    def read(self, line: str) -> Credits:
        site = self.site_name
        if site and same_person(line, site):
            return Credits((Author(line, "organization", raw=self.raw),), (), False)
        for piece in _pieces(line):
            self._piece(piece)
        stray = self.stray and not (self.led or self.declared)
        return Credits(() if stray else self._authors(), tuple(self.sources), self.led)

    def _piece(self, piece: str) -> None:
        if agency := is_agency(piece):
            self._agency(agency)
            return
        piece = _undated(self._opened(piece))
        if not piece or self.opening == "credit":
            return
        if self.opening == "source":
            self._source(piece)
            return
        for name in _names_in(piece, self.language, led=self.led):
            self._name(name)

    def _opened(self, piece: str) -> str:
        """The piece without the by-word before it."""
        first, _, rest = piece.partition(" ")
        if first in SHORT_PREFIXES:
            self._open("author", None)
            return rest
        for words, opening in _PREFIXES:
            for word in words:
                if piece.startswith(word) and not piece.startswith(word + "部"):
                    self._open(opening, word if opening == "author" and word in ROLE_SUFFIXES else None)
                    return piece[len(word) :].lstrip(" ・·")
        return piece

    def _open(self, opening: Opening, role: str | None) -> None:
        self.opening = opening
        self.role = role
        self.led = self.led or opening == "author"

    def _agency(self, agency: str) -> None:
        self._source(agency)
        if self.opening != "source":
            self.lone.append(Author(agency, "organization", raw=self.raw))

    def _source(self, name: str) -> None:
        if name not in self.sources:
            self.sources.append(name)

    def _name(self, text: str) -> None:
        self.stray = self.stray or len(text) > _LONGEST_NAME
        name, suffix = _without_role(text)
        role = suffix if suffix not in PLAIN_SUFFIXES else None
        self.led = self.led or role is not None
        plausibility = is_person_name(name, self.language)
        if agency := is_agency(name):
            self._agency(agency)
        elif name.endswith(BODY_ENDINGS) and plausibility < 0.9:
            self.bodies.append(Author(name, "organization", raw=self.raw))
        elif plausibility >= _LED:
            self._person(Author(name, "person", role or self.role, raw=self.raw), plausibility)

    def _person(self, author: Author, plausibility: float) -> None:
        if not any(same_person(author.name, known.name) for known, _ in self.people):
            self.people.append((author, plausibility))

    def _authors(self) -> tuple[Author, ...]:
        lenient = self.led or self.declared
        people = self._people(self._least() if lenient else _SURE)
        local = sum(is_east_asian(author.name) for author, _ in self.people)
        if people and (lenient or len(people) >= local):
            return _roles_shared(people)
        if self.bodies and (lenient or len(self.bodies) == 1):
            return tuple(self.bodies[:1])
        return tuple(self.lone)

    def _least(self) -> float:
        return _LIKELY if any(plausibility >= _CERTAIN for _, plausibility in self.people) else _LED

    def _people(self, needed: float) -> list[Author]:
        return [author for author, plausibility in self.people if plausibility >= needed]


_MARKED_LABEL = re.compile(rf"[ ](?=(?:{'|'.join(CREDIT_PREFIXES)})[ ]?[:=/])")
"""The space before a label such as "写真：" or "사진=", after the name of the author."""


def _pieces(line: str) -> Iterator[str]:
    chinese = is_chinese(line)
    for piece in _DIVISIONS.split(_MARKED_LABEL.sub(" | ", labels_apart(line) if chinese else line)):
        stripped = piece.strip()
        if stripped and not _DIVISIONS.fullmatch(piece):
            yield without_outlet(stripped) if chinese else stripped


_PREFIXES: tuple[tuple[tuple[str, ...], Opening], ...] = (
    (SOURCE_PREFIXES, "source"),
    (CREDIT_PREFIXES, "credit"),
    (AUTHOR_PREFIXES, "author"),
)


def _roles_shared(people: list[Author]) -> tuple[Author, ...]:
    """A role printed once after the last of several names is everybody's ("홍길동 김철수 기자")."""
    last = people[-1].role
    return tuple(attrs.evolve(author, role=last) if author.role is None and last else author for author in people)


def _undated(piece: str) -> str:
    """The piece up to its first digit; of "王小明台北3日電" only the name."""
    for place, character in enumerate(piece):
        if character.isdigit():
            report = _REPORT.match(piece)
            return report[1] if report and _is_whole(report[1]) else piece[:place].rpartition(" ")[0]
    return piece


def _without_role(text: str) -> tuple[str, str | None]:
    for suffix in ROLE_SUFFIXES:
        if text.endswith(suffix) and len(text) > len(suffix) + 1:
            return text[: -len(suffix)].rstrip(), suffix
    return text, None


def _names_in(piece: str, language: str | None, *, led: bool) -> list[str]:
    """The names that a piece without marks holds."""
    names: list[str] = []
    for part in _MIDDLE_DOT.split(piece):
        words = [word for word in _BLANK.split(part) if word and word not in _LINKS]
        if words and words[0] in CREDIT_PREFIXES:
            break
        names += _joined(words, language, led=led)
    return names


_LINKS = frozenset({"및", "와", "과", "and", "など", "等", "與", "和", "と"})


def _joined(words: list[str], language: str | None, *, led: bool) -> list[str]:
    """The words as names: two short ones are family and given name, whole names stand for themselves."""
    if not words:
        return []
    if len(words) == 1:
        return _divided(words[0])
    if all(_is_whole(word) for word in words) and language != "ja":
        return words
    length = _name_length(words)
    has_role = not _ROLES.isdisjoint(words[length : length + 1])
    name = " ".join(words[: length + has_role])
    rest = words[length + has_role :] if led or has_role or length == 1 else []
    return [name, *_joined(rest, language, led=led)]


_ROLES = frozenset(ROLE_SUFFIXES)


def _name_length(words: list[str]) -> int:
    """How many of the words make the first name."""
    if words[0].isascii():
        return next((place for place, word in enumerate(words) if not word.isascii()), len(words))
    pair = f"{words[0]} {words[1]}"
    if words[1] in ROLE_SUFFIXES or _is_whole(words[0]) or len(pair) > 7 or words[1].isascii():
        return 1
    return 2 if is_person_name(pair) >= _SURE else 1


def _divided(word: str) -> list[str]:
    sides = _AND.split(word)
    if len(sides) > 1 and all(is_person_name(_without_role(side)[0]) >= _SURE for side in sides):
        return sides
    return [word]


def _is_whole(word: str) -> bool:
    """Whether a word is a full Chinese or Korean name in itself."""
    if "가" <= word[0] <= "힣":
        return len(word) == 3 and word[0] in KOREAN_SURNAMES
    return len(word) in (2, 3) and word[0] in CHINESE_SURNAMES and is_person_name(word) >= _SURE
