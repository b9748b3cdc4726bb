"""Which unions have had no award for three years, and which had the emulation flag several years running."""

from collections.abc import Mapping, Sequence
from typing import Any

from findings.awards.by_body import body_labels, union_hrefs
from findings.content.content import Block, Folded, Head, Headline, Listing, Origin, Sourced, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.rows import of_chosen_unions, place_of
from findings.provenance.source import list_source, origin
from glossary.writing.numbers import number
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year
from metrics.measure.measure import report_ids
from metrics.unions.award_streaks import YEARS_WITHOUT, flags_running, judged_districts, without_award

ROWS = 25
FLAGS = "Cờ thi đua từ hai năm liền"
WITHOUT = f"CĐCS không được khen {YEARS_WITHOUT} năm học liền"
FLAG_RULE = "CĐCS được nêu tên nhận Cờ thi đua trong năm học này và các năm học liền ngay trước đó."
WITHOUT_RULE = (
    "CĐCS hoạt động cả ba năm học mà không có tên trong các danh sách khen thưởng chính thức cho tập thể; chỉ xét "
    "quận, huyện khai đủ danh sách của cả ba năm học."
)
FLAG_HEADS = (Head("CĐCS"), Head("Quận, huyện"), Head("Số năm liền", True), Head("Cấp tặng cờ"))
WITHOUT_HEADS = (Head("CĐCS"), Head("Quận, huyện"), Head("Cụm"), Head("Lần khen gần nhất"))
Row = Mapping[str, Any]


def award_streaks(inquiry: Inquiry) -> list[Block]:
    """Both as of the newest school year with awards; empty when no awards are reported."""
    year = newest_year(inquiry.cube, CATALOGUE["formal_awards"], inquiry.filter)
    return [] if year is None else [_flags(inquiry, year), *_without(inquiry, year)]


def _flags(inquiry: Inquiry, year: str) -> Listing | Headline:
    rows = of_chosen_unions(inquiry, flags_running(inquiry.release, inquiry.filter, year)).to_dicts()
    if not rows:
        return Headline(f"{FLAGS}: chưa thấy CĐCS nào, tính đến năm học {year}")
    lines = [_flag_line(inquiry, row) for row in rows]
    table = Table(FLAGS, FLAG_HEADS, lines, union_hrefs(inquiry, rows))
    said = Headline(f"{FLAGS}: {number(len(rows))} CĐCS, tính đến năm học {year}")
    return Listing("flags", table, said, ROWS, origin=_origin(inquiry, "co-lien-nam", FLAG_RULE, table))


def _without(inquiry: Inquiry, year: str) -> list[Block]:
    """The list is the office's, so it is folded away; where lists are not complete nothing can be told."""
    judged = judged_districts(inquiry.release, inquiry.filter, year)
    if not judged:
        return [_unknown(year)]
    rows = of_chosen_unions(inquiry, without_award(inquiry.release, inquiry.filter, year)).to_dicts()
    lines = [_without_line(inquiry, row) for row in rows]
    table = Table(WITHOUT, WITHOUT_HEADS, lines, union_hrefs(inquiry, rows))
    headline = Headline(
        f"{WITHOUT}: {number(len(rows))}, tính đến năm học {year}",
        f"Chỉ xét {number(len(judged))} quận, huyện khai đủ danh sách khen thưởng của cả {YEARS_WITHOUT} năm học và "
        "khen thưởng chính thức cho tập thể.",
    )
    told: list[Block] = [headline, Sourced(_origin(inquiry, "khong-duoc-khen", WITHOUT_RULE, table))]
    return [*told, _folded(table)] if rows else told


def _unknown(year: str) -> Headline:
    return Headline(
        f"{WITHOUT}: chưa biết được",
        f"Chưa quận, huyện nào khai đủ danh sách khen thưởng của cả {YEARS_WITHOUT} năm học đến {year}; danh sách "
        "chưa đủ thì CĐCS vắng tên chưa hẳn là không được khen.",
    )


def _folded(table: Table) -> Folded:
    listing = Listing("without_award", table, size=ROWS, file=WITHOUT)
    return Folded(f"Danh sách {number(len(table.rows))} CĐCS", "without_award", listing)


def _origin(inquiry: Inquiry, name: str, rule: str, table: Table) -> Origin:
    """Where a list comes from: every report of formal awards, as any of them may name a union."""
    reports = report_ids(inquiry.measure(CATALOGUE["formal_awards"]))
    return origin(inquiry, reports, list_source(name, table.caption, (rule,), (table.heads, table.rows), reports))


def _flag_line(inquiry: Inquiry, row: Row) -> list[str]:
    labels = body_labels([str(row["district_code"])])
    bodies: Sequence[str] = row["bodies"]
    given = ", ".join(labels[code] for code in bodies)
    return [str(row["union_name"]), _place(inquiry, row), number(row["years"]), given]


def _without_line(inquiry: Inquiry, row: Row) -> list[str]:
    last = str(row["last_award"] or "chưa thấy lần nào")
    return [str(row["union_name"]), _place(inquiry, row), str(row["cluster"] or ""), last]


def _place(inquiry: Inquiry, row: Row) -> str:
    return place_of(inquiry, row)
