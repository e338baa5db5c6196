"""What the HTML Standard's tree construction does at which element: tables of names, in lower case."""

from __future__ import annotations


def _names(text: str) -> frozenset[bytes]:
    return frozenset(text.encode().split())


VOID = _names(
    "area base basefont bgsound body br col embed frame head hr html image img input keygen link meta param source track"
    " wbr"
)
"""Start tags that leave nothing open; `html`, `head` and `body` are counted once for the page."""
RAW = _names("iframe noembed noframes script style textarea title xmp")
"""Elements whose content is text up to their end tag."""
DRAWINGS = _names("math svg")
OPAQUE = RAW | DRAWINGS | _names("frameset plaintext")
"""After these start tags the text is read in another way."""
ROOTS = _names("body html")
"""Elements that are there once; the attributes of a second start tag go to the first."""
FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
SECTIONS = _names("tbody tfoot thead")
ROWS = _names("tr")
CELLS = _names("caption td th")
STRUCTURE = SECTIONS | CELLS | _names("col colgroup tr")
"""Elements that are only in tables."""
MARKERS = CELLS | _names("applet marquee object template")
"""Elements in which formatting begins anew."""
RUBY = _names("rb rp rt rtc")
INPUTS = _names("input keygen select textarea")
"""Start tags that end a `<select>`."""
UNSURE = _names("colgroup dialog form noscript search")
"""Start tags that the parser may ignore, or whose rules differ between its versions."""

PARAGRAPH_CLOSERS = HEADINGS | _names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer header"
    " hgroup hr li listing main menu nav ol p plaintext pre section summary ul xmp"
)
PARAGRAPH_UNSURE = _names("form search table")
"""Start tags that close a paragraph or not: `<table>` does not in the quirks mode."""
PLAIN = PARAGRAPH_CLOSERS | PARAGRAPH_UNSURE | STRUCTURE
"""Start tags before which no formatting is opened anew."""
LEVELS = {b"td": (SECTIONS, ROWS), b"th": (SECTIONS, ROWS), b"tr": (SECTIONS,)}
"""What is between a table and its parts."""

_SCOPE = _names("applet caption html marquee object select table td template th")
_HEADINGS = tuple(sorted(HEADINGS))
_BLOCKS = PARAGRAPH_CLOSERS - HEADINGS - _names("dd dt hr li p plaintext xmp")
_SPECIAL = VOID | RAW | STRUCTURE | _SCOPE | PARAGRAPH_CLOSERS | PARAGRAPH_UNSURE | _names("button frameset noscript")

# What stops the search for an element to be closed: kinds of elements.
SCOPE, LIST, BUTTON, TABLE, HARD, SPECIAL, MARKER, NEVER = range(8)
STOPS: tuple[frozenset[bytes], ...] = (
    _SCOPE,
    _SCOPE | _names("ol ul"),
    _SCOPE | _names("button"),
    _names("table template"),
    _SPECIAL - _names("address div p"),
    _SPECIAL,
    MARKERS,
    frozenset(),
)
STUCK = b"/form"
"""A form that no end tag closes any more; no tag has this name."""
KINDS = {name: tuple(kind for kind in range(8) if name in STOPS[kind]) for name in _SPECIAL}
KINDS[STUCK] = KINDS[b"form"]
"""Name -> the searches that it stops."""

Rule = tuple[tuple[bytes, ...], int]
"""The innermost of these elements is closed, unless one of this kind is open inside it."""

STARTS: dict[bytes, Rule] = {
    b"button": ((b"button",), SCOPE),
    b"dd": ((b"dd", b"dt"), HARD),
    b"dt": ((b"dd", b"dt"), HARD),
    b"li": ((b"li",), HARD),
}
"""What a start tag closes."""
CURRENT = dict.fromkeys(HEADINGS, HEADINGS) | {b"option": _names("option"), b"optgroup": _names("option")}
"""What a start tag closes where it is the innermost of all open elements."""
OPTIONS = _names("optgroup option")
ENDS: dict[bytes, Rule] = {
    **{name: ((name,), SCOPE) for name in _BLOCKS | _names("applet button dd dt form marquee object select")},
    **dict.fromkeys(HEADINGS, (_HEADINGS, SCOPE)),
    **{name: ((name,), TABLE) for name in STRUCTURE | _names("table")},
    b"li": ((b"li",), LIST),
    b"p": ((b"p",), BUTTON),
    b"template": ((b"template",), NEVER),
}
"""What an end tag closes; others close their like, and any special element stops them."""

KNOWN = _SPECIAL | FORMATTING | DRAWINGS | RUBY | _names("abbr cite del dfn ins label option path ruby span time video")
"""Names that every parser knows, or that are frequent."""

PREVENT: dict[bytes, tuple[bytes, ...]] = {
    **dict.fromkeys(_names("abbr cite del dfn ins label span time video"), (b"select",)),
    **dict.fromkeys((_BLOCKS - UNSURE) | _names("p"), (b"select", b"p")),
    **dict.fromkeys(HEADINGS, (b"select", b"p", *_HEADINGS)),
    **dict.fromkeys(_names("dd dt"), (b"select", b"p", b"dd", b"dt")),
    b"li": (b"select", b"p", b"li"),
}
"""The frequent elements that are opened and closed without more ado, unless one of these is open."""

INTEGRATION = _names("annotation-xml desc foreignobject mi mn mo ms mtext title")
"""Elements of a drawing that can hold HTML."""
BREAKOUT = _names(
    "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
    " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
"""Start tags that end a drawing, or begin another in it."""
OBSTACLES = INTEGRATION | frozenset(KINDS)
"""Elements of a drawing that may stop a search for what is around it."""
