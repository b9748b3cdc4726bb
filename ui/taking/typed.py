"""Texts of a table as the figures and dates that they are, where nothing else can be meant."""

import datetime
import re
from dataclasses import dataclass

from glossary.units import UNITS

_GROUPS = r"\d{1,3}(?:\.\d{3})+"
_WHOLE = re.compile(rf"{_GROUPS}|0|[1-9]\d{{0,14}}")
_DECIMAL = re.compile(rf"({_GROUPS}|\d+),(\d+)")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_FIRST = re.compile(rf"({_GROUPS}|\d+)(?:,(\d+))?")
_SCALES = {"nghìn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000}
DATE = "d/m/yyyy"


@dataclass(frozen=True)
class Cell:
    """What stands in a cell of a workbook; null leaves it blank. `code` is how figures and dates are written."""

    value: str | float | datetime.date | None
    code: str = ""


def typed(text: str, unit: str = "") -> Cell:
    """ "4.262", "73,3%", "25/9/2023" as figure, percentage, date; everything else as it is.

    So stay "trên 150", "735 (tt)", "78/78", "2023-2024", and "1,2 tỷ đồng", which may be rounded. `unit` is a code of
    `UNITS` whose word may stand behind the figure.
    """
    bare = text.removesuffix(f" {UNITS.label(unit)}") if unit else text
    if not text:
        return Cell(None)
    if found := _DATE.fullmatch(text):
        return _date(text, *map(int, found.groups()))
    if bare.endswith("%"):
        return _percentage(text, bare[:-1])
    if _WHOLE.fullmatch(bare):
        return Cell(int(bare.replace(".", "")), "#,##0" if "." in bare else "0")
    if found := _DECIMAL.fullmatch(bare):
        return Cell(_value(found), f"#,##0.{'0' * len(found[2])}")
    return Cell(text)


def roughly(text: str) -> float | None:
    """The first figure of a text with its "triệu" or "tỷ"; null where there is none."""
    found = _FIRST.search(text)
    if found is None:
        return None
    scale = next((size for word, size in _SCALES.items() if text[found.end() :].startswith(f" {word}")), 1)
    return _value(found) * scale


def _percentage(text: str, bare: str) -> Cell:
    """As a workbook keeps percentages, as a share of one."""
    if _WHOLE.fullmatch(bare):
        return Cell(int(bare.replace(".", "")) / 100, "0%")
    if found := _DECIMAL.fullmatch(bare):
        return Cell(share(_value(found)), f"0.{'0' * len(found[2])}%")
    return Cell(text)


def share(percent: float) -> float:
    """73.3 percent as 0.733, without what dividing adds at the end."""
    return round(percent / 100, 12)


def _value(found: re.Match[str]) -> float:
    return float(f"{found[1].replace('.', '')}.{found[2] or 0}")


def _date(text: str, day: int, month: int, year: int) -> Cell:
    try:
        # A workbook knows no days before 1900.
        return Cell(datetime.date(year, month, day), DATE) if year >= 1900 else Cell(text)
    except ValueError:
        return Cell(text)
