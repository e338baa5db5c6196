"""The body's model: what the second look sees of the first, on pages of a few blocks."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence

import fixture_pages
from newsparse.bodymodel import families
from newsparse.bodymodel.alike import Alike
from newsparse.bodymodel.around import Around
from newsparse.bodymodel.context import Context
from newsparse.bodymodel.features import Features
from newsparse.bodymodel.kinship import Kinship
from newsparse.bodymodel.model import Weights, both, chance, is_long, of_first, of_second, score, weights
from newsparse.bodymodel.standing import Standing
from newsparse.claim import Claim
from newsparse.declared import Declared
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Role
from newsparse.reading import Reading

LINE = "The ferry to the islands sails twice a day again, after a winter in which it hardly sailed at all. "


def reading_of(html: bytes) -> Reading:
    return Reading(flow(Document.read(html, None), Limits()), Declared(()))


def features(html: str) -> Features:
    return Features(reading_of(html.encode()), {})


def test_twins_look_alike_and_siblings_share_a_parent() -> None:
    found = features(
        "<div class=a><p class=t>One</p><p class=t>Two</p><h2>Three</h2></div><div class=a><p class=t>Four</p></div>"
        "<aside><p>Five</p></aside>"
    )
    kinship = Kinship(found.blocks, found.boxes.parents)
    assert kinship.of([0] * 5, [1, 2, 3, 4, None]) == [4, 2, 3, 1, 0]


def test_the_box_of_the_text_is_the_innermost_with_the_bulk_of_it() -> None:
    card = f"<div class=card><p>{LINE}</p></div>"
    found = features(
        f"<main><section>{f'<p>{LINE * 3}</p>' * 6}<aside class=tip><p>Tip</p></aside></section>{card}</main>"
    )
    context = Context(found, [0.9] * 6 + [0.1, 0.1])
    assert context.inside(found.blocks[0].box)[0] == 1
    assert context.inside(found.blocks[6].box) == (2, frozenset({"<aside", "<p", "tip"}))
    assert context.inside(found.blocks[7].box) == (9, frozenset({"~<div", "~<p", "~card"}))


def test_an_empty_page_has_no_context_to_fail_on() -> None:
    found = features("<p></p>")
    assert Context(found, []).inside(found.reading.page.boxes[0])[0] == 1


def test_a_long_text_is_body_sooner_than_a_line_or_a_list_of_links() -> None:
    found = features(f"<p>{LINE * 2}</p><p>{LINE}</p><p><a href=/a>{LINE * 2}</a></p><p hidden>{LINE * 2}</p>")
    assert [is_long(found.reading, block) for block in found.blocks] == [True, False, False, False]


def test_the_table_has_a_row_for_each_family() -> None:
    table = weights()
    assert len(table.box) == len(families.BOX)
    assert len(table.marks) == len(families.MARKS)
    assert len(table.text) == len(families.TEXT)
    assert len(table.around) == len(families.AROUND)
    assert len(table.said) == len(families.SAID)


def test_a_block_has_a_value_of_each_family() -> None:
    found = features(f"<main><p>{LINE * 2}</p><p>{LINE * 2}</p></main>")
    box = found.blocks[0].box
    around = Around(Context(found, [0.9, 0.9]), [0, 1])
    assert len(found.boxes.of_kind(box)) == len(families.KIND)
    assert len(found.boxes.marks(box)) == len(families.MARKS)
    columns = (found.boxes.own([box, box]), found.texts([0, 1]), around.columns(), around.said())
    assert [len(part) for part in columns] == [
        len(families.OWN),
        len(families.TEXT),
        len(families.NEAR),
        len(families.SAID),
    ]
    assert len(found.boxes.beside(box)) == len(families.BESIDE)
    assert [len(around.alike.values(key)) for key in around.alike.keys] == [len(families.ALIKE)] * 2
    assert {len(list(column)) for part in columns for column in part} == {2}


def test_boxes_of_one_kind_share_what_only_their_kind_tells() -> None:
    found = features(f"<main><p class=lead>{LINE}</p><p class=lead>{LINE * 3}</p><p class=more>{LINE}</p></main>")
    first, second, third = (block.box for block in found.blocks)
    assert found.boxes.kind(first) == found.boxes.kind(second) != found.boxes.kind(third)
    assert found.boxes.of_kind(first) == found.boxes.of_kind(second)
    assert found.boxes.marks(first) == found.boxes.marks(second) != found.boxes.marks(third)


def test_the_nearest_sure_blocks_are_found_before_and_after() -> None:
    found = features(f"<main>{f'<p>{LINE}</p>' * 5}</main>")
    context = Context(found, [0.1, 0.9, 0.1, 0.9, 0.1])
    edges = context.edges(range(5))
    assert [context.sure_before(before) for before, _ in edges] == [None, None, 1, 1, 3]
    assert [context.sure_after(after) for _, after in edges] == [1, 3, 3, None, None]


def test_the_group_with_most_of_the_text_is_known() -> None:
    found = features(f"<main>{f'<p class=t>{LINE * 2}</p>' * 3}<p class=tip>{LINE}</p></main>")
    context = Context(found, [0.9, 0.9, 0.9, 0.5])
    assert context.usual(context.kinship.twins) == (context.kinship.twins[0], 2)
    assert context.usual([0, 1, 2, 3]) == (0, 0)
    assert Context(found, [0.0] * 4).usual([0, 1, 2, 3]) == (None, 0)


def test_blocks_that_look_alike_in_one_parent_share_what_is_said_of_their_group() -> None:
    found = features(f"<main>{f'<p class=t>{LINE * 2}</p>' * 3}<p class=tip>{LINE}</p></main>")
    alike = Alike(Context(found, [0.9, 0.9, 0.9, 0.5]), [0, 1, 3], ["p", "p", "p"])
    assert alike.keys[0] == alike.keys[1] != alike.keys[2]
    assert list(alike.kinds) == [alike.keys[0], alike.keys[2]]
    assert [alike.usual(key) for key in alike.kinds] == [(3, 3), (2, 3)]
    assert alike.chance(alike.keys[0]) > alike.chance(alike.keys[2])


def test_the_sure_blocks_on_either_side_are_counted() -> None:
    found = features(f"<main>{f'<p>{LINE}</p>' * 5}</main>")
    context = Context(found, [0.1, 0.9, 0.1, 0.9, 0.9])
    assert context.edges([0, 1, 2, 4]) == [(0, 3), (0, 2), (1, 2), (2, 0)]


def test_what_other_rules_claim_beside_a_block_counts() -> None:
    reading = features(f"<main><p>{LINE}</p><p>{LINE}</p><p>By the river</p></main>").reading
    claims = {
        0: Claim(0, Role.PROMOTION, 0.3, "speaks of an offer"),
        2: Claim(2, Role.AUTHOR_BOX, 0.8, "names the author"),
    }
    roles = Standing(Context(Features(reading, claims), [0.5, 0.9, 0.0]), [0, 1]).roles()
    assert [list(column) for column in roles] == [
        ["none", "~promotion"],
        [None, "author-box"],
        [("none", None), ("~promotion", "author-box")],
    ]


def test_the_weights_of_both_looks_are_added_up_in_one_number() -> None:
    pairs = [(1388, -1200), (-3, 7), (-1120, 0), (0, -512)]
    total = sum(both(one, two) for one, two in pairs)
    assert (of_first(total), of_second(total)) == (265, -1705)


def test_what_is_added_up_once_for_many_blocks_is_what_each_would_add_up() -> None:
    reading = reading_of(fixture_pages.page_bytes("comments-longer-than-article"))
    table = weights()._replace(hopeless=-100.0, unlikely=0.0)
    found = Features(reading, {})
    totals = [first_look(found, number, table) for number in found.open]
    first = score(reading, {}, table._replace(doubtful=(2.0, 2.0)))
    assert [one.chance for one in first] == [chance(of_first(total), table.bias[0]) for total in totals]
    context = Context(found, [one.chance for one in first])
    sums = [of_second(total) + second_look(context, n, table) for n, total in zip(found.open, totals)]
    second = score(reading, {}, table._replace(doubtful=(0.0, 2.0)))
    assert [one.chance for one in second] == [chance(total, table.bias[1]) for total in sums]


def first_look(found: Features, number: int, table: Weights) -> int:
    """The weights of one block's features of the first look, each looked up by itself."""
    boxes, box = found.boxes, found.blocks[number].box
    values = (*boxes.of_kind(box), *boxes.beside(box), *singly(boxes.own([box])))
    return (
        looked_up(table.box, values)
        + looked_up(table.text, singly(found.texts([number])))
        + said(table.marks, boxes.marks(box))
    )


def second_look(context: Context, number: int, table: Weights) -> int:
    """The same for the second look."""
    around = Around(context, [number])
    values = (*around.alike.values(around.alike.keys[0]), *singly(around.columns()))
    return looked_up(table.around, values) + said(table.said, [column[0] for column in around.said()])


def singly(columns: Iterable[Iterable[Hashable]]) -> list[Hashable]:
    return [value for column in columns for value in column]


def looked_up(rows: Sequence[Mapping[Hashable, int]], values: Sequence[Hashable]) -> int:
    assert len(rows) == len(values)
    return sum(row.get(value, 0) for row, value in zip(rows, values))


def said(rows: Sequence[Mapping[str, int]], values: Sequence[Iterable[str]]) -> int:
    assert len(rows) == len(values)
    return sum(row.get(word, 0) for row, words in zip(rows, values) for word in words)
