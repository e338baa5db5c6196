"""Addresses that a page declares and no record holds: what provenance says of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TypeVar

import attrs

from newsparse.evidence import Evidence, Found
from newsparse.fields.choose import MOST_RUNNERS_UP, from_evidence

T = TypeVar("T")

REFUSED = "no http or https address"


def with_refused(found: Found[T], refused: Iterable[Evidence]) -> Found[T]:
    """What was found, with the addresses that were refused among the runners-up, last.

    >>> with_refused(Found(None, reason="none"), [Evidence("url", "mailto:a@example.org", "link", "link[0]")]).runners_up
    (Candidate(source='link', place='link[0]', raw='mailto:a@example.org', confidence=0.0, note='no http or https address'),)
    """
    room = MOST_RUNNERS_UP - len(found.runners_up)
    told = tuple(from_evidence(None, one, 0.0, REFUSED).candidate(0.0) for one in islice(refused, max(0, room)))
    return attrs.evolve(found, runners_up=(*found.runners_up, *told)) if told else found
