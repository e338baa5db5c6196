"""What the record needs of a document besides its blocks and evidence: with this, its tree can be let go."""

from __future__ import annotations

import attrs

from newsparse.document import Document


@attrs.frozen
class About:
    """Where a page is, in which language, and what was left out of it. No tree hangs on it."""

    url: str | None
    """As `Document.url`."""
    base: str | None
    """As `Document.base`."""
    language: str | None
    """As `Document.language`."""
    notes: tuple[str, ...]
    """As `Document.notes`."""

    @classmethod
    def of(cls, document: Document) -> About:
        """What is kept of a document."""
        return cls(document.url, document.base, document.language, document.notes)
