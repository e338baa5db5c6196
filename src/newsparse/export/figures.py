"""Which images of an article have no place of their own in its body."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.records import Figure, Image


def loose_images(article: Article) -> list[Image]:
    """The images that no `Figure` of the body points at, in order.

    >>> first, second = Image("https://example.org/1.jpg"), Image("https://example.org/2.jpg")
    >>> loose_images(Article(images=(first, second), body=(Figure(0),))) == [second]
    True
    """
    placed = {block.image for block in article.body if isinstance(block, Figure)}
    return [image for index, image in enumerate(article.images) if index not in placed]
