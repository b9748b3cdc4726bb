"""Rows of a dataset as people read them: labels for codes, Vietnamese numbers and dates, names for places."""

import datetime
from collections.abc import Container, Mapping, Sequence
from functools import cache
from typing import Any

import polars as pl

from data.places.reference import places
from findings.content.content import Head
from findings.inquiry.inquiry import Inquiry
from glossary.periods import ANSWERS, SMALL_COUNT, bounded
from glossary.writing.numbers import date_text, number, period_text
from glossary.writing.symbols import signed
from metrics.cube.protection import HIDDEN
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of

ABSENT, YES, NO = "", "Có", "Không"


def heads(dataset: str, names: Sequence[str]) -> list[Head]:
    """The titles of columns."""
    columns = columns_of(SCHEMAS[dataset])
    return [Head(columns[name].title, columns[name].role == "measure") for name in names]


def texts(dataset: str, frame: pl.DataFrame, names: Sequence[str], provisional: Container[str] = ()) -> list[list[str]]:
    """The cells of columns as texts, figures with their signs; what was not reported is empty.

    `provisional` are the ids of the reports that are not final.
    """
    columns = columns_of(SCHEMAS[dataset])
    return [[_text(columns[name], row, provisional) for name in names] for row in frame.iter_rows(named=True)]


def readable(dataset: str, frame: pl.DataFrame) -> pl.DataFrame:
    """Every row as people read it, for a file: titles, labels, names of places, dates as exact as they are known."""
    columns = [column for name, column in columns_of(SCHEMAS[dataset]).items() if name in frame.columns]
    shown = [column for column in columns if not column.name.endswith("_precision")]
    return frame.select(_readable(column, frame.columns).alias(column.title) for column in shown)


@cache
def names_of_years() -> frozenset[str]:
    """The titles of whole numbers that name a year: they are neither counted nor added, so 2024 is never 2.024."""
    columns = (column for schema in SCHEMAS.values() for column in columns_of(schema).values())
    return frozenset(column.title for column in columns if column.dtype.is_integer() and column.role != "measure")


def precision_of(name: str, row: Mapping[str, object]) -> str | None:
    """How exactly a date column is known, where the dataset has a column for it."""
    found = row.get(f"{name}_precision", row.get("date_precision"))
    return None if found is None else str(found)


def answer_text(code: str | None) -> str:
    """A yes, a no or "Không áp dụng"; what was not answered is empty."""
    return ABSENT if code is None else ANSWERS.label(code)


def period_of(row: Mapping[str, Any]) -> str:
    """The period of a row in words."""
    if row["period_kind"] is None:
        return "không nêu năm"
    return period_text(row["period_kind"], row["period_start"], row["period_end"], row["school_year"])


def of_chosen_unions(inquiry: Inquiry, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows of the chosen unions; all of them when none is chosen."""
    return rows.filter(pl.col("union_id").is_in(list(inquiry.unions))) if inquiry.unions else rows


def place_of(inquiry: Inquiry, row: Mapping[str, object]) -> str:
    """The district or ward of a row, else its province."""
    code = row["district_code"]
    if code is None:
        return places().provinces.get(str(row.get("province_code")), "")
    return inquiry.district_names().get(str(code), str(places().place(str(code))["full_name"]))


def _text(column: Column, row: Mapping[str, object], provisional: Container[str]) -> str:
    value = row[column.name]
    if value is None and column.role == "measure" and row.get("doubt") == SMALL_COUNT:
        return HIDDEN
    if value is None or (column.name == "district_code" and len(str(value)) != 3):
        return ABSENT  # a ward stands in its own column
    if isinstance(value, datetime.date):
        return date_text(value, precision_of(column.name, row))
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, int | float) and column.role == "measure":
        return _figure(value, row, provisional)
    return (_labels(column) or {}).get(str(value), str(value))


def _figure(value: float, row: Mapping[str, object], provisional: Container[str]) -> str:
    told = {"doubt": row.get("doubt") is not None, "provisional": row.get("report_id") in provisional}
    return signed(
        bounded(number(value), str(row.get("bound") or "exact")), [code for code, holds in told.items() if holds]
    )


def _labels(column: Column) -> dict[str, str] | None:
    """What the codes of a column are called; null when it holds none."""
    if column.name in {"district_code", "unit_code"}:
        return _place_labels()
    if column.name == "province_code":
        return places().provinces
    return None if column.codes is None else {code: one.label for code, one in column.codes.items()}


@cache
def _place_labels() -> dict[str, str]:
    known = places()
    return {code: str(row["full_name"]) for code, row in (known.districts | known.units.rows).items()}


def _readable(column: Column, names: Sequence[str]) -> pl.Expr:
    value = pl.col(column.name)
    if column.dtype == pl.Boolean:
        return pl.when(value).then(pl.lit(YES)).when(~value).then(pl.lit(NO))
    if column.dtype == pl.Date:
        precision = next((name for name in (f"{column.name}_precision", "date_precision") if name in names), None)
        return _date(value, pl.lit("day") if precision is None else pl.col(precision))
    if column.name == "district_code":
        # A file says what the report said: a ward stands in its own column.
        value = pl.when(value.str.len_chars() == 3).then(value)
    labels = _labels(column)
    return value if labels is None else value.replace_strict(labels, default=value)


def _date(value: pl.Expr, precision: pl.Expr) -> pl.Expr:
    """As `date_text` writes it."""
    return (
        pl.when(precision == "year")
        .then(value.dt.strftime("năm %Y"))
        .when(precision == "month")
        .then(value.dt.strftime("tháng %-m/%Y"))
        .otherwise(value.dt.strftime("%-d/%-m/%Y"))
    )
