"""Differences as people read them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Article
from newsparse.comparison.record import DERIVED, value_of
from newsparse.comparison.texts import Change, changes, counted
from newsparse.comparison.values import difference, same
from newsparse.comparison.words import marked, pieces
from sample_record import ARTICLE

A, B, C = "It rained in Wick on Monday.", "The harbour was shut all day.", "Nobody had brought a boat."


def kinds(old: list[str], new: list[str]) -> list[tuple[str, int | None, int | None]]:
    return [(change.kind, change.at, change.to) for change in changes(old, new)]


def test_equal_lists_have_no_changes() -> None:
    assert changes([A, B], [A, B]) == ()


def test_a_text_that_changed_its_place_is_moved() -> None:
    assert kinds([A, B, C], [B, C, A]) == [("moved", 0, 2)]


def test_a_text_with_another_wording_is_changed_wherever_it_stands() -> None:
    assert kinds([A, B], [A.replace("Monday", "Tuesday"), B]) == [("changed", 0, 0)]
    assert kinds([A, B, C], [B, C, A.replace("Monday", "Tuesday")]) == [("changed", 0, 2)]


def test_texts_that_share_little_are_missing_and_extra() -> None:
    assert kinds([A, B], [A, C]) == [("missing", 1, None), ("extra", None, 1)]


def test_a_repeated_text_counts_each_time() -> None:
    assert kinds([A, A, B], [A, B]) == [("missing", 1, None)] or kinds([A, A, B], [A, B]) == [("missing", 0, None)]


@given(*[st.lists(st.sampled_from([A, B, C, "x", "", A[:-4], B + C]), max_size=8)] * 2)
def test_each_text_is_accounted_for_once(old: list[str], new: list[str]) -> None:
    found = changes(old, new)
    at, to = [one.at for one in found if one.at is not None], [one.to for one in found if one.to is not None]
    assert without(old, at) == without(new, to)
    assert (len(set(at)), len(set(to))) == (len(at), len(to))
    assert bool(found) == bool(counted(found)) == (old != new)


def without(texts: list[str], places: list[int]) -> list[str]:
    return [text for place, text in enumerate(texts) if place not in places]


@given(st.text(max_size=40), st.text(max_size=40))
def test_pieces_make_up_both_texts(old: str, new: str) -> None:
    found = pieces(old, new)
    assert "".join(piece.text for piece in found if piece.side != "new") == old
    assert "".join(piece.text for piece in found if piece.side != "old") == new


def test_long_texts_are_compared_in_no_time() -> None:
    assert len(pieces("a " * 50_000, "b " * 50_000)) == 2
    assert changes(["a " * 50_000], ["b " * 50_000])[0] == Change("missing", "a " * 50_000, None, 0, None)
    assert len(changes([f"one {i}" for i in range(300)], [f"two {i}" for i in range(300)])) == 600


def test_scripts_without_spaces_are_compared_sign_by_sign() -> None:
    assert marked("昨日は雨だった", "今日は雨だった") == "[-昨-]{+今+}日は雨だった"


def test_long_shared_stretches_are_cut() -> None:
    assert marked("x " * 60 + "old", "x " * 60 + "new") == "…" + "x " * 15 + "[-old-]{+new+}"


def test_of_entries_only_what_differs_is_shown() -> None:
    expected = [{"name": "Ada Moss", "role": None}, {"name": "Ben Holm"}]
    got = [{"name": "Ada Moss", "role": "Editor", "url": None}, {"name": "Ben Holm"}]
    assert list(difference(expected, got)) == ['[0] expected  {"role": null}', '[0] got       {"role": "Editor"}']


def test_entries_that_come_and_go_are_told_by_number() -> None:
    expected = [{"name": "Ada Moss"}, {"name": "Ben Holm"}]
    got = [{"name": "Ben Holm", "url": None}]
    assert list(difference(expected, got)) == ["1 missing", '- [0] {"name": "Ada Moss"}']


def test_only_the_keys_that_are_expected_count() -> None:
    assert same({"name": "Ada Moss"}, {"name": "Ada Moss", "kind": "person"})
    assert not same({"name": "Ada Moss", "kind": "person"}, {"name": "Ada Moss"})


def test_derived_values_are_those_of_the_article() -> None:
    record = ARTICLE.to_dict()
    assert value_of(record, "paragraphs") == list(ARTICLE.paragraphs)
    assert value_of(record, "text") == ARTICLE.text
    assert value_of(record, "captions") == list(ARTICLE.captions)
    lead = value_of(record, "lead_image")
    assert lead["url"] == ARTICLE.lead_image.url if ARTICLE.lead_image else lead is None
    for field in DERIVED:
        assert not value_of(Article().to_dict(), field)
