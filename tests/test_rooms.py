"""The house: each room imports only what its row allows (the table of docs/architecture.md), and keeps its size."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parent.parent / "src" / "newsparse"

ROOMS: dict[str, str] = {
    # room (file or folder in src/newsparse) -> what it may import; the leaf rooms first
    "errors": "",
    "behaviour": "",
    "limits": "attrs errors",
    "records": "attrs",
    "evidence": "attrs",
    "page": "attrs",
    "profile": "attrs errors",
    "claim": "page",
    "declared": "evidence",
    "marked": "attrs claim profile",
    "lexicon": "lexicon",
    "parsing": "attrs records lexicon parsing",
    "decode": "attrs errors limits decode",
    "nesting": "attrs errors limits nesting",
    "document": "attrs selectolax limits parsing",
    "about": "attrs document",
    "runs": "attrs page parsing",
    "elements": "page parsing",
    "flow": "attrs document elements limits page parsing runs",
    "reading": "declared marked page parsing",
    "heading": "page parsing reading",
    "sources": "attrs document evidence parsing sources",
    "bodymodel": "claim declared page parsing reading bodymodel",
    "roles": "claim marked heading page reading declared evidence parsing lexicon bodymodel roles",
    "fields": "article_kinds attrs claim declared evidence heading marked page reading records parsing lexicon fields",
    "sites": "attrs claim document errors evidence marked page parsing profile sites",
    "article_kinds": "",
    "article": "attrs article_kinds behaviour evidence records serial export integrations",
    "serial": "attrs records evidence errors serial",
    "schema": "",
    "assemble": "about attrs article decode evidence fields limits reading roles",
    "export": "article article_kinds attrs errors evidence parsing records serial export",
    "extract": "about article assemble decode declared document errors evidence flow limits marked nesting page parsing reading sources sites",
    "headers": "decode",
    "capture": "article attrs extract headers limits sites",
    "many": "article attrs capture errors extract limits many sites",
    "intake": "attrs capture errors headers limits parsing intake",
    "batch": "article attrs capture errors export integrations intake limits many records sites batch",
    "integrations": "article attrs capture errors evidence export intake limits many records serial sites integrations",
    "comparison": "comparison",
    "explanation": "about article assemble attrs claim declared decode evidence extract limits page reading records roles sites explanation",
    "fixtures": "article attrs behaviour comparison errors evidence explanation extract limits pytest_plugin fixtures",
    "pytest_plugin": "fixtures",
    "versions": "attrs behaviour comparison errors fixtures newsparse versions",
    "report": "comparison evidence explanation versions report",
    "drafting": "about article assemble decode document export extract page parsing profile reading roles sites",
    "cli": "article assemble attrs batch behaviour cli comparison drafting errors explanation "
    "export extract fixtures intake limits newsparse profile report sites versions",
    "__main__": "cli",
    "__init__": "article capture errors evidence explanation extract limits many profile records sites",
}
"""Room -> the rooms and third-party packages that it may import. `dateutil` and `lxml` have rows of their own below."""

FOREIGN = {
    "dateutil": "parsing",
    "fastwarc": "intake",
    "lxml": "sites export",
    "pyarrow": "batch integrations",
    "rich": "batch",
    "selectolax": "document",
}
"""Third-party package -> the only rooms that may import it; `attrs` is open to all rooms that name it."""

LONGEST_FILE = 300


def files() -> list[Path]:
    return sorted(SRC.rglob("*.py"))


def room_of(path: Path) -> str:
    first = path.relative_to(SRC).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """The rooms and third-party packages that a file imports, wherever in the file the import stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        for name in names_of(node):
            top, _, rest = name.partition(".")
            if top == "newsparse":
                yield rest.partition(".")[0] or "newsparse"
            elif top in ("attrs", "attr", *FOREIGN):
                yield "attrs" if top == "attr" else top


def names_of(node: ast.AST) -> list[str]:
    """The dotted names that an import statement loads; [] for any other node."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    assert node.level == 0, "relative import"
    if node.module == "newsparse":
        return [f"newsparse.{alias.name}" for alias in node.names]
    return [node.module or ""]


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(SRC)))
def test_a_file_imports_only_what_its_room_may(path: Path) -> None:
    room = room_of(path)
    assert room in ROOMS, f"{room} has no row in ROOMS: add it here and in docs/architecture.md"
    allowed = set(ROOMS[room].split())
    for name in imports(path):
        if name in FOREIGN:
            assert room in FOREIGN[name].split(), f"{room} may not import {name}"
        else:
            assert name in allowed, f"{room} may not import {name}"


@pytest.mark.parametrize("room", ["sources", "roles"])
def test_members_of_a_room_never_import_each_other(room: str) -> None:
    """A dialect does not know the others, nor a rule: only the room's own `__init__` and `assign` bring them together."""
    together = {"__init__.py", "assign.py"}
    for path in (SRC / room).glob("*.py"):
        if path.name in together:
            continue
        text = path.read_text("utf-8")
        members = {p.stem for p in (SRC / room).glob("*.py")}
        for found in re.findall(rf"^\s*from newsparse\.{room}(?:\.(\w+))? import", text, re.M):
            assert found.startswith("_") or found not in members, f"{path.name} imports {room}.{found}"


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(SRC)))
def test_a_file_is_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_the_table_of_the_docs_is_this_table() -> None:
    text = (SRC.parent.parent / "docs" / "architecture.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \|.*\| ([\w ]*) \|$", text, re.M))
    assert {room: set(allowed.split()) for room, allowed in rows.items()} == {
        room: set(allowed.split()) for room, allowed in ROOMS.items()
    }
