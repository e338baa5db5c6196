"""The address of a page: its day, its language, its sections."""

from __future__ import annotations

import pytest

from newsparse.document import Document
from newsparse.sources import address


@pytest.mark.parametrize(
    ("url", "evidence"),
    [
        (None, []),
        ("https://example.org/", []),
        ("https://example.org/rain-in-spain", []),
        ("https://example.org/2025/06/15/rain", [("datePublished", "2025-06-15")]),
        (
            "https://example.org/en/world/middle-east/20250615/rain",
            [
                ("datePublished", "2025-06-15"),
                ("inLanguage", "en"),
                ("articleSection", "world"),
                ("articleSection", "middle-east"),
            ],
        ),
        ("https://example.org/pt-br/esportes/x", [("inLanguage", "pt-br"), ("articleSection", "esportes")]),
        ("https://ar.example.org/x", [("inLanguage", "ar")]),
        ("https://my.example.org/x", []),
        ("https://en.org/x", []),
        ("https://example.org/in/x", []),
        ("https://example.org/%D1%81%D0%BF%D0%BE%D1%80%D1%82/x", [("articleSection", "спорт")]),
        ("https://example.org/article/12345/a-long-headline-in-four/x", []),
        ("https://[broken", []),
    ],
)
def test_what_an_address_says(url: str | None, evidence: list[tuple[str, str]]) -> None:
    found = [(one.property, one.value) for one in address.collect(Document.read(b"", url))]
    assert found == evidence
