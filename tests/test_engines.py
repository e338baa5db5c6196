"""Spark and Ray Data, as they are, on this machine: WARC files and tables of pages into records."""

from __future__ import annotations

import os
import shutil
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archives import NAMES, page, responses, warc

pytest.importorskip("pyarrow")

PATH = os.pathsep.join(map(str, sys.path))
URLS = [f"https://www.example.org/{name}" for name in NAMES]
PAGES = [{"id": number, "url": url, "html": page(name)} for number, (name, url) in enumerate(zip(NAMES, URLS))]


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    return [str(warc(tmp_path / f"{number}.warc.gz", responses())) for number in range(2)]


# -- Spark -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java")
    sql = pytest.importorskip("pyspark.sql")
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("PYTHONPATH", PATH)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        session = builder.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
        yield session
        session.stop()


@pytest.mark.filterwarnings("ignore")
def test_spark_reads_warc_files(spark: Any, files: list[str]) -> None:
    pytest.importorskip("fastwarc")
    from newsparse.integrations.spark import parse_warc_files

    frame = spark.createDataFrame([(name,) for name in files], ["file"]).repartition(2)
    records = parse_warc_files(frame, fields=["url", "headline", "published", "kind"])
    assert records.count() == 2 * len(NAMES)
    rows = records.where("kind = 'article' and error is null").select("url", "published.date").distinct().collect()
    assert {row.url for row in rows} <= set(URLS)
    assert len(rows) >= len(NAMES) - 2


@pytest.mark.filterwarnings("ignore")
def test_spark_reads_frames_of_pages_with_the_whole_record(spark: Any) -> None:
    from newsparse.integrations.spark import parse_pages

    frame = spark.createDataFrame(
        [(row["id"], row["url"], bytearray(row["html"])) for row in PAGES], ["id", "url", "html"]
    )
    records = parse_pages(frame, keep=["id"], provenance=True)
    rows = records.selectExpr("id", "url", "size(body) as blocks", "provenance['headline'].source as source").collect()
    assert sorted((row.id, row.url) for row in rows) == list(enumerate(URLS))
    assert sum(row.blocks for row in rows) > len(NAMES)


# -- Ray -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    with warnings.catch_warnings(), pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("ignore")
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("RAY_ENABLE_UV_RUN_RUNTIME_ENV", "0")
        ray = pytest.importorskip("ray")
        data = pytest.importorskip("ray.data")
        environment = {"env_vars": {"PYTHONPATH": PATH}}
        ray.init(
            num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env=environment, object_store_memory=10**8
        )
        data.DataContext.get_current().enable_progress_bars = False
        yield ray
        ray.shutdown()


@pytest.mark.filterwarnings("ignore")
def test_ray_reads_warc_files(ray: Any, files: list[str]) -> None:
    pytest.importorskip("fastwarc")
    from newsparse.integrations.ray import parse_warc_files

    records = parse_warc_files(ray.data.from_items([{"file": name} for name in files]), fields=["url", "kind"])
    rows = records.take_all()
    assert sorted(row["url"] for row in rows) == sorted(URLS * 2)


@pytest.mark.filterwarnings("ignore")
def test_ray_reads_datasets_of_pages(ray: Any) -> None:
    from newsparse.integrations.ray import parse_pages

    records = parse_pages(ray.data.from_items(PAGES), keep=["id"], fields=["url", "headline", "body"])
    rows = sorted(records.take_all(), key=lambda row: row["id"])
    assert [row["url"] for row in rows] == URLS
