"""Profiles that a command is given by the name of their file."""

from __future__ import annotations

from pathlib import Path

from newsparse.errors import ProfileError
from newsparse.sites.fivefilters import load_fivefilters
from newsparse.sites.load import load_profiles
from newsparse.sites.profiles import Profiles


def read_profiles(name: str) -> Profiles:
    """The profiles of a TOML file or a FiveFilters site config (`.txt`), or of a folder of the one or the other.

    Raises `ProfileError` for what is none of these.
    """
    path = Path(name)
    found = load_fivefilters(path) if path.suffix == ".txt" else load_profiles(path)
    if not found and path.is_dir():
        found = load_fivefilters(path)
    if not found:
        raise ProfileError(f"{name}: expected TOML files or site configs (.txt); there are none")
    return found
