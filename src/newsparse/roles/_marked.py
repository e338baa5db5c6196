"""Claims of a profile: its marks outrank every rule, and its body is where the body rule looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from newsparse.claim import Claim
from newsparse.marked import Marked, rule_of
from newsparse.page import Role
from newsparse.reading import Reading

Held = dict[int, Claim]
BodyRule = Callable[[Reading, Mapping[int, Claim]], Iterator[Claim]]

_FIRM = 0.5
"""From this strength on, a claim of a rule is believed."""
_SURE = 0.9
_LEAST = 0.5
"""A marked body that holds less than this share of the text that reads as body is that of an older page."""


def applied(reading: Reading, marked: Marked, held: Held, body: BodyRule) -> Held:
    """The winning claims of a page: those of the rules, overruled by the profile's."""
    held = {**held, **_believed(marked, held)}
    if any(claim.rule == rule_of("paragraph") for claim in held.values()):
        return held
    if marked.inside is None:
        return _with_body(reading, held, body)
    found = _within(reading, marked, _with_body(reading, {**held, **_outside(reading, marked, held)}, body))
    if marked.profile.trust == "checked":
        free = _with_body(reading, held, body)
        if _length(reading, found) < _LEAST * _length(reading, free):
            return free
    return found


def _believed(marked: Marked, held: Held) -> Held:
    """The profile's claims; where they are checked, what it drops stays what a rule firmly says it is."""
    if marked.profile.trust == "always":
        return dict(marked.claims)
    drop = rule_of("drop")
    return {
        index: claim
        for index, claim in marked.claims.items()
        if claim.rule != drop
        or index not in held
        or held[index].strength < _FIRM
        or held[index].role in (Role.OTHER, Role.BODY)
    }


def _with_body(reading: Reading, held: Held, body: BodyRule) -> Held:
    return {**held, **{claim.block: claim for claim in body(reading, held)}}


def _outside(reading: Reading, marked: Marked, held: Held) -> Held:
    """Claims on the texts outside the marked body that no rule holds firmly."""
    assert marked.inside is not None
    return {
        block.index: Claim(block.index, Role.OTHER, _SURE, "outside the mark body")
        for block in reading.page.blocks
        if block.media is None
        and block.index not in marked.inside
        and (block.index not in held or held[block.index].strength < _FIRM)
    }


def _within(reading: Reading, marked: Marked, held: Held) -> Held:
    """The claims, the body's put down to the mark; where the profile keeps all, every text that is nothing else is body."""
    assert marked.inside is not None
    keeps = marked.profile.keep and marked.profile.trust == "always"
    rule = rule_of("body")
    for index in marked.inside:
        claim = held.get(index)
        if claim is not None and claim.role is Role.BODY:
            held[index] = claim._replace(rule=rule)
        elif keeps and reading.page.blocks[index].media is None and not _is_firm(claim):
            held[index] = Claim(index, Role.BODY, _SURE, rule)
    return held


def _is_firm(claim: Claim | None) -> bool:
    return claim is not None and claim.role is not Role.OTHER and claim.strength >= _FIRM


def _length(reading: Reading, held: Held) -> int:
    return sum(reading.lengths[index] for index, claim in held.items() if claim.role is Role.BODY)
