"""Whether work takes time out of proportion to what it is given, on a machine that has other things to do.

Seconds mean nothing on a busy machine, and neither does one measurement. What is judged is the growth of the processor's
time from one size to a larger one; and a suspicion is measured again and again, until one round clears it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Sized
from time import process_time
from typing import TypeVar

S = TypeVar("S", bound=Sized)
T = TypeVar("T")

NOTICEABLE = 0.002
"""Seconds from which on growth can be measured."""
SLACK = 4
"""So many times the growth of the size, the time may grow. At eight times the size: 32; quadratic work grows to 64."""
ROUNDS = 6
SHORTEST = 1e-5
"""What takes less than so many seconds is counted as so many."""


def seconds(work: Callable[[T], object], given: T) -> float:
    """The processor's time for work, without the collection of garbage, which depends on what the tests have kept."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        start = process_time()
        work(given)
        return process_time() - start
    finally:
        if was_enabled:
            gc.enable()


def outgrows(work: Callable[[S], object], inputs: Iterable[S], noticeable: float = NOTICEABLE) -> bool:
    """True if work takes time that grows faster than the input.

    *inputs* grow, best by a factor of eight; they are tried until the time is *noticeable*, and judged by the last two.
    """
    shorter: S | None = None
    for longer in inputs:
        if seconds(work, longer) > noticeable and shorter is not None:
            return _is_certain(work, shorter, longer)
        shorter = longer
    return False


def _is_certain(work: Callable[[S], object], shorter: S, longer: S) -> bool:
    """True if the best time for the longer input is too long in every round; the best times of all rounds so far count."""
    most = SLACK * len(longer) / max(1, len(shorter))
    before = after = float("inf")
    for _ in range(ROUNDS):
        before = min(before, seconds(work, shorter))
        after = min(after, seconds(work, longer))
        if after <= most * max(before, SHORTEST):
            return False
    return True
