"""Words of addresses that are no pieces: shares, logins, shops, newsletters; and of parameters that name a piece."""

from __future__ import annotations

from newsparse.lexicon.tables import words

SHARES = words("""
    facebook.com twitter.com x.com t.me telegram.me wa.me whatsapp.com api.whatsapp.com pinterest.com linkedin.com
    reddit.com instagram.com youtube.com youtu.be tiktok.com threads.net bsky.app xing.com tumblr.com vk.com ok.ru
    line.me getpocket.com flipboard.com news.google.com google.com play.google.com apps.apple.com itunes.apple.com
    open.spotify.com podcasts.apple.com amazon.com amazon.de amzn.to outbrain.com taboola.com doubleclick.net
    adjust.com onelink.me
""")
"""Hosts of services that no publisher's pieces are on."""

STEPS = words("""
    login signin sign-in register subscribe subscription subscriptions abo abos newsletter newsletters account konto
    print comment comments kommentare kommentar share shop store podcasts rss feed feeds app apps jobs contact
    kontakt impressum datenschutz privacy privacy-policy terms terms-of-service terms-of-use agb werbung advertise
    about about-us ueber-uns information informationen einstellungen settings wp-login.php wp-admin
""")
"""Steps of the paths to pages that are no pieces."""

ARCHIVES = words("archive archives archiv archivo arquivo archivio search suche recherche buscar topics")
"""Steps of paths to lists, unless a piece follows them."""

OFFERS = words("newsletter subscription abonnieren abonniert")
"""Words of the slug of a page that sells or sends the paper."""

SERVICES = words("""
    podcasts podcast shop store abo jobs job stellenmarkt stellen karriere newsletter account login coupons
    gutscheine apps tickets reisen immobilien trauer anzeigen partner ads ad click track go promo club
    veranstaltungen weiterbildung
""")
"""First labels of the hosts of a publisher's other trades."""

STORED = words("""
    p id article_id articleid newsid news_id storyid story_id artid aid idx no nid post art cid pid did contentid
    content_id sid oid item
""")
"""Parameters that name a piece where the path does not."""
