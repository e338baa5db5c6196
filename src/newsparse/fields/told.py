"""What a profile says outright: its values stand before those of the rules, which become the runners-up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from newsparse.evidence import Candidate, Found
from newsparse.fields.author_declared import language_of, main_site_name
from newsparse.fields.case import Case
from newsparse.fields.choose import LONGEST_RAW, MOST_RUNNERS_UP, SUREST
from newsparse.marked import Marked, Told, rule_of
from newsparse.parsing.date_formats import read_format
from newsparse.parsing.instants import read_instant, read_shown_date, why_not
from newsparse.parsing.likeness import alike, squeeze
from newsparse.parsing.names import read_author
from newsparse.parsing.zones import in_zone
from newsparse.reading import Reading
from newsparse.records import Author, Timestamp

Values = tuple[Told, ...]
Reader = Callable[[Case, Values], Any]

_PARTS: Mapping[str, tuple[str, ...]] = {
    "body": ("body", "paragraph"),
    "images": ("caption", "credit", "image"),
    "related": ("related",),
}
"""Fields that are made of blocks -> the marks that say which."""


_ALIKE = 0.5
"""Two headlines that share more of their pairs of letters are versions of one."""


def overlaid(case: Case, found: dict[str, Found[Any]]) -> dict[str, Found[Any]]:
    """The fields, each with the profile's word on it; unchanged where the page has no profile."""
    marked = case.reading.marked
    if marked is None:
        return found
    return {name: _with(case, marked, name, one) for name, one in found.items()}


def notes(reading: Reading) -> Iterator[str]:
    """What the profile says of the page as a whole."""
    marked = reading.marked
    if marked is not None and "native_ad" in marked.told:
        yield f"{marked.speaker}, {rule_of('native_ad')}: the page is an advertisement made to look like an article"


def _with(case: Case, marked: Marked, field: str, found: Found[Any]) -> Found[Any]:
    if field in _PARTS:
        return _of_parts(case, marked, field, found)
    mark = _MARKS.get(field, field)
    told = marked.told.get(mark)
    if told is not None:
        value = _READERS[field](case, told) if field in _READERS else None
        if not value:
            return _noted(marked, found, f"its {rule_of(mark)} gives no value that can be read")
        if marked.profile.trust == "checked" and field == "headline" and not _is_better(case, value, found.value):
            return _noted(marked, found, f"its {rule_of(mark)} says otherwise") if value != found.value else found
        return _said(marked, told, value, found)
    found = _in_zone(marked, field, found)
    return _noted(marked, found, f"its {rule_of(mark)} matches nothing") if mark in marked.missed else found


def _said(marked: Marked, told: Values, value: Any, found: Found[Any]) -> Found[Any]:
    raw = "\n".join(one.value for one in told)[:LONGEST_RAW]
    note = rule_of(told[0].mark.name)
    if isinstance(value, Timestamp) and value.zone == "profile":
        note += ", its zone by the profile"
    winner = Candidate(marked.speaker, told[0].mark.select, raw, SUREST, note)
    others = (found.winner, *found.runners_up) if found.winner else found.runners_up
    return Found(value, winner, tuple(one for one in others if one.source != "profile")[:MOST_RUNNERS_UP])


def _noted(marked: Marked, found: Found[Any], what: str) -> Found[Any]:
    """The answer of the rules, with what the profile has to do with it."""
    what = f"{marked.speaker}: {what}"
    if found.winner is None:
        return attrs.evolve(found, reason=f"{found.reason}; {what}")
    if not marked.profile.fallback and what.endswith("nothing"):
        empty = () if isinstance(found.value, tuple) else None
        return Found(empty, None, (found.winner, *found.runners_up)[:MOST_RUNNERS_UP], what)
    note = f"{found.winner.note}; {what}" if found.winner.note else what
    return attrs.evolve(found, winner=attrs.evolve(found.winner, note=note))


def _of_parts(case: Case, marked: Marked, field: str, found: Found[Any]) -> Found[Any]:
    """A field whose blocks a profile marks."""
    rules = {rule_of(mark) for mark in _PARTS[field]}
    used = sorted({claim.rule for claim in case.claims if claim.rule in rules})
    if used and found.winner is not None:
        return attrs.evolve(
            found, winner=attrs.evolve(found.winner, source=marked.speaker, confidence=SUREST, note=", ".join(used))
        )
    missed = [mark for mark in _PARTS[field] if mark in marked.missed]
    if missed and not used:
        return _noted(marked, found, f"its {rule_of(missed[0])} matches nothing")
    return found


def _is_better(case: Case, marked: str, shown: str | None) -> bool:
    """True for a marked headline that the page declares as well, and of which the shown one is no other version."""
    if shown is None:
        return True
    declared = {squeeze(one.value) for one in case.declared.all("headline") if one.source != "profile"}
    return squeeze(marked) in declared and alike(marked, shown) < _ALIKE


def _in_zone(marked: Marked, field: str, found: Found[Any]) -> Found[Any]:
    """A time that the page gives without a zone, in that of the profile."""
    zone, when = marked.profile.zone, found.value
    if zone is None or field not in ("published", "modified") or not isinstance(when, Timestamp) or when.zone:
        return found
    iso = in_zone(when.iso, zone)
    if iso == when.iso or found.winner is None:
        return found
    note = f"{found.winner.note}; " if found.winner.note else ""
    winner = attrs.evolve(found.winner, note=f"{note}its zone by {marked.speaker}")
    return attrs.evolve(found, value=attrs.evolve(when, iso=iso, zone="profile"), winner=winner)


def _text(case: Case, told: Values) -> str | None:
    return " ".join(told[0].value.split())


def _lines(case: Case, told: Values) -> str | None:
    return "\n".join(dict.fromkeys(line for one in told for line in one.value.splitlines()))


def _line(case: Case, told: Values) -> str | None:
    return ", ".join(dict.fromkeys(" ".join(one.value.split()) for one in told))


def _address(case: Case, told: Values) -> str | None:
    return case.absolute(told[0].value)


def _list(case: Case, told: Values) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(one.value.split()) for one in told))


def _authors(case: Case, told: Values) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    for one in told:
        url = case.absolute(one.href)
        for author in read_author(one.value, url=url, site_name=main_site_name(case), language=language_of(case)):
            found.setdefault(author.name, author)
    return tuple(found.values())


def _date(case: Case, told: Values) -> Timestamp | None:
    marked = case.reading.marked
    zone = told[0].mark.zone or (marked.profile.zone if marked else None)
    for one in told:
        when = _read(case, one)
        if when is not None and why_not(when, captured=case.captured) is None:
            iso = in_zone(when.iso, zone) if zone and not when.zone else when.iso
            return attrs.evolve(when, iso=iso, zone="profile") if iso != when.iso else when
    return None


def _read(case: Case, one: Told) -> Timestamp | None:
    if one.mark.date:
        iso = read_format(one.value, one.mark.date, language_of(case) or "")
        return Timestamp(iso, one.value, "given" if len(iso) > 19 else None) if iso else None
    return read_instant(one.value, language=case.language) or read_shown_date(
        one.value, language=case.language, captured=case.captured
    )


_READERS: Mapping[str, Reader] = {
    **dict.fromkeys(
        ("headline", "kicker", "dateline", "language", "section", "site_name", "publisher", "license"), _text
    ),
    "dek": _lines,
    "byline": _line,
    **dict.fromkeys(("canonical_url", "single_page_url", "next_page_url"), _address),
    "authors": _authors,
    **dict.fromkeys(("sources", "tags"), _list),
    **dict.fromkeys(("published", "modified"), _date),
}
"""Field -> how the values of its mark become its value."""
_MARKS = {"authors": "author", "sources": "source", "tags": "tag"}
"""Field -> its mark, where that has another name."""
