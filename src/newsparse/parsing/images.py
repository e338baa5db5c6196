"""Addresses of pictures: the best of several renditions, placeholders, and the size that an address tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from newsparse.lexicon.tables import words

Attributes = Mapping[str, "str | None"]

LONGEST = 4_096
"""No address of a picture is longer."""
LONGEST_SET = 20_000
"""No `srcset` is read beyond so many characters."""

_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-src-set", "data-original-set", "data-lazyload-srcset")
_LARGER = (
    "data-orig-file",
    "data-full",
    "data-full-src",
    "data-fullsrc",
    "data-large-file",
    "data-large_image",
    "data-large",
    "data-hires",
    "data-hi-res",
    "data-hi-res-src",
    "data-highres",
    "data-zoom-src",
    "data-zoom-image",
)
_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-lazyload",
    "data-original-src",
    "data-orig-src",
    "data-image-src",
    "data-image",
    "data-img-src",
    "data-img-url",
    "data-url",
    "data-echo",
    "data-defer-src",
    "data-pin-media",
    "data-cfsrc",
    "data-runner-src",
    "data-td-src-property",
    "data-nitro-lazy-src",
    "data-ezsrc",
    "nitro-lazy-src",
    "data-brsrcset",
    "lazy-src",
    "original",
)
"""Attributes in which scripts look for a picture that is loaded later. `src` holds a placeholder then, or nothing."""
_RANKS = {name: rank for rank, name in enumerate((*_LARGER, *_LAZY, *_SETS, "src"))}
"""The attributes that may hold a picture's address; of renditions of one width the first is preferred."""
_ARE_SETS, _ARE_LARGER = frozenset(_SETS), frozenset(_LARGER)

_UNKNOWN = 600
"""The width, in pixels, that a rendition is taken to have where nothing tells it."""


class Rendition(NamedTuple):
    """One of the files in which a picture is offered."""

    url: str
    """Its address, as found."""
    width: int
    """Its width in pixels as declared or told by the address; `_UNKNOWN` where nothing tells it."""


def renditions(srcset: str) -> Iterator[Rendition]:
    """The renditions of a `srcset` (HTML Living Standard, "srcset attributes").

    A pixel density counts as that many times the usual width. An address may hold commas; one that is followed by a
    comma has no descriptor.

    >>> [tuple(r) for r in renditions("/s.jpg 480w, /l,c_fill.jpg 960w")]
    [('/s.jpg', 480), ('/l,c_fill.jpg', 960)]
    >>> [tuple(r) for r in renditions("/a.jpg, /b.jpg 2x,/c.jpg 3x")]
    [('/a.jpg', 600), ('/b.jpg', 1200), ('/c.jpg', 1800)]
    """
    url = ""
    for token in srcset[:LONGEST_SET].split():
        if not url:
            if len(token) < 8 and _DESCRIPTOR.fullmatch(token):
                continue
            url = token.lstrip(",")
            if url.endswith(","):
                yield _rendition(url.rstrip(","), "")
                url = ""
            continue
        descriptor, comma, rest = token.partition(",")
        if comma or descriptor[-1:] in "wx":
            yield _rendition(url, descriptor)
            url = rest.lstrip(",")
    if url:
        yield _rendition(url, "")


_DESCRIPTOR = re.compile(r"[\d.]+[wxh],?")
"""A descriptor; where the address before it is missing, it is no address."""


def _rendition(url: str, descriptor: str) -> Rendition:
    number, kind = descriptor[:-1], descriptor[-1:]
    if kind == "w" and number.isdecimal():
        return Rendition(url, int(number[:6]))
    if kind == "x" and number.replace(".", "", 1).isdecimal():
        return Rendition(url, int(float(number[:6]) * _UNKNOWN))
    return Rendition(url, width_of(url) or _UNKNOWN)


def offered(attributes: Attributes, sources: Iterable[Attributes] = ()) -> Iterator[Rendition]:
    """All renditions that an image and the `<source>` elements before it offer; those that scripts load before `src`.

    >>> lazy = {"src": "data:image/gif;base64,R0lGOD", "data-src": "/rain-800x450.jpg"}
    >>> [tuple(r) for r in offered(lazy)]
    [('/rain-800x450.jpg', 800), ('data:image/gif;base64,R0lGOD', 600)]
    """
    names = [name for name in attributes if name in _RANKS]
    for name in sorted(names, key=_RANKS.__getitem__) if len(names) > 1 else names:
        yield from _of_attribute(name, (attributes[name] or "").strip())
    for source in sources:
        media = source.get("media") or ""
        for value in filter(None, map(source.get, _SETS)):
            yield from (_for_screens(one, media) for one in renditions(value))


_MIN_WIDTH = re.compile(r"min-width: ?(\d{2,4})px")


def _for_screens(one: Rendition, media: str) -> Rendition:
    """A rendition as wide as the screens that it is for, where its own width is not known or that of small screens."""
    if "max-width" in media:
        return Rendition(one.url, one.width // 2)
    if one.width == _UNKNOWN and (match := _MIN_WIDTH.search(media)):
        return Rendition(one.url, max(int(match[1]), _UNKNOWN))
    return one


def _of_attribute(name: str, value: str) -> Iterable[Rendition]:
    if name in _ARE_SETS or (" " in value and value.endswith(("w", "x"))):
        return renditions(value)
    if not value or ("'" in value and " " in value):
        return ()
    return (Rendition(value, (width_of(value) or _UNKNOWN) + (name in _ARE_LARGER)),)


def best(attributes: Attributes, sources: Sequence[Attributes] = ()) -> Rendition | None:
    """The widest rendition that is no placeholder; of equals the first. None if there is none.

    >>> best({"src": "/s.jpg", "srcset": "/m.jpg 800w, /l.jpg 1600w"})
    Rendition(url='/l.jpg', width=1600)
    >>> best({"src": "/spacer.gif"}) is None
    True
    """
    for one in sorted(offered(attributes, sources), key=_WIDTH_OF, reverse=True):
        if not is_placeholder(one.url):
            return one
    return None


_WIDTH_OF = attrgetter("width")


def poster(attributes: Attributes) -> Rendition | None:
    """The picture that a video shows before it plays; None if there is none.

    >>> poster({"poster": "/rain-800x450.jpg", "src": "/rain.mp4"})
    Rendition(url='/rain-800x450.jpg', width=800)
    """
    for name in ("poster", "data-poster", "data-poster-src", "data-thumb"):
        value = (attributes.get(name) or "").strip()
        if value and not is_placeholder(value):
            return Rendition(value, width_of(value) or _UNKNOWN)
    return None


_PLACEHOLDER = words("""
    spacer blank placeholder transparent pixel px lazyload lazy loading loader preloader grey gray dummy empty fallback
    noimage nopic nophoto clear trans 1x1 1px onepixel default noimg no
""")
"""The words of which the name of a placeholder's file consists."""
_PLACEHOLDER_NAME = _PLACEHOLDER | words("image img pic photo picture gif bg small large square icon thumb thumbnail x")
"""What else may stand in it."""
_STEM = re.compile(r"[a-z]+|\d{1,48}x\d+|\d{1,48}px")


def is_placeholder(url: str) -> bool:
    """True for an address that stands for a picture that is not there: `data:`, `spacer.gif`, `{width}` templates.

    >>> [is_placeholder(u) for u in ("data:image/gif;base64,AA", "/img/spacer.gif", "/1x1.png", "/a/{width}/b.jpg")]
    [True, True, True, True]
    >>> is_placeholder("/2024/blank-page-wins-prize.jpg")
    False
    """
    if not url or len(url) > LONGEST or url.startswith(_NO_ADDRESS) or "{" in url or "%7B" in url:
        return True
    stem, _, suffix = url.partition("?")[0].rpartition("/")[2].lower().partition(".")
    found = _STEM.findall(stem) if len(stem) <= _LONGEST_NAME else ()
    telling = len(_PLACEHOLDER.intersection(found))
    return telling > 1 or (telling == 1 and (suffix == "gif" or _PLACEHOLDER_NAME.issuperset(found)))


_NO_ADDRESS = ("data:", "blob:", "about:", "javascript:", "#")
_LONGEST_NAME = 48
"""No placeholder's file has a longer name, in characters."""

_WIDTH = re.compile(
    r"""
    [?&;/,_=.@-](?:                                                     # a set first: so the search is fast
      (?<![.@-])(?:w|wid|width|imwidth|maxwidth|max_width|resize)[=_:-]?(\d{2,4})(?!\d)  # ?w=640  /w_640  ,width=640
      | (?<![?&;])(\d{2,4})x\d{2,4}(?!\d)                              # -640x360.jpg
      | (?<=[/_-])(\d{3,4})(?:w|px)(?![a-z0-9])                         # /640w/
      | (?<=[=/])s(\d{3,4})(?![a-z0-9])                                 # =s1600  /s1600-rw/
    )
    """,
    re.VERBOSE,
)


def width_of(url: str) -> int | None:
    """The width in pixels that an address tells; None if it tells none.

    >>> width_of("/a/rain-640x360.jpg"), width_of("/a.jpg?quality=80&w=1200"), width_of("/2024/06/rain.jpg")
    (640, 1200, None)
    """
    match = _WIDTH.search(url.lower())
    return int(next(filter(None, match.groups()))) if match else None


_SIZE = re.compile(r"(\d(?<!\d\d)\d{1,3})x(\d{2,4})(?!\d)")
"""It begins with a set: so the search is fast."""


def size_of(url: str) -> tuple[int, int] | None:
    """The width and height in pixels that an address tells together; None if it does not.

    >>> size_of("/a/rain-640x360.jpg"), size_of("/a.jpg?w=1200")
    ((640, 360), None)
    """
    match = _SIZE.search(url)
    return (int(match[1]), int(match[2])) if match else None


def pixels(value: str | None) -> int | None:
    """A declared width or height; None for what is no number of pixels.

    >>> pixels("640"), pixels("640px"), pixels("100%"), pixels("auto"), pixels("0")
    (640, 640, None, None, None)
    """
    if not value:
        return None
    value = value.strip().removesuffix("px").partition(".")[0]
    return int(value) or None if value.isdecimal() and len(value) < 6 else None
