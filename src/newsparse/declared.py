"""What the page declares about itself, by property."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.evidence import Evidence

MOST = 1_000
"""So much evidence of one property is kept: fields compare each with each. The most on 600 news pages is 189."""


class Declared:
    """Evidence, indexed by its schema.org property; in the order of trust in which the sources gave it."""

    def __init__(self, evidence: Iterable[Evidence]) -> None:
        self._by: dict[str, list[Evidence]] = {}
        cut = 0
        for one in evidence:
            held = self._by.setdefault(one.property, [])
            if len(held) < MOST:
                held.append(one)
            else:
                cut += 1
        self.notes = (f"{cut} declared values beyond {MOST} of one property were left out",) if cut else ()
        """What was left out, in words."""

    def all(self, *properties: str) -> list[Evidence]:
        """All evidence of the properties: of the first property first, each in order of trust."""
        return [one for name in properties for one in self._by.get(name, ())]

    def first(self, *properties: str) -> Evidence | None:
        """The most trusted evidence of the first property that has any; None if none has."""
        for name in properties:
            if found := self._by.get(name):
                return found[0]
        return None

    def text(self, *properties: str) -> str | None:
        """The value of `first`; None if there is none."""
        found = self.first(*properties)
        return found.value if found else None

    def thing(self, of: Evidence) -> dict[str, Evidence]:
        """The evidence about the same thing: property -> evidence, first word of the path, source and group being equal."""
        head = of.property.partition(".")[0]
        return {
            name: one
            for name, many in self._by.items()
            if name.partition(".")[0] == head
            for one in many
            if one.group == of.group and one.source == of.source
        }

    def __iter__(self) -> Iterator[Evidence]:
        return (one for many in self._by.values() for one in many)
