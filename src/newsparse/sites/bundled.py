"""The profiles that newsparse brings: `bundle.json`, which `tools/make_profiles.py` writes from the files in `bundle/`."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from importlib.resources import files
from typing import Any

from newsparse.profile import Mark, Profile
from newsparse.sites.profiles import Profiles

_DAYS = ("valid_from", "valid_until")


@cache
def bundled_profiles() -> Profiles:
    """The profiles that newsparse brings: what `parse` uses if it is given none.

    To use profiles of your own beside them, join the two: `mine + newsparse.bundled_profiles()`.

    >>> [profile.name for profile in bundled_profiles()][:1]
    ['almayadeen.net']
    """
    text = files("newsparse.sites").joinpath("bundle.json").read_text("utf-8")
    return Profiles([_profile(plain) for plain in json.loads(text)])


def _profile(plain: dict[str, Any]) -> Profile:
    days = {name: dt.date.fromisoformat(plain[name]) for name in _DAYS if name in plain}
    marks = [Mark(**mark) for mark in plain.pop("marks", ())]
    return Profile(plain.pop("hosts"), marks, **{**plain, **days})
