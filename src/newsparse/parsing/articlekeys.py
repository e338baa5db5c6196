"""The keys under which content systems keep an article's parts, without case, `_` and `-`, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator

TEXT, TIME, PEOPLE, WORDS, IMAGE = "text", "time", "people", "words", "image"
BODY, URLS, NEST = "body", "urls", "nest"
"""How the value of a key is read; `NEST`: it only holds other keys."""

# Each line: how the value is read, the property, the keys. "-" is the property of what only holds other keys.
_TABLE = """
text headline headline headlines title articletitle hed
text alternativeHeadline subtitle subheadline subheadlines subheading secondarytitle alternativeheadline
text abstract standfirst dek deck lead leadtext lede intro introtext teasertext summary excerpt abstract
text description description metadescription seodescription
text kicker kicker overline eyebrow toptitle supertitle
time datePublished datepublished publishedat publishdate publisheddate publicationdate published publishedtime
time datePublished pubdate firstpublished firstpublishdate firstpublishedat firstpublicationdate displaydate
time datePublished publishedlocaliso dateposted
time datePublished releasedate publishtime publishedon date postdate issuedate firstpublishedtime
time dateCreated createdat datecreated created createddate creationdate
time dateModified datemodified updatedat modified modifiedat lastmodified lastupdated lastupdateddate lastupdatedat
time dateModified modifieddate updated updateddate updatetime lastpublisheddate lastpublicationdate
people author author authors byline bylines credits writer writers writerdisplay
people contributor contributors
people creator creator
words keywords tags keywords topics taggings subjects classes
words articleSection section sections category categories primarysection primarycategory channel rubric
words sourceOrganization.name source sources agency agencies distributor
image image image leadimage mainimage heroimage featuredimage featuredmedia promoitems cover coverimage leadart
image image ogimage socialimage picture hero leadmedia mainmedia thumbnail teaserimage
urls url url canonicalurl canonical link permalink shareurl websiteurl pageurl weburl
text inLanguage language lang locale
text isAccessibleForFree isaccessibleforfree
text dateline dateline
text wordCount wordcount
text license license
text @type contenttype articletype
body articleBody articlebody body bodyhtml bodytext content contents contentelements contenthtml html text fulltext
body articleBody richtext storybody articlecontent fullcontent blocks components paragraphs elements copy story
body articleBody maincontent bodyelements contentblocks bodyblocks postcontent bodycontent
nest - taxonomy label metadata meta seo
"""


def _rows() -> Iterator[tuple[str, tuple[str, str]]]:
    for line in _TABLE.strip().splitlines():
        kind, property_, *keys = line.split()
        for key in keys:
            yield key, ("" if property_ == "-" else property_, kind)


KEYS: dict[str, tuple[str, str]] = dict(_rows())
"""By key: the property, and how its value is read."""
