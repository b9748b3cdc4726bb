"""Unions of a season by name: who is missing or late, whom reports only name; and the totals that reports print."""

import datetime
from dataclasses import replace

import polars as pl

from findings.conferences.season import NO_DEADLINE, season_origin, season_title
from findings.content.content import Folded, Head, Headline, Line, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import union_href
from findings.provenance.reports import report_table, reports_of
from findings.provenance.rows import answer_text
from glossary.events import CONFERENCE_STATES
from glossary.periods import DOUBTS
from glossary.writing.numbers import date_text, number
from metrics.conferences.headline import CONFERENCE, named_headline
from metrics.conferences.season import Season
from metrics.targets.without_target import ReportedResult
from metrics.wording.places import place_words

HEADS = (
    Head("CĐCS"),
    Head("Ngày tổ chức"),
    Head("Tình hình"),
    Head("Thời hạn"),
    Head("Giao ước thi đua"),
    Head("Quận, huyện"),
)
TOTALS = (Head("Quận, huyện"), Head("Nội dung"), Head("Số liệu", True), Head("Lưu ý"))
SIZE, FEW = 30, 6


def named_unions(inquiry: Inquiry, shown: Season | None) -> Listing | Nothing | None:
    """Unions that reports only name, with their dates: they are no share of their district's schools; null without."""
    if shown is None:
        return Nothing(CONFERENCE)
    if shown.named.is_empty():
        return None
    headline = named_headline(shown)
    caution = Line(("Chỉ là những nơi được nêu tên, không phải tỷ lệ của quận, huyện.",))
    table, origin = _table(inquiry, headline, shown.named), season_origin(inquiry, shown)
    return Listing("named", table, Headline(headline), lines=(caution,), origin=origin)


def wanting_unions(inquiry: Inquiry, shown: Season | None) -> Listing | None:
    """Those that are missing or late, whole as a slide shows them; null without any."""
    if shown is None:
        return None
    found = pl.concat([shown.wanting, shown.late_ones])
    if found.is_empty():
        return None
    title = f"CĐCS chưa tổ chức, chưa báo cáo hoặc trễ hạn: {number(found.height)}"
    return Listing("wanting", _table(inquiry, title, found), Headline(title), file=season_title(shown))


def folded_unions(inquiry: Inquiry, shown: Season | None) -> Folded | None:
    """The same folded away and turned page by page: it is the office's list, not the projector's."""
    found = wanting_unions(inquiry, shown)
    if found is None:
        return None
    return Folded(found.table.caption, found.key, replace(found, headline=None, size=SIZE))


def printed_totals(inquiry: Inquiry, shown: Season | None) -> Folded | None:
    """Totals as reports print them, beside the unions' own answers and never in them; null when none prints any."""
    if shown is None or not shown.reported:
        return None
    title = f"Số tổng về hội nghị năm học {shown.school_year} do báo cáo nêu"
    lines = [_total(inquiry, one) for one in shown.reported]
    reports = reports_of(inquiry, {name for one in shown.reported for name in one.reports})
    inside = (
        Table(title, TOTALS, lines),
        Line(("Đứng cạnh, không cộng vào số đếm từ từng CĐCS.",)),
        report_table(reports),
    )
    return Folded(f"{title}: {number(len(lines))} số liệu", "printed_totals", inside, is_open=len(lines) <= FEW)


def _table(inquiry: Inquiry, caption: str, found: pl.DataFrame) -> Table:
    hrefs = [union_href(inquiry, *row) for row in found.select("district_code", "union_id").iter_rows()]
    return Table(caption, HEADS, _lines(inquiry, found), hrefs)


def _lines(inquiry: Inquiry, found: pl.DataFrame) -> list[list[str]]:
    return [
        [
            row["union_name"],
            row["date_text"] or "",
            CONFERENCE_STATES.label(row["state"]),
            _limit(row["deadline"], row["document_number"]),
            answer_text(row["has_emulation_pact"]),
            _place(inquiry, row["district_code"]),
        ]
        for row in found.iter_rows(named=True)
    ]


def _limit(day: datetime.date | None, document: str | None) -> str:
    if day is None:
        return NO_DEADLINE
    return f"trước ngày {date_text(day)}" + (f" ({document})" if document else "")


def _total(inquiry: Inquiry, one: ReportedResult) -> list[str]:
    doubt = DOUBTS.label(one.doubt) if one.doubt else ""
    said = one.note if one.note and one.note != one.fraction else ""
    cautions = "; ".join(filter(None, [one.scope_text, doubt, said]))
    return [_place(inquiry, one.district_code), one.label, one.fraction or one.text, cautions]


def _place(inquiry: Inquiry, district_code: str | None) -> str:
    """The district as the filter names it; a province's total has none."""
    if district_code is None:
        return ""
    return inquiry.district_names().get(district_code, place_words(district_code, None))
