"""Provisional or final: which reports the numbers of each district and school year rest on."""

from typing import Any

from findings.link.leads import place_href
from findings.provenance.rows import place_of
from glossary.reports import REPORT_STATES
from glossary.writing.numbers import date_text, number
from metrics.reports.gaps import report_states
from ui.page.show import nothing, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen
from validation.schemas import SCHEMAS

ROWS = 25
TITLE = "Tạm tính hay đã chốt"
HEADS = (
    Head("Quận, huyện"),
    Head("Năm học"),
    Head("Trạng thái"),
    Head("Báo cáo"),
    Head("Ngày"),
    Head("Có số liệu về"),
)


def states(screen: Screen) -> None:
    """One line a report, district and school year, provisional ones first."""
    found = report_states(screen.cube, screen.filter)
    if found.is_empty():
        nothing(TITLE)
        return
    reports = found.unique("report_id")
    open_ones = reports.filter(state="provisional").height
    said = (
        f"{number(open_ones)}/{number(reports.height)} báo cáo còn tạm tính"
        if open_ones
        else "không còn báo cáo nào tạm tính"
    )
    titled(f"{TITLE}: {said}")
    with turned("states", found.height, ROWS) as some:
        rows = found.slice(some.start, ROWS).to_dicts()
        hrefs = [place_href(screen, str(row["district_code"])) if row["district_code"] else None for row in rows]
        table(TITLE, HEADS, [_line(screen, row) for row in rows], hrefs=hrefs)


def _line(screen: Screen, row: dict[str, Any]) -> list[str]:
    datasets: list[str] = row["datasets"]
    return [
        place_of(screen, {**row, "province_code": None}),
        str(row["school_year"] or "không theo năm học"),
        REPORT_STATES.label(str(row["state"])),
        str(row["title"]),
        date_text(row["published_date"], row["published_date_precision"]) if row["published_date"] else "không rõ ngày",
        ", ".join(SCHEMAS[name].dataset_title() for name in SCHEMAS if name in datasets),
    ]
