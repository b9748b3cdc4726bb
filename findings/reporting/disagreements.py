"""Đối chiếu: where listed rows and a total, or two reports, disagree: both, their difference, their reports."""

from collections.abc import Iterator, Sequence

import polars as pl

from findings.content.content import Block, Folded, Head, Headline, Line, Listing, Source, Table
from findings.inquiry.answers import disagreements
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_hrefs
from findings.provenance.reports import report_table, reports_of
from findings.provenance.rows import place_of
from findings.provenance.source import origin
from glossary.writing.numbers import number, quantity
from metrics.reports.disagreement import Disagreement, Kind, Side
from metrics.reports.of_figures import TOLERANCE_POINTS

TITLE = "Đối chiếu số liệu"
DISAGREEING = "Các báo cáo có số lệch nhau, với địa chỉ"
ROWS = 25
KINDS: dict[Kind, str] = {
    "rows_and_total": "danh sách và số tổng",
    "two_reports": "hai báo cáo",
    "percent_and_fraction": "tỷ lệ và phân số",
}
HEADS = (
    Head("Quận, huyện"),
    Head("Kỳ"),
    Head("Nội dung"),
    Head("Lệch giữa"),
    Head("Số được tính"),
    Head("Số kia"),
    Head("Chênh lệch", True),
    Head("Báo cáo"),
)
COMPARED = (
    "So ba việc: cộng các dòng trong danh sách với số tổng của cùng nội dung; hai báo cáo cùng nêu một số; tỷ lệ với "
    f"phân số mà báo cáo ghi (lệch quá {number(TOLERANCE_POINTS)} điểm phần trăm).",
    "Danh sách chưa khai là đủ mà ngắn hơn số tổng thì không coi là lệch; số ghi “trên”, “gần”, “khoảng” được hiểu "
    "theo đúng chữ.",
    "Số được tính là số các trang dùng: danh sách khai đủ, hoặc dài hơn số tổng, đứng trước số tổng; báo cáo của LĐLĐ "
    "trước báo chí, đã chốt trước tạm tính, mới trước cũ.",
)
WHOLE = "Đối chiếu theo quận, huyện và năm học, không theo cấp học, loại hình, cụm hay CĐCS."
SCHEMA = {
    "Quận, huyện": pl.String,
    "Kỳ": pl.String,
    "Nội dung": pl.String,
    "Phần": pl.String,
    "Số": pl.Float64,
    "Báo cáo": pl.String,
    "Mã báo cáo": pl.String,
}


def all_disagreements(inquiry: Inquiry) -> Iterator[Block]:
    """Every disagreement under the filter, the newest school year first, with what was compared and how."""
    found = disagreements(inquiry)
    said = f"{number(len(found))} chỗ lệch nhau" if found else "không thấy chỗ nào lệch nhau trong phạm vi đã chọn"
    yield Headline(f"Đối chiếu: {said}")
    rules = (*COMPARED, WHOLE) if inquiry.filter.is_within_district or inquiry.unions else COMPARED
    yield from (Line((rule,)) for rule in rules)
    if found:
        yield from _list(inquiry, found)


def _list(inquiry: Inquiry, found: Sequence[Disagreement]) -> tuple[Listing, Folded]:
    hrefs = place_hrefs(inquiry, (one.district_code for one in found))
    source = _source(inquiry, found)
    reports = source.reports()
    table = Table("Chỗ số liệu lệch nhau", HEADS, [_line(inquiry, one) for one in found], hrefs)
    listing = Listing("disagreements", table, size=ROWS, origin=origin(inquiry, reports, source), file=TITLE)
    return listing, Folded(DISAGREEING, "disagreeing_reports", report_table(reports_of(inquiry, reports)))


def _line(inquiry: Inquiry, one: Disagreement) -> list[str]:
    unit = "percentage_points" if one.unit == "percent" else one.unit
    return [
        _place(inquiry, one),
        one.period,
        one.thing,
        KINDS[one.kind],
        _side(one.first, one.unit),
        _side(one.second, one.unit),
        quantity(abs(one.difference), unit),
        _reports(inquiry, one),
    ]


def _place(inquiry: Inquiry, one: Disagreement) -> str:
    return place_of(inquiry, {"district_code": one.district_code, "province_code": one.province_code})


def _side(side: Side, unit: str) -> str:
    return f"{side.text(unit)} ({side.what})"


def _reports(inquiry: Inquiry, one: Disagreement) -> str:
    """The reports of both values; one report that disagrees with itself is named once."""
    counted, other = _titles(inquiry, one.first), _titles(inquiry, one.second)
    return counted if counted == other else f"Số được tính: {counted}. Số kia: {other}"


def _titles(inquiry: Inquiry, side: Side) -> str:
    return "; ".join(str(title) for title in reports_of(inquiry, side.reports)["title"])


def _source(inquiry: Inquiry, found: Sequence[Disagreement]) -> Source:
    sides = [(one, side) for one in found for side in (one.first, one.second)]
    return Source(
        name="doi-chieu",
        title=TITLE,
        formula=COMPARED,
        rows=lambda: pl.DataFrame(
            [
                (
                    _place(inquiry, one),
                    one.period,
                    one.thing,
                    side.what,
                    side.value,
                    _titles(inquiry, side),
                    "; ".join(side.reports),
                )
                for one, side in sides
            ],
            schema=SCHEMA,
            orient="row",
        ),
        reports=lambda: list(dict.fromkeys(report for _, side in sides for report in side.reports)),
    )
