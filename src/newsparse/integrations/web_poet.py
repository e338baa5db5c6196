"""newsparse and web-poet: page objects. Needs web-poet and zyte-common-items.

A framework that knows web-poet, such as Scrapy with scrapy-poet, makes them; a spider only names them as its arguments.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, ClassVar

import web_poet
import zyte_common_items as items

from newsparse.article import Article
from newsparse.capture import Capture
from newsparse.integrations.zyte import to_zyte_article
from newsparse.sites.profiles import Profiles


def capture_of(response: web_poet.HttpResponse) -> Capture:
    """What is known of a response: its bytes and address, and from its header the charset and the date."""
    return Capture.from_http(bytes(response.body), url=str(response.url), headers=dict(response.headers))


class NewsPage(web_poet.WebPage[Article]):  # type: ignore[misc]
    """A news page whose item is newsparse's `Article`; a subclass may give `profiles` for its sites.

    >>> import asyncio
    >>> response = web_poet.HttpResponse("https://www.example.org/rain", b"<h1>Rain at last</h1>")
    >>> asyncio.run(NewsPage(response).to_item()).headline
    'Rain at last'
    """

    profiles: ClassVar[Profiles | None] = None
    """The site profiles to read it with; None for those that newsparse brings."""

    @cached_property
    def article(self) -> Article:
        """The article that the response holds."""
        return capture_of(self.response).parse(profiles=self.profiles)

    async def to_item(self) -> Article:
        """The article."""
        return self.article


def _given(name: str) -> Any:
    """The field *name* of a page object, as newsparse gives it."""

    def give(self: NewsArticlePage) -> Any:
        return getattr(self.item, name)

    return web_poet.field(give)


class NewsArticlePage(items.ArticlePage):  # type: ignore[misc]
    """A news page whose item is a `zyte_common_items.Article`; a subclass may give fields of its own, and `profiles`.

    >>> import asyncio
    >>> class RainPage(NewsArticlePage):
    ...     @web_poet.field
    ...     def description(self):
    ...         return f"All about: {self.article.headline}"
    >>> response = web_poet.HttpResponse("https://www.example.org/rain", b"<h1>Rain at last</h1>")
    >>> item = asyncio.run(RainPage(response).to_item())
    >>> item.url, item.headline, item.description
    ('https://www.example.org/rain', 'Rain at last', 'All about: Rain at last')
    """

    profiles: ClassVar[Profiles | None] = None
    """The site profiles to read it with; None for those that newsparse brings."""

    @cached_property
    def article(self) -> Article:
        """The article that the response holds, as newsparse gives it."""
        return capture_of(self.response).parse(profiles=self.profiles)

    @cached_property
    def item(self) -> items.Article:
        """The whole item as newsparse gives it."""
        downloaded = capture_of(self.response).captured
        return to_zyte_article(self.article, url=str(self.response.url), downloaded=downloaded)

    headline = _given("headline")
    datePublished = _given("datePublished")
    datePublishedRaw = _given("datePublishedRaw")
    dateModified = _given("dateModified")
    dateModifiedRaw = _given("dateModifiedRaw")
    authors = _given("authors")
    inLanguage = _given("inLanguage")
    mainImage = _given("mainImage")
    images = _given("images")
    description = _given("description")
    articleBody = _given("articleBody")
    articleBodyHtml = _given("articleBodyHtml")
    videos = _given("videos")
    audios = _given("audios")
    canonicalUrl = _given("canonicalUrl")
    metadata = _given("metadata")
