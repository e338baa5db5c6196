"""Claims on blocks: captions and credits, and what only looks like them."""

from __future__ import annotations

import pytest

from newsparse.declared import Declared
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles.captions import claims

TEXT = "".join(
    f"<p>In the year {year} the river rose again overnight, and the town moved its {thing} to the upper floor, as it "
    f"had done in the spring of {year - 40}, when the water stood for weeks and nobody counted the {thing}.</p>"
    for year, thing in ((1931, "books"), (1954, "chairs"), (1977, "paintings"), (1998, "pianos"))
)
IMG = "<img src='/p/river.jpg' width='800' height='500'>"


def told(html: str) -> dict[str, tuple[Role, float]]:
    """The strongest claim on each text, with its strength."""
    document = Document.read(
        f"<body><main><h1>High water</h1>{html}</main></body>".encode(), "https://www.example.org/a"
    )
    reading = Reading(flow(document, Limits()), Declared(()))
    found: dict[str, tuple[Role, float]] = {}
    for claim in claims(reading):
        text = reading.page.blocks[claim.block].text
        if claim.strength > found.get(text, (None, 0.0))[1]:
            found[text] = (claim.role, claim.strength)
    return found


def firm(html: str) -> dict[str, Role]:
    """The texts that are kept out of the body, and their roles."""
    return {text: role for text, (role, strength) in told(html).items() if strength >= 0.5}


@pytest.mark.parametrize(
    "box",
    [
        "<figure>{}<figcaption>{{}}</figcaption></figure>",
        "<figure><div class='f'>{}</div><figcaption><p>{{}}</p></figcaption></figure>",
        "<figure>{}<p>{{}}</p></figure>",
        "<div class='wp-caption'>{}<p class='wp-caption-text'>{{}}</p></div>",
        "<div class='x'>{}<div class='media-caption'>{{}}</div></div>",
        "<div class='article__photo'>{}<p>{{}}</p></div>",
        "<div class='contentimage s-100'>{}{{}}</div>",
        "<table><tr><td>{}</td></tr><tr><td class='cap'>{{}}</td></tr></table>",
        "<dl class='gallery-item'><dt>{}</dt><dd class='wp-caption-text gallery-caption'>{{}}</dd></dl>",
    ],
)
def test_a_box_that_is_for_a_picture_holds_its_caption(box: str) -> None:
    caption = "The old bridge in the spring of 1977, seen from the mill"
    html = TEXT + box.format(IMG).format(caption) + TEXT
    assert firm(html) == {caption: Role.CAPTION}


@pytest.mark.parametrize(
    ("after", "role"),
    [
        ("<p>The old bridge in 1977. Photo: Ann Lee/The Gazette</p>", Role.CAPTION),
        ("<p><em>The old bridge in 1977 (AP Photo/Ann Lee)</em></p>", Role.CAPTION),
        ("<p>Foto: dpa</p>", Role.CREDIT),
        ("<p>Getty Images</p>", Role.CREDIT),
        ("<p>1977년 봄 옛 다리 모습. 연합뉴스</p>", Role.CAPTION),
        ("<p>春の古い橋（共同）</p>", Role.CAPTION),
    ],
)
def test_a_text_after_a_picture_that_ends_with_a_credit_is_its_caption(after: str, role: Role) -> None:
    assert list(firm(f"{TEXT}<p>{IMG}</p>{after}{TEXT}").values()) == [role]


@pytest.mark.parametrize(
    "after",
    [
        "<p>Nobody in the town remembers a year without high water, and few remember one in which it came twice.</p>",
        "<h2>The old bridge</h2>",
        "<p>Photo: the picture shows that nobody who stood on the bridge that day had any idea of what was coming.</p>",
        "<p>“We saw it coming,” said Ann Lee, who works for Reuters.</p>",
    ],
)
def test_any_other_text_after_a_picture_is_left_to_the_body(after: str) -> None:
    assert firm(f"{TEXT}<p>{IMG}</p>{after}{TEXT}") == {}


def test_a_text_that_repeats_the_alternative_text_is_the_caption() -> None:
    image = "<div><img src='/p/a.jpg' alt='The old bridge in the spring of 1977'></div>"
    assert firm(f"{TEXT}{image}<p>The old bridge in the spring of 1977 dpa</p>{TEXT}") == {
        "The old bridge in the spring of 1977 dpa": Role.CAPTION
    }


def test_a_linked_headline_that_repeats_the_alternative_text_is_a_teaser() -> None:
    image = "<div><img src='/p/a.jpg' alt='The old bridge in the spring of 1977'></div>"
    assert firm(f"{TEXT}{image}<p><a href='/b'>The old bridge in the spring of 1977</a></p>{TEXT}") == {}


def test_a_credit_of_its_own_is_a_credit() -> None:
    html = f"<figure>{IMG}<figcaption><p>The old bridge</p><p class='photo-credit'>Ann Lee</p></figcaption></figure>"
    assert firm(TEXT + html) == {"The old bridge": Role.CAPTION, "Ann Lee": Role.CREDIT}


def test_a_credit_beside_a_picture_makes_its_neighbour_the_caption() -> None:
    html = f"<div><div>{IMG}</div><div><p>The old bridge in 1977</p><p>Foto: Ann Lee</p></div></div>"
    assert firm(TEXT + html) == {"The old bridge in 1977": Role.CAPTION, "Foto: Ann Lee": Role.CREDIT}


@pytest.mark.parametrize(
    "words", ["Bild vergrößern", "Open image in gallery", "1/12", "03:45", "이미지 확대보기", "Image caption", "2 Min."]
)
def test_what_a_button_or_a_player_says_is_no_caption(words: str) -> None:
    html = f"<figure>{IMG}<p>{words}</p><figcaption>The old bridge in 1977</figcaption></figure>"
    assert told(TEXT + html)[words][0] is Role.INTERFACE


@pytest.mark.parametrize(
    "figure",
    [
        "<figure class='pullquote'><p>We never counted.</p><figcaption>Ann Lee</figcaption></figure>",
        "<figure><blockquote><p>We never counted.</p></blockquote><figcaption>Ann Lee</figcaption></figure>",
        "<figure><img src='/lee.jpg'><figcaption><address>By Ann Lee</address></figcaption></figure>",
    ],
)
def test_who_is_quoted_or_writes_is_no_caption(figure: str) -> None:
    assert firm(TEXT + figure) == {}


def test_a_style_for_small_print_is_no_caption_where_no_picture_is() -> None:
    assert firm(f"<p class='text-caption'>Updated on 3 May</p>{TEXT}<ul class='text-caption'><li>More</li></ul>") == {}


def test_a_drop_cap_is_no_caption() -> None:
    assert firm(f"<p>{IMG}</p><p class='has-drop-cap'>It rained.</p>{TEXT}") == {}


def test_a_box_that_holds_the_story_is_no_caption_whatever_its_marks_say() -> None:
    assert firm(f"<div class='caption image'>{IMG}{TEXT}</div>") == {}
    assert firm(f"<figure>{IMG}<figcaption>{TEXT}</figcaption></figure>") == {}


def test_a_page_without_pictures_and_without_text_has_no_captions() -> None:
    assert told("") == {}


@pytest.mark.parametrize(
    "box",
    [
        "<div class='css-1x'><div>{}</div><p>{{}}</p></div>",
        "<div><div><div>{}</div></div>{{}}</div>",
        "<div><section><div>{}</div><div>{{}}</div></section></div>",
    ],
)
def test_a_text_alone_under_a_picture_between_paragraphs_is_its_caption(box: str) -> None:
    caption = "The old bridge in the spring of 1977, seen from the mill"
    assert firm(TEXT + box.format(IMG).format(caption) + TEXT) == {caption: Role.CAPTION}


@pytest.mark.parametrize(
    "html",
    [
        f"{TEXT}<p>{IMG}{{}}</p>{TEXT}",
        f"{TEXT}<div><p>{{}}</p><div>{IMG}</div></div>{TEXT}",
        f"<p>One look.</p><div><div>{IMG}</div><p>{{}}</p></div>" * 2,
        "".join(f"<section><div>{IMG}</div>{one}</p></section>" for one in TEXT.split("</p>")[:4]) + "<p>{}</p>",
        f"{TEXT}<div><div>{IMG}</div><p>2:34 {{}}</p></div>{TEXT}",
        f"{TEXT}<ul><li><div>{IMG}</div>{{}}</li></ul>{TEXT}",
    ],
)
def test_the_text_beside_a_picture_is_no_caption_where_paragraphs_have_pictures_too(html: str) -> None:
    line = "The old bridge in the spring of 1977 was seen from the mill"
    assert Role.CAPTION not in firm(html.format(*[line] * html.count("{}"))).values()
