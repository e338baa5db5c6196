"""Pages that are no articles, written by us in the mark-up of real templates: what the verdict of a page is tested on.

The texts are invented. A page is one of a template's in one of its languages; `PAGES` has them all.
"""

from __future__ import annotations

import attrs

HEADS = {
    "en": (
        "Harbour gates to open as second tide passes the breakwater",
        "Council votes to close four libraries on the north shore",
        "Teachers walk out over timetable that nobody asked for",
        "Lighthouse keeper’s diary found behind a kitchen wall",
        "Ferry company admits that winter sailings were never planned",
        "Two rescued after canoe overturns near the old quarry",
        "Why the price of bread fell when the price of flour rose",
        "Bell founders ring in a new century with an old mistake",
        "Rowing club loses its boathouse, and its patience",
        "What the new map of the flood plain leaves out",
        "Museum returns drum that was never supposed to leave",
        "Night trains come back to a station that had forgotten them",
    ),
    "de": (
        "Hafentore öffnen sich nach der zweiten Flut am Wellenbrecher",
        "Stadtrat beschließt das Ende von vier Büchereien am Nordufer",
        "Lehrkräfte streiken gegen einen Stundenplan, den keiner wollte",
        "Tagebuch des Leuchtturmwärters hinter der Küchenwand gefunden",
        "Reederei gibt zu: Winterfahrten waren nie geplant",
        "Zwei Menschen nach Kanuunfall am alten Steinbruch gerettet",
        "Warum das Brot billiger wurde, als das Mehl teurer war",
        "Glockengießer läuten das Jahrhundert mit altem Fehler ein",
        "Ruderverein verliert Bootshaus und Geduld",
        "Was die neue Karte der Überschwemmungsgebiete verschweigt",
        "Museum gibt Trommel zurück, die nie hätte reisen sollen",
        "Nachtzüge kehren an einen Bahnhof zurück, der sie vergaß",
    ),
    "fr": (
        "Les portes du port s’ouvriront après la deuxième marée",
        "Le conseil vote la fermeture de quatre bibliothèques du nord",
        "Les enseignants en grève contre un emploi du temps imposé",
        "Le journal du gardien de phare retrouvé derrière un mur",
        "La compagnie avoue que les traversées d’hiver n’étaient pas prévues",
        "Deux personnes secourues près de l’ancienne carrière",
        "Pourquoi le pain baisse quand la farine augmente",
        "Les fondeurs de cloches répètent une erreur centenaire",
        "Le club d’aviron perd son hangar et sa patience",
        "Ce que la nouvelle carte des crues ne montre pas",
        "Le musée rend un tambour qui n’aurait jamais dû partir",
        "Les trains de nuit reviennent dans une gare oubliée",
    ),
    "ja": (
        "二度目の満潮が過ぎ、港の水門が今夜ひらかれる見通し",
        "北岸の四つの図書館、市議会が閉館を賛成多数で可決",
        "誰も望まなかった時間割に教員らが抗議し職場を離れる",
        "台所の壁の裏から灯台守の日記が見つかる",
        "冬の便は計画になかったとフェリー会社が認める",
        "古い採石場の近くでカヌー転覆、二人を救助",
        "小麦粉が上がったのにパンが下がった理由を探る",
        "鐘の鋳造所、百年前の誤りとともに新世紀を告げる",
        "艇庫を失ったボート部、忍耐も失う",
        "新しい浸水想定図に載らなかったもの",
        "持ち出されるはずのなかった太鼓を博物館が返還",
        "忘れられていた駅に夜行列車が帰ってくる",
    ),
}
_NAMES = {"en": "The Pennant", "de": "Der Wimpel", "fr": "Le Fanion", "ja": "旗新聞"}
_DEKS = {
    "en": "The office expects the water to fall before dawn. Residents of the inner basin may return on Thursday, it said.",
    "de": "Das Amt erwartet, dass das Wasser vor dem Morgen fällt. Wer am Becken wohnt, darf am Donnerstag zurück.",
    "fr": "L’office attend une baisse des eaux avant l’aube. Les riverains du bassin pourront rentrer jeudi, dit-il.",
    "ja": "事務所は夜明け前に水位が下がるとみている。内港の住民は木曜日に帰宅できる見込みだという。",
}
_MENUS = {
    "en": "News Politics Business Culture Sport Weather Opinion Subscribe Newsletters Contact",
    "de": "Nachrichten Politik Wirtschaft Kultur Sport Wetter Meinung Abo Newsletter Kontakt",
    "fr": "Actualités Politique Économie Culture Sport Météo Opinions Abonnement Infolettres Contact",
    "ja": "ニュース 政治 経済 文化 スポーツ 天気 社説 購読 メール 問い合わせ",
}


@attrs.frozen
class Other:
    """A page that is no article."""

    name: str
    url: str
    html: str
    kinds: tuple[str, ...] = ()
    """The kinds that are right for it; () where any that is no article is."""


def _shell(language: str, title: str, main: str, head: str = "") -> str:
    menu = "".join(f'<li><a href="/{n}">{word}</a></li>' for n, word in enumerate(_MENUS[language].split()))
    name = _NAMES[language]
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f'<header class="site-header"><a class="logo" href="/">{name}</a><nav><ul>{menu}</ul></nav></header>'
        f"<main>{main}</main><footer><ul>{menu}</ul><p>© 2025 {name}</p></footer></body></html>"
    )


def _cards(language: str, dek: bool = True, tag: str = "h3") -> str:
    heads, text = HEADS[language], _DEKS[language]
    deks = f'<p class="teaser__text">{text}</p>' if dek else ""
    return "".join(
        f'<article class="teaser"><a href="/2025/12/0{n % 9 + 1}/story-{n}"><img src="/i/{n}.jpg" alt=""></a>'
        f'<{tag} class="teaser__title"><a href="/2025/12/0{n % 9 + 1}/story-{n}">{text_}</a></{tag}>{deks}'
        f'<time datetime="2025-12-0{n % 9 + 1}">0{n % 9 + 1}/12</time></article>'
        for n, text_ in enumerate(heads)
    )


def _listed(language: str, title: str, cards: str, intro: str = "") -> str:
    return _shell(language, f"{title} | {_NAMES[language]}", f"<h1>{title}</h1>{intro}<div class=list>{cards}</div>")


def _fronts() -> list[Other]:
    made = []
    for language in HEADS:
        bricks = "".join(
            f"<section class=block><h2>{word}</h2>{_cards(language, dek)}</section>"
            for word, dek in zip(_MENUS[language].split()[:4], (True, False, True, False))
        )
        html = _shell(language, _NAMES[language], bricks)
        made.append(Other(f"front-{language}", "https://www.pennant.example/", html, ("front-page",)))
        section = _listed(language, _MENUS[language].split()[1], _cards(language))
        made.append(Other(f"section-{language}", "https://www.pennant.example/politics", section))
    return made


def _lists() -> list[Other]:
    bio = (
        "<p class=bio>Ada Moss has written about water for The Pennant since 2011. She lives in Port Selwick with two "
        "dogs, neither of which can swim, and is the author of a short book about a long canal.</p>"
    )
    excerpts = "".join(
        f'<div class="result"><h2><a href="/s/{n}">{head}</a></h2><p>{_DEKS["en"]} {_DEKS["en"]}</p>'
        f'<a class="more" href="/s/{n}">Continue reading</a></div>'
        for n, head in enumerate(HEADS["en"])
    )
    return [
        Other("author", "https://www.pennant.example/authors/ada-moss", _listed("en", "Ada Moss", _cards("en"), bio)),
        Other("tag-en", "https://www.pennant.example/tag/harbour", _listed("en", "Harbour", excerpts)),
        Other("tag-de", "https://www.wimpel.example/thema/hafen", _listed("de", "Thema: Hafen", _cards("de"))),
        Other("archive", "https://www.pennant.example/2025/12/", _listed("en", "December 2025", excerpts)),
        Other("newest", "https://www.wimpel.example/neueste", _listed("de", "Neueste Nachrichten", _cards("de", False))),
        Other(
            "page-2",
            "https://www.pennant.example/culture/page/2/",
            _listed("en", "Culture", excerpts + "<a href=/culture/page/3/>Older posts</a>"),
        ),
    ]


def _searches() -> list[Other]:
    made = []
    for language, title, url in (
        ("en", "Search results for “harbour”", "https://www.pennant.example/search?q=harbour"),
        ("de", "Suchergebnisse für „Hafen“", "https://www.wimpel.example/suche?query=hafen"),
        ("fr", "Résultats de recherche : port", "https://www.fanion.example/?s=port"),
        ("ja", "「港」の検索結果", "https://www.hata.example/search/?keyword=%E6%B8%AF"),
    ):
        made.append(Other(f"search-{language}", url, _listed(language, title, _cards(language)), ("search-results",)))
    return made


def _errors() -> list[Other]:
    told = {
        "en": ("Page not found", "The page you were looking for has moved, or never was. Try the search, or the front page."),
        "de": ("Seite nicht gefunden", "Die gesuchte Seite gibt es nicht mehr, oder es gab sie nie. Hier geht es zurück."),
        "fr": ("Page introuvable", "La page demandée n’existe pas ou plus. Essayez la recherche, ou retournez à l’accueil."),
        "ja": ("ページが見つかりません", "お探しのページは移動したか、存在しません。検索をお試しください。"),
    }
    made = []
    for language, (title, text) in told.items():
        main = f"<h1>{title}</h1><p>{text}</p><h2>{_MENUS[language].split()[0]}</h2>{_cards(language)}"
        page = _shell(language, f"{title} | {_NAMES[language]}", main)
        made.append(Other(f"error-{language}", "https://www.pennant.example/2025/12/gone", page, ("error-page",)))
    gone = "<h1>404</h1><p>Sorry, we can’t seem to find what you are looking for.</p>"
    made.append(Other("error-bare", "https://www.pennant.example/x", _shell("en", "404", gone), ("error-page",)))
    down = "<h1>Service unavailable</h1><p>The server is busy. Please try again in a few minutes. Reference 7f3a-22.</p>"
    made.append(Other("error-503", "https://www.pennant.example/y", _shell("en", "503 Service Unavailable", down)))
    blocked = "<h1>Access denied</h1><p>You do not have permission to access this page on this server.</p>"
    made.append(Other("error-403", "https://www.pennant.example/z", _shell("en", "Access Denied", blocked)))
    robot = "<h1>Just a moment…</h1><p>Verify that you are human. This may take a few seconds.</p>"
    made.append(Other("robot", "https://www.pennant.example/r", _shell("en", "Just a moment...", robot)))
    return made


def _walls() -> list[Other]:
    german = (
        "<h1>Bevor Sie weiterlesen</h1><p>Wir und unsere 214 Partner verarbeiten Daten und setzen Cookies, um Anzeigen zu "
        "zeigen. Mit „Zustimmen“ willigen Sie in die Verarbeitung ein.</p><p>Ihre Einwilligung können Sie jederzeit "
        "widerrufen. Ohne Einwilligung lesen Sie mit dem Pur-Abo, ohne Tracking und ohne Cookies.</p>"
        "<p>Informationen zum Tracking stehen in der Datenschutzerklärung und in den Cookie-Einstellungen.</p>"
        "<button>Zustimmen</button><button>Pur-Abo abschließen</button>"
    )
    french = (
        "<h1>Votre vie privée</h1><p>Avec votre consentement, nos partenaires et nous utilisons des cookies pour mesurer "
        "l’audience.</p><p>Vous pouvez retirer votre consentement à tout moment par le lien « cookies » du pied de page."
        "</p><p>Les cookies nécessaires ne peuvent pas être refusés.</p><button>Tout accepter</button>"
    )
    login = (
        "<h1>Log in to continue</h1><form><label>E-mail <input name=mail></label><label>Password <input name=word></label>"
        "<button>Log in</button></form><p>No account yet? Registration is free and takes a minute.</p>"
    )
    offer = (
        "<h1>Choose your subscription</h1><div class=plan><h2>Digital</h2><p>All articles on every device, for 9 a month. "
        "Cancel whenever you like.</p></div><div class=plan><h2>Print</h2><p>The paper on your doorstep on six days a week."
        " Delivery is free on the mainland.</p></div><p>Students and pensioners pay half. Gift cards are in the shop.</p>"
    )
    return [
        Other("consent-de", "https://www.wimpel.example/hafen", _shell("de", "Der Wimpel", german), ("consent-wall",)),
        Other("consent-fr", "https://www.fanion.example/port", _shell("fr", "Le Fanion", french), ("consent-wall",)),
        Other("login", "https://www.pennant.example/login?next=/a", _shell("en", "Log in | The Pennant", login)),
        Other("subscribe", "https://www.pennant.example/subscribe", _shell("en", "Subscribe | The Pennant", offer)),
    ]


def _services() -> list[Other]:
    days = "".join(f"<tr><td>Day {n}</td><td>{n + 7}°</td><td>{n * 10} %</td></tr>" for n in range(10))
    weather = f"<h1>Weather in Port Selwick</h1><table><tr><th>Day</th><th>High</th><th>Rain</th></tr>{days}</table>"
    contact = (
        "<h1>Contact us</h1><p>The Pennant, 4 Quay Street, Port Selwick. Telephone 555 0100, weekdays nine to five.</p>"
        "<p>Corrections: corrections@pennant.example. Letters: letters@pennant.example. Advertising: ads@pennant.example.</p>"
    )
    sign_up = "<h1>Our newsletters</h1>" + "".join(
        f"<div class=card><h2>{name}</h2><p>{_DEKS['en'][:80]} Every weekday at six.</p><button>Sign up</button></div>"
        for name in ("First Edition", "Harbour Watch", "The Long Weekend", "Kitchen Table")
    )
    episodes = "".join(f"<li><h3><a href=/p/{n}>{head}</a></h3><p>{n + 20} min</p></li>" for n, head in enumerate(HEADS["en"]))
    return [
        Other("weather", "https://www.pennant.example/weather/port-selwick", _shell("en", "Weather | The Pennant", weather)),
        Other("contact", "https://www.pennant.example/contact", _shell("en", "Contact us | The Pennant", contact)),
        Other("newsletters", "https://www.pennant.example/newsletters", _shell("en", "Newsletters", sign_up)),
        Other("podcast", "https://www.pennant.example/podcasts/tides", _listed("en", "Tides, the podcast", f"<ul>{episodes}</ul>")),
    ]


PAGES = (*_fronts(), *_lists(), *_searches(), *_errors(), *_walls(), *_services())
"""All of them; their names are different."""
