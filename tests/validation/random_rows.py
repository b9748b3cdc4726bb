"""Random rows that a dataset's class accepts; each table comes of one number, so a failing one is easily made again."""

import datetime
from random import Random
from typing import Any

import polars as pl
from polars._typing import PolarsDataType

from data.places.reference import places
from glossary.unions import GRADES
from tests.examples import source
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of
from validation.screening.completed import completed
from validation.screening.screen import failures, screen

WORDS = ("Trường", "Tiểu học", "Hoà Bình", "số 2", "“Dạy tốt”", "A & B", "Tổng kết", "(mới)", "và", "Đặng Xá; 05")
KEPT = ("report_id", "source_ref", "union_id", "unit_code", "district_code", "province_code", "doubt")
PERIODS = ("school_year", "period_kind", "period_start", "period_end")


def rows(dataset: str, seed: int, tries: int = 20) -> pl.DataFrame:
    """Complete rows of the dataset, at least one."""
    chance = Random(seed)
    (example,) = screen(source(dataset), places())[0].rows.rows(named=True)
    made = [example, *(_changed(dataset, example, chance, number) for number in range(tries))]
    schema = {name: column.dtype for name, column in columns_of(SCHEMAS[dataset]).items()}
    frame = completed(dataset, pl.DataFrame(made, schema=schema), places())
    broken = {row for _, row, _ in failures(dataset, frame)}
    return frame.filter([row not in broken for row in range(frame.height)])


def _changed(dataset: str, example: dict[str, Any], chance: Random, number: int) -> dict[str, Any]:
    row = {**example, "report_id": f"r{number}" if dataset == "reports" else "r1", "source_ref": f"Biểu!{number}"}
    for name, column in columns_of(SCHEMAS[dataset]).items():
        if name not in (*KEPT, *PERIODS) and chance.random() < 0.3:
            row[name] = None if chance.random() < 0.3 and not column.is_required else _value(column, chance)
    if "school_year" in row:
        row |= _period(chance)
        row |= _place(chance, is_late=(row["school_year"] or "") >= "2025", is_of_school=dataset == "unions")
    if dataset == "unions":
        row |= _of_school(chance, row["period_start"], number)
    return {name: row[name] for name in columns_of(SCHEMAS[dataset])}


def _of_school(chance: Random, year: int, number: int) -> dict[str, Any]:
    """What must fit together in a row of a school, or is not reported."""
    grade = chance.choice([grade for grade in GRADES.values() if grade.scheme != "both"])
    is_held = chance.random() < 0.5
    return {
        "union_id": f"005-primary-{number}",
        "member_count": 45,
        "female_member_count": chance.choice((None, 0, 40)),
        "staff_count": chance.choice((None, 48)),
        "founded_date": datetime.date(chance.randint(1960, year), 9, 5),
        "grade": grade.code,
        "grade_scheme": grade.scheme,
        "has_staff_conference": "yes" if is_held else None,
        "staff_conference_date": datetime.date(year, 9, chance.randint(1, 30)) if is_held else None,
        "staff_conference_date_precision": "day" if is_held else None,
    }


def _value(column: Column, chance: Random) -> Any:
    if column.codes:
        return chance.choice(list(column.codes))
    if column.name.endswith("_year"):
        return chance.randint(1945, 2100)
    values: dict[PolarsDataType, Any] = {
        pl.Int64: chance.choice((0, 1, 45, chance.randint(0, 10**12))),
        pl.Float64: round(chance.uniform(0, 100), chance.randint(0, 4)),
        pl.Boolean: chance.random() < 0.5,
        pl.Date: datetime.date(2023, 9, 1) + datetime.timedelta(days=chance.randint(0, 400)),
        pl.String: " ".join(chance.choices(WORDS, k=chance.randint(1, 5))),
    }
    return values[column.dtype]


def _period(chance: Random) -> dict[str, Any]:
    year = chance.randint(2010, 2027)
    if chance.random() < 0.8:
        return dict(zip(PERIODS, (f"{year}-{year + 1}", "school_year", year, year + 1), strict=True))
    kind = chance.choice(("calendar_year", "multi_year", "term"))
    return dict(zip(PERIODS, (None, kind, year, year + chance.randint(0, 5)), strict=True))


def _place(chance: Random, *, is_late: bool, is_of_school: bool) -> dict[str, Any]:
    """A district, since 2025 a unit; or a province alone, where no school is meant."""
    place = dict.fromkeys(("province_code", "district_code", "unit_code"))
    if chance.random() < 0.2 and not is_of_school:
        return {**place, "province_code": chance.choice(sorted(places().provinces))}
    if is_late:
        return {**place, "unit_code": chance.choice(sorted(places().units.rows))}
    return {**place, "district_code": chance.choice(sorted(places().districts))}
