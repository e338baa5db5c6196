"""Addresses: those that are read without a URL parser are read as the parser reads them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest

from newsparse.parsing import urls
from newsparse.parsing.urls import absolute, host, page_key, path_and_query

BASES = ("https://www.example.org/a/b?c=d", "http://example.org", "https://Example.org:8080/x/", None)
HREFS = (
    "https://www.example.org/news/rain?a=b&c=%20#top",
    "HTTPS://www.example.org/news",
    "http://www.example.org",
    "https://www.example.org?",
    "https://www.example.org/#",
    "https://www.example.org/a;b=c/d;",
    "https://www.example.org:443/a",
    "https://ann@example.org/a",
    "https://www.example.org/a/../b/./c",
    "https://www.example.org/a b|c^d",
    "https://bücher.example.org/ä",
    "https:///a",
    "//cdn.example.org/a.jpg",
    "//cdn.example.org",
    "///a",
    "/a/b//c",
    "/a/../b",
    "/.well-known/x",
    "/a?b=/../c",
    "/a?",
    "/",
    "a/b",
    "?a=b",
    "#top",
    "#",
    "#größe",
    "https://www.example.org/größe/東京?q=дождь#é",
    "/größe",
    "//cdn.example.org/ü.jpg",
    "https://www.example.org/a\u00a0b",
    "https://www.example.org/a\u200bb",
    "https://www.example.org/\U0001f600/\ud800",
)


@pytest.mark.parametrize("href", HREFS)
@pytest.mark.parametrize("base", BASES)
def test_plain_addresses_are_read_as_the_url_parser_reads_them(
    href: str, base: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = absolute(href, base), host(href), page_key(href)
    for name in ("_PLAIN", "_PLAIN_IRI"):
        monkeypatch.setattr(urls, name, re.compile("(?!)"))
    assert read == (absolute(href, base), host(href), page_key(href))


@pytest.mark.parametrize("href", HREFS)
def test_path_and_query_are_those_of_the_url_parser(href: str) -> None:
    parts = urlsplit(href)
    assert path_and_query(href) == (parts.path, parts.query)
