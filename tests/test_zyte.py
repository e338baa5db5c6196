"""The article as a zyte-common-items `Article`, and web-poet page objects."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import warnings
from typing import Any

import attrs
import pytest
from itemadapter import ItemAdapter

import newsparse
from archives import page
from newsparse.article import Article
from newsparse.records import Embed, Image, Paragraph, Timestamp

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what these packages warn of when they are loaded is not ours
    items = pytest.importorskip("zyte_common_items")
    web_poet = pytest.importorskip("web_poet")

from newsparse.integrations.web_poet import NewsArticlePage, NewsPage
from newsparse.integrations.zyte import to_zyte_article

RAIN = Article(
    url="https://www.example.org/rain",
    canonical_url="https://www.example.org/2026/rain",
    headline="Rain at last",
    dek="Nine hours of it.",
    language="en-GB",
    authors=(newsparse.Author("Ada Moss", url="https://www.example.org/ada", raw="By ADA MOSS"),),
    published=Timestamp("2026-06-15T07:57+03:00", "15 Jun 2026 07:57"),
    modified=Timestamp("2026-06-16", "16 June"),
    body=(
        Paragraph("It rained."),
        Embed("youtube", "https://www.youtube.com/embed/rain"),
        Embed("soundcloud", "https://soundcloud.com/rain"),
        Embed("twitter", "https://twitter.com/rain/status/1"),
        Paragraph("Then it stopped."),
    ),
    images=(Image("https://www.example.org/a.jpg"), Image("https://www.example.org/b.jpg", lead=True)),
)


def test_every_field_of_the_item_is_filled_with_its_type() -> None:
    item = RAIN.to_zyte_article()
    assert type(item) is items.Article
    assert attrs.asdict(item) == {
        "url": "https://www.example.org/rain",
        "canonicalUrl": "https://www.example.org/2026/rain",
        "headline": "Rain at last",
        "datePublished": "2026-06-15T07:57:00+03:00",
        "datePublishedRaw": "15 Jun 2026 07:57",
        "dateModified": "2026-06-16T00:00:00",
        "dateModifiedRaw": "16 June",
        "authors": [
            {"email": None, "name": "Ada Moss", "nameRaw": "By ADA MOSS", "url": "https://www.example.org/ada"}
        ],
        "breadcrumbs": None,
        "inLanguage": "en",
        "mainImage": {"url": "https://www.example.org/b.jpg"},
        "images": [{"url": "https://www.example.org/a.jpg"}, {"url": "https://www.example.org/b.jpg"}],
        "description": "Nine hours of it.",
        "articleBody": "It rained.\n\nThen it stopped.",
        "articleBodyHtml": item.articleBodyHtml,
        "videos": [{"url": "https://www.youtube.com/embed/rain"}],
        "audios": [{"url": "https://soundcloud.com/rain"}],
        "metadata": {"dateDownloaded": None, "probability": None, "validationMessages": None},
    }
    assert "<p>It rained.</p>" in item.articleBodyHtml


def test_the_item_is_plain_enough_for_json_by_its_own_adapter() -> None:
    class Adapter(ItemAdapter):
        ADAPTER_CLASSES = (items.ZyteItemAdapter,)

    plain = Adapter(RAIN.to_zyte_article()).asdict()
    assert json.loads(json.dumps(plain))["authors"][0]["name"] == "Ada Moss"
    assert "breadcrumbs" not in plain  # the adapter leaves out what is empty


def test_the_date_of_the_last_change_stands_in_for_a_missing_one_as_the_item_wants_it() -> None:
    item = to_zyte_article(
        Article(url="https://www.example.org/", modified=Timestamp("2026-06-16T10:00:05+00:00", "x"))
    )
    assert (item.datePublished, item.datePublishedRaw) == ("2026-06-16T10:00:05Z", "x")


def test_an_article_with_nothing_is_an_item_with_its_address_only() -> None:
    item = to_zyte_article(Article(), url="https://www.example.org/")
    filled = {name for name, value in attrs.asdict(item).items() if value is not None}
    assert filled == {"url", "metadata"}


def test_without_an_address_there_is_no_item() -> None:
    with pytest.raises(newsparse.ArgumentError, match="needs the page's address"):
        to_zyte_article(Article())


def test_what_is_no_article_has_a_low_probability() -> None:
    front = newsparse.parse(page("front-page"), url="https://www.example.org/")
    story = newsparse.parse(page("lang-de"), url="https://www.example.org/faehre")
    assert to_zyte_article(front).metadata.probability < 0.5 < to_zyte_article(story).metadata.probability


def test_the_moment_of_the_download_is_in_utc() -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    item = to_zyte_article(RAIN, downloaded=dt.datetime(2026, 11, 22, 10, 30, tzinfo=zone))
    assert item.metadata.dateDownloaded == "2026-11-22T08:30:00Z"


def response(body: bytes, **headers: str) -> Any:
    return web_poet.HttpResponse(
        "https://www.example.org/rain", body, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def test_a_page_object_gives_the_article_with_what_the_header_says() -> None:
    html = "<article><h1>Café reopens</h1><time>3 days ago</time><p>It is open.</p></article>"
    given = response(
        html.encode("latin-1"), Content_Type="text/html; charset=latin1", Date="Sun, 22 Nov 2026 08:30:00 GMT"
    )
    article = asyncio.run(NewsPage(given).to_item())
    assert (article.headline, article.url) == ("Café reopens", "https://www.example.org/rain")
    assert article.published is not None
    assert article.published.iso == "2026-11-19"
    item = asyncio.run(NewsArticlePage(given).to_item())
    assert item == to_zyte_article(article, downloaded=dt.datetime(2026, 11, 22, 8, 30, tzinfo=dt.timezone.utc))


def test_a_page_object_reads_with_the_profiles_of_its_class() -> None:
    class GullPage(NewsPage):
        profiles = newsparse.Profiles([newsparse.Profile("example.org", [newsparse.Mark("section", "b.desk")])])

    given = response(b"<h1>Rain at last</h1><b class=desk>Weather</b>")
    assert asyncio.run(GullPage(given).to_item()).section == "Weather"


def test_a_page_object_gives_every_field_of_the_item() -> None:
    from web_poet.fields import get_fields_dict

    names = {attribute.name for attribute in attrs.fields(items.Article)}
    assert names - set(get_fields_dict(NewsArticlePage)) == {"breadcrumbs"}
