"""Live blogs: their entries, as shown and as declared."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from newsparse import Article, parse
from newsparse.records import Update

URL = "https://www.pennant.example/live/harbour"
SAID = (
    "The harbour office says that the water in the inner basin has begun to fall, and that the gates will be opened as "
    "soon as the second tide has passed the breakwater."
)
ENTRIES = (
    ("e1", "2024-12-05T21:52:00Z", "Tide has turned", "First. " + SAID),
    ("e2", "2024-12-05T21:15:00Z", "Wall is holding", "Second. " + SAID),
    ("e3", "2024-12-05T20:37:00Z", "Two streets are dry", "Third. " + SAID),
    ("e4", "2024-12-05T19:02:00Z", "Bags are being filled", "Fourth. " + SAID),
)


def _declared(number: int, **more: object) -> dict[str, object]:
    name, moment, headline, text = ENTRIES[number]
    said = {"@type": "BlogPosting", "headline": headline, "datePublished": moment, "articleBody": text, **more}
    return {**said, "url": f"{URL}#{name}"}


def _script(entries: Sequence[object]) -> str:
    blog = {"@type": "LiveBlogPosting", "headline": "Harbour under water", "url": URL, "liveBlogUpdate": entries}
    return f'<script type="application/ld+json">{json.dumps(blog)}</script>'


def _page(body: str, head: str = "") -> Article:
    html = f"<html lang=en><head><title>Harbour under water</title>{head}</head><body><main><h1>Harbour under water</h1>"
    return parse(f"{html}{body}</main></body></html>", url=URL)


def _entry(number: int, time: str = "", inner: str = "") -> str:
    name, moment, headline, text = ENTRIES[number]
    time = time or f'<p><time datetime="{moment}">{moment[11:16]}</time> Niamh Corrigan</p>'
    return f'<article class="post" id="{name}">{time}<h2>{headline}</h2><div><p>{text}</p>{inner}</div></article>'


def _told(updates: Sequence[Update]) -> list[tuple[str | None, str | None, str, str | None]]:
    return [(u.published.iso if u.published else None, u.headline, u.text.split(".")[0], u.url) for u in updates]


SHOWN = [
    ("2024-12-05T21:52:00+00:00", "Tide has turned", "First", f"{URL}#e1"),
    ("2024-12-05T21:15:00+00:00", "Wall is holding", "Second", f"{URL}#e2"),
    ("2024-12-05T20:37:00+00:00", "Two streets are dry", "Third", f"{URL}#e3"),
    ("2024-12-05T19:02:00+00:00", "Bags are being filled", "Fourth", f"{URL}#e4"),
]


def test_entries_are_read_in_the_order_of_the_page() -> None:
    article = _page("".join(map(_entry, range(4))), _script([]))
    assert article.kind == "live-blog"
    assert _told(article.updates) == SHOWN
    assert [author.name for author in article.updates[0].authors] == ["Niamh Corrigan"]


def test_a_page_without_declared_data_that_calls_itself_live_is_one_too() -> None:
    article = _page("".join(map(_entry, range(4))), "<meta property=og:title content='Harbour LIVE: under water'>")
    assert article.kind == "live-blog"
    assert _told(article.updates) == SHOWN


def test_the_line_of_time_is_no_text_of_an_entry() -> None:
    article = _page("".join(map(_entry, range(4))), _script([]))
    assert not [text for text in article.paragraphs if "21:52" in text]


def test_what_an_entry_does_not_show_is_taken_from_its_declaration() -> None:
    shown = "".join(_entry(number, time=f"<p>{ENTRIES[number][1][11:16]}</p>") for number in range(4))
    author = {"@type": "Person", "name": "David Asante"}
    article = _page(shown, _script([_declared(number, author=author) for number in range(2)]))
    assert _told(article.updates)[:3] == [*SHOWN[:2], (None, "Two streets are dry", "Third", f"{URL}#e3")]
    assert [[author.name for author in update.authors] for update in article.updates] == [["David Asante"]] * 2 + [[]] * 2


def test_entries_that_are_only_declared_are_read_in_their_order() -> None:
    lead = "".join(f"<p>{name} {SAID}</p>" for name in ("A", "B", "C"))
    article = _page(lead, _script([_declared(number) for number in range(4)]))
    assert _told(article.updates) == SHOWN
    assert article.provenance["updates"].source == "json-ld"


def test_a_declared_headline_that_is_only_the_start_of_the_text_is_none() -> None:
    shown = "".join(_entry(number).replace("<h2>Tide has turned</h2>", "") for number in range(3))
    article = _page(shown, _script([_declared(0, headline="First. The harbour office says…")]))
    assert article.updates[0].headline is None


def test_an_entry_keeps_lists_quotes_and_notes_as_blocks() -> None:
    inner = f"<ul><li>{SAID}</li><li>{SAID} Again.</li></ul>"
    inner += "<blockquote><p>We waited long, he said, and then we walked all the way to the sea wall.</p></blockquote>"
    article = _page("".join(_entry(number, inner=inner) for number in range(3)), _script([]))
    assert [type(block).__name__ for block in article.updates[0].body] == ["Paragraph", "ListBlock", "Quote"]


@pytest.mark.parametrize("count", [0, 1])
def test_a_live_blog_without_several_entries_has_none_and_says_so(count: int) -> None:
    article = _page("".join(map(_entry, range(count))) + f"<p>{SAID}</p><p>{SAID} Again.</p>", _script([]))
    assert article.updates == ()
    assert article.provenance["updates"].reason == "no entries are shown or declared"


def test_an_article_with_sections_is_no_live_blog() -> None:
    sections = "".join(f"<section class=part><h2>Part {n}</h2><p>{n} {SAID}</p></section>" for n in range(5))
    html = f"<html lang=en><body><main><h1>How the harbour was built</h1>{sections}</main></body></html>"
    article = parse(html, url="https://www.pennant.example/long-read/harbour")
    assert (article.kind, article.updates) == ("article", ())
    assert article.provenance["updates"].reason == "the page is no live blog"


def test_comments_with_times_are_no_entries() -> None:
    text = "".join(f"<p>{n} {SAID}</p>" for n in range(4))
    comments = "".join(
        f'<li class="comment"><time datetime="2024-12-0{n}T10:00:00Z">10:00</time><p>I was there, number {n}.</p></li>'
        for n in range(1, 6)
    )
    article = _page(f"<article>{text}</article><section class=comments><ul>{comments}</ul></section>", _script([]))
    assert article.updates == ()
