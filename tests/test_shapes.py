"""Lines whose shape or words say that they are no text: left-over codes, hashtags, invitations to follow, lines of feeds."""

from __future__ import annotations

import pytest

from newsparse.extract import parse

TEXT = tuple(
    f"The council of Gullhaven voted on {day} evening to close the {what} to cars from next spring, after a long debate."
    for day, what in (("Monday", "old harbour road"), ("Tuesday", "quay"), ("Friday", "market"), ("Sunday", "bridge"))
)


def paragraphs(line: str) -> tuple[str, ...]:
    text = "".join(f"<p>{one}</p>" for one in (*TEXT[:2], line, *TEXT[2:]))
    return parse(f"<title>Harbour road</title><main><h1>Harbour road</h1><div class=text>{text}</div></main>").paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "[ad_2]",
        '[gallery ids="1,2"]',
        "[contact-form-7 id=12]",
        "#Gullhaven #Roads #Harbour",
        "1 of 3",
        "2 von 14",
        "jane.doe@gull.example",
        "Twitter: @jdoe",
        "Story continues below video",
        "Skip to next section",
        'Click <a href="https://whatsapp.com/channel/x">here</a> to join our WhatsApp channel',
        'Follow the Gull on <a href="https://whatsapp.com/channel/x">WhatsApp</a>',
        'Подписывайтесь на «Чайку» в <a href="https://t.me/x">Telegram</a>',
        "To read this article in full, subscribe.",
        "We apologize, but this video has failed to load.",
        "Your browser does not support the audio element.",
        "Get in touch with our desk: news@gull.example",
        "Was this article worth your time?",
        'The post <a href="/x">Harbour road</a> appeared first on <a href="/">The Gull</a>.',
        'La entrada <a href="/x">El puerto</a> se publicó primero en <a href="/">La Gaviota</a>.',
    ],
)
def test_such_a_line_is_no_text(line: str) -> None:
    assert paragraphs(line) == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "[Laughter] The mayor then said that no one had ever asked for a road, and that no one would.",
        "The post office on the quay appeared on no map of the council, and was first to be closed.",
        "Follow the road to the end, said the mayor, and you will see what has become of our town.",
        "2 of 3 residents want the road to be closed, as the council found out when it asked them.",
        "He wrote to mayor@gullhaven.example, and nobody answered him for all of the summer and autumn.",
        "#RoadsForAll was the word of the day, and the mayor did not know what to make of it at all.",
    ],
)
def test_a_sentence_that_begins_like_it_is_text(line: str) -> None:
    assert paragraphs(line) == (*TEXT[:2], line, *TEXT[2:])
