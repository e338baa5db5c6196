"""The walk: text nodes become blocks once each, in reading order, with their inline parts."""

from __future__ import annotations

import tracemalloc

import pytest

from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Block, Page
from newsparse.runs import Run


def page(html: str, limits: Limits | None = None) -> Page:
    return flow(Document.read(html.encode()), limits or Limits())


def texts(html: str) -> list[str]:
    return [block.text for block in page(html).blocks if block.text]


def block(html: str) -> Block:
    return next(block for block in page(html).blocks if block.text)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),
        ("<div>One<br>still one</div>", ["One\nstill one"]),
        ("<div>One<br><br>Two<br> <br/>Three</div>", ["One", "Two", "Three"]),
        ("<div><b>One<br><br>Two</b></div>", ["One", "Two"]),
        ("<p>  a \n b\t<i> c</i>d </p>", ["a b cd"]),
        ("<p><span>D</span>rop cap</p>", ["Drop cap"]),
        ("<p>caf\u00ad\u00e9 zero\u200bwidth</p>", ["café zerowidth"]),
        ("<p>می\u200cخواهم</p>", ["می\u200cخواهم"]),
        ("<p>a\u00a0b\u3000c</p>", ["a b c"]),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", ["a", "b", "c"]),
        ("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>が開く</p>", ["港が開く"]),
        ("<table><tr><td>a<td>b</table>", ["a", "b"]),
        ("<a href=/x><h3>Title</h3><p>Teaser</p></a>", ["Title", "Teaser"]),
        ("<div>One<br>\n\u3000\u3000Two<br>&nbsp;&nbsp;more</div>", ["One", "Two\nmore"]),
        (f"<div>{'One' * 30}<br>\n&nbsp;&nbsp;&nbsp;Two<br>&nbsp;more</div>", ["One" * 30, "Two\nmore"]),
        ("<div><span style='display: block'>One</span><span style='color:red;display:block'>Two</span></div>", ["One", "Two"]),
        ("<div>One<img src=/a.jpg width=600>Two<img src=/e.png width=16>Three</div>", ["One", "TwoThree"]),
        ("<p>One <img src=/a.jpg width=600 class=alignleft>goes on</p>", ["One goes on"]),
        ("<x-story><x-text>Inside</x-text></x-story>", ["Inside"]),
        ("<p>A <x-source><a href=/s>large study</a></x-source> says so</p>", ["A large study says so"]),
        ("<p><st1:city>Oslo</st1:city> was dry, <st1:city>Bergen</st1:city>.</p>", ["Oslo was dry, Bergen."]),
        ("<h2>The <x-name>Gull</x-name></h2>", ["The Gull"]),
        ("<div>It rose <x-quote>2%</x-quote> today<x-ad>Buy</x-ad><p>Then</p></div>", ["It rose 2% today", "Buy", "Then"]),
        ("<x-part>One</x-part><x-part>Two</x-part>", ["One", "Two"]),
        ("<p>So says<button>Ann Lee,<i>?</i></button> who knows</p>", ["So says Ann Lee,? who knows"]),
        ("<p><x-label>Live</x-label></p><p>Text <button>Share</button></p>", ["Live", "Text", "Share"]),
        ("<script>no</script><style>no</style><svg><text>no</text></svg><p>yes</p><!-- no -->", ["yes"]),
        ("<select><option>no</select><textarea>no</textarea><p>yes</p>", ["yes"]),
        ("<noscript><p>without scripts</p></noscript>", ["without scripts"]),
        ("", []),
        ("<p> </p><p>\u200b</p>", []),
    ],
)
def test_text_becomes_blocks(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_a_link_around_several_blocks_is_a_part_of_each() -> None:
    for one in page("<a href=/x><h3>Title</h3><p>Teaser</p></a>").blocks:
        assert [part.attributes["href"] for part in one.links()] == ["/x"]
        assert one.link_length == len(one.text)


def test_parts_point_at_their_text() -> None:
    one = block('<p>By <a href="/ann" class="author">Ann Lee</a>, <em>Oslo</em></p>')
    assert [(one.text[part.start : part.end], part.tag, part.marks) for part in one.parts] == [
        ("Ann Lee", "a", "author"),
        ("Oslo", "em", ""),
    ]


def test_parts_keep_their_place_when_invisible_characters_go() -> None:
    one = block("<p>a\u200bb <b>c\u00add</b> e</p>")
    assert one.text == "ab cd e"
    assert one.text[one.parts[0].start : one.parts[0].end] == "cd"


def test_nested_links_count_once_in_the_length_of_links() -> None:
    one = block("<p><a href=/x><span>abc</span> <b>de</b></a> f</p>")
    assert one.link_length == len("abc de")


def test_the_cover_is_the_innermost_element_around_the_whole_text() -> None:
    cover = block("<p><strong><em>all of it</em></strong></p>").cover()
    assert cover is not None
    assert cover.tag == "em"
    assert block("<p><em>not</em> all</p>").cover() is None


def test_a_declarative_shadow_root_is_shown_and_a_plain_template_is_hidden() -> None:
    shown, hidden = page(
        "<x-a><template shadowrootmode=open><p>shadow</p></template></x-a><template><p>stamp</p></template>"
    ).blocks
    assert (shown.text, shown.box.hidden) == ("shadow", False)
    assert (hidden.text, hidden.box.hidden) == ("stamp", True)


def test_a_template_that_begins_with_text_is_read_once() -> None:
    assert texts("<x-a><template> One <p>Two</p></template></x-a><p>Three</p>") == ["One", "Two", "Three"]
    assert texts("<div><template><template> <p>One</p></template></template></div>") == ["One"]


def test_a_box_that_react_streams_hidden_and_puts_in_its_place_is_shown() -> None:
    assert not block('<div hidden id="S:0"><section><p>shown</p></section></div>').box.hidden
    assert block('<div hidden id="S:0"><div hidden><p>secret</p></div></div>').box.hidden


@pytest.mark.parametrize("mark", ["hidden", 'style="DISPLAY: none"', 'aria-hidden="true"'])
def test_what_is_inside_a_hidden_box_is_hidden(mark: str) -> None:
    assert block(f"<div {mark}><section><p>secret</p></section></div>").box.hidden


def test_a_picture_brings_its_sources() -> None:
    (one,) = page('<picture><source srcset="a.webp 2x"><img src=a.jpg alt=A></picture>').blocks
    assert one.media is not None
    assert one.media.tag == "img"
    assert one.media.sources == ({"srcset": "a.webp 2x"},)


def test_a_video_brings_its_poster_and_sources() -> None:
    (one,) = page("<video poster=p.jpg><source src=v.mp4>No video?</video>").blocks
    assert one.media is not None
    assert one.media.attributes["poster"] == "p.jpg"
    assert one.media.sources == ({"src": "v.mp4"},)


def test_an_image_inside_a_sentence_does_not_cut_it() -> None:
    assert texts("<p>One <img src=i.png> sentence</p>") == ["One sentence"]


def test_paths_name_the_place() -> None:
    two = page("<div id=story><p>One</p><p>Two</p></div>").blocks[1]
    assert two.box.path() == "div#story p:nth-of-type(2)"


def test_blocks_beyond_the_limit_are_counted_in_a_note() -> None:
    cut = page("<p>a</p><p>b</p><p>c</p>", Limits(blocks=2))
    assert [one.text for one in cut.blocks] == ["a", "b"]
    assert cut.notes == ("1 blocks beyond Limits.blocks (2) were passed over",)


def test_a_text_beyond_the_limit_is_cut_and_noted() -> None:
    cut = page("<p>abcdef</p>", Limits(text=4))
    assert cut.blocks[0].text == "abcd"
    assert len(cut.notes) == 1


@pytest.mark.parametrize("word", ["rain ", " rain\n", "rain\u00a0\t", "雨", "rain-" * 30_000 + " "])
def test_the_white_space_of_a_long_text_is_folded_as_that_of_a_short_one(word: str) -> None:
    text = word * (200_000 // len(word) + 1)
    assert texts(f"<p>{text}<b>x</b>") == [" ".join(text.split()) + (" x" if word[-1].isspace() else "x")]
    assert texts(f"<p>a<b>{text}</b>")[0][:2] == ("a " if text[0].isspace() else f"a{word[0]}")


def test_the_words_of_a_long_text_are_not_all_held_at_once() -> None:
    run, text = Run(), "rain " * 400_000
    tracemalloc.start()
    try:
        run.text(text)
        assert tracemalloc.get_traced_memory()[1] < 4 * len(text)
    finally:
        tracemalloc.stop()


def test_deep_nesting_needs_no_recursion() -> None:
    assert texts("<div>" * 1500 + "deep" + "</div>" * 1500) == ["deep"]


def test_each_text_node_lands_in_one_block() -> None:
    html = "<div>a<p>b<b>c</b></p>d<ul><li>e<li>f</ul><table><tr><td>g</table>h</div>"
    assert "".join(texts(html)) == "abcdefgh"
