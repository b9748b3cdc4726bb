"""Numbers and money in cells, exactly: 4262, "4.262", "5 triệu đồng", "1,2 tỷ"."""

import re
from decimal import Decimal

from glossary.writing.numbers import number
from validation.reading.files.workbook import Value
from validation.screening.values import UnreadableError, decimal_number, money


def exact(value: Value, factor: int = 1) -> Decimal | None:
    """The number in a cell, typed or written, money in units of `factor` đồng; null when there is none."""
    if isinstance(value, bool) or value == "":
        return None
    if isinstance(value, int | float):
        return Decimal(f"{value:.15g}")
    if not isinstance(value, str):
        return None
    try:
        if re.search(r"\d.*[^\W\d_]", value):
            return Decimal(money(value.strip())) / factor
        return Decimal(str(decimal_number(value.strip())))
    except UnreadableError:
        return None


def shown(value: Decimal) -> str:
    """The number as people write it."""
    return number(float(value))


def in_dong(text: str, factor: int) -> str:
    """An amount written in the table's unit as whole đồng; words that name a unit of their own prevail."""
    try:
        if not any(letter.isalpha() for letter in text):
            return str(int(Decimal(str(decimal_number(text))) * factor))
        return str(money(text))
    except UnreadableError:
        return text
