"""What a page calls itself: its addresses and titles, to tell its own article from the others that it describes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import attrs

from newsparse.parsing.urls import absolute, page_key


class _Meta(Protocol):
    @property
    def key(self) -> str: ...
    @property
    def value(self) -> str: ...


class _Link(Protocol):
    @property
    def rels(self) -> tuple[str, ...]: ...
    @property
    def href(self) -> str: ...


class Declares(Protocol):
    """A page with a head: `newsparse.document.Document`."""

    @property
    def url(self) -> str | None:
        """Its address, as the caller gave it."""

    @property
    def base(self) -> str | None:
        """What its relative addresses are relative to."""

    @property
    def title(self) -> str:
        """The text of its `<title>`."""

    @property
    def metas(self) -> Sequence[_Meta]:
        """Its `<meta>` elements."""

    @property
    def links(self) -> Sequence[_Link]:
        """Its `<link>` elements."""


@attrs.frozen
class Identity:
    """The addresses and titles of one page, as keys that compare.

    >>> page = Identity(frozenset({"example.org/rain"}), ("heavyraininspainexample",))
    >>> page.has_url("https://www.example.org/rain/?a=1"), page.has_title("Heavy rain in Spain"), page.has_title("Rain")
    (True, True, False)
    """

    urls: frozenset[str]
    """Its addresses, as `page_key` writes them: given, canonical, `og:url`. Home pages are none."""
    titles: tuple[str, ...]
    """Its titles, as `title_key` writes them: `og:title`, `twitter:title`, `<title>`."""
    base: str | None = None
    """What relative addresses are relative to."""

    @classmethod
    def of(cls, page: Declares) -> Identity:
        """The identity that a page's head gives it."""
        keys = dict.fromkeys(_key(url, page.base) for url in _urls(page))
        titles = dict.fromkeys(map(title_key, _titles(page)))
        return cls(frozenset(key for key in keys if "/" in key), tuple(key for key in titles if key), page.base)

    def has_url(self, url: str) -> bool:
        """True if the address is one of the page's own."""
        return _key(url, self.base) in self.urls

    def has_title(self, title: str) -> bool:
        """True if the headline is one of the page's titles, or the better part of one, or the other way round."""
        key = title_key(title)
        return bool(key) and any(key == own or _is_most_of(key, own) or _is_most_of(own, key) for own in self.titles)

    def has_slug(self, slug: str) -> bool:
        """True if one of the page's addresses ends with this name."""
        slug = slug.strip("/")
        return len(slug) >= _LONG_SLUG and any(url.endswith("/" + slug) for url in self.urls)

    def has_any_url(self, urls: Iterable[str]) -> bool:
        """True if one of the addresses is the page's own."""
        return any(map(self.has_url, urls))


def title_key(title: str) -> str:
    """The letters and digits of a title, case folded: what stays the same in all its variants.

    >>> title_key("“Rain” in Spain …")
    'raininspain'
    """
    return "".join(filter(str.isalnum, title[:_LONGEST_TITLE].casefold()))


def _urls(page: Declares) -> Iterator[str]:
    if page.url:
        yield page.url
    yield from (meta.value for meta in page.metas if meta.key == "og:url")
    yield from (link.href for link in page.links if "canonical" in link.rels)


def _titles(page: Declares) -> Iterator[str]:
    yield from (meta.value for meta in page.metas if meta.key in ("og:title", "twitter:title"))
    yield page.title


def _key(url: str, base: str | None) -> str:
    """Host and path of an address, as `page_key` writes them; most addresses need no full parse for that."""
    scheme, separator, rest = url.partition("://")
    if not separator or len(scheme) > 5 or "@" in rest or ":" in rest:
        return page_key(absolute(url, base))
    host, _, path = rest.partition("#")[0].partition("?")[0].partition("/")
    path = path.rstrip("/")
    return host.lower().removeprefix("www.") + ("/" + path if path else "")


def _is_most_of(part: str, whole: str) -> bool:
    """True if a key stands in another and is too long for chance or a mere name: five Chinese characters are."""
    if part not in whole or len(part.encode("utf-8", "replace")) < _LONG:
        return False
    return 2 * len(part) >= len(whole) or (3 * len(part) >= len(whole) and whole.startswith(part))


_LONG = 15
_LONG_SLUG = 5
_LONGEST_TITLE = 300
