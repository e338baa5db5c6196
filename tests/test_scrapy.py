"""Articles as Scrapy items: a spider against a server on this machine, its feeds, and page objects in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import newsparse
from archives import page

pytest.importorskip("scrapy")

NAMES = ("lang-de", "windows-1251", "front-page")


class Site(BaseHTTPRequestHandler):
    """A front page with links to articles; one is served in an encoding that only the header tells."""

    def do_GET(self) -> None:
        name = self.path.strip("/")
        charset = "; charset=windows-1251" if name == "windows-1251" else ""
        body = "".join(f'<a href="/{each}">{each}</a>' for each in NAMES).encode() if not name else page(name)
        self.send_response(200)
        self.send_header("Content-Type", f"text/html{charset}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


SPIDER = """
import scrapy
from newsparse.integrations.scrapy import parse_response

class NewsSpider(scrapy.Spider):
    name = "news"

    def parse(self, response):
        yield from response.follow_all(css="a", callback=self.parse_article)

    def parse_article(self, response):
        yield parse_response(response)
"""

PAGE_OBJECTS = """
import scrapy
from newsparse.integrations.web_poet import NewsArticlePage

class NewsSpider(scrapy.Spider):
    name = "news"
    custom_settings = {"ADDONS": {"scrapy_poet.Addon": 300}}

    def parse(self, response):
        yield from response.follow_all(css="a", callback=self.parse_article)

    async def parse_article(self, response, page: NewsArticlePage):
        yield await page.to_item()
"""


def crawled(spider: str, site: str, folder: Path) -> list[dict[str, object]]:
    (folder / "news_spider.py").write_text(
        spider.replace('name = "news"', f'name = "news"\n    start_urls = ["{site}/"]')
    )
    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "runspider", "news_spider.py", "-O", "items.jsonl", "-s", "ROBOTSTXT_OBEY=0"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    items = [json.loads(line) for line in (folder / "items.jsonl").read_text("utf-8").splitlines()]
    return sorted(items, key=lambda item: str(item["url"]))


def test_a_spider_yields_articles_and_a_feed_has_all_that_is_in_them(site: str, tmp_path: Path) -> None:
    items = crawled(SPIDER, site, tmp_path)
    assert [item["url"] for item in items] == sorted(f"{site}/{name}" for name in NAMES)
    for item in items:
        name = str(item["url"]).rpartition("/")[2]
        charset = "windows-1251" if name == "windows-1251" else None
        article = newsparse.parse(page(name), url=f"{site}/{name}", encoding=charset)
        assert (item["headline"], item["kind"], item["encoding"]) == (article.headline, article.kind, article.encoding)
        assert [block["text"] for block in item["body"] if "text" in block] == [  # type: ignore[attr-defined]
            block.text for block in article.body if hasattr(block, "text")
        ]


def test_a_spider_gets_page_objects_from_scrapy_poet(site: str, tmp_path: Path) -> None:
    pytest.importorskip("scrapy_poet")
    items = crawled(PAGE_OBJECTS, site, tmp_path)
    assert [item["url"] for item in items] == sorted(f"{site}/{name}" for name in NAMES)
    german = items[[str(item["url"]).endswith("lang-de") for item in items].index(True)]
    assert german["headline"] == newsparse.parse(page("lang-de")).headline
    assert german["inLanguage"] == "de"
