"""Claims on blocks: what readers wrote."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsparse.claim import Claim
from newsparse.page import Box, Role
from newsparse.reading import Reading

_MARKS = (
    "comments commentlist commentslist commentsection comments-area discussion disqus respond kommentare "
    "leserkommentare kommentarer kommentarbereich commentaires comentarios comentários commenti reacties yorumlar "
    "komentarze komentare diskuze replies forumposts usercomments"
).split()
"""Marks of a whole section of comments."""
_ONE = ("comment", "kommentar", "commentaire", "comentario", "reply", "yorum", "komentarz")
"""Marks of a single comment; on other boxes they may count, or lead to, comments."""
_ENOUGH_BEFORE = 300
"""So much paragraph-like text before a box that also holds the bulk of the page's: then that bulk is the comments."""
_SMALL = 0.1


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on everything inside a section of comments, even where it is longer than the article."""
    heads = [block.index for block in reading.blocks_in_any(reading.boxes_of("h1"))]
    for block in reading.blocks_in_any(box for box in reading.boxes_with(_MARKS) if _is_section(reading, box, heads)):
        yield Claim(block.index, Role.COMMENT, 0.85, "inside a section of comments")
    for block in reading.blocks_in_any(box for box in reading.boxes_with(_ONE) if _is_comment(reading, box)):
        yield Claim(block.index, Role.COMMENT, 0.6, "mark of a comment")


def _is_comment(reading: Reading, box: Box) -> bool:
    return reading.mass[box.index] <= _SMALL * reading.mass[0] and not reading.holds_main(box)


def _is_section(reading: Reading, box: Box, heads: Sequence[int]) -> bool:
    """True unless the box holds the article too: then its mark only says that comments are open."""
    if box.tag in ("html", "body", "main") or not reading.size[box.index]:
        return False
    first = reading.first[box.index]
    if bisect_left(heads, first) < bisect_left(heads, reading.last[box.index]):
        return False
    if not reading.holds_main(box):
        return True
    before = sum(reading.lengths[index] for index in reading.prose if index < first)
    return before >= _ENOUGH_BEFORE
