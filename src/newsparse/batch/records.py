"""A chunk of pages → their records, encoded: what the workers of a batch do."""

from __future__ import annotations

import gzip
from typing import Any, Literal

import attrs

from newsparse.batch.where import Condition
from newsparse.capture import Capture
from newsparse.errors import NewsparseError
from newsparse.export.chosen import chosen
from newsparse.export.json import to_json
from newsparse.intake.place import Place
from newsparse.limits import Limits
from newsparse.many.line import Chunk
from newsparse.many.outcome import Outcome
from newsparse.many.work import outcome
from newsparse.sites.profiles import Profiles

Packing = Literal["lines", "gzip", "arrow"]
"""How records travel and are kept: JSON Lines; the same as a gzip member; or an Arrow stream."""


@attrs.frozen
class Block:
    """The records of some pages, ready to be written, and their counts."""

    data: bytes
    rows: int
    pages: int
    errors: int


@attrs.frozen(kw_only=True)
class Records:
    """What is wanted of each page."""

    fields: tuple[str, ...] = ()
    provenance: bool = False
    where: tuple[Condition, ...] = ()
    """Conditions that all have to hold; a page that gave an error is always kept."""
    packing: Packing = "lines"
    profiles: Profiles | None = None
    """What the marks of single publishers mean; None for the bundled profiles."""

    def run(self, chunk: Chunk) -> Block:
        """The records of a chunk."""
        return self._block(
            [outcome(capture, self.profiles, Limits()) for capture in chunk], [page.url for page in chunk]
        )

    def failed(self, capture: Capture, error: NewsparseError) -> Block:
        """The record of a page that no worker survives."""
        return self._block([Outcome(capture.key, error=error)], [capture.url])

    def _block(self, outcomes: list[Outcome], urls: list[str | None]) -> Block:
        kept = [(found, url) for found, url in zip(outcomes, urls) if self._keeps(found)]
        rows = [self._row(found, url) for found, url in kept]
        errors = sum(found.article is None for found in outcomes)
        return Block(self._packed(rows), len(rows), len(outcomes), errors)

    def _keeps(self, found: Outcome) -> bool:
        article = found.article
        return article is None or all(condition.holds(article) for condition in self.where)

    def _row(self, found: Outcome, url: str | None) -> dict[str, Any]:
        place: Place = found.key
        row: dict[str, Any] = {"file": place.file}
        if place.offset is not None:
            row["offset"] = place.offset
        if found.article is not None:
            return row | chosen(found.article, self.fields, provenance=self.provenance)
        if url is not None:
            row["url"] = url
        row["error"] = {"type": type(found.error).__name__, "message": str(found.error)}
        return row

    def _packed(self, rows: list[dict[str, Any]]) -> bytes:
        if not rows:
            return b""
        if self.packing == "arrow":
            from newsparse.batch.parquet import packed

            return packed(rows, self.fields, provenance=self.provenance)
        lines = "".join(to_json(row) + "\n" for row in rows).encode()
        return gzip.compress(lines, 6, mtime=0) if self.packing == "gzip" else lines
