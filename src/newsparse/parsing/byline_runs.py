"""A byline as runs of words, each under the by-word that opened it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsparse.lexicon import bywords, tables
from newsparse.lexicon.agencies import AGENCIES
from newsparse.lexicon.nameparts import GIVEN_NAMES, PARTICLES
from newsparse.lexicon.staffroles import TEAM_NOUNS

Opening = Literal["author", "credit", "source", "none"]
"""What a run of words announces: authors, other people, agencies, or nothing (no by-word stood before it)."""


class Run(NamedTuple):
    """Words that stand under one by-word."""

    opening: Opening
    """What the by-word announced."""
    tokens: list[str]
    """The words and the marks between them. Never empty."""
    first: bool
    """True if nothing but its by-word stands before it in the line."""
    before: int
    """How many plain words stand before its by-word: more than a few, and the line is a sentence."""


class Line(NamedTuple):
    """A line as its runs."""

    runs: list[Run]
    """Its runs in order."""
    dropped: int
    """How many plain words, neither date nor button, stand in it without belonging to a run."""


class _Opener(NamedTuple):
    phrase: tuple[str, ...]
    opening: Opening
    place: Literal["anywhere", "start", "colon"]
    languages: frozenset[str] | None = None


_TOKEN = re.compile(r"[,;|•/&:()+؛،]|[^\s,;|•/&:()+؛،]+")
_CALL_SIGN = re.compile(r"[A-Z]{2,5}\d{1,3}")
_STRONG = tables.words("| • · — – - ― ⋅ ∙ ▪ ● » › ‖ ¦ ~ // :: * ‐ ・ − ⚫ ➤ →")
_TIME_WORDS = tables.words("""
    uhr minuten minute min min. mins et est edt utc gmt pt pst , a.m. p.m. am pm cet ist bst
""")
_DATE_WORDS = tables.words("""
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember monday tuesday wednesday thursday
    friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag
    on at am um mo di mi do fr sa so le el il den vom seit mis ca janvier février mars avril juin juillet août
    septembre octobre novembre décembre in
""")
"""What may stand before the digits of a date and is then no part of a name."""


def _table() -> dict[str, tuple[_Opener, ...]]:
    rows: list[_Opener] = []
    groups: tuple[tuple[frozenset[tuple[str, ...]], Opening, Literal["anywhere", "start", "colon"]], ...] = (
        (bywords.AUTHOR_ANYWHERE, "author", "anywhere"),
        (bywords.AUTHOR_AT_START, "author", "start"),
        (bywords.AUTHOR_WITH_COLON, "author", "colon"),
        (bywords.CREDIT_ANYWHERE, "credit", "anywhere"),
        (bywords.CREDIT_WITH_COLON, "credit", "colon"),
        (bywords.SOURCE_WITH_COLON, "source", "colon"),
        (bywords.SOURCE_ANYWHERE, "source", "anywhere"),
    )
    for phrases, opening, place in groups:
        rows += [_Opener(phrase, opening, place) for phrase in phrases]
    rows += [_Opener((word,), "author", "start", known) for word, known in bywords.AUTHOR_BY_LANGUAGE.items()]
    rows += [_Opener((word,), "source", "anywhere", known) for word, known in bywords.SOURCE_BY_LANGUAGE.items()]
    table: dict[str, list[_Opener]] = {}
    for row in sorted(rows, key=lambda r: (-len(r.phrase), r.phrase, r.place, r.opening)):
        table.setdefault(row.phrase[0], []).append(row)
    return {word: tuple(openers) for word, openers in table.items()}


_OPENERS = _table()


def tokens_of(text: str) -> list[str]:
    """The words of a line and the marks between names, in order.

    >>> tokens_of("By Jane Doe/AFP, Paris")
    ['By', 'Jane', 'Doe', '/', 'AFP', ',', 'Paris']
    """
    return _TOKEN.findall(text)


def runs_of(text: str, language: str | None) -> Line:
    """The runs of a line; what stands under dates, buttons and times is left out.

    >>> line = runs_of("By Jane Doe | 3 May 2020 Edited by John Roe", "en")
    >>> [(run.opening, run.tokens) for run in line.runs]
    [('author', ['Jane', 'Doe']), ('credit', ['John', 'Roe'])]
    """
    reader = _Reader(tokens_of(text), language)
    reader.read()
    return Line(reader.runs, reader.dropped)


_EXPECTED = bywords.ENDERS | _TIME_WORDS | _DATE_WORDS


class _Reader:
    """One pass over the tokens of a line."""

    __slots__ = ("at", "before", "dropped", "ended", "folded", "language", "opening", "runs", "tokens", "words")

    def __init__(self, tokens: list[str], language: str | None) -> None:
        self.tokens = tokens
        self.folded = [token.casefold() for token in tokens]
        self.language = language
        self.runs: list[Run] = []
        self.words: list[str] = []
        self.opening: Opening = "none"
        self.ended = False
        self.at = 0
        self.before = 0
        self.dropped = 0

    def read(self) -> None:
        end = len(self.tokens)
        while self.at < end:
            opener = self._opener() if self.folded[self.at] in _OPENERS else None
            if opener is None:
                self._take(self.folded[self.at])
                self.at += 1
            else:
                self._flush(opener.opening)
                self.at += len(opener.phrase)
                if self.at < end and self.tokens[self.at] == ":":
                    self.at += 1
        self._flush("none")

    def _take(self, key: str) -> None:
        if key in _STRONG:
            self._part()
        elif self.ended and not self._restarts(key):
            self._drop(key)
        elif key in bywords.ENDERS or (not key.isalpha() and self._is_number(key)):
            self._end(key)
        elif key != ":":
            self.ended = False
            self.words.append(self.tokens[self.at])
        elif self.words:
            self.dropped += 2 * (self.opening == "none")  # a title's colon, not a by-word's
            self._flush("none")

    def _drop(self, key: str) -> None:
        self.dropped += key.isalpha() and len(key) > 2 and key not in _EXPECTED

    def _part(self) -> None:
        # A by-word set apart from its names ("Author | Jane Doe") still waits for them.
        if self.words or self.ended:
            self._flush("none")

    def _end(self, key: str) -> None:
        while self.words and self.words[-1].casefold().strip(".") in _DATE_WORDS and _has_digit(key):
            self.words.pop()
        self._flush("none")
        self.ended = True

    def _is_number(self, key: str) -> bool:
        return _has_digit(key) and _CALL_SIGN.fullmatch(self.tokens[self.at]) is None

    def _restarts(self, key: str) -> bool:
        """Whether a well-known given name after a date begins a name ("07:11 Uhr Melanie Roe")."""
        if key not in GIVEN_NAMES or self.at + 1 >= len(self.tokens):
            return False
        return self._is_after_date() and self.tokens[self.at + 1][0].isupper()

    def _is_after_date(self) -> bool:
        before = self.folded[self.at - 1]
        return before in _TIME_WORDS or _has_digit(before)

    def _flush(self, opening: Opening) -> None:
        if self.words:
            self.runs.append(Run(self.opening, self.words, not self.runs, self.before))
            self.words = []
        if opening != "none":
            self.before = self.dropped + sum(len(run.tokens) for run in self.runs if run.opening == "none")
        self.opening = opening
        self.ended = False

    def _opener(self) -> _Opener | None:
        at = self.at
        for opener in _OPENERS[self.folded[at]]:
            end = at + len(opener.phrase)
            if len(opener.phrase) > 1 and tuple(self.folded[at:end]) != opener.phrase:
                continue
            if self._holds(opener, end):
                return opener
        return None

    def _holds(self, opener: _Opener, end: int) -> bool:
        if end >= len(self.tokens):
            return False
        if self.tokens[end] == ":" and opener.languages is None:
            return True
        if opener.place == "anywhere":
            if opener.languages is not None:
                return self.language in opener.languages
            return len(opener.phrase) > 1 or not self.tokens[end].islower() or not self._is_inside()
        if opener.place == "colon" or not self._is_at_start():
            return False
        return self._is_followed_by_name(end, opener)

    def _is_inside(self) -> bool:
        """Whether words stand before, in the same part of the line ("share by market")."""
        if self.at == 0 or self.tokens[self.at - 1] in _STRONG:
            return False
        return bool(self.words) or (self.ended and not self._is_after_date())

    def _is_at_start(self) -> bool:
        return not self.words and (not self.ended or self._is_after_date())

    def _is_followed_by_name(self, end: int, opener: _Opener) -> bool:
        """Whether what follows can be a name in itself, so that "Von Trapp" and "Di Maria" stay whole."""
        token, key = self.tokens[end], self.folded[end]
        small = self.tokens[self.at].islower()
        following = self.tokens[end + 1] if end + 1 < len(self.tokens) else ""
        if opener.languages is None:
            if small or opener.phrase[0] not in _NAME_PARTICLES:
                return True
        elif self.language not in opener.languages:
            return following[:1].isupper() and (small or key in GIVEN_NAMES)
        return not (token.islower() and key in PARTICLES) if following else _stands_alone(token, key)


_NAME_PARTICLES = frozenset({"von", "vom", "av", "af", "from"})


def _stands_alone(token: str, key: str) -> bool:
    return token.islower() or token.isupper() or key in GIVEN_NAMES or key in TEAM_NOUNS or key in AGENCIES


def _has_digit(token: str) -> bool:
    return any(character.isdigit() for character in token)
