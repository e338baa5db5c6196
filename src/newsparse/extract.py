"""The stages, one after the other: bytes in, `Article` out."""

from __future__ import annotations

import datetime as dt

from newsparse.article import Article
from newsparse.assemble import assemble
from newsparse.declared import Declared
from newsparse.decode import Decoded, decode
from newsparse.document import Document
from newsparse.errors import ArgumentError
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.nesting import check_nesting
from newsparse.nesting.values import may_hold_long_value
from newsparse.parsing.urls import absolute
from newsparse.profile import Profiles
from newsparse.reading import Reading
from newsparse.sites import marks
from newsparse.sources import collect, collect_state

DEFAULT_LIMITS = Limits()


def parse(
    html: bytes | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    captured: dt.datetime | None = None,
    profiles: Profiles | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Article:
    """Read a news page.

    *html*: the page as bytes (better: the encoding is then found as browsers find it) or as text. *url*: its absolute
    http(s) address, against which relative links are resolved. *encoding*: the charset of the HTTP header, if there
    was one. *captured*: when the page was fetched, an aware datetime; the only "now" for dates such as "2 hours ago".
    *profiles*: marks of single publishers, which outrank what a page declares; none are bundled yet. *limits*: see `Limits`.

    The same arguments give the same record. A bad page is no error: its fields are empty, and
    `article.provenance[field].reason` says why. Raises `ArgumentError` for an impossible argument, `PageTooLarge` or
    `PageTooDeep` for a page beyond *limits*; nothing else.

    >>> parse("<h1>Rain at last</h1><p>It rained.</p>", url="https://www.example.org/rain").headline
    'Rain at last'
    """
    check_arguments(url, captured)
    decoded = decode(html, encoding, limits)
    document, reading = read(decoded, url, profiles, limits)
    return assemble(document, reading, decoded, captured, limits)


def read(decoded: Decoded, url: str | None, profiles: Profiles | None, limits: Limits) -> tuple[Document, Reading]:
    """The stages before any field is decided: the page's tree, and what it shows and declares. Arguments as of `parse`."""
    check_nesting(decoded.utf8, limits)
    has_long = may_hold_long_value(decoded.utf8, limits.attribute)
    document = Document.read(decoded.utf8, absolute(url), limits, may_hold_long_values=has_long)
    page = flow(document, limits)
    evidence = (*marks.collect(document, profiles), *collect(document))
    reading = Reading(page, Declared(evidence))
    if reading.is_thin:
        reading = Reading(page, Declared((*evidence, *collect_state(document))))
    return document, reading


def check_arguments(url: str | None, captured: dt.datetime | None) -> None:
    """Raise `ArgumentError` for an address that is not absolute or a time without a zone."""
    if url is not None and (not isinstance(url, str) or absolute(url) is None):
        raise ArgumentError(f"url must be an absolute http(s) address, not {url!r}; leave it out if it is unknown")
    if captured is not None and (not isinstance(captured, dt.datetime) or captured.tzinfo is None):
        raise ArgumentError(f"captured must be a datetime with a time zone, not {captured!r}")
