"""How the dates of a page are to be read: its language, the region that its address tells, and its own habit."""

from __future__ import annotations

import re
from typing import Final

from newsparse.fields.case import Case
from newsparse.fields.date_lines import Tongue
from newsparse.parsing.instants import day_first_among
from newsparse.parsing.urls import host

_NUMERIC: Final = re.compile(r"\d[./-]\d\d?[./-]\d")
_LONGEST: Final = 120
_ENGLISH: Final = frozenset("uk au nz ie in za us ca ng ke gh pk bd lk sg my ph mt zw jm tt".split())
"""Country domains in which English is written, each with its own order of day and month."""
_REGIONS: Final = {"uk": "GB"}
_COUNTRIES: Final = (
    "de fr it es nl pl fi ru tr hu ro pt bg hr sk lt lv is id th at:de-AT ch:de-CH be:nl-BE cz:cs se:sv dk:da no:nb ua:uk"
    " gr:el rs:sr ee:et br:pt-BR mx:es-MX ar:es-AR cl:es-CL co:es-CO pe:es-PE uy:es-UY jp:ja kr:ko cn:zh tw:zh-TW ir:fa"
    " il:he vn:vi"
)
_LANGUAGES: Final = {pair[:2]: pair.rpartition(":")[2] for pair in _COUNTRIES.split()}
"""The language of country domains that have but one: a page that names no language is taken to be in it."""


def tongue_of(case: Case) -> Tongue:
    """The page's language, with the region of its address where it names none; its habit is not asked.

    >>> from newsparse.declared import Declared
    >>> from newsparse.page import Page
    >>> from newsparse.reading import Reading
    >>> reading = Reading(Page((), ()), Declared(()))
    >>> tongue_of(Case(reading.declared, reading, (), "https://www.example.co.uk/a", language="en")).language
    'en-GB'
    """
    language = case.language
    if language in ("en", None):
        domain = host(case.url).rpartition(".")[2]
        if domain in _ENGLISH:
            language = f"en-{_REGIONS.get(domain, domain.upper())}"
        elif language is None:
            language = _LANGUAGES.get(domain)
    return Tongue(language, case.captured)


def with_habit(case: Case, tongue: Tongue) -> Tongue:
    """With the order of day and month in the page's short numeric dates, if those show one."""
    texts = (b.text for b in case.reading.page.blocks if len(b.text) <= _LONGEST and _NUMERIC.search(b.text))
    return tongue._replace(day_first=day_first_among(texts))
