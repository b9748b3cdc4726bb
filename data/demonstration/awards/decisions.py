"""When and by which decision an award came about; one decision for all awards of a body to one kind of recipient."""

import numpy as np
import polars as pl

from data.demonstration.chance import happens

# Month of the year in which the school year ends, and how many days later the decision comes at most.
SEASONS = {"vgcl": (9, 150), "provincial_committee": (8, 110), "provincial_federation": (7, 120)}
LOCAL_SEASON = (6, 100)
ISSUERS = {"vgcl": "TLĐ", "provincial_committee": "UBND", "provincial_federation": "LĐLĐ"}
LOCAL_ISSUERS = {"district_committee": "UBND", "district_federation": "LĐLĐ"}
MONTH_ONLY_SHARE, UNKNOWN_NUMBER_SHARE, APPROVED_SHARE = 0.05, 0.1, 0.08


def decided(frame: pl.DataFrame, body: str, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """The awards with status, date and decision; what is only proposed has none of the latter.

    Bodies above the district decide after provisional reports are sent: there, all is still proposed.
    """
    made = _decisions(body, cells, rng)
    frame = frame.join(made, on="cell", how="left", maintain_order="left")
    is_open = (pl.col("status") == "proposed") | pl.col("is_open")
    status = pl.when(is_open).then(pl.lit("proposed")).when("is_approved").then(pl.lit("approved")).otherwise("status")
    decision = ("award_date", "award_date_precision", "decision_number")
    columns = [pl.when(~is_open).then(pl.col(name)).alias(name) for name in decision]
    return frame.with_columns(status.alias("status"), *columns).drop("is_open", "is_approved")


def _decisions(body: str, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """One row per cell: the decision, and whether it is still open or not yet handed over."""
    count, is_local = cells.height, body in LOCAL_ISSUERS
    month, days = SEASONS.get(body, LOCAL_SEASON)
    after = pl.Series(rng.integers(0, days, count))
    date = pl.date(pl.col("year") + 1, month, 1) + pl.duration(days=pl.lit(after))
    # The last awards of the districts came before the districts ended on 1 July 2025.
    last = pl.date(pl.col("year") + 1, 6, 1) + pl.duration(days=pl.lit(after % 28))
    date = pl.when("is_newest").then(last).otherwise(date)
    is_month = happens(rng, MONTH_ONLY_SHARE, count)
    number = (
        pl.Series(rng.integers(40, 2400, count)).cast(pl.String) + f"/QĐ-{ISSUERS.get(body) or LOCAL_ISSUERS[body]}"
    )
    return cells.select(
        "cell",
        pl.when(is_month).then(date.dt.month_start()).otherwise(date).alias("award_date"),
        pl.when(is_month).then(pl.lit("month")).otherwise(pl.lit("day")).alias("award_date_precision"),
        pl.when(~happens(rng, UNKNOWN_NUMBER_SHARE, count)).then(number).alias("decision_number"),
        (pl.col("is_provisional") & pl.lit(not is_local)).alias("is_open"),
        happens(rng, APPROVED_SHARE, count).alias("is_approved"),
    )
