"""How much a block looks like the text of the article: named features, and one table of weights that was fitted."""
