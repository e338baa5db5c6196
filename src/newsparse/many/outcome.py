"""What came of one page among many."""

from __future__ import annotations

from typing import Any

import attrs

from newsparse.article import Article
from newsparse.errors import NewsparseError


@attrs.frozen
class Outcome:
    """What came of one page: its article, or the error that it gave; never both.

    >>> Outcome(7, Article(headline="Rain at last")).article.headline
    'Rain at last'
    """

    key: Any
    """The page's `Capture.key`; where it has none, its `url`; where it has none either, its place in line, from 0."""
    article: Article | None = None
    """The article; None if there is an error."""
    error: NewsparseError | None = None
    """Why there is no article: what `parse` raised, or a `PageFailed`; None if there is an article."""
