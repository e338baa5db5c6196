"""Embeds of the body: what a block of a post, a frame, a video or a player embeds."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.fields.case import Case
from newsparse.page import FRAMES, PLAYED, Block, Box, Media
from newsparse.parsing.embed_addresses import POST_CLASSES, is_address, is_post_link, is_service_frame, post_address
from newsparse.parsing.providers import provider_of
from newsparse.records import Embed

_SOURCES = ("src", "data-src", "data-lazy-src", "data-url")


def embed_of(blocks: Iterable[Block], case: Case) -> Embed | None:
    """What a frame, a player or the blocks of one post embed; None where they give no address, or show nothing of their own."""
    blocks = tuple(blocks)
    found = (_of_media(block.media) for block in blocks if block.media is not None)
    url = case.absolute(next(filter(None, found), None) or _of_text(blocks))
    return Embed(provider_of(url), url) if url and not is_service_frame(url) else None


def post_of(block: Block) -> Box | None:
    """The box of the post that a block belongs to, by the class of a service's embed code; None if it belongs to none."""
    return next((box for box in block.box.chain() if not POST_CLASSES.isdisjoint(box.marks.split())), None)


def _of_media(media: Media) -> str | None:
    if media.tag not in PLAYED and media.tag not in FRAMES:
        return post_address(media.tag, media.attributes)
    if media.tag in FRAMES and _is_unseen(media):
        return None
    given = [media.attributes.get(name) for name in _SOURCES] + [source.get("src") for source in media.sources]
    return next((one for one in given if one and not one.startswith(("about:", "data:", "blob:"))), None)


def _is_unseen(media: Media) -> bool:
    return any((media.attributes.get(name) or "") in ("0", "1", "0px", "1px") for name in ("width", "height"))


def _of_text(blocks: tuple[Block, ...]) -> str | None:
    """The link of a post: one to a post, else the last that leads to no picture or topic; or an address that is all its text."""
    links = [part.attributes.get("href") or "" for block in blocks for part in block.links()]
    links = [link for link in links if not any(other in link for other in _NO_POSTS)]
    if links:
        return next(filter(is_post_link, reversed(links)), links[-1])
    return next((block.text for block in blocks if is_address(block.text)), None)


_NO_POSTS = ("//t.co/", "//pic.twitter.com/", "/hashtag/", "/explore/tags/", "tiktok.com/music/", "tiktok.com/tag/")
"""Links inside a post that lead to something else."""
