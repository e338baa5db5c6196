"""Records as plain dicts, and back: nothing is lost."""

from __future__ import annotations

import copy
import json

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import outgrows
from newsparse.article import Article
from newsparse.evidence import Candidate, Found, Provenance
from newsparse.records import Author, ListBlock, ListItem, Paragraph, Span, Timestamp
from sample_record import ARTICLE, EMPTY


@pytest.mark.parametrize("article", [ARTICLE, EMPTY, Article()], ids=["full", "empty", "nothing"])
class TestRoundTrip:
    def test_a_dict_comes_back_as_the_same_record(self, article: Article) -> None:
        assert Article.from_dict(article.to_dict()) == article

    def test_json_comes_back_as_the_same_record(self, article: Article) -> None:
        assert Article.from_json(article.to_json()) == article
        assert Article.from_json(article.to_json(indent=2).encode()) == article

    def test_json_says_what_the_dict_says(self, article: Article) -> None:
        assert json.loads(article.to_json()) == article.to_dict()

    def test_reading_and_writing_change_nothing(self, article: Article) -> None:
        plain = article.to_dict()
        kept = copy.deepcopy(plain)
        Article.from_dict(plain)
        assert plain == kept


def test_the_keys_are_the_fields_in_their_order() -> None:
    assert list(ARTICLE.to_dict()) == list(attrs.fields_dict(Article))


def test_body_blocks_carry_their_type_first() -> None:
    body = ARTICLE.to_dict()["body"]
    types = ["paragraph", "subheading", "quote", "list", "table", "figure", "embed", "note"]
    assert [block["type"] for block in body] == types
    assert {next(iter(block)) for block in body} == {"type"}


def test_a_body_block_is_a_plain_dict_of_its_attributes() -> None:
    body = ARTICLE.to_dict()["body"]
    assert body[0] == {
        "type": "paragraph",
        "text": "The old bridge is open again.",
        "spans": [{"start": 4, "end": 14, "kind": "link", "url": "https://news.example.org/old-bridge"}],
    }
    assert body[5] == {"type": "figure", "image": 0}
    assert body[4] == {
        "type": "table",
        "rows": [["Monday", "9"], ["Sunday", "11"]],
        "header": ["Day", "Opens"],
        "caption": "Opening hours",
    }


def test_provenance_does_not_repeat_the_values() -> None:
    plain = ARTICLE.to_dict()["provenance"]
    assert plain["headline"] == {
        "source": "json-ld",
        "place": "script[0]#/headline",
        "raw": "Old bridge reopens after nine years",
        "confidence": 0.97,
        "note": None,
        "reason": None,
        "runners_up": [
            {
                "source": "page",
                "place": "html > body > h1",
                "raw": "Old bridge reopens",
                "confidence": 0.91,
                "note": "shorter than the declared one",
            }
        ],
    }


def test_provenance_of_an_empty_field_is_its_reason() -> None:
    assert EMPTY.to_dict()["provenance"]["dek"] == {
        "source": None,
        "place": None,
        "raw": None,
        "confidence": 0.0,
        "note": None,
        "reason": "the page shows no dek",
        "runners_up": [],
    }


def test_provenance_gets_the_values_of_the_fields_back() -> None:
    back = Article.from_dict(ARTICLE.to_dict())
    assert back.provenance["authors"].value is back.authors
    assert back.provenance["published"].value == Timestamp("2025-06-15T07:57+03:00", "15 Jun 2025 07:57 GMT+3", "given")


def test_a_record_without_provenance_can_be_read() -> None:
    plain = ARTICLE.to_dict()
    del plain["provenance"]
    assert Article.from_dict(plain) == attrs.evolve(ARTICLE, provenance=Provenance())


def test_tuples_are_read_as_lists() -> None:
    plain = ARTICLE.to_dict() | {"tags": ("Bridges", "Port Lume")}
    assert Article.from_dict(plain) == ARTICLE


def test_json_of_others_may_write_whole_numbers_either_way() -> None:
    plain = ARTICLE.to_dict()
    plain["images"][0]["width"] = 1200.0
    plain["provenance"]["headline"]["confidence"] = 1
    back = Article.from_dict(plain)
    assert type(back.images[0].width) is int
    assert type(back.provenance["headline"].confidence) is float


def test_lists_may_be_nested_fifty_deep() -> None:
    block = ListBlock((ListItem("x"),))
    for _ in range(50):
        block = ListBlock((ListItem("x", children=(block,)),))
    article = Article(body=(block,))
    assert Article.from_json(article.to_json()) == article


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
CANDIDATES = st.builds(Candidate, TEXTS, TEXTS, TEXTS, st.floats(0, 1), st.none() | TEXTS)


@given(
    headline=st.none() | TEXTS,
    authors=st.lists(st.builds(Author, TEXTS, st.sampled_from(["person", "organization"]), st.none() | TEXTS)),
    body=st.lists(
        st.builds(
            Paragraph, TEXTS, st.lists(st.builds(Span, st.integers(), st.integers(), st.just("strong"))).map(tuple)
        )
    ),
    winner=st.none() | CANDIDATES,
    runners_up=st.lists(CANDIDATES).map(tuple),
    reason=st.none() | TEXTS,
)
def test_every_record_comes_back_from_json(
    headline: str | None,
    authors: list[Author],
    body: list[Paragraph],
    winner: Candidate | None,
    runners_up: tuple[Candidate, ...],
    reason: str | None,
) -> None:
    provenance = Provenance((("headline", Found(headline, winner, runners_up, reason)),))
    article = Article(headline=headline, authors=tuple(authors), body=tuple(body), provenance=provenance)
    assert Article.from_json(article.to_json()) == article


def test_writing_takes_time_in_step_with_the_record() -> None:
    def there_and_back(paragraphs: tuple[Paragraph, ...]) -> None:
        Article.from_dict(Article(body=paragraphs).to_dict())

    one = Paragraph("word " * 20, (Span(0, 4, "strong"),))
    assert not outgrows(there_and_back, ((one,) * paragraphs for paragraphs in (40, 320, 2_560, 20_480)), noticeable=0.01)
