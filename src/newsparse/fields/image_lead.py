"""The article's main picture: the one that the page shows first, or the one that it declares."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

import attrs

from newsparse.evidence import Evidence
from newsparse.fields.case import Case
from newsparse.fields.declared_text import folded
from newsparse.fields.image_blocks import Shown
from newsparse.fields.image_survey import Survey
from newsparse.lexicon.tables import words
from newsparse.parsing.image_names import one_key, same_picture
from newsparse.parsing.images import is_placeholder, pixels
from newsparse.parsing.mark_words import Wanted
from newsparse.records import Image

_NO_PICTURE = Wanted(
    words("logo logos default placeholder fallback icon favicon share sharing social sprite blank noimage")
)
"""Words in the names of pictures that a site declares for every page."""


@attrs.frozen
class Lead:
    """Which picture is the main one."""

    number: int | None = None
    """Its number among those shown; None if none of them is."""
    declared: Image | None = None
    """The main picture, if the page only declares it."""
    source: str = "page"
    place: str = ""
    confidence: float = 0.0
    note: str | None = None


def lead_of(survey: Survey, shown: Sequence[Shown], captioned: Set[int]) -> Lead:
    """The main picture: the shown one that the page declares; else the one above the text; else the one declared.

    Where a picture with a caption opens the text, it is the main one even if the page declares another: that one was
    made for cards in other places. One without may be anything.
    """
    declared = _declared(survey.case)
    for matches, confidence, note in _MATCHES:
        for url, one in declared.items():
            number = matches(url, shown)
            if number is not None:
                return Lead(number, None, one.source, one.where(), confidence, note)
    if _opens(survey, shown) and (not declared or not captioned.isdisjoint(shown[0].places)):
        return Lead(0, None, "page", "", 0.85, "above the text")
    for url, one in declared.items():
        if absolute := survey.case.absolute(url):
            image = _image(survey.case, one, absolute)
            return Lead(None, image, one.source, one.where(), 0.92, "declared and not shown")
    return Lead(0, None, "page", "", 0.6, "the first picture") if shown else Lead()


def _declared(case: Case) -> dict[str, Evidence]:
    """The declared pictures, as found, most trusted first, without those that stand for any page."""
    found: dict[str, Evidence] = {}
    for one in case.declared.all("image.url", "image.contentUrl", "thumbnailUrl"):
        if one.value not in found and not is_placeholder(one.value) and not _is_for_every_page(one.value):
            found[one.value] = one
    return found


def _is_for_every_page(url: str) -> bool:
    stem = url.partition("?")[0].rpartition("/")[2]
    return len(stem) < _LONG and _NO_PICTURE.are_in(stem)


_LONG = 40
"""A longer file name tells what a picture shows, and may have any word in it."""


def _same_key(url: str, shown: Sequence[Shown]) -> int | None:
    key = one_key(url)
    return next((number for number, one in enumerate(shown[:_MOST]) if one.key == key), None)


def _same_picture(url: str, shown: Sequence[Shown]) -> int | None:
    return next((number for number, one in enumerate(shown[:_FIRST]) if same_picture(one.url, url)), None)


_MATCHES: tuple[tuple[Callable[[str, Sequence[Shown]], int | None], float, str], ...] = (
    (_same_key, 0.95, "shown and declared"),
    (_same_picture, 0.88, "shown, and declared in another crop"),
)
"""How a declared picture is found among the shown ones, the surest way first."""
_MOST = 60
"""The main picture is one of the first so many."""
_FIRST = 3
"""A picture further down is the main one only if its address says so without doubt."""


def _opens(survey: Survey, shown: Sequence[Shown]) -> bool:
    """True if the first picture stands at the head of the text."""
    opening = survey.text[:_OPENING]
    return bool(opening) and bool(shown) and shown[0].block.index < opening[-1]


_OPENING = 3
"""A picture among the first blocks of the text is still at its head: a dek or a dateline may stand before it."""


def _image(case: Case, one: Evidence, url: str) -> Image:
    """The record of a picture that is only declared, with all that the same source says of it."""
    about = case.declared.thing(one) if one.group else {}

    def said(name: str) -> str | None:
        return folded(about[name].value) if name in about else None

    return Image(
        url,
        said("image.caption") if one.source in _PRINTED else None,
        said("image.creditText") if one.source in _PRINTED else None,
        said("image.alt"),
        pixels(said("image.width")),
        pixels(said("image.height")),
        True,
    )


_PRINTED = ("state", "json-ld", "microdata")
"""The sources whose caption is what is printed; in others it is a title or an alternative text."""
