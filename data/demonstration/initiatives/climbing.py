"""How initiatives climb: each leaves a row at its school and at every level that it reaches."""

import numpy as np
import polars as pl

from data.demonstration.chance import Numbers, Shares, happens, pick
from data.demonstration.reporting import LAST_YEAR
from data.demonstration.words import people, titles

# The rows that one initiative, or one school's batch of them, leaves behind, in this order: going up is
# "submitted" at the next level.
STEPS = (
    ("school", "recognised"),
    ("district", "recognised"),
    ("district", "rejected"),
    ("province", "submitted"),
    ("province", "recognised"),
    ("province", "rejected"),
)
TO_DISTRICT, REJECTED_THERE, TO_PROVINCE, ACCEPTED_THERE, REJECTED_ABOVE = 0.45, 0.08, 0.5, 0.82, 0.6
PROGRAMMES = {
    "teaching_experience": 0.92,
    "creative_labour": 0.03,
    "capital_creative": 0.03,
    "teaching_aid_contest": 0.02,
}
# Campaigns that counted what was sent in on a portal, whatever its level; by the year in which the school year begins.
PORTALS = {2020: "initiatives_75k", 2021: "initiatives_1m", 2022: "initiatives_1m"}
PORTAL_SHARE = 0.12
# A school's batch stands in one row where rows are scarce.
PER_MEMBER, MOST_BATCHES, BATCH_PER_MEMBER = 0.4, 0.5, 0.3
# The rows that one initiative leaves behind on average, and without a level of districts.
ROWS_EACH, ROWS_EACH_LATER = 2, 1.4
BENEFIT_SHARE = 0.3
FIELDS = {
    "management": 8,
    "teaching_method": 40,
    "moral_education": 14,
    "preschool_care": 6,
    "digital": 12,
    "inclusive": 3,
    "extracurricular": 6,
    "union_work": 4,
    "library_equipment": 4,
    "other": 3,
}
CARED_FOR = ("preschool", "independent_preschool")


def climbing(union_years: pl.DataFrame, rows: int, rng: np.random.Generator) -> pl.DataFrame:
    """Exactly `rows` rows in the order of the unions, each initiative from its school upwards."""
    starts = _starts(union_years, rows, rng)
    counts = _counts(starts, rng).ravel()
    # The first rows are taken, so an initiative that is cut off stays as far as it came.
    taken = np.flatnonzero(counts)[:rows]
    taken = taken[np.argsort(starts["row"].to_numpy()[taken // len(STEPS)], kind="stable")]
    frame = _described(starts, rng)[taken // len(STEPS)]
    step = pl.Series(taken % len(STEPS))
    level, status = (pl.Series([names[part] for names in STEPS], dtype=pl.String).gather(step) for part in (0, 1))
    is_portal = pl.col("programme").is_in(list(PORTALS.values()))
    return frame.with_columns(
        pl.when(is_portal).then(pl.lit("unspecified")).otherwise(level).alias("level"),
        pl.when(is_portal).then(pl.lit("submitted")).otherwise(status).alias("status"),
        pl.Series("count", counts[taken]),
        is_total=pl.lit(False),
    ).drop("row")


def _starts(union_years: pl.DataFrame, rows: int, rng: np.random.Generator) -> pl.DataFrame:
    """More initiatives than are needed, each at a union: larger and better ones have more."""
    members, merit = (union_years[name].to_numpy() for name in ("member_count", "merit"))
    edges = np.cumsum(members * np.exp(0.3 * merit))
    row = np.searchsorted(edges / edges[-1], rng.random(rows), side="right")
    is_batch = rng.random(rows) < _share_of_batches(union_years, rows)
    size = 1 + np.where(is_batch, rng.poisson(BATCH_PER_MEMBER * members[row]), 0)
    columns = ["cell", "year", "union_id", "school_level", "is_provisional"]
    frame = union_years.select(columns)[row].with_columns(pl.Series("row", row), pl.Series("size", size))
    portal = pl.col("year").replace_strict(PORTALS, default=None, return_dtype=pl.String)
    goes_there = happens(rng, PORTAL_SHARE, rows)
    usual = pick(rng, PROGRAMMES, rows)
    return frame.with_columns(pl.when(goes_there).then(portal).fill_null(usual).alias("programme"))


def _share_of_batches(union_years: pl.DataFrame, rows: int) -> float:
    """As many batches as a usual number of initiatives needs to fit into the rows; none where rows are plenty."""
    members = union_years["member_count"].to_numpy()
    each = np.where(union_years["year"].to_numpy() <= LAST_YEAR, ROWS_EACH, ROWS_EACH_LATER).mean()
    usual = PER_MEMBER * float(members.sum())
    in_batch = BATCH_PER_MEMBER * float(members.mean())
    return min(MOST_BATCHES, max(0.0, (usual * float(each) / max(rows, 1) - 1) / in_batch))


def _counts(starts: pl.DataFrame, rng: np.random.Generator) -> Numbers:
    """One line per start, one number per step; a number is never above the one it comes from.

    No district recognises anything after the districts have ended: what goes up then goes to the province.
    """
    at_school = starts["size"].to_numpy()
    stays = starts["programme"].is_in(list(PORTALS.values())).to_numpy()
    awaited = starts["is_provisional"].to_numpy()
    at_district = _thinned(rng, at_school, np.where(stays, 0.0, TO_DISTRICT))
    rejected_there = _thinned(rng, at_school - at_district, np.where(stays, 0.0, REJECTED_THERE))
    sent_up = _thinned(rng, at_district, np.full(len(at_school), TO_PROVINCE))
    # The city decides months after the school year has ended.
    accepted = _thinned(rng, sent_up, np.where(awaited, 0.0, ACCEPTED_THERE))
    rejected = _thinned(rng, sent_up - accepted, np.where(awaited, 0.0, REJECTED_ABOVE))
    told = np.where(starts["year"].to_numpy() <= LAST_YEAR, 1, 0)
    return np.column_stack([at_school, at_district * told, rejected_there * told, sent_up, accepted, rejected])


def _thinned(rng: np.random.Generator, counts: Numbers, share: Shares) -> Numbers:
    return np.asarray(rng.binomial(counts, share), dtype=np.int64)


def _described(starts: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """Field, title and author, the latter two of single initiatives only, and now and then the benefit in đồng."""
    count = starts.height
    field = pick(rng, FIELDS, count)
    is_teaching = ~starts["school_level"].is_in(CARED_FOR)
    field = field.zip_with(
        is_teaching | (field != "teaching_method"), pl.Series(["preschool_care"]).new_from_index(0, count)
    )
    is_single = pl.col("size") == 1
    earns = (pl.col("programme") == "creative_labour") & happens(rng, BENEFIT_SHARE, count)
    return starts.select(
        "cell",
        "row",
        "union_id",
        "programme",
        field.alias("field"),
        pl.when(is_single).then(titles(rng, field, starts["school_level"])).alias("title"),
        pl.when(is_single).then(people(rng, count)).alias("author"),
        pl.when(earns).then(pl.Series(rng.integers(5, 200, count)) * 1_000_000).alias("benefit_vnd"),
    )
