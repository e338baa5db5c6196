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


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Make the option and the setting known."""
    _leave_alone(pluginmanager)
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


def _leave_alone(pluginmanager: pytest.PytestPluginManager) -> None:
    """Spare the package pytest's rewriting of assertions.

    pytest compiles every module of a package that brings a plugin anew, to explain its assertions. That takes longer
    than all else that loading newsparse does, in every test run that imports it, and has nothing to explain. There is
    no public way to decline; where pytest has changed its ways, nothing is done.
    """
    hook = getattr(pluginmanager, "rewrite_hook", None)
    names = getattr(hook, "_must_rewrite", None)
    if isinstance(names, set):
        names.discard("newsparse")
