"""Tables and lines of Word that python-docx has no words for."""

import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from documents.word.page import IN_TABLE, TEXT_WIDTH
from glossary.writing.harmless import harmless

# XML holds no other control letters than these; files of schools do.
UNWRITABLE = re.compile(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
_TWIPS = TEXT_WIDTH.twips
_NUMBER = re.compile(r"(?:(?:trên|gần|khoảng) )?\d[\d.,]*(?:[/–]\d[\d.,]*)?%?(?: [^\d]{0,20})?")
# A cell's own margins, a letter of the table's size, and the most letters that widen a column.
PADDING, LETTER, WIDEST = 230, 130, 60
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
STYLE_ID = IN_TABLE.replace(" ", "")


def text_of(text: str) -> str:
    """A text as it may stand in XML."""
    return escape(UNWRITABLE.sub("", harmless(text)))


def figures_table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> Any:
    """A table over the text's whole width: its head repeated on each page, no row split, numbers on the right."""
    numbers = [is_number_column([row[column] for row in rows]) for column in range(len(titles))]
    widths = _widths(titles, rows)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row(
        [_cell(title, width, "center", bold=True) for title, width in zip(titles, widths, strict=True)], head=True
    )
    body = "".join(
        _row(
            [
                _cell(text, width, "right" if is_number else "left")
                for text, width, is_number in zip(row, widths, numbers, strict=True)
            ]
        )
        for row in rows
    )
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>"
    )


def is_number_column(cells: Sequence[str]) -> bool:
    """Whether a column holds figures, with their units and signs, and nothing else but what is not reported."""
    known = [text for text in cells if any(letter.isdigit() for letter in text)]
    return bool(known) and all(_NUMBER.fullmatch(text) for text in known)


def _widths(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Twentieths of a point: room for each column's longest word, and the rest by its longest text."""
    columns = [[title, *(row[at] for row in rows)] for at, title in enumerate(titles)]
    least = [PADDING + LETTER * max(len(word) for text in texts for word in text.split() or [""]) for texts in columns]
    wanted = [min(max(map(len, texts)), WIDEST) for texts in columns]
    free = max(_TWIPS - sum(least), 0)
    whole = [low + free * share // max(sum(wanted), 1) for low, share in zip(least, wanted, strict=True)]
    return [width * _TWIPS // sum(whole) for width in whole]


def _row(cells: Sequence[str], *, head: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(text: str, width: int, side: str, *, bold: bool = False) -> str:
    weight = "<w:rPr><w:b/></w:rPr>" if bold else ""
    keep = "<w:keepNext/>" if bold else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>'
        f'<w:pStyle w:val="{STYLE_ID}"/>{keep}<w:jc w:val="{side}"/></w:pPr>'
        f'<w:r>{weight}<w:t xml:space="preserve">{text_of(text)}</w:t></w:r></w:p></w:tc>'
    )
