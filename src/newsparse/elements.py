"""What an element is to the walk: by its tag what it does to a text, and by its attributes how it stands on the page."""

from __future__ import annotations

from newsparse.page import FRAMES, IMAGES, MARK_ATTRIBUTES, PLAYED, marks_of
from newsparse.parsing.embed_addresses import PLAYERS

Attributes = dict[str, str | None]

BOX, INLINE, BREAK, MEDIA, SOURCE, SKIP, TEMPLATE, PRE, UNKNOWN = range(9)

KINDS = {
    **dict.fromkeys(
        "address applet article aside blockquote body caption center col colgroup dd details dialog dir div dl dt "
        "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main "
        "marquee menu nav noembed noframes noscript object ol optgroup p plaintext search section slot summary table "
        "tbody td tfoot th thead tr ul xmp".split(),
        BOX,
    ),
    **dict.fromkeys(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp "
        "small span strike strong sub sup time tt u var wbr output meter progress o:p g-emoji".split(),
        INLINE,
    ),
    **dict.fromkeys(IMAGES | PLAYED | FRAMES | PLAYERS, MEDIA),
    **dict.fromkeys(
        "head script style svg math canvas select option datalist textarea input map area param track link meta "
        "title base object-fallback rt rtc rp".split(),
        SKIP,
    ),
    "br": BREAK,
    "source": SOURCE,
    "template": TEMPLATE,
    "pre": PRE,
}
"""What the walk does with a tag; one that is not listed is a button or unknown: a custom element, or a slip of the pen."""
LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Boxes that hold nothing but a line of text, or lines."""

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
"""Their ids are made of their own words, and say nothing about what they are for."""

_MARKS = frozenset(MARK_ATTRIBUTES) - {"class"}
_HIDERS = frozenset(("hidden", "aria-hidden", "style"))
_STREAMED = "S:"
"""How ids begin of boxes that React streams hidden, each with a script that puts it in its place: readers see them."""
_PARAGRAPH = 100
"""A stanza of a preformatted text that is a paragraph has so many characters."""
_BLOCK = "display:block"
_WIDE = 300
"""Pictures in a line of text, such as emoji and signs, have fewer pixels; one of so many parts the text."""
_HIDING = ("display:none", "display: none", "visibility:hidden", "visibility: hidden")


def describe(tag: str, attributes: Attributes) -> tuple[str, str, bool]:
    """A box's marks, its id, and whether it is hidden."""
    if not attributes:
        return "", "", False
    classes, name = attributes.get("class") or "", attributes.get("id") or ""
    marks = classes if tag in _HEADINGS or _MARKS.isdisjoint(attributes) else marks_of(attributes)
    return marks, name, not _HIDERS.isdisjoint(attributes) and _is_hidden(attributes)


def are_paragraphs(stanzas: list[str]) -> bool:
    """True if most stanzas of a preformatted text are long and end in a stop: code and verses are not."""
    long = [one for one in map(str.rstrip, stanzas) if len(one) >= _PARAGRAPH and one[-1] in ".!?\"”»)。"]
    return len(long) > 1 and 2 * len(long) >= len(stanzas)


def is_wide(attributes: Attributes) -> bool:
    """True for a picture that is too wide for a line of text, unless text flows around it."""
    width = attributes.get("width") or ""
    if not width.isdecimal() or int(width[:6]) < _WIDE:
        return False
    place = " ".join([attributes.get(name) or "" for name in ("class", "style", "align")])
    return "left" not in place and "right" not in place


def _is_hidden(attributes: Attributes) -> bool:
    if (attributes.get("id") or "").startswith(_STREAMED):
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and any(word in style.lower() for word in _HIDING)


def shows_as_box(attributes: Attributes) -> bool:
    """True for an inline element that its style makes a block."""
    return _BLOCK in (attributes.get("style") or "").replace(" ", "").lower()
