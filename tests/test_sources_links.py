"""`<link>`, `<title>` and `<html>`: addresses are absolute, and what is for browsers only is left out."""

from __future__ import annotations

import pytest

from newsparse.document import Document
from newsparse.sources import links


def read(html: str, url: str | None = "https://example.org/world/rain") -> list[tuple[str, str]]:
    return [(one.property, one.value) for one in links.collect(Document.read(html.encode(), url))]


@pytest.mark.parametrize(
    ("html", "property_", "value"),
    [
        ("<link rel=canonical href=/rain>", "url", "https://example.org/rain"),
        ("<link rel='Canonical' href='https://example.org/rain'>", "url", "https://example.org/rain"),
        ("<link rel=amphtml href=/amp/rain>", "ampUrl", "https://example.org/amp/rain"),
        ("<link rel=author href=/ann>", "author.url", "https://example.org/ann"),
        ("<link rel=license href=https://example.org/cc>", "license", "https://example.org/cc"),
        ("<link rel=image_src href=/a.jpg>", "image.url", "https://example.org/a.jpg"),
        ("<link rel=next href=?page=2>", "pagination.next", "https://example.org/world/rain?page=2"),
        ("<link rel=shortlink href=/?p=1>", "shortUrl", "https://example.org/?p=1"),
        ("<title> Rain in\n Spain </title>", "title", "Rain in Spain"),
        ("<html lang=pt-BR>", "inLanguage", "pt-BR"),
        ("<html dir=RTL>", "direction", "rtl"),
    ],
)
def test_what_each_element_says(html: str, property_: str, value: str) -> None:
    assert read(html) == [(property_, value)]


@pytest.mark.parametrize(
    "html",
    [
        "<link rel=stylesheet href=/a.css>",
        "<link rel='shortcut icon' href=/a.ico>",
        "<link rel=alternate type=application/rss+xml href=/feed>",
        "<link rel=alternate hreflang=x-default href=/rain>",
        "<link rel=canonical>",
        "<link rel=canonical href='javascript:void(0)'>",
        "<link rel='' href=/rain>",
    ],
)
def test_what_says_nothing_of_the_article(html: str) -> None:
    assert read(html) == []


def test_a_relative_address_without_a_base_is_none() -> None:
    assert read("<link rel=canonical href=/rain>", url=None) == []


def test_a_translation_is_an_address_and_a_language() -> None:
    html = "<link rel=alternate hreflang=es href=/es/lluvia><link rel=alternate hreflang=fr href=/fr/pluie>"
    found = list(links.collect(Document.read(html.encode(), "https://example.org/")))
    assert [(one.property, one.value, one.group) for one in found] == [
        ("translation.url", "https://example.org/es/lluvia", 1),
        ("translation.inLanguage", "es", 1),
        ("translation.url", "https://example.org/fr/pluie", 2),
        ("translation.inLanguage", "fr", 2),
    ]
