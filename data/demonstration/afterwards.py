"""What changed in the reports when districts ended: other bodies, and the sizes of a ward instead of a district's."""

import polars as pl

from data.demonstration.figures.figures import OTHERS

BODIES = {"district_committee": "commune_committee", "district_federation": "commune_union"}
# The offices of district education, with whom programmes were agreed, are no more.
ENDED_EVENTS = ("coordination_review", "coordination_programme_signed", "district_congress")
OLD_ISSUER, NEW_ISSUER = "-LĐLĐ", "-CĐ"
# A district has about so many wards.
WARDS = 8


def afterwards(dataset: str, frame: pl.DataFrame) -> pl.DataFrame:
    """The rows of wards as they are after July 2025."""
    change = {"awards": _awards, "welfare": _welfare, "events": _events, "figures": _figures}
    return change[dataset](frame) if dataset in change else frame


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
