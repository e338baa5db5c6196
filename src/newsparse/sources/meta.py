"""The `<meta>` elements: Open Graph, Twitter cards, Dublin Core, and the names that newsrooms and their tools use."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import Document, Meta
from newsparse.evidence import Evidence, Source
from newsparse.parsing.htmltext import plain
from newsparse.parsing.jsontext import read_json


def collect(document: Document) -> Iterator[Evidence]:
    """What the page's `<meta>` elements say of the article, its site and its publisher, in document order.

    An element with `itemprop` is microdata and not read here. Each author and each image has a `group` of its own;
    the width, height and text of an image belong to the image before them.

    >>> page = b'<meta property="og:title" content="Rain"><meta name="author" content="Ann Lee">'
    >>> [(e.property, e.value, e.source, e.where()) for e in collect(Document.read(page))]
    [('headline', 'Rain', 'opengraph', 'meta[property="og:title"]'), ('author.name', 'Ann Lee', 'meta', \
'meta[name="author"]')]
    """
    reader = _Reader()
    for meta in document.metas:
        if meta.attribute == "itemprop":
            continue
        row = _ROWS.get(meta.key) or _ROWS.get(_usual(meta.key)) or _own_name(meta.key)
        if row:
            yield from reader.read(meta, *row)
        elif meta.key.startswith("twitter:label") or meta.key.startswith("twitter:data"):
            yield from reader.pair(meta)


class _Reader:
    """Reads one element after the other and remembers what the next one may belong to."""

    def __init__(self) -> None:
        self.group = 0
        self.open: dict[str, int] = {}
        self.labels: dict[str, str] = {}

    def read(self, meta: Meta, property_: str, source: Source) -> Iterator[Evidence]:
        """The evidence of an element for which the table has a row."""
        if property_ == "{}":
            yield from self._packed(meta)
            return
        value = plain(meta.value)
        if not value:
            return
        first = property_.lstrip("+").partition(".")[0]
        group = 0
        if property_[0] == "+":
            group = self.open.get(source + first) or self._opened(source + first)
        elif first in _THINGS:
            group = self._opened(source + first)
        yield Evidence(_path(property_, value), value, source, _place(meta), group)

    def pair(self, meta: Meta) -> Iterator[Evidence]:
        """Twitter's `label1` and `data1`: the author, where the label says so."""
        number = meta.key[-1:]
        if meta.key.startswith("twitter:label"):
            self.labels[number] = meta.value.strip(" :").casefold()
        elif self.labels.get(number) in _WRITTEN_BY:
            yield Evidence("author.name", meta.value, "twitter", _place(meta), self._opened("twitterauthor"))

    def _packed(self, meta: Meta) -> Iterator[Evidence]:
        """The statements of an element whose content is JSON."""
        page = read_json(meta.value) if meta.value.startswith("{") else None
        if not isinstance(page, dict):
            return
        for key, property_ in _PACKED.items():
            found = page.get(key)
            for one in found if isinstance(found, list) else (found,):
                if isinstance(one, str) and (value := plain(one)):
                    group = self._opened(key) if property_.partition(".")[0] in _THINGS else 0
                    yield Evidence(_path(property_, value), value, "meta", f"{_place(meta)}#/{key}", group)

    def _opened(self, thing: str) -> int:
        self.group += 1
        self.open[thing] = self.group
        return self.group


def _path(property_: str, value: str) -> str:
    """The property path; a person or publisher without one is told by name, or by address."""
    property_ = property_.lstrip("+")
    if property_ in _PEOPLE:
        return property_ + (".url" if value.startswith(("http://", "https://", "//", "www.")) else ".name")
    return property_


def _place(meta: Meta) -> str:
    return f'meta[{meta.attribute}="{meta.key}"]'


def _own_name(key: str) -> tuple[str, Source] | None:
    """The row of a name that a newsroom made up for the date of publication: "w-published-date", "acme:pubdate".

    It gives way to the usual names: some publish with it when the page was built.
    """
    if "pub" not in key:
        return None
    squeezed = "".join(filter(str.isalpha, key))
    if not squeezed.endswith(_PUBLISHED) or any(word in squeezed for word in _OTHERS_DATE):
        return None
    return "dateIssued", "meta"


def _usual(key: str) -> str:
    """The key as the table has it: Dublin Core with a point, Open Graph and cXense without what may precede them."""
    for prefix, usual in _PREFIXES:
        if key.startswith(prefix):
            key = usual + key[len(prefix) :]
            break
    else:
        return key
    if key.startswith("cx:"):
        key = key.removeprefix("cx:recs:").removeprefix("cx:")
        key = "cx:" + (key[4:] if key[3:4] == "-" else key)
    return key


def _rows(source: Source, table: str) -> Iterator[tuple[str, tuple[str, Source]]]:
    for line in table.strip().splitlines():
        property_, *keys = line.split()
        for key in keys:
            yield key, (property_, source)


_PUBLISHED = ("publisheddate", "publishdate", "publicationdate", "pubdate", "publishedtime", "publishtime", "datepublished")
"""How the letters of such a name end."""
_OTHERS_DATE = ("unpub", "republ", "video", "image", "book", "issue", "edition", "last", "next", "modified", "expir")
"""What makes it the date of something else."""
_PREFIXES = (
    ("cxenseparse:", "cx:"),
    ("cxense:", "cx:"),
    ("dc:", "dc."),
    ("dcterms:", "dc."),
    ("dcterms.", "dc."),
    ("dc.terms.", "dc."),
    ("bepress_citation_", "citation_"),
    ("http://ogp.me/ns#", "og:"),
    ("http://ogp.me/ns/article#", "article:"),
    ("og:article:", "article:"),
)
_THINGS = frozenset(("author", "image", "video", "audio", "contributor"))
_PEOPLE = frozenset(("author", "publisher", "contributor"))
_LABELS = (
    "written by|author|by|verfasst von|geschrieben von|autor|autor:in|écrit par|auteur|escrito por|scritto da|autore"
    "|geschreven door|skriven av|skrevet av|skrevet af|kirjoittanut|napisane przez|автор|написано автором|yazan|yazar"
    "|執筆者|作者|작성자|كُتب بواسطة|كتب بواسطة"
)
_WRITTEN_BY = frozenset(_LABELS.split("|"))
"""What the label of the author's name is in Twitter's pairs, in the languages of the plugins that write them."""
_PACKED = {
    "title": "headline",
    "pub_date": "datePublished",
    "authors": "author",
    "author": "author",
    "section": "articleSection",
    "tags": "keywords",
    "image_url": "image.url",
    "link": "url",
}
"""The keys of Parse.ly's `parsely-page` and `parsely-metadata`."""

# Each line: the property, then the keys that mean it. "+" joins the thing that the source opened before; a person
# or publisher without a second word is a name or an address, as its value shows; "{}" is JSON.
_OPENGRAPH = """
headline og:title og_title
description og:description
url og:url al:web:url
@type og:type
site.name og:site_name
inLanguage og:locale og:language
dateModified og:updated_time article:modified_time article:modified article:updated_time article:modified_date
datePublished article:published_time article:published article:published_date og:pubdate og:publish_date
datePublished og:release_date article:publish_date
author article:author og:author
publisher article:publisher og:publisher
articleSection article:section og:section article:category og:category
keywords article:tag og:tag og:tags
isAccessibleForFree article:content_tier
isOpinion article:opinion
expires article:expiration_time
contentLocation.name article:location
image.url og:image
+image.url og:image:url og:image:secure_url
+image.width og:image:width
+image.height og:image:height
+image.alt og:image:alt
+image.caption og:image:title og:image:caption
+image.encodingFormat og:image:type
video.contentUrl og:video
+video.contentUrl og:video:url og:video:secure_url
+video.width og:video:width
+video.height og:video:height
+video.encodingFormat og:video:type
+video.duration og:video:duration video:duration
video.uploadDate video:release_date
audio.contentUrl og:audio
relatedLink og:see_also
publisher.identifier fb:pages fb:page_id
"""
_TWITTER = """
headline twitter:title twitter:text:title
description twitter:description
url twitter:url
@type twitter:card
image.url twitter:image twitter:image:src
+image.width twitter:image:width
+image.height twitter:image:height
+image.alt twitter:image:alt
author.alternateName twitter:creator fediverse:creator
publisher.alternateName twitter:site
video.embedUrl twitter:player
"""
_DUBLIN_CORE = """
headline dc.title
alternativeHeadline dc.title.alternative dc.alternative
description dc.description dc.description.abstract dc.abstract
author dc.creator dc.author dc.creator.name
contributor dc.contributor
publisher dc.publisher
datePublished dc.date dc.date.issued dc.issued dc.date.published
dateCreated dc.date.created dc.created
dateModified dc.date.modified dc.modified dc.date.x-metadatalastmodified
keywords dc.subject dc.keywords
inLanguage dc.language
copyrightNotice dc.rights
copyrightHolder.name dc.rightsholder
license dc.license
isBasedOn dc.source
identifier dc.identifier
url dc.identifier.url dc.identifier.uri
@type dc.type
contentLocation.name dc.coverage dc.spatial
"""
_META = """
headline title headline hdl fulltitle sailthru.title parsely-title cx:title citation_title article:title
alternativeHeadline shorttitle headline_short sailthru.socialtitle cx:subtitle alternativeheadline
description description sailthru.description cx:description
abstract abstract summary dek excerpt sailthru.excerpt citation_abstract
author author authors article_author articleauthor article:author_name byl byline creator dcsext.author
author sailthru.author parsely-author cx:author citation_author citation_authors vr:author bt:author content_author
author shareaholic:article_author_name sailthru.byline_name article.author
datePublished date pubdate pub_date publish_date publishdate publish-date published published_at publisheddate
datePublished publication_date publicationdate published_time published-date publish_time date-pub datepublished
datePublished sailthru.date parsely-pub-date cx:publishtime cx:published_time bt:pubdate vr:published_time
datePublished vr:published-time shareaholic:article_published_time article_published_time article_date_original
datePublished citation_publication_date citation_date citation_online_date originalpublicationdate article.published
datePublished content_publisheddate iso-8601-publish-date ptime displaydate article.created
dateCreated datecreated created creationdate
dateModified last-modified lastmod lastmodified lastupdate last-updated last_updated last_updated_date updated
dateModified updated_at updated_time revised modified date-modified datemodified dateupdated article_modified_time
dateModified shareaholic:article_modified_time article_date_updated bt:moddate cx:modifiedtime cx:modified_time
dateModified article.updated utime
keywords keywords news_keywords tags sailthru.tags parsely-tags cx:keywords cx:news_keywords cx:tag cx:tags
keywords cx:article-tag cx:article_tag cx:keyword its_tag content_tags citation_keywords veeseo:keywords
articleSection section category articlesection parsely-section cx:category cx:section content_category channel
articleSection vr:category subsection categories article_section meta-section page-topic mrf:sections
publisher publisher sitename site_name citation_publisher
isPartOf.name citation_journal_title
sourceOrganization.name source
isBasedOn original-source syndication-source
copyrightNotice copyright rights
license license
inLanguage language lang content-language inlanguage locale citation_language
url parsely-link cx:url citation_public_url canonical
image.url image image_src thumbnail parsely-image-url sailthru.image.full cx:image pinterest:image og_image
thumbnailUrl sailthru.image.thumb thumbnailurl
@type pagetype page-type parsely-type cx:pageclass content_type content-type-name vr:type sailthru.contenttype
isAccessibleForFree isaccessibleforfree
identifier parsely-post-id cx:articleid articleid article:id contentid
genre genre
site.name application-name
site.alternateName apple-mobile-web-app-title
robots robots
generator generator
{} parsely-page parsely-metadata
"""
_ROWS: dict[str, tuple[str, Source]] = {
    **dict(_rows("meta", _META)),
    **dict(_rows("dublin-core", _DUBLIN_CORE)),
    **dict(_rows("twitter", _TWITTER)),
    **dict(_rows("opengraph", _OPENGRAPH)),
}
