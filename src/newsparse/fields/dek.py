"""The field `dek`: as shown; never what is declared for search engines where the page shows none."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence
from newsparse.page import Role


def resolve(case: Case) -> Found[str | None]:
    """The blocks whose role is dek, joined by line breaks."""
    if case.verdict.value == "consent-wall":
        return Found(None, reason="the page asks for consent and shows no article")
    blocks = case.blocks(Role.DEK)
    weighed: list[Weighed[str | None]] = []
    if case.reading.is_thin:
        weighed.extend(
            from_evidence(one.value, one, 0.6, "the page shows no text, its state does")
            for one in case.declared.all("abstract", "alternativeHeadline", "description")
            if one.source == "state"
        )
    if blocks:
        text = "\n".join(block.text for block in blocks)
        claim = case.claims[blocks[0].index]
        weighed.append(
            Weighed(text, round(0.25 + 0.75 * claim.strength, 3), "page", text, blocks[0].box.path, claim.rule)
        )
    return choose(weighed, None, "the page shows no dek between its headline and its text")
