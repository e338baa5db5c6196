"""Pages on their way to the workers: each with its key, in chunks that are worth a journey."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsparse.capture import Capture

MOST_PAGES = 16
"""Most pages of a chunk: more would keep the last worker busy for long while the others have nothing left."""
MOST_BYTES = 1_000_000
"""A chunk is full with this many bytes; a larger page is a chunk of its own."""

Chunk = Sequence[Capture]


def named(pages: Iterable[Capture | bytes | str]) -> Iterator[Capture]:
    """Every page as a capture with a key.

    >>> [page.key for page in named([b"<p>", Capture("<p>", url="https://www.example.org/"), Capture("<p>", key="c")])]
    [0, 'https://www.example.org/', 'c']
    """
    for place, page in enumerate(pages):
        capture = page if isinstance(page, Capture) else Capture(page)
        if capture.key is None:
            capture = attrs.evolve(capture, key=place if capture.url is None else capture.url)
        yield capture


def chunks(captures: Iterable[Capture]) -> Iterator[Chunk]:
    """The captures in chunks. If *captures* raises, what came before is a chunk yet; then the error goes on."""
    held: list[Capture] = []
    size = 0
    failure: Exception | None = None
    try:
        for capture in captures:
            held.append(capture)
            size += len(capture.html) if isinstance(capture.html, (bytes, str)) else 0
            if len(held) == MOST_PAGES or size >= MOST_BYTES:
                yield held
                held, size = [], 0
    except Exception as error:
        failure = error
    if held:
        yield held
    if failure is not None:
        raise failure
