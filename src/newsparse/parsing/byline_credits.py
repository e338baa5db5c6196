"""From a line to its authors and agencies."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from newsparse.parsing.byline_ledger import FEW, Ledger
from newsparse.parsing.byline_parts import Part, parts_of
from newsparse.parsing.byline_runs import Run, runs_of
from newsparse.parsing.name_kinds import is_agency, is_domain, starts_as_person
from newsparse.parsing.name_shape import same_person
from newsparse.records import Author

LONGEST = 600
"""No byline is longer, in characters; a longer text is not read."""

_CLOSING = frozenset(")）]")
_BRACKETS = re.compile(r"[ ]?[(（\[]([^()（）\[\]]{0,80})[)）\]]")


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
    line = " ".join(words)
    return line if _CLOSING.isdisjoint(line) else _BRACKETS.sub(_unbracketed, line)


_PLAIN = str.maketrans(
    {
        **dict(zip("：；，՝", ":;,:")),
        **dict.fromkeys("\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"),
        "—": " — ",
    }
)
"""Marks of other scripts, characters that nobody sees, and the dash that stands between words without a space."""

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
    runs, dropped = runs_of(plain_line(text), language)
    led = any(run.opening == "author" for run in runs)
    if not declared and _is_sentence(runs, dropped, led=led):
        return NO_CREDITS
    ledger = Ledger(text, language, site_name, led=led, declared=declared)
    ledger.stray = dropped > 1
    for run in runs:
        if run.opening == "source":
            ledger.add_sources(run)
        elif run.opening != "credit":
            parts = _whole_site(parts_of(run.tokens, language), run, site_name)
            ledger.add(run, _turned_round(parts) if declared else parts, aside=led and run.opening == "none")
    return Credits(ledger.authors(), tuple(ledger.sources), led)


def _is_sentence(runs: list[Run], dropped: int, *, led: bool) -> bool:
    """Whether too much stands before the by-word ("What a new roof costs now Room by Room") or around the names."""
    return (min(run.before for run in runs if run.opening == "author") if led else dropped) > FEW


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
