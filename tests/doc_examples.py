"""The examples of README and docs: found in the Markdown, and run as a reader would run them.

In a page, the blocks run in order, in one empty folder; where the page names a file in `tests`, that is the
repository's. A ```python block is run in the page's own namespace; where it has prompts, its output is compared. A
```console block is lines of "$ command", each with what it prints. A block after `<!-- file: NAME -->` is that file. A
```sh block installs something: it is not run here but by `.ci/run`, and only the commands of INSTALL may stand in one.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

LANGUAGES = {"python", "console", "sh", "text", "html"}
"""What a block may be marked as; "text" and "html" are shown only, or are files."""

_BLOCK = re.compile(
    r"^(?:<!-- file: (?P<file>[\w./-]+) -->\n+)?```(?P<language>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
COMMAND = re.compile(r"^\$ (?P<command>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_OPTIONS = doctest.ELLIPSIS | doctest.REPORT_NDIFF | doctest.REPORT_ONLY_FIRST_FAILURE
_PATH = os.pathsep.join(os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry)
_PYTEST = {"PYTEST_ADDOPTS": "-p newsparse.pytest_plugin", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
"""A pytest that knows newsparse's plugin, whether the package is installed or only on the path, and no others."""
_NEWSPARSE = f'#!/bin/sh\nexec "{sys.executable}" -m newsparse "$@"\n'


def _readers_own() -> dict[str, str]:
    """The environment, without what tells pytest that it runs for a CI server: there it prints whole messages."""
    return {name: value for name, value in os.environ.items() if name not in ("CI", "BUILD_NUMBER")}


@attrs.frozen
class Example:
    """One block of code."""

    page: Path
    line: int
    language: str
    text: str
    file: str | None


def examples(page: Path) -> list[Example]:
    """The blocks of a page, in order."""
    text = page.read_text("utf-8")
    return [
        Example(page, text.count("\n", 0, found.start("text")) + 1, found["language"], found["text"], found["file"])
        for found in _BLOCK.finditer(text)
    ]


def is_shown(output: str, printed: str) -> bool:
    """Whether a page's *output* is what was *printed*; "..." stands for anything."""
    return doctest.OutputChecker().check_output(output, printed, _OPTIONS)


class Reader:
    """Somebody who works through a page in an empty folder."""

    def __init__(self, folder: Path, *, tests: bool = True) -> None:
        self.folder = folder / "work"
        self.names: dict[str, Any] = {"__name__": "example"}
        self.folder.mkdir()
        if tests:
            (self.folder / "tests").symlink_to(ROOT / "tests", target_is_directory=True)
        command = folder / "newsparse"
        command.write_text(_NEWSPARSE)
        command.chmod(0o755)
        # The installed command comes first; the stand-in serves where the package is only on the path.
        self.path = os.pathsep.join([sysconfig.get_path("scripts"), str(folder), os.environ["PATH"]])

    def follow(self, example: Example) -> Iterator[str]:
        """Run a block; yields what did not go as the page says. The current folder has to be `folder`."""
        if example.file is not None:
            (self.folder / example.file).write_text(example.text, "utf-8")
        elif example.language == "console":
            yield from self._console(example)
        elif example.language == "python" and ">>> " in example.text:
            yield from self._session(example)
        elif example.language == "python":
            exec(compile("\n" * (example.line - 1) + example.text, str(example.page), "exec"), self.names)

    def _session(self, example: Example) -> Iterator[str]:
        test = doctest.DocTestParser().get_doctest(
            example.text, self.names, example.page.name, str(example.page), example.line - 1
        )
        test.globs = self.names
        said: list[str] = []
        doctest.DocTestRunner(verbose=False, optionflags=_OPTIONS).run(test, out=said.append, clear_globs=False)
        yield from said

    def _console(self, example: Example) -> Iterator[str]:
        for command in COMMAND.finditer(example.text):
            got = self.printed(command["command"])
            if not is_shown(command["output"], got):
                yield f"{example.page}:{example.line}: $ {command['command']}\nprints\n{got}\nnot\n{command['output']}"

    def printed(self, command: str) -> str:
        """What a terminal shows for a command."""
        run = subprocess.run(
            command,
            shell=True,
            cwd=self.folder,
            env={**_readers_own(), **_PYTEST, "PATH": self.path, "PYTHONPATH": _PATH},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=300,
        )
        return run.stdout.decode("utf-8") + (f"[exit code {run.returncode}]\n" if run.returncode else "")
