"""Rows that name a school which no list of unions knows in their school year."""

from collections.abc import Mapping, Sequence, Set

import polars as pl

from validation.places.schools import MOST_SOUGHT, KnownNames, place_code_of, union_id
from validation.problems.problem import Problem
from validation.reading.forms.schools import school_in
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.published import UNION_KEY, Published
from validation.screening.screen import Screened

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


def unlisted(file: Screened, unions: pl.DataFrame) -> dict[int, str | None]:
    """The rows that name a union no list knows, each with the school's name; null where the file states a bare id."""
    if file.dataset == "unions" or "union_id" not in file.rows.columns:
        return {}
    named = file.rows.with_row_index("row").select("row", *UNION_KEY).drop_nulls()
    naming = named.join(unions.select(UNION_KEY).unique(), on=UNION_KEY, how="anti").sort("row")
    return {row: name_behind(file, row) for row in naming["row"]}


def unknown_unions(file: Screened, missing: Mapping[int, str | None]) -> list[Problem]:
    """An error for each row with an id that nobody can look up."""
    return [
        file.problem_at("union_known", row, "union_id", context=file.rows["school_year"][row])
        for row, name in missing.items()
        if name is None
    ]


def new_names(
    file: Screened, missing: Mapping[int, str | None], unions: pl.DataFrame, published: Published
) -> list[Problem]:
    """One warning per school and year, at the first row that names it; none once the report's name was accepted."""
    named = [row for row, name in missing.items() if name]
    if not named:
        return []
    accepted = published.unions.filter("is_name_only").select(*UNION_KEY, "report_id")
    new = file.rows.with_row_index("row")[named].join(accepted, on=accepted.columns, how="anti", maintain_order="left")
    first = new.unique(UNION_KEY, keep="first").select("row", *UNION_KEY).sort("row")
    place_of = {row: (year, place_code_of(union)) for row, year, union in first.head(MOST_SOUGHT).iter_rows()}
    known = _known_names(unions, set(place_of.values()))
    nearest = {row: known[place].nearest(str(missing[row])) for row, place in place_of.items()}
    return [
        file.problem_at(
            "union_listed", row, "union_id", found=str(missing[row]), context=year + _hint(nearest.get(row, []))
        )
        for row, year in first.select("row", "school_year").iter_rows()
    ]


def _known_names(unions: pl.DataFrame, places: Set[tuple[str, str]]) -> dict[tuple[str, str], KnownNames]:
    """The names of each of the school years and districts, or wards, that the ids begin with."""
    names: dict[tuple[str, str], list[str]] = {place: [] for place in places}
    for year, union, name in unions.select(*UNION_KEY, "union_name").iter_rows():
        if (place := (year, place_code_of(union))) in places:
            names[place].append(name)
    return {place: KnownNames(known) for place, known in names.items()}


def _hint(names: Sequence[str]) -> str:
    return f" (gần giống: {', '.join(f'“{name}”' for name in names)})" if names else ""
