"""The licence of an article: as declared, else as a link in the page names it."""

from __future__ import annotations

import pytest

from newsparse.extract import parse

BY = "https://creativecommons.org/licenses/by/4.0/"
OTHER = "https://creativecommons.org/licenses/by-sa/4.0/"


def licence(head: str, body: str) -> str | None:
    html = f"<html><head>{head}</head><body><h1>Harbour reopens</h1><p>The harbour opened again.</p>{body}</body></html>"
    return parse(html, url="https://www.gull.example/a").license


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (f'<link rel="license" href="{BY}">', "", BY),
        ("", f'<p>Under <a rel="license" href="{BY}">CC BY</a>.</p>', BY),
        ("", f'<p>Under <a rel="license noopener" href="{BY}">CC BY</a> and <a rel="license" href="{BY}">this</a>.</p>', BY),
        (f'<link rel="license" href="{OTHER}">', f'<p>Under <a rel="license" href="{BY}">CC BY</a>.</p>', OTHER),
        ("", f'<p><a rel="license" href="{BY}">Text</a>, <a rel="license" href="{OTHER}">pictures</a></p>', None),
        ("", f'<p>Under <a href="{BY}">CC BY</a>.</p>', None),
    ],
)
def test_a_page_says_under_which_licence_it_is(head: str, body: str, expected: str | None) -> None:
    assert licence(head, body) == expected
