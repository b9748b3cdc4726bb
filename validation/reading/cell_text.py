"""A typed cell → the text that `validation.values` reads back without loss."""

import datetime
import re
from decimal import Decimal
from functools import lru_cache

from glossary.text import nfc
from validation.reading.workbook import Value

BLANKS = re.compile(r"[ \t\u00a0\u202f]+")


def text_of(value: Value) -> str:
    """Dates as 25/9/2023, numbers without thousands marks, answers as Có and Không, texts composed."""
    if isinstance(value, str):
        return _composed(value) if value else value
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, datetime.date):
        return f"{value.day}/{value.month}/{value.year}"
    return str(value)


# Most texts of a column are repeated: years, places, answers, words of code lists.
@lru_cache(maxsize=20_000)
def _composed(text: str) -> str:
    return BLANKS.sub(" ", nfc(text)).strip()


def _number(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    # Excel keeps 15 digits; what lies beyond is noise of the binary fraction (0.1 + 0.2).
    exact = Decimal(f"{value:.15g}")
    whole, _, part = f"{exact:f}".partition(".")
    part = part.rstrip("0")
    # Three decimals would read as thousands: 4.262 as four thousand.
    return f"{whole},{part}{'0' if len(part) == 3 else ''}" if part else whole
