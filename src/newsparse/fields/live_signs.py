"""Whether a page that declares no live blog is one: it calls itself live, and repeats entries with times."""

from __future__ import annotations

from newsparse.fields.case import Case
from newsparse.fields.update_boxes import entries
from newsparse.parsing.live import calls_itself_live

_FEWEST = 4


def live_entries(case: Case, heads: str, url: str | None) -> int:
    """How many entries the page has, if its address or its heading calls it live; else 0."""
    if not calls_itself_live((heads,), (url,) if url else ()):
        return 0
    found = len(entries(case))
    return found if found >= _FEWEST else 0
