"""The field `section`: the desk or section that the article stands in."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence
from newsparse.parse.likeness import squeeze

_CONFIDENCE = {"json-ld": 0.85, "opengraph": 0.85, "microdata": 0.75, "meta": 0.8, "state": 0.75, "url": 0.35}
_LONGEST = 60
_HOME = frozenset("home homepage start startseite accueil inicio início news nachrichten главная ホーム トップ 홈 首页 الرئيسية".split())


def resolve(case: Case) -> Found[str | None]:
    """The declared section; else the last step of the breadcrumbs before the article itself."""
    return choose(
        [*_declared(case), *_breadcrumb(case)],
        None,
        "the page declares no section and no breadcrumbs",
        key=lambda text: squeeze(text or ""),
    )


def _declared(case: Case) -> Iterator[Weighed[str | None]]:
    for one in case.declared.all("articleSection"):
        text = one.value.strip()
        if text and len(text) <= _LONGEST and "://" not in text:
            yield from_evidence(text, one, _CONFIDENCE.get(one.source, 0.6))


def _breadcrumb(case: Case) -> Iterator[Weighed[str | None]]:
    headline = {squeeze(one.value) for one in case.declared.all("headline")}
    steps = [one for one in case.declared.all("breadcrumb.name") if squeeze(one.value) not in headline]
    names = [one for one in steps if one.value.casefold() not in _HOME and len(one.value) <= _LONGEST]
    if names:
        yield from_evidence(names[-1].value, names[-1], 0.6, "last step of the breadcrumbs")
