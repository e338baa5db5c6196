"""Reads FiveFilters site configs: the public rules of full-text-rss, a file a host."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from pathlib import Path

from newsparse.errors import ProfileError, ProfileWarning
from newsparse.profile import Profile
from newsparse.sites.config import Config
from newsparse.sites.directives import Directive, decoded, directives
from newsparse.sites.profiles import Profiles

_SUFFIX = ".txt"


def load_fivefilters(path: str | os.PathLike[str]) -> Profiles:
    """The profiles of a FiveFilters site config, or of all in a folder (files `HOST.txt`; those in its folders are not read).

    `.example.org.txt` is for example.org and all its subdomains. A rule whose XPath is none is skipped, and a
    `ProfileWarning` names file, line and rule; what newsparse does not do, such as to log in, is listed in
    `Profile.unused`. The marks of such a profile count where the page bears them out (`Profile.trust`), for many are
    older than the pages. Raises `ProfileError` for a path that cannot be read, or a file whose name is no host.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, ".gull.example.txt").write_text("title: //h2[@class='top']\\nrequires_login: yes")
    ...     profiles = load_fivefilters(folder)
    >>> [(one.hosts, one.marks[0].name, one.unused) for one in profiles]
    [(('*.gull.example',), 'headline', ('requires_login: yes',))]
    """
    folder = Path(path)
    try:
        if not folder.is_dir():
            return Profiles([_profile(folder)])
        files = sorted(one for one in folder.iterdir() if one.name.endswith(_SUFFIX) and "." in _host(one)[1:])
        return Profiles(_all(files))
    except OSError as error:
        raise ProfileError(f"{path}: expected a site config or a folder of them: {error.strerror or error}") from None


def _all(files: list[Path]) -> Iterator[Profile]:
    for file in files:
        try:
            yield _profile(file)
        except ProfileError as error:
            warnings.warn(f"{error}; the file is skipped", ProfileWarning, stacklevel=4)


def _host(file: Path) -> str:
    return file.name.removesuffix(_SUFFIX)


def _profile(file: Path) -> Profile:
    def complain(one: Directive, why: str) -> None:
        warnings.warn(
            f"{file.name}, line {one.line}: {one.name}: {why}; the rule is skipped", ProfileWarning, stacklevel=6
        )

    config = Config(complain)
    for one in directives(decoded(file.read_bytes())):
        config.take(one)
    name = _host(file)
    try:
        return config.profile([f"*{name}" if name.startswith(".") else name], str(file))
    except ProfileError as error:
        raise ProfileError(f"{file.name}: {error}") from None
