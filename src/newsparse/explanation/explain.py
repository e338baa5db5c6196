"""The stages of `parse` once more, with what they know on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from newsparse.about import About
from newsparse.assemble import assemble
from newsparse.claim import Claim
from newsparse.declared import Declared
from newsparse.decode import decode
from newsparse.explanation.parts import ExplainedBlock, Explanation, Rival, Statement, ValuePlace
from newsparse.explanation.places import places_of
from newsparse.extract import DEFAULT_LIMITS, check_arguments, read
from newsparse.limits import Limits
from newsparse.page import Block, Media
from newsparse.reading import Reading
from newsparse.roles.assign import RULES, assign
from newsparse.sites.profiles import Profiles


def explain(
    html: bytes | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    captured: dt.datetime | None = None,
    profiles: Profiles | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Explanation:
    """Read a news page as `parse` does, and say why its record is what it is.

    Takes the arguments of `parse`, gives the same record and raises the same errors; takes about twice as long. Of each
    block of the page it tells the role, the rule that gave it and the rules that said otherwise; of each value the
    blocks that show it.

    >>> found = explain("<h1>Rain at last</h1><p>It rained.</p>")
    >>> found.blocks[0].role, found.blocks[0].fields
    ('headline', ('headline',))
    """
    check_arguments(url, captured)
    decoded = decode(html, encoding, limits)
    document, reading = read(decoded, url, profiles, limits, captured=captured)
    article = assemble(About.of(document), reading, decoded, captured, limits)
    claims = assign(reading)
    places = places_of(article, reading.page.blocks, claims)
    return Explanation(article, _blocks(reading, claims, places), _statements(reading.declared), places)


def _blocks(reading: Reading, claims: tuple[Claim, ...], places: Iterable[ValuePlace]) -> tuple[ExplainedBlock, ...]:
    fields: dict[int, dict[str, None]] = {}
    for place in places:
        for index in place.blocks:
            fields.setdefault(index, {})[place.field] = None
    rivals = _rivals(reading, claims)
    blocks = (_explained(block, claims[block.index]) for block in reading.page.blocks)
    return tuple(
        attrs.evolve(one, rivals=rivals.get(one.index, ()), fields=tuple(fields.get(one.index, ()))) for one in blocks
    )


def _explained(block: Block, claim: Claim) -> ExplainedBlock:
    media = block.media
    return ExplainedBlock(
        index=block.index,
        text=block.text,
        tag=media.tag if media else block.box.tag,
        place=block.box.path(),
        role=claim.role.value,
        strength=round(claim.strength, 3),
        rule=claim.rule,
        address=_address(media) if media else None,
        hidden=block.box.hidden,
    )


_ADDRESSES = ("src", "data-src", "poster", "srcset", "data-srcset")


def _address(media: Media) -> str:
    """The address of media as the page gives it; one that holds the picture itself only where there is no other."""
    given = [value for name in _ADDRESSES for one in (media.attributes, *media.sources) if (value := one.get(name))]
    return next((value for value in given if not value.startswith("data:")), given[0][:80] if given else "")


def _rivals(reading: Reading, claims: tuple[Claim, ...]) -> dict[int, tuple[Rival, ...]]:
    """By block index: the claims that did not win, each kind once."""
    lost: dict[int, dict[Rival, None]] = {}
    for rule in RULES:
        for claim in rule(reading):
            if claim != claims[claim.block]:
                rival = Rival(claim.role.value, round(claim.strength, 3), claim.rule)
                lost.setdefault(claim.block, {})[rival] = None
    return {index: tuple(sorted(some, key=lambda one: -one.strength)) for index, some in lost.items()}


def _statements(declared: Declared) -> tuple[Statement, ...]:
    return tuple(Statement(one.property, one.value, one.source, one.where()) for one in declared)
