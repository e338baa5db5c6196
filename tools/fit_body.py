"""Fits the body's weights on a labelled corpus and reports how well they do on sites that they have not seen.

    python tools/fit_body.py --corpus DIR --bench DIR [--folds 5] [--report docs/body-fit.md] [--write]

Needs numpy, scipy and scikit-learn (the extra `fit`). DIR of --bench holds the scorer's metrics.py. The same corpus
gives the same table. --write replaces src/newsparse/bodymodel/weights.json; without it, only the report is made.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
import zlib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from newsparse.bodymodel import context, families, features
from newsparse.claim import Claim
from newsparse.declared import Declared
from newsparse.decode import decode
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles.assign import RULES, strongest
from newsparse.sources import collect

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "src/newsparse/bodymodel/weights.json"
SOURCES = {"fundus": 2.0, "wcxb": 1.0, "readability": 0.5, "trafilatura": 0.15, "postlight": 0.15}
"""The sources of the corpus that say something about the body, and the weight of a page of each."""
FEWEST_DOMAINS = 8
"""A value that fewer domains have gets no weight: it would be known by heart, not learned."""
STRENGTH = 0.05
"""Inverse strength of the regularisation (scikit-learn's C)."""
TRIED = (0.35, 0.4, 0.45, 0.5)
THRESHOLD = 0.45
"""From this chance on a block is body: the best of those tried, across the sources."""
SMALLEST = 15
"""Smaller weights, in thousandths, are left out of the table."""

Feature = tuple[str, int, Hashable]


@attrs.define
class Sample:
    """A page as the fit sees it."""

    id: str
    source: str
    url: str | None
    domain: str
    gold: dict[str, Any]
    reading: Reading
    found: features.Features
    firm: list[bool]
    dek: list[bool]
    labels: list[int | None]
    own: list[list[Feature]]


def samples(corpus: Path) -> Iterator[Sample]:
    """The pages of the corpus whose gold says something about the body."""
    from body_labels import labels

    for source in SOURCES:
        for line in (corpus / source / "gold.jsonl").open(encoding="utf-8"):
            row = json.loads(line)
            reading = _reading(gzip.decompress((corpus / source / row["page"]).read_bytes()), row["url"])
            claims: dict[int, Claim] = strongest(reading, RULES)
            found = features.Features(reading, claims)
            known = labels(row["gold"], [block.text for block in found.blocks])
            if known:
                yield _sample(row, source, reading, claims, found, known)


def _reading(html: bytes, url: str | None) -> Reading:
    document = Document.read(decode(html, None, Limits()).utf8, url)
    return Reading(flow(document, Limits()), Declared(collect(document)))


def _sample(
    row: dict[str, Any],
    source: str,
    reading: Reading,
    claims: dict[int, Claim],
    found: features.Features,
    known: list[int | None],
) -> Sample:
    numbers = range(len(found.blocks))
    open_ = set(found.open)
    return Sample(
        id=row["id"],
        source=source,
        url=row["url"],
        domain=row["domain"] or row["id"],
        gold=row["gold"],
        reading=reading,
        found=found,
        firm=[number not in open_ for number in numbers],
        dek=[n not in open_ and claims[found.blocks[n].index].role is Role.DEK for n in numbers],
        labels=known,
        own=[list(_own(found, number)) if number in open_ else [] for number in numbers],
    )


def _own(found: features.Features, number: int) -> Iterator[Feature]:
    for family, value in enumerate(found.values(number)):
        if value is not None and value is not False:
            yield ("single", family, value)
    for family, values in enumerate(found.words(number)):
        for value in values:
            yield ("many", family, value)


def _around(sample: Sample, chances: Sequence[float]) -> list[list[Feature]]:
    around = context.Context(sample.reading, sample.found.blocks, list(chances))
    return [
        [("around", family, value) for family, value in enumerate(around.values(number))]
        if not sample.firm[number]
        else []
        for number in range(len(sample.found.blocks))
    ]


class Vocabulary:
    """The values that get a weight."""

    def __init__(self, pages: Iterable[tuple[str, list[list[Feature]]]]) -> None:
        seen: dict[Feature, set[str]] = defaultdict(set)
        for domain, rows in pages:
            for row in rows:
                for feature in row:
                    seen[feature].add(domain)
        kept = sorted((f for f, domains in seen.items() if len(domains) >= FEWEST_DOMAINS), key=repr)
        self.index = {feature: i for i, feature in enumerate(kept)}

    def matrix(self, pages: Iterable[list[list[Feature]]]) -> sparse.csr_matrix:
        """One row a block."""
        ends, columns = [0], []
        for rows in pages:
            for row in rows:
                columns.extend(sorted({i for f in row if (i := self.index.get(f)) is not None}))
                ends.append(len(columns))
        ones = np.ones(len(columns), dtype=np.float32)
        return sparse.csr_matrix((ones, columns, ends), shape=(len(ends) - 1, len(self.index)))


def block_weights(sample: Sample) -> list[float]:
    """How much each block counts: by the root of its length, all of a page together as much as its source says."""
    sizes = [math.sqrt(min(max(sample.reading.lengths[b.index], 4), 400)) for b in sample.found.blocks]
    known = [size if label is not None else 0.0 for size, label in zip(sizes, sample.labels)]
    whole = sum(known) if SOURCES[sample.source] >= 0.5 else 60.0
    return [100 * SOURCES[sample.source] * size / (whole or 1.0) for size in sizes]


def fold_of(domain: str, folds: int) -> int:
    """The fold of a domain: all its pages are in one, the same on every machine."""
    return zlib.crc32(domain.encode()) % folds


def _truth(pages: list[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """Of every block: is it body, and is that known."""
    labels = [label for page in pages for label in page.labels]
    return np.array([label or 0 for label in labels]), np.array([label is not None for label in labels])


class Fit:
    """The two regressions."""

    def __init__(self, pages: list[Sample], folds: int) -> None:
        self.pages = pages
        self.numbers = range(folds)
        self.folds = np.concatenate([np.full(len(p.labels), fold_of(p.domain, folds)) for p in pages])
        self.truth, known = _truth(pages)
        self.firm = np.concatenate([np.array(p.firm, dtype=bool) for p in pages])
        self.known = known & ~self.firm
        self.weight = np.concatenate([block_weights(p) for p in pages])
        self.vocabulary = Vocabulary((p.domain, p.own) for p in pages)
        self.first = self.vocabulary.matrix(p.own for p in pages)

    def regress(self, matrix: sparse.csr_matrix, chosen: np.ndarray) -> LogisticRegression:
        """One regression on the chosen rows."""
        rows = np.flatnonzero(chosen & self.known)
        model = LogisticRegression(C=STRENGTH, max_iter=400, solver="liblinear", random_state=0)
        return model.fit(matrix[rows], self.truth[rows], sample_weight=self.weight[rows])

    def unseen(self, matrix: sparse.csr_matrix) -> np.ndarray:
        """The chance of every block, by a regression that has not seen its domain."""
        chances = np.zeros(matrix.shape[0])
        for number in self.numbers:
            model = self.regress(matrix, self.folds != number)
            held_out = self.folds == number
            chances[held_out] = model.predict_proba(matrix[held_out])[:, 1]
        chances[self.firm] = 0.0
        return chances

    def second(self, chances: np.ndarray) -> tuple[Vocabulary, sparse.csr_matrix]:
        """The second look's table and matrix: the first look's features and what it found around each block."""
        around = [_around(page, list(part)) for page, part in zip(self.pages, self.split(chances))]
        vocabulary = Vocabulary((page.domain, rows) for page, rows in zip(self.pages, around))
        return vocabulary, sparse.hstack([self.first, vocabulary.matrix(around)]).tocsr()

    def split(self, values: np.ndarray) -> list[np.ndarray]:
        """Values of all blocks, page by page."""
        return np.split(values, np.cumsum([len(p.labels) for p in self.pages])[:-1])


def scores(fit: Fit, chances: np.ndarray, threshold: float) -> dict[str, dict[str, float]]:
    """The corpus' scores of a choice by chance, by source and field; a dek leads the text, as in most golds."""
    import metrics

    by_source: dict[str, list[Any]] = defaultdict(list)
    for page, part in zip(fit.pages, fit.split(chances)):
        chosen = [
            block.text
            for block, chance, firm, dek in zip(page.found.blocks, part, page.firm, page.dek)
            if dek or (chance >= threshold and not firm)
        ]
        by_source[page.source].append((metrics.score_page(page.gold, {"paragraphs": chosen}, page.url), False))
    return {
        source: {
            name: round(found.score, 4)
            for name in ("body", "body_exact", "paragraphs", "snippets")
            if (found := metrics.aggregate(rows, name, 2)) is not None
        }
        for source, rows in by_source.items()
    }


def table(fit: Fit, first: LogisticRegression, second: LogisticRegression, around: Vocabulary, threshold: float) -> Any:
    """The weights as `bodymodel.model.from_plain` reads them."""
    plain: dict[str, Any] = {
        "bias": [round(float(first.intercept_[0]), 4), round(float(second.intercept_[0]), 4)],
        "single": [[] for _ in families.FAMILIES],
        "many": [[] for _ in families.MANY],
        "around": [[] for _ in context.FAMILIES],
        "threshold": threshold,
    }
    for (kind, family, value), i in fit.vocabulary.index.items():
        pair = [round(1000 * float(model.coef_[0][i])) for model in (first, second)]
        if max(map(abs, pair)) >= SMALLEST:
            plain[kind][family].append([value, *pair])
    for (_, family, value), i in around.index.items():
        weight = round(1000 * float(second.coef_[0][len(fit.vocabulary.index) + i]))
        plain["around"][family].append([value, 0, weight])
    return plain


def report(fit: Fit, first: np.ndarray, second: np.ndarray, folds: int) -> list[str]:
    """The scores on unseen domains and those of the best possible choice of blocks, one line each."""
    lines = [f"{len(fit.pages)} pages, {len(fit.truth)} blocks, {folds} folds by domain; unseen domains:", ""]
    rows = [
        (f"{name}, from {t}", chances, t)
        for name, chances in (("first look", first), ("second look", second))
        for t in TRIED
    ]
    rows.append(("best choice of blocks", fit.truth.astype(float), 0.5))
    for name, chances, threshold in rows:
        for source, row in scores(fit, chances, threshold).items():
            lines.append(f"- {name}, {source}: " + ", ".join(f"{field} {score:.4f}" for field, score in row.items()))
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    sys.path.insert(0, str(arguments.bench))
    fit = Fit(list(samples(arguments.corpus)), arguments.folds)
    print(f"{len(fit.pages)} pages, {len(fit.truth)} blocks, {len(fit.vocabulary.index)} values", flush=True)
    first = fit.unseen(fit.first)
    around, matrix = fit.second(first)
    lines = report(fit, first, fit.unseen(matrix), arguments.folds)
    print("\n".join(lines), flush=True)
    if arguments.report:
        arguments.report.write_text("# The fit of the body's weights\n\n" + "\n".join(lines) + "\n", "utf-8")
    if arguments.write:
        everything = np.ones(len(fit.truth), dtype=bool)
        one, two = fit.regress(fit.first, everything), fit.regress(matrix, everything)
        plain = table(fit, one, two, around, THRESHOLD)
        WEIGHTS.write_text(json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
