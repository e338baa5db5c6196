"""One record with everything in it, for the tests of what can be done with records."""

from __future__ import annotations

import attrs

from newsparse.article import Article
from newsparse.evidence import Candidate, Found, Provenance
from newsparse.records import (
    Author,
    Embed,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Quote,
    RelatedLink,
    Span,
    Subheading,
    Table,
    Timestamp,
    Update,
)

_INNER = ListBlock((ListItem("first lock"), ListItem("second lock")), ordered=True)

_BARE = Article(
    url="https://news.example.org/2025/06/15/bridge?page=1",
    canonical_url="https://news.example.org/2025/06/15/bridge",
    amp_url="https://news.example.org/amp/bridge",
    headline="Old bridge reopens after nine years",
    kicker="River traffic",
    dek="Boats have to wait, walkers do not.",
    byline="By Ana Núñez and the City Desk in Port Lume",
    authors=(
        Author("Ana Núñez", role="River correspondent", url="https://news.example.org/ana", raw="Ana Núñez"),
        Author("City Desk", "organization"),
    ),
    sources=("AFP", "Agencies"),
    dateline="PORT LUME, June 15",
    published=Timestamp("2025-06-15T07:57+03:00", raw="15 Jun 2025 07:57 GMT+3", zone="given"),
    modified=Timestamp("2025-06-16", raw="updated 16 June 2025"),
    language="en-GB",
    direction="ltr",
    section="Region",
    site_name="The Lume Courier",
    publisher="Lume Press Ltd",
    body=(
        Paragraph("The old bridge is open again.", (Span(4, 14, "link", "https://news.example.org/old-bridge"),)),
        Subheading("What changes"),
        Quote("We waited long.\nNow we walk.", "Mayor Ilse Brandt", (Span(3, 9, "emphasis"),)),
        ListBlock((ListItem("two locks", (Span(0, 3, "strong"),), (_INNER,)), ListItem("one gate"))),
        Table((("Monday", "9"), ("Sunday", "11")), ("Day", "Opens"), "Opening hours"),
        Figure(0),
        Embed("youtube", "https://www.youtube.com/watch?v=example"),
        Note("An earlier version gave a wrong year.", "correction"),
    ),
    updates=(
        Update(
            Timestamp("2025-06-15T09:12+03:00", raw="9.12", zone="given"),
            "First walkers cross",
            (Author("Ana Núñez", raw="Ana Núñez"),),
            (Paragraph("Eleven people were waiting."),),
            "https://news.example.org/2025/06/15/bridge#first",
        ),
        Update(body=(Quote("We walk."),)),
    ),
    images=(
        Image(
            url="https://img.example.org/bridge.jpg",
            caption="The bridge at dawn",
            credit="Otto Reyes/Lume Press",
            alt="A stone bridge",
            width=1200,
            height=800,
            lead=True,
        ),
        Image("https://img.example.org/lock.jpg"),
    ),
    tags=("Bridges", "Port Lume"),
    related=(RelatedLink("https://news.example.org/locks", "Locks to be rebuilt", "inline", "Read more"),),
    is_free=True,
    is_cut=True,
    license="CC BY 4.0",
    kind="article",
    encoding="utf-8",
    notes=("1 of 3 JSON scripts was mended: a trailing comma",),
)

_DECLARED = Candidate("json-ld", "script[0]#/headline", "Old bridge reopens after nine years", 0.97)
_SHOWN = Candidate("page", "html > body > h1", "Old bridge reopens", 0.91, "shorter than the declared one")

EMPTY = Article(provenance=Provenance((("dek", Found(None, reason="the page shows no dek")),)))
"""The record of a page that has nothing."""

ARTICLE = attrs.evolve(
    _BARE,
    provenance=Provenance(
        (
            ("headline", Found(_BARE.headline, _DECLARED, (_SHOWN,))),
            ("authors", Found(_BARE.authors, Candidate("page", "html > body > p.by", "By Ana Núñez", 0.9))),
            ("published", Found(_BARE.published, Candidate("page", "time", "15 Jun 2025 07:57 GMT+3", 0.95))),
            ("license", Found(_BARE.license, None, (), "no candidate was sure enough")),
        )
    ),
)
"""A record in which no field is empty and every kind of body block occurs."""
