"""The pages of a labelled corpus as the fit of the body's weights sees them: their features, as numbers, and their labels."""

from __future__ import annotations

import gzip
import json
from collections.abc import Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from newsparse.bodymodel.around import Around
from newsparse.bodymodel.context import Context
from newsparse.bodymodel.features import Features
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

SOURCES = {"fundus": 4.0, "wcxb": 1.0, "readability": 0.5, "trafilatura": 0.15, "postlight": 0.15}
"""The sources of the corpus that say something about the body, and the weight of a page of each: news weighs most."""
Feature = tuple[str, int, Hashable]


class Names:
    """Numbers the features as they come: rows of numbers are smaller than rows of features."""

    def __init__(self) -> None:
        self.number: dict[Feature, int] = {}

    def of(self, part: str, values: Iterable[Hashable]) -> Iterator[int]:
        """The numbers of one value of each family of a part of the table."""
        for family, value in enumerate(values):
            if value is not None and value is not False:
                yield self.number.setdefault((part, family, value), len(self.number))

    def of_many(self, part: str, families: Iterable[Iterable[Hashable]]) -> Iterator[int]:
        """The same for families with any number of values."""
        for family, values in enumerate(families):
            for value in values:
                yield self.number.setdefault((part, family, value), len(self.number))


@attrs.define
class Sample:
    """A page as the fit sees it."""

    id: str
    source: str
    url: str | None
    domain: str
    gold: dict[str, Any]
    found: Features
    firm: list[bool]
    dek: list[bool]
    labels: list[int | None]
    own: list[list[int]]


def samples(corpus: Path, names: Names) -> Iterator[Sample]:
    """The pages of the corpus whose gold says something about the body."""
    for source in SOURCES:
        for line in (corpus / source / "gold.jsonl").open(encoding="utf-8"):
            row = json.loads(line)
            reading = _reading(gzip.decompress((corpus / source / row["page"]).read_bytes()), row["url"])
            made = sample(row, source, reading, strongest(reading, RULES), names)
            if made is not None:
                yield made


def _reading(html: bytes, url: str | None) -> Reading:
    document = Document.read(decode(html, None, Limits()).utf8, url)
    return Reading(flow(document, Limits()), Declared(collect(document)))


def sample(row: dict[str, Any], source: str, reading: Reading, claims: dict[int, Claim], names: Names) -> Sample | None:
    """One page; None where its gold says nothing about the body."""
    from body_labels import labels

    found = Features(reading, claims)
    known = labels(row["gold"], [block.text for block in found.blocks])
    if not known:
        return None
    numbers = range(len(found.blocks))
    own = dict(zip(found.open, _own(found, names)))
    return Sample(
        id=row["id"],
        source=source,
        url=row["url"],
        domain=row["domain"] or row["id"],
        gold=row["gold"],
        found=found,
        firm=[number not in own for number in numbers],
        dek=[n not in own and claims[found.blocks[n].index].role is Role.DEK for n in numbers],
        labels=known,
        own=[own.get(number, []) for number in numbers],
    )


def _own(found: Features, names: Names) -> Iterator[list[int]]:
    """The features of the first look, of each block that no rule holds firmly."""
    boxes = [found.blocks[number].box for number in found.open]
    for box, own, text in zip(boxes, zip(*found.boxes.own(boxes)), zip(*found.texts(found.open))):
        values = (*found.boxes.of_kind(box), *found.boxes.beside(box), *own)
        yield [*names.of("box", values), *names.of_many("marks", found.boxes.marks(box)), *names.of("text", text)]


def around_of(sample: Sample, chances: Sequence[float], names: Names) -> list[list[int]]:
    """The features of the second look, of each block that the first look did not rule out."""
    likely = [number for number, chance in enumerate(chances) if chance]
    around = Around(Context(sample.found, list(chances)), likely)
    alike = map(around.alike.values, around.alike.keys)
    rows = dict(zip(likely, zip(alike, zip(*around.columns()), zip(*around.said()))))
    found = [rows.get(number, ((), (), ())) for number in range(len(chances))]
    return [[*names.of("around", (*shared, *near)), *names.of_many("said", said)] for shared, near, said in found]
