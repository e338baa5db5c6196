"""The record as a value, and what it derives from its fields."""

from __future__ import annotations

import inspect
import pickle
import subprocess
import sys

import attrs
import pytest
from itemadapter import ItemAdapter

from newsparse import article as article_module
from newsparse import records
from newsparse.article import Article
from newsparse.behaviour import BEHAVIOUR
from newsparse.evidence import Candidate, Found, Provenance
from newsparse.records import Figure, Image, ListBlock, ListItem, Paragraph, Quote, Table
from sample_record import ARTICLE, EMPTY

FIELDS = (
    "url canonical_url amp_url headline kicker dek byline authors sources dateline published modified language "
    "direction section site_name publisher body updates images tags related is_free is_cut license single_page_url "
    "next_page_url kind encoding notes provenance "
    "behaviour"
)


def test_the_fields_stand_in_the_documented_order() -> None:
    assert " ".join(attrs.fields_dict(Article)) == FIELDS


def test_fields_are_given_by_name_only() -> None:
    with pytest.raises(TypeError):
        Article("https://example.org/")  # type: ignore[call-arg]


def test_a_record_of_nothing_is_empty_and_of_no_kind() -> None:
    article = Article()
    assert (article.headline, article.authors, article.body, article.kind) == (None, (), (), "other")
    assert article.behaviour == BEHAVIOUR
    assert (article.text, article.paragraphs, article.captions, article.lead_image) == ("", (), (), None)


def test_a_record_is_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        ARTICLE.headline = "Another"  # type: ignore[misc]


def test_equal_records_compare_and_hash_alike_and_others_do_not() -> None:
    twin = Article.from_dict(ARTICLE.to_dict())
    assert twin is not ARTICLE
    assert twin == ARTICLE
    assert hash(twin) == hash(ARTICLE)
    assert attrs.evolve(ARTICLE, headline="Another") != ARTICLE
    assert attrs.evolve(ARTICLE, provenance=Provenance()) != ARTICLE


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_record_comes_back_the_same(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(ARTICLE, protocol)) == ARTICLE


def test_the_printed_record_leaves_out_its_provenance() -> None:
    assert "Old bridge reopens" in repr(ARTICLE)
    assert "script[0]" not in repr(ARTICLE)


def test_paragraphs_are_the_texts_of_the_body_in_order() -> None:
    assert ARTICLE.paragraphs == (
        "The old bridge is open again.",
        "What changes",
        "We waited long.",
        "Now we walk.",
        "two locks",
        "first lock",
        "second lock",
        "one gate",
        "Day | Opens",
        "Monday | 9",
        "Sunday | 11",
    )


def test_empty_texts_are_no_paragraphs() -> None:
    entry = ListItem("", children=(ListBlock((ListItem("inner"),)),))
    article = Article(body=(ListBlock((entry,)), Quote("one\n\ntwo"), Table((("", ""), ("a", "")))))
    assert article.paragraphs == ("inner", "one", "two", "a")


def test_a_line_break_inside_a_paragraph_does_not_part_it() -> None:
    assert Article(body=(Paragraph("Roses\nare red"),)).paragraphs == ("Roses\nare red",)


def test_text_joins_the_paragraphs_by_blank_lines() -> None:
    assert Article(body=(Paragraph("One."), Paragraph("Two."))).text == "One.\n\nTwo."


def test_captions_are_those_of_the_images_that_have_one() -> None:
    assert ARTICLE.captions == ("The bridge at dawn",)


def test_the_lead_image_is_the_marked_one_not_the_first() -> None:
    first, marked = Image("https://example.org/1.jpg"), Image("https://example.org/2.jpg", lead=True)
    assert Article(images=(first, marked)).lead_image is marked
    assert Article(images=(first,)).lead_image is None


CLASSES = [
    Article,
    Candidate,
    Found,
    Provenance,
    *(cls for _, cls in inspect.getmembers(records, inspect.isclass) if attrs.has(cls)),
]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_the_types_of_all_attributes_are_known_at_run_time(cls: type) -> None:
    hints = inspect.get_annotations(cls, eval_str=True)
    assert set(attrs.fields_dict(cls)) == set(hints)
    assert not any(isinstance(hint, str) for hint in hints.values())


def test_attrs_resolves_the_types() -> None:
    code = "import attrs; from newsparse.article import Article; attrs.resolve_types(Article); "
    code += "assert not isinstance(attrs.fields(Article).published.type, str)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_record_is_a_scrapy_item() -> None:
    adapter = ItemAdapter(ARTICLE)
    assert ItemAdapter.is_item(ARTICLE)
    assert " ".join(adapter.field_names()) == FIELDS
    assert adapter["headline"] == "Old bridge reopens after nine years"


def test_the_item_as_a_dict_is_plain_all_the_way_down() -> None:
    plain = ItemAdapter(ARTICLE).asdict()
    assert plain["authors"][0]["name"] == "Ana Núñez"
    assert plain["published"] == {"iso": "2025-06-15T07:57+03:00", "raw": "15 Jun 2025 07:57 GMT+3", "zone": "given"}
    assert plain["body"][3]["items"][0]["children"][0]["items"][1]["text"] == "second lock"
    assert plain["provenance"]["entries"][0][1]["winner"]["source"] == "json-ld"
    assert not any(attrs.has(type(value)) for value in _values(plain))


def _values(plain: object) -> list[object]:
    parts = list(plain.values()) if isinstance(plain, dict) else list(plain) if isinstance(plain, (list, tuple)) else []
    return [plain, *(value for part in parts for value in _values(part))]


def test_the_record_module_loads_no_export() -> None:
    code = "import sys, newsparse.article; print(sorted(m for m in sys.modules if 'export' in m or 'serial' in m))"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"


def test_every_attribute_is_documented() -> None:
    source = inspect.getsource(article_module)
    for name in FIELDS.split(" "):
        declaration = source.index(f"    {name}: ")
        after = source[source.index("\n", declaration) :]
        assert after.startswith('\n    """'), name


def test_a_figure_without_its_image_has_no_text() -> None:
    assert Article(body=(Figure(7),)).text == ""


def test_the_empty_record_says_why() -> None:
    assert EMPTY.provenance["dek"].reason == "the page shows no dek"
