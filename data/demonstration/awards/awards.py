"""The dataset `awards` of the invented federation: the best unions of each district, body by body, by decision."""

import numpy as np
import polars as pl

from data.demonstration.awards.protocol import LADDERS, Line
from data.demonstration.chance import Numbers, happens, rounded, stream
from data.demonstration.reporting import sent
from data.demonstration.rows import shaped
from data.demonstration.unions.grades import BEST_GRADES, PENDING
from data.demonstration.words import people

# Candidates a union has for the awards of individuals; luck decides more among persons than among schools.
CANDIDATES = {"collective": 1, "individual": 4, "household": 1}
LUCK = {"collective": 0.35, "individual": 1.0, "household": 1.5}
LISTED_OF_PART, CONTROLLED_SHARE = 0.7, 0.06
KIND = [
    "cell",
    "award_kind",
    "awarding_body",
    "recipient_kind",
    "status",
    "basis",
    "theme",
    "emulation_title",
    "programme",
]
# Month of the year in which the school year ends, and how many days later the decision comes at most.
SEASONS = {"vgcl": (9, 150), "provincial_committee": (8, 110), "provincial_federation": (7, 120)}
LOCAL_SEASON = (6, 100)
ISSUERS = {"vgcl": "TLĐ", "provincial_committee": "UBND", "provincial_federation": "LĐLĐ"}
LOCAL_ISSUERS = {"district_committee": "UBND", "district_federation": "LĐLĐ"}
MONTH_ONLY_SHARE, UNKNOWN_NUMBER_SHARE, APPROVED_SHARE = 0.05, 0.1, 0.08


def awards(union_years: pl.DataFrame, cells: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per award where the list was sent, one per kind where only totals were."""
    rng = stream(seed, "awards")
    union_years = union_years.join(sent(cells, "awards").select("cell"), on="cell", how="semi", maintain_order="left")
    won = pl.concat([_ladder(lines, union_years, cells, rng) for lines in LADDERS])
    won = won.join(cells.select("cell", manner="sends_awards"), on="cell", how="left", maintain_order="left")
    is_listed = happens(rng, LISTED_OF_PART, won.height)
    listed = won.filter((pl.col("manner") == "list") | ((pl.col("manner") == "part") & is_listed))
    frame = pl.concat([listed.with_columns(is_total=pl.lit(False)), _totals(won, rng)], how="diagonal")
    return shaped("awards", frame.sort("cell", maintain_order=True), cells)


def _ladder(
    lines: tuple[Line, ...], union_years: pl.DataFrame, cells: pl.DataFrame, rng: np.random.Generator
) -> pl.DataFrame:
    """The awards of one body to one kind of recipient: nobody gets two of them for the same year."""
    recipient = lines[0].recipient_kind
    ranked = _ranked(union_years, recipient, rng)
    active = np.bincount(union_years["cell"].to_numpy(), minlength=cells.height)
    taken = np.zeros(cells.height, dtype=np.int64)
    won = []
    for line in lines:
        upto = taken + np.where(
            line.is_given_in(cells["year"]), rounded(rng, line.per_union * active.astype(np.float64)), 0
        )
        won.append(_winners(line, ranked, taken, upto))
        taken = upto
    frame = pl.concat(won)
    if recipient != "collective":
        frame = frame.with_columns(recipient_name=people(rng, frame.height))
    return _decided(frame, lines[0].awarding_body, cells, rng)


def _ranked(union_years: pl.DataFrame, recipient: str, rng: np.random.Generator) -> pl.DataFrame:
    columns = union_years.select("cell", "union_id", "grade", "merit", recipient_name="union_name")
    frame = pl.concat([columns] * CANDIDATES[recipient])
    score = frame["merit"] + pl.Series(rng.normal(0, LUCK[recipient], frame.height))
    rank = pl.col("score").rank("ordinal", descending=True).over("cell")
    return frame.with_columns(score.alias("score")).with_columns(rank.alias("rank"))


def _winners(line: Line, ranked: pl.DataFrame, after: Numbers, upto: Numbers) -> pl.DataFrame:
    of_cell = ranked["cell"].to_numpy()
    rank = ranked["rank"].to_numpy()
    frame = ranked.filter(pl.Series((rank > after[of_cell]) & (rank <= upto[of_cell])))
    if line.award_kind == "emulation_flag":
        # A flag goes to a union with the best grade (regulation with 1564/QĐ-TLĐ of 2014, article 11).
        frame = frame.filter(pl.col("grade").is_in([*BEST_GRADES, PENDING[-1]]))
    constants = {name: pl.lit(value, dtype=pl.String) for name, value in line.columns().items()}
    return frame.select("cell", "union_id", "recipient_name", count=pl.lit(1, dtype=pl.Int64), **constants)


def _totals(won: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """The totals of the districts without a finished list, and a few beside finished ones that are one off."""
    counts = won.group_by([*KIND, "manner"], maintain_order=True).agg(pl.col("count").sum())
    is_local = pl.col("award_kind") == "commendation_certificate"
    is_controlled = is_local & happens(rng, CONTROLLED_SHARE, counts.height)
    totals = counts.filter((pl.col("manner") != "list") | is_controlled)
    more = pl.when(pl.col("manner") == "list").then(pl.Series(rng.integers(0, 2, totals.height))).otherwise(0)
    return totals.with_columns(pl.col("count") + more, is_total=pl.lit(True))


def _decided(frame: pl.DataFrame, body: str, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
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
