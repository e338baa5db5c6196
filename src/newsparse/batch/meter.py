"""How far a batch has come."""

from __future__ import annotations

import attrs


@attrs.define
class Meter:
    """Counts that the batch raises and the progress shows; the only values here that change."""

    pages: int = 0
    """Pages whose record, or error, is written or left out."""
    errors: int = 0
    """Pages that gave an error."""
    left_out: int = 0
    """Pages that a condition left out."""
    resumed: int = 0
    """Files of which some or all records are there already."""
    files: int = 0
    """Bytes of the input files that are read."""
    within: int = 0
    """Bytes of the file that is being read."""
    total: int | None = None
    """Bytes of all input files; None where that is not known."""

    @property
    def done(self) -> int:
        """Bytes that are taken up."""
        return self.files + self.within
