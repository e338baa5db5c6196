"""What a page can be."""

from __future__ import annotations

from typing import Literal

ArticleKind = Literal[
    "article",
    "live-blog",
    "gallery",
    "video",
    "audio",
    "opinion",
    "paywall-teaser",
    "consent-wall",
    "front-page",
    "search-results",
    "error-page",
    "other",
]
"""What a page is; all but the first six are no whole article."""
