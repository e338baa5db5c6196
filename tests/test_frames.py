"""pandas and Polars: articles and pages as data frames."""

from __future__ import annotations

import datetime as dt
import importlib

import pytest

import newsparse
from archives import NAMES, page
from newsparse.article import Article
from sample_record import ARTICLE

pytest.importorskip("pyarrow")

URLS = [f"https://www.example.org/{name}" for name in NAMES]
HTML = [page(name) for name in NAMES]


def test_a_pandas_frame_of_articles_can_be_asked() -> None:
    pytest.importorskip("pandas")
    from newsparse.integrations.pandas import to_frame

    articles = [newsparse.parse(html, url=url) for html, url in zip(HTML, URLS)]
    frame = to_frame(articles, ["url", "kind", "language", "published", "tags", "is_free"])
    assert list(frame[frame["kind"] == "article"]["url"]) == [a.url for a in articles if a.kind == "article"]
    assert frame["tags"].list.len().sum() == sum(len(article.tags) for article in articles)
    days = frame["published"].struct.field("date")
    assert [day for day in days if isinstance(day, dt.date)] == [a.published.date for a in articles if a.published]


def test_a_pandas_frame_of_pages_keeps_its_index_and_what_is_wanted() -> None:
    pd = pytest.importorskip("pandas")
    from newsparse.integrations.pandas import parse_frame

    pages = pd.DataFrame({"html": HTML, "url": URLS, "name": NAMES}, index=range(100, 100 + len(NAMES)))
    read = parse_frame(pages, keep=["name"], fields=["headline"])
    assert list(read.index) == list(pages.index)
    assert list(read.columns) == ["name", "error", "headline"]
    assert [None if pd.isna(value) else value for value in read["headline"]] == [
        newsparse.parse(html, url=url).headline for html, url in zip(HTML, URLS)
    ]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_frame_of_pages_is_read_with_the_profiles_that_are_given(library: str) -> None:
    frames = pytest.importorskip(library)
    parse_frame = importlib.import_module(f"newsparse.integrations.{library}").parse_frame
    mine = newsparse.Profiles([newsparse.Profile("gull.example", [newsparse.Mark("section", "b.desk")])])
    pages = frames.DataFrame(
        {"html": ["<h1>Rain at last</h1><b class=desk>Weather</b>"], "url": ["https://www.gull.example/rain"]}
    )
    assert list(parse_frame(pages, fields=["section"], profiles=mine)["section"]) == ["Weather"]


def test_a_polars_frame_of_articles_can_be_asked() -> None:
    pl = pytest.importorskip("polars")
    from newsparse.integrations.polars import to_frame

    frame = to_frame([ARTICLE, Article()])
    assert frame["authors"].list.len().to_list() == [len(ARTICLE.authors), 0]
    names = frame.select(pl.col("authors").list.eval(pl.element().struct.field("name")))["authors"][0].to_list()
    assert names == [author.name for author in ARTICLE.authors]


def test_a_polars_frame_of_pages_also_lazily() -> None:
    pl = pytest.importorskip("polars")
    from newsparse.integrations.polars import parse_frame

    pages = pl.DataFrame({"html": HTML, "url": URLS})
    read = parse_frame(pages, fields=["url", "kind"])
    assert read["url"].to_list() == URLS
    lazy = pages.lazy().map_batches(
        lambda part: parse_frame(part, fields=["url", "kind"]), schema=read.schema, streamable=True
    )
    assert lazy.filter(pl.col("kind") == "article").collect().equals(read.filter(pl.col("kind") == "article"))
