"""The profiles of a call: compiled once, found by host."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

import attrs

from newsparse.errors import ProfileError
from newsparse.parsing.urls import host
from newsparse.profile import Profile
from newsparse.sites.site import Site


def _profiles(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    return tuple(profiles)


@attrs.frozen
class Profiles:
    """The profiles of a call, compiled once: make them once, and use them for all pages.

    `Profiles()` has none: then pages are read without any. Two sets are joined by `+`; of two profiles for one host
    the first counts. Raises `ProfileError` for a selector, zone or date format that is none.

    >>> from newsparse import Mark, Profile, parse
    >>> mine = Profiles([Profile("gull.example", [Mark("section", "b.desk")])])
    >>> page = "<h1>Rain at last</h1><b class=desk>Weather</b>"
    >>> article = parse(page, url="https://www.gull.example/rain", profiles=mine)
    >>> article.section, article.provenance["section"].source
    ('Weather', 'profile gull.example')
    """

    profiles: tuple[Profile, ...] = attrs.field(default=(), converter=_profiles)
    """The profiles."""
    _sites: dict[str, tuple[Site, ...]] = attrs.field(init=False, repr=False, eq=False)
    """Host, or `*.` and host -> the compiled profiles for it, the first first."""

    @_sites.default
    def _compile(self) -> dict[str, tuple[Site, ...]]:
        sites: dict[str, tuple[Site, ...]] = {}
        for profile in self.profiles:
            if not isinstance(profile, Profile):
                raise ProfileError(f"Profiles: expected a Profile, not {profile!r}")
            site = Site(profile)
            for name in profile.hosts:
                key = name if name.startswith("*.") else name.removeprefix("www.")
                sites[key] = (*sites.get(key, ()), site)
        return sites

    def site(self, url: str | None, day: dt.date | None) -> Site | None:
        """The compiled profile for the page at an address that was published on a day; None if there is none."""
        name = host(url)
        if not name:
            return None
        for sites in self._of(name):
            path = urlsplit(url or "").path or "/"
            for site in sites:
                if site.profile.covers(path) and site.profile.holds(day):
                    return site
        return None

    def has(self, url: str | None) -> bool:
        """True if a profile is for the host of an address: a few look-ups."""
        return next(self._of(host(url)), None) is not None

    def _of(self, name: str) -> Iterator[tuple[Site, ...]]:
        """The profiles of a host, the most exact name first."""
        sites = self._sites
        if not sites or not name:
            return
        if name in sites:
            yield sites[name]
        while name:
            if (wild := "*." + name) in sites:
                yield sites[wild]
            name = name.partition(".")[2]

    def __add__(self, other: Profiles) -> Profiles:
        return Profiles((*self.profiles, *other.profiles))

    def __iter__(self) -> Iterator[Profile]:
        return iter(self.profiles)

    def __len__(self) -> int:
        return len(self.profiles)

    def __reduce__(self) -> tuple[type[Profiles], tuple[Iterable[Profile]]]:
        return Profiles, (self.profiles,)
