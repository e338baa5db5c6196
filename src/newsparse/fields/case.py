"""The case that every field decides on: what is declared, what is shown, and what each block is."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from operator import attrgetter

import attrs

from newsparse.article_kinds import ArticleKind
from newsparse.claim import Claim
from newsparse.declared import Declared
from newsparse.evidence import Found
from newsparse.page import Block, Role
from newsparse.parsing.urls import absolute
from newsparse.reading import Reading


def _by_role(case: Case) -> dict[Role, list[Block]]:
    found: dict[Role, list[Block]] = defaultdict(list)
    for block, claim in zip(case.reading.page.blocks, case.claims):
        found[claim.role].append(block)
    return dict(found)


@attrs.frozen(eq=False)
class Case:
    """All that a field may look at."""

    declared: Declared
    """What the page declares about itself."""
    reading: Reading
    """The page's blocks and boxes."""
    claims: tuple[Claim, ...]
    """By block index: the claim that won the block, so its role and the rule that gave it."""
    url: str | None = None
    """The page's address as the caller gave it."""
    base: str | None = None
    """What relative addresses are relative to."""
    language: str | None = None
    """The page's language (BCP 47) as declared; None if unknown."""
    captured: dt.datetime | None = None
    """When the page was fetched, as the caller says: the only "now"."""
    verdict: Found[ArticleKind] = attrs.field(default=Found("other", reason="not decided yet"))
    """What the page is; decided before the other fields."""
    pictures: Mapping[int, int] = {}
    """Block index of a picture -> its index among the article's images; read before the other fields."""

    by_role: Mapping[Role, list[Block]] = attrs.field(default=attrs.Factory(_by_role, takes_self=True), repr=False)
    """The blocks of each role, in reading order; a role that no block has is missing."""

    def blocks(self, *roles: Role) -> list[Block]:
        """The blocks that have one of the roles, in reading order."""
        found = [block for role in roles for block in self.by_role.get(role, ())]
        return sorted(found, key=_BY_INDEX) if len(roles) > 1 else found

    def role(self, block: Block) -> Role:
        """The block's role."""
        return self.claims[block.index].role

    def absolute(self, href: str | None) -> str | None:
        """An address of the page as an absolute http(s) URL; None if it is none."""
        return absolute(href, self.base)

    def place(self, block: Block) -> str:
        """Where a block is: its CSS path."""
        return block.box.path()


_BY_INDEX = attrgetter("index")
