"""Fill in what a sender need not write: the period behind a school year, the scope, defaults of flags."""

from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from glossary.unions import GRADES
from validation.places.places import Places
from validation.places.schools import union_id
from validation.report import Cell, SourceFile, TextTable, column_letters
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.answers import Answers
from validation.screening.headers import lacking, recognise

GRADE_SCHEME_OF = {code: grade.scheme for code, grade in GRADES.items() if grade.scheme != "both"}


def completed(dataset: str, frame: pl.DataFrame, places: Places) -> pl.DataFrame:
    """All columns of the dataset in its order; what the file states is kept as it is."""
    columns = columns_of(SCHEMAS[dataset]).values()
    absent = [
        pl.lit(None, dtype=column.dtype).alias(column.name) for column in columns if column.name not in frame.columns
    ]
    frame = frame.with_columns(absent)
    if dataset == "reports":
        return frame.with_columns(pl.col("state").fill_null("provisional")).select([c.name for c in columns])
    if dataset == "unions":
        frame = _union_rows(frame, places)
    frame = frame.with_columns(_period()).with_columns(_place(frame, places), *_defaults(dataset, frame.columns))
    return frame.select([column.name for column in columns])


def _period() -> list[pl.Expr]:
    year = pl.col("school_year")
    first, last = (year.str.slice(at, 4).cast(pl.Int64, strict=False) for at in (0, 5))
    stated = pl.col("period_kind").is_not_null()
    return [
        pl.when(~stated & year.is_not_null())
        .then(pl.lit("school_year"))
        .otherwise(pl.col("period_kind"))
        .alias("period_kind"),
        pl.col("period_start").fill_null(pl.when(year.is_not_null()).then(first)),
        pl.col("period_end").fill_null(pl.when(year.is_not_null()).then(last)),
    ]


def _place(frame: pl.DataFrame, places: Places) -> pl.Expr:
    province_of = {code: places.province_of(code) for code in places.districts}
    of_district = pl.col("district_code").replace_strict(province_of, default=None, return_dtype=pl.String)
    units = frame["unit_code"].drop_nulls().unique()
    province_of_unit = {code: places.province_of_unit(code) for code in units}
    of_unit = pl.col("unit_code").replace_strict(province_of_unit, default=None, return_dtype=pl.String)
    return pl.coalesce("province_code", of_district, of_unit)


def _defaults(dataset: str, columns: list[str]) -> list[pl.Expr]:
    is_school = (
        pl.lit(True)
        if dataset == "unions"
        else (pl.col("union_id").is_not_null() if "union_id" in columns else pl.lit(False))
    )
    scope = pl.when(is_school).then(pl.lit("single_school")).otherwise(pl.lit("school_block"))
    filled = [pl.col("scope").fill_null(scope), pl.col("bound").fill_null("exact")]
    return filled + [expression for name, expression in _DEFAULTS.items() if name[0] == dataset]


_LISTED = pl.col("title").is_not_null()
_NAMED = pl.col("recipient_name").is_not_null() | pl.col("union_id").is_not_null()
_DEFAULTS = {
    ("unions", "is_name_only"): pl.col("is_name_only").fill_null(False),
    ("unions", "grade_scheme"): pl.col("grade_scheme").fill_null(
        pl.col("grade").replace_strict(GRADE_SCHEME_OF, default=None, return_dtype=pl.String)
    ),
    ("unions", "has_staff_conference"): pl.col("has_staff_conference").fill_null(
        pl.when(pl.col("staff_conference_date").is_not_null()).then(pl.lit("yes"))
    ),
    ("unions", "staff_conference_date_precision"): pl.col("staff_conference_date_precision").fill_null(
        pl.when(pl.col("staff_conference_date").is_not_null()).then(pl.lit("day"))
    ),
    ("initiatives", "count"): pl.col("count").fill_null(pl.when(_LISTED).then(1)),
    ("initiatives", "programme"): pl.col("programme").fill_null("unspecified"),
    ("initiatives", "is_total"): pl.col("is_total").fill_null(~_LISTED),
    ("awards", "count"): pl.col("count").fill_null(pl.when(_NAMED).then(1)),
    ("awards", "is_total"): pl.col("is_total").fill_null(~_NAMED),
    ("awards", "award_date_precision"): pl.col("award_date_precision").fill_null(
        pl.when(pl.col("award_date").is_not_null()).then(pl.lit("day"))
    ),
    ("welfare", "programme"): pl.col("programme").fill_null("unspecified"),
    ("welfare", "is_total"): pl.col("is_total").fill_null(False),
    ("events", "date_precision"): pl.col("date_precision").fill_null(
        pl.when(pl.col("start_date").is_not_null() | pl.col("end_date").is_not_null()).then(pl.lit("day"))
    ),
}


def _union_rows(frame: pl.DataFrame, places: Places) -> pl.DataFrame:
    """Give each union without an id the one made from place, school level and name.

    The place is the former district where it is known, so that a school keeps its id after July 2025, else the unit.
    """
    columns = ("union_id", "district_code", "unit_code", "school_level", "union_name")
    made = [
        given or (union_id(place, level, name) if (place := _old_place(district, unit, places)) and name else None)
        for given, district, unit, level, name in frame.select(columns).iter_rows()
    ]
    return frame.with_columns(pl.Series("union_id", made, dtype=pl.String))


def _old_place(district: str | None, unit: str | None, places: Places) -> str | None:
    return district or (unit and places.units.only_former(unit)) or unit


def filled(dataset: str, table: TextTable, answers: Answers) -> TextTable:
    """The table with a column for each answer it lacks; what is wrong with one stands at the sheet, not at a cell."""
    places = recognise(dataset, table, answers.columns).places
    may_fill = {name for group in lacking(dataset, places) for name in group} | {"status"} - places.keys()
    known = columns_of(SCHEMAS[dataset])
    wanted = {name: text for name, text in answers.for_all_rows.items() if name in may_fill and name in known}
    # Only awards are asked for; what an event or an initiative came to is for its sender to say.
    if dataset != "awards":
        wanted.pop("status", None)
    return _with_columns(table, {known[name].title: text for name, text in wanted.items()}, tuple(wanted))


def _with_columns(table: TextTable, texts: Mapping[str, str], names: tuple[str, ...]) -> TextTable:
    if not texts:
        return table
    first, nowhere = len(table.headers), [None] * len(texts)
    origins: dict[tuple[int | None, int], Cell] = {
        (None, first + place): Cell(table.sheet, None, None, None, text) for place, text in enumerate(texts.values())
    }
    return replace(
        table,
        headers=(*table.headers, *texts),
        rows=[[*row, *texts.values()] for row in table.rows],
        letters=(*(table.letters or map(column_letters, range(first))), *nowhere),
        names=(*table.names, *names) if table.names else (),
        origins={**table.origins, **origins},
    )


MANY = 3


def identified(dataset: str, rows: pl.DataFrame, file: SourceFile, table: TextTable, places: Places) -> pl.DataFrame:
    """Fill `report_id` and `source_ref` where the file leaves them out."""
    if dataset == "reports":
        return rows
    refs = table.refs(file.stem)
    named = pl.lit(report_name(dataset, rows, file, places))
    return rows.with_columns(
        pl.col("report_id").fill_null(named), pl.col("source_ref").fill_null(pl.Series(refs, dtype=pl.String))
    )


def report_name(dataset: str, rows: pl.DataFrame, file: SourceFile, places: Places) -> str:
    """Dataset, school years, districts or units, and the union when there is only one; else the content's hash."""
    years = _few(rows, "school_year")
    placed = rows.with_columns(place=pl.coalesce("unit_code", "district_code"))
    districts = [places.slug_of(code) for code in _few(placed, "place")]
    unions = _few(rows, "union_id") if "union_id" in rows.columns else []
    if not years or not districts:
        return f"{dataset}_{file.sha256[:12]}"
    return "_".join([dataset, *years, *districts, *(unions if len(unions) == 1 else [])])


def _few(rows: pl.DataFrame, column: str) -> list[str]:
    """The distinct values in order, when all rows have one and there are not too many to name."""
    values = rows[column].unique().sort().to_list()
    return [] if None in values or len(values) > MANY else values
