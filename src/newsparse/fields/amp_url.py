"""The field `amp_url`: the address of the page's AMP version."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence


def resolve(case: Case) -> Found[str | None]:
    """`link rel=amphtml`."""
    weighed: list[Weighed[str | None]] = [
        from_evidence(url, one, 0.97) for one in case.declared.all("ampUrl") if (url := case.absolute(one.value))
    ]
    return choose(weighed, None, "the page declares no AMP version")
