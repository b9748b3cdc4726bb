"""The deck as a workbook: one sheet a table, figures as figures, with unit and source above and a chart beside."""

import datetime
import io
from collections.abc import Sequence
from math import ceil
from typing import Any

from charts.style.theme import SCREEN
from documents.excel.chart import COLUMNS, chart
from documents.excel.tables import Sheet, sheets
from documents.text import Cell, plain
from findings.content.content import Content
from findings.inquiry.words import DEMO
from glossary.writing.numbers import moment_text
from glossary.writing.symbols import SYMBOLS
from validation.returned.text_book import TextBook

NAME = "Mục lục"
_RELEASE = "bản số liệu"
_TITLES = ("STT", "Bảng", "Trang trình chiếu", "Đơn vị", "Số dòng")
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Title, unit, what it is about, who has reported and where from, the link, the way back; then the head.
HEAD_ROW = 6
# Of the list of contents, its head.
LIST_ROW = 7
NARROWEST, WIDEST, WIDE, PAPER, LINE = 10, 60, 26, 170, 15
# A figure at the right edge of its cell keeps its distance from the text beside it.
TEXT = {"valign": "top", "text_wrap": True, "indent": 1}


def excel(slides: Sequence[Content]) -> bytes:
    """The bytes of an .xlsx: a list of contents, then each finding and table of the slides on a sheet."""
    written = io.BytesIO()
    with TextBook(written) as book:
        listed = sheets(slides)
        _contents(book, book.add_worksheet(NAME), slides, listed)
        for one in listed:
            _sheet(book, book.add_worksheet(one.name), one)
        title, about = (plain(slides[0].title)[:250], plain(slides[0].foot)[:250]) if slides else (NAME, "")
        book.set_properties({"title": title, "subject": about})
    return written.getvalue()


def _sheet(book: Any, sheet: Any, one: Sheet) -> None:
    _above(book, sheet, one)
    _table(book, sheet, one)
    last, wide = HEAD_ROW + len(one.rows), len(one.titles)
    if one.drawn:
        # Below the head, which is printed again on every sheet of paper with what lies on it.
        rows = chart(book, sheet, one.drawn, HEAD_ROW + 1, wide + 1)
        sheet.print_area(0, 0, max(last, HEAD_ROW + 1 + rows), wide + COLUMNS)
    sheet.freeze_panes(HEAD_ROW + 1, 1)
    _printed(sheet, HEAD_ROW)


def _above(book: Any, sheet: Any, one: Sheet) -> None:
    """What the table is: its sentence, its unit, what it is about, the way back."""
    large = book.add_format({"bold": True, "font_size": 14, "font_color": SCREEN.federation})
    lines = (one.title, f"Đơn vị: {one.unit}" if one.unit else "", one.slide.foot, " · ".join(one.about))
    for row, text in enumerate(lines):
        sheet.write_string(row, 0, text, large if row == 0 else None)
    _linked(sheet, len(lines), 0, one.slide.address)
    sheet.write_url(len(lines) + 1, 0, f"internal:'{NAME}'!A1", string=f"← {NAME}")


def _table(book: Any, sheet: Any, one: Sheet) -> None:
    head = book.add_format(
        {
            "bold": True,
            "text_wrap": True,
            "indent": 1,
            "valign": "vcenter",
            "font_color": SCREEN.paper,
            "bg_color": SCREEN.federation,
        }
    )
    codes = {cell.code for row in one.rows for cell in row}
    looks = {code: book.add_format({"valign": "top", "num_format": code} if code else TEXT) for code in codes}
    widths = _widths(one)
    for column, (title, wide) in enumerate(zip(one.titles, widths, strict=True)):
        sheet.set_column(column, column, wide)
        sheet.write_string(HEAD_ROW, column, title, head)
    # The button of the filter covers the end of a title.
    sheet.set_row(HEAD_ROW, _height([f"{title}    " for title in one.titles], widths) + 4)
    for place, row in enumerate(one.rows, start=HEAD_ROW + 1):
        # Not every program makes room for text that wraps.
        sheet.set_row(place, _height([_shown(cell) for cell in row], widths))
        for column, cell in enumerate(row):
            _cell(sheet, place, column, cell, looks[cell.code])
    if one.rows:
        sheet.autofilter(HEAD_ROW, 0, HEAD_ROW + len(one.rows), len(one.titles) - 1)


def _cell(sheet: Any, row: int, column: int, cell: Cell, look: Any) -> None:
    """Text never starts a formula; what was not reported stays blank."""
    value = cell.value
    if isinstance(value, datetime.date):
        sheet.write_datetime(row, column, datetime.datetime.combine(value, datetime.time()), look)
    elif isinstance(value, (int, float)):
        sheet.write_number(row, column, value, look)
    elif value:
        sheet.write_string(row, column, value, look)


def _widths(one: Sheet) -> list[float]:
    """Together no wider than a sheet of paper can show; long texts give way."""
    widths = [_width(title, [row[column] for row in one.rows]) for column, title in enumerate(one.titles)]
    over, long = sum(widths) - PAPER, [wide for wide in widths if wide > WIDE]
    if over <= 0 or not long:
        return widths
    share = max((sum(long) - over) / sum(long), 0.3)
    return [max(wide * share, WIDE * 0.7) if wide > WIDE else wide for wide in widths]


def _width(title: str, cells: Sequence[Cell]) -> float:
    """Wide enough for the longest text, within limits beyond which it wraps; a title may take two lines."""
    longest = max((len(_shown(cell)) for cell in cells), default=0)
    return min(max(longest * 1.1 + 2, min(len(title) * 1.15 + 4, WIDE), NARROWEST), WIDEST)


def _height(texts: Sequence[str], widths: Sequence[float]) -> int:
    """The height of a row in points."""
    return LINE * max((ceil(len(text) * 1.1 / wide) or 1 for text, wide in zip(texts, widths, strict=True)), default=1)


def _shown(cell: Cell) -> str:
    if isinstance(cell.value, float):
        return f"{cell.value:,.2f}"
    return "" if cell.value is None else str(cell.value)


def _contents(book: Any, sheet: Any, slides: Sequence[Content], listed: Sequence[Sheet]) -> None:
    """Fill the sheet; `listed` are the others in their order."""
    for column, wide in enumerate((16, 90, 44, 14, 14)):
        sheet.set_column(column, column, wide)
    bold = book.add_format({"bold": True, "valign": "top", "align": "left"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    _what_it_is(book, sheet, slides)
    for row, (label, text) in enumerate(_about(slides), start=2):
        sheet.write_string(row, 0, label, bold)
        _linked(sheet, row, 1, text, wrapped)
    head = book.add_format(
        {"bold": True, "font_color": SCREEN.paper, "bg_color": SCREEN.federation, "valign": "vcenter"}
    )
    for column, title in enumerate(_TITLES):
        sheet.write_string(LIST_ROW, column, title, head)
    link = book.add_format({"text_wrap": True, "valign": "top", "font_color": SCREEN.federation, "underline": 1})
    for number, one in enumerate(listed, start=1):
        _entry(sheet, number, one, (bold, link, wrapped))
    _symbols(sheet, LIST_ROW + len(listed) + 2, bold)
    sheet.freeze_panes(LIST_ROW + 1, 0)
    _printed(sheet, LIST_ROW)


def _what_it_is(book: Any, sheet: Any, slides: Sequence[Content]) -> None:
    """The title of the deck, and a warning where its figures are invented."""
    large = book.add_format({"bold": True, "font_size": 16, "font_color": SCREEN.federation})
    warning = book.add_format({"bold": True, "font_size": 13, "font_color": SCREEN.accent})
    sheet.write_string(0, 0, slides[0].title if slides else NAME, large)
    is_invented = bool(slides) and slides[0].foot.startswith(DEMO)
    sheet.write_string(1, 0, f"{DEMO}: không phải số liệu thật" if is_invented else "", warning)


def _entry(sheet: Any, number: int, one: Sheet, looks: tuple[Any, Any, Any]) -> None:
    """One line of the list of contents, which leads to its sheet."""
    bold, link, wrapped = looks
    row = LIST_ROW + number
    sheet.set_row(row, LINE * (len(one.title) // 85 + 1))
    sheet.write_number(row, 0, number, bold)
    sheet.write_url(row, 1, f"internal:'{one.name}'!A1", link, one.title[:255] or one.name)
    sheet.write_string(row, 2, one.slide.title, wrapped)
    sheet.write_string(row, 3, one.unit)
    sheet.write_number(row, 4, len(one.rows))


def _linked(sheet: Any, row: int, column: int, text: str, look: Any = None) -> None:
    """An address of the web as a link, everything else as text, also what would begin a formula."""
    if text.startswith(("https://", "http://")) and len(text) <= 2000:
        sheet.write_url(row, column, text, string=text[:255])
    else:
        sheet.write_string(row, column, text, look)


def _printed(sheet: Any, head_row: int) -> None:
    """A4 across, as wide as the paper, the head again on every sheet of paper."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.repeat_rows(head_row)
    sheet.set_footer("&L&A&RTrang &P/&N")


def _about(slides: Sequence[Content]) -> list[tuple[str, str]]:
    parts = slides[0].foot.removeprefix(DEMO).strip(" ·").split(" · ") if slides else []
    release = [part for part in parts if part.startswith(_RELEASE)]
    now = datetime.datetime.now(datetime.UTC).isoformat()
    return [
        ("Bộ lọc", " · ".join(part for part in parts if part not in release)),
        ("Bản số liệu", "".join(release).removeprefix(f"{_RELEASE} ")),
        ("Lập tệp lúc", moment_text(now)),
        ("Mở lại", slides[0].address if slides else ""),
    ]


def _symbols(sheet: Any, row: int, bold: Any) -> None:
    sheet.write_string(row, 0, "Ký hiệu", bold)
    for place, one in enumerate(SYMBOLS.values(), start=row + 1):
        sheet.write_string(place, 0, one.label)
        sheet.write_string(place, 1, one.meaning)
