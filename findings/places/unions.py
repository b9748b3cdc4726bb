"""The unions of a district one by one, each leading to its own page."""

from collections.abc import Sequence
from typing import Any

from findings.content.content import Head, Headline, Listing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import union_href
from findings.provenance.source import framed, origin, reports_behind, row_source
from glossary.codes import CodeList
from glossary.periods import bounded
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import number
from glossary.writing.symbols import ABSENT, signed
from metrics.cube.signs import row_signs
from metrics.unions.unions import Row, union_list

TITLE = "CĐCS của quận, huyện"
HEADS = (
    Head("CĐCS"),
    Head("Cấp học"),
    Head("Loại hình"),
    Head("Cụm"),
    Head("Đoàn viên", True),
    Head("Xếp loại"),
    Head("Năm học"),
)
ONLY_NAMED = "chỉ được nêu tên"
RULE = "Mỗi CĐCS một dòng, lấy từ năm học mới nhất trong phạm vi đã chọn."
ROWS = 20


def unions_of(inquiry: Inquiry) -> Listing | None:
    """One line a union by school level and name, from its newest school year in range; null without any."""
    found = union_list(inquiry.release, inquiry.filter)
    if not found:
        return None
    rows = framed("unions", found)
    source = row_source("cdcs", TITLE, "unions", rows, RULE)
    return Listing(
        "unions_of",
        union_table(inquiry, TITLE, found),
        Headline(_count(found)),
        size=ROWS,
        origin=origin(inquiry, reports_behind(rows), source),
    )


def union_table(inquiry: Inquiry, title: str, found: Sequence[Row]) -> Table:
    """Unions as lines that lead to their pages."""
    hrefs = [union_href(inquiry, row["district_code"], row["union_id"]) for row in found]
    return Table(title, HEADS, [_line(inquiry, row) for row in found], hrefs)


def counted(inquiry: Inquiry, row: Row, column: str) -> str:
    """A count of one union with its signs; "–" when not reported."""
    if row[column] is None:
        return ABSENT
    return signed(bounded(number(row[column]), row["bound"]), row_signs(row, inquiry.cube.reports))


def labelled(codes: CodeList[Any], code: str | None) -> str:
    """What a code is called; "–" when not reported."""
    return ABSENT if code is None else codes.label(code)


def _count(found: Sequence[Row]) -> str:
    """Those of the newest list, those that were on an older one, those known only by name, which never count."""
    listed = [row["school_year"] for row in found if not row["is_name_only"]]
    newest = max(listed, default="")
    counts = {
        f"CĐCS có trong danh sách năm học {newest}": listed.count(newest),
        "CĐCS chỉ có trong danh sách các năm học trước": len(listed) - listed.count(newest),
        f"CĐCS {ONLY_NAMED} trong báo cáo": len(found) - len(listed),
    }
    return ", ".join(f"{number(count)} {what}" for what, count in counts.items() if count)


def _line(inquiry: Inquiry, row: Row) -> list[str]:
    return [
        row["union_name"],
        labelled(SCHOOL_LEVELS, row["school_level"]),
        labelled(OWNERSHIPS, row["ownership"]),
        row["cluster"] or ABSENT,
        counted(inquiry, row, "member_count"),
        labelled(GRADES, row["grade"]),
        f"{row['school_year']}, {ONLY_NAMED}" if row["is_name_only"] else row["school_year"],
    ]
