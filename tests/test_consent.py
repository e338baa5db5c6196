"""Questions for consent: short texts with a phrase of consent."""

from __future__ import annotations

import pytest

from newsparse.lexicon.consent import PHRASES
from newsparse.roles.consent import _HINTS


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_phrase_has_a_hint(phrase: str) -> None:
    assert any(hint in phrase for hint in _HINTS)
