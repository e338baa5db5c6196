"""Addresses: what a page writes, as an absolute http(s) URL."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

LONGEST = 4_096
"""No address of an article or image is longer; longer ones are `data:` in disguise."""


def absolute(href: str | None, base: str | None = None) -> str | None:
    """The absolute http(s) URL that *href* means on a page at *base*; None if it means none.

    `mailto:`, `javascript:`, `data:` and every other scheme give None, and so does a relative address without a base,
    or one that no URL parser accepts. White space around it and line breaks inside it are dropped, as the URL
    Standard says; spaces inside it are written `%20`.

    >>> absolute(" /news/1?a=b#top ", "https://www.example.org/x/")
    'https://www.example.org/news/1?a=b#top'
    >>> absolute("javascript:alert(1)", "https://www.example.org/") is None
    True
    >>> absolute("//cdn.example.org/a b.jpg", "https://www.example.org/")
    'https://cdn.example.org/a%20b.jpg'
    >>> absolute("https://{HOST}/a") is None
    True
    >>> absolute("/relative") is None
    True
    """
    if not href or len(href) > LONGEST:
        return None
    href = href.strip()
    return _plain(href, base) or _parsed(href, base)


def _parsed(href: str, base: str | None) -> str | None:
    if not href.isprintable():
        href = href.replace("\n", "").replace("\r", "").replace("\t", "")
    try:
        url = urljoin(base, href) if base else href
        if not _is_web(url):
            return None
    except ValueError:
        return None
    for wrong, right in _ESCAPES:
        if wrong in url:
            url = url.replace(wrong, right)
    if url[:5] not in ("http:", "https"):
        scheme, _, rest = url.partition(":")
        url = f"{scheme.lower()}:{rest}"
    return url if url.isprintable() else None


_PLAIN = re.compile(
    r"""https?://(?P<host>[A-Za-z0-9._-]+)(?P<path>/[!$-:=@-\[\]-~]*)?(?:\?(?P<query>[!$-;=?-\[\]-~]+))?(?:\#[!$-;=?-\[\]-~]+)?"""
)
"""Addresses that every URL parser leaves as they are: most of them. No part is empty, and none has escapes or a port."""
_PLAIN_IRI = re.compile(_PLAIN.pattern.replace("-~]", "-~\u00a1-\U0010ffff]"))
"""The same with letters of any script behind the host: parsers leave them too."""
_ORIGIN = re.compile(r"https?://[A-Za-z0-9._-]+(?=[/?#]|$)")


def _plain(href: str, base: str | None) -> str | None:
    """What `absolute` gives for addresses that are read without a URL parser; None for any other."""
    if href[:1] in _RELATIVE:
        href = _joined(href, base or "")
    if href.isascii():
        return href if _PLAIN.fullmatch(href) else None
    return href if href.isprintable() and _PLAIN_IRI.fullmatch(href) else None


_RELATIVE = ("/", "#")


def _joined(href: str, base: str) -> str:
    """An address that begins with a slash or is but a fragment, made absolute; "" where that takes a URL parser."""
    origin = _ORIGIN.match(base)
    if origin is None or "/." in href:
        return ""
    if href[0] == "#":
        return base.partition("#")[0] + href
    return origin[0].partition("//")[0] + href if href[1:2] == "/" else origin[0] + href


def _is_web(url: str) -> bool:
    """True for an http(s) URL with a possible host; ValueError for what no URL parser accepts."""
    parts = urlsplit(url)
    if ":" in parts.netloc:
        parts.port  # noqa: B018 - raises where it is no port
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return False
    return _NO_HOST.isdisjoint(parts.hostname) and "[v" not in parts.netloc  # a coming version of IP, which no browser knows


_NO_HOST = frozenset(' <>^`{|}%"\\')
"""Characters that no host has; the placeholders of templates do."""
_ESCAPES = ((" ", "%20"), ("<", "%3C"), (">", "%3E"), ('"', "%22"), ("\\", "/"))
"""Characters that no URL holds, and what the URL Standard makes of them."""


def path_and_query(url: str) -> tuple[str, str]:
    """The path and the query of an address, relative ones too; ValueError for what no URL parser accepts.

    >>> path_and_query("https://www.example.org/a/b.jpg?w=640#top"), path_and_query("/a?b")
    (('/a/b.jpg', 'w=640'), ('/a', 'b'))
    """
    if plain := _PLAIN.fullmatch(url):
        return plain["path"] or "", plain["query"] or ""
    parts = urlsplit(url)
    return parts.path, parts.query


def without_fragment(url: str) -> str:
    """The URL without `#…`.

    >>> without_fragment("https://www.example.org/a#comments")
    'https://www.example.org/a'
    """
    return url.partition("#")[0]


def host(url: str | None) -> str:
    """The host name, lower case, without `www.`; "" where there is none.

    >>> host("https://WWW.Example.org:8080/a")
    'example.org'
    """
    if not url or "//" not in url:
        return ""
    if plain := _PLAIN.fullmatch(url):
        return plain["host"].lower().removeprefix("www.")
    try:
        name = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    return name.removeprefix("www.")


def page_key(url: str | None) -> str:
    """What makes two addresses the same page: host and path, without scheme, `www.`, query, fragment and last slash.

    >>> page_key("http://www.example.org/a/?utm_source=x") == page_key("https://example.org/a")
    True
    """
    if plain := _PLAIN.fullmatch(url or ""):
        return plain["host"].lower().removeprefix("www.") + (plain["path"] or "").rstrip("/")
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return (parts.hostname or "").lower().removeprefix("www.") + parts.path.rstrip("/")


def is_front_door(href: str) -> bool:
    """True for the address of a site's front page, in any language of the site.

    >>> [is_front_door(href) for href in ("/", "https://example.org", "https://example.org/en/", "/a", "#", "")]
    [True, True, True, False, False, False]
    """
    href = href.strip()
    if not href or len(href) > _LONGEST_DOOR:
        return False
    start = href.rfind("://")
    path = href[start + 3 :].partition("/")[2] if start >= 0 else href[1:] if href[0] == "/" else "?"
    path = path.rstrip("/")
    return path in _DOORS or (len(path) == 2 and path.isalpha() and path.islower())


_DOORS = frozenset(("", "index.html", "index.php", "index.htm", "index.jsp", "home"))
_LONGEST_DOOR = 200


def last_step(url: str) -> str:
    """The last step of an address's path, lower case; "" for a front page.

    >>> last_step("https://example.org/2025/harbour-reopens/?x=1#top"), last_step("https://example.org/")
    ('harbour-reopens', '')
    """
    path = url.partition("#")[0].partition("?")[0].rstrip("/")
    before, found, step = path.rpartition("/")
    return step.lower() if found and not before.endswith((":", ":/")) else ""
