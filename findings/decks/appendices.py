"""What the written report holds besides the slides: lists of unions, honours and grades, and who is silent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from findings.awards.by_body import body_labels, honoured
from findings.content.content import Content, Head, Headline, Item, Table
from findings.inquiry.inquiry import Inquiry
from findings.places.unions import counted
from findings.provenance.rows import place_of
from glossary.awards.awards import AWARD_KINDS
from glossary.unions import GRADES as GRADE_CODES
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import number
from glossary.writing.symbols import ABSENT
from metrics.cube.filter import Filter
from metrics.reports.silent_unions import listed_unions, silent_unions
from metrics.unions.unions import Row, union_list

UNIONS, HONOURS, GRADES, SILENT = (
    "Danh sách CĐCS và số liệu",
    "Danh sách tập thể, cá nhân được khen",
    "Kết quả xếp loại CĐCS",
    "Đơn vị chưa báo cáo",
)
UNION_TITLES = ("TT", "CĐCS", "Cấp học", "Loại hình", "CBGVNV", "Đoàn viên", "Nữ đoàn viên")
GRADE_TITLES = ("TT", "CĐCS", "Xếp loại")
HONOUR_TITLES = ("TT", "Tập thể", "Hình thức", "Cấp khen")
SILENT_TITLES = ("TT", "CĐCS", "Quận, huyện", "Cụm", "Chưa gửi từ năm học", "Báo cáo gần nhất")
UNNAMED = "Cá nhân được khen không nêu tên trong báo cáo này; số lượng có ở Bảng 6."


def beyond_slides(inquiry: Inquiry, year: str | None) -> list[Content]:
    """The contents of a school year under the inquiry's filter; it takes its time and knows no session."""
    if year is None:
        return []
    of_year = replace(inquiry.filter, first_year=year, last_year=year)
    unions = [
        one for one in union_list(inquiry.release, of_year) if _is_meant(inquiry, one) and not one["is_name_only"]
    ]
    said, none = f"Danh sách năm học {year} có {{}} CĐCS", f"Chưa có danh sách CĐCS năm học {year}."
    return [
        Content(UNIONS, _listed(said, none, UNION_TITLES, unions, partial(_union, inquiry))),
        Content(GRADES, _listed(said, none, GRADE_TITLES, unions, _grade)),
        Content(HONOURS, _honoured(inquiry, of_year, year)),
        Content(SILENT, _silent(inquiry, year)),
    ]


def _is_meant(inquiry: Inquiry, row: Mapping[str, Any]) -> bool:
    return not inquiry.unions or row["union_id"] in inquiry.unions


def _listed(
    said: str, none: str, titles: Sequence[str], rows: Sequence[Any], line: Callable[[Any], Sequence[str]]
) -> list[Item]:
    """How many there are, then each with its number; `none` where there is none."""
    if not rows:
        return [none]
    lines = [[number(place), *line(row)] for place, row in enumerate(rows, 1)]
    return [Headline(said.format(number(len(rows)))), Table("", [Head(title) for title in titles], lines)]


def _union(inquiry: Inquiry, row: Row) -> list[str]:
    return [
        row["union_name"],
        SCHOOL_LEVELS.label(row["school_level"]) if row["school_level"] else ABSENT,
        OWNERSHIPS.label(row["ownership"]) if row["ownership"] else ABSENT,
        *(counted(inquiry, row, name) for name in ("staff_count", "member_count", "female_member_count")),
    ]


def _grade(row: Row) -> list[str]:
    return [row["union_name"], GRADE_CODES.label(row["grade"]) if row["grade"] else ABSENT]


def _honoured(inquiry: Inquiry, of_year: Filter, year: str) -> list[Item]:
    said = f"Năm học {year} có {{}} lượt khen tập thể được nêu tên"
    none = f"Báo cáo năm học {year} chưa nêu tên tập thể được khen."
    rows = honoured(replace(inquiry, filter=of_year))
    return [*_listed(said, none, HONOUR_TITLES, rows, _honour), UNNAMED]


def _honour(row: Row) -> list[str]:
    body = body_labels([str(row["district_code"])])[str(row["awarding_body"])]
    return [str(row["union_name"] or ABSENT), AWARD_KINDS.label(str(row["award_kind"])), body]


def _silent(inquiry: Inquiry, year: str) -> list[Item]:
    """Unions of the year's lists that say nothing; where no list came nobody can tell."""
    listed, rows = (
        [one for one in find(inquiry.release, inquiry.filter, year).to_dicts() if _is_meant(inquiry, one)]
        for find in (listed_unions, silent_unions)
    )
    if not listed:
        return [f"Chưa có danh sách CĐCS năm học {year} nên chưa biết CĐCS nào chưa gửi báo cáo."]
    said, none = (
        f"{{}} CĐCS chưa gửi báo cáo năm học {year}",
        f"Mọi CĐCS trong danh sách năm học {year} đã gửi báo cáo.",
    )
    return _listed(said, none, SILENT_TITLES, rows, partial(_mute, inquiry))


def _mute(inquiry: Inquiry, row: Row) -> list[str]:
    place = place_of(inquiry, row)
    return [
        str(row["union_name"]),
        place,
        str(row["cluster"] or ""),
        str(row["since"]),
        str(row["last_year"] or ABSENT),
    ]
