"""Which district sends what for which school year: the frame on which all datasets hang."""

import math

import numpy as np
import polars as pl

from data.demonstration.chance import happens, pick, stream

PROVINCE_CODE = "01"
# The last school year of the districts; afterwards wards and communes report (see `wards.py`).
LAST_YEAR = 2024
# The school years 2019-2020 and 2020-2021, named by the year in which they begin.
EPIDEMIC_YEARS = (2019, 2020)
# "part" is a list that was sent unfinished beside a total; "total" a total without any list.
MANNERS: dict[str, dict[str, float]] = {
    "unions": {"list": 0.96, "none": 0.04},
    "initiatives": {"list": 0.80, "part": 0.07, "total": 0.07, "none": 0.06},
    "awards": {"list": 0.84, "part": 0.06, "total": 0.06, "none": 0.04},
    "welfare": {"list": 0.88, "total": 0.07, "none": 0.05},
    "events": {"list": 0.95, "none": 0.05},
    "figures": {"list": 0.97, "none": 0.03},
}
NAMING_UNIONS = ("initiatives", "awards", "welfare")
MISSING_SHARE, LATE_SHARE, PROVISIONAL_SHARE, NO_DEADLINE_SHARE = 0.03, 0.12, 0.4, 0.08


def cells(reference: pl.DataFrame, districts: int, years: int, seed: int) -> pl.DataFrame:
    """One row per district and school year, numbered by `cell`, years within districts.

    `year` is the one in which the school year begins, `sends_…` the manner in which a dataset is sent,
    `deadline` the first day too late for staff conferences, null where none was set. Raises ValueError when
    the reference has fewer districts than asked for, or less than one district or year is.
    """
    places = reference.filter(pl.col("province_code") == PROVINCE_CODE).head(districts)
    if districts < 1 or years < 1 or places.height < districts:
        raise ValueError(f"cannot invent {districts} districts of {places.height} over {years} school years")
    rng = stream(seed, "reporting")
    begun = pl.DataFrame({"year": range(LAST_YEAR - years + 1, LAST_YEAR + 1)}, schema={"year": pl.Int64})
    names = places.select("district_code", "slug", "name", "full_name").with_row_index("place")
    places = names.with_columns(unit_code=pl.lit(None, dtype=pl.String))
    frame = places.join(begun, how="cross", maintain_order="left_right").with_row_index("cell")
    return with_sending(frame.with_columns(described(LAST_YEAR)), rng, is_open=False)


def with_sending(frame: pl.DataFrame, rng: np.random.Generator, *, is_open: bool) -> pl.DataFrame:
    """How each dataset is sent and when; of a newest year that `is_open` some reports are provisional."""
    sending = _with_manners(frame, _missing(frame, rng), rng, is_open=is_open)
    return sending.with_columns(_dates(frame, rng))


def sent(cells: pl.DataFrame, dataset: str, *manners: str) -> pl.DataFrame:
    """The cells that send a dataset in one of the manners; in any, when none is named."""
    return cells.filter(pl.col(f"sends_{dataset}").is_in(list(manners or ("list", "part", "total"))))


def described(last_year: int) -> list[pl.Expr]:
    """What the report of a place and `year` is called, and whether it is of the newest school year."""
    school_year = pl.format("{}-{}", pl.col("year"), pl.col("year") + 1)
    name = pl.col("full_name")
    is_newest = pl.col("year") == last_year
    return [
        school_year.alias("school_year"),
        pl.format("minh-hoa-{}-{}", pl.col("slug"), school_year).alias("report_id"),
        (name.str.slice(0, 1).str.to_lowercase() + name.str.slice(1)).alias("unit"),
        is_newest.alias("is_newest"),
        # One report is whole and final whatever chance says, so that every page has something to show.
        (is_newest & (pl.col("place") == 0)).alias("is_whole"),
    ]


def _missing(frame: pl.DataFrame, rng: np.random.Generator) -> pl.Series:
    """Some older reports, one at least, never came; of the newest ones parts may be missing only."""
    older = rng.permutation(frame.filter(~pl.col("is_newest"))["cell"].to_numpy())
    return frame["cell"].is_in(older[: math.ceil(MISSING_SHARE * len(older))].tolist())


def _with_manners(frame: pl.DataFrame, missing: pl.Series, rng: np.random.Generator, *, is_open: bool) -> pl.DataFrame:
    drawn = {dataset: pick(rng, weights, frame.height) for dataset, weights in MANNERS.items()}
    has_unions = frame["is_newest"] | (drawn["unions"] == "list")
    for dataset, manner in drawn.items():
        # Rows that name a union need the list of unions; without it only totals can come.
        if dataset in NAMING_UNIONS:
            drawn[dataset] = manner.zip_with(has_unions | (manner == "none"), _constant("total", frame))
    drawn["unions"] = _constant("list", frame).zip_with(has_unions, _constant("none", frame))
    columns = []
    for dataset, manner in drawn.items():
        kept = manner.zip_with(~missing, _constant("none", frame))
        columns.append(kept.zip_with(~frame["is_whole"], _constant("list", frame)).alias(f"sends_{dataset}"))
    provisional = frame["is_newest"] & ~frame["is_whole"] & happens(rng, PROVISIONAL_SHARE, frame.height)
    return frame.with_columns(*columns, is_sent=~missing, is_provisional=provisional & is_open)


def _constant(text: str, frame: pl.DataFrame) -> pl.Series:
    return pl.Series([text]).new_from_index(0, frame.height)


def _dates(frame: pl.DataFrame, rng: np.random.Generator) -> list[pl.Expr]:
    days = rng.integers(0, 40, frame.height) + np.where(rng.random(frame.height) < LATE_SHARE, 75, 0)
    set_on = pl.Series(rng.integers(0, 4, frame.height) * 5 + 10)
    is_set = ~happens(rng, NO_DEADLINE_SHARE, frame.height)
    usual = pl.date(pl.col("year") + 1, 9, 1) + pl.duration(days=pl.lit(pl.Series(days)))
    # The last reports of the districts had to come before these ended on 1 July 2025; the newest are fresh.
    newest = pl.date(pl.col("year") + 1, 6, 2) + pl.duration(days=pl.lit(pl.Series(days % 28)))
    return [
        pl.when("is_newest").then(newest).otherwise(usual).alias("sent_date"),
        pl.when(is_set).then(pl.date(pl.col("year"), 10, 1) + pl.duration(days=pl.lit(set_on - 1))).alias("deadline"),
    ]
