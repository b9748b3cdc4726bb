"""The numbers of a season as tiles, and where they come from: every union with its state, date and deadline."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import polars as pl

from data.places.reference import places
from findings.content.content import Cells, Origin, Source, Tile, Tiles
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import source_href
from findings.provenance.reports import report_titles
from findings.provenance.rows import answer_text
from findings.provenance.source import origin
from glossary.events import CONFERENCE_STATES
from glossary.writing.numbers import NOT_REPORTED, date_text, number
from metrics.conferences.headline import CONFERENCE
from metrics.conferences.season import Season, newest_season, season
from metrics.conferences.union_rows import QUESTIONS, seasons
from metrics.wording.headline import coverage_text

NAME = "hoi-nghi-cbccvc"
FORMULA = (
    "Mỗi CĐCS được liệt kê trong báo cáo là một dòng. Số phải tổ chức là số CĐCS được liệt kê, trừ nơi không áp dụng.",
    "Đúng hạn, trễ hạn: chỉ so với thời hạn mà một văn bản của quận, huyện đó ấn định; ngày ghi “trước ngày” đã là "
    "trễ. Nơi không có thời hạn hoặc không rõ ngày chỉ ghi là đã tổ chức.",
    "CĐCS chỉ được nêu tên trong báo cáo không được đếm.",
)
COUNTED = "Được đếm"
NO_DEADLINE = "không có hạn"
LABEL = f"CĐCS đã tổ chức {CONFERENCE}"
HELP = "Chỉ đếm CĐCS được liệt kê trong báo cáo; CĐCS chỉ được nêu tên không được đếm."


def season_of(inquiry: Inquiry) -> Season | None:
    """The newest one in range of which anybody tells anything; null when nobody does."""
    return newest_season(inquiry.release, inquiry.filter, inquiry.unions)


def season_tiles(inquiry: Inquiry, shown: Season | None) -> Tiles:
    """What was held, in time, late and missing; where no union was listed only that nobody reported."""
    if shown is None:
        return Tiles([Tile(LABEL, NOT_REPORTED, help=HELP)])
    counts = _counts(inquiry, shown) if shown.listed else [_tile(inquiry, shown, LABEL, None)]
    return Tiles(counts, [season_source(inquiry, shown)])


def season_title(shown: Season) -> str:
    """What its source and its files are called."""
    return f"{CONFERENCE} năm học {shown.school_year}"


def season_coverage(shown: Season) -> str:
    """How many of the listed unions have answered."""
    return coverage_text(shown.answered, shown.listed, "CĐCS")


def season_origin(inquiry: Inquiry, shown: Season, note: str = "", coverage: str = "") -> Origin:
    """What stands below figures of the season."""
    return origin(inquiry, season_reports(shown), season_source(inquiry, shown), note, coverage)


def season_source(inquiry: Inquiry, shown: Season) -> Source:
    """What stands behind every number of the season on this page."""
    return Source(
        name=NAME,
        title=season_title(shown),
        formula=FORMULA,
        worked_out=lambda: _worked_out(inquiry),
        rows=lambda: _rows(inquiry, shown),
        reports=lambda: season_reports(shown),
        absent=lambda: _absent(inquiry, shown),
    )


def season_reports(shown: Season) -> list[str]:
    """The ids of the reports that list its unions, set its deadlines and print its totals."""
    of_unions = shown.rows.filter(~pl.col("is_name_only") | (pl.col("state") != "not_reported"))["report_id"]
    deadlines = [one.report_id for one in shown.deadlines]
    return list(dict.fromkeys([*of_unions, *deadlines, *(name for one in shown.reported for name in one.reports)]))


def _counts(inquiry: Inquiry, shown: Season) -> list[Tile]:
    first = _tile(inquiry, shown, LABEL, shown.held, f"trên {number(shown.expected)} CĐCS phải tổ chức")
    found = [replace(first, coverage=season_coverage(shown))]
    if shown.in_time is not None:
        late = f"trên {number(shown.timed)} CĐCS có thời hạn; {number(shown.late)} trễ hạn"
        found.append(_tile(inquiry, shown, "Tổ chức đúng hạn", shown.in_time, late))
    found.append(_tile(inquiry, shown, "Chưa tổ chức", shown.not_held))
    found.append(_tile(inquiry, shown, "Chưa có báo cáo", shown.not_reported))
    found.append(_tile(inquiry, shown, "Không áp dụng", shown.not_applicable))
    return found


def _tile(inquiry: Inquiry, shown: Season, label: str, value: int | None, fraction: str = "") -> Tile:
    return Tile(
        label,
        number(value),
        fraction,
        f"năm học {shown.school_year}" if value is not None else "",
        help=HELP,
        source=source_href(inquiry, NAME),
        absent=source_href(inquiry, NAME, "chua-bao-cao"),
    )


def _worked_out(inquiry: Inquiry) -> Cells:
    """One line a season in range, the newest first."""
    years = seasons(inquiry.release, inquiry.filter, inquiry.unions)
    found = [season(inquiry.release, inquiry.filter, year, inquiry.unions) for year in years]
    return [
        (
            one.school_year,
            f"{number(one.held)} trên {number(one.expected)} CĐCS đã tổ chức",
            "–",
            "–",
            season_coverage(one),
        )
        for one in found
        if one.listed
    ]


def _rows(inquiry: Inquiry, shown: Season) -> pl.DataFrame:
    titles = report_titles(inquiry)
    ordered = shown.rows.sort("district_code", "union_id").iter_rows(named=True)
    return pl.DataFrame([_line(inquiry, row, titles) for row in ordered], infer_schema_length=None)


def _line(inquiry: Inquiry, row: Mapping[str, Any], titles: Mapping[str, str]) -> dict[str, object]:
    """A union under the titles of the file's columns."""
    district = str(row["district_code"])
    return {
        "CĐCS": row["union_name"],
        "Quận, huyện": inquiry.district_names().get(district, places().place(district)["name"]),
        "Tình hình": CONFERENCE_STATES.label(row["state"]),
        COUNTED: int(not row["is_name_only"]),
        "Ngày tổ chức": row["date_text"],
        "Trước ngày": date_text(row["deadline"]) if row["deadline"] else None,
        "Văn bản": row["document_number"],
        **{title: answer_text(row[name]) for name, title in QUESTIONS.items()},
        "Báo cáo": titles.get(row["report_id"]),
    }


def _absent(inquiry: Inquiry, shown: Season) -> Sequence[str]:
    silent = shown.wanting.filter(state="not_reported")
    names = inquiry.district_names()
    told = []
    for code in silent["district_code"].unique(maintain_order=True):
        unions = silent.filter(district_code=code)["union_name"]
        told.append(f"{names[code]}: {number(unions.len())} CĐCS chưa báo cáo về hội nghị: {', '.join(unions)}.")
    return told
