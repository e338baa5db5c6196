"""Posts, videos, players and maps in the text: each is one embed with its provider and address, and leaves no text."""

from __future__ import annotations

import pytest

from newsparse.article import Article
from newsparse.extract import parse
from newsparse.records import Embed, Figure, Paragraph

TEXT = tuple(
    f"The council of Gullhaven voted on {day} evening to close the {what} to cars from next spring, after a long debate."
    for day, what in (("Monday", "old harbour road"), ("Tuesday", "quay"), ("Friday", "market"), ("Sunday", "bridge"))
)


def article(middle: str) -> Article:
    text = "".join(f"<p>{one}</p>" for one in TEXT[:2]), "".join(f"<p>{one}</p>" for one in TEXT[2:])
    html = f"<title>Harbour road</title><main><h1>Harbour road</h1><div class=text>{text[0]}{middle}{text[1]}</div></main>"
    return parse(html, url="https://www.gull.example/news/harbour-road")


TWEET = (
    '<blockquote class="twitter-tweet"><p>We will close the road. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; '
    'Mayor (@mayor) <a href="https://twitter.com/mayor/status/123">November 2, 2026</a></blockquote>'
)


@pytest.mark.parametrize(
    ("middle", "provider", "url"),
    [
        ('<iframe src="https://www.youtube.com/embed/a1"></iframe>', "youtube", "https://www.youtube.com/embed/a1"),
        ('<iframe data-src="https://www.youtube.com/embed/a1"></iframe>', "youtube", "https://www.youtube.com/embed/a1"),
        ("<figure>https://www.youtube.com/watch?v=a1</figure>", "youtube", "https://www.youtube.com/watch?v=a1"),
        ('<lite-youtube videoid="a1"></lite-youtube>', "youtube", "https://www.youtube.com/watch?v=a1"),
        ('<amp-youtube data-videoid="a1"></amp-youtube>', "youtube", "https://www.youtube.com/watch?v=a1"),
        ('<amp-vimeo data-videoid="12"></amp-vimeo>', "vimeo", "https://vimeo.com/12"),
        (TWEET, "twitter", "https://twitter.com/mayor/status/123"),
        (
            '<amp-twitter data-tweetid="123"><blockquote placeholder>We close it.</blockquote></amp-twitter>',
            "twitter",
            "https://twitter.com/i/status/123",
        ),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/XY/">'
            '<a href="https://www.instagram.com/p/XY/?x=1">View this post</a></blockquote>',
            "instagram",
            "https://www.instagram.com/p/XY/",
        ),
        (
            '<div class="fb-post" data-href="https://www.facebook.com/mayor/posts/123"></div>',
            "facebook",
            "https://www.facebook.com/mayor/posts/123",
        ),
        (
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@mayor/video/123"><section>'
            '<a href="https://www.tiktok.com/@mayor">@mayor</a><p>On the quay</p>'
            '<a href="https://www.tiktok.com/music/x">original sound</a></section></blockquote>',
            "tiktok",
            "https://www.tiktok.com/@mayor/video/123",
        ),
        (
            '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:x/app.bsky.feed.post/3k"><p>We close it.</p>'
            '&mdash; Mayor (<a href="https://bsky.app/profile/mayor">@mayor</a>)</blockquote>',
            "bluesky",
            "https://bsky.app/profile/did:plc:x/post/3k",
        ),
        (
            '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/gull/comments/x/y/">The road</a> by '
            '<a href="https://www.reddit.com/user/o/">o</a></blockquote>',
            "reddit",
            "https://www.reddit.com/r/gull/comments/x/y/",
        ),
        (
            '<div class="flourish-embed" data-src="visualisation/123"></div>',
            "flourish",
            "https://public.flourish.studio/visualisation/123",
        ),
        ('<div class="infogram-embed" data-id="abc-d"></div>', "infogram", "https://infogram.com/abc-d"),
        ('<audio controls src="/audio/quay.mp3"></audio>', "gull.example", "https://www.gull.example/audio/quay.mp3"),
        ("<video><source src='/v/quay.mp4'></video>", "gull.example", "https://www.gull.example/v/quay.mp4"),
    ],
)
def test_an_embed_has_its_provider_and_address_and_no_text(middle: str, provider: str, url: str) -> None:
    found = article(middle)
    assert found.body == (*map(Paragraph, TEXT[:2]), Embed(provider, url), *map(Paragraph, TEXT[2:]))


@pytest.mark.parametrize(
    "middle",
    [
        '<iframe src="https://ads.doubleclick.net/x"></iframe>',
        '<iframe src="https://www.googletagmanager.com/ns.html?id=G"></iframe>',
        '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
        '<iframe src="https://stats.example/pixel" width="1" height="1"></iframe>',
        '<iframe src="about:blank"></iframe>',
        '<video src="blob:https://www.gull.example/1"></video>',
        '<div class="card" data-href="/news/another"></div>',
    ],
)
def test_what_shows_nothing_of_its_own_is_no_embed(middle: str) -> None:
    assert article(middle).body == tuple(map(Paragraph, TEXT))


def test_a_video_with_a_poster_is_a_figure_and_an_embed() -> None:
    found = article('<video poster="/p.jpg" width="800" height="450"><source src="/v/quay.mp4"></video>')
    assert found.body[2:4] == (Figure(0), Embed("gull.example", "https://www.gull.example/v/quay.mp4"))


def test_two_posts_of_one_service_are_two_embeds() -> None:
    found = article(TWEET + TWEET.replace("123", "124"))
    assert [block.url for block in found.body if isinstance(block, Embed)] == [
        "https://twitter.com/mayor/status/123",
        "https://twitter.com/mayor/status/124",
    ]


def test_an_address_in_a_paragraph_is_text() -> None:
    line = "The whole debate can be seen on https://www.youtube.com/watch?v=a1 until Friday."
    assert article(f"<p>{line}</p>").paragraphs == (*TEXT[:2], line, *TEXT[2:])
