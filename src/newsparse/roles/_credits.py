"""Credits at the end of a page's texts: each text is read once, however many questions are asked about it."""

from __future__ import annotations

from newsparse.parsing.credit_labels import LONGEST
from newsparse.parsing.credits import credit_start
from newsparse.reading import Reading

_MEMO = "credits"


def ends_with_credit(reading: Reading, text: str) -> bool:
    """True for a text that has a credit at its end, or is one."""
    return _start(reading, text) is not None


def is_credit(reading: Reading, text: str) -> bool:
    """True for a text that is a credit and nothing else."""
    return len(text) <= LONGEST and _start(reading, text) == 0


def _start(reading: Reading, text: str) -> int | None:
    known = reading.memo.setdefault(_MEMO, {})
    assert isinstance(known, dict)
    if text not in known:
        known[text] = credit_start(text.replace("\n", " "))
    start: int | None = known[text]
    return start
