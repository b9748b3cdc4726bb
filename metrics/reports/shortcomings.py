"""The shortcomings of a school year, each with its number: what was missed, late, ungraded or not reported."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import polars as pl

from data.releases.load import Opened
from data.totals import BLOCK_SCOPES
from glossary.writing.numbers import number
from glossary.writing.text import vietnamese_order
from metrics.conferences.season import season
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.rows import rows
from metrics.reports.silent_unions import silent_unions
from metrics.targets.targets import TargetResult, targets

GRADES = {
    "not_completed": "CĐCS không hoàn thành nhiệm vụ",
    "weak": "CĐCS xếp loại yếu, kém",
    "not_graded": "CĐCS không xếp loại",
    "pending": "CĐCS chưa có kết quả xếp loại",
    None: "CĐCS chưa báo cáo xếp loại",
}
CONFERENCES = {
    "late": "CĐCS tổ chức Hội nghị CBCCVC trễ hạn",
    "not_held": "CĐCS chưa tổ chức Hội nghị CBCCVC",
    "not_reported": "CĐCS chưa báo cáo Hội nghị CBCCVC",
}


@dataclass(frozen=True)
class Shortcoming:
    """`count` of them, in one phrase with its number; `names` are what is meant: targets, or unions."""

    kind: str
    count: int
    text: str
    names: tuple[str, ...]


def shortcomings(release: Opened, cube: Cube, where: Filter, school_year: str) -> list[Shortcoming]:
    """What fell short in a school year, targets first; nothing is listed of which there is none.

    Unions stand by district, in Vietnamese order; the rows behind are those of `targets`, `season` and
    `silent_unions`. A missing report is told as such, not as a failure.
    """
    of_year = replace(where, first_year=school_year, last_year=school_year)
    met = [one for one in targets(release, of_year, cube) if one.school_year == school_year]
    return [
        one
        for one in (
            _of_targets("missed", "chỉ tiêu chưa đạt", met),
            _of_targets("close", "chỉ tiêu gần đạt", met),
            *_of_grades(release, of_year),
            *_of_conferences(release, where, school_year),
            _of_silence(silent_unions(release, where, school_year)),
        )
        if one.count
    ]


def _of_targets(verdict: str, words: str, met: Iterable[TargetResult]) -> Shortcoming:
    return _named(f"targets_{verdict}", words, [f"{one.label}: {one.reason}" for one in met if one.verdict == verdict])


def _of_grades(release: Opened, of_year: Filter) -> list[Shortcoming]:
    scan = rows(release, "unions", of_year).filter(~pl.col("is_name_only"), pl.col("scope").is_in(list(BLOCK_SCOPES)))
    graded = _in_order(scan.select("union_name", "district_code", "grade").collect())
    found = {grade: graded.filter(pl.col("grade").eq_missing(grade))["union_name"] for grade in GRADES}
    return [_named(f"grade_{grade or 'not_reported'}", GRADES[grade], found[grade]) for grade in GRADES]


def _of_conferences(release: Opened, where: Filter, school_year: str) -> list[Shortcoming]:
    held = season(release, where, school_year)
    counted = _in_order(held.rows.filter(~pl.col("is_name_only")))
    limit = f" (hạn: {held.common_deadline.text})" if held.common_deadline else ""
    words = {state: text + (limit if state == "late" else "") for state, text in CONFERENCES.items()}
    return [_named(f"conference_{state}", words[state], counted.filter(state=state)["union_name"]) for state in words]


def _of_silence(silent: pl.DataFrame) -> Shortcoming:
    names = [f"{name} (từ năm học {since})" for name, since in silent.select("union_name", "since").iter_rows()]
    return _named("silent", "CĐCS chưa gửi báo cáo nào của năm học", names)


def _in_order(unions: pl.DataFrame) -> pl.DataFrame:
    names = pl.Series([vietnamese_order(name) for name in unions["union_name"]], dtype=pl.String)
    return unions.sort("district_code", names)


def _named(kind: str, words: str, names: Iterable[str]) -> Shortcoming:
    found = tuple(names)
    return Shortcoming(kind, len(found), f"{number(len(found))} {words}", found)
