"""Rows that name a school which no list of unions knows in their school year."""

from collections.abc import Mapping, Sequence

import polars as pl

from validation.known_by_name import name_behind
from validation.problems import Problem
from validation.published import UNION_KEY, Published
from validation.school_names import nearest
from validation.screen import Screened
from validation.union_id import place_code_of


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
    known = _names_by_place(unions)
    return [
        file.problem_at(
            "union_listed",
            row,
            "union_id",
            found=str(missing[row]),
            context=year + _hint(nearest(str(missing[row]), known.get((year, place_code_of(union)), ()))),
        )
        for row, year, union in new.unique(UNION_KEY, keep="first").select("row", *UNION_KEY).sort("row").iter_rows()
    ]


def _names_by_place(unions: pl.DataFrame) -> dict[tuple[str, str], list[str]]:
    """The names of a school year and of the district, or ward, that the ids begin with."""
    names: dict[tuple[str, str], list[str]] = {}
    for year, union, name in unions.select(*UNION_KEY, "union_name").iter_rows():
        names.setdefault((year, place_code_of(union)), []).append(name)
    return names


def _hint(names: Sequence[str]) -> str:
    return f" (gần giống: {', '.join(f'“{name}”' for name in names)})" if names else ""
