"""The record: what newsparse gives for a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

from newsparse.article_kinds import ArticleKind
from newsparse.behaviour import BEHAVIOUR
from newsparse.evidence import Provenance
from newsparse.records import Author, BodyBlock, Image, RelatedLink, Timestamp, Update, texts_of

Direction = Literal["ltr", "rtl"]
"""Which way a text runs."""


@attrs.frozen(kw_only=True)
class Article:
    """A news page as one frozen value: it compares, hashes, pickles and works as a Scrapy item as it is.

    Text is plain text: character references resolved, white space folded, no markup. A URL is absolute, http or
    https. A field that the page does not show or declare is None or (); `provenance` says why, and where each value
    came from. None is never a guess that something does not exist: only that this page does not give it.

    >>> from newsparse import Paragraph
    >>> article = Article(headline="Bridge reopens", body=(Paragraph("The bridge is open again."),))
    >>> article.text
    'The bridge is open again.'
    >>> Article.from_dict(article.to_dict()) == article
    True
    """

    url: str | None = None
    """The address of the page as the caller gave it; where none was given, `canonical_url`; else None."""
    canonical_url: str | None = None
    """The address that the page declares for itself (`link rel=canonical`, og:url, schema.org `url`); None if none."""
    amp_url: str | None = None
    """The address of the page's AMP version (`link rel=amphtml`); None if it declares none."""
    headline: str | None = None
    """The headline as shown, without the site's name (schema.org `headline`); None if the page has none."""
    kicker: str | None = None
    """The short line set apart above the headline (eyebrow, "Dachzeile"); None if none is shown."""
    dek: str | None = None
    """The standfirst under the headline (schema.org `abstract`); None if none is shown, even where a description
    for search engines is declared."""
    byline: str | None = None
    """The printed line that names who made the text, whole, with "By" (ninjs `byline`); None if none is shown."""
    authors: tuple[Author, ...] = ()
    """The people or organisations who made the text, in printed order (schema.org `author`); () if none is named."""
    sources: tuple[str, ...] = ()
    """The agencies or outlets that the page gives as its source ("AFP", "Agencies"), as printed; () if none."""
    dateline: str | None = None
    """The place, and day if printed, that open the text, as printed (schema.org `dateline`); None if none is shown."""
    published: Timestamp | None = None
    """When the article was first published (schema.org `datePublished`); None if the page gives no such date."""
    modified: Timestamp | None = None
    """When it was last changed (schema.org `dateModified`), as the page says, also where that is the moment of
    publication; None if the page does not say."""
    language: str | None = None
    """The language of the text as a BCP 47 tag, such as "en-GB" (schema.org `inLanguage`); None if unknown."""
    direction: Direction | None = None
    """`"ltr"` or `"rtl"` (HTML `dir`), declared or following from the script of the language; None if unknown."""
    section: str | None = None
    """The desk or section it stands in (schema.org `articleSection`); None if not given."""
    site_name: str | None = None
    """The name of the site as it calls itself (og:site_name); None if not given."""
    publisher: str | None = None
    """The organisation that publishes it (schema.org `publisher.name`); None if not given."""
    body: tuple[BodyBlock, ...] = ()
    """The text in reading order, as typed blocks (schema.org `articleBody`); () if the page has none."""
    updates: tuple[Update, ...] = ()
    """The entries of a live blog in the page's order (schema.org `liveBlogUpdate`); () for every other page. Their texts
    are part of `body` too, where the page shows them."""
    images: tuple[Image, ...] = ()
    """The article's own pictures in reading order, each once (schema.org `image`); () if it has none."""
    tags: tuple[str, ...] = ()
    """Topics as shown, or as declared where none are shown, in order, each once (schema.org `keywords`); () if none."""
    related: tuple[RelatedLink, ...] = ()
    """Links to other pieces on the matter, in reading order, each once (schema.org `relatedLink`); () if none."""
    is_free: bool | None = None
    """Whether it can be read without paying, as declared (schema.org `isAccessibleForFree`); None if not declared."""
    is_cut: bool = False
    """Whether the text looks cut off: a teaser before a paywall, an ellipsis before an offer to pay, far fewer words than
    declared. What `is_free` declares is apart from it. False where nothing says so."""
    license: str | None = None
    """The licence: its URL where one is linked, else its name as printed (schema.org `license`); None if none."""
    single_page_url: str | None = None
    """The address of the whole article on one page, where this page has a part of it; None if no profile finds one."""
    next_page_url: str | None = None
    """The address of the article's next page; None if no profile finds one."""
    kind: ArticleKind = "other"
    """What the page is; `"other"` where it is none of the rest."""
    encoding: str | None = None
    """The WHATWG name of the encoding that the bytes were read in, such as "utf-8" or "shift_jis"; None for a `str`."""
    notes: tuple[str, ...] = ()
    """What was cut or mended on the way, in words, such as a text beyond a limit; () if nothing."""
    provenance: Provenance = attrs.field(default=Provenance(), repr=False)
    """Field name to `Found`: source, place, raw text, confidence, runners-up, or the reason why it is empty."""
    behaviour: str = BEHAVIOUR
    """The version of the extraction rules that made the record (`newsparse.behaviour.BEHAVIOUR`)."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the body in order: paragraphs, subheadings, list entries, lines of quotes, rows of tables.

        Cells of a row that have a text are joined by " | "; captions, notes and embeds are not part of it; no text is empty.
        """
        return tuple(text for block in self.body for text in texts_of(block) if text)

    @property
    def text(self) -> str:
        """`paragraphs`, joined by blank lines; "" where there are none."""
        return "\n\n".join(self.paragraphs)

    @property
    def captions(self) -> tuple[str, ...]:
        """The captions of `images` in order, without the images that have none."""
        return tuple(image.caption for image in self.images if image.caption)

    @property
    def lead_image(self) -> Image | None:
        """The image marked as `lead`; None if there is none."""
        return next((image for image in self.images if image.lead), None)

    def to_dict(self) -> dict[str, Any]:
        """The record as dicts, lists, strings, numbers, booleans and None, as `article.schema.json` describes it."""
        from newsparse.serial import to_plain

        return to_plain(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """The article that `to_dict` gave *record* for. "provenance" may be left out; every other key has to be there.

        Raises `RecordError`, whose message begins with the path of what is wrong.
        """
        from newsparse.serial import from_plain

        return from_plain(cls, record)

    def to_json(self, indent: int | None = None) -> str:
        """`to_dict` as JSON: one line, or lines indented by *indent* spaces; non-ASCII text stays readable."""
        from newsparse.export.json import to_json

        return to_json(self.to_dict(), indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Article:
        """The article that `to_json` gave *text* for. Raises `RecordError`."""
        from newsparse.export.json import from_json

        return cls.from_dict(from_json(text))

    def to_markdown(self, *, front_matter: bool = False) -> str:
        """The article as CommonMark with GitHub's tables, its fields as YAML before it where *front_matter* is true."""
        from newsparse.export.markdown import to_markdown

        return to_markdown(self, front_matter=front_matter)

    def to_text(self) -> str:
        """The article as plain text to read: headline, dek, byline, date and the body with its notes."""
        from newsparse.export.text import to_text

        return to_text(self)

    def to_html(self) -> str:
        """The article as one clean `<article>` element: escaped, without style, script or class of the page."""
        from newsparse.export.html import to_html

        return to_html(self)

    def to_schema_org(self) -> dict[str, Any]:
        """The article as schema.org JSON-LD: a `NewsArticle` or what its kind is called there."""
        from newsparse.export.schema_org import to_schema_org

        return to_schema_org(self)

    @classmethod
    def from_schema_org(cls, item: Mapping[str, Any]) -> Article:
        """The article that a schema.org object describes: what `to_schema_org` gave, or a publisher's own JSON-LD.

        What schema.org cannot carry is empty; the text is read as paragraphs. Raises `RecordError`, whose message
        begins with the path of what is wrong.
        """
        from newsparse.export.schema_org_reader import from_schema_org

        return from_schema_org(item)

    def to_ninjs(self, *, uri: str | None = None) -> dict[str, Any]:
        """The article as IPTC ninjs 3.0 under *uri*, by default its address. Raises `ArgumentError` where it has none."""
        from newsparse.export.ninjs import to_ninjs

        return to_ninjs(self, uri=uri)

    def to_tei(self) -> str:
        """The article as a TEI P5 document (XML)."""
        from newsparse.export.tei import to_tei

        return to_tei(self)

    def to_zyte_article(self, *, url: str | None = None) -> Any:
        """The article as a `zyte_common_items.Article` at *url*, by default its address. Needs zyte-common-items.

        Raises `ArgumentError` where it has no address.
        """
        from newsparse.integrations.zyte import to_zyte_article

        return to_zyte_article(self, url=url)
