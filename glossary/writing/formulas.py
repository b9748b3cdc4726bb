"""Texts that a spreadsheet would take for a formula, written so that it does not and read back as they were.

An apostrophe goes before them, as OWASP recommends for CSV, and before those that have apostrophes there already: so
one is taken away from exactly the texts that got one.
"""

import re

# Excel also runs what begins with a full-width sign, and looks past blanks.
_FORMULA = re.compile(r"'*[^\S\t\r]*[=+\-@\t\r＝＋－＠]")


def defused(text: str) -> str:
    """The text as a cell of a CSV file, which no program runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def as_written(cell: str) -> str:
    """The text that such a cell stands for."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
