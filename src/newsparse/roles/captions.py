"""Claims on blocks: what stands under a picture, and whose picture it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsparse.claim import Claim
from newsparse.lexicon.credits import INTERFACE
from newsparse.lexicon.tables import words
from newsparse.lexicon.unseen_labels import HEARD_MARKS
from newsparse.page import Block, Box, Role
from newsparse.reading import Reading
from newsparse.roles._credits import ends_with_credit, is_credit
from newsparse.roles._pictures import Pictures, alternative, repeats

_CAPTION = words("caption captions cutline bildunterschrift cap legend legende bildtext imagecaption photocaption")
"""Words of boxes that hold a caption and nothing else; style sheets also have them for small print of any kind."""
_PICTURE = ("image", "photo", "picture", "foto", "bild", "media", "figure", "imagen", "imagem", "slide", "img", "thumb", "picbox")
"""What the marks of boxes that hold a picture and its caption contain."""
_SURELY_CREDIT = words("credit credits copyright photographer photographers fotograf fotografo bildnachweis creditline")
_CREDIT = _SURELY_CREDIT | words("copyrights photog rights byline source quelle courtesy attribution agency author autor owner provider")
"""Words of elements inside a picture's box that hold a credit; the first say nothing else."""
_QUOTE = words("quote quotes pullquote blockquote testimonial testimonials review")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_NO_CAPTION = _HEADINGS | {"address"}
"""Tags that no box of a picture and its caption has inside: of teasers, and of the writer's portrait."""
_DURATION = re.compile(
    r"(?:\d{1,2}:){1,2}\d\d(?: ?[A-Za-z]{1,4}\.?)?|\d{1,3} ?(?:[Mm]in|[Ss]ec?)\.?|\d{1,3}(?: ?/ ?\d{1,3})?"
)
"""How long a video is, or the number of a picture."""

_LONGEST = 900
"""Length up to which the text of a picture's box may be its caption."""
_LONGEST_AFTER = 400
"""Length up to which a text between the paragraphs may be a caption."""
_WIDEST = 60
"""No caption has more blocks."""
_SHORTEST = 20
"""From this length on, the text of a box that is not marked as a caption may be one without a credit."""
_FIRM = 0.5
_SURER = 0.05
"""So much surer is a caption with a credit at its end: whatever words it has, it is no byline."""
_LONG = 40
"""A text of that length that repeats a picture's alternative text is no name of the writer beside a portrait."""
_HEAD = 4
"""So many blocks up from the end of the headline the main picture may stand."""
_FEW = 3
"""So many pictures may share a box with their caption where nothing marks it: renditions of one."""
_FARTHEST = 3
"""So many boxes up from the story (`Reading.level`) the box of a picture without sure marks may stand."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim on every text that stands under a picture as its caption or credit.

    Firm where the mark-up says so; else only a text that ends with a credit, or repeats the picture's alternative
    text, is claimed firmly.
    """
    pictures, zone = Pictures(reading), _zone(reading)
    told: set[int] = set()
    for claim in _marked(reading, pictures, zone):
        told.add(claim.block)
        yield claim
    if pictures.blocks:
        yield from _framed(reading, pictures, zone, told)
        yield from _following(reading, pictures, zone, told)


def _framed(reading: Reading, pictures: Pictures, zone: range, told: set[int]) -> Iterator[Claim]:
    """The texts that share a box with a picture."""
    for box in pictures.frames(_LONGEST):
        if box.tag == "figure" or reading.level(box) <= _FARTHEST or reading.first[box.index] in zone:
            texts = [block for block in reading.blocks_in(box) if block.text]
            if not all(block.index in told for block in texts):
                yield from _in_frame(reading, box, texts, pictures)


def _following(reading: Reading, pictures: Pictures, zone: range, told: set[int]) -> Iterator[Claim]:
    """The texts that follow a picture and share no box of their own with it."""
    for picture in pictures.blocks:
        if reading.level(picture.box) <= 1 or picture.index in zone:
            yield from _after(reading, picture, told)


def _marked(reading: Reading, pictures: Pictures, zone: range) -> Iterator[Claim]:
    """The texts whose tag or marks say caption."""
    for box in reading.boxes_of("figcaption"):
        yield from _in_figcaption(reading, box)
    for box in reading.boxes_with(_CAPTION):
        yield from _in_marked(reading, box, pictures, zone)


def _zone(reading: Reading) -> range:
    """The blocks between the headline and the story: where its main picture stands, however the page is built."""
    if reading.main is None:
        return range(0)
    first = reading.first[reading.main.index]
    heads = [last for box in reading.boxes_of("h1") if (last := reading.last[box.index]) <= first]
    return range(max(heads, default=first), first)


def _in_figcaption(reading: Reading, box: Box) -> Iterator[Claim]:
    figure = box.parent if box.parent is not None and box.parent.tag == "figure" else box
    if reading.holds_main(figure) or _is_wide(reading, box) or _is_quote(reading, figure):
        return
    blocks = reading.blocks_in(box)
    if not _names_writer(blocks):
        yield from _told(reading, blocks, 0.87, "inside figcaption")


def _is_wide(reading: Reading, box: Box) -> bool:
    """True for a box that holds more than any caption does."""
    return reading.last[box.index] - reading.first[box.index] > _WIDEST


def _names_writer(blocks: Iterable[Block]) -> bool:
    """True for the text beside a portrait of the writer (HTML: `address` is for the author)."""
    return any(block.box.tag == "address" for block in blocks)


def _is_quote(reading: Reading, figure: Box) -> bool:
    """True for the attribution of a quotation, which HTML also marks as `figcaption`."""
    if not _QUOTE.isdisjoint(reading.words[figure.index]):
        return True
    return any(
        box.tag == "blockquote" for block in reading.blocks_in(figure) for box in (block.box, block.box.parent) if box
    )


def _in_marked(reading: Reading, box: Box, pictures: Pictures, zone: range) -> Iterator[Claim]:
    """The texts of a box whose marks say caption, if it is no larger than one and a picture is by it."""
    if reading.holds_main(box) or reading.size[box.index] > _LONGEST or _is_wide(reading, box):
        return
    if "drop" in reading.words[box.index]:
        return
    if _is_for_picture(box) or pictures.are_by(box) or _is_for_main(reading, box, pictures, zone):
        yield from _told(reading, reading.blocks_in(box), 0.75, "mark caption")


def _is_for_main(reading: Reading, box: Box, pictures: Pictures, zone: range) -> bool:
    """True for a caption of the picture at the head of a feature, set apart from it among date and byline."""
    is_caption = "__caption" in box.marks and reading.first[box.index] in zone
    return is_caption and pictures.count(zone.start - _HEAD, zone.stop) > 0


def _in_frame(reading: Reading, box: Box, texts: list[Block], pictures: Pictures) -> Iterator[Claim]:
    """The texts of the smallest box that holds a picture and some text."""
    if len(texts) > 6 or any(block.box.tag in _NO_CAPTION for block in texts):
        return
    if _is_figure(box):
        yield from _in_figure(reading, box, texts)
    elif len(texts) <= 4 and _is_for_picture(box):
        yield from _told(reading, texts, _strength(reading, texts, pictures), "in the box of a picture")
    elif rule := _unmarked(reading, box, texts, pictures):
        yield from _told(reading, texts, 0.55, rule)


def _unmarked(reading: Reading, box: Box, texts: list[Block], pictures: Pictures) -> str:
    """What says that a box without marks holds a picture and its caption; "" if nothing does."""
    if pictures.within(box) <= _FEW and _close_with_credit(reading, texts[-2:]):
        return "beside a picture and a credit"
    if len(texts) == 1 and pictures.stand_apart_with(texts[0], box):
        return "alone with a picture between paragraphs"
    return ""


def _in_figure(reading: Reading, box: Box, texts: list[Block]) -> Iterator[Claim]:
    """The texts of a `figure` that has no `figcaption`, or has more than that."""
    if not _is_quote(reading, box):
        yield from _told(reading, texts, 0.8 if _tells(reading, texts) else 0.4, "inside figure")


def _is_figure(box: Box) -> bool:
    return box.tag == "figure" or (box.parent is not None and box.parent.tag == "figure")


def _is_for_picture(box: Box) -> bool:
    """True for a box whose marks say that it holds a picture."""
    marks = box.marks.lower()
    return any(map(marks.__contains__, _PICTURE))


def _tells(reading: Reading, texts: list[Block]) -> bool:
    """True for texts of which one is long enough to say something, or says whose picture it is, or who is in it."""
    if len(texts) == 1 and _is_name(texts[0].text):
        return True
    return any(reading.lengths[block.index] >= _SHORTEST or is_credit(reading, block.text) for block in texts)


def _strength(reading: Reading, texts: list[Block], pictures: Pictures) -> float:
    """How firmly the texts in a picture's box are claimed: more if one right below it is marked as a credit."""
    marked = any(not _SURELY_CREDIT.isdisjoint(_said_of(reading, block)) for block in texts)
    is_below = marked and pictures.count(texts[0].index - 2, texts[0].index) > 0
    return 0.6 if is_below or _tells(reading, texts) else 0.4


def _is_name(text: str) -> bool:
    """True for a short text that may say who is in a picture: words with capitals, no number."""
    return len(text) > 4 and text[0].isupper() and not any(map(str.isdigit, text)) and " " in text


def _close_with_credit(reading: Reading, texts: list[Block]) -> bool:
    return any(_closes_with_credit(reading, block) for block in texts)


def _closes_with_credit(reading: Reading, block: Block) -> bool:
    """True for a text that has a credit, or small print, at its end."""
    last = block.parts[-1] if block.parts else None
    if last is not None and last.tag in ("small", "cite") and last.start > 0 and last.end == len(block.text):
        return True
    return ends_with_credit(reading, block.text)


def _told(reading: Reading, blocks: Iterable[Block], strength: float, rule: str) -> Iterator[Claim]:
    """What each text in the box of a picture is: caption, credit, or what a button says."""
    for block in blocks:
        if not block.text:
            continue
        if _is_control(reading, block):
            yield Claim(block.index, Role.INTERFACE, strength, "button of a picture")
        elif not _CREDIT.isdisjoint(_said_of(reading, block)) or is_credit(reading, block.text):
            yield Claim(block.index, Role.CREDIT, strength, rule)
        else:
            yield _caption(reading, block, strength, rule)


def _caption(reading: Reading, block: Block, strength: float, rule: str) -> Claim:
    if _leads_away(reading, block):
        return Claim(block.index, Role.CAPTION, 0.45, f"{rule}, linked")
    is_surer = strength >= _FIRM and ends_with_credit(reading, block.text)
    return Claim(block.index, Role.CAPTION, strength + _SURER if is_surer else strength, rule)


def _leads_away(reading: Reading, block: Block) -> bool:
    """True for a text that is one link to another page: a teaser's, unless it stands in the midst of the story."""
    if not block.link_length or not reading.is_linked(block) or not any(block.links()):
        return False
    if reading.level(block.box) == 0 and block.box.tag in ("figcaption", "p"):
        return False
    return not ends_with_credit(reading, block.text)


def _is_control(reading: Reading, block: Block) -> bool:
    """True for what a button or a player says, or only a screen reader."""
    text = block.text
    if block.box.tag == "button" or text.casefold() in INTERFACE or (len(text) < 16 and _DURATION.fullmatch(text)):
        return True
    cover = block.cover()
    if cover is None:
        return False
    words = reading.words_of(cover.marks)
    return any(heard <= words for heard in HEARD_MARKS)


def _said_of(reading: Reading, block: Block) -> frozenset[str]:
    cover = block.cover()
    words = reading.words[block.box.index]
    return words | reading.words_of(cover.marks) if cover is not None else words


def _after(reading: Reading, picture: Block, told: set[int]) -> Iterator[Claim]:
    """The texts that follow a picture where no box tells that they are its caption and credit."""
    alt = alternative(picture)
    for block in reading.page.blocks[picture.index + 1 : picture.index + 5]:
        if not block.text or block.index in told:
            continue
        claim = _follows(reading, block, alt)
        if claim is None:
            return
        yield claim


def _follows(reading: Reading, block: Block, alt: str | None) -> Claim | None:
    """What a text after a picture is; None for the story's own."""
    text = block.text
    if len(text) > _LONGEST_AFTER or block.box.tag in _HEADINGS:
        return None
    if (
        alt is not None
        and repeats(text, alt)
        and block.box.tag not in ("li", "header")
        and not reading.is_linked(block, 0.5)
    ):
        strength = 0.9 if len(text) >= _LONG else 0.65
        return Claim(block.index, Role.CAPTION, strength, "says what the picture's alternative text says")
    if not ends_with_credit(reading, text):
        return None
    if is_credit(reading, text):
        return Claim(block.index, Role.CREDIT, 0.6, "a credit after a picture")
    return Claim(block.index, Role.CAPTION, 0.6, "ends with a credit after a picture")
