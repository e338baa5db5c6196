"""The index of a page: what it says again with other declarations."""

from __future__ import annotations

from newsparse.declared import Declared
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.reading import Reading

PAGE = b"<main><p>The ferry sails again.</p></main>"


def test_the_same_page_with_other_declarations_forgets_what_hung_on_the_old_ones() -> None:
    old, new = Declared(()), Declared(())
    reading = Reading(flow(Document.read(PAGE, None), Limits()), old)
    reading.memo["witness"] = "of the old declarations"
    other = reading.declaring(new)
    assert (other.declared, other.memo) == (new, {})
    assert (other.page, other.lengths, other.main) == (reading.page, reading.lengths, reading.main)
    assert reading.declared is old
    assert reading.memo
