"""Roles: one role a block, whatever the order of the rules."""

from __future__ import annotations

import random

import pytest

import fixture_pages
from newsparse.declared import Declared
from newsparse.decode import decode
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles.assign import RULES, assign
from newsparse.sources import collect


def read(html: bytes) -> Reading:
    document = Document.read(decode(html, None, Limits()).utf8, "https://www.example.org/story")
    return Reading(flow(document, Limits()), Declared(collect(document)))


def roles(html: str) -> dict[str, Role]:
    reading = read(html.encode())
    return {block.text: claim.role for block, claim in zip(reading.page.blocks, assign(reading)) if block.text}


@pytest.mark.parametrize("name", ["almayadeen-declared", "lang-ja", "comments-longer-than-article"])
def test_the_order_of_the_rules_means_nothing(name: str) -> None:
    reading = read(fixture_pages.page_bytes(name))
    usual = assign(reading)
    for seed in range(5):
        shuffled = random.Random(seed).sample(RULES, len(RULES))
        assert assign(reading, shuffled) == usual


def test_every_block_has_one_claim_of_its_own() -> None:
    reading = read(fixture_pages.page_bytes("almayadeen-declared"))
    claims = assign(reading)
    assert [claim.block for claim in claims] == [block.index for block in reading.page.blocks]


TEXT = "".join(
    f"<p>On day {day} the river rose again overnight, and the town moved its {thing} to the upper floor, as it had done "
    f"in the spring of {1900 + day}, when the water stood for weeks and nobody counted the {thing} any more.</p>"
    for day, thing in enumerate(("books", "chairs", "paintings", "pianos"), 3)
)


@pytest.mark.parametrize(
    ("html", "text", "role"),
    [
        ("<nav><ul><li>Politics</ul></nav>", "Politics", Role.NAVIGATION),
        ("<footer><p>Imprint and such</p></footer>", "Imprint and such", Role.LEGAL),
        ("<button>Press me</button>", "Press me", Role.INTERFACE),
        ("<div class='newsletter-signup'><p>Our letter</p></div>", "Our letter", Role.PROMOTION),
        ("<div class='cookie-banner'><p>We use them</p></div>", "We use them", Role.CONSENT),
        ("<section id='comments'><p>First!</p></section>", "First!", Role.COMMENT),
        ("<div>Advertisement</div>", "Advertisement", Role.PROMOTION),
        ("<div>Anzeige</div>", "Anzeige", Role.PROMOTION),
        ("<div>広告</div>", "広告", Role.PROMOTION),
        ("<p>* * *</p>", "* * *", Role.OTHER),
        ("<p>© 2025 The Example</p>", "© 2025 The Example", Role.LEGAL),
        ("<p>Correction: the river is 4 m deep.</p>", "Correction: the river is 4 m deep.", Role.NOTE),
        ("<blockquote class='twitter-tweet'><p>Wet.</p></blockquote>", "Wet.", Role.EMBED),
    ],
)
def test_marks_and_words_give_a_role(html: str, text: str, role: Role) -> None:
    assert roles(f"<main><h1>River</h1>{TEXT}</main>{html}")[text] is role


def test_a_mark_on_a_box_around_the_article_says_nothing_of_it() -> None:
    found = roles(f"<div class='has-sidebar newsletter comments'><h1>River</h1>{TEXT}</div>")
    assert Role.BODY in found.values()
    assert Role.COMMENT not in found.values()


def test_questions_that_fold_out_are_no_buttons() -> None:
    found = roles(f"<main><h1>River</h1>{TEXT}<h3><button>How deep is it?</button></h3></main>")
    assert found["How deep is it?"] is not Role.INTERFACE


def test_comments_longer_than_the_article_stay_comments() -> None:
    comments = (
        "<div class='comment'><p>"
        + "I have lived here for thirty years and never saw such a thing. " * 5
        + "</p></div>"
    )
    found = roles(f"<main><h1>River</h1>{TEXT}<section class='comments-area'>{comments * 30}</section></main>")
    assert found[comments[24:-10].strip()] is Role.COMMENT
