"""The pytest plugin: the door only. What it opens is loaded when somebody asks for it.

`pytest --newsparse-fixtures DIR`, or `newsparse_fixtures = DIR` among the settings of pytest, runs the fixtures in DIR
as tests. Without either, the plugin adds the option and does nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

OPTION = "--newsparse-fixtures"
SETTING = "newsparse_fixtures"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Make the option and the setting known."""
    group = parser.getgroup("newsparse", "newsparse")
    group.addoption(
        OPTION,
        action="append",
        default=[],
        metavar="DIR",
        help="run the newsparse fixtures in DIR (may be given several times), one test a page and field",
    )
    parser.addini(SETTING, "folders of newsparse fixtures, relative to this file", type="paths", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Load the rest of the plugin, if there are fixtures to run."""
    if config.getoption(OPTION) or config.getini(SETTING):
        from newsparse.fixtures import collect

        collect.register(config)
