"""On which line of a TOML file something stands: the parser of the standard library does not say."""

from __future__ import annotations

import re

_HEADER = re.compile(r"(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_LONG = ('"""', "'''")

Path = tuple[str, ...]
"""The steps to a value: names of tables and keys, and numbers of entries, as text."""


class Lines:
    """The lines of a TOML text.

    >>> lines = Lines('hosts = ["gull.example"]\\n\\n[[version]]\\n[version.marks]\\nheadline = "h1"\\n')
    >>> lines.of(("version", "0", "marks", "headline")), lines.of(("hosts", "0")), lines.of(("version", "7"))
    (5, 1, 1)
    """

    def __init__(self, text: str) -> None:
        self._text = text.splitlines()
        self._of: dict[Path, int] = {}
        self._read()

    def of(self, path: Path, value: object = None) -> int:
        """The line of a value, or of the nearest thing around it; for a text in a list, the line that holds it."""
        steps = path
        while steps and steps not in self._of:
            steps = steps[:-1]
        first = self._of.get(steps, 1)
        if isinstance(value, str) and value:
            for number, line in enumerate(self._text[first - 1 : first + 200], first):
                if value in line:
                    return number
        return first

    def _read(self) -> None:
        table: Path = ()
        counts: dict[Path, int] = {}
        closing = ""
        for number, line in enumerate(self._text, 1):
            if closing:
                closing = "" if closing in line else closing
                continue
            if header := _HEADER.fullmatch(line.strip()):
                table = self._table(_steps(header[2]), header[1] == "[[", counts)
                self._of.setdefault(table, number)
            elif key := _KEY.match(line):
                self._of.setdefault((*table, *_steps(key[1])), number)
            closing = next((sign for sign in _LONG if line.count(sign) % 2), "")

    @staticmethod
    def _table(steps: Path, many: bool, counts: dict[Path, int]) -> Path:
        """The path of a table, each list of tables followed by the number of its entry."""
        found: Path = ()
        for place, step in enumerate(steps):
            found = (*found, step)
            if many and place == len(steps) - 1:
                counts[found] = counts.get(found, -1) + 1
            if found in counts:
                found = (*found, str(counts[found]))
        return found


def _steps(text: str) -> Path:
    return tuple(step.strip().strip("\"'") for step in text.split("."))
