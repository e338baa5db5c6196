"""The field `is_free`: whether the article can be read without paying, as declared."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence

_SAID = {
    **dict.fromkeys(("true", "1", "yes", "free", "http://schema.org/true", "https://schema.org/true"), True),
    **dict.fromkeys(
        ("false", "0", "no", "locked", "paid", "premium", "http://schema.org/false", "https://schema.org/false"), False
    ),
}
"""What pages write for yes and no; `free`, `locked` and `metered` are article:content_tier, where metered says nothing."""


def resolve(case: Case) -> Found[bool | None]:
    """`isAccessibleForFree` of the article; that of its parts only where the whole says nothing."""
    weighed: list[Weighed[bool | None]] = []
    for name, confidence in (("isAccessibleForFree", 0.95), ("hasPart.isAccessibleForFree", 0.8)):
        for one in case.declared.all(name):
            said = _SAID.get(one.value.strip().lower())
            if said is not None:
                weighed.append(from_evidence(said, one, confidence))
    return choose(weighed, None, "the page does not declare whether it is free")
