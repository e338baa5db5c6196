"""The stages, one after the other: bytes in, `Article` out."""

from __future__ import annotations

import datetime as dt

from newsparse.about import About
from newsparse.article import Article
from newsparse.assemble import assemble
from newsparse.declared import Declared
from newsparse.decode import Decoded, decode
from newsparse.document import Document
from newsparse.errors import ArgumentError
from newsparse.evidence import Evidence
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.marked import Marked
from newsparse.nesting import check_nesting
from newsparse.nesting.values import may_hold_long_value
from newsparse.page import Page
from newsparse.parsing.urls import absolute
from newsparse.reading import Reading
from newsparse.sites import apply
from newsparse.sites.bundled import bundled_profiles
from newsparse.sites.marking import marked as read_marks
from newsparse.sites.profiles import Profiles
from newsparse.sites.site import Site
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
    *profiles*: what the marks of single publishers mean; None for those that newsparse brings, `Profiles()` for none.
    *limits*: see `Limits`.

    The same arguments give the same record. A bad page is no error: its fields are empty, and
    `article.provenance[field].reason` says why. Raises `ArgumentError` for an impossible argument, `PageTooLarge` or
    `PageTooDeep` for a page beyond *limits*; nothing else.

    >>> parse("<h1>Rain at last</h1><p>It rained.</p>", url="https://www.example.org/rain").headline
    'Rain at last'
    """
    check_arguments(url, captured)
    decoded = decode(html, encoding, limits)
    document, reading = read(decoded, url, profiles, limits, captured=captured)
    about = About.of(document)
    del document  # its tree takes more memory than all that is made of it
    return assemble(about, reading, decoded, captured, limits)


def read(
    decoded: Decoded,
    url: str | None,
    profiles: Profiles | None,
    limits: Limits,
    *,
    captured: dt.datetime | None = None,
) -> tuple[Document, Reading]:
    """The stages before any field is decided: the page's tree, and what it shows and declares. Arguments as of `parse`."""
    check_nesting(decoded.utf8, limits)
    has_long = may_hold_long_value(decoded.utf8, limits.attribute)
    document = Document.read(decoded.utf8, absolute(url), limits, may_hold_long_values=has_long)
    evidence = collect(document)
    site = apply.site_of(document, bundled_profiles() if profiles is None else profiles, evidence, captured)
    if site is None:
        reading = _reading(document, flow(document, limits), evidence)
    else:
        document, reading = _with_profile(document, site, evidence, limits)
    return document, reading


def _reading(document: Document, page: Page, evidence: tuple[Evidence, ...], marked: Marked | None = None) -> Reading:
    """The page and what it declares; where it shows little, with what its state says."""
    reading = Reading(page, Declared(evidence), marked)
    if not reading.is_thin:
        return reading
    return reading.declaring(Declared((*evidence, *collect_state(document))))


def _with_profile(
    document: Document, site: Site, evidence: tuple[Evidence, ...], limits: Limits
) -> tuple[Document, Reading]:
    """The page as its profile has it read."""
    changed = apply.edited(document, site)
    if changed is not None:
        check_nesting(changed, limits)
        has_long = may_hold_long_value(changed, limits.attribute)
        document = Document.read(changed, document.url, limits, may_hold_long_values=has_long)
        evidence = collect(document)
    uses = site.uses(document)
    labels: dict[int, str] = {}
    page, marked = read_marks(flow(document, limits, labels), labels, site.profile, uses)
    believed = tuple(one for one in evidence if one.source not in site.profile.ignore)
    return document, _reading(document, page, (*apply.told(marked), *believed), marked)


def check_arguments(url: str | None, captured: dt.datetime | None) -> None:
    """Raise `ArgumentError` for an address that is not absolute or a time without a zone."""
    if url is not None and (not isinstance(url, str) or absolute(url) is None):
        raise ArgumentError(f"url must be an absolute http(s) address, not {url!r}; leave it out if it is unknown")
    if captured is not None and (not isinstance(captured, dt.datetime) or captured.tzinfo is None):
        raise ArgumentError(f"captured must be a datetime with a time zone, not {captured!r}")
