"""Where the numbers of a season come from: every union with its state, date and deadline."""

from collections.abc import Sequence

import polars as pl

from data.reference import places
from glossary.numbers import date_text, number
from glossary.seasons import CONFERENCE_STATES
from metrics.headline import coverage_text
from metrics.season import Season, season
from metrics.season_rows import QUESTIONS, seasons
from ui.rows import answer_text
from ui.screen import Screen
from ui.source import Lines, Source

NAME = "hoi-nghi-cbccvc"
FORMULA = (
    "Mỗi CĐCS được liệt kê trong báo cáo là một dòng. Số phải tổ chức là số CĐCS được liệt kê, trừ nơi không áp dụng.",
    "Đúng hạn, trễ hạn: chỉ so với thời hạn mà một văn bản của quận, huyện đó ấn định; ngày ghi “trước ngày” đã là "
    "trễ. Nơi không có thời hạn hoặc không rõ ngày chỉ ghi là đã tổ chức.",
    "CĐCS chỉ được nêu tên trong báo cáo không được đếm.",
)
COUNTED = "Được đếm"


def season_source(screen: Screen, shown: Season) -> Source:
    """What stands behind every number of the season on this page."""
    return Source(
        name=NAME,
        title=f"Hội nghị CBCCVC năm học {shown.school_year}",
        formula=FORMULA,
        worked_out=lambda: _worked_out(screen),
        rows=lambda: _rows(screen, shown),
        reports=lambda: reports_of(shown),
        absent=lambda: _absent(screen, shown),
    )


def reports_of(shown: Season) -> list[str]:
    """The reports that list its unions, set its deadlines and print its totals."""
    of_unions = shown.rows.filter(~pl.col("is_name_only") | (pl.col("state") != "not_reported"))["report_id"]
    deadlines = [one.report_id for one in shown.deadlines]
    return list(dict.fromkeys([*of_unions, *deadlines, *(name for one in shown.reported for name in one.reports)]))


def _rows(screen: Screen, shown: Season) -> pl.DataFrame:
    names = screen.district_names()
    titles = dict(screen.cube.reports.select("report_id", "title").iter_rows())
    lines = [
        {
            "CĐCS": row["union_name"],
            "Quận, huyện": names.get(row["district_code"], places().place(row["district_code"])["name"]),
            "Tình hình": CONFERENCE_STATES.label(row["state"]),
            COUNTED: int(not row["is_name_only"]),
            "Ngày tổ chức": row["date_text"],
            "Trước ngày": date_text(row["deadline"]) if row["deadline"] else None,
            "Văn bản": row["document_number"],
            **{title: answer_text(row[name]) for name, title in QUESTIONS.items()},
            "Báo cáo": titles.get(row["report_id"]),
        }
        for row in shown.rows.sort("district_code", "union_id").iter_rows(named=True)
    ]
    return pl.DataFrame(lines, infer_schema_length=None)


def _worked_out(screen: Screen) -> Lines:
    """One line a season in range, the newest first."""
    years = seasons(screen.release, screen.filter, screen.unions)
    found = [season(screen.release, screen.filter, year, screen.unions) for year in years]
    return [
        (
            one.school_year,
            f"{number(one.held)} trên {number(one.expected)} CĐCS đã tổ chức",
            "–",
            "–",
            coverage_text(one.answered, one.listed, "CĐCS"),
        )
        for one in found
        if one.listed
    ]


def _absent(screen: Screen, shown: Season) -> Sequence[str]:
    silent = shown.wanting.filter(state="not_reported")
    names = screen.district_names()
    told = []
    for code in silent["district_code"].unique(maintain_order=True):
        unions = silent.filter(district_code=code)["union_name"]
        told.append(f"{names[code]}: {number(unions.len())} CĐCS chưa báo cáo về hội nghị: {', '.join(unions)}.")
    return told
