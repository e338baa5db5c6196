"""The sub-commands: `newsparse NAME …`. Without one of these names first, `newsparse` reads pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NamedTuple


class Command(NamedTuple):
    """A sub-command, known by name before any of its code is loaded."""

    module: str
    """The module of `newsparse.cli` that has its `run(argv) -> int`: arguments after the name in, exit code out."""
    summary: str
    """What it does, in a few words, for `newsparse --help`."""


COMMANDS: Mapping[str, Command] = {
    "diff": Command("diff", "compare two versions, or two outputs, on the same pages"),
    "explain": Command("explain", "say why each field has its value, and what each block is taken for"),
    "fixture": Command("fixture", "keep pages of your own with the records that they have to give"),
    "profile": Command("profile", "write a site profile, and see what it does to pages"),
}
"""Name → sub-command, in alphabetical order."""


def run(name: str, argv: Sequence[str]) -> int:
    """Run the sub-command *name*, which is one of `COMMANDS`, and return its exit code."""
    code: int = import_module(f"newsparse.cli.{COMMANDS[name].module}").run(argv)
    return code


def listing(commands: Mapping[str, Command]) -> str:
    """The sub-commands, a line each, for `newsparse --help`; "" for none.

    >>> print(listing({"explain": Command("explain", "say why")}), end="")
    other commands (a page whose file has such a name is read as ./NAME):
      newsparse explain     say why
    """
    if not commands:
        return ""
    lines = (f"  newsparse {name:<11} {command.summary}\n" for name, command in commands.items())
    return "other commands (a page whose file has such a name is read as ./NAME):\n" + "".join(lines)
