"""The field `dek`: as shown; never what is declared for search engines where the page shows none."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose
from newsparse.page import Role


def resolve(case: Case) -> Found[str | None]:
    """The blocks whose role is dek, joined by line breaks."""
    blocks = case.blocks(Role.DEK)
    weighed: list[Weighed[str | None]] = []
    if blocks:
        text = "\n".join(block.text for block in blocks)
        claim = case.claims[blocks[0].index]
        weighed.append(Weighed(text, round(0.25 + 0.75 * claim.strength, 3), "page", text, blocks[0].box.path, claim.rule))
    return choose(weighed, None, "the page shows no dek between its headline and its text")
