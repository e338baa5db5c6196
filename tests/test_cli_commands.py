"""Sub-commands: the first argument names one, and only its module is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

import pytest

from newsparse.cli import commands, main
from newsparse.cli.commands import COMMANDS, Command


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """A sub-command `weigh` that remembers its arguments and gives 7."""
    calls: list[Sequence[str]] = []
    module = ModuleType("newsparse.cli.weigh")
    module.run = lambda argv: calls.append(argv) or 7  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "newsparse.cli.weigh", module)
    monkeypatch.setattr(commands, "COMMANDS", {"weigh": Command("weigh", "weigh a page")})
    return calls


def test_the_first_argument_names_a_sub_command(asked: list[Sequence[str]]) -> None:
    assert main(["weigh", "--fine", "page.html"]) == 7
    assert asked == [["--fine", "page.html"]]


def test_the_arguments_of_the_process_name_one_too(asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["newsparse", "weigh", "page.html"])
    assert main() == 7
    assert asked == [["page.html"]]


def test_a_name_in_another_place_is_a_page(asked: list[Sequence[str]], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["./weigh"]) == 1
    assert main(["--quiet", "weigh"]) == 1
    assert asked == []
    assert "weigh: No such file or directory" in capfd.readouterr().err


def test_the_sub_commands_stand_in_order_and_are_there() -> None:
    assert list(COMMANDS) == sorted(COMMANDS)
    for command in COMMANDS.values():
        assert callable(import_module(f"newsparse.cli.{command.module}").run)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_names_every_sub_command(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert f"  newsparse {name} " in capfd.readouterr().out
