"""Every reader of texts answers every text, in time in proportion to its length.

The readers are found in their room, so that none can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import outgrows
from hostile_readers import ADAPTERS, PIECES, STEPS, Reader, functions, reader_of, readers

ALL = list(readers())
SIZES = (8, 64, 512, 4_096, 32_768)


def slow_on(reader: Reader) -> Iterator[str]:
    """The pieces, of whose repetition the reader takes time that grows faster than the text."""
    for piece in PIECES:  # whole ones, so that all sizes end alike: what is told by the end takes no time at any
        if outgrows(reader.read, (piece * max(1, size // len(piece)) for size in SIZES)):
            yield repr(piece)


@pytest.mark.parametrize("reader", ALL, ids=lambda reader: reader.name)
def test_a_reader_takes_time_in_proportion_to_the_text(reader: Reader) -> None:
    assert list(slow_on(reader)) == []


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=12).map("".join))
def test_a_reader_answers_every_text(text: str) -> None:
    for reader in ALL:
        reader.read(text)


def test_no_reader_is_forgotten() -> None:
    names = {reader.name for reader in ALL}
    assert sorted(set(functions()) - names - set(STEPS)) == [], "say in ADAPTERS how to give it a text, or in STEPS why not"
    assert sorted({*ADAPTERS, *STEPS} - set(functions())) == [], "gone: take it out"
    assert sorted({by for by in STEPS.values() if "." in by} - names) == [], "no reader leads there"


def test_a_slow_reader_is_found() -> None:
    def pairs(text: str) -> int:
        return sum(one == other for one in text for other in text)

    found = reader_of("pairs", pairs)
    assert found is not None
    assert "'a'" in next(slow_on(found))
