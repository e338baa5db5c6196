"""What several fields do alike: take the most trusted declared text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence


def folded(text: str) -> str:
    """A declared text as one line: white space folded, as a page would show it.

    >>> folded(" Rain\\t at\\u00a0last\\n")
    'Rain at last'
    """
    return " ".join(text.split())


def lines(text: str) -> list[str]:
    """The lines of a declared text that have a word, each with white space folded.

    >>> lines("It rained.\\n\\n Then  it stopped.")
    ['It rained.', 'Then it stopped.']
    """
    return [line for line in map(folded, text.splitlines()) if line]


def most_trusted(
    case: Case,
    properties: Mapping[str, float],
    reason: str,
    read: Callable[[str], str | None] = folded,
) -> Found[str | None]:
    """The value of the property with the highest confidence that *read* accepts; equal values support each other."""
    weighed: list[Weighed[str | None]] = [
        from_evidence(value, one, confidence)
        for name, confidence in properties.items()
        for one in case.declared.all(name)
        if (value := read(one.value))
    ]
    return choose(weighed, None, reason, key=lambda value: (value or "").casefold())
