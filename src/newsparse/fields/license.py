"""The field `license`: under which licence the article may be used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.evidence import Evidence, Found
from newsparse.fields.addresses import with_refused
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.declared_text import folded
from newsparse.page import Part

_LAST = 200
"""Among so many last blocks of a page the link to its licence stands."""
_SCHEME = re.compile(r"[A-Za-z][\w+.-]{0,30}:\S*")
"""An address, of whatever kind: a licence's name has white space behind a colon."""


def resolve(case: Case) -> Found[str | None]:
    """The declared licence: its URL where it is one, else its name."""
    declared = case.declared.all("license")
    read = [(one, _licence(one, case)) for one in declared]
    weighed: list[Weighed[str | None]] = [from_evidence(value, one, 0.9) for one, value in read if value]
    if not declared:
        weighed.extend(_linked(case))
    found = choose(weighed, None, "the page declares no licence")
    return with_refused(found, (one for one, value in read if not value))


def _linked(case: Case) -> Iterator[Weighed[str | None]]:
    """The address that a link at the end of the page calls its licence, if all such links lead there."""
    found = {
        url: block
        for block in case.reading.page.blocks[-_LAST:]
        if block.link_length
        for part in block.parts
        if (rel := part.attributes.get("rel")) and "license" in rel and (url := _licence_of(part, rel, case))
    }
    if len(found) == 1:
        (url, block), *_ = found.items()
        yield from_block(url, block, 0.8, "a link to the licence")


def _licence_of(part: Part, rel: str, case: Case) -> str | None:
    """Where a link leads that says in `rel` that it is the licence's; None for another."""
    is_told = part.tag == "a" and "license" in rel.split()
    return case.absolute(part.attributes.get("href")) if is_told else None


def _licence(one: Evidence, case: Case) -> str | None:
    name = folded(one.value)
    return case.absolute(one.value) if "/" in name or _SCHEME.fullmatch("".join(name.split())) else name
