"""What else is known of one union: who awarded it, its initiatives and its members' welfare, its neighbours."""

import streamlit as st

from glossary.awards import AWARD_KINDS, AWARD_STATUSES, COUNTED_AWARD_STATUSES, RECIPIENT_KINDS
from glossary.numbers import number
from glossary.periods import bounded
from glossary.symbols import ABSENT, signed
from metrics.catalogue import CATALOGUE
from metrics.signs import row_signs
from metrics.union_list import Row, neighbours, rows_naming
from ui.award_table import body_labels
from ui.by_year import by_year
from ui.leads import place_href
from ui.paging import turned
from ui.place import full_name
from ui.place_unions import union_table
from ui.row_source import reports_behind, row_source
from ui.rows import period_of
from ui.screen import Screen
from ui.show import source_under
from ui.table import Head, inner, table
from ui.titled import titled

AWARDS = "Khen thưởng"
AWARD_HEADS = (Head("Kỳ"), Head("Hình thức"), Head("Cấp khen"), Head("Đối tượng"), Head("Số", True), Head("Tình trạng"))
LEVELS = {
    "initiatives_school": "Cấp cơ sở",
    "initiatives_district": "Cấp quận, huyện",
    "initiatives_province": "Cấp tỉnh, thành phố",
    "initiatives_national": "Cấp toàn quốc",
}
WELFARE = ("people_helped", "money_given", "money_lent")


def awards_of_union(screen: Screen, union_id: str) -> None:
    """Awards that name the union or its people, as counts; proposals are marked as such."""
    found = rows_naming(screen.release, "awards", screen.filter, union_id)
    if found.is_empty():
        return
    titled(f"{AWARDS}: {number(found.height)} dòng trong báo cáo nêu CĐCS này")
    with turned("awards_of_union", found.height, size=10) as shown:
        lines = [_award(screen, row) for row in found[shown.start : shown.stop].iter_rows(named=True)]
        table(AWARDS, AWARD_HEADS, lines)
    source_under(screen, row_source("khen-thuong-cdcs", AWARDS, "awards", found), reports_behind(found))


def initiatives_of_union(screen: Screen) -> None:
    """Recognised initiatives level by level, never added."""
    by_year(screen, "Sáng kiến được công nhận", [CATALOGUE[name] for name in LEVELS], "sang-kien-cdcs", LEVELS)


def welfare_of_union(screen: Screen) -> None:
    """Help to members, without sickness and hardship: in one school such a case is a known person."""
    by_year(
        screen, "Chăm lo đoàn viên (không gồm ốm đau, khó khăn)", [CATALOGUE[name] for name in WELFARE], "cham-lo-cdcs"
    )


def cluster_of_union(screen: Screen, union: Row) -> None:
    """The way to the district's page, and the other unions of the cluster."""
    district = union["district_code"]
    lead = inner(place_href(screen, district), f"Xem trang {full_name(district)}")
    st.html(f"<p>{lead}</p>")
    found = neighbours(screen.release, union)
    if not found:
        return
    title = f"{union['cluster']}: {number(len(found))} CĐCS khác trong năm học {union['school_year']}"
    with st.expander(title, key="neighbours"):
        union_table(screen, title, found)


def _award(screen: Screen, row: Row) -> list[str]:
    status = "" if row["status"] in COUNTED_AWARD_STATUSES else AWARD_STATUSES.label(row["status"])
    count = bounded(number(row["count"]), row["bound"]) if row["count"] is not None else ABSENT
    return [
        period_of(row),
        AWARD_KINDS.label(row["award_kind"]),
        body_labels([row["district_code"]])[row["awarding_body"]],
        RECIPIENT_KINDS.label(row["recipient_kind"]),
        signed(count, row_signs(row, screen.cube.reports)),
        status or "Đã khen",
    ]
