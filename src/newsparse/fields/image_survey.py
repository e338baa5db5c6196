"""What the rules about pictures ask of a page: its media, its captions, and where its text begins and ends."""

from __future__ import annotations

from newsparse.fields.case import Case
from newsparse.lexicon.tables import words
from newsparse.page import IMAGES, VIDEOS, Media, Role
from newsparse.parsing.images import Rendition, best, pixels, poster
from newsparse.parsing.mark_words import Wanted
from newsparse.parsing.urls import page_key

PICTURES = IMAGES | VIDEOS
"""The media that are a picture or have one as their poster."""

FIRM = 0.5
"""From this strength on, a claim is believed."""
_SIGNS = Wanted(words("""
    avatar avatars logo logos icon icons gravatar sprite pixel smiley emoji favicon badge divider separator arrow btn
    bullet button
"""))
"""Words in the names of files that show no picture of a story."""
_SIGN_FOLDERS = Wanted(words("""
    icons icon logos logo social socialmedia smilies smileys emoji emojis avatars buttons sprites badges
"""))
"""The same in the names of their folders, for files that are no photographs."""
_PHOTOGRAPHS = (".jpg", ".jpeg", ".webp", ".avif")
SMALLEST = 100
"""What is declared less wide or high, in pixels, is an icon or a portrait of the author."""


class Survey:
    """One look over a page's blocks and claims, and the best rendition of each picture, found when it is asked for."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.blocks = case.reading.page.blocks
        self.media = case.reading.media
        """The blocks that are media."""
        self.captions = [
            one for one in case.blocks(Role.CAPTION, Role.CREDIT) if case.claims[one.index].strength >= FIRM
        ]
        """The blocks that are captions or credits, by a firm claim."""
        self.text = [block.index for block in case.blocks(Role.BODY)]
        """The indices of the blocks of the text."""
        self.heads = [block.index for block in case.blocks(Role.HEADLINE)]
        """The indices of the blocks of the headline."""
        self.key = page_key(case.url)
        """What the page's address has in common with others of the same page."""
        self._renditions: dict[int, Rendition | None] = {}
        self._pictures: dict[int, Rendition | None] = {}

    def rendition(self, place: int) -> Rendition | None:
        """The best rendition of the media in the block with this index; None if it shows no picture."""
        if place not in self._renditions:
            media = self.blocks[place].media
            assert media is not None
            if media.tag not in PICTURES:
                return None
            found = poster(media.attributes) if media.tag in VIDEOS else best(media.attributes, media.sources)
            self._renditions[place] = found
        return self._renditions[place]

    def picture(self, place: int) -> Rendition | None:
        """The same, if it may be a picture of the story; None for a sign, an icon or a small portrait."""
        if place not in self._pictures:
            media, found = self.blocks[place].media, self.rendition(place)
            assert media is not None
            is_own = found is not None and not is_small(media, found) and not is_sign(found.url)
            self._pictures[place] = found if is_own else None
        return self._pictures[place]

    def stands(self, place: int) -> bool:
        """True if a caption may be of it: it is a picture or a frame, and does not stand in for the one before it."""
        block = self.blocks[place]
        assert block.media is not None
        if block.box.tag == "noscript" and place and self.blocks[place - 1].media is not None:
            return self.rendition(place - 1) is None and self.rendition(place) is not None
        if block.media.tag not in PICTURES and block.media.tag != "audio":
            return True
        return self.picture(place) is not None


def is_sign(url: str) -> bool:
    """True for a drawing, or for a file that is named, or stands, as a logo, an icon or a portrait of a user.

    >>> is_sign("/img/site-logo.png"), is_sign("/a/flag.svg"), is_sign("/2024/rain.jpg")
    (True, True, False)
    >>> is_sign("/theme/img/social/x.png"), is_sign("/social/protest.jpg")
    (True, False)
    """
    path = url.partition("?")[0]
    if path.endswith(".svg") or "gravatar.com/" in url or "/avatar" in url:
        return True
    folders, _, name = path.rpartition("/")
    if _SIGNS.are_in(name[:60]):
        return True
    return not path.lower().endswith(_PHOTOGRAPHS) and _SIGN_FOLDERS.are_in(folders[-60:])


def is_small(media: Media, rendition: Rendition) -> bool:
    """True for an icon or a portrait of the author: less wide or high than 100 pixels, and not offered larger.

    >>> small, lone = Media("img", {"width": "48"}), Rendition("/a.jpg", 600)
    >>> is_small(small, lone), is_small(small, Rendition("/b.jpg", 1200)), is_small(Media("img", {}), lone)
    (True, False, False)
    """
    if rendition.width < SMALLEST:
        return True
    if rendition.width > _USUAL:
        return False
    width, height = pixels(media.attributes.get("width")), pixels(media.attributes.get("height"))
    return (width is not None and width < SMALLEST) or (height is not None and height < SMALLEST)


_USUAL = 600
"""A picture that is offered wider than this, in pixels, is shown large somewhere, whatever `width` says."""
