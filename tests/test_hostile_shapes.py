"""Whatever a page has much of, reading it takes time in proportion to its size, or it is refused."""

from __future__ import annotations

import contextlib

import pytest

from growth import outgrows, seconds
from hostile_shapes import SHAPES, URL
from newsparse.errors import LimitExceeded
from newsparse.extract import parse

QUADRATIC = ("attributes of one element",)
"""What takes the HTML parser time that grows with its square: a page is refused before that is much."""
NUMBERS = (4, 32, 256, 2_048, 16_384)


def read(html: str) -> None:
    with contextlib.suppress(LimitExceeded):
        parse(html, url=URL)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape not in QUADRATIC])
def test_a_page_takes_time_in_proportion_to_its_size(shape: str) -> None:
    assert not outgrows(read, (SHAPES[shape](number) for number in NUMBERS), noticeable=0.025)


@pytest.mark.parametrize("number", [2_048, 16_384, 65_536, 262_144])
@pytest.mark.parametrize("shape", QUADRATIC)
def test_what_the_parser_takes_long_for_is_refused_in_time(shape: str, number: int) -> None:
    assert seconds(read, SHAPES[shape](number)) < 2
