"""What leaders ask beside the numbers: what went up and was accepted, what is not final, what was set twice."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import polars as pl

from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.measure import measure_per_district
from metrics.targets.targets import TargetResult

UP = {
    "district": CATALOGUE["initiatives_district"],
    "submitted": CATALOGUE["initiatives_sent_up"],
    "recognised": CATALOGUE["initiatives_province"],
    "percent": CATALOGUE["initiatives_accepted_share"],
}
CELL = ["school_year", "district_code"]


@dataclass(frozen=True)
class Accepted:
    """What went up to the province and was accepted there, over the `districts` that report both."""

    school_year: str
    submitted: float
    recognised: float
    districts: int

    @property
    def percent(self) -> float:
        """0 to 100."""
        return self.recognised / self.submitted * 100


def initiatives_up(cube: Cube, where: Filter) -> pl.DataFrame:
    """Initiatives of each district and school year that went up, and how many of them were accepted there.

    Columns: school_year, district_code, `district` (recognised by the district), `submitted` and `recognised` at the
    province, `percent` (0–100, null where more were recognised than sent), `is_provisional`; null: not reported.
    While a report is provisional the province has not decided, so nothing is said of what it recognised. The newest
    year first.
    """
    measured = {name: measure_per_district(cube, metric, where) for name, metric in UP.items()}
    table = pl.concat([frame.select(CELL) for frame in measured.values()]).unique()
    for name, frame in measured.items():
        table = table.join(frame.select(*CELL, pl.col("value").alias(name)), on=CELL, how="left")
    open_ones = report_states(cube, where).filter(state="provisional").select(CELL).unique()
    table = table.join(open_ones.with_columns(is_provisional=pl.lit(True)), on=CELL, how="left")
    table = table.with_columns(pl.col("is_provisional").fill_null(False))
    decided = [pl.when(~pl.col("is_provisional")).then(pl.col(name)).alias(name) for name in ("recognised", "percent")]
    is_nested = pl.col("recognised") <= pl.col("submitted")
    shares = table.with_columns(decided).with_columns(pl.when(is_nested).then(pl.col("percent")).alias("percent"))
    return shares.sort(CELL, descending=[True, False])


def accepted(up: pl.DataFrame) -> Accepted | None:
    """Of a table of `initiatives_up` the newest school year with a share; null without any."""
    shares = up.drop_nulls("percent")
    if shares.is_empty():
        return None
    newest = shares.filter(school_year=shares["school_year"].max())
    return Accepted(
        school_year=str(newest["school_year"][0]),
        submitted=float(newest["submitted"].sum()),
        recognised=float(newest["recognised"].sum()),
        districts=newest.height,
    )


def newest_reported_year(cube: Cube, where: Filter) -> str | None:
    """The newest school year under the filter of which any report tells anything, or null."""
    years = report_states(cube, where)["school_year"].drop_nulls()
    return None if years.is_empty() else str(years.max())


def report_states(cube: Cube, where: Filter) -> pl.DataFrame:
    """Which reports the numbers of a district and school year rest on, and how final each is.

    Columns: report_id, title, state, published_date, published_date_precision, school_year, district_code, datasets;
    provisional ones first, then the newest school year.
    """
    frames = [*cube.facts.items(), ("figures", cube.figures)]
    named = [
        where.place_rows(frame).select("report_id", *CELL, dataset=pl.lit(name)).unique() for name, frame in frames
    ]
    used = pl.concat(named).group_by("report_id", *CELL).agg(pl.col("dataset").sort().alias("datasets"))
    described = cube.reports.select("report_id", "title", "state", "published_date", "published_date_precision")
    states = described.join(used, on="report_id", how="inner")
    is_open = pl.col("state") == "provisional"
    return states.sort(is_open, *CELL, "report_id", descending=[True, True, False, False])


def set_twice(found: Iterable[TargetResult]) -> list[tuple[TargetResult, ...]]:
    """Targets of one indicator, part, place and period that several set, or that were set at several values."""
    alike: dict[tuple[str | None, ...], list[TargetResult]] = defaultdict(list)
    for one in found:
        part = (one.ownership, one.union_kind, one.level, one.base_label)
        alike[one.district_code, one.province_code, one.indicator, *part, one.period].append(one)
    return [tuple(group) for group in alike.values() if len({(one.set_by, one.target) for one in group}) > 1]
