"""The chooser: confidence decides, agreement raises it, and what lost is named."""

from __future__ import annotations

from newsparse.fields.choose import MOST_RUNNERS_UP, Weighed, choose


def weighed(value: str, confidence: float, source: str = "json-ld") -> Weighed[str]:
    return Weighed(value, confidence, source, value)


def test_the_surest_value_wins_and_the_others_are_named() -> None:
    found = choose([weighed("a", 0.5), weighed("b", 0.9), weighed("c", 0.7)], "", "nothing")
    assert found.value == "b"
    assert [one.raw for one in found.runners_up] == ["c", "a"]


def test_of_equals_the_first_wins() -> None:
    assert choose([weighed("a", 0.5), weighed("b", 0.5)], "", "nothing").value == "a"


def test_sources_that_agree_outweigh_a_surer_one() -> None:
    found = choose(
        [weighed("x", 0.8), weighed("y", 0.7, "opengraph"), weighed("y", 0.7, "meta")], "", "nothing", key=str
    )
    assert found.value == "y"
    assert found.confidence == 0.91


def test_one_source_does_not_support_itself() -> None:
    found = choose([weighed("x", 0.8), weighed("y", 0.7), weighed("y", 0.7)], "", "nothing", key=str)
    assert found.value == "x"


def test_nothing_weighed_gives_the_empty_value_and_its_reason() -> None:
    found = choose([], "", "nobody says anything")
    assert (found.value, found.winner, found.reason) == ("", None, "nobody says anything")


def test_long_lists_and_long_texts_are_cut_in_provenance_only() -> None:
    found = choose([weighed("v" * 900, 0.9 - i / 100) for i in range(20)], "", "nothing")
    assert len(found.value) == 900
    assert found.raw is not None
    assert len(found.raw) == 500
    assert len(found.runners_up) == MOST_RUNNERS_UP


def test_a_place_is_rendered_only_for_what_is_shown() -> None:
    asked: list[int] = []

    def place(number: int) -> str:
        asked.append(number)
        return f"p:nth-of-type({number})"

    many = [Weighed("v", 0.9 - i / 100, "page", "v", lambda i=i: place(i)) for i in range(20)]
    assert choose(many, "", "nothing").place == "p:nth-of-type(0)"
    assert len(asked) == MOST_RUNNERS_UP + 1
