"""Events in the order of time: conferences, congresses, agreements, deadlines, the newest first."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from data.releases.load import Opened
from glossary.events import EVENT_KINDS, EVENT_STATUSES
from glossary.writing.numbers import date_text, number, period_text
from glossary.writing.text import lowered
from metrics.cube.filter import Filter
from metrics.cube.rows import rows
from metrics.wording.figures import Row, period_words
from metrics.wording.places import place_words

KEPT = (
    "district_code",
    "province_code",
    "union_id",
    "school_year",
    "kind",
    "title",
    "start_date",
    "end_date",
    "date_precision",
    "status",
    "document_number",
    "term_start_year",
    "term_end_year",
    "participant_count",
    "bound",
    "note",
    "report_id",
)


@dataclass(frozen=True)
class Happening:
    """One event; `when` is its date in words, or its period where no date is reported.

    `end_date` of a deadline is the first day that is too late. `term` is "nhiệm kỳ 2023–2028" where the event
    opens or reviews one, else empty.
    """

    district_code: str | None
    province_code: str | None
    union_id: str | None
    school_year: str | None
    kind: str
    title: str
    start_date: datetime.date | None
    end_date: datetime.date | None
    date_precision: str | None
    status: str
    document_number: str | None
    term_start_year: int | None
    term_end_year: int | None
    participant_count: int | None
    bound: str
    note: str | None
    report_id: str
    kind_label: str
    status_label: str
    when: str
    term: str
    place: str

    @property
    def date(self) -> datetime.date | None:
        """The day it is placed at in time: its first, of a deadline the first that is too late."""
        return self.start_date or self.end_date


def timeline_headline(happenings: Sequence[Happening]) -> str:
    """How many events, and the newest of them that took place on a known date."""
    told = f"{number(len(happenings))} sự kiện trong phạm vi đã chọn"
    held = next((one for one in happenings if one.status == "held" and one.date), None)
    return told if held is None else f"{told}, gần nhất là {lowered(held.title)} ({held.when})"


def timeline(release: Opened, where: Filter, unions: tuple[str, ...] = ()) -> list[Happening]:
    """The events under the filter, the newest first; those without a date stand after the dated ones of their year.

    An event of another kind of period belongs to the school year, September to August, in which its own date lies. A
    coordination programme belongs to every year of its term.
    """
    found = timeline_rows(release, where, unions)
    return [_happening(row) for row in sorted(found.iter_rows(named=True), key=_order)]


def timeline_rows(release: Opened, where: Filter, unions: tuple[str, ...] = ()) -> pl.DataFrame:
    """The very rows of those events, in no order."""
    of_places = Filter(None, None, where.districts, where.clusters, where.levels, where.ownerships)
    return rows(release, "events", of_places, unions).filter(_in_years(where)).collect()


def _in_years(where: Filter) -> pl.Expr:
    year, date = pl.col("school_year"), pl.coalesce("start_date", "end_date")
    first = last = pl.lit(True)
    if where.first_year:
        begins = int(where.first_year[:4])
        is_in_force = (pl.col("kind") == "coordination_programme_signed") & (pl.col("term_end_year") > begins)
        own = pl.coalesce(year >= where.first_year, date >= datetime.date(begins, 9, 1))
        first = own.fill_null(False) | is_in_force.fill_null(False)
    if where.last_year:
        last = pl.coalesce(year <= where.last_year, date <= datetime.date(int(where.last_year[5:]), 8, 31))
    return (first & last).fill_null(False)


def _happening(row: Row) -> Happening:
    return Happening(
        **{name: row[name] for name in KEPT},
        kind_label=EVENT_KINDS.label(row["kind"]),
        status_label=EVENT_STATUSES.label(row["status"]),
        when=_when(row),
        term=_term(row),
        place=place_words(row["district_code"], row["province_code"]),
    )


def _when(row: Row) -> str:
    start, end, precision = row["start_date"], row["end_date"], row["date_precision"]
    if row["kind"] == "deadline" and end is not None:
        return f"trước {'ngày ' if precision == 'day' else ''}{date_text(end, precision)}"
    if start is None and end is None:
        return f"{period_words(row)}, không nêu ngày"
    if start is None or end is None or start == end:
        return date_text(start or end, precision)
    return f"{date_text(start, precision)} – {date_text(end, precision)}"


def _term(row: Row) -> str:
    if row["term_start_year"] is None and row["term_end_year"] is None:
        return ""
    kind = "multi_year" if row["kind"].startswith("coordination") else "term"
    return period_text(kind, row["term_start_year"], row["term_end_year"])


def _order(row: Row) -> tuple[Any, ...]:
    """Days are told apart where they are known; a period without a date ends its year."""
    date = row["start_date"] or row["end_date"]
    year = date.year if date else row["period_end"] or row["period_start"] or 0
    day = date.toordinal() if date else 0
    return -year, -day, row["district_code"] or "", row["title"], row["source_ref"]
