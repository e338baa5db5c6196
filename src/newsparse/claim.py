"""A claim: a rule's word that a block has a role."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.page import Role

TOPICS_IN_LINE = "label and topics in one line"
"""The rule of a line such as "Tags: rain, roads": what stands behind its colon are topics without links."""

WHO_IS_QUOTED = "who is quoted"
"""The rule that claims the attribution of a quotation; the body puts it beside the quotation."""

READS_AS_DEK = "reads as the dek"
"""The rule that claims the dek; on a page without any other text, that is the body."""


class Claim(NamedTuple):
    """One rule says that a block has a role; the strongest claim on a block wins, whatever the order of the rules."""

    block: int
    """Index of the block."""
    role: Role
    """The role."""
    strength: float
    """0 to 1: how sure the rule is. From 0.5 on, the block is never body unless a stronger claim says so;
    below, it is body if the body rule finds it so, and has this role otherwise."""
    rule: str
    """The rule, in words: what provenance shows, such as "mark byline" or "opens with By"."""
