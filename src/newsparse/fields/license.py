"""The field `license`: under which licence the article may be used."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence


def resolve(case: Case) -> Found[str | None]:
    """The declared licence: its URL where it is one, else its name."""
    weighed: list[Weighed[str | None]] = [
        from_evidence(case.absolute(one.value) if "/" in one.value else one.value, one, 0.9)
        for one in case.declared.all("license")
    ]
    return choose((one for one in weighed if one.value), None, "the page declares no licence")
