"""Reads files of profiles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from newsparse.errors import ProfileError
from newsparse.profile import Profile
from newsparse.sites.profiles import Profiles
from newsparse.sites.toml import File


def load_profiles(path: str | os.PathLike[str]) -> Profiles:
    """The profiles of a TOML file, or of all `*.toml` in a folder and the folders in it, by path.

    The page "Write a profile" says what may stand in one. Raises `ProfileError`, which names file, line and what was
    expected, for anything else; also on Python 3.10 without the package tomli (`pip install 'newsparse[profiles]'`).

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "gull.toml").write_text('hosts = "gull.example"\\n[marks]\\nsection = "b.desk"')
    ...     [profile] = load_profiles(folder)
    >>> profile.name, profile.marks[0].select
    ('gull.example', 'b.desk')
    """
    given = Path(path)
    try:
        files = sorted(given.rglob("*.toml")) if given.is_dir() else [given]
        return Profiles([profile for file in files for profile in _read(file, _name(file, given))])
    except OSError as error:
        raise ProfileError(f"{path}: expected a TOML file or a folder of them: {error.strerror or error}") from None


def _name(file: Path, given: Path) -> str:
    return str(file.relative_to(given)) if file != given else file.name


def _read(file: Path, name: str) -> Iterator[Profile]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ProfileError(f"{name}: expected UTF-8") from None
    yield from File(name, text).profiles(_parsed(text, name))


def _parsed(text: str, name: str) -> dict[str, Any]:
    toml = _reader()
    try:
        loaded: dict[str, Any] = toml.loads(text)
    except toml.TOMLDecodeError as error:
        raise ProfileError(f"{name}: expected TOML: {error}") from None
    return loaded


def _reader() -> Any:
    """The module that reads TOML: of the standard library, or on Python 3.10 of the package tomli."""
    for name in ("tomllib", "tomli"):
        try:
            return import_module(name)
        except ImportError:
            continue
    raise ProfileError("profiles in TOML need Python 3.11, or the package tomli: pip install 'newsparse[profiles]'")
