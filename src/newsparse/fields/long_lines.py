"""A text whose paragraphs are parted by single line breaks."""

from __future__ import annotations

import attrs

from newsparse.reading import length_of
from newsparse.records import Paragraph

_FEWEST, _SHORTEST = 3, 80
"""So many lines, each of such a length, are paragraphs: verses and addresses have shorter ones."""
_STOPS = ".!?…。！？\"”»’)"
_MOST = 100_000
"""So many times a span is looked at for a line."""


def paragraphs_of(whole: Paragraph) -> list[Paragraph]:
    """The paragraphs of a text of long lines that each end in a stop; any other text is one.

    >>> lines = ["It rained in all of the valley on that Friday, as it had not rained since the year before last, in May."] * 3
    >>> len(paragraphs_of(Paragraph("\\n".join(lines)))), len(paragraphs_of(Paragraph("It rained.\\nIt snowed.\\nIt blew.")))
    (3, 1)
    """
    lines = whole.text.split("\n")
    if len(lines) < _FEWEST or len(lines) * len(whole.spans) > _MOST or not all(map(_is_paragraph, lines)):
        return [whole]
    found, start = [], 0
    for line in lines:
        end = start + len(line)
        spans = [
            attrs.evolve(span, start=max(span.start, start) - start, end=min(span.end, end) - start)
            for span in whole.spans
            if span.start < end and span.end > start
        ]
        found.append(Paragraph(line, tuple(spans)))
        start = end + 1
    return found


def _is_paragraph(line: str) -> bool:
    return bool(line) and line[-1] in _STOPS and length_of(line) >= _SHORTEST
