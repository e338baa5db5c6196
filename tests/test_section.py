"""Section, kicker and sources: the short lines around a headline, and what they are not."""

from __future__ import annotations

import pytest

from newsparse.article import Article
from newsparse.extract import parse

TEXT = "".join(
    f"<p>{one}</p>"
    for one in (
        "The harbour opened again on Monday, after three weeks of repairs to its eastern wall and to both of its cranes.",
        "Fishermen had waited outside since dawn, said the harbour master, who had promised them coffee and kept his word.",
        "The repairs cost four million crowns, twice what the council had planned, and will be paid for by a new berth fee.",
    )
)
URL = "https://gull.example/coast/2025/06/harbour-reopens/"


def article(top: str, url: str = URL, below: str = "") -> Article:
    html = f"<html lang=en><body><header>Menu</header><article>{top}<div class=text>{TEXT}</div>{below}</article></body></html>"
    return parse(html, url=url)


H1 = "<h1>Harbour reopens after repairs</h1>"


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("<div class=breadcrumbs><a href=/>Home</a> › <a href=/coast/>Coast</a></div>", "Coast"),
        (
            "<div class=breadcrumbs><a href=/coast/>Coast</a> › <a href=x>Harbour reopens after repairs</a></div>",
            "Coast",
        ),
        ("<div class=breadcrumbs><a href=/coast/>‹ Back</a></div>", "coast"),
        ("<nav><a href=/coast/>The Coast</a> <a href=/town/>Town</a></nav>", "The Coast"),
        ("<p><a href=/harbours>Harbours</a></p>", "Harbours"),
        ("<p><a href=/tag/harbours>Harbours</a></p>", "coast"),
        ("<nav><a href=/coast/2025/>▼ 2025 (14)</a></nav>", "coast"),
        ("<nav><a href=/coast/2025/06/>June</a></nav>", "coast"),
        ("<a href=/coast/2025/06/harbour-reopens/?share=x>Click to share (opens in new window)</a>", "coast"),
    ],
)
def test_the_section_is_a_desk_of_the_site(top: str, expected: str) -> None:
    assert article(top + H1).section == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<p class=kicker>Fishing at last</p>", "Fishing at last"),
        ("<p class=kicker>2025 in review</p>", "2025 in review"),
        ("<p class=kicker>June 14, 2025</p>", None),
        ("<p>14.06.2025 | 13:10 | Ann Lee</p>", None),
        ("<p class=eyebrow>Fishing · 14 June 2025</p>", None),
        ("<p class=kicker>(855) 411-0000</p>", None),
        ("<p>Home » Coast » Harbours of the north</p>", None),
    ],
)
def test_a_kicker_is_no_date_number_or_trail(line: str, expected: str | None) -> None:
    assert article(f"<div>{line}{H1}</div>").kicker == expected


def test_a_sign_is_no_source() -> None:
    assert article(H1, below="<p>Source: ↩</p>").sources == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("04.02.2022 | 13:10 | Uta Helkenberg", ["Uta Helkenberg"]),
        ("Uta Helkenberg · 4 February 2022", ["Uta Helkenberg"]),
        ("Harbour news · 4 February 2022", []),
        ("Uta Helkenberg", []),
    ],
)
def test_a_name_beside_a_date_above_the_headline_is_a_byline(line: str, expected: list[str]) -> None:
    assert [author.name for author in article(f"<p>{line}</p>{H1}").authors] == expected
