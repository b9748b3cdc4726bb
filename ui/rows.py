"""Rows of a dataset as people read them: labels for codes, Vietnamese numbers and dates, names for places."""

import datetime
from collections.abc import Mapping, Sequence

import polars as pl

from data.reference import places
from glossary.numbers import date_text, number, period_text
from ui.screen import Screen
from ui.table import Head
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of

ABSENT = ""


def heads(dataset: str, names: Sequence[str]) -> list[Head]:
    """The titles of columns."""
    columns = columns_of(SCHEMAS[dataset])
    return [Head(columns[name].title, columns[name].dtype in (pl.Int64, pl.Float64)) for name in names]


def texts(dataset: str, frame: pl.DataFrame, names: Sequence[str]) -> list[list[str]]:
    """The cells of columns as texts; what was not reported is empty."""
    columns = columns_of(SCHEMAS[dataset])
    return [[_text(columns[name], row) for name in names] for row in frame.iter_rows(named=True)]


def precision_of(name: str, row: Mapping[str, object]) -> str | None:
    """How exactly a date column is known, where the dataset has a column for it."""
    found = row.get(f"{name}_precision", row.get("date_precision"))
    return None if found is None else str(found)


def period_of(row: dict[str, object]) -> str:
    """The period of a row in words."""
    kind = row["period_kind"]
    if kind is None:
        return "không nêu năm"
    return period_text(str(kind), row["period_start"], row["period_end"], row["school_year"])  # type: ignore[arg-type]


def place_of(screen: Screen, row: dict[str, object]) -> str:
    """The district of a row, else its province."""
    code = row["district_code"]
    if code is None:
        return places().provinces.get(str(row["province_code"]), "")
    return screen.district_names().get(str(code), str(places().districts[str(code)]["name"]))


def _text(column: Column, row: Mapping[str, object]) -> str:
    value = row[column.name]
    if value is None:
        return ABSENT
    if isinstance(value, datetime.date):
        return date_text(value, precision_of(column.name, row))
    if column.name == "district_code":
        return str(places().districts[str(value)]["full_name"])
    if column.name == "province_code":
        return places().provinces.get(str(value), str(value))
    if column.codes is not None:
        return column.codes[str(value)].label
    return _plain(value)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, int | float):
        return number(value)
    return str(value)
