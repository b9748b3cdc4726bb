"""Unions that have not reported: which, and since when."""

from dataclasses import replace

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from data.totals import BLOCK_SCOPES
from metrics.cube.filter import Filter
from metrics.cube.rows import rows
from metrics.measure.change import previous_year

ASKED = (
    "member_count",
    "female_member_count",
    "staff_count",
    "grade",
    "has_staff_conference",
    "has_emulation_pact",
    "has_democracy_regulations",
    "has_people_inspection",
    "has_bargaining_agreement",
)
# The whole report of a school: a union that says nothing of all that is asked.
ANY = "any"
PLACE = ("union_id", "union_name", "district_code", "cluster", "school_level", "ownership")


def silent_unions(release: Opened, where: Filter, school_year: str, asked: str = ANY) -> pl.DataFrame:
    """Unions that do not report what is asked (one of ASKED, or ANY) in districts that sent their list.

    Columns: the union's id, name and place (from its newest row), `is_listed` (false: on the list of the year
    before, missing from this one and not ended), `last_year` (of its newest report, null: never), `since` (the first
    school year of the silence). A district or ward without any list is not told here, for all of it is missing, nor
    is a district's school in the first list of its ward. By district, cluster and name.
    """
    known = _known(release, where, school_year).with_columns(says=_says(asked))
    now = known.filter(school_year=school_year)
    mute = now.filter(~pl.col("says")).select("union_id", is_listed=pl.lit(True))
    before = known.filter(school_year=previous_year(school_year)).join(now, on="sender", how="semi")
    ended = _ended(release, where)
    gone = before.filter(~pl.col("union_id").is_in(ended)).join(now, on="union_id", how="anti")
    silent = pl.concat([mute, gone.select("union_id", is_listed=pl.lit(False))])
    return _described(silent, known, school_year)


def listed_unions(release: Opened, where: Filter, school_year: str) -> pl.DataFrame:
    """The unions on the lists of a school year, those known only by name left aside: union_id, district_code."""
    return _known(release, where, school_year).filter(school_year=school_year).select("union_id", "district_code")


def _known(release: Opened, where: Filter, school_year: str) -> pl.DataFrame:
    """All rows up to the school year of unions that are described, not only named; in the order of time."""
    scan = rows(release, "unions", replace(where, first_year=None, last_year=school_year))
    described = scan.filter(~pl.col("is_name_only"), pl.col("scope").is_in(list(BLOCK_SCOPES)))
    placed = described.with_columns(reporting_place().alias("sender"))
    return placed.select("school_year", "sender", *PLACE, *ASKED).collect().sort("school_year", "union_id")


def _says(asked: str) -> pl.Expr:
    return pl.any_horizontal(pl.col(name).is_not_null() for name in (ASKED if asked == ANY else (asked,)))


def _ended(release: Opened, where: Filter) -> list[str]:
    """Unions that an event of theirs says have ended."""
    events = rows(release, "events", Filter(districts=where.districts)).filter(pl.col("kind") == "union_ended")
    return events.select("union_id").drop_nulls().unique().collect()["union_id"].to_list()


def _described(silent: pl.DataFrame, known: pl.DataFrame, school_year: str) -> pl.DataFrame:
    last = pl.col("school_year").filter("says").max()
    after = last.is_null() | (pl.col("school_year") > last)
    told = known.group_by("union_id").agg(
        *(pl.col(name).last() for name in PLACE[1:]),
        last_year=last,
        since=pl.col("school_year").filter(after).min(),
    )
    table = silent.join(told, on="union_id", how="left").with_columns(pl.col("since").fill_null(school_year))
    columns = (*PLACE, "is_listed", "last_year", "since")
    return table.select(columns).sort("district_code", "cluster", "union_name", "union_id", nulls_last=True)
