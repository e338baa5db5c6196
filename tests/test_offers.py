"""What a page says of its own service around an article is neither text nor dek."""

from __future__ import annotations

import pytest

from newsparse.extract import parse

TEXT = (
    "The council of Gullhaven voted on Tuesday evening to close the old harbour road to cars from next spring, after a long debate.",
    "Residents had asked for years that something be done about the noise, said Marta Lindqvist, who lives above the fish market.",
    "The road carries about 9,000 vehicles a day, according to figures that the transport office published in the last month.",
    "Shopkeepers fear that customers will stay away. “We live from people who drive past and see us,” said Tom Eller.",
)
PARAGRAPHS = "".join(f"<p>{one}</p>" for one in TEXT)


def page(before: str = "", after: str = "", inside: str = "") -> str:
    text = PARAGRAPHS.replace("</p><p>The road", f"</p>{inside}<p>The road")
    return (
        "<title>Harbour road to close</title><article><h1>Harbour road to close</h1>"
        f"{before}<div class=text>{text}</div>{after}</article>"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Estimated read time: 4 minutes",
        "5 min read",
        "3-minute read",
        "Lesezeit: 4 Minuten",
        "4 Min. Lesezeit",
        "Temps de lecture : 3 min",
        "Lecture : 3 min",
        "Tiempo de lectura: 2 min",
        "2 min de lectura",
        "Время чтения: 3 минуты",
        "Okuma süresi: 3 dk",
        "閱讀時間約 3 分鐘",
        "Listen to this article 4 min",
        "Artikel anhören (6 Minuten)",
        "Escucha el artículo 3 min",
    ],
)
def test_a_line_about_reading_or_listening_is_neither_text_nor_dek(line: str) -> None:
    for html in (page(before=f"<p>{line}</p>"), page(inside=f"<p>{line}</p>")):
        found = parse(html)
        assert (found.paragraphs, found.dek) == (TEXT, None)


@pytest.mark.parametrize(
    "line",
    [
        "Reading time was what the prisoners of the harbour tower asked for first, and what they were given last of all.",
        "5 minutes reading aloud to a child each day, the library of Gullhaven found, is enough to make a reader of anyone.",
        "To keep reading lamps lit on the quay the council will spend 4,000 crowns a year, and nobody has said why it should.",
    ],
)
def test_a_paragraph_that_begins_alike_is_text(line: str) -> None:
    assert parse(page(inside=f"<p>{line}</p>")).paragraphs == (*TEXT[:2], line, *TEXT[2:])


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Already a subscriber? Sign in", "Get full access to all texts for one crown a week, and cancel at any time."),
        ("You have reached your limit of free articles.", "Read as much as you like, on all your devices, for a month."),
        ("Sie haben bereits ein Abo? Hier anmelden", "Alle Artikel lesen, jederzeit kündbar, die ersten vier Wochen gratis."),
        ("Cet article est réservé aux abonnés", "Accédez à tous les contenus et soutenez la rédaction du journal."),
        ("¿Ya eres suscriptor? Inicia sesión", "Lee sin límites todas las noticias desde cualquier dispositivo que tengas."),
        ("この記事は有料会員限定です", "有料会員になると、すべての記事を制限なく読むことができます。いつでも解約できます。"),
    ],
)
def test_the_box_that_offers_the_rest_is_no_text(line: str, more: str) -> None:
    offer = f'<div class="paywall-offer"><h3>{line}</h3><p>{more}</p></div>'
    assert parse(page(after=offer)).paragraphs == TEXT
    assert parse(page(inside=offer)).paragraphs == TEXT


def test_a_text_inside_a_box_for_paying_readers_is_text() -> None:
    html = page().replace("<div class=text>", '<div class="paywall premium text"><p>Already a subscriber? Sign in</p>')
    assert parse(html).paragraphs == TEXT


def test_the_answers_of_a_poll_are_no_text() -> None:
    poll = (
        '<div class="poll"><p>Is it right to close the harbour road to cars?</p><label><input type=radio>Yes</label>'
        "<label><input type=radio>No</label><button>Vote</button></div>"
    )
    assert parse(page(inside=poll)).paragraphs == TEXT
