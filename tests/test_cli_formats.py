"""What `--format` writes of a page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from lxml import etree

from newsparse.cli import main

PAGE = str(Path(__file__).parent / "fixtures" / "pages" / "agency-ap" / "page.html")


def _written(form: str, capsysbinary: pytest.CaptureFixture[bytes], page: str = PAGE) -> str:
    assert main(["--format", form, page]) == 0
    return capsysbinary.readouterr().out.decode()


def test_schema_org_may_stand_in_a_script_as_it_is(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>About the &lt;/script&gt; tag, at length and in full</h1><p>" + "It rained. " * 40)
    written = _written("schema-org", capsysbinary, str(page))
    assert "<" not in written
    assert json.loads(written)["headline"] == "About the </script> tag, at length and in full"


def test_ninjs_is_an_object_with_its_uri(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert json.loads(_written("ninjs", capsysbinary))["uri"].startswith("https://")


def test_ninjs_of_a_page_without_an_address_is_refused(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>Rain at last</h1>")
    assert main(["--format", "ninjs", str(page)]) == 1
    out, err = capsysbinary.readouterr()
    assert (out, err.decode()) == (
        b"",
        f"newsparse: {page}: ninjs needs the page's address, and it declares none; give it with --url\n",
    )
    assert main(["--format", "ninjs", "--url", "https://example.org/a", str(page)]) == 0


def test_tei_is_well_formed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert etree.fromstring(_written("tei", capsysbinary)).tag == "{http://www.tei-c.org/ns/1.0}TEI"


def test_html_is_one_article(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    written = _written("html", capsysbinary)
    assert (written[:8], written[-11:]) == ("<article", "</article>\n")


def test_front_matter_stands_before_the_markdown(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, fields, text = _written("front-matter", capsysbinary).split("---\n", 2)
    assert yaml.safe_load(fields)["headline"] in text
