"""The fields `single_page_url` and `next_page_url`: only a profile knows which of a page's links these are."""

from __future__ import annotations

from newsparse.evidence import Found
from newsparse.fields.case import Case


def resolve(case: Case) -> Found[str | None]:
    """None: what pages declare as their next one is as often the next article."""
    return Found(None, reason="no profile marks such a link")
