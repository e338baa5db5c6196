"""Declared text as a witness: does the page's own description or article body hold a block's text?"""

from __future__ import annotations

import html

from newsparse.declared import Declared
from newsparse.parsing.likeness import squeeze
from newsparse.reading import Reading

_SHORTEST_BODY = 200
_SHORTEST_DESCRIPTION = 20
_GLANCE = 40
"""So many characters tell most texts from the declared ones."""


class Witness:
    """What a page declares about its own text, ready to be compared with blocks."""

    def __init__(self, declared: Declared) -> None:
        self._descriptions = [
            key
            for one in declared.all("description", "abstract", "alternativeHeadline")
            if len(key := squeeze(html.unescape(one.value))) > _SHORTEST_DESCRIPTION
        ]
        self._description_firsts = {one[:1] for one in self._descriptions}
        bodies = [one.value for one in declared.all("articleBody")]
        text = html.unescape(max(bodies, key=len, default=""))
        self._body = " ".join(text.split()) if len(text) > _SHORTEST_BODY else ""
        self._known: dict[str, bool] = {}

    @classmethod
    def of(cls, reading: Reading) -> Witness:
        """That of a page, made once."""
        held = reading.memo.get("witness")
        if not isinstance(held, cls):
            held = reading.memo["witness"] = cls(reading.declared)
        return held

    @property
    def testifies(self) -> bool:
        """True if the page declares an article body."""
        return bool(self._body)

    def is_description(self, text: str) -> bool:
        """True for a text that is a declared description, or begins as one (descriptions are often cut)."""
        if not self._descriptions:
            return False
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._describes(text)
        return known

    def _describes(self, text: str) -> bool:
        if not _may_begin(text, self._description_firsts):
            return False
        start = squeeze(text[:_GLANCE])
        if not any(one.startswith(start) for one in self._descriptions):
            return False
        key = squeeze(text[:400])
        if len(key) <= _SHORTEST_DESCRIPTION:
            return False
        return any(key[:60] == one[:60] for one in self._descriptions)

    def holds(self, text: str) -> str | None:
        """Whether the declared article body has a text: `"yes"`, `"no"`, either with `"?"` for a short text that may stand
        there by chance; None where the page declares no article body."""
        if not self._body:
            return None
        probe = text[5:45].replace("\n", " ") if len(text) > 50 else text
        answer = "yes" if probe in self._body else "no"
        return answer if len(text) > 25 else answer + "?"


def _may_begin(text: str, firsts: set[str]) -> bool:
    """False if a text, squeezed, certainly begins with none of these characters: most texts are told by their first."""
    first = text[:1]
    return not first.isalnum() or first.casefold()[:1] in firsts
