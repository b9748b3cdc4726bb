"""Schools that a report names although no list knows them: their names, and the rows that keep only the name."""

from collections.abc import Mapping

import polars as pl

from validation.reading.forms.schools import school_in
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screen import Screened
from validation.union_id import place_code_of, union_id

# What the row of the union takes over from the row that names it.
TAKEN_OVER = [
    "report_id",
    "source_ref",
    "school_year",
    "period_kind",
    "period_start",
    "period_end",
    "province_code",
    "district_code",
    "unit_code",
    "union_id",
]


def name_behind(file: Screened, row: int) -> str | None:
    """The school's name from which the union's id in a row was made; null where the file states a bare id."""
    place = (file.positions or {}).get("union_id")
    if file.table is None or place is None:
        return None
    text = file.table.cell(row, place).found or ""
    return next((name for name in (school_in(text), text) if name and _makes(name, file.rows["union_id"][row])), None)


def _makes(name: str, made: str) -> bool:
    return union_id(place_code_of(made), _level(made), name) == made


def _level(made: str) -> str:
    return made.split("-")[1] if made.count("-") >= 2 else ""


def name_rows(file: Screened, missing: Mapping[int, str | None]) -> pl.DataFrame:
    """Rows of `unions` that know only the name, one per union and school year; `missing` gives row → name, if any."""
    schema = {column.name: column.dtype for column in columns_of(SCHEMAS["unions"]).values()}
    named = {row: name for row, name in missing.items() if name}
    if not named:
        return pl.DataFrame(schema=schema)
    taken = file.rows[list(named)].select(TAKEN_OVER)
    levels = [_level(made) for made in taken["union_id"]]
    rows = taken.with_columns(
        union_name=pl.Series(list(named.values())),
        school_level=pl.Series([None if level == "unknown" else level for level in levels], dtype=pl.String),
        scope=pl.lit("single_school"),
        bound=pl.lit("exact"),
        is_name_only=pl.lit(True),
    )
    blank = [pl.lit(None, dtype=dtype).alias(name) for name, dtype in schema.items() if name not in rows.columns]
    return rows.with_columns(blank).select(list(schema)).unique(["school_year", "union_id"], maintain_order=True)
