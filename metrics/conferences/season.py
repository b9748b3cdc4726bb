"""The staff conferences of one school year: held, in time, late, missing, against the deadlines of the districts."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from data.releases.load import Opened
from glossary.events import CONFERENCE_STATES, EXPECTED_STATES, HELD_STATES
from glossary.unions import SCHOOL_LEVELS
from glossary.writing.text import vietnamese_order
from metrics.conferences.deadlines import Deadline, deadlines
from metrics.conferences.union_rows import QUESTIONS, reported_totals, season_rows, seasons, seasons_of_totals
from metrics.cube.filter import Filter
from metrics.targets.without_target import ReportedResult

ANSWERS = ("yes", "no", "not_applicable")
# What a date without its day may lie within.
SPANS = {"month": "1mo", "year": "1y"}


@dataclass(frozen=True)
class Season:
    """One season under a filter. Counts are of unions that were listed, null when none was.

    `rows`: one row per union, those known only by name among them (`is_name_only`, never counted). `expected`
    must hold one and `timed` of these have a deadline; without any `in_time` and `late` are null. `by_day`: date,
    held (all until then), exact dates only; `month_only`: date (the first day of it), precision, held. `reported`
    are totals that reports print, to stand beside.
    """

    school_year: str
    districts: tuple[str, ...]
    rows: pl.DataFrame
    expected: int | None
    held: int | None
    not_held: int | None
    not_reported: int | None
    not_applicable: int | None
    timed: int
    in_time: int | None
    late: int | None
    by_day: pl.DataFrame
    month_only: pl.DataFrame
    deadlines: tuple[Deadline, ...]
    reported: tuple[ReportedResult, ...]

    @property
    def common_deadline(self) -> Deadline | None:
        """The one deadline of all districts, by one document; null where one has none or another."""
        documents = {one.document_number for one in self.deadlines}
        return self.deadlines[0] if self.common_day and len(documents) == 1 else None

    @property
    def common_day(self) -> datetime.date | None:
        """The first day that is too late in all districts, whatever the documents; null where they differ."""
        days = {one.day for one in self.deadlines}
        is_for_all = set(self.districts) <= {one.district_code for one in self.deadlines}
        return days.pop() if is_for_all and len(days) == 1 else None

    @property
    def listed(self) -> int | None:
        """All unions that were listed, those to which a conference does not apply among them."""
        return self._counted.height or None

    @property
    def answered(self) -> int | None:
        """Those of the listed that say something of their conference."""
        return self._counted.filter(pl.col("state") != "not_reported").height if self.listed else None

    @property
    def undated(self) -> int:
        """Those that held theirs without saying when."""
        return self._counted.filter(
            pl.col("state").is_in(list(HELD_STATES)), pl.col("staff_conference_date").is_null()
        ).height

    @property
    def unclear(self) -> int:
        """Those that held theirs, with a deadline, on no date or on one too rough to tell whether in time."""
        return self._counted.filter(pl.col("deadline").is_not_null(), state="held").height

    @property
    def wanting(self) -> pl.DataFrame:
        """The unions that have not held theirs, then those that have not answered, by place."""
        wanting = self._counted.filter(pl.col("state").is_in(["not_held", "not_reported"]))
        return wanting.sort("state", "district_code", "union_id")

    @property
    def late_ones(self) -> pl.DataFrame:
        """The unions that held theirs after the deadline, the latest first."""
        return self._counted.filter(state="late").sort("staff_conference_date", "union_id", descending=[True, False])

    @property
    def named(self) -> pl.DataFrame:
        """Unions that reports only name, with what they say of their conference."""
        named = self.rows.filter("is_name_only", pl.col("state") != "not_reported")
        levels = {code: place for place, code in enumerate(SCHOOL_LEVELS)}
        level = pl.col("school_level").replace_strict(levels, default=len(levels), return_dtype=pl.Int64)
        names = pl.Series([vietnamese_order(name) for name in named["union_name"]], dtype=pl.String)
        return named.sort(level, names)

    @property
    def _counted(self) -> pl.DataFrame:
        return self.rows.filter(~pl.col("is_name_only"))


def newest_season(release: Opened, where: Filter, unions: tuple[str, ...] = ()) -> Season | None:
    """The newest season in range of which unions, or at least totals, tell anything; null when nothing does."""
    years = seasons(release, where, unions) or ([] if unions else seasons_of_totals(release, where))
    return season(release, where, years[0], unions) if years else None


def season(release: Opened, where: Filter, school_year: str, unions: tuple[str, ...] = ()) -> Season:
    """The season of one school year, of some `unions` alone where any are given.

    The filter's own years are left aside.
    """
    rows = season_rows(release, where, school_year, unions)
    counted = rows.filter(~pl.col("is_name_only"))
    of_state = dict(counted.group_by("state").len().iter_rows())
    timed = counted.filter(_is_timed()).height
    return Season(
        school_year=school_year,
        districts=where.districts or tuple(rows["district_code"].unique().sort()),
        rows=rows,
        expected=_sum(counted, of_state, EXPECTED_STATES),
        held=_sum(counted, of_state, HELD_STATES),
        not_held=_sum(counted, of_state, ("not_held",)),
        not_reported=_sum(counted, of_state, ("not_reported",)),
        not_applicable=_sum(counted, of_state, ("not_applicable",)),
        timed=timed,
        in_time=of_state.get("in_time", 0) if timed else None,
        late=of_state.get("late", 0) if timed else None,
        by_day=_by_day(counted),
        month_only=_month_only(counted),
        deadlines=deadlines(release, where, school_year),
        reported=() if unions else reported_totals(release, where, school_year),
    )


def breakdown(rows: pl.DataFrame, by: str) -> pl.DataFrame:
    """One row per value of `by` (district_code, cluster, school_level, ownership; null: not stated).

    Columns: by, expected, held, timed (of these with a deadline), in_time, late (null without one), not_held,
    not_reported, not_applicable; unions known only by name are left out.
    """
    counted = rows.filter(~pl.col("is_name_only"))
    counts = [pl.col("state").is_in([code]).sum().cast(pl.Int64).alias(code) for code in CONFERENCE_STATES]
    sums = {"expected": EXPECTED_STATES, "all_held": HELD_STATES}
    totals = [pl.col("state").is_in(list(states)).sum().cast(pl.Int64).alias(name) for name, states in sums.items()]
    timed = _is_timed().sum().cast(pl.Int64).alias("timed")
    table = counted.group_by(by).agg(*counts, *totals, timed).sort(by, nulls_last=True)
    known = [pl.when(pl.col("timed") > 0).then(pl.col(name)).alias(name) for name in ("in_time", "late")]
    rest = ("not_held", "not_reported", "not_applicable")
    return table.select(by, "expected", pl.col("all_held").alias("held"), "timed", *known, *rest)


def states(rows: pl.DataFrame, by: str) -> pl.DataFrame:
    """One row per value of `by` and state that occurs there; columns by, state, count (listed unions)."""
    counted = rows.filter(~pl.col("is_name_only"))
    order = pl.col("state").replace_strict({code: place for place, code in enumerate(CONFERENCE_STATES)})
    table = counted.group_by(by, "state").agg(pl.len().cast(pl.Int64).alias("count"))
    return table.sort(by, order, nulls_last=True)


def answers(rows: pl.DataFrame, by: Sequence[str] = ()) -> pl.DataFrame:
    """One row per question, a column of QUESTIONS, and value of `by`; counts of listed unions.

    Columns: question, by…, yes, no, not_applicable, not_reported.
    """
    counted = rows.filter(~pl.col("is_name_only"))
    long = counted.unpivot(list(QUESTIONS), index=list(by) or None, variable_name="question", value_name="answer")
    counts = [(pl.col("answer") == code).sum().cast(pl.Int64).alias(code) for code in ANSWERS]
    table = long.group_by("question", *by).agg(*counts, not_reported=pl.col("answer").is_null().sum().cast(pl.Int64))
    order = pl.col("question").replace_strict({name: place for place, name in enumerate(QUESTIONS)})
    return table.sort(order, *by, nulls_last=True).select("question", *by, *ANSWERS, "not_reported")


def curve(season: Season) -> pl.DataFrame:
    """One row per date that any union states, in the order in which they count.

    Columns: school_year, date, date_precision (day, month, year), value (held until then). A date without its day
    counts at the end of its month or year; unions without any date are in no row.
    """
    days = season.by_day.select("date", held=pl.col("held") - pl.col("held").shift(1, fill_value=0))
    exact = days.with_columns(date_precision=pl.lit("day"))
    rough = season.month_only.rename({"precision": "date_precision"})
    steps = pl.concat([exact, rough.select(exact.columns)]).with_columns(_last_day().alias("last"))
    added = steps.sort("last", "date_precision").with_columns(value=pl.col("held").cum_sum())
    return added.select(pl.lit(season.school_year).alias("school_year"), "date", "date_precision", "value")


def _is_timed() -> pl.Expr:
    """Whether a union must hold a conference by a known deadline."""
    return pl.col("deadline").is_not_null() & pl.col("state").is_in(list(EXPECTED_STATES))


def _sum(counted: pl.DataFrame, of_state: dict[str, int], states: Sequence[str]) -> int | None:
    return None if counted.is_empty() else sum(of_state.get(state, 0) for state in states)


def _by_day(counted: pl.DataFrame) -> pl.DataFrame:
    exact = counted.filter(pl.col("state").is_in(list(HELD_STATES)) & (pl.col("precision") == "day"))
    days = exact.group_by(date="staff_conference_date").agg(pl.len().cast(pl.Int64).alias("held")).sort("date")
    return days.with_columns(pl.col("held").cum_sum())


def _month_only(counted: pl.DataFrame) -> pl.DataFrame:
    rough = counted.filter(pl.col("state").is_in(list(HELD_STATES)) & pl.col("precision").is_in(["month", "year"]))
    months = rough.group_by("precision", date="staff_conference_date").agg(pl.len().cast(pl.Int64).alias("held"))
    return months.select("date", "precision", "held").sort("date", "precision")


def _last_day() -> pl.Expr:
    span = pl.col("date_precision").replace_strict(SPANS, default="1d")
    return pl.col("date").dt.truncate(span).dt.offset_by(span).dt.offset_by("-1d")
