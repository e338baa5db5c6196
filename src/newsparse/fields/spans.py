"""The links and emphasis of a block, as the record has them."""

from __future__ import annotations

from newsparse.fields.case import Case
from newsparse.page import Block
from newsparse.records import Span


def spans(block: Block, case: Case, shift: int = 0) -> tuple[Span, ...]:
    """The links and emphasis of a block, by start, each moved by *shift* characters."""
    if not block.parts:
        return ()
    found = []
    for part in block.parts:
        if part.end <= part.start:
            continue
        if part.tag == "a":
            if url := case.absolute(part.attributes.get("href")):
                found.append(Span(part.start + shift, part.end + shift, "link", url))
        elif part.tag in ("em", "i"):
            found.append(Span(part.start + shift, part.end + shift, "emphasis"))
        elif part.tag in ("strong", "b"):
            found.append(Span(part.start + shift, part.end + shift, "strong"))
    return tuple(found)
