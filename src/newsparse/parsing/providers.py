"""The services that posts, videos and players are embedded from."""

from __future__ import annotations

from newsparse.parsing.urls import host


def provider_of(url: str) -> str:
    """The service behind an address: its host without `www.`, or the short name of a known one.

    >>> provider_of("https://www.youtube-nocookie.com/embed/x"), provider_of("https://maps.example.org/1")
    ('youtube', 'maps.example.org')
    """
    name = host(url)
    return next((provider for known, provider in _PROVIDERS if name == known or name.endswith("." + known)), name)


def is_known(url: str) -> bool:
    """True for an address of a service that is known for its posts and players.

    >>> is_known("https://youtu.be/x"), is_known("https://www.example.org/")
    (True, False)
    """
    return provider_of(url) != host(url)


_PROVIDERS = (
    ("youtube.com", "youtube"),
    ("youtube-nocookie.com", "youtube"),
    ("youtu.be", "youtube"),
    ("twitter.com", "twitter"),
    ("x.com", "twitter"),
    ("instagram.com", "instagram"),
    ("facebook.com", "facebook"),
    ("tiktok.com", "tiktok"),
    ("vimeo.com", "vimeo"),
    ("dailymotion.com", "dailymotion"),
    ("soundcloud.com", "soundcloud"),
    ("spotify.com", "spotify"),
    ("t.me", "telegram"),
    ("bsky.app", "bluesky"),
    ("threads.net", "threads"),
    ("reddit.com", "reddit"),
    ("datawrapper.dwcdn.net", "datawrapper"),
    ("dwcdn.net", "datawrapper"),
    ("infogram.com", "infogram"),
    ("flourish.studio", "flourish"),
    ("google.com", "google"),
    ("pinterest.com", "pinterest"),
    ("linkedin.com", "linkedin"),
    ("apple.com", "apple"),
)
