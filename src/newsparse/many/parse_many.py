"""`parse_many`: many pages in, one outcome a page out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing

from newsparse.capture import Capture
from newsparse.errors import ArgumentError
from newsparse.extract import DEFAULT_LIMITS
from newsparse.limits import Limits
from newsparse.many.crew import cores, results
from newsparse.many.line import chunks, named
from newsparse.many.outcome import Outcome
from newsparse.many.work import Parse
from newsparse.sites.profiles import Profiles


def parse_many(
    pages: Iterable[Capture | bytes | str],
    *,
    workers: int | None = None,
    ordered: bool = True,
    profiles: Profiles | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Outcome]:
    """Read many pages on several cores.

    *pages*: any iterable, read as far ahead as keeps the workers busy (about three megabytes for each), so that it may
    be endless. *workers*: how many processes work; None for one a core that this process may use; 1 for none but this
    one. They are threads where Python runs without its global lock. *ordered*: outcomes in the order of the pages, or
    as they come. *profiles* and *limits*: as in `parse`.

    Yields an `Outcome` for every page. An error is part of it, also where a page kills the process that reads it. If
    *pages* raises, the outcomes of the pages before come first, then that error. Ctrl-C, or closing the iterator, ends
    the workers after the pages that they are at. Raises `ArgumentError` where *workers* is below 1.

    >>> for outcome in parse_many(["<h1>Rain at last</h1>", Capture("<h1>Snow</h1>", url="/snow", key="b")]):
    ...     print(outcome.key, outcome.article and outcome.article.headline, outcome.error)
    0 Rain at last None
    b None url must be an absolute http(s) address, not '/snow'; leave it out if it is unknown
    """
    if workers is not None and (not isinstance(workers, int) or isinstance(workers, bool) or workers < 1):
        raise ArgumentError(f"workers must be a whole number of at least 1 or None, not {workers!r}")
    return _outcomes(results(Parse(profiles, limits), chunks(named(pages)), workers or cores(), ordered=ordered))


def _outcomes(found: Generator[list[Outcome], None, None]) -> Iterator[Outcome]:
    with closing(found):
        for outcomes in found:
            yield from outcomes
