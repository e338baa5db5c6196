"""A page as it was fetched: its bytes, and what is known of the fetch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.limits import Limits
    from newsparse.sites.profiles import Profiles


@attrs.frozen
class Capture:
    """A page as it was fetched: what `parse` takes, as one value that can be stored, sent and put in a line.

    >>> Capture("<h1>Rain at last</h1>", url="https://www.example.org/rain").parse().headline
    'Rain at last'
    """

    html: bytes | str
    """The page: bytes as they came, or text."""
    url: str | None = None
    """Its absolute http(s) address after redirects; None if unknown."""
    encoding: str | None = None
    """The charset of the HTTP header; None if there was none."""
    captured: dt.datetime | None = None
    """When it was fetched, an aware datetime; None if unknown."""
    key: Any = None
    """What the caller knows it by, such as a file's name or a row's number; None: its `url`, or else its place."""

    @classmethod
    def from_http(
        cls,
        html: bytes,
        *,
        url: str | None = None,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        key: Any = None,
    ) -> Capture:
        """The capture of an HTTP response, decompressed: *html* is its body and *headers* are its header fields.

        `encoding` is the charset of `Content-Type`, if browsers know one of that name; `captured` is `Date`. Header
        names may be in any case.

        >>> page = Capture.from_http(b"<p>Caf\\xe9", headers={"Content-Type": "text/html; charset=latin1"})
        >>> page.encoding
        'windows-1252'
        """
        from newsparse.headers import charset, moment

        pairs = headers.items() if isinstance(headers, Mapping) else headers
        values = {str(name).lower(): str(value) for name, value in pairs}
        return cls(html, url, charset(values.get("content-type")), moment(values.get("date")), key)

    def parse(self, *, profiles: Profiles | None = None, limits: Limits | None = None) -> Article:
        """The article, as `newsparse.parse` reads it, and with its errors."""
        from newsparse.extract import DEFAULT_LIMITS, parse

        return parse(
            self.html,
            url=self.url,
            encoding=self.encoding,
            captured=self.captured,
            profiles=profiles,
            limits=limits or DEFAULT_LIMITS,
        )
