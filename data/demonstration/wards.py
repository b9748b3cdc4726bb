"""The two school years after the districts ended: who is in which ward, what every ward sends and how it differs."""

import numpy as np
import polars as pl

from data.demonstration.chance import stream
from data.demonstration.figures.figures import OTHERS
from data.demonstration.reporting import described, with_sending

YEARS = (2025, 2026)
# A unit that got only a piece of a divided ward got few of its schools.
PIECE = 0.3
BODIES = {"district_committee": "commune_committee", "district_federation": "commune_union"}
# The offices of district education, with whom programmes were agreed, are no more.
ENDED_EVENTS = ("coordination_review", "coordination_programme_signed", "district_congress")
OLD_ISSUER, NEW_ISSUER = "-LĐLĐ", "-CĐ"
# A district has about so many wards.
WARDS = 8


def in_wards(schools: pl.DataFrame, cells: pl.DataFrame, crosswalk: pl.DataFrame, seed: int) -> pl.DataFrame:
    """The schools that are still there, each with `unit_code`, one of the units that took wards from its district.

    The offices of district education ended with their districts.
    """
    rng = stream(seed, "wards")
    districts = cells.select("place", "district_code").unique(maintain_order=True)
    lasting = schools.filter(pl.col("last_year").is_null())
    placed = lasting.join(districts, on="place", how="left", maintain_order="left")
    parts = [
        of_district.with_columns(_units(of_district, crosswalk, rng))
        for of_district in placed.partition_by("place", maintain_order=True)
    ]
    return pl.concat(parts).drop("place", "district_code") if parts else lasting.with_columns(unit_code=pl.lit(""))


def ward_cells(schools: pl.DataFrame, places: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per unit with a school and school year, in the shape of `reporting.cells`; without a district.

    `places`: unit_code, slug, name, full_name of every unit.
    """
    known = places.join(schools.select("unit_code").unique(), on="unit_code", how="semi").sort("unit_code")
    begun = pl.DataFrame({"year": YEARS}, schema={"year": pl.Int64})
    frame = known.with_columns(district_code=pl.lit(None, dtype=pl.String)).with_row_index("place")
    frame = frame.join(begun, how="cross", maintain_order="left_right").with_row_index("cell")
    frame = frame.with_columns(described(YEARS[-1]))
    return with_sending(frame, stream(seed, "reporting of wards"), is_open=True)


def at_wards(schools: pl.DataFrame, cells: pl.DataFrame) -> pl.DataFrame:
    """The schools with the number of their ward as `place`."""
    numbers = cells.select("unit_code", "place").unique(maintain_order=True)
    return schools.join(numbers, on="unit_code", how="left", maintain_order="left").drop("unit_code")


def as_wards_report(dataset: str, frame: pl.DataFrame) -> pl.DataFrame:
    """The rows of wards as they are after July 2025."""
    change = {"awards": _awards, "welfare": _welfare, "events": _events, "figures": _figures}
    return change[dataset](frame) if dataset in change else frame


def _units(schools: pl.DataFrame, crosswalk: pl.DataFrame, rng: np.random.Generator) -> pl.Series:
    units = crosswalk.filter(former_district_code=schools["district_code"][0]).sort("unit_code")
    share = (units["former_wards_whole"] + PIECE * units["has_divided_former_ward"]).to_numpy()
    drawn = rng.choice(units.height, schools.height, p=share / share.sum())
    return units["unit_code"].gather(pl.Series(drawn)).alias("unit_code")


def _awards(frame: pl.DataFrame) -> pl.DataFrame:
    is_of_union = pl.col("awarding_body") == "district_federation"
    number = pl.col("decision_number")
    renamed = pl.when(is_of_union).then(number.str.replace(OLD_ISSUER, NEW_ISSUER, literal=True)).otherwise(number)
    return frame.with_columns(renamed, pl.col("awarding_body").replace(BODIES))


def _welfare(frame: pl.DataFrame) -> pl.DataFrame:
    """A ward helps fewer people than a district did, each with as much; its union's money is the province's."""
    people, amount = pl.col("beneficiary_count"), pl.col("amount_vnd")
    is_of_ward = pl.col("union_id").is_null() & ~pl.col("is_total")
    fewer = (people / WARDS).ceil().cast(pl.Int64)
    less = pl.when(people > 0).then(amount // people * fewer).otherwise(amount // WARDS)
    return frame.with_columns(
        pl.when(is_of_ward).then(fewer).otherwise(people).alias("beneficiary_count"),
        pl.when(is_of_ward).then(less).otherwise(amount).alias("amount_vnd"),
        pl.col("funding_source").replace({"district_federation": "provincial_federation"}),
    )


def _events(frame: pl.DataFrame) -> pl.DataFrame:
    kept = frame.filter(~pl.col("kind").is_in(list(ENDED_EVENTS)))
    fewer = (pl.col("participant_count") / WARDS / 5).ceil().cast(pl.Int64) * 5
    return kept.with_columns(
        fewer.alias("participant_count"), pl.col("document_number").str.replace(OLD_ISSUER, NEW_ISSUER, literal=True)
    )


def _figures(frame: pl.DataFrame) -> pl.DataFrame:
    is_of_district = pl.col("indicator").is_in(list(OTHERS))
    fewer = (pl.col("value") / WARDS).ceil()
    return frame.with_columns(pl.when(is_of_district).then(fewer).otherwise(pl.col("value")).alias("value"))
