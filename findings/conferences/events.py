"""A timeline of events: summary conferences, congresses, deadlines, coordination programmes with their term."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

import polars as pl

from charts.points.timeline import timeline as drawn_timeline
from charts.points.timeline import timeline_alt
from findings.link.leads import place_href, union_href
from findings.provenance.source import row_source
from glossary.periods import bounded
from glossary.writing.numbers import number
from glossary.writing.symbols import signed
from metrics.conferences.events import Happening, timeline, timeline_headline, timeline_rows
from metrics.cube.signs import PROVISIONAL, provisional
from ui.page.show import Finding, finding, nothing, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

SHAPE = "Dòng thời gian"
HEADS = (
    Head("Sự kiện"),
    Head("Thời gian"),
    Head("Nhiệm kỳ, giai đoạn"),
    Head("Loại"),
    Head("Tình trạng"),
    Head("Nơi tổ chức"),
    Head("Văn bản"),
    Head("Người dự", True),
    Head("Báo cáo"),
)
MOST_DRAWN, MOST_LISTED = 8, 300
SCHEMA = {
    "label": pl.String,
    "start": pl.Date,
    "end": pl.Date,
    "date_precision": pl.String,
    "status": pl.String,
    "group": pl.String,
}


def timeline_of(screen: Screen) -> None:
    """The newest dated events drawn, all of them in the table."""
    found = timeline(screen.release, screen.filter, screen.unions)
    if not found:
        nothing("Sự kiện")
        return
    titles = dict(screen.cube.reports.select("report_id", "title").iter_rows())
    listed, headline, values = found[:MOST_LISTED], timeline_headline(found), _values(screen, found)
    finding(
        screen,
        Finding(
            key="su-kien",
            headline=headline,
            shape=SHAPE,
            figure=drawn_timeline(values, look=screen.look),
            values=values,
            unit="occasions",
            heads=HEADS,
            rows=[_row(one, titles) for one in listed],
            reports={one.report_id for one in found},
            note=_note(values, found),
            hrefs=[_href(screen, one) for one in listed],
            alt=timeline_alt(headline, SHAPE, values),
            source=row_source(
                "su-kien", "Sự kiện", "events", timeline_rows(screen.release, screen.filter, screen.unions)
            ),
        ),
    )


def _values(screen: Screen, found: Sequence[Happening]) -> pl.DataFrame:
    """Districts' and cities' events; those of single schools only where schools are chosen."""
    is_of_schools = bool(screen.unions or screen.filter.is_within_district)
    dated = [one for one in found if one.date and (is_of_schools or one.union_id is None)][:MOST_DRAWN]
    return pl.DataFrame(list(_marks(dated)), schema=SCHEMA, orient="row")


def _marks(dated: Iterable[Happening]) -> Iterator[tuple[object, ...]]:
    for one in dated:
        where = f", {one.place}" if one.place and one.place not in one.title else ""
        # A deadline is no event that could have been held or not.
        status = None if one.kind == "deadline" else one.status
        yield f"{one.title}{where}", one.date, one.end_date, one.date_precision, status, one.district_code
        if one.kind.startswith("coordination") and one.term_start_year and one.term_end_year:
            first, last = datetime.date(one.term_start_year, 1, 1), datetime.date(one.term_end_year, 12, 31)
            yield f"Chương trình phối hợp {one.term}{where}", first, last, "year", None, one.district_code


def _note(values: pl.DataFrame, found: Sequence[Happening]) -> str:
    undated = sum(one.date is None for one in found)
    told = (
        ["Rỗng: chưa hoặc không tổ chức."]
        if values["status"].is_in(["planned", "postponed", "cancelled"]).any()
        else []
    )
    if undated:
        told.append(f"{number(undated)} sự kiện không nêu ngày chỉ có trong bảng.")
    if len(found) - undated > MOST_DRAWN:
        told.append("Hình vẽ các sự kiện mới nhất; bảng có các sự kiện còn lại.")
    if len(found) > MOST_LISTED:
        told.append(f"Bảng có {number(MOST_LISTED)} sự kiện mới nhất; trang Dữ liệu có đủ.")
    return " ".join(told)


def _row(one: Happening, titles: Mapping[str, str]) -> list[str]:
    people = "" if one.participant_count is None else bounded(number(one.participant_count), one.bound)
    return [
        one.title,
        one.when,
        one.term,
        one.kind_label,
        "" if one.kind == "deadline" else one.status_label,
        one.place,
        one.document_number or "",
        people,
        titles.get(one.report_id, ""),
    ]


def _href(screen: Screen, one: Happening) -> str | None:
    if one.district_code is None:
        return None
    return union_href(one.district_code, one.union_id) if one.union_id else place_href(screen, one.district_code)


TITLE = "Sự kiện"
PLACE_HEADS = (
    Head("Thời gian"),
    Head("Sự kiện"),
    Head("Loại"),
    Head("Tình trạng"),
    Head("Số người dự", True),
    Head("Ghi chú"),
)


def events(screen: Screen, unions: tuple[str, ...] = ()) -> None:
    """The events under the filter, the newest first; nothing when there are none."""
    found = timeline(screen.release, screen.filter, unions)
    if not found:
        return
    titled(f"{number(len(found))} sự kiện có nêu trong báo cáo")
    with turned("events", len(found), size=10) as shown:
        table(TITLE, PLACE_HEADS, [_line(screen, one) for one in found[shown]])
    reports = {one.report_id for one in found}
    behind = timeline_rows(screen.release, screen.filter, unions)
    source_under(screen, row_source("su-kien", TITLE, "events", behind), reports)


def _line(screen: Screen, one: Happening) -> list[str]:
    document = f"văn bản {one.document_number}" if one.document_number else ""
    told = [part for part in (one.term, document, one.note or "") if part]
    return [one.when, one.title, one.kind_label, one.status_label, _participants(screen, one), "; ".join(told)]


def _participants(screen: Screen, one: Happening) -> str:
    if one.participant_count is None:
        return ""
    signs = [PROVISIONAL] if one.report_id in provisional(screen.cube.reports) else []
    return signed(bounded(number(one.participant_count), one.bound), signs)
