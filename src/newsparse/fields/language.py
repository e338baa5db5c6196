"""The field `language`: the language of the text, as the page declares it."""

from __future__ import annotations

import re

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?(?:[-_.@].*)?", re.I)
_CONFIDENCE = {"html": 0.93, "json-ld": 0.92, "opengraph": 0.85, "microdata": 0.85, "url": 0.5}


def code(raw: str | None) -> str | None:
    """A declared language as a BCP 47 tag in its usual case; None for what is none.

    >>> code("en_us"), code("ZH-hant-TW"), code("x-default"), code("English")
    ('en-US', 'zh-Hant-TW', None, None)
    """
    match = _TAG.fullmatch((raw or "").strip())
    if not match or match[1].lower() in ("und", "mul", "zxx"):
        return None
    parts = [match[1].lower()]
    if match[2]:
        parts.append(match[2].title())
    if match[3]:
        parts.append(match[3].upper())
    return "-".join(parts)


def resolve(case: Case) -> Found[str | None]:
    """The most trusted declared language; sources that name the same language support each other."""
    weighed: list[Weighed[str | None]] = [
        from_evidence(tag, one, _CONFIDENCE.get(one.source, 0.8))
        for one in case.declared.all("inLanguage")
        if (tag := code(one.value))
    ]
    return choose(weighed, None, "the page declares no language", key=lambda tag: (tag or "")[:2])
