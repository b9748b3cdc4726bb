"""One union over the school years: its tiles, what its rows say, its awards, and the others of its cluster."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from findings.awards.by_body import body_labels
from findings.comparison.tiles import by_year, tile_of
from findings.content.content import Block, Folded, Head, Headline, Lead, Line, Listing, Nothing, Table, Tiles
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_href
from findings.places.looked_at import full_name, has_reported
from findings.places.unions import counted, labelled, union_table
from findings.provenance.metric_source import metric_source
from findings.provenance.rows import period_of
from findings.provenance.source import framed, origin, reports_behind, row_source
from glossary.awards.awards import AWARD_KINDS, AWARD_STATUSES, COUNTED_AWARD_STATUSES, RECIPIENT_KINDS
from glossary.events import CONFERENCE_STATES
from glossary.periods import ANSWERS, bounded
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import date_text, number
from glossary.writing.symbols import ABSENT, signed
from metrics.catalogue import CATALOGUE, INITIATIVE_LEVELS
from metrics.conferences.events import timeline
from metrics.conferences.union_rows import QUESTIONS
from metrics.cube.rows import names_of_unions
from metrics.cube.signs import row_signs
from metrics.unions.unions import Row, neighbours, rows_naming, unanswered
from validation.places.schools import place_code_of
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

TITLE = "Qua các năm học"
TILES = ("members", "female_share", "members_per_100_staff", "awards_to_collectives", "awards_to_individuals")
HEADS = (
    Head("Năm học"),
    Head("Đoàn viên", True),
    Head("Nữ", True),
    Head("CBGVNV", True),
    Head("Xếp loại"),
    Head("Hội nghị CBCCVC"),
    *(Head(title) for title in QUESTIONS.values()),
)
NAME_ONLY = "CĐCS này chỉ được nêu tên trong báo cáo, chưa có danh sách nào mô tả; không được đếm vào số CĐCS."
AWARDS = "Khen thưởng"
AWARD_HEADS = (Head("Kỳ"), Head("Hình thức"), Head("Cấp khen"), Head("Đối tượng"), Head("Số", True), Head("Tình trạng"))
AWARD_ROWS = 10
INITIATIVES = "Sáng kiến được công nhận"
LEVELS = {
    "school": "Cấp cơ sở",
    "district": "Cấp quận, huyện",
    "province": "Cấp tỉnh, thành phố",
    "national": "Cấp toàn quốc",
}
HELP = "Chăm lo đoàn viên (không gồm ốm đau, khó khăn)"
WELFARE = ("people_helped", "money_given", "money_lent")


def union_lead(inquiry: Inquiry, union_id: str, found: Sequence[Row]) -> tuple[str, str]:
    """What the union is called, and its school, its place, when it was founded and when it ended."""
    name = names_of_unions(inquiry.release)[union_id]
    if not found:
        return f"CĐCS {name}", full_name(place_code_of(union_id))
    row = found[0]
    told = (
        SCHOOL_LEVELS.label(row["school_level"]) if row["school_level"] else None,
        OWNERSHIPS.label(row["ownership"]) if row["ownership"] else None,
        row["cluster"],
        full_name(row["district_code"]),
        f"thành lập {date_text(row['founded_date'])}" if row["founded_date"] else None,
        _ended(inquiry, union_id),
    )
    return f"CĐCS {name}", " · ".join(part for part in told if part)


def _ended(inquiry: Inquiry, union_id: str) -> str | None:
    every_year = replace(inquiry.filter, first_year=None, last_year=None)
    ends = [one for one in timeline(inquiry.release, every_year, (union_id,)) if one.kind == "union_ended"]
    return f"{ends[0].kind_label.lower()}: {ends[0].when}" if ends else None


def union_tiles(inquiry: Inquiry, found: Sequence[Row]) -> Iterator[Block]:
    """The numbers of the union that anybody has reported; one known only by name says so."""
    if found and found[0]["is_name_only"]:
        yield Line((NAME_ONLY,), "caution")
    reported = [metric for name in TILES if has_reported(inquiry, metric := CATALOGUE[name])]
    if not reported:
        yield Nothing("Số liệu của CĐCS")
        return
    # It stands for itself: how many of one have reported says nothing.
    tiles = [replace(tile_of(inquiry, metric), coverage="") for metric in reported]
    yield Tiles(tiles, [metric_source(inquiry, metric) for metric in reported])


def years_of_union(inquiry: Inquiry, found: Sequence[Row]) -> Listing:
    """One line a school year; what the newest one leaves unsaid stands below. `found` are its rows, at least one."""
    frame = framed("unions", found)
    return Listing(
        "union_years",
        Table(TITLE, HEADS, [_line(inquiry, row) for row in found]),
        Headline(TITLE),
        lines=_unsaid(found[0]),
        origin=origin(inquiry, reports_behind(frame), row_source("cdcs", TITLE, "unions", frame)),
        file=f"{found[0]['union_name']} {TITLE}",
    )


def _line(inquiry: Inquiry, row: Row) -> list[str]:
    counts = [counted(inquiry, row, name) for name in ("member_count", "female_member_count", "staff_count")]
    answers = [labelled(ANSWERS, row[name]) for name in QUESTIONS]
    return [row["school_year"], *counts, labelled(GRADES, row["grade"]), _conference(row), *answers]


def _conference(row: Row) -> str:
    if row["staff_conference_date"] is not None:
        return date_text(row["staff_conference_date"], row["staff_conference_date_precision"])
    held = {"yes": "held", "no": "not_held", "not_applicable": "not_applicable", None: None}
    return labelled(CONFERENCE_STATES, held[row["has_staff_conference"]])


def _unsaid(row: Row) -> list[Line]:
    columns = columns_of(SCHEMAS["unions"])
    titles = [columns[name].title for name in unanswered(row)]
    return [Line((f"Chưa có báo cáo năm học {row['school_year']}: {'; '.join(titles)}.",), "text")] if titles else []


def awards_of_union(inquiry: Inquiry, union_id: str) -> Listing | None:
    """Awards that name the union or its people, as counts; proposals are marked as such. Null without any."""
    found = rows_naming(inquiry.release, "awards", inquiry.filter, union_id)
    if found.is_empty():
        return None
    lines = [_award(inquiry, row) for row in found.iter_rows(named=True)]
    return Listing(
        "awards_of_union",
        Table(AWARDS, AWARD_HEADS, lines),
        Headline(f"{AWARDS}: {number(found.height)} dòng trong báo cáo nêu CĐCS này"),
        size=AWARD_ROWS,
        origin=origin(inquiry, reports_behind(found), row_source("khen-thuong-cdcs", AWARDS, "awards", found)),
    )


def _award(inquiry: Inquiry, row: Row) -> list[str]:
    is_counted = row["status"] in COUNTED_AWARD_STATUSES
    count = bounded(number(row["count"]), row["bound"]) if row["count"] is not None else ABSENT
    return [
        period_of(row),
        AWARD_KINDS.label(row["award_kind"]),
        body_labels([row["district_code"]])[row["awarding_body"]],
        RECIPIENT_KINDS.label(row["recipient_kind"]),
        signed(count, row_signs(row, inquiry.cube.reports)),
        "Đã khen" if is_counted else AWARD_STATUSES.label(row["status"]),
    ]


def initiatives_of_union(inquiry: Inquiry) -> list[Block]:
    """Recognised initiatives level by level, never added."""
    metrics = [CATALOGUE[name] for name in INITIATIVE_LEVELS.values()]
    titles = {name: LEVELS[code] for code, name in INITIATIVE_LEVELS.items()}
    return by_year(inquiry, INITIATIVES, metrics, "sang-kien-cdcs", titles)


def welfare_of_union(inquiry: Inquiry) -> list[Block]:
    """Help to members, without sickness and hardship: in one school such a case is a known person."""
    return by_year(inquiry, HELP, [CATALOGUE[name] for name in WELFARE], "cham-lo-cdcs")


def cluster_of_union(inquiry: Inquiry, union: Row) -> Iterator[Block]:
    """The way to the district's page, and the other unions of the cluster."""
    district = union["district_code"]
    yield Line((Lead(f"Xem trang {full_name(district)}", place_href(inquiry, district)),), "text")
    if found := neighbours(inquiry.release, union):
        title = f"{union['cluster']}: {number(len(found))} CĐCS khác trong năm học {union['school_year']}"
        yield Folded(title, "neighbours", union_table(inquiry, title, found))
