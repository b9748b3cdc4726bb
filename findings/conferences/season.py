"""Where the numbers of a season come from: every union with its state, date and deadline."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from data.places.reference import places
from findings.content.tiles import Tile, draw
from findings.provenance.rows import answer_text
from findings.provenance.source import Lines, Source, offer, source_href
from glossary.events import CONFERENCE_STATES
from glossary.writing.numbers import NOT_REPORTED, date_text, number
from metrics.conferences.season import Season, newest_season, season
from metrics.conferences.union_rows import QUESTIONS, seasons
from metrics.wording.headline import coverage_text
from ui.state.screen import Screen

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


def season_of(screen: Screen) -> Season | None:
    """The newest one in range of which anybody tells anything; null when nobody does."""
    return newest_season(screen.release, screen.filter, screen.unions)


LABEL = "CĐCS đã tổ chức Hội nghị CBCCVC"
HELP = "Chỉ đếm CĐCS được liệt kê trong báo cáo; CĐCS chỉ được nêu tên không được đếm."


def season_tiles(screen: Screen, shown: Season | None) -> None:
    """Draw them; where no union was listed only that nobody reported."""
    if shown is None:
        draw([Tile(LABEL, NOT_REPORTED, help=HELP)])
        return
    offer(season_source(screen, shown))
    draw(_counts(screen, shown) if shown.listed else [_tile(screen, shown, LABEL, None)])


def _counts(screen: Screen, shown: Season) -> list[Tile]:
    first = _tile(screen, shown, LABEL, shown.held, f"trên {number(shown.expected)} CĐCS phải tổ chức")
    found = [replace(first, coverage=coverage_text(shown.answered, shown.listed, "CĐCS"))]
    if shown.in_time is not None:
        late = f"trên {number(shown.timed)} CĐCS có thời hạn; {number(shown.late)} trễ hạn"
        found.append(_tile(screen, shown, "Tổ chức đúng hạn", shown.in_time, late))
    found.append(_tile(screen, shown, "Chưa tổ chức", shown.not_held))
    found.append(_tile(screen, shown, "Chưa có báo cáo", shown.not_reported))
    found.append(_tile(screen, shown, "Không áp dụng", shown.not_applicable))
    return found


def _tile(screen: Screen, shown: Season, label: str, value: int | None, fraction: str = "") -> Tile:
    return Tile(
        label,
        number(value),
        fraction,
        f"năm học {shown.school_year}" if value is not None else "",
        help=HELP,
        source=source_href(screen, NAME),
        absent=source_href(screen, NAME, "chua-bao-cao"),
    )
