"""The field `images`: the article's pictures in reading order, with captions and credits."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.evidence import Candidate, Found
from newsparse.fields.case import Case
from newsparse.fields.image_blocks import Shown, own_pictures
from newsparse.fields.image_captions import Said, captions_by_place
from newsparse.fields.image_lead import Lead, lead_of
from newsparse.fields.image_survey import Survey
from newsparse.page import Block
from newsparse.parsing.images import pixels, size_of
from newsparse.parsing.unseen import seen
from newsparse.records import Image


def resolve(case: Case) -> Found[tuple[Image, ...]]:
    """The pictures that the page shows; before them the one that it only declares as the article's main one."""
    return look(case)[0]


def look(case: Case) -> tuple[Found[tuple[Image, ...]], dict[int, int]]:
    """The field's value, and which block shows which of its pictures: both from one look at the page."""
    survey = Survey(case)
    captions = captions_by_place(survey)
    shown = own_pictures(survey, captions)
    lead = lead_of(survey, shown, captions.keys())
    images = [_image(case, one, captions, number == lead.number) for number, one in enumerate(shown)]
    if lead.declared is not None:
        images.insert(0, lead.declared)
    shift = len(images) - len(shown)
    places = {place: number + shift for number, one in enumerate(shown) for place in one.places}
    return _value(images, shown, lead), places


def _value(images: list[Image], shown: list[Shown], lead: Lead) -> Found[tuple[Image, ...]]:
    if not images:
        return Found((), reason="the page shows and declares no picture of the article")
    source, place = ("page", shown[0].block.box.path()) if shown else (lead.source, lead.place)
    return Found(tuple(images), Candidate(source, place, images[0].url[:500], lead.confidence, lead.note))


def _image(case: Case, one: Shown, captions: Mapping[int, list[Block]], lead: bool) -> Image:
    """The record of a picture; of one that is shown twice with the caption of its first place that has one."""
    media = one.block.media
    assert media is not None
    said = Said.by(case, next((captions[place] for place in one.places if place in captions), ()))
    width, height = pixels(media.attributes.get("width")), pixels(media.attributes.get("height"))
    if width is None and height is None:
        width, height = size_of(one.url) or (None, None)
    alt = " ".join(seen(media.attributes.get("alt") or "").split())
    return Image(one.url, said.caption(), said.credit(), alt or None, width, height, lead)
