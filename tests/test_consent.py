"""Questions for consent: short texts with a phrase of consent."""

from __future__ import annotations

import pytest

from newsparse.lexicon.consent import PHRASES
from newsparse.roles._phrases import hints_of, says
from newsparse.roles.consent import HINTS


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_phrase_has_a_hint_however_it_is_printed(phrase: str) -> None:
    for form in (phrase, phrase.capitalize(), phrase.title(), phrase.upper()):
        assert says(form.encode().lower(), hints_of(HINTS))
