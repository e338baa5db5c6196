"""Fits the body's weights on a labelled corpus and reports how well they do on sites that they have not seen.

    python tools/fit_body.py --corpus DIR --bench DIR [--folds 5] [--report docs/body-fit.md] [--write]

Needs numpy, scipy and scikit-learn (the extra `fit`). DIR of --bench holds the scorer's metrics.py. The same corpus
gives the same table. --write replaces src/newsparse/bodymodel/weights.json; without it, only the report is made.
"""

from __future__ import annotations

import argparse
import array
import itertools
import json
import math
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from body_samples import SOURCES, Names, Sample, around_of, samples
from newsparse.bodymodel import families
from newsparse.bodymodel.model import Scored, weights
from newsparse.page import Role
from newsparse.roles.body import read

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "src/newsparse/bodymodel/weights.json"
FEWEST_DOMAINS = 8
"""A value that fewer domains have gets no weight: it would be known by heart, not learned."""
STRENGTH = 0.05
"""Inverse strength of the regularisation (scikit-learn's C)."""
TRIED = ((0.45, 0.45), (0.3, 0.45), (0.3, 0.5), (0.3, 0.55))
LENIENT, THRESHOLD = 0.3, 0.5
"""From these chances on a long text and a short one are body: the best of those tried, for news before all."""
DOUBTFUL = (0.02, 0.97)
"""Outside these chances of the first look, the second changes nothing: so it was on every page of the corpus."""
LOST = 0.0005
"""So small a share of the body's blocks may stand in boxes that are given up without a look at the text."""
UNLIKELY = 0.002
"""Below this chance in the first look, a block has no second look."""
SMALLEST = 15
"""Smaller weights, in thousandths, are left out of the table."""


class Vocabulary:
    """The values that get a weight, and their columns."""

    def __init__(self, pages: Iterable[tuple[str, list[list[int]]]], names: Names) -> None:
        seen: dict[int, set[str]] = defaultdict(set)
        for domain, rows in pages:
            for number in set(itertools.chain.from_iterable(rows)):
                seen[number].add(domain)
        by_number = {number: feature for feature, number in names.number.items()}
        kept = [by_number[number] for number, domains in seen.items() if len(domains) >= FEWEST_DOMAINS]
        self.features = sorted(kept, key=repr)
        self._column = {names.number[feature]: i for i, feature in enumerate(self.features)}

    def matrix(self, pages: Iterable[list[list[int]]]) -> sparse.csr_matrix:
        """One row a block."""
        ends, columns = [0], array.array("i")
        for rows in pages:
            for row in rows:
                columns.extend(sorted({i for n in row if (i := self._column.get(n)) is not None}))
                ends.append(len(columns))
        found = np.frombuffer(columns, dtype=np.int32)
        ones = np.ones(len(found), dtype=np.float32)
        return sparse.csr_matrix((ones, found, ends), shape=(len(ends) - 1, len(self.features)))


def block_weights(sample: Sample) -> list[float]:
    """How much each block counts: by the root of its length, all of a page together as much as its source says."""
    sizes = [math.sqrt(min(max(sample.found.reading.lengths[b.index], 4), 400)) for b in sample.found.blocks]
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

    def __init__(self, pages: list[Sample], names: Names, folds: int) -> None:
        self.pages = pages
        self.names = names
        self.numbers = range(folds)
        self.folds = np.concatenate([np.full(len(p.labels), fold_of(p.domain, folds)) for p in pages])
        self.truth, known = _truth(pages)
        self.firm = np.concatenate([np.array(p.firm, dtype=bool) for p in pages])
        self.known = known & ~self.firm
        self.weight = np.concatenate([block_weights(p) for p in pages])
        self.vocabulary = Vocabulary(((p.domain, p.own) for p in pages), names)
        self.of_box = np.array([part in ("box", "marks") for part, _, _ in self.vocabulary.features], dtype=bool)
        self.first = self.vocabulary.matrix(p.own for p in pages)

    def regress(self, matrix: sparse.csr_matrix, chosen: np.ndarray) -> LogisticRegression:
        """One regression on the chosen rows."""
        rows = np.flatnonzero(chosen & self.known)
        model = LogisticRegression(C=STRENGTH, max_iter=400, solver="liblinear", random_state=0)
        return model.fit(matrix[rows], self.truth[rows], sample_weight=self.weight[rows])

    def look(self, model: LogisticRegression, learned: np.ndarray) -> tuple[np.ndarray, float]:
        """The first look's chances, 0 for blocks that get no second look; and the sum below which a box is hopeless."""
        weights = model.coef_[0]
        boxes = self.first @ np.where(self.of_box, weights, 0.0) + model.intercept_[0]
        hopeless = float(np.quantile(boxes[learned & self.known & (self.truth == 1)], LOST))
        chances = model.predict_proba(self.first)[:, 1]
        chances[self.firm | (boxes < hopeless) | (chances < UNLIKELY)] = 0.0
        return chances, hopeless

    def unseen_first(self) -> np.ndarray:
        """The first look's chance of every block, by a regression that has not seen its domain."""
        chances = np.zeros(len(self.truth))
        for number in self.numbers:
            others = self.folds != number
            chances[~others] = self.look(self.regress(self.first, others), others)[0][~others]
        return chances

    def unseen_second(self, matrix: sparse.csr_matrix, first: np.ndarray) -> np.ndarray:
        """The same for the second look, at what the first was in doubt about."""
        chances = first.copy()
        doubtful = (first >= DOUBTFUL[0]) & (first < DOUBTFUL[1])
        for number in self.numbers:
            held_out = (self.folds == number) & doubtful
            model = self.regress(matrix, (self.folds != number) & (first > 0))
            chances[held_out] = model.predict_proba(matrix[held_out])[:, 1]
        return chances

    def second(self, chances: np.ndarray) -> tuple[Vocabulary, sparse.csr_matrix]:
        """The second look's table and matrix: the first look's features and what it found around each block."""
        around = [around_of(page, list(part), self.names) for page, part in zip(self.pages, self.split(chances))]
        vocabulary = Vocabulary(((page.domain, rows) for page, rows in zip(self.pages, around)), self.names)
        return vocabulary, sparse.hstack([self.first, vocabulary.matrix(around)]).tocsr()

    def split(self, values: np.ndarray) -> list[np.ndarray]:
        """Values of all blocks, page by page."""
        return np.split(values, np.cumsum([len(p.labels) for p in self.pages])[:-1])


def _taken(page: Sample, chances: np.ndarray, thresholds: tuple[float, float]) -> set[int]:
    """Indexes of the blocks that the rule of the body takes, by these chances."""
    found = page.found
    scored = [
        Scored(block, float(chance))
        for block, chance, firm in zip(found.blocks, chances, page.firm)
        if chance > 0 and not firm
    ]
    table = weights()._replace(lenient=thresholds[0], threshold=thresholds[1])
    return {one.block for one in read(found.reading, found.claims, scored, table) if one.role is Role.BODY}


def scores(fit: Fit, chances: np.ndarray, thresholds: tuple[float, float]) -> dict[str, dict[str, float]]:
    """The corpus' scores of a choice by chance, by source and field; a dek leads the text, as in most golds."""
    import metrics

    by_source: dict[str, list[Any]] = defaultdict(list)
    for page, part in zip(fit.pages, fit.split(chances)):
        taken = _taken(page, part, thresholds)
        chosen = [block.text for block, dek in zip(page.found.blocks, page.dek) if dek or block.index in taken]
        by_source[page.source].append((metrics.score_page(page.gold, {"paragraphs": chosen}, page.url), False))
    return {
        source: {
            name: round(found.score, 4)
            for name in ("body", "body_exact", "paragraphs", "snippets")
            if (found := metrics.aggregate(rows, name, 2)) is not None
        }
        for source, rows in by_source.items()
    }


def table(fit: Fit, chances: np.ndarray, around: Vocabulary, matrix: sparse.csr_matrix) -> Any:
    """The weights as `bodymodel.model.from_plain` reads them, fitted on all pages."""
    everything = np.ones(len(fit.truth), dtype=bool)
    first, second = fit.regress(fit.first, everything), fit.regress(matrix, chances > 0)
    plain: dict[str, Any] = {
        "bias": [round(float(first.intercept_[0]), 4), round(float(second.intercept_[0]), 4)],
        "box": [[] for _ in families.BOX],
        "marks": [[] for _ in families.MARKS],
        "text": [[] for _ in families.TEXT],
        "around": [[] for _ in families.AROUND],
        "said": [[] for _ in families.SAID],
        "hopeless": round(fit.look(first, everything)[1], 3),
        "unlikely": UNLIKELY,
        "doubtful": DOUBTFUL,
        "threshold": THRESHOLD,
        "lenient": LENIENT,
    }
    count = len(fit.vocabulary.features)
    for i, (part, family, value) in enumerate((*fit.vocabulary.features, *around.features)):
        models = (first, second) if i < count else (second,)
        weights = [round(1000 * float(model.coef_[0][i])) for model in models]
        if max(map(abs, weights)) >= SMALLEST:
            plain[part][family].append([value, *weights])
    return plain


def report(fit: Fit, first: np.ndarray, second: np.ndarray, folds: int) -> list[str]:
    """The scores on unseen domains and those of the best possible choice of blocks, one line each."""
    lines = [f"{len(fit.pages)} pages, {len(fit.truth)} blocks, {folds} folds by domain; unseen domains:", ""]
    rows = [
        (f"{name}, from {t[0]} (long) and {t[1]}", chances, t)
        for name, chances in (("first look", first), ("second look", second))
        for t in TRIED
    ]
    rows.append(("best choice of blocks", fit.truth.astype(float), (0.5, 0.5)))
    for name, chances, thresholds in rows:
        for source, row in scores(fit, chances, thresholds).items():
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
    names = Names()
    fit = Fit(list(samples(arguments.corpus, names)), names, arguments.folds)
    print(f"{len(fit.pages)} pages, {len(fit.truth)} blocks, {len(fit.vocabulary.features)} values", flush=True)
    first = fit.unseen_first()
    around, matrix = fit.second(first)
    lines = report(fit, first, fit.unseen_second(matrix, first), arguments.folds)
    print("\n".join(lines), flush=True)
    if arguments.report:
        arguments.report.write_text("# The fit of the body's weights\n\n" + "\n".join(lines) + "\n", "utf-8")
    if arguments.write:
        plain = table(fit, first, around, matrix)
        WEIGHTS.write_text(json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
