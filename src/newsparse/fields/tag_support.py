"""Whether the article speaks of its topics: a list of which it says nothing is the site's, not the article's."""

from __future__ import annotations

import re
from typing import Final

from newsparse.fields.case import Case
from newsparse.page import Role

_WORD: Final = re.compile(r"[^\W_]+")
_SPEAKS: Final = (Role.BODY, Role.HEADLINE, Role.DEK, Role.KICKER, Role.CAPTION)
_FEWEST = 4
"""Fewer topics may all be general ("Sport", "Meinung"), and stand nowhere in the text."""
_SHARE = 4
"""Of an article's topics, at least one in so many is named in it."""
_ENOUGH = 400
"""A shorter text names few of its topics."""
_STEM, _ENDING = 4, 2
"""A word is found by its beginning, without this ending, for many languages inflect it."""


class Support:
    """The text of an article, as its topics are looked for in it."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._text: str | None = None

    def missing(self, keywords: tuple[str, ...]) -> float:
        """How much speaks against keywords as the article's: 0.0 nothing, 0.5 few are in it, 1.0 none is.

        Of less than four, or where there is little text, nothing can be said.
        """
        if len(keywords) < _FEWEST:
            return 0.0
        text = self._text_of()
        if len(text) < _ENOUGH:
            return 0.0
        named = sum(_is_named(keyword, text) for keyword in keywords)
        return 1.0 if not named else 0.5 if _SHARE * named <= len(keywords) else 0.0

    def _text_of(self) -> str:
        if self._text is None:
            texts = [block.text for block in self._case.blocks(*_SPEAKS)]
            texts += [one.value for one in self._case.declared.all("headline", "description")]
            self._text = "\n".join(texts).casefold()
        return self._text


def _is_named(keyword: str, text: str) -> bool:
    """True if one of the keyword's words is in a text.

    >>> _is_named("Kommunale Häfen", "die häfen im norden"), _is_named("Wetter", "die häfen im norden")
    (True, False)
    """
    words = _WORD.findall(keyword.casefold())
    return any(word[: max(_STEM, len(word) - _ENDING)] in text for word in words if len(word) > 2 or not word.isascii())
