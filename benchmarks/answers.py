"""The answers of newsparse on a corpus with their confidence, and how right each is: what a reliability table counts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import newsparse.assemble
from extractor import as_prediction
from newsparse import parse
from newsparse.evidence import Found
from newsparse.fields.trust import calibrated, rule_of

FIELDS = {
    "headline": "headline",
    "authors": "authors",
    "published": "published",
    "dek": "summary",
    "tags": "tags",
    "images": "lead_image",
    "related": "related_links",
}
"""The record's fields whose answers can be checked, and the scorer's names."""
_LISTS = {"authors": "authors", "tags": "tags", "related": "related_links"}


class Answer(NamedTuple):
    """One answer on one page."""

    field: str
    """The record's field."""
    confidence: float
    """What the record says of it."""
    right: float
    """1 or 0; of a list the share of its values that are expected."""
    rule: str
    """The rule that gave it."""
    domain: str
    """The site, for folds that share none."""


def bench_modules(bench: Path) -> tuple[ModuleType, ModuleType]:
    """The scorer's two modules, from the folder that holds score.py."""
    sys.path.insert(0, str(bench))
    import metrics  # type: ignore[import-not-found]
    import score  # type: ignore[import-not-found]

    return metrics, score


def answers(corpus: Path, bench: Path, *, raw: bool = False) -> Iterator[Answer]:
    """Every answer on the corpus that its gold can judge; *raw*: with the weights of the rules, before calibration."""
    metrics, score = bench_modules(bench)
    more = sorted((bench / "related").glob("*.jsonl"))
    if raw:
        newsparse.assemble.calibrated = _as_is  # type: ignore[assignment]
    try:
        for page in score.load_corpus([corpus], more_gold=more):
            yield from _of_page(page, metrics)
    finally:
        newsparse.assemble.calibrated = calibrated


def _as_is(field: str, found: Found[Any]) -> Found[Any]:
    return found


def _of_page(page: Any, metrics: ModuleType) -> Iterator[Answer]:
    article = parse(page.html(), url=page.url)
    prediction = as_prediction(article)
    scores = metrics.score_page(page.gold, prediction, page.url).scores
    for field, name in FIELDS.items():
        found = article.provenance[field]
        if name in scores and found.winner is not None:
            right = _precision(metrics, page, prediction, field) if field in _LISTS else float(scores[name] >= 1)
            yield Answer(field, found.confidence, right, rule_of(field, found.winner), _domain(page))


def _precision(metrics: ModuleType, page: Any, prediction: dict[str, Any], field: str) -> float:
    name = _LISTS[field]
    key: Callable[[Any], str] = metrics.normalise
    if field == "related":

        def key(link: Any) -> str:
            return str(metrics.link_key(link["url"], page.url))

    expected, given = ({key(one) for one in record[name]} for record in (page.gold, prediction))
    return len(expected & given) / len(given) if given else 1.0


def _domain(page: Any) -> str:
    host = urlsplit(page.url or "").hostname or page.id
    return ".".join(host.split(".")[-2:])


def share_right(found: Sequence[Answer]) -> float:
    """The mean of how right the answers are."""
    return sum(one.right for one in found) / len(found) if found else 0.0
