"""Texts as the parts of an office file take them."""

import unicodedata


def plain(text: str) -> str:
    """The text on one line, without the control characters that XML forbids and a damaged report may carry."""
    return " ".join("".join(one if unicodedata.category(one) != "Cc" else " " for one in text).split())
