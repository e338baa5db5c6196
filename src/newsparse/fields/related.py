"""The field `related`: links to other pieces that the page offers to the reader of this article."""

from __future__ import annotations

from newsparse.evidence import Candidate, Found
from newsparse.fields.body import no_article
from newsparse.fields.case import Case
from newsparse.fields.related_links import Offer, offers
from newsparse.records import RelatedLink

_REASON = "the page offers no other pieces to the reader of this article"


def resolve(case: Case) -> Found[tuple[RelatedLink, ...]]:
    """The links in reading order, each address once; a link in the text wins over the same link in a list."""
    if (kind := no_article(case)) is not None:
        return Found((), reason=f"the page is no article: {kind}")
    found: dict[str, Offer] = {}
    for offer in offers(case):
        held = found.get(offer.key)
        if held is None or (held.link.placement == "block" and offer.link.placement == "inline"):
            found[offer.key] = offer
    if not found:
        return Found((), reason=_REASON)
    many = sorted(found.values(), key=lambda offer: offer.block.index)
    sure = sum(offer.confidence for offer in many) / len(many)
    first = many[0]
    winner = Candidate("page", first.block.box.path(), first.block.text[:500], round(sure, 3), f"{len(many)} links")
    return Found(tuple(offer.link for offer in many), winner)
