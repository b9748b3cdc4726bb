"""Who has reported what: per district the datasets that say anything about a school year."""

import polars as pl

from metrics.cube import Cube
from metrics.filter import Filter

DATASETS = ("unions", "initiatives", "awards", "welfare", "figures")


def reported_datasets(cube: Cube, where: Filter) -> tuple[str | None, pl.DataFrame]:
    """The newest school year in range, and one row per district: district_code, one true or false a dataset.

    Districts are the chosen ones, else all that have ever reported; the year is null when nothing is in range.
    """
    frames = {name: where.place_rows(cube.facts.get(name, cube.figures)) for name in DATASETS}
    years = [str(frame["school_year"].max()) for frame in frames.values() if not frame.is_empty()]
    if not years:
        return None, pl.DataFrame(schema={"district_code": pl.String})
    year = max(years)
    districts = list(where.districts) or cube.districts
    reported = {
        name: frame.filter(pl.col("school_year") == year)["district_code"].unique().implode()
        for name, frame in frames.items()
    }
    rows = pl.DataFrame({"district_code": districts}, schema={"district_code": pl.String})
    return year, rows.with_columns(pl.col("district_code").is_in(found).alias(name) for name, found in reported.items())


def without_union(cube: Cube, dataset: str, where: Filter) -> pl.DataFrame:
    """The rows that stay out under a filter by union because they name none: district_code, row_count, value.

    Reported totals of districts have no school level, cluster or ownership.
    """
    rows = where.place_rows(cube.facts[dataset])
    place = [pl.col(name).is_null() for name in ("school_level", "ownership", "cluster")]
    outside = rows.filter(pl.all_horizontal(place))
    measure = "count" if "count" in outside.columns else "row_count"
    return (
        outside.group_by("district_code")
        .agg(pl.col("row_count").sum(), value=pl.col(measure).sum())
        .sort("district_code")
    )
