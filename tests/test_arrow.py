"""Records as Arrow tables: typed, nested, and back without loss."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsparse
from archives import NAMES, responses, warc
from newsparse.article import Article
from newsparse.records import Image, ListBlock, ListItem, Timestamp
from sample_record import ARTICLE

pa = pytest.importorskip("pyarrow")

from newsparse.export.chosen import FIELDS  # noqa: E402
from newsparse.integrations import arrow  # noqa: E402

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").glob("*/page.html"))


def test_a_record_with_everything_comes_back_without_loss() -> None:
    table = arrow.to_table([ARTICLE, Article()], provenance=True)
    assert list(arrow.to_articles(table)) == [ARTICLE, Article()]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_the_record_of_a_page_comes_back_without_loss(path: Path) -> None:
    article = newsparse.parse(path.read_bytes())
    assert list(arrow.to_articles(arrow.to_table([article], provenance=True))) == [article]


def test_without_provenance_only_that_is_lost() -> None:
    bare = attrs.evolve(ARTICLE, provenance=newsparse.Provenance())
    assert list(arrow.to_articles(arrow.to_table([ARTICLE]))) == [bare]


def test_lists_in_lists_come_back_as_they_were() -> None:
    def listed(*items: ListItem, ordered: bool = False) -> ListBlock:
        return ListBlock(items, ordered=ordered)

    inner = listed(ListItem("c", children=(listed(ListItem("d"), ordered=True),)))
    block = listed(
        ListItem("a", children=(inner, listed(ListItem("e")), listed(ListItem("f"), ordered=True))), ListItem("g")
    )
    article = Article(body=(block, block))
    assert list(arrow.to_articles(arrow.to_table([article]))) == [article]


def test_every_field_has_a_column_of_its_type() -> None:
    schema = arrow.schema()
    assert schema.names == [name for name in attrs.fields_dict(Article) if name != "provenance"]
    assert schema.field("tags").type == pa.list_(pa.string())
    assert schema.field("is_free").type == pa.bool_()
    published = schema.field("published").type
    assert published.field("instant").type == pa.timestamp("us", tz="UTC")
    assert published.field("date").type == pa.date32()
    images = schema.field("images").type.value_type
    assert images.field("width").type == pa.int64()


def test_every_name_that_can_be_chosen_has_a_column() -> None:
    assert arrow.schema(FIELDS).names == list(FIELDS)
    table = arrow.to_table([ARTICLE], FIELDS)
    assert table.column("text")[0].as_py() == ARTICLE.text
    assert table.column("lead_image")[0].as_py() == json.loads(ARTICLE.to_json())["images"][0]


@pytest.mark.parametrize(
    ("iso", "instant"),
    [
        ("2026-06-15", None),
        ("2026-06-15T07:57", None),
        ("2026-06-15T07:57:30+03:00", dt.datetime(2026, 6, 15, 4, 57, 30, tzinfo=dt.timezone.utc)),
    ],
)
def test_a_time_is_an_instant_only_where_its_offset_is_known(iso: str, instant: dt.datetime | None) -> None:
    (row,) = arrow.to_table([Article(published=Timestamp(iso))], ["published"]).to_pylist()
    assert row["published"]["date"] == dt.date(2026, 6, 15)
    assert row["published"]["instant"] == instant


def test_what_arrow_cannot_hold_does_not_end_the_run() -> None:
    article = Article(
        headline="half \ud800 a character", images=(Image("https://www.example.org/a.jpg", width=10**30),)
    )
    (row,) = arrow.to_table([article], ["headline", "images"]).to_pylist()
    assert (row["headline"], row["images"][0]["width"]) == ("half ? a character", None)


def test_no_record_is_an_empty_table_with_all_columns() -> None:
    assert arrow.to_table([]).schema == arrow.schema()


# -- pages -----------------------------------------------------------------------------------------------------------


def pages(**columns: Any) -> Any:
    return pa.table(columns)


@pytest.mark.parametrize("form", ["table", "batch"])
def test_a_batch_of_pages_becomes_a_batch_of_records_with_their_errors(form: str) -> None:
    given = pages(
        id=[1, 2, 3, 4],
        html=[b"<h1>Caf\xe9 reopens</h1>", b"<h1>Snow</h1>", None, b"<h1>Hail</h1>"],
        url=["https://www.example.org/cafe", "/snow", None, None],
        encoding=["latin1", None, None, None],
        captured=["2026-11-22T08:30:00Z", None, None, "yesterday"],
    )
    read = arrow.parse_batch(
        given if form == "table" else given.to_batches()[0], keep=["id"], fields=["url", "headline"]
    )
    assert read.schema == arrow.parse_batch_schema(given.schema, keep=["id"], fields=["url", "headline"])
    rows = read.to_pylist()
    assert rows[0] == {"id": 1, "error": None, "url": "https://www.example.org/cafe", "headline": "Café reopens"}
    assert rows[1]["error"]["type"] == "ArgumentError"
    assert [row["error"] is None for row in rows] == [True, False, False, False]


def test_moments_of_capture_may_be_timestamps() -> None:
    html = "<article><h1>Rain at last</h1><time>3 days ago</time><p>It rained.</p></article>"
    moments = pa.array([dt.datetime(2026, 11, 22, 8, 30, tzinfo=dt.timezone.utc)], pa.timestamp("us", tz="UTC"))
    (row,) = arrow.parse_batch(pages(html=[html], captured=moments), fields=["published"]).to_pylist()
    assert row["published"]["date"] == dt.date(2026, 11, 19)


def test_pages_are_read_with_the_profiles_that_are_given() -> None:
    mine = newsparse.Profiles([newsparse.Profile("gull.example", [newsparse.Mark("section", "b.desk")])])
    table = pages(html=["<h1>Rain at last</h1><b class=desk>Weather</b>"], url=["https://www.gull.example/rain"])
    assert arrow.parse_batch(table, fields=["section"], profiles=mine).column("section").to_pylist() == ["Weather"]
    assert arrow.parse_batch(table, fields=["section"]).column("section").to_pylist() == [None]


def test_pages_without_html_are_refused() -> None:
    with pytest.raises(newsparse.ArgumentError, match="pages need a column html; there is url"):
        arrow.parse_batch(pages(url=["https://www.example.org/"]))


def test_warc_files_become_batches_of_records(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    path = str(warc(tmp_path / "a.warc.gz", responses(), times=10))
    missing = str(tmp_path / "not-there.warc")
    batches = list(arrow.parse_warcs([path, Path(path).as_uri(), missing], fields=["url"]))
    assert len(batches) > 1
    read = pa.Table.from_batches(batches)
    assert read.schema == arrow.parse_warcs_schema(fields=["url"])
    rows = read.to_pylist()
    assert [row["url"] for row in rows[:8]] == [f"https://www.example.org/{name}" for name in NAMES]
    assert len(rows) == 2 * 10 * len(NAMES) + 1
    assert rows[-1]["error"]["message"] == "No such file or directory"
