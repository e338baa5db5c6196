"""Which pictures of a page are the article's own."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

import attrs

from newsparse.fields.case import Case
from newsparse.fields.image_survey import FIRM, PICTURES, Survey
from newsparse.lexicon.tables import words
from newsparse.page import Block, Box, Media, Part, Role
from newsparse.parsing.image_names import one_key, picture_key
from newsparse.parsing.images import Rendition
from newsparse.parsing.mark_words import Wanted
from newsparse.parsing.urls import page_key

_ASIDE = frozenset(
    (
        Role.NAVIGATION,
        Role.LEGAL,
        Role.TICKER,
        Role.SHARE,
        Role.PROMOTION,
        Role.COMMENT,
        Role.CONSENT,
        Role.AUTHOR_BOX,
        Role.TEASER,
        Role.RELATED,
        Role.TAG,
        Role.BYLINE,
    )
)
"""Roles of blocks that show no picture of the article."""
_NOT_OWN = Wanted(words("""
    avatar avatars author logo logos icon icons emoji headshot gravatar sprite badge pixel tracking smiley share social
    advert advertisement byline signature rating autor
"""))
"""Words of a picture's own marks, or of the links around it, that tell that it is not the story's."""
_NOT_OWN_BOXES = words("""
    avatar author authors authorbox logo logos byline headshot related recommended recirculation newsletter sponsor
    banner sponsored advert advertisement outbrain taboola trending mostread bio contributor readmore autor autoren
    rating
""")
"""The same in the marks of a box around it, inside the story."""
_LABEL = 40
"""A shorter alternative text may be a label such as "The Gazette logo"; a longer one tells what a picture shows."""
_FAR = 25
"""So many blocks before the headline or after the text a picture may still be the article's."""


@attrs.define
class Shown:
    """A picture of the article as the page shows it."""

    key: str
    """What its renditions have in common."""
    url: str
    """The address of its best rendition so far."""
    width: int
    """That rendition's width, as far as it is known."""
    block: Block
    """The first block that shows it."""
    places: list[int]
    """The indices of all blocks that show it."""

    def add(self, survey: Survey, block: Block) -> None:
        """Another block that shows it."""
        self.places.append(block.index)
        one = survey.rendition(block.index)
        if one is not None and one.width > self.width and (not self.url or one_key(one.url) == self.key):
            self.url, self.width = one.url, one.width


def own_pictures(survey: Survey, captioned: Container[int]) -> list[Shown]:
    """The article's pictures in reading order, each once, whatever its renditions.

    *captioned*: the indices of the blocks of media that have a caption.
    """
    span = Span.of(survey)
    found: dict[str, Shown] = {}
    before: Shown | None = None
    for block in survey.media:
        has_caption = block.index in captioned
        known: Shown | None = None
        if before is not None and _is_twin(block, before):
            known = before
        elif span.has(block, has_caption) and _may_be_own(span, block, has_caption):
            key = _key(survey, block, has_caption)
            known = found.setdefault(key, Shown(key, "", 0, block, [])) if key else None
        if known is not None:
            span.reach = max(span.reach, block.index)
            known.add(survey, block)
        before = known
    return list(_absolute(survey.case, found.values()))


def _key(survey: Survey, block: Block, captioned: bool) -> str | None:
    """What names the picture that a block shows; None if it shows none, or one of another page."""
    rendition = survey.picture(block.index)
    if rendition is None:
        return None
    return one_key(rendition.url) if captioned or not _leads_away(survey, block, rendition) else None


def _is_twin(block: Block, before: Shown) -> bool:
    """True for a picture that stands in `noscript` for the one right before it."""
    return block.box.tag == "noscript" and block.index == before.places[-1] + 1


def _absolute(case: Case, shown: Iterable[Shown]) -> Iterator[Shown]:
    for one in shown:
        url = case.absolute(one.url)
        if url is not None:
            one.url = url
            yield one


@attrs.define
class Span:
    """Where in the page the article's pictures may stand."""

    headline: int | None
    """Index of the headline's block; None if none is known."""
    first: int
    """Index of the first block of the text."""
    last: int
    """Index of its last block; less than `first` for a page without text."""
    end: int
    """Index of the first block of the next story on the page."""
    reach: int
    """Index of the last block so far that is of this story: a gallery may go on long after the text."""
    case: Case

    @classmethod
    def of(cls, survey: Survey) -> Span:
        """The span of a page."""
        first, last = (survey.text[0], survey.text[-1]) if survey.text else (0, -1)
        reading = survey.case.reading
        titles = [reading.first[box.index] for box in reading.boxes_of("h1")]
        before = [head for head in survey.heads or titles if head < first]
        end = min((title for title in titles if title > last), default=len(survey.blocks)) if survey.text else 0
        return cls(max(before, default=None), first, last, end, last, survey.case)

    def has(self, block: Block, captioned: bool) -> bool:
        """True if a picture in that place may be the article's."""
        index = block.index
        if self.last < 0:
            return captioned
        if index > self.last:
            return index < self.end and self._is_near(block, self.reach, captioned, 0)
        start = self.first if self.headline is None else self.headline
        return index > start or self._is_near(block, start, captioned, 2)

    def _is_near(self, block: Block, place: int, captioned: bool, level: int) -> bool:
        """True for a picture near a place outside the story that has a caption or a box close to the story's."""
        return abs(block.index - place) <= _FAR and (captioned or self.case.reading.level(block.box) <= level)


def _may_be_own(span: Span, block: Block, captioned: bool) -> bool:
    """True unless the picture's place, marks or size say that it is none of the story's."""
    case, media = span.case, block.media
    assert media is not None
    claim = case.claims[block.index]
    if media.tag not in PICTURES or (claim.role in _ASIDE and claim.strength >= FIRM):
        return False
    if captioned and block.index <= span.last:
        return True
    return claim.role not in _ASIDE and not _is_marked(media, block.parts) and not _stands_aside(case, block)


def _is_marked(media: Media, links: tuple[Part, ...]) -> bool:
    """True for a picture whose own marks, or those of its link, say logo, portrait of the author or the like."""
    attributes = media.attributes
    marks = [attributes.get("class") or "", attributes.get("id") or "", *(part.marks for part in links)]
    alt = attributes.get("alt") or ""
    if len(alt) < _LABEL:
        marks.append(alt)
    return _NOT_OWN.are_in(" ".join(marks))


def _stands_aside(case: Case, block: Block) -> bool:
    """True for a picture in a box of the story that is not about the story: its author, a sponsor, other stories."""
    reading = case.reading
    for height, box in enumerate(block.box.chain()):
        if height == 6 or reading.holds_main(box):
            return False
        if not _NOT_OWN_BOXES.isdisjoint(reading.words[box.index]):
            return True
        if reading.size[box.index]:
            return _is_portrait(case, box)
    return False


def _is_portrait(case: Case, box: Box) -> bool:
    """True for a box whose only text is who wrote the story and when."""
    blocks, reading = case.reading.page.blocks, case.reading
    texts: Iterable[Block] = (
        blocks[index] for index in range(reading.first[box.index], reading.last[box.index]) if blocks[index].text
    )
    if reading.size[box.index] <= _LONGEST_LINE:
        texts = list(texts)
        if any(one.box.tag == "address" for one in texts):
            return not any(one.box.tag in ("h1", "h2") for one in texts)
    return all(case.role(one) in _WRITER for one in texts)


_LONGEST_LINE = 150
"""No line that says who wrote the story and when is longer, in characters."""
_WRITER = frozenset((Role.BYLINE, Role.AUTHOR_BOX, Role.DATE))


def _leads_away(survey: Survey, block: Block, rendition: Rendition) -> bool:
    """True for a picture that is a link to another page, as a teaser's is, and not to a larger copy of itself."""
    for part in block.parts:
        if part.tag == "a" and (href := part.attributes.get("href")):
            target = survey.case.absolute(href)
            if target is None or page_key(target) == survey.key:
                continue
            path = target.partition("?")[0].lower()
            return not (
                path.endswith(_PICTURE_FILES)
                or _GALLERY.are_in(path.partition("//")[2].partition("/")[2])
                or picture_key(rendition.url).rpartition("/")[2] in path
            )
    return False


_GALLERY = Wanted(words("""
    photo photos gallery galleries image images picture pictures foto fotos fotostrecke bild bilder galeria
"""))
"""Words of the address of a page that shows a picture large, or a series of pictures."""
_PICTURE_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
