"""Fits what confidences mean: writes src/newsparse/fields/trust_table.py from a corpus.

    python tools/fit_trust.py --corpus DIR --bench DIR [--dry-run]

For each field a curve from the weight of a rule to the share of its values that are right (isotonic regression, drawn
towards the weights themselves where there are few values, less one standard error), and for each rule with enough
values a shift in log odds. Before it writes, it fits on four fifths of the sites and counts on the others, five times,
and prints how far the confidences are off there, before and after.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import md5
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from answers import Answer, answers, share_right  # noqa: E402
from newsparse.fields.trust import Curve, confidence_of, share_on  # noqa: E402

FOLDS = 5
PRIOR = 6.0
"""So many imagined values stand at each weight, as right as the weight says."""
RULE_PRIOR, RULE_LEAST = 15.0, 20
"""The same for rules; one with fewer values has no shift."""
LARGEST_SHIFT = 1.5
FEWEST = 25
"""A field with fewer values keeps its weights."""
STEP = 0.02
"""Weights this close are counted together."""
TABLE = ROOT / "src" / "newsparse" / "fields" / "trust_table.py"


def curve_of(found: Sequence[Answer]) -> Curve:
    """The share of right values by weight: never falling, and less one standard error."""
    groups: dict[float, list[float]] = defaultdict(list)
    for one in found:
        groups[round(round(one.confidence / STEP) * STEP, 3)].append(one.right)
    pools = [[weight, sum(right) + PRIOR * weight, len(right) + PRIOR] for weight, right in sorted(groups.items())]
    merged: list[tuple[list[float], float, float]] = []
    for weight, right, count in pools:
        merged.append(([weight], right, count))
        while len(merged) > 1 and merged[-2][1] / merged[-2][2] > merged[-1][1] / merged[-1][2]:
            weights, more_right, more = merged.pop()
            merged[-1] = (merged[-1][0] + weights, merged[-1][1] + more_right, merged[-1][2] + more)
    points: list[tuple[float, float]] = []
    for weights, right, count in merged:
        share = right / count
        assured = round(min(0.99, max(0.05, share - math.sqrt(share * (1 - share) / count))), 3)
        assured = max([assured, *(point[1] for point in points)])
        points += [(weight, assured) for weight in dict.fromkeys((weights[0], weights[-1]))]
    return tuple(points)


def fit(found: Iterable[Answer]) -> tuple[dict[str, Curve], dict[str, float]]:
    """Curves by field and shifts by rule."""
    fields: dict[str, list[Answer]] = defaultdict(list)
    for one in found:
        fields[one.field].append(one)
    curves = {field: curve_of(many) for field, many in fields.items() if len(many) >= FEWEST}
    rules: dict[str, list[Answer]] = defaultdict(list)
    for field in curves:
        for one in fields[field]:
            rules[one.rule].append(one)
    shifts = {}
    for rule, many in sorted(rules.items()):
        if len(many) >= RULE_LEAST:
            shift = shift_of(many, curves[many[0].field])
            if abs(shift) >= 0.1:
                shifts[rule] = shift
    return curves, shifts


def shift_of(many: Sequence[Answer], curve: Curve) -> float:
    """How much surer a rule is than its field's curve says, in log odds, drawn towards none."""
    expected = sum(share_on(curve, one.confidence) for one in many) / len(many)
    shown = (share_right(many) * len(many) + RULE_PRIOR * expected) / (len(many) + RULE_PRIOR)
    shown = min(0.995, max(0.02, shown))
    shift = math.log(shown / (1 - shown)) - math.log(expected / (1 - expected))
    return round(max(-LARGEST_SHIFT, min(LARGEST_SHIFT, shift)), 2)


def applied(one: Answer, curves: dict[str, Curve], shifts: dict[str, float]) -> float:
    """The confidence of an answer under a fit."""
    curve = curves.get(one.field)
    return one.confidence if curve is None else confidence_of(curve, one.confidence, shifts.get(one.rule, 0.0))


def cross_validated(found: Sequence[Answer]) -> list[Answer]:
    """Every answer with the confidence of a fit that has not seen its site."""
    judged = []
    for fold in range(FOLDS):
        seen = [one for one in found if fold_of(one.domain) != fold]
        curves, shifts = fit(seen)
        for one in found:
            if fold_of(one.domain) == fold:
                judged.append(one._replace(confidence=applied(one, curves, shifts)))
    return judged


def fold_of(domain: str) -> int:
    """The fold of a site: the same on every machine."""
    return int(md5(domain.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def report(name: str, found: Sequence[Answer]) -> None:
    """How far the confidences are off, and how right the surest are."""
    sure = [one for one in found if one.confidence >= 0.9]
    brier = sum((one.confidence - one.right) ** 2 for one in found) / len(found)
    print(f"{name}: Brier {brier:.4f}; {len(sure)} of {len(found)} at 0.9 and more, {share_right(sure):.3f} right")
    for field in dict.fromkeys(one.field for one in found):
        mine = [one for one in sure if one.field == field]
        print(f"    {field}: {len(mine)} at 0.9 and more, {share_right(mine):.3f} right")


def written(curves: dict[str, Curve], shifts: dict[str, float]) -> str:
    """The table as a module."""
    lines = ["CURVES: Final[Mapping[str, tuple[tuple[float, float], ...]]] = {"]
    for field, curve in curves.items():
        lines += [f'    "{field}": (', *(f"        {point}," for point in curve), "    ),"]
    lines += ["}", '"""By field: weight, and share of right values."""', "SHIFTS: Final[Mapping[str, float]] = {"]
    lines += [f"    {quoted(rule)}: {shift}," for rule, shift in shifts.items()]
    lines += ["}", '"""By rule: how much surer it is than the field\'s other rules, in log odds."""', ""]
    head, found, _ = TABLE.read_text("utf-8").partition("CURVES: Final")
    return head + "\n".join(lines) if found else ""


def quoted(text: str) -> str:
    """A Python string in double quotes, where it has none."""
    return f'"{text}"' if '"' not in text else repr(text)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--dry-run", action="store_true", help="print, and write nothing")
    arguments = parser.parse_args()
    found = list(answers(arguments.corpus, arguments.bench, raw=True))
    report("by hand", found)
    report("fitted, on unseen sites", cross_validated(found))
    if not arguments.dry_run:
        TABLE.write_text(written(*fit(found)), "utf-8")


if __name__ == "__main__":
    main()
