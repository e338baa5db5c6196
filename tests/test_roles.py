"""Roles: one role a block, whatever the order of the rules."""

from __future__ import annotations

import random

import pytest

import fixture_pages
from newsparse.bodymodel.families import FIRM
from newsparse.bodymodel.model import Scored
from newsparse.declared import Declared
from newsparse.decode import decode
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Block, Box, Role
from newsparse.reading import Reading
from newsparse.roles import body, origin, related, sides
from newsparse.roles.assign import RULES, assign, strongest
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
        ("<p><a href=/>Start</a> › <a href=/isles/>Isles</a> › Ferry</p>", "Start › Isles › Ferry", Role.NAVIGATION),
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


@pytest.mark.parametrize(
    "marks",
    ["l-sidebar", "user-form__step", "image-overlay", "photo-gallery", "js-tooltip", "forgotPassword", "hidden md:flex"],
)
def test_a_small_box_is_what_its_marks_say(marks: str) -> None:
    line = "Give us the address of your account and we send you a new key to it."
    reading = read(f"<main><h1>River</h1>{TEXT}<div class='{marks}'><p>{line}</p></div></main>".encode())
    claimed = strongest(reading, (sides.claims,))
    assert [reading.page.blocks[index].text for index, claim in claimed.items() if claim.strength >= FIRM] == [line]


@pytest.mark.parametrize("marks", ["l-sidebar", "sticky", "hidden md:block"])
def test_a_large_box_is_what_it_holds(marks: str) -> None:
    found = roles(f"<main><h1>River</h1>{TEXT}<div class='{marks}'>{TEXT.replace('river', 'lake')}</div></main>")
    assert list(found.values()).count(Role.BODY) == 8


@pytest.mark.parametrize("marks", ["grid-sidebar__content", "inline-placeholder"])
def test_many_small_boxes_of_the_same_marks_may_hold_the_text(marks: str) -> None:
    text = TEXT.replace("<p>", f"<div class='{marks}'><p>").replace("</p>", "</p></div>")
    found = roles(f"<main><h1>River</h1><div>{text}</div></main>")
    assert list(found.values()).count(Role.BODY) == 4


@pytest.mark.parametrize(
    "second", ["Boats of wood, which nobody builds any more in this town", "<a href=/2024/05/02/rafts>Rafts of the lake</a>"]
)
def test_a_list_of_things_with_links_is_no_list_of_other_pieces(second: str) -> None:
    linked = "<a href=/2024/05/01/boats-of-steel>Boats of steel and of iron</a>"
    items = f"<ul><li>{linked}</li><li>{second}</li></ul>"
    head = "<head><link rel=canonical href='https://gull.example/2024/05/03/river'></head>"
    reading = read(f"{head}<main><h1>River</h1>{TEXT}{items}{TEXT}</main>".encode())
    assert not [claim for claim in strongest(reading, (related.claims,)).values() if claim.strength >= FIRM]


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


@pytest.mark.parametrize(
    ("line", "role", "is_firm"),
    [
        ("Aus dem Englischen von Ina Roe", Role.NOTE, True),
        ("Traducción de Ina Roe", Role.NOTE, True),
        ("Ola Lund in Wick contributed to this report.", Role.NOTE, False),
        ("Melden Sie sich zu unserem Newsletter an.", Role.PROMOTION, False),
        (">> All the tides of the week", Role.INTERFACE, False),
    ],
)
def test_a_line_about_the_text_is_told_from_it_by_its_words(line: str, role: Role, is_firm: bool) -> None:
    reading = read(f"<main><h1>River</h1>{TEXT}<p>{line}</p></main>".encode())
    claimed = strongest(reading, (origin.claims,))
    assert [(reading.page.blocks[index].text, claim.role) for index, claim in claimed.items()] == [(line, role)]
    assert [claim.strength >= FIRM for claim in claimed.values()] == [is_firm]


def test_a_lead_that_names_its_author_is_text() -> None:
    lead = "The River Society announced today that its boats are to carry the books of the town to the upper floors."
    head = f"<head><meta name=author content='River Society'><meta name=description content='{lead}'></head>"
    found = roles(f"{head}<main><h1>River</h1><div itemprop=author><p>{lead}</p></div>{TEXT}</main>")
    assert found[lead] is not Role.AUTHOR_BOX


def test_who_wrote_the_text_is_told_from_it_after_it() -> None:
    head = "<head><meta name=author content='Ina Roe'></head>"
    life = "Ina Roe has written about rivers since 2010."
    reading = read(f"{head}<main><h1>River</h1><p>{life}</p>{TEXT}<p>{life}</p></main>".encode())
    claimed = strongest(reading, (origin.claims,))
    assert [(index, claim.role) for index, claim in claimed.items()] == [
        (len(reading.page.blocks) - 1, Role.AUTHOR_BOX)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "(kwo)",
        "(dpa/kwo)",
        "The Gull (Ina Roe, Olaf Lund)",
        "Every morning in our <a href=/letter>newsletter</a>: sign up for the news of the river.",
        "Das Beste vom Tag im Newsletter. Hier <a href=/brief>geht es zur Anmeldung</a>!",
    ],
)
def test_a_sign_names_alone_and_a_call_to_subscribe_end_no_text(line: str) -> None:
    head = "<head><meta name=author content='Ina Roe'><meta name=author content='Olaf Lund'></head>"
    reading = read(f"{head}<main><h1>River</h1>{TEXT}<p>{line}</p></main>".encode())
    claimed = strongest(reading, (origin.claims,))
    assert [index for index, claim in claimed.items() if claim.strength >= FIRM] == [len(reading.page.blocks) - 1]


@pytest.mark.parametrize("mark", ["c-messageBar__content", "js-tooltip", "article-notice__text"])
def test_a_notice_before_the_text_is_no_dek(mark: str) -> None:
    notice = "You can keep this story on your own page and read it later, if you have an account."
    found = roles(f"<main><h1>River</h1><p class='{mark}'>{notice}</p><div>{TEXT}</div></main>")
    assert found[notice] is not Role.DEK


def test_a_line_after_the_first_paragraph_is_no_dek_where_the_first_has_a_box_of_its_own() -> None:
    first = (
        "On the second day the river rose for the first time this year, and nobody in the town had seen it coming, as it "
        "had been dry since the week before last, when the last of the snow went off the hills."
    )
    line = "Stay up-to-date on the latest in local and national government"
    preview = f"<div class='subscriber-preview'><p>{first}</p></div>"
    inline = f"<div class='inline-asset'><p><strong>{line}</strong></p></div>"
    found = roles(f"<main><h1>River</h1><div>{preview}<div class='subscriber-only'>{inline}{TEXT}</div></div></main>")
    assert found[line] is not Role.DEK
    assert found[first] is Role.BODY


@pytest.mark.parametrize(
    ("tag", "role"),
    [("amp-ad", Role.PROMOTION), ("amp-sidebar", Role.NAVIGATION), ("amp-consent", Role.CONSENT)],
)
def test_a_component_of_amp_is_what_its_tag_says(tag: str, role: Role) -> None:
    line = "Loading what stands here"
    assert roles(f"<main><h1>River</h1>{TEXT}<{tag}><div placeholder>{line}</div></{tag}></main>")[line] is role


def test_what_stands_with_an_invitation_in_a_small_box_is_a_promotion() -> None:
    box = (
        "<div class=x7f><strong>Der Morgen am Fluss</strong><p>Unser kostenloser Brief, jeden Werktag um 6 Uhr.</p>"
        "<p>Mit der Anmeldung erklären Sie sich mit unseren Regeln einverstanden.</p></div>"
    )
    found = roles(f"<main><h1>River</h1>{TEXT}{box}{TEXT}</main>")
    assert found["Der Morgen am Fluss"] is found["Unser kostenloser Brief, jeden Werktag um 6 Uhr."] is Role.PROMOTION


def test_a_paragraph_beside_an_invitation_is_no_promotion() -> None:
    found = roles(f"<main><h1>River</h1><div><p>The books are safe.</p>{TEXT}<p>Subscribe to our letter.</p></div></main>")
    assert found["The books are safe."] is Role.BODY


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("When you buy through links on our site, we may earn an affiliate commission.", Role.NOTE),
        ("Dieser Artikel enthält Affiliate-Links, mit denen wir Geld verdienen.", Role.NOTE),
        ("Нашли ошибку? Выделите её и нажмите Ctrl+Enter", Role.INTERFACE),
        ("Spotted an error? Tell us at once.", Role.INTERFACE),
        ("Dalsza część tekstu pod materiałem wideo", Role.PROMOTION),
        ("Haber Kaynağı: İHA", Role.NOTE),
        ("(इनपुट-भाषा)", Role.NOTE),
        ("Republish this article for free, under a licence.", Role.LEGAL),
    ],
)
def test_a_line_around_the_text_has_a_role_of_its_own(line: str, role: Role) -> None:
    assert roles(f"<main><h1>River</h1>{TEXT}<p>{line}</p></main>")[line] is role


def test_a_ticker_across_the_page_is_no_body() -> None:
    news = "School closed on Friday for the conference of its teachers ... Deer season opens on the twentieth of November ..."
    assert roles(f"<main><h1>River</h1>{TEXT}</main><marquee>{news}</marquee>")[news] is Role.TICKER


def test_a_list_is_body_as_a_whole() -> None:
    items = Box(1, "ul", "", None, 1, False, "")
    entries = [Block(n, Box(2 + n, "li", "", items, n, False, ""), str(n)) for n in range(2)]
    scored = [Scored(entries[0], 0.9), Scored(entries[1], 0.3), Scored(Block(9, items, "Text"), 0.1)]
    assert body._lists(scored) == {1: pytest.approx(0.6)}


def test_the_box_of_the_text_is_not_that_of_comments_though_they_are_longer() -> None:
    comments = "<li><p>" + "I have lived here for thirty years and never saw such a thing. " * 5 + "</p></li>"
    text = f"<div id=entry>{TEXT}</div><div id=comments><ol class=commentlist>{comments * 30}</ol></div>"
    main = read(f"<body><h1>River</h1><div id=content>{text}</div>".encode()).main
    assert main is not None
    assert main.id == "entry"


def test_comments_around_the_headline_are_the_article() -> None:
    main = read(f"<body class=home><div id=post class=comments-open-comments><h1>River</h1>{TEXT}</div>".encode()).main
    assert main is not None
    assert main.id == "post"


def test_the_bulk_of_the_text_is_no_embedded_post() -> None:
    found = roles(f"<main><h1>River</h1><div class='entry instagram-media'>{TEXT}</div></main>")
    assert set(found.values()) == {Role.HEADLINE, Role.BODY}


def test_what_reads_as_a_dek_is_the_body_where_there_is_no_other_text() -> None:
    line = "The river rose again overnight, and the town moved its books to the upper floor."
    head = f"<head><title>River</title><meta name=description content='{line}'></head>"
    end = "<p><a href=/x>Read on at the Gull</a></p>"
    assert roles(f"{head}<h1>River</h1><div class=summary><p>{line}</p></div>{end}")[line] is Role.BODY
    assert roles(f"{head}<h1>River</h1><div class=summary><p>{line}</p></div><main>{TEXT}</main>{end}")[line] is Role.DEK
