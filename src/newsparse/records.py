"""The parts of an `Article`: frozen values that compare, hash, pickle and print as plain data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, Union

import attrs

Kind = Literal["person", "organization"]
Precision = Literal["day", "minute", "second"]
Placement = Literal["inline", "block"]
SpanKind = Literal["link", "emphasis", "strong"]
NoteKind = Literal["correction", "editor", "disclosure"]


@attrs.frozen
class Author:
    """A person or organisation that the page names as the maker of the text (schema.org `author`)."""

    name: str
    """The name as printed, without "By", role, place, date or handle. Never empty."""
    kind: Kind = "person"
    """`"person"` or `"organization"` (schema.org `Person`, `Organization`)."""
    role: str | None = None
    """The role or title printed beside the name, such as "Middle East correspondent"; None if none is shown."""
    url: str | None = None
    """Absolute http(s) URL of the author's page at this site; None if there is none."""
    raw: str = ""
    """The text from which the name was read, as found."""


@attrs.frozen
class Timestamp:
    """A date, or a date and time, exactly as precise as the page gave it (ISO 8601).

    >>> t = Timestamp("2025-06-15T07:57+03:00", raw="15 Jun 2025 07:57 GMT+3")
    >>> t.precision, t.offset, t.date.isoformat()
    ('minute', 180, '2025-06-15')
    >>> Timestamp("2025-06-15").time is None
    True
    """

    iso: str
    """`YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, the latter two with `+HH:MM` where an offset is known.

    Fractions of a second are dropped; `Z` is written `+00:00`."""
    raw: str = ""
    """The text from which it was read, as found."""
    zone: Literal["given", "profile"] | None = None
    """Who gave the offset: the page (`"given"`), a site profile (`"profile"`), or nobody (None: `iso` has no offset)."""

    @property
    def precision(self) -> Precision:
        """The smallest unit that the page gave: `"day"`, `"minute"` or `"second"`."""
        if len(self.iso) == 10:
            return "day"
        return "second" if self.iso[16:17] == ":" else "minute"

    @property
    def date(self) -> dt.date:
        """The calendar day, in the page's own zone."""
        return dt.date.fromisoformat(self.iso[:10])

    @property
    def time(self) -> dt.time | None:
        """The time of day, in the page's own zone, without offset; None where only the day is known."""
        return None if len(self.iso) == 10 else dt.time.fromisoformat(self.iso[11:].split("+")[0].split("-")[0])

    @property
    def offset(self) -> int | None:
        """Minutes east of UTC; None where the page gave none. It is never guessed."""
        tail = self.iso[16:].lstrip(":0123456789")
        if not tail:
            return None
        return (1 if tail[0] == "+" else -1) * (int(tail[1:3]) * 60 + int(tail[4:6]))

    @property
    def datetime(self) -> dt.datetime:
        """The moment as a `datetime`: aware where an offset is known, else naive; midnight where only the day is known."""
        zone = None if self.offset is None else dt.timezone(dt.timedelta(minutes=self.offset))
        return dt.datetime.combine(self.date, self.time or dt.time(), zone)


@attrs.frozen
class Span:
    """A stretch of a text that is a link or emphasised."""

    start: int
    """Index of its first character in the text."""
    end: int
    """Index after its last character."""
    kind: SpanKind
    """`"link"`, `"emphasis"` (em, i) or `"strong"` (strong, b)."""
    url: str | None = None
    """For a link, its absolute http(s) URL; else None."""


@attrs.frozen
class Paragraph:
    """A paragraph of the body."""

    text: str
    """Its text: white space folded, single line breaks kept as "\\n". Never empty."""
    spans: tuple[Span, ...] = ()
    """Its links and emphasis, by start."""


@attrs.frozen
class Subheading:
    """A heading inside the body (newsroom: crosshead)."""

    text: str
    """Its text. Never empty."""
    level: int = 2
    """2 to 6, as in `h2` to `h6`; 2 where the page marks it by style only."""


@attrs.frozen
class Quote:
    """A block quotation or pull quote that belongs to the text."""

    text: str
    """Its text; several paragraphs are joined by "\\n"."""
    attribution: str | None = None
    """Who is quoted, where the page shows it apart from the text (`cite`, `footer`); else None."""
    spans: tuple[Span, ...] = ()
    """Its links and emphasis, by start."""


@attrs.frozen
class ListItem:
    """An item of a list."""

    text: str
    """Its own text, without that of a list inside it."""
    spans: tuple[Span, ...] = ()
    """Its links and emphasis, by start."""
    children: tuple[ListBlock, ...] = ()
    """The lists inside it."""


@attrs.frozen
class ListBlock:
    """A list of the body."""

    items: tuple[ListItem, ...]
    """Its items in order. Never empty."""
    ordered: bool = False
    """True for a numbered list (`ol`)."""


@attrs.frozen
class Table:
    """A table of data in the body (layout tables are read as paragraphs)."""

    rows: tuple[tuple[str, ...], ...]
    """Its rows of cell texts, without the header."""
    header: tuple[str, ...] = ()
    """The cells of its header row; () if it has none."""
    caption: str | None = None
    """Its caption; None if it has none."""


@attrs.frozen
class Figure:
    """The place of an image in the body."""

    image: int
    """Index of the image in `Article.images`."""


@attrs.frozen
class Embed:
    """The place of a post, video, map or audio of another service in the body."""

    provider: str
    """Who serves it, such as "youtube", "twitter", "instagram"; the host's name where it is no known service."""
    url: str
    """Absolute http(s) URL of what is embedded."""


@attrs.frozen
class Note:
    """A correction, editor's note or disclosure that stands apart from the text."""

    text: str
    """Its text."""
    kind: NoteKind = "editor"
    """`"correction"`, `"editor"` or `"disclosure"`."""


BodyBlock = Union[Paragraph, Subheading, Quote, ListBlock, Table, Figure, Embed, Note]  # noqa: UP007 - for Python 3.10
"""What `Article.body` is made of."""


@attrs.frozen
class Image:
    """A picture of the article (schema.org `ImageObject`); for a video, its poster."""

    url: str
    """Absolute http(s) URL of its best rendition."""
    caption: str | None = None
    """What the page prints under it, without the credit (IPTC Caption); None if nothing."""
    credit: str | None = None
    """Photographer and agency as printed, without "Photo:" or "©" (schema.org `creditText`); None if not shown."""
    alt: str | None = None
    """Its alternative text; None if empty."""
    width: int | None = None
    """Pixels, as declared; None if unknown."""
    height: int | None = None
    """Pixels, as declared; None if unknown."""
    lead: bool = False
    """True for the one image that the page shows or declares as the article's main one."""


@attrs.frozen
class RelatedLink:
    """A link to another piece that the page offers to the reader of this article."""

    url: str
    """Absolute http(s) URL, without fragment."""
    title: str
    """The linked headline as shown."""
    placement: Placement = "block"
    """`"inline"`: inside the body or between its paragraphs; `"block"`: in a list beside or after it."""
    label: str | None = None
    """The heading or lead-in as shown ("Related News", "Read more"), without trailing colon; None if there is none."""


@attrs.frozen
class Update:
    """An entry of a live blog (schema.org `liveBlogUpdate`, a `BlogPosting`)."""

    published: Timestamp | None = None
    """When it was posted; None where the page gives no day and time, or only a time of day without its day."""
    headline: str | None = None
    """Its headline; None if it has none."""
    authors: tuple[Author, ...] = ()
    """Who posted it, where the page says so at the entry; else ()."""
    body: tuple[BodyBlock, ...] = ()
    """Its text as typed blocks, without the headline; a `Figure` points at `Article.images`."""
    url: str | None = None
    """Absolute http(s) URL of the entry, usually the page's with a fragment; None if it has none."""

    @property
    def text(self) -> str:
        """The texts of its blocks, joined by blank lines; "" where it has none.

        >>> Update(headline="Gates open", body=(Paragraph("One."), Paragraph("Two."))).text
        'One.\\n\\nTwo.'
        """
        return "\n\n".join(text for block in self.body for text in texts_of(block) if text)


def texts_of(block: BodyBlock) -> Iterator[str]:
    """The texts of a block in order: its own, its entries', its lines', its rows' (cells that have one joined by " | ").

    Figures, embeds and notes have none.

    >>> list(texts_of(Table((("Monday", "9"),), ("Day", "Opens"))))
    ['Day | Opens', 'Monday | 9']
    """
    if isinstance(block, (Paragraph, Subheading)):
        yield block.text
    elif isinstance(block, Quote):
        yield from block.text.split("\n")
    elif isinstance(block, ListBlock):
        yield from _list_texts(block)
    elif isinstance(block, Table):
        for row in (block.header, *block.rows):
            yield " | ".join(filter(None, row))


def _list_texts(block: ListBlock) -> Iterator[str]:
    for entry in block.items:
        yield entry.text
        for child in entry.children:
            yield from _list_texts(child)
