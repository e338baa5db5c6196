"""How texts open: the cheap test passes every text that the dear one would find something in."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.lexicon import furniture, notes, origin, related, related_lists, tags
from newsparse.parsing import byline_openings
from newsparse.parsing.openings import opening
from newsparse.roles._phrases import hints_of, says

WHOLE = (*furniture.ADS, *furniture.CONTROLS, *related.LABELS, *related.MORE, *related_lists.LISTS, *tags.LABELS)
BEGUN = (
    *furniture.RIGHTS,
    *furniture.SUBSCRIBE,
    *furniture.OPINIONS,
    *furniture.REPORTS,
    *notes.CORRECTION,
    *notes.EDITOR,
    *notes.DISCLOSURE,
    *origin.ORIGIN,
    *origin.HELPERS,
    *filter(lambda phrase: phrase[0].isalnum(), origin.POINTER),
    *(start + " " if start.isascii() else start for start in (*related.STARTS, *related_lists.LIST_STARTS)),
)


OPENERS = [" ".join(words) for words in byline_openings._OPENERS]


def variants(phrase: str) -> Iterator[str]:
    """A phrase as pages print it."""
    yield from (
        f"{phrase}:",
        f"» {phrase}",
        f"{phrase}…",
        f"[{phrase}]",
        phrase.replace(" ", "\n"),
        phrase.title(),
        f"{phrase}(en)",
    )
    if phrase.upper().casefold() == phrase:
        yield phrase.upper()


def test_a_phrase_keeps_its_opening_however_it_is_printed() -> None:
    assert [one for phrase in (*WHOLE, *OPENERS) for one in variants(phrase) if opening(one) != opening(phrase)] == []


def test_a_text_that_goes_on_keeps_the_opening_of_the_phrase() -> None:
    assert [phrase for phrase in BEGUN if opening(phrase + "xyz") != opening(phrase)] == []


def test_the_turkish_capital_opens_as_the_small_letter() -> None:
    assert opening("İLGİLİ HABERLER") == opening("ilgili haberler")


def test_every_phrase_about_a_text_has_a_hint_however_it_is_printed() -> None:
    phrases = (*origin.WITHIN_ORIGIN, *origin.WITHIN_HELPERS, *origin.OFFER)
    forms = {one for phrase in phrases for one in (phrase, phrase.capitalize(), phrase.title(), phrase.upper())}
    hints = hints_of(origin.HINTS)
    assert [form for form in forms if not says(form.encode().lower(), hints)] == []
