"""The profiles that newsparse brings."""

from __future__ import annotations

from functools import cache

from newsparse.sites.profiles import Profiles


@cache
def bundled_profiles() -> Profiles:
    """The profiles that newsparse brings: what `parse` uses if it is given none."""
    return Profiles()
