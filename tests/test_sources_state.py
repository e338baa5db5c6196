"""Page state: the object that is the page's article, in the form of each framework."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.sources import collect_state, state

HEADLINE = "Heavy rain falls on the plain in Spain"
URL = "https://www.example.org/world/heavy-rain"
HEAD = f"<title>{HEADLINE} | The Gazette</title>"
STORY = {
    "slug": "heavy-rain",
    "title": HEADLINE,
    "authors": [{"name": "Ann Lee"}],
    "body": "<p>It rains.</p><p>It pours.</p>",
}
TEXT = "It rains.\nIt pours."


def large(html: str, url: str | None = URL) -> dict[str, list[str]]:
    return by_property(list(collect_state(Document.read((HEAD + html).encode(), url))))


def small(html: str, url: str | None = URL) -> dict[str, list[str]]:
    return by_property(list(state.collect(Document.read((HEAD + html).encode(), url))))


def by_property(evidence: list[Evidence]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in evidence:
        assert one.source == "state"
        found.setdefault(one.property, []).append(one.value)
    return found


def next_data(page: object) -> str:
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": page}})}</script>'


def pushed(piece: str) -> str:
    return f"<script>self.__next_f.push([1,{json.dumps(piece)}])</script>"


def padded(script: str) -> str:
    """A script long enough to be worth reading."""
    return f"<script>/*{'-' * 1_000}*/{script}</script>"


def test_a_publishers_own_script_is_told_whole() -> None:
    script = {
        "postid": "77",
        "title": HEADLINE,
        "url": URL,
        "keywords": "rain, Spain",
        "published_time": "2025-06-15T07:57:00+03:00",
        "last_updated": "2025-06-16",
        "author": "Ann Lee",
        "description": "Wet.",
        "thumbnail": "https://example.org/a.jpg",
        "lang": "en",
        "classes": [{"mapping": "category", "value": "World"}],
    }
    assert small(f'<script type="text/tawsiyat">{json.dumps(script)}</script>') == {
        "headline": [HEADLINE],
        "url": [URL],
        "keywords": ["rain, Spain", "World"],
        "datePublished": ["2025-06-15T07:57:00+03:00"],
        "dateModified": ["2025-06-16"],
        "author.name": ["Ann Lee"],
        "description": ["Wet."],
        "image.url": ["https://example.org/a.jpg"],
        "inLanguage": ["en"],
    }


@pytest.mark.parametrize(
    "script",
    [
        '<script type="application/json">{"title": "Snow", "author": "Bo Ek"}</script>',
        '<script type="application/json">{"theme": "dark", "dateFormat": "iso"}</script>',
        '<script type="text/html">{"title": "' + HEADLINE + '", "author": "Bo Ek"}</script>',
        '<script type="application/json">{"title": "' + HEADLINE + '"}</script>',
        '<script type="application/json">not {"title": "' + HEADLINE + '", "author": "Bo Ek"}</script>',
    ],
)
def test_a_script_that_is_not_of_the_pages_article_says_nothing(script: str) -> None:
    assert small(script) == {}


def test_a_template_holds_no_state_but_an_object_in_a_comment_does() -> None:
    story = json.dumps(STORY)
    assert large(f'<script type="text/x-handlebars">\n <div data-story={story}></div></script>') == {}
    assert "headline" in large(f'<script type="text/x-state">\n <!-- {story} --></script>')


def test_the_object_of_the_pages_article_is_chosen() -> None:
    others = [{"title": f"Snow falls on hill {i}", "body": "<p>Snow.</p>", "authors": ["Bo Ek"]} for i in range(5)]
    found = large(next_data({"menu": {"title": "World"}, "related": others, "story": STORY, "latest": others}))
    assert found == {"headline": [HEADLINE], "author.name": ["Ann Lee"], "articleBody": [TEXT]}


def test_a_state_without_the_pages_article_says_nothing() -> None:
    assert large(next_data({"story": {"title": "Snow falls on a hill", "body": "Snow. " * 200}})) == {}


@pytest.mark.parametrize(
    "html",
    [
        next_data({"story": STORY}),
        padded(f"window.__PRELOADED_STATE__ = {json.dumps({'story': STORY})};"),
        padded(f"window['__INITIAL_STATE__']={json.dumps({'story': STORY})}"),
        padded(f"window.__STATE__ = JSON.parse({json.dumps(json.dumps({'story': STORY}))});"),
        padded(f'window.__STATE__ = "{quote(json.dumps({"story": STORY}))}";'),
        padded(
            'window.__NUXT__=(function(a,b){return {data:[{story:{title:a,authors:[{name:"Ann Lee"}],body:b}}]}}'
            f"({json.dumps(HEADLINE)},{json.dumps(STORY['body'])}));"
        ),
        '<script id="__NUXT_DATA__" type="application/json">'
        + json.dumps(
            [
                ["Reactive", 1],
                {"story": 2},
                {"title": 3, "authors": 4, "body": 7},
                HEADLINE,
                [5],
                {"name": 6},
                "Ann Lee",
                STORY["body"],
            ]
        )
        + "</script>",
        pushed('1:"$Sreact.fragment"\n2:T20,' + str(STORY["body"]))
        + pushed('3:["$","$L1",null,{"story":' + json.dumps({**STORY, "body": "$2"}) + "}]\n"),
    ],
    ids=[
        "Next.js",
        "assigned",
        "assigned by index",
        "JSON.parse",
        "percent-encoded",
        "Nuxt 2",
        "Nuxt 3",
        "Next.js stream",
    ],
)
def test_the_state_of_each_framework_is_read(html: str) -> None:
    found = large(html)
    assert (found["headline"], found["author.name"], found["articleBody"]) == ([HEADLINE], ["Ann Lee"], [TEXT])


def test_an_arc_story_is_told() -> None:
    story = {
        "type": "story",
        "canonical_url": "/world/heavy-rain",
        "headlines": {"basic": HEADLINE, "mobile": "Rain"},
        "subheadlines": {"basic": "It was wet."},
        "description": {"basic": "Wet."},
        "credits": {
            "by": [{"type": "author", "name": "Ann Lee", "url": "/ann"}, {"name": "Bo Ek"}],
            "photos_by": [{"name": "C"}],
        },
        "display_date": "2025-06-15T07:57:00Z",
        "last_updated_date": "2025-06-16T07:57:00Z",
        "taxonomy": {"tags": [{"text": "rain"}, {"text": "Spain"}], "primary_section": {"name": "World"}},
        "promo_items": {
            "basic": {"type": "image", "url": "https://example.org/a.jpg", "caption": "A cloud", "width": 620}
        },
        "distributor": {"name": "AP"},
        "content_elements": [
            {"type": "text", "content": "It <b>rains</b>."},
            {"type": "header", "content": "More rain"},
            {"type": "image", "url": "https://example.org/b.jpg", "caption": "Another cloud"},
            {"type": "list", "items": [{"type": "text", "content": "one"}, {"type": "text", "content": "two"}]},
            {"type": "quote", "content_elements": [{"type": "text", "content": "So wet!"}]},
            {"type": "raw_html", "content": "<div>Sign up for our newsletter</div>"},
        ],
    }
    found = large(padded(f"Fusion.globalContent={json.dumps(story)};Fusion.globalContentConfig={{}}"))
    assert found == {
        "url": ["/world/heavy-rain"],
        "headline": [HEADLINE],
        "alternativeHeadline": ["It was wet."],
        "description": ["Wet."],
        "author.name": ["Ann Lee", "Bo Ek"],
        "author.url": ["/ann"],
        "datePublished": ["2025-06-15T07:57:00Z"],
        "dateModified": ["2025-06-16T07:57:00Z"],
        "keywords": ["rain", "Spain"],
        "articleSection": ["World"],
        "image.url": ["https://example.org/a.jpg"],
        "image.caption": ["A cloud"],
        "image.width": ["620"],
        "sourceOrganization.name": ["AP"],
        "articleBody": ["It rains.\nMore rain\none\ntwo\nSo wet!"],
    }


SPANS = [{"type": "text", "text": "It "}, {"type": "text", "text": "rains.", "marks": [{"type": "bold"}]}]
BODIES = {
    "HTML": "<p>It <i>rains</i>.</p><div>It pours.</div>",
    "plain text": "It rains.\n\nIt pours.",
    "texts": ["It rains.", "It pours."],
    "pieces of HTML": [{"kind": "html", "html": "<p>It rains.</p>"}, {"kind": "html", "html": "<p>It pours.</p>"}],
    "WordPress": {"rendered": "<p>It rains.</p><p>It pours.</p>"},
    "ProseMirror": {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": SPANS},
            {"type": "bullet_list", "content": [{"type": "list_item", "content": [{"type": "paragraph", "content": [
                {"type": "text", "text": "It pours."}]}]}]},
        ],
    },
    "Contentful": {"json": {"nodeType": "document", "content": [
        {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "It ", "marks": []},
            {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": "rains.", "marks": []}]}]},
        {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "It pours.", "marks": []}]},
        {"nodeType": "embedded-asset-block", "data": {"title": "A cloud"}},
    ]}},
    "Portable Text": [
        {"_type": "block", "children": [{"_type": "span", "text": "It "}, {"_type": "span", "text": "rains."}]},
        {"_type": "image", "caption": "A cloud"},
        {"_type": "block", "children": [{"_type": "span", "text": "It pours."}]},
    ],
    "Draft.js in a string": json.dumps({"blocks": [{"type": "unstyled", "text": "It rains."}, {"text": "It pours."}]}),
    "Editor.js": {"blocks": [{"type": "paragraph", "data": {"text": "It rains."}},
        {"type": "header", "data": {"text": "It pours."}}]},
    "Lexical": {"root": {"type": "root", "children": [
        {"type": "paragraph", "children": [{"type": "text", "text": "It "}, {"type": "text", "text": "rains."}]},
        {"type": "quote", "children": [{"type": "text", "text": "It pours.", "format": 1}]},
    ]}},
    "nested models": {"model": {"blocks": [
        {"type": "text", "model": {"blocks": [{"type": "paragraph", "model": {"text": "It rains.", "blocks": [
            {"type": "fragment", "model": {"text": "It rains."}}]}}]}},
        {"type": "text", "model": {"blocks": [{"type": "paragraph", "model": {"text": "It pours."}}]}},
    ]}},
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_the_text_of_each_kind_of_tree(body: object) -> None:
    assert large(next_data({"story": {"title": HEADLINE, "body": body}}))["articleBody"] == [TEXT]


def test_a_text_beside_the_headline_is_found() -> None:
    text = "It rains on the plain. " * 40
    page = {
        "meta": {"seo": {"title": HEADLINE}},
        "zones": [{"kind": "html", "html": f"<p>{text}</p>"}],
        "footer": {"text": "x" * 900},
    }
    assert large(next_data(page))["articleBody"] == [text.strip()]


def test_a_tree_that_refers_to_itself_comes_to_an_end() -> None:
    flat = [{"title": 1, "body": 2}, HEADLINE, [3, 3, 3], {"children": 2}]
    html = f'<script id="__NUXT_DATA__" type="application/json">{json.dumps(flat)}</script>'
    assert large(html) == {"headline": [HEADLINE]}


def test_parts_that_multiply_come_to_an_end() -> None:
    flat: list[object] = [{"title": 1, "body": 2}, HEADLINE]
    flat += [[i + 1] * 10 for i in range(2, 30)] + ["It rains."]
    html = f'<script id="__NUXT_DATA__" type="application/json">{json.dumps(flat)}</script>'
    assert len(large(html)["articleBody"][0]) < 500_000
