"""An explanation as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.comparison.values import is_empty
from newsparse.explanation import ExplainedBlock, Explanation
from newsparse.report.columns import fit
from newsparse.report.entries import entries

_FIELD, _SOURCE = 14, 12
_NARROWEST = 60


def field_lines(found: Explanation, fields: Sequence[str], width: int) -> Iterator[str]:
    """For each field its value and where it comes from, then each candidate that lost and why."""
    width = max(width, _NARROWEST)
    record = found.article.to_dict()
    yield f"{fit('FIELD', _FIELD)}{fit('SOURCE', _SOURCE)}SURE  VALUE AND PLACE"
    for field in fields:
        one = found.article.provenance[field]
        if is_empty(record[field]):
            yield f"{fit(field, _FIELD)}{fit('-', _SOURCE)}-     nothing: {one.reason or 'empty'}"
        else:
            value = " ¶ ".join(text for _, text in entries(record[field]))
            yield from _candidate(field, f"{one.source}", one.confidence, value, width)
            if one.winner:
                yield _more(f"{one.place}" + (f" ({one.winner.note})" if one.winner.note else ""))
        for candidate, why in zip(one.runners_up, found.why_lost(field)):
            yield from _candidate("", candidate.source, candidate.confidence, f"not {candidate.raw}", width)
            yield _more(f"{candidate.place}: {why}" if candidate.place else why)


def _candidate(field: str, source: str, sure: float, text: str, width: int) -> Iterator[str]:
    yield f"{fit(field, _FIELD)}{fit(source, _SOURCE)}{sure:.2f}  {fit(text, width - _FIELD - _SOURCE - 6, pad=False)}"


def _more(text: str) -> str:
    return " " * (_FIELD + _SOURCE + 6) + text


def block_lines(found: Explanation, width: int) -> Iterator[str]:
    """The page's blocks in reading order: whether the body or another field has it, its role, the rule and the text."""
    width = max(width, _NARROWEST)
    yield f"{'#':>5}  KEPT  {fit('ROLE', 12)}SURE  {fit('RULE', 26)}TEXT"
    for block in found.blocks:
        yield (
            f"{block.index:>5}  {_kept(block)}  {fit(block.role, 12)}{block.strength:.2f}  {fit(block.rule, 25)} "
            + fit(block.text or f"[{block.tag}] {block.address or ''}", width - 57, pad=False)
        )


def _kept(block: ExplainedBlock) -> str:
    return "body" if "body" in block.fields else "yes " if block.fields else "-   "
