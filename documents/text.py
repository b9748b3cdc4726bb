"""Texts as files need them: as the figure or date that they are, on one line, and how much room they take."""

import datetime
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from pptx.util import Emu, Length

from findings.content.content import Cells, Head, Table
from glossary.units import UNITS
from glossary.writing.harmless import one_line

_GROUPS = r"\d{1,3}(?:\.\d{3})+"
_WHOLE = re.compile(rf"{_GROUPS}|0|[1-9]\d{{0,14}}")
_DECIMAL = re.compile(rf"({_GROUPS}|\d+),(\d+)")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_FIRST = re.compile(rf"({_GROUPS}|\d+)(?:,(\d+))?")
_SCALES = {"nghìn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000}
DATE = "d/m/yyyy"
LEADING = 1.3
# Fonts that stand in for Arial on other computers are a little wider.
_WIDER = 1.05
# Shares of the type size in Arial.
_NARROW, _WIDE = set("iìíĩịỉlIjtfr.,:;'|()[]! -"), set("mwMWƠƯơư%")
_SHARES = {"narrow": 0.31, "wide": 0.86, "capital": 0.7, "other": 0.55}
_BOLD = 1.08


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


def points(text: str, size: Length, *, bold: bool = False) -> float:
    """About how many points wide a text is on one line."""
    return sum(_SHARES[_kind(letter)] for letter in text) * size.pt * _WIDER * (_BOLD if bold else 1)


def _kind(letter: str) -> str:
    if letter in _NARROW:
        return "narrow"
    if letter in _WIDE:
        return "wide"
    return "capital" if letter.isupper() else "other"


def lines_in(text: str, size: Length, room: int, *, bold: bool = False) -> int:
    """On how many lines a text stands in so much width, broken between words."""
    most, lines, used = Emu(room).pt, 1, 0.0
    for word in text.split():
        wide = points(f" {word}" if used else word, size, bold=bold)
        if used and used + wide > most:
            lines, used = lines + 1, 0
        used += wide
    return lines


def height_of(texts: Sequence[str], size: Length, room: int, *, bold: bool = False) -> int:
    """How high these paragraphs are together."""
    return round(sum(lines_in(text, size, room, bold=bold) for text in texts) * size * LEADING)


def plain(text: str) -> str:
    """The text on one line, without the signs that XML forbids or nobody sees; old lakes may hold them."""
    return one_line("".join(one if unicodedata.category(one) != "Cc" else " " for one in text))


def table_of(caption: str, titles: Sequence[str], rows: Cells) -> Table:
    """A table whose columns are told by their titles alone."""
    return Table(caption, [Head(title) for title in titles], rows)
