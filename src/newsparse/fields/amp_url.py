"""The field `amp_url`: the address of the page's AMP version."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.addresses import with_refused
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence


def resolve(case: Case) -> Found[str | None]:
    """`link rel=amphtml`."""
    read = [(one, case.absolute(one.value)) for one in case.declared.all("ampUrl")]
    weighed: list[Weighed[str | None]] = [from_evidence(url, one, 0.97) for one, url in read if url]
    return with_refused(choose(weighed, None, "the page declares no AMP version"), (one for one, url in read if not url))
