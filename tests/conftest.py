"""What pytest has to know about these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

PAGES = Path(__file__).resolve().parent / "fixtures" / "pages"


def pytest_configure(config: pytest.Config) -> None:
    """`tests/test_fixtures.py` stands for the fixture pages too, which the plugin collects from their own folder."""
    if any(Path(arg).name == "test_fixtures.py" for arg in config.args):
        config.args.append(str(PAGES))
