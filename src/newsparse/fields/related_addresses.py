"""Which addresses can be other pieces: not the article itself, nor topics, authors, desks, shares, logins or shops."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlsplit

from newsparse.fields.case import Case
from newsparse.lexicon.related_addresses import ARCHIVES, OFFERS, SERVICES, SHARES, STEPS, STORED
from newsparse.parsing.keywords import is_desk_address, is_topic_address

_LONG_TITLE = 40
"""A page of a topic has a shorter title."""
_LONG_STEP = 25
"""A path of one longer step is that of a piece."""
_SURE_TITLE = 25
"""A title of a section is shorter."""
_LEAST_TITLE = 22
"""Where the address does not tell a piece from a section, its title must be so long."""


class Address(NamedTuple):
    """The address of a link to another page."""

    url: str
    """Absolute, without fragment."""
    key: str
    """What makes two addresses one page: host, path, and the parameters that name an article."""


class Addresses:
    """The addresses of one page's links."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._memo: dict[str, Address | None] = {}
        declared = (one.value for one in case.declared.all("url", "ampUrl", "mainEntityOfPage") if "://" in one.value)
        own = [parts for url in (case.url, *declared) if url and (parts := _split(url)) is not None]
        self._own = {_key(parts) for parts in own}
        self._bare = {_key(parts) for parts in own if not _stored(parts.query)}

    def of(self, href: str | None) -> Address | None:
        """The address of a link, if it leads to another page that may be a piece; else None."""
        if not href or href.startswith("#"):
            return None
        if href not in self._memo:
            self._memo[href] = self._read(href)
        return self._memo[href]

    def _read(self, href: str) -> Address | None:
        url = self._case.absolute(href)
        parts = _split(url) if url else None
        if url is None or parts is None or not _is_open(parts):
            return None
        key = _key(parts)
        if key in self._own or (key in self._bare and not _stored(parts.query)) or self._is_page_of(key):
            return None
        return Address(url.partition("#")[0], key)

    def _is_page_of(self, key: str) -> bool:
        """True for a further page, picture or comment page of the article itself."""
        return any(key.startswith(own + "/") and "/" in own for own in self._bare)


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _host(parts: SplitResult) -> str:
    return parts.netloc.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")


def _key(parts: SplitResult) -> str:
    stored = _stored(parts.query)
    return _host(parts) + parts.path.rstrip("/") + "".join(f"&{name}={value}" for name, value in stored)


def _stored(query: str) -> list[tuple[str, str]]:
    """The parameters that name an article, as in `?p=123`; a tracking parameter names none."""
    return [one for one in parse_qsl(query)[:20] if one[0].lower() in STORED] if query else []


def _is_open(parts: SplitResult) -> bool:
    """True unless the address is that of a share, a login, a shop, a newsletter or the front page."""
    path, name = parts.path.strip("/").lower(), _host(parts)
    if not path and not _stored(parts.query):
        return False
    labels = name.split(".")
    if name in SHARES or ".".join(labels[-2:]) in SHARES or (len(labels) > 2 and labels[0] in SERVICES):
        return False
    steps = path.split("/")
    words = steps[-1].replace("_", "-").replace(",", "-").split("-")
    if not STEPS.isdisjoint(steps) or not OFFERS.isdisjoint(words):
        return False
    return _is_article(path) or ARCHIVES.isdisjoint(steps)


def is_piece(url: str, title: str) -> bool:
    """True unless the address is that of a topic, a desk or an author, by its path and the length of its title.

    >>> is_piece("https://www.example.org/weather/heavy-rain-hits-spain", "Heavy rain hits Spain")
    True
    >>> is_piece("https://www.example.org/tag/rain", "Rain"), is_piece("https://www.example.org/weather", "Weather")
    (False, False)
    """
    parts = urlsplit(url)
    path = parts.path.strip("/")
    if path.count("-") < 4 and _is_list(url, path, title):
        return False
    if _is_article(path) or _stored(parts.query):
        return True
    if "/" in path or len(path) > _LONG_STEP:
        return len(title) >= _LEAST_TITLE
    return len(title) >= _SURE_TITLE and "-" in path


def _is_list(url: str, path: str, title: str) -> bool:
    """True for the page of a desk or an author, and for that of a topic if its title is short."""
    if path.startswith(("@", "~")) and "/" not in path:
        return True
    if path.count("/") <= 2 and is_desk_address(url):
        return True
    return len(title) < _LONG_TITLE and is_topic_address(url)


def _is_article(path: str) -> bool:
    """True for a path with a long slug or the digits of a date or number."""
    last = path.rsplit("/", 2)[-2:]
    return sum(map(str.isdigit, path)) >= 4 or any(step.count("-") >= 3 or step.count("_") >= 3 for step in last)
