"""A timeline of events: summary conferences, congresses, deadlines, coordination programmes with their term."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

import polars as pl

from charts.points.timeline import timeline as drawn_timeline
from charts.points.timeline import timeline_alt
from findings.conferences.events import TITLE, events_source
from findings.content.content import Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_href, union_href
from findings.provenance.reports import report_titles
from findings.provenance.source import origin
from glossary.periods import bounded
from glossary.writing.numbers import number
from metrics.conferences.events import Happening, timeline, timeline_headline

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


def timeline_of(inquiry: Inquiry) -> Finding | Nothing:
    """The newest dated events drawn, all of them in the table."""
    found = timeline(inquiry.release, inquiry.filter, inquiry.unions)
    if not found:
        return Nothing(TITLE)
    headline, values = timeline_headline(found), _values(inquiry, found)
    alt = timeline_alt(headline, SHAPE, values)
    source, reports = events_source(inquiry, inquiry.unions), {one.report_id for one in found}
    return Finding(
        "su-kien",
        headline,
        Chart(SHAPE, drawn_timeline(values, look=inquiry.look), values, "occasions", alt=alt),
        _table(inquiry, headline, found[:MOST_LISTED]),
        origin(inquiry, reports, source, _note(values, found)),
    )


def _table(inquiry: Inquiry, headline: str, listed: Sequence[Happening]) -> Table:
    titles = report_titles(inquiry)
    return Table(headline, HEADS, [_row(one, titles) for one in listed], [_href(inquiry, one) for one in listed])


def _values(inquiry: Inquiry, found: Sequence[Happening]) -> pl.DataFrame:
    """Districts' and cities' events; those of single schools only where schools are chosen."""
    is_of_schools = bool(inquiry.unions or inquiry.filter.is_within_district)
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


def _href(inquiry: Inquiry, one: Happening) -> str | None:
    if one.district_code is None:
        return None
    if one.union_id:
        return union_href(inquiry, one.district_code, one.union_id)
    return place_href(inquiry, one.district_code)
