"""What is to be done with a chunk of pages, wherever it is done."""

from __future__ import annotations

from typing import Protocol, TypeVar

import attrs

from newsparse.capture import Capture
from newsparse.errors import NewsparseError, PageFailed
from newsparse.limits import Limits
from newsparse.many.line import Chunk
from newsparse.many.outcome import Outcome
from newsparse.sites.profiles import Profiles

R_co = TypeVar("R_co", covariant=True)


class Work(Protocol[R_co]):
    """What workers do; it is pickled once for each of them."""

    def run(self, chunk: Chunk) -> R_co:
        """The result of a chunk; an error of one page is part of it and is not raised."""

    def failed(self, capture: Capture, error: NewsparseError) -> R_co:
        """The result of a chunk of one page that no worker survives."""


@attrs.frozen
class Parse:
    """Pages → outcomes."""

    profiles: Profiles | None
    limits: Limits

    def run(self, chunk: Chunk) -> list[Outcome]:
        """One outcome a page, in order."""
        return [outcome(capture, self.profiles, self.limits) for capture in chunk]

    def failed(self, capture: Capture, error: NewsparseError) -> list[Outcome]:
        """The error as the page's outcome."""
        return [Outcome(capture.key, error=error)]


def outcome(capture: Capture, profiles: Profiles | None, limits: Limits) -> Outcome:
    """What comes of one page; whatever goes wrong is in it."""
    try:
        return Outcome(capture.key, capture.parse(profiles=profiles, limits=limits))
    except NewsparseError as error:
        return Outcome(capture.key, error=error)
    except Exception as error:  # one page of a million must not end the run, whatever mistake of ours it finds
        return Outcome(capture.key, error=PageFailed(f"{type(error).__name__}: {error}"))
