"""Where embedded posts, videos and players are: the address that their mark-up gives, or gives only the number of."""

from __future__ import annotations

import re
from collections.abc import Mapping

Attributes = Mapping[str, "str | None"]

POST_CLASSES = frozenset(
    "twitter-tweet twitter-video tiktok-embed instagram-media fb-post fb-video bluesky-embed mastodon-embed reddit-embed-bq "
    "text-post-media telegram-post imgur-embed-pub embedly-card flourish-embed infogram-embed".split()
)
"""Classes that the services' own embed codes bring along."""

_BY_NUMBER = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v="),
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v="),
    "youtube-video": ("videoid", "https://www.youtube.com/watch?v="),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
    "lite-vimeo": ("videoid", "https://vimeo.com/"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/"),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/"),
}
PLAYERS = frozenset((*_BY_NUMBER, "amp-facebook", "amp-tiktok"))
"""Elements of AMP and of usual scripts that stand for a post or a video of a service."""
_BY_CLASS: tuple[tuple[str, str, str], ...] = (
    ("instagram-media", "data-instgrm-permalink", ""),
    ("text-post-media", "data-text-post-permalink", ""),
    ("fb-post", "data-href", ""),
    ("fb-video", "data-href", ""),
    ("tiktok-embed", "cite", ""),
    ("twitter-tweet", "data-tweet-id", "https://twitter.com/i/status/"),
    ("flourish-embed", "data-src", "https://public.flourish.studio/"),
    ("infogram-embed", "data-id", "https://infogram.com/"),
    ("youtube-player", "data-id", "https://www.youtube.com/watch?v="),
)
"""A class of a service's own embed code, the attribute with the address or number, and what stands before a number."""
_AT_URI = "data-bluesky-uri"
POST_ATTRIBUTES = frozenset((_AT_URI, *(name for _, name, _ in _BY_CLASS)))
"""Attributes of a box that may say which post or player it is a place for; `post_address` says for which boxes they do."""
_NUMBER = re.compile(r"[\w/.-]{1,80}")
_BLUESKY = re.compile(r"at://([\w:.-]{1,80})/app\.bsky\.feed\.post/(\w{1,40})")


def post_address(tag: str, attributes: Attributes) -> str | None:
    """The address of the post or player for which an element is a place; None if its attributes name none.

    Source: the services' embed codes, and the reference of AMP's components.

    >>> post_address("amp-youtube", {"data-videoid": "abc"})
    'https://www.youtube.com/watch?v=abc'
    >>> post_address("div", {"class": "fb-post", "data-href": "https://www.facebook.com/gull/posts/1"})
    'https://www.facebook.com/gull/posts/1'
    >>> post_address("div", {"class": "card", "data-href": "/news/1"}) is None
    True
    """
    if tag in _BY_NUMBER:
        name, before = _BY_NUMBER[tag]
        return _address(attributes.get(name), before)
    if tag == "amp-facebook":
        return _address(attributes.get("data-href"), "")
    if tag == "amp-tiktok":
        return _address(attributes.get("data-src"), "https://www.tiktok.com/embed/")
    if uri := _BLUESKY.fullmatch(attributes.get(_AT_URI) or ""):
        return f"https://bsky.app/profile/{uri[1]}/post/{uri[2]}"
    classes = (attributes.get("class") or "").split()
    for mark, name, before in _BY_CLASS:
        if mark in classes and (found := _address(attributes.get(name), before)):
            return found
    return None


def _address(value: str | None, before: str) -> str | None:
    value = (value or "").strip()
    if value.startswith(("https://", "http://", "//")):
        return value
    return before + value if before and _NUMBER.fullmatch(value) else None


def is_post_link(url: str) -> bool:
    """True for the address of one post or video, and not of who posted it, a topic or a sound.

    >>> is_post_link("https://www.tiktok.com/@gull/video/12"), is_post_link("https://www.tiktok.com/@gull")
    (True, False)
    """
    return any(step in url for step in _STEPS)


_STEPS = ("/status/", "/statuses/", "/video/", "/videos/", "/p/", "/reel/", "/tv/", "/comments/", "/posts/", "/post/")


def is_address(text: str) -> bool:
    """True for a text that is nothing but a web address.

    >>> is_address("https://youtu.be/x"), is_address("See https://youtu.be/x")
    (True, False)
    """
    return text.startswith(("https://", "http://")) and not any(map(str.isspace, text))


def is_service_frame(url: str) -> bool:
    """True for a frame that shows the reader nothing of its own: advertisements, counters, buttons, forms.

    >>> is_service_frame("https://www.googletagmanager.com/ns.html?id=1")
    True
    >>> is_service_frame("https://www.youtube.com/embed/abc")
    False
    """
    return any(part in url for part in _SERVICES)


_SERVICES = (
    *("doubleclick.net", "googlesyndication.", "googletagmanager.", "google-analytics.", "googleadservices."),
    *("google.com/recaptcha", "recaptcha.net", "hcaptcha.com", "challenges.cloudflare.com", "amazon-adsystem.", "adnxs."),
    *("criteo.", "taboola.", "outbrain.", "facebook.com/plugins/like", "facebook.com/plugins/share", "facebook.com/plugins/page"),
    *("facebook.com/plugins/follow", "facebook.com/plugins/comments", "facebook.com/plugins/likebox", "facebook.com/tr"),
    *("platform.twitter.com/widgets/follow", "platform.twitter.com/widgets/tweet_button", "disqus.com", "addthis.com"),
    *("onesignal.com", "cookiebot.", "consentmanager.", "list-manage.com", "mailchimp.", "substack.com/embed"),
    *("accounts.google.com", "smartadserver.", "pubmatic.", "rubiconproject.", "yandex.ru/ads", "an.yandex.ru"),
)
