"""What speaks for and against a date's being the article's own: named signs, and a weight for each.

The weights are log odds, rounded by hand after a logistic regression on 2,000 shown dates of 1,400 pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from newsparse.fields.case import Case
from newsparse.fields.date_blocks import Place
from newsparse.fields.date_lines import Line
from newsparse.lexicon.datelabels import CARD_MARKS, DATE_MARKS, LINE_MARKS, MASTHEAD_MARKS
from newsparse.page import Block, Box, Role
from newsparse.parsing.mark_words import are_marked

BASE: Final = 0.2
WEIGHTS: Final[Mapping[str, float]] = {
    "headline after 2": 1.6,
    "headline after 5": 1.0,
    "headline after 10": 0.3,
    "headline after 20": -0.5,
    "headline after far": -1.2,
    "headline before 2": 0.7,
    "headline before 5": -0.3,
    "headline before 10": -0.7,
    "headline before 20": -1.0,
    "headline before far": -1.2,
    "in the headline": -0.5,
    "text before 2": 0.7,
    "text before 5": 0.7,
    "text before 10": 0.7,
    "text before 20": 0.4,
    "text before far": 0.4,
    "text after 2": -0.8,
    "text after 5": -0.6,
    "text after 10": -0.4,
    "text after 20": -0.4,
    "text after far": -0.6,
    "right after the text": 0.6,
    "called published": 1.0,
    "marked as changed": -0.3,
    "mark of a date": 0.4,
    "mark of a date around": 0.3,
    "mark of a line of facts": 0.2,
    "mark of a card": -0.6,
    "masthead": -1.0,
    "time": 0.3,
    "for machines too": 0.4,
    "of 16 characters": 0.3,
    "of 30 characters": 0.5,
    "of 50 characters": 0.3,
    "of 90 characters": 0.2,
    "of 140 characters": -0.4,
    "long": -0.8,
    "opens the text": 0.0,
    "tells when it was posted": 1.5,
    "sentence": -0.5,
    "linked": -0.8,
    "hidden": -0.3,
    "list item": -0.3,
    "heading": -0.7,
    "far from the text": -0.5,
    "in blockquote": -1.0,
    "in figure": -0.5,
    "in nav": -0.3,
    "in footer": -0.2,
}
"""By sign."""
ROLES: Final[Mapping[Role, float]] = {
    Role.DATE: 0.5,
    Role.BYLINE: 0.5,
    Role.OTHER: 0.5,
    Role.TAG: 0.3,
    Role.KICKER: 0.3,
    Role.SHARE: -0.2,
    Role.INTERFACE: -0.2,
    Role.TEASER: -0.3,
    Role.LEGAL: -0.5,
    Role.PROMOTION: -0.5,
    Role.CREDIT: -2.0,
    Role.BODY: -0.7,
    Role.DEK: -0.7,
    Role.NAVIGATION: -0.8,
    Role.CAPTION: -4.0,
    Role.RELATED: -2.5,
    Role.TICKER: -1.5,
    Role.EMBED: -4.0,
    Role.COMMENT: -3.0,
}
"""By the role of the block."""

_LENGTHS: Final = (16, 30, 50, 90, 140)
_DISTANCES: Final = (2, 5, 10, 20)
_FAR: Final = 8
_RIGHT_AFTER: Final = 5
_SENTENCE: Final = 50
_KINDS: Final = {"li": "list item", "h1": "heading", "h2": "heading", "h3": "heading"}
_TAGS: Final = frozenset(("nav", "footer", "figure", "blockquote"))


def weight_of(case: Case, place: Place, block: Block, line: Line) -> float:
    """How likely a date is the article's own: 0 at even odds, 3 at twenty to one."""
    weight = BASE + ROLES.get(case.role(block), 0.0)
    return weight + sum(WEIGHTS[sign] for sign in signs(case, place, block, line))


def signs(case: Case, place: Place, block: Block, line: Line) -> Iterator[str]:
    """The signs of one date."""
    yield from _by_marks(case, block)
    yield from _by_words(block, line)
    yield from _by_place(place, block)
    yield from _by_boxes(case, place, block)


def _by_marks(case: Case, block: Block) -> Iterator[str]:
    reading = case.reading
    around = frozenset().union(*(reading.words[box.index] for box in _around(block.box)))
    own = reading.words[block.box.index].union(*(reading.words_of(part.marks) for part in block.parts))
    if not own.isdisjoint(DATE_MARKS):
        yield "mark of a date"
    elif not around.isdisjoint(DATE_MARKS):
        yield "mark of a date around"
    if not (own | around).isdisjoint(LINE_MARKS):
        yield "mark of a line of facts"
    if are_marked(reading.words[block.box.index] | around, CARD_MARKS):
        yield "mark of a card"
    if any(part.tag == "time" for part in block.parts):
        yield "time"


def _by_words(block: Block, line: Line) -> Iterator[str]:
    if line.machine is not None:
        yield "for machines too"
    if line.label == "published":
        yield "called published"
    if line.doubtful:
        yield "marked as changed"
    if line.opens:
        yield "tells when it was posted" if line.label == "published" else "opens the text"
        return
    length = len(block.text)
    yield next((f"of {most} characters" for most in _LENGTHS if length <= most), "long")
    if length > _SENTENCE and block.text[-1] in ".!?。":
        yield "sentence"


def _by_place(place: Place, block: Block) -> Iterator[str]:
    if place.headline == block.index:
        yield "in the headline"
    elif place.headline is not None:
        yield f"headline {_gap(block.index - place.headline)}"
    if place.first is not None:
        yield f"text {_gap(block.index - place.first)}"
    if place.last is not None and 0 < block.index - place.last <= _RIGHT_AFTER:
        yield "right after the text"


def _gap(number: int) -> str:
    side = "before" if number < 0 else "after"
    return f"{side} {next((most for most in _DISTANCES if abs(number) <= most), 'far')}"


def _by_boxes(case: Case, place: Place, block: Block) -> Iterator[str]:
    reading, box = case.reading, block.box
    if (place.headline is None or block.index < place.headline) and _in_masthead(case, box):
        yield "masthead"
    if reading.is_linked(block):
        yield "linked"
    if box.hidden:
        yield "hidden"
    if box.tag in _KINDS:
        yield _KINDS[box.tag]
    if reading.level(box) >= _FAR:
        yield "far from the text"
    for tag in {one.tag for one in box.chain()} & _TAGS:
        yield f"in {tag}"


def _in_masthead(case: Case, box: Box) -> bool:
    return any(not case.reading.words[one.index].isdisjoint(MASTHEAD_MARKS) for one in box.chain())


def _around(box: Box) -> Iterator[Box]:
    """The two boxes around a box."""
    for _ in range(2):
        if box.parent is None:
            return
        box = box.parent
        yield box
