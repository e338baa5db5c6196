"""YAML front matter: the fields as a YAML parser reads them."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Article
from newsparse.export.inline import plain
from newsparse.records import (
    Author,
)
from rendering import AWKWARD
from sample_record import ARTICLE


def _front_matter(article: Article) -> dict[str, object]:
    start, fields, _ = article.to_markdown(front_matter=True).split("---\n", 2)
    assert start == ""
    found: dict[str, object] = yaml.safe_load(fields)
    return found


def test_front_matter_has_the_fields_that_are_not_empty() -> None:
    assert _front_matter(ARTICLE) == {
        "url": "https://news.example.org/2025/06/15/bridge?page=1",
        "canonical_url": "https://news.example.org/2025/06/15/bridge",
        "headline": "Old bridge reopens after nine years",
        "kicker": "River traffic",
        "dek": "Boats have to wait, walkers do not.",
        "byline": "By Ana Núñez and the City Desk in Port Lume",
        "authors": ["Ana Núñez", "City Desk"],
        "sources": ["AFP", "Agencies"],
        "dateline": "PORT LUME, June 15",
        "published": "2025-06-15T07:57+03:00",
        "modified": "2025-06-16",
        "language": "en-GB",
        "section": "Region",
        "site_name": "The Lume Courier",
        "publisher": "Lume Press Ltd",
        "tags": ["Bridges", "Port Lume"],
        "is_free": True,
        "license": "CC BY 4.0",
        "kind": "article",
    }
    assert _front_matter(Article(is_free=False)) == {"is_free": False, "kind": "other"}


def test_front_matter_stands_before_the_same_document() -> None:
    assert ARTICLE.to_markdown(front_matter=True).endswith("\n---\n\n" + ARTICLE.to_markdown())
    assert Article().to_markdown(front_matter=True) == '---\nkind: "other"\n---\n'


@given(text=st.text(min_size=1, max_size=30) | AWKWARD)
def test_no_text_breaks_out_of_front_matter(text: str) -> None:
    fields = _front_matter(Article(headline=text, tags=(text,), authors=(Author(text),)))
    assert (fields["headline"], fields["tags"], fields["authors"]) == (plain(text), [plain(text)], [plain(text)])
