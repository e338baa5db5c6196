"""What newsrooms call a page that is written while the event goes on."""

from __future__ import annotations

LIVE_WORDS = frozenset(
    (
        "live liveblog live-blog live-updates live-news liveticker live-ticker livestory newsblog news-blog newsticker "
        "news-ticker ticker minutebyminute minute-by-minute as-it-happened en-direct direct endirect en-directo directo "
        "minuto-a-minuto ao-vivo aovivo em-direto diretta in-diretta na-zywo relacja relacja-live livebericht liveverslag "
        "direkte direktesending seuraa onlajn pryamoy-efir pryamaya-translyaciya canli-anlatim canli zive online-prenos"
    ).split()
)
"""Steps or words of an address, lower case, words joined by "-"."""

LIVE_PHRASES = (
    "live:",
    "live blog",
    "live updates",
    "liveticker",
    "live-ticker",
    "newsblog",
    "as it happened",
    "minute by minute",
    "en direct",
    "en directo",
    "minuto a minuto",
    "ao vivo",
    "em direto",
    "in diretta",
    "la diretta",
    "na żywo",
    "relacja live",
    "прямой эфир",
    "онлайн-трансляция",
    "прямая трансляция",
    "canlı anlatım",
    "مباشر:",
    "لحظة بلحظة",
    "速報中",
    "タイムライン",
    "实时更新",
    "直播",
)
"""What headline, kicker or title say, casefolded."""
