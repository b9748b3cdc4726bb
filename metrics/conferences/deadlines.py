"""Until when a district's staff conferences must be held: a date of its own, with the document that sets it."""

import datetime
from dataclasses import dataclass, replace

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from data.totals import BLOCK_SCOPES
from glossary.writing.numbers import date_text
from metrics.cube.filter import Filter
from metrics.cube.rows import rows


@dataclass(frozen=True)
class Deadline:
    """`day` is the first day that is too late; `document_number` is null where the report does not name it."""

    district_code: str
    day: datetime.date
    document_number: str | None
    title: str
    report_id: str

    @property
    def text(self) -> str:
        """ "trước ngày 14/10/2023 (383/HD-UBND-LĐLĐ)"; the day itself is too late."""
        document = f" ({self.document_number})" if self.document_number else ""
        return f"trước ngày {date_text(self.day)}{document}"


def deadlines(release: Opened, where: Filter, school_year: str) -> tuple[Deadline, ...]:
    """The deadline of each chosen district that has one, in the order of codes; of several the earliest."""
    of_year = replace(where, first_year=school_year, last_year=school_year)
    found = _deadline_rows(district_events(release, of_year))
    return tuple(
        Deadline(row["district_code"], row["end_date"], row["document_number"], row["title"], row["report_id"])
        for row in found.iter_rows(named=True)
    )


def district_events(release: Opened, of_year: Filter) -> pl.DataFrame:
    """The events of the districts, whatever schools are chosen: a deadline is set for all of them.

    Those of a ward or commune stand under it, for its deadline is nobody else's.
    """
    of_places = Filter(of_year.first_year, of_year.last_year, of_year.districts)
    return rows(release, "events", of_places).filter(pl.col("scope").is_in(list(BLOCK_SCOPES))).collect()


def deadline_frame(release: Opened, of_year: Filter) -> pl.DataFrame:
    """The same as columns beside unions: district_code, deadline, document_number."""
    found = _deadline_rows(district_events(release, of_year))
    return found.select("district_code", pl.col("end_date").alias("deadline"), "document_number")


def _deadline_rows(events: pl.DataFrame) -> pl.DataFrame:
    """The same deadlines that decide whether a conference was in time: those of districts, with an exact day."""
    exact = pl.col("date_precision").fill_null("day") == "day"
    set_by_district = (pl.col("kind") == "deadline") & pl.col("union_id").is_null() & exact
    placed = events.with_columns(reporting_place())
    known = placed.filter(set_by_district, pl.col("end_date").is_not_null(), pl.col("district_code").is_not_null())
    return known.sort("district_code", "end_date", "source_ref").unique("district_code", maintain_order=True)
