"""The public types as mypy sees them: right uses pass, wrong ones are caught."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_right_uses_pass_and_wrong_uses_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    mypy = pytest.importorskip("mypy.api")
    monkeypatch.chdir(ROOT)
    out, error, code = mypy.run(
        ["--strict", "--follow-imports=silent", "--no-error-summary", str(ROOT / "tests" / "typing" / "api.py")]
    )
    assert (out, error, code) == ("", "", 0)
