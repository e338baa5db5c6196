"""Plain text: to be read, without mark-up and without control characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Article
from newsparse.records import ListBlock, ListItem, Note, Paragraph, Quote, Table, Timestamp
from sample_record import ARTICLE


def test_a_whole_article() -> None:
    assert ARTICLE.to_text() == (
        "River traffic\n"
        "\n"
        "Old bridge reopens after nine years\n"
        "\n"
        "Boats have to wait, walkers do not.\n"
        "\n"
        "By Ana Núñez and the City Desk in Port Lume · 2025-06-15T07:57+03:00\n"
        "\n"
        "The old bridge is open again.\n"
        "\n"
        "What changes\n"
        "\n"
        "We waited long.\n"
        "Now we walk.\n"
        "— Mayor Ilse Brandt\n"
        "\n"
        "- two locks\n"
        "  1. first lock\n"
        "  2. second lock\n"
        "- one gate\n"
        "\n"
        "Day | Opens\n"
        "Monday | 9\n"
        "Sunday | 11\n"
        "\n"
        "An earlier version gave a wrong year.\n"
    )


def test_an_empty_article_is_an_empty_text() -> None:
    assert Article().to_text() == ""


def test_the_date_stands_alone_where_there_is_no_byline() -> None:
    assert Article(published=Timestamp("2025-06-15")).to_text() == "2025-06-15\n"


def test_blocks_without_text_leave_no_gap() -> None:
    blocks = (
        Paragraph("One."),
        Paragraph("\x0b \n"),
        Table((("", ""),)),
        ListBlock((ListItem(""),)),
        Quote(""),
        Note("Two."),
    )
    assert Article(body=blocks).to_text() == "One.\n\nTwo.\n"


def test_text_steers_no_terminal() -> None:
    assert Article(headline="a\x1b]0;b\x07c\x9b31md").to_text() == "a\ufffd]0;b\ufffdc\ufffd31md\n"


def test_a_cell_of_several_lines_stays_in_its_row() -> None:
    assert Article(body=(Table((("a\nb", "c"),)),)).to_text() == "a b | c\n"


@given(st.text())
def test_any_text_can_be_written_as_utf_8_and_has_no_controls(text: str) -> None:
    shown = Article(headline=text, body=(Paragraph(text), Table(((text,),)))).to_text()
    assert not any(character < " " and character != "\n" and character != "\t" for character in shown)
    assert shown.encode().decode() == shown
