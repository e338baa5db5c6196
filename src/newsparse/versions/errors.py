"""The error of comparisons of versions."""

from __future__ import annotations

from newsparse.errors import NewsparseError


class VersionsError(NewsparseError, ValueError):
    """An output, an environment or a folder of pages cannot be used; the message says which and why."""
