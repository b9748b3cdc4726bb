"""The first sheet of a workbook: what it is about, when it was made, and the way to every other sheet."""

import datetime
from collections.abc import Sequence
from typing import Any

from charts.theme import SCREEN
from glossary.numbers import moment_text
from glossary.symbols import SYMBOLS
from ui.taking.content import Content
from ui.taking.excel_tables import Sheet
from ui.taking.powerpoint_text import INVENTED

NAME = "Mục lục"
_RELEASE = "bản số liệu"
_TITLES = ("STT", "Bảng", "Trang trình chiếu", "Đơn vị", "Số dòng")


def contents(book: Any, sheet: Any, slides: Sequence[Content], listed: Sequence[Sheet]) -> None:
    """Fill the sheet; `listed` are the others in their order."""
    large = book.add_format({"bold": True, "font_size": 16, "font_color": SCREEN.federation})
    head = book.add_format(
        {"bold": True, "font_color": SCREEN.paper, "bg_color": SCREEN.federation, "valign": "vcenter"}
    )
    warning = book.add_format({"bold": True, "font_size": 13, "font_color": SCREEN.accent})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "valign": "top", "align": "left"})
    link = book.add_format({"text_wrap": True, "valign": "top", "font_color": SCREEN.federation, "underline": 1})
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 90)
    sheet.set_column(2, 2, 44)
    sheet.set_column(3, 4, 14)
    sheet.write_string(0, 0, slides[0].title if slides else NAME, large)
    is_invented = bool(slides) and slides[0].foot.startswith(INVENTED)
    sheet.write_string(1, 0, f"{INVENTED}: không phải số liệu thật" if is_invented else "", warning)
    for row, (label, text) in enumerate(_about(slides), start=2):
        sheet.write_string(row, 0, label, bold)
        linked(sheet, row, 1, text, wrapped)
    row = 7
    for column, title in enumerate(_TITLES):
        sheet.write_string(row, column, title, head)
    for number, one in enumerate(listed, start=1):
        sheet.set_row(row + number, 15 * (len(one.title) // 85 + 1))
        sheet.write_number(row + number, 0, number, bold)
        sheet.write_url(row + number, 1, f"internal:'{one.name}'!A1", link, one.title[:255] or one.name)
        sheet.write_string(row + number, 2, one.slide.title, wrapped)
        sheet.write_string(row + number, 3, one.unit)
        sheet.write_number(row + number, 4, len(one.rows))
    _symbols(sheet, row + len(listed) + 2, bold)
    sheet.freeze_panes(row + 1, 0)
    printed(sheet, row)


def linked(sheet: Any, row: int, column: int, text: str, look: Any = None) -> None:
    """An address of the web as a link, everything else as text, also what would begin a formula."""
    if text.startswith(("https://", "http://")) and len(text) <= 2000:
        sheet.write_url(row, column, text, string=text[:255])
    else:
        sheet.write_string(row, column, text, look)


def printed(sheet: Any, head_row: int) -> None:
    """A4 across, as wide as the paper, the head again on every sheet of paper."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.repeat_rows(head_row)
    sheet.set_footer("&L&A&RTrang &P/&N")


def _about(slides: Sequence[Content]) -> list[tuple[str, str]]:
    parts = slides[0].foot.removeprefix(INVENTED).strip(" ·").split(" · ") if slides else []
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
