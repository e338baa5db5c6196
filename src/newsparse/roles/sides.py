"""Claims on blocks: what stands around an article on every page of a site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter

from newsparse.claim import Claim
from newsparse.lexicon.unseen_labels import HEARD_MARKS
from newsparse.page import Box, Role
from newsparse.reading import Reading

_FIRM: tuple[tuple[Role, str], ...] = (
    (
        Role.NAVIGATION,
        "nav navbar navigation menu menus submenu megamenu breadcrumb breadcrumbs topbar toolbar sitemap masthead",
    ),
    (Role.LEGAL, "footer copyright imprint colophon disclaimer"),
    (Role.OTHER, "infobox factbox faktenbox faktenkasten faktabox faktaboks"),
    (Role.TICKER, "ticker newsticker"),
    (Role.SHARE, "sharing shares sharedaddy addthis addtoany sharebar socials"),
    (
        Role.PROMOTION,
        "newsletter newsletters subscribe subscription signup promo sponsored outbrain taboola advert advertisement donate donation",
    ),
    (Role.CONSENT, "cookie cookies consent gdpr onetrust didomi usercentrics"),
    (Role.AUTHOR_BOX, "bio authorbox authorbio aboutauthor"),
    (Role.INTERFACE, "login modal popup poll polls"),
    (Role.TEASER, "trending mostread popular teasers"),
)
"""Marks that mean one thing wherever they stand; most telling first."""

_OFTEN: tuple[tuple[Role, str], ...] = (
    (Role.SHARE, "share social"),
    (Role.PROMOTION, "banner"),
    (Role.TEASER, "recommended recirculation sidebar rail latest"),
    (Role.INTERFACE, "dialog player account tooltip"),
)
"""Marks that mean one thing on a small box, and often on a large one."""

_SMALL: tuple[tuple[Role, str], ...] = (
    (Role.SHARE, "follow"),
    (
        Role.INTERFACE,
        "form overlay placeholder popover lightbox register registration signin forgot password toast notification "
        "vjs videojs jwplayer brightcove flowplayer plyr",
    ),
    (Role.OTHER, "gallery slider sticky about author"),
)
"""Marks that mean one thing on a small box of text, and nothing elsewhere."""

_SOFT: tuple[tuple[Role, str], ...] = (
    (Role.PROMOTION, "paywall ad ads cta"),
    (Role.TEASER, "teaser card cards"),
    (Role.LEGAL, "legal"),
    (Role.INTERFACE, "search skip video"),
)
"""Marks that mean it often; the body may still hold such a block."""

_TAGS: tuple[tuple[str, Role], ...] = (
    ("nav", Role.NAVIGATION),
    ("footer", Role.LEGAL),
    ("marquee", Role.TICKER),
    ("button", Role.INTERFACE),
    ("form", Role.INTERFACE),
    ("noscript", Role.HIDDEN),
    ("dialog", Role.INTERFACE),
    ("amp-ad", Role.PROMOTION),
    ("amp-embed", Role.PROMOTION),
    ("amp-sticky-ad", Role.PROMOTION),
    ("amp-sidebar", Role.NAVIGATION),
    ("amp-consent", Role.CONSENT),
    ("amp-user-notification", Role.CONSENT),
    ("amp-social-share", Role.SHARE),
)
"""Tags that mean one thing by the HTML standard, or as components of AMP."""

_JUST, _LARGEST = 0.5, 1500
"""How strong a claim by the marks of a small box is: just firm; and how much text such a box has at most."""
_LAYOUT = frozenset("grid layout has with main".split())
"""Marks with such a word name a layout, and not what is in the box."""

_HIDDEN, _SHOWN = frozenset(("hidden", "d-none")), re.compile(r"\b(?:\w+:|d-\w{1,3}-)(?:block|flex|grid|inline\S*)")
"""Class names of the widely used kits of styles that hide a box, and those that show it after all on screens of some sizes."""

_HEARD = (*HEARD_MARKS, frozenset(("visuallyhidden",)))
"""Words of the marks by which a box is read aloud and not shown."""
_ASIDE = 0.4
"""An `aside` with a larger share of links is a list of them."""

_SIDE = 0.2
"""A box with a larger share of the page's paragraph-like text is no side matter, whatever its marks say."""


_Sign = tuple[float, str, str]
"""What a mark or a tag says of the blocks inside: strength, role and rule. They compare as the claims that they make."""


def _signs(table: tuple[tuple[Role, str], ...], strength: float) -> dict[str, _Sign]:
    return {word: (strength, role.value, f"mark {word}") for role, words in table for word in words.split()}


_UNNAMED: dict[str, _Sign] = {
    " of one size": (_JUST, Role.HIDDEN.value, "shown on screens of some sizes"),
    " heard": (_JUST, Role.HIDDEN.value, "read aloud and not shown"),
    " aside": (_JUST, Role.TEASER.value, "aside of links"),
}
"""Signs that are no word of a mark."""
_TAG_SIGNS: dict[str, _Sign] = {tag: (0.6, role.value, f"inside {tag}") for tag, role in _TAGS}
_SMALL_SIGNS = {**_signs(_SMALL, _JUST), **_UNNAMED}
_OFTEN_SIGNS, _ON_LARGE_SIGNS = _signs(_OFTEN, _JUST), _signs(_OFTEN, 0.3)
_WORD_SIGNS = {**_signs(_SOFT, 0.3), **_SMALL_SIGNS, **_OFTEN_SIGNS, **_signs(_FIRM, 0.7)}
_RANKED = [None, *sorted({*_TAG_SIGNS.values(), *_WORD_SIGNS.values(), *_ON_LARGE_SIGNS.values()})]
"""All signs, the weakest first; a sign is told by its rank, from 1."""
_BY_TAG = {tag: _RANKED.index(sign) for tag, sign in _TAG_SIGNS.items()}
_BY_WORD = {word: _RANKED.index(sign) for word, sign in _WORD_SIGNS.items()}
_ON_LARGE = {_BY_WORD[word]: 0 for word in _SMALL_SIGNS}
_ON_LARGE |= {_BY_WORD[word]: _RANKED.index(sign) for word, sign in _ON_LARGE_SIGNS.items()}
"""What a sign of small boxes, by its rank, is on a large one, and on a picture."""
_OF_ONE_SIZE, _UNSHOWN, _OF_LINKS = map(_BY_WORD.pop, _UNNAMED)
_SAID = [(Role(sign[1]), sign[0], sign[2]) if sign is not None else (Role.OTHER, 0.0, "") for sign in _RANKED]
"""By rank: what a claim says; the first says nothing."""
_BY_RANK = itemgetter(0)
_NO_SIDES = frozenset(("html", "body", "main", "h1", "button", "footer"))
"""Tags of boxes that are no side matter; some buttons and footers are."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim on every block inside a box that its marks or its tag call navigation, footer, comments and so on.

    Of the signs around a block only the strongest is claimed. Those of small boxes tell little of a picture.
    """
    told = bytearray(len(reading.page.blocks))
    for rank, box in sorted(_found(reading), key=_BY_RANK):
        first, last = reading.first[box.index], reading.last[box.index]
        told[first:last] = bytes((rank,)) * (last - first)
    for block in reading.media:
        told[block.index] = _ON_LARGE.get(told[block.index], told[block.index])
    for index, rank in enumerate(told):
        if rank:
            role, strength, rule = _SAID[rank]
            yield Claim(index, role, strength, rule)


def _found(reading: Reading) -> Iterator[tuple[int, Box]]:
    """The boxes at the side that bear a sign and hold something, each with the rank of the sign."""
    most = _SIDE * reading.mass[0] if reading.mass else 0.0
    signed = [(rank, reading.boxes_of(tag)) for tag, rank in _BY_TAG.items()]
    signed += [(rank, reading.boxes_marked(marks)) for marks, rank in _by_marks(reading).items()]
    signed.append((_OF_LINKS, _asides(reading)))
    yield from _sides(reading, [one for one in signed if one[0] not in _ON_LARGE], most)
    for rank, boxes in signed:
        if rank in _ON_LARGE:
            yield from _ranked(reading, [box for _, box in _sides(reading, [(rank, boxes)], most)], rank, most)


def _asides(reading: Reading) -> list[Box]:
    """The asides that are mostly links."""
    linked, size = reading.linked, reading.size
    return [box for box in reading.boxes_of("aside") if linked[box.index] >= _ASIDE * size[box.index]]


def _sides(reading: Reading, signed: Iterable[tuple[int, list[Box]]], most: float) -> list[tuple[int, Box]]:
    """Those of the boxes that hold something, but not the text, each with its rank."""
    mass, first, last, around = reading.mass, reading.first, reading.last, reading.around
    return [
        (rank, box)
        for rank, boxes in signed
        for box in boxes
        if mass[(index := box.index)] <= most
        and first[index] < last[index]
        and index not in around
        and (box.tag not in _NO_SIDES or _is_side(box))
    ]


def _ranked(reading: Reading, boxes: list[Box], rank: int, most: float) -> Iterator[tuple[int, Box]]:
    """Boxes with a sign of small ones, each with its rank: on a small box, or on a large one.

    Many boxes with the same marks may hold the text in parts.
    """
    is_text = sum([reading.mass[box.index] for box in boxes]) > most
    for box in boxes:
        yield (_ON_LARGE[rank] if is_text or _is_large(reading, box) else rank), box


def _by_marks(reading: Reading) -> dict[str, int]:
    """Of the page's marks that say something: the strongest that each says."""
    best: dict[str, int] = {}
    for word in _BY_WORD.keys() & reading.mark_words():
        rank = _BY_WORD[word]
        for marks in reading.marks_with(word):
            if best.get(marks, 0) < rank:
                best[marks] = rank
    for rank, found in ((_OF_ONE_SIZE, _of_one_size(reading)), (_UNSHOWN, _heard(reading))):
        for marks in found:
            best[marks] = max(best.get(marks, 0), rank)
    return best


def _of_one_size(reading: Reading) -> Iterator[str]:
    """The marks by which a box is shown on screens of some sizes only."""
    for marks in (*reading.marks_with("hidden"), *reading.marks_with("none")):
        if not _HIDDEN.isdisjoint(marks.split()) and _SHOWN.search(marks):
            yield marks


def _heard(reading: Reading) -> Iterator[str]:
    """The marks by which a box is for those who listen to the page."""
    for words in _HEARD:
        yield from [marks for marks in reading.marks_with(next(iter(words))) if words <= reading.words_of(marks)]


def _is_large(reading: Reading, box: Box) -> bool:
    """True for a box that is too large for a sign of small boxes, and for one of the text, whatever its marks say."""
    words = reading.words[box.index]
    return reading.size[box.index] > _LARGEST or box.tag == "p" or not _LAYOUT.isdisjoint(words)


def _is_side(box: Box) -> bool:
    """True for a button and a footer of which what is around them does not say that they are no side matter."""
    return (box.tag == "button" and not _is_heading(box)) or (box.tag == "footer" and not _is_quoted(box))


def _is_heading(button: Box) -> bool:
    """True for a button in a heading: the question of a list of answers that fold out."""
    return any(
        box.tag in ("h2", "h3", "h4", "h5") for box in (button.parent, button.parent and button.parent.parent) if box
    )


def _is_quoted(footer: Box) -> bool:
    """True for the footer of a quotation: it names who is quoted."""
    return any(box.tag == "blockquote" for box in (footer.parent, footer.parent and footer.parent.parent) if box)
