"""The parts of an explanation: frozen values."""

from __future__ import annotations

from typing import Any

import attrs

from newsparse.article import Article

KEPT = ("body", "note", "embed", "media")
"""The roles whose blocks the body may have; a picture or embed only between its first and its last text."""


@attrs.frozen
class Rival:
    """A rule's word about a block that did not win."""

    role: str
    """The role that it claims, such as `"caption"`."""
    strength: float
    """0 to 1: how sure the rule is."""
    rule: str
    """The rule, in words."""


@attrs.frozen
class ExplainedBlock:
    """A block of the page and what it was taken for."""

    index: int
    """Its number in reading order, from 0."""
    text: str
    """Its text; "" for media."""
    tag: str
    """The tag of the element around it; for media, its own."""
    place: str
    """A CSS path to the innermost box around it."""
    role: str
    """What it is: one of `newsparse.page.Role`, as text."""
    strength: float
    """0 to 1: how sure the rule is that gave it the role; 0.0 if no rule did."""
    rule: str
    """The rule that gave it the role, in words."""
    rivals: tuple[Rival, ...] = ()
    """What other rules said, the surest first."""
    address: str | None = None
    """For media, its address as the page gives it; None for text."""
    hidden: bool = False
    """True if it, or a box around it, is hidden by attribute or inline style."""
    fields: tuple[str, ...] = ()
    """The fields of the record that have a value from this block."""


@attrs.frozen
class Statement:
    """Something that the page declares about its article."""

    property: str
    """The schema.org property path, such as `"author.name"`."""
    value: str
    """The raw text."""
    source: str
    """Who says so: one of `newsparse.evidence.Source`."""
    place: str
    """A JSON pointer after the script's number, or a CSS path; "" where there is none."""


@attrs.frozen
class ValuePlace:
    """The blocks that a value of the record was read from."""

    field: str
    """The field."""
    entry: int | None
    """The number of the value in a field of many, from 0; None for a field of one."""
    blocks: tuple[int, ...]
    """`ExplainedBlock.index` of its blocks. Never empty."""


@attrs.frozen
class Explanation:
    """A page's record and how it came about.

    The candidates of a field, their sources, places and confidence are in `article.provenance`; `why_lost` says why a
    runner-up lost.
    """

    article: Article
    """The record, equal to what `parse` gives."""
    blocks: tuple[ExplainedBlock, ...]
    """What the page shows, in reading order."""
    statements: tuple[Statement, ...] = ()
    """What the page declares."""
    places: tuple[ValuePlace, ...] = ()
    """Which blocks the values come from, in the record's order; values that no block shows are not in it."""

    def why_lost(self, field: str) -> tuple[str, ...]:
        """For each runner-up of a field, in words, why it lost. () where there is none. Raises KeyError."""
        found = self.article.provenance[field]
        winner = found.winner
        if winner is None:
            return ()
        reasons = []
        for candidate in found.runners_up:
            if " ".join(candidate.raw.split()).casefold() == " ".join(winner.raw.split()).casefold():
                why = "says the same"
            elif candidate.confidence < winner.confidence:
                why = f"less sure: {candidate.confidence:.2f} < {winner.confidence:.2f}"
            elif candidate.confidence > winner.confidence:
                why = "surer, but the winner's kind of source goes first"
            else:
                why = "as sure, but came later"
            reasons.append(f"{candidate.note}; {why}" if candidate.note else why)
        return tuple(reasons)

    def to_dict(self) -> dict[str, Any]:
        """The explanation as dicts, lists, strings, numbers, booleans and None: what `newsparse explain` writes as JSON.

        "record" is `Article.to_dict()`; each of its runners-up in "provenance" has "why_lost" as well.
        """
        record = self.article.to_dict()
        for field, found in record["provenance"].items():
            for candidate, why in zip(found["runners_up"], self.why_lost(field)):
                candidate["why_lost"] = why
        return {
            "record": record,
            "blocks": [{**attrs.asdict(block), "kept": block.role in KEPT} for block in self.blocks],
            "statements": [attrs.asdict(statement) for statement in self.statements],
            "places": [attrs.asdict(place) for place in self.places],
        }
