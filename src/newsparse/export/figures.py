"""Which images of an article have a place of their own in its body, and which have none."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.records import Figure, Image


def placed_images(article: Article, figure: Figure) -> tuple[Image, ...]:
    """The image that a figure of the body points at; () if the article has none of that number.

    >>> first = Image("https://example.org/1.jpg")
    >>> placed_images(Article(images=(first,)), Figure(0)) == (first,), placed_images(Article(images=(first,)), Figure(7))
    (True, ())
    """
    return article.images[figure.image : figure.image + 1] if figure.image >= 0 else ()


def loose_images(article: Article) -> list[Image]:
    """The images that no `Figure` of the body points at, in order.

    >>> first, second = Image("https://example.org/1.jpg"), Image("https://example.org/2.jpg")
    >>> loose_images(Article(images=(first, second), body=(Figure(0),))) == [second]
    True
    """
    placed = {block.image for block in article.body if isinstance(block, Figure)}
    return [image for index, image in enumerate(article.images) if index not in placed]
