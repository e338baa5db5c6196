"""The field `canonical_url`: the address that the page declares for itself."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.addresses import with_refused
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence
from newsparse.parsing.urls import page_key, without_fragment

_CONFIDENCE = {"link": 0.95, "opengraph": 0.9, "json-ld": 0.85, "microdata": 0.8, "state": 0.7}


def resolve(case: Case) -> Found[str | None]:
    """`link rel=canonical`, og:url, then schema.org `url` and `mainEntityOfPage`."""
    read = [(one, case.absolute(one.value)) for one in case.declared.all("url", "mainEntityOfPage")]
    weighed: list[Weighed[str | None]] = [
        from_evidence(without_fragment(url), one, _CONFIDENCE.get(one.source, 0.6)) for one, url in read if url
    ]
    found = choose(weighed, None, "the page declares no address of its own", key=page_key)
    return with_refused(found, (one for one, url in read if not url))
