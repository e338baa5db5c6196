"""The field `body`: the blocks whose role is body, as typed blocks of the record."""

from __future__ import annotations

from newsparse.evidence import Candidate, Found
from newsparse.fields.blocks import Builder
from newsparse.fields.case import Case
from newsparse.fields.images import pictures
from newsparse.page import Role
from newsparse.records import BodyBlock

_KEPT = (Role.BODY, Role.NOTE, Role.EMBED, Role.MEDIA, Role.CAPTION)


def resolve(case: Case) -> Found[tuple[BodyBlock, ...]]:
    """The body's blocks in reading order, without a picture, embed or note before its first or after its last text."""
    text = case.blocks(Role.BODY)
    if not text:
        return Found((), reason="no block of the page reads as the text of an article")
    builder = Builder(case, pictures(case))
    first, last = text[0].index, text[-1].index
    for block in case.blocks(*_KEPT):
        role = case.role(block)
        if first <= block.index <= last or role is Role.NOTE:
            builder.add(block, role)
    claims = [case.claims[block.index] for block in text]
    sure = sum(claim.strength for claim in claims) / len(claims)
    return Found(
        builder.blocks(),
        Candidate("page", text[0].box.path(), text[0].text[:500], round(sure, 3), f"{len(text)} blocks read as body"),
    )
