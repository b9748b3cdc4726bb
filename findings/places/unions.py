"""The unions of a district one by one, each leading to its own page."""

from collections.abc import Sequence

from findings.link.leads import union_href
from findings.provenance.source import framed, reports_behind, row_source
from glossary.periods import bounded
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import number
from glossary.writing.symbols import ABSENT, signed
from metrics.cube.signs import row_signs
from metrics.unions.unions import Row, union_list
from ui.page.show import source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

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


def unions_of(screen: Screen) -> None:
    """One line a union by school level and name, from its newest school year in range; nothing without any."""
    found = union_list(screen.release, screen.filter)
    if not found:
        return
    titled(_count(found))
    with turned("unions_of", len(found), size=20) as shown:
        union_table(screen, TITLE, found[shown])
    rows = framed("unions", found)
    rule = "Mỗi CĐCS một dòng, lấy từ năm học mới nhất trong phạm vi đã chọn."
    source_under(screen, row_source("cdcs", TITLE, "unions", rows, rule), reports_behind(rows))


def union_table(screen: Screen, title: str, found: Sequence[Row]) -> None:
    """Unions as lines that lead to their pages."""
    hrefs = [union_href(row["district_code"], row["union_id"]) for row in found]
    table(title, HEADS, [_line(screen, row) for row in found], hrefs=hrefs)


def counted(screen: Screen, row: Row, column: str) -> str:
    """A count of one union with its signs; "–" when not reported."""
    if row[column] is None:
        return ABSENT
    return signed(bounded(number(row[column]), row["bound"]), row_signs(row, screen.cube.reports))


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


def _line(screen: Screen, row: Row) -> list[str]:
    return [
        row["union_name"],
        SCHOOL_LEVELS.label(row["school_level"]) if row["school_level"] else ABSENT,
        OWNERSHIPS.label(row["ownership"]) if row["ownership"] else ABSENT,
        row["cluster"] or ABSENT,
        counted(screen, row, "member_count"),
        GRADES.label(row["grade"]) if row["grade"] else ABSENT,
        f"{row['school_year']}, {ONLY_NAMED}" if row["is_name_only"] else row["school_year"],
    ]
