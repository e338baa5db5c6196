"""What is loaded when: `import newsparse` costs next to nothing, the first parse loads what it needs."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = {
    "lxml",
    "selectolax",
    "dateutil",
    "attr",
    "attrs",
    "json",
    "datetime",
    "email",
    "html",
    "http",
    "inspect",
    "logging",
    "pathlib",
    "tempfile",
    "typing_extensions",
    "unicodedata",
    "urllib",
    "xml",
}
"""Modules that `import newsparse` may not load."""


def loaded_by(code: str) -> set[str]:
    """The modules that *code* loads into a fresh interpreter, beyond those that it starts with."""
    program = f"import sys; before = set(sys.modules); {code}; loaded = set(sys.modules) - before; import json; "
    program += "print(json.dumps(sorted(loaded)))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout))


def test_importing_the_package_loads_only_its_errors() -> None:
    loaded = loaded_by("import newsparse")
    assert {name for name in loaded if name.startswith("newsparse.")} == {"newsparse.errors"}


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = loaded_by("import newsparse")
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()


def test_the_first_use_of_parse_loads_the_html_parser() -> None:
    assert "selectolax" in loaded_by("import newsparse; newsparse.parse")


def test_parsing_a_page_loads_neither_the_exports_nor_the_command() -> None:
    loaded = loaded_by("import newsparse; newsparse.parse('<h1>Rain at last</h1>').headline")
    assert {name for name in loaded if name.startswith(("newsparse.export", "newsparse.cli"))} == set()


def test_lxml_is_loaded_only_where_a_profile_needs_xpath() -> None:
    assert "lxml" not in loaded_by("import newsparse; newsparse.parse('<h1>Rain at last</h1>').headline")


def test_records_can_be_used_without_the_html_parser() -> None:
    loaded = loaded_by("import newsparse; newsparse.Article(headline='Rain at last').to_dict()")
    assert loaded & {"selectolax", "lxml", "dateutil"} == set()
