"""The field `license`: under which licence the article may be used."""

from __future__ import annotations

import re

from newsparse.evidence import Evidence, Found
from newsparse.fields.addresses import with_refused
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence
from newsparse.fields.declared_text import folded

_SCHEME = re.compile(r"[A-Za-z][\w+.-]{0,30}:\S*")
"""An address, of whatever kind: a licence's name has white space behind a colon."""


def resolve(case: Case) -> Found[str | None]:
    """The declared licence: its URL where it is one, else its name."""
    declared = case.declared.all("license")
    read = [(one, _licence(one, case)) for one in declared]
    weighed: list[Weighed[str | None]] = [from_evidence(value, one, 0.9) for one, value in read if value]
    found = choose(weighed, None, "the page declares no licence")
    return with_refused(found, (one for one, value in read if not value))


def _licence(one: Evidence, case: Case) -> str | None:
    name = folded(one.value)
    return case.absolute(one.value) if "/" in name or _SCHEME.fullmatch("".join(name.split())) else name
