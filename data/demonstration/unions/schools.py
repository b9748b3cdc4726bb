"""The schools of the invented districts: what they are called, whose they are, how large, since when."""

import math
from typing import Any

import numpy as np
import polars as pl

from data.demonstration.chance import happens, pick, stream
from data.demonstration.reporting import LAST_YEAR
from data.demonstration.words import NAMING, school_names
from validation.places.schools import union_id

LEVELS = {
    "preschool": 0.42,
    "primary": 0.29,
    "lower_secondary": 0.21,
    "primary_lower_secondary": 0.02,
    "independent_preschool": 0.04,
    "multi_level": 0.02,
}
NONPUBLIC_SHARE = {
    "preschool": 0.30,
    "primary": 0.08,
    "lower_secondary": 0.06,
    "independent_preschool": 1.0,
    "multi_level": 1.0,
}
NONPUBLIC = {"private": 0.88, "people_founded": 0.08, "foreign": 0.04}
PUBLIC = {"public": 0.95, "public_self_financed": 0.05}
UNION_KINDS = {"independent_preschool": "occupational_union_preschool", "education_office": "office_union"}
TYPICAL_SIZE = {"preschool": 32, "independent_preschool": 17, "education_office": 18, "primary": 47, "multi_level": 75}
OTHER_SIZE, SPREAD, SMALLEST, LARGEST = 50, 0.4, 15, 160
YEARLY_GROWTH = 0.022
UNKNOWN_DATE_SHARE = 0.04
LEAST_UNIONS_WITH_OFFICE, LEAST_UNIONS_TO_MERGE = 10, 12


def schools(cells: pl.DataFrame, unions: int, seed: int) -> pl.DataFrame:
    """One row per school and district, also the ones that have ended before the newest school year.

    Active from `first_year` (null: from before the first school year) to `last_year` (null: still) in the
    newest year `unions` of each district. `size` is the number of members in the newest year, `strength` how
    well the union works (a standard normal), `successor` the name of the one that took an ended one over,
    null where none did. Raises ValueError for less than one union.
    """
    if unions < 1:
        raise ValueError("a district has at least one union")
    rng = stream(seed, "schools")
    years = cells["year"].to_list()
    span = min(years), max(years)
    places = cells.unique("place", keep="first", maintain_order=True)
    return pl.concat([_district(place, unions, span, rng) for place in places.iter_rows(named=True)])


def _district(place: dict[str, Any], unions: int, span: tuple[int, int], rng: np.random.Generator) -> pl.DataFrame:
    levels = pick(rng, LEVELS, unions).to_list()
    if unions >= LEAST_UNIONS_WITH_OFFICE:
        levels[0] = "education_office"
    first_years = _first_years(unions, span, rng)
    heir = _heir(first_years, span)
    if heir is not None:
        levels.append(levels[heir])
        first_years.append(None)
    names = school_names(levels, rng)
    called = [_called(level, name, place["unit"]) for level, name in zip(levels, names, strict=True)]
    ids = [union_id(place["district_code"], level, name) for level, name in zip(levels, called, strict=True)]
    frame = pl.DataFrame(
        {
            "place": place["place"],
            "union_id": ids,
            "union_name": called,
            "school_level": levels,
            "first_year": first_years,
            "last_year": _last_years(levels, first_years, heir),
            "successor": [None] * unions + ([] if heir is None else [called[heir]]),
        },
        schema_overrides={"first_year": pl.Int64, "last_year": pl.Int64, "successor": pl.String},
    )
    return frame.with_columns(_traits(frame, span, rng))


def _last_years(levels: list[str], first_years: list[int | None], heir: int | None) -> list[int | None]:
    """The office of district education ended with its district, an older school with the year before its heir."""
    ends: list[int | None] = [LAST_YEAR if level == "education_office" else None for level in levels]
    if heir is not None:
        ends[-1] = (first_years[heir] or 0) - 1
    return ends


def _called(level: str, name: str, unit: str) -> str:
    return NAMING[level].format(unit if level == "education_office" else name)


def _first_years(unions: int, span: tuple[int, int], rng: np.random.Generator) -> list[int | None]:
    """Growth at a steady pace; the first school is older than the figures."""
    growing = min(unions - 1, math.ceil(YEARLY_GROWTH * unions * (span[1] - span[0])))
    years: list[int | None] = [None] * unions
    for school in rng.permutation(np.arange(1, unions))[:growing].tolist():
        years[school] = int(rng.integers(span[0] + 1, span[1] + 1))
    return years


def _heir(first_years: list[int | None], span: tuple[int, int]) -> int | None:
    """The school of a larger district that took over an older one; none where the figures are too short for that."""
    if len(first_years) < LEAST_UNIONS_TO_MERGE:
        return None
    return next((school for school, year in enumerate(first_years) if (year or 0) >= span[0] + 2), None)


def _traits(frame: pl.DataFrame, span: tuple[int, int], rng: np.random.Generator) -> list[pl.Expr | pl.Series]:
    count, level = frame.height, pl.col("school_level")
    is_nonpublic = pl.Series(rng.random(count)) < level.replace_strict(NONPUBLIC_SHARE, default=0.0)
    typical = level.replace_strict(TYPICAL_SIZE, default=OTHER_SIZE) * rng.uniform(0.85, 1.2)
    clusters = int(rng.integers(4, 7))
    return [
        pl.when(is_nonpublic).then(pick(rng, NONPUBLIC, count)).otherwise(pick(rng, PUBLIC, count)).alias("ownership"),
        level.replace_strict(UNION_KINDS, default="grassroots_union").alias("union_kind"),
        pl.format("Cụm {}", pl.Series(rng.integers(1, clusters + 1, count))).alias("cluster"),
        _founded(count, span[0], rng),
        (typical * pl.Series(np.exp(rng.normal(0, SPREAD, count)))).clip(SMALLEST, LARGEST).alias("size"),
        pl.Series("strength", rng.normal(size=count)),
        pl.Series("female_share", rng.uniform(0.70, 0.90, count)),
    ]


def _founded(count: int, first_year: int, rng: np.random.Generator) -> pl.Expr:
    """Within the school year in which the school appears, or in the four decades before the figures begin."""
    into_year = pl.duration(days=pl.lit(pl.Series(rng.integers(0, 220, count))))
    before = pl.duration(days=pl.lit(pl.Series(rng.integers(200, 15000, count))))
    is_known = ~happens(rng, UNKNOWN_DATE_SHARE, count)
    appears = pl.col("first_year")
    date = pl.when(appears.is_not_null()).then(pl.date(appears, 9, 15) + into_year)
    return pl.when(is_known).then(date.otherwise(pl.date(first_year, 8, 1) - before)).alias("founded_date")


def is_public() -> pl.Expr:
    """Whether the school of a row is public, self-financed ones among them."""
    return pl.col("ownership").is_in(list(PUBLIC))
