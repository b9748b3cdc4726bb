"""What calamine does not tell of an .ods: hidden rows and columns, and cells shown as percentages."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from validation.reading.files.old_excel import Seen
from validation.reading.files.workbook import MOST_COLUMNS, MOST_ROWS

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
HIDDEN = ("collapse", "filter")
# A percentage is not meant to stand in a thousand rows that are written as one.
MOST_ALIKE = 1_000


def seen_in(content: bytes) -> dict[str, Seen]:
    """By sheet name; empty where the file is not built as expected, since calamine decides whether it is readable."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            part = archive.read("content.xml")
        # Most have neither, and a large one takes seconds to go through.
        if not any(word in part for word in (b'="collapse"', b'="filter"', b'="percentage"')):
            return {}
        return dict(_sheets(ElementTree.iterparse(io.BytesIO(part), events=("start", "end"))))
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, RuntimeError, ElementTree.ParseError):
        return {}


def _sheets(events: Iterator[tuple[str, ElementTree.Element]]) -> Iterator[tuple[str, Seen]]:
    seen, row, column = Seen(), 0, 0
    for event, element in events:
        if element.tag == f"{TABLE}table" and event == "start":
            seen, row, column = Seen(), 0, 0
        elif element.tag == f"{TABLE}table" and element.get(f"{TABLE}name"):
            yield str(element.get(f"{TABLE}name")), seen
        elif element.tag == f"{TABLE}table-column" and event == "end":
            column = _passed(element, "columns", column, seen.columns, MOST_COLUMNS)
        elif element.tag == f"{TABLE}table-row" and event == "end":
            before, row = row, _passed(element, "rows", row, seen.rows, MOST_ROWS)
            shown = list(_percent_columns(element))
            alike = range(before, min(row, before + MOST_ALIKE))
            seen.percents.update((place, of_row) for place in alike for of_row in shown)
            element.clear()


def _passed(element: ElementTree.Element, what: str, place: int, hidden: set[int], most: int) -> int:
    """The place after the element, which may stand for several rows or columns."""
    end = min(place + int(element.get(f"{TABLE}number-{what}-repeated", 1)), most)
    if element.get(f"{TABLE}visibility") in HIDDEN:
        hidden.update(range(place, end))
    return end


def _percent_columns(row: ElementTree.Element) -> Iterator[int]:
    column = 0
    for cell in row:
        if cell.tag not in CELLS:
            continue
        repeated = int(cell.get(f"{TABLE}number-columns-repeated", 1))
        if cell.get(f"{OFFICE}value-type") == "percentage":
            yield from range(column, min(column + repeated, MOST_COLUMNS))
        column += repeated
