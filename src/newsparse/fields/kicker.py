"""The field `kicker`: the short line set apart above, or inside, the headline."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.shown_headline import cut_off
from newsparse.heading import titles_of
from newsparse.page import Role


def resolve(case: Case) -> Found[str | None]:
    """The block whose role is kicker; else what was cut off the front of the heading."""
    weighed: list[Weighed[str | None]] = [
        from_block(block.text.strip(" :|/–-"), block, case.claims[block.index].strength, case.claims[block.index].rule)
        for block in case.blocks(Role.KICKER)
    ]
    if case.reading.is_thin:
        weighed.extend(
            from_evidence(one.value, one, 0.6) for one in case.declared.all("kicker") if one.source == "state"
        )
    titles = titles_of(case.reading)
    for block in case.blocks(Role.HEADLINE):
        kicker = cut_off(block, titles)
        if kicker:
            weighed.append(from_block(kicker, block, 0.75, "stands inside the heading"))
    return choose(weighed, None, "nothing is set apart above the headline")
