"""One row per union of a school year: its staff conference against the deadline that a document set there."""

from dataclasses import replace

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from data.totals import BLOCK_SCOPES
from glossary.writing.numbers import date_text
from metrics.conferences.deadlines import deadline_frame, district_events
from metrics.cube.cube import cluster_code
from metrics.cube.filter import Filter, chosen
from metrics.cube.in_time import with_conference_timeliness
from metrics.cube.rows import rows
from metrics.targets.without_target import ReportedResult, reported_result
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

# What each question is called: the title of its column.
QUESTIONS = {
    name: columns_of(SCHEMAS["unions"])[name].title
    for name in (
        "has_emulation_pact",
        "has_democracy_regulations",
        "has_people_inspection",
        "has_bargaining_agreement",
    )
}
TOTALS = (
    "units_required_staff_conference",
    "units_held_staff_conference",
    "units_held_staff_conference_in_time",
    "percent_units_held_staff_conference",
    "units_required_worker_conference",
    "units_held_worker_conference",
    "percent_units_held_worker_conference",
)


def season_rows(release: Opened, where: Filter, school_year: str, unions: tuple[str, ...] = ()) -> pl.DataFrame:
    """One row per union, those known only by name among them, with what it says of its conference.

    Columns: union_id, union_name, place (clusters as the cube's codes), the date with `precision` and `date_text`,
    `state` (a code of CONFERENCE_STATES), `deadline` and `document_number` (null: none known), `is_name_only`, the
    answers to QUESTIONS, report_id.
    """
    of_year = replace(where, first_year=school_year, last_year=school_year)
    listed = rows(release, "unions", of_year, unions).filter(pl.col("scope").is_in(list(BLOCK_SCOPES))).collect()
    timely = with_conference_timeliness(listed, district_events(release, of_year))
    limits = deadline_frame(release, of_year).rename({"district_code": "sender"})
    sent = timely.with_columns(reporting_place().alias("sender"))
    beside = sent.join(limits, on="sender", how="left", maintain_order="left")
    precision = pl.col("staff_conference_date_precision")
    return (
        beside.with_columns(_state().alias("state"), precision.alias("precision"))
        .with_columns(_clusters(beside), _date_texts(beside))
        .select(
            "union_id",
            "union_name",
            "district_code",
            "cluster",
            "school_level",
            "ownership",
            "staff_conference_date",
            "precision",
            "date_text",
            "state",
            "deadline",
            "document_number",
            "is_name_only",
            *QUESTIONS,
            "report_id",
        )
    )


def seasons(release: Opened, where: Filter, unions: tuple[str, ...] = ()) -> list[str]:
    """The school years in range in which any union says whether it held its conference, the newest first."""
    said = rows(release, "unions", where, unions).filter(pl.col("has_staff_conference").is_not_null())
    years = said.select("school_year").unique().collect()["school_year"]
    return sorted(years, reverse=True)


def seasons_of_totals(release: Opened, where: Filter) -> list[str]:
    """The school years in range in which reports print totals about conferences, the newest first."""
    asked = pl.col("indicator").is_in(list(TOTALS)) & pl.col("school_year").is_not_null()
    figures = release.scan("figures").filter(asked, value_kind="actual").collect()
    return sorted(chosen(figures, where)["school_year"].unique(), reverse=True)


def reported_totals(release: Opened, where: Filter, school_year: str) -> tuple[ReportedResult, ...]:
    """What reports print about conferences as totals, to be shown beside the unions' own answers."""
    of_year = replace(where, first_year=school_year, last_year=school_year)
    asked = pl.col("indicator").is_in(list(TOTALS)) & (pl.col("school_year") == school_year)
    figures = release.scan("figures").filter(asked, value_kind="actual").collect()
    found = chosen(figures, of_year).sort("district_code", "source_ref")
    return tuple(reported_result(row) for row in found.iter_rows(named=True))


def _state() -> pl.Expr:
    answer, in_time = pl.col("has_staff_conference"), pl.col("conference_in_time")
    return (
        pl.when(answer == "not_applicable")
        .then(pl.lit("not_applicable"))
        .when(answer == "no")
        .then(pl.lit("not_held"))
        .when(answer.is_null())
        .then(pl.lit("not_reported"))
        .when(in_time == "yes")
        .then(pl.lit("in_time"))
        .when(in_time == "no")
        .then(pl.lit("late"))
        .otherwise(pl.lit("held"))
    )


def _clusters(unions: pl.DataFrame) -> pl.Series:
    named = unions.select("district_code", "cluster").iter_rows()
    codes = [None if name is None else cluster_code(district, name) for district, name in named]
    return pl.Series("cluster", codes, dtype=pl.String)


def _date_texts(unions: pl.DataFrame) -> pl.Series:
    dates = unions.select("staff_conference_date", "staff_conference_date_precision").iter_rows()
    texts = [None if date is None else date_text(date, precision) for date, precision in dates]
    return pl.Series("date_text", texts, dtype=pl.String)
