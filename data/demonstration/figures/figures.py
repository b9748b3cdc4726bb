"""The dataset `figures` of the invented federation: the totals that districts state, and their targets."""

import numpy as np
import polars as pl

from data.demonstration.chance import happens, stream
from data.demonstration.figures.results import BASES, COUNTS, SHARES, Share, counted
from data.demonstration.figures.targets import CONGRESSES, TERM_YEARS, in_term, targets
from data.demonstration.reporting import sent
from data.demonstration.rows import shaped
from glossary.indicators import INDICATORS

STATED_SHARE, WITH_BASE_SHARE = 0.85, 0.85
# Totals that every report states, and that are sometimes not the sum of its own list.
ALWAYS_STATED = ("unions_total", "members_total", "staff_total")
DIFFERING_SHARE, LARGEST_DIFFERENCE = 0.06, 4
# Figures that have nothing behind them here: the least and the most of a district with sixty unions.
OTHERS = {
    "members_admitted_to_party": (8, 32),
    "unions_weak_activity": (0, 3),
    "schools_without_union": (0, 5),
    "dialogues_held": (20, 60),
    "officials_trained": (80, 260),
    "study_turns": (900, 2600),
}
# Of these a report says "about 250".
ROUGH, ROUGH_SHARE = ("officials_trained", "study_turns"), 0.5
GIFTS, GIFT_SHARE = "gift_value_vnd", 0.3
TERM_RESULTS = ("percent_unions_good_or_better", "percent_units_with_people_inspection")


def figures(union_years: pl.DataFrame, cells: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per figure of the districts that sent theirs: results first, then targets."""
    rng = stream(seed, "figures")
    sending = sent(cells, "figures")
    counts = sending.join(counted(union_years), on="cell", how="left", maintain_order="left")
    results = [
        *(_count(indicator, counts, rng) for indicator in COUNTS),
        *(_share(share, counts, rng) for share in SHARES),
        *(_other(indicator, span, sending, rng) for indicator, span in OTHERS.items()),
        _gifts(sending, rng),
        *(_of_term(share, counts, rng) for share in SHARES if share.indicator in TERM_RESULTS),
    ]
    frame = pl.concat([*results, targets(sending, rng)], how="diagonal")
    return shaped("figures", frame.sort("cell", maintain_order=True), cells)


def _result(
    indicator: str, cells: pl.DataFrame, rng: np.random.Generator, share: float = STATED_SHARE, **columns: pl.Expr
) -> pl.DataFrame:
    """One row per district and school year that states the figure."""
    frame = cells.select(
        "cell",
        indicator=pl.lit(indicator),
        value_kind=pl.lit("actual"),
        unit=pl.lit(INDICATORS[indicator].unit),
        **columns,
    )
    is_stated = happens(rng, share, cells.height)
    return frame.filter(pl.col("value").is_not_null() & is_stated)


def _count(indicator: str, counts: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    value = pl.col(indicator).cast(pl.Float64)
    if indicator not in ALWAYS_STATED:
        return _result(indicator, counts, rng, value=value, base_value=_base(BASES.get(indicator)))
    differs = rng.random(counts.height) < DIFFERING_SHARE
    more = np.where(differs, rng.integers(1, LARGEST_DIFFERENCE + 1, counts.height), 0)
    return _result(indicator, counts, rng, 1.0, value=value + pl.lit(pl.Series(more)))


def _base(column: str | None) -> pl.Expr:
    return pl.lit(None, dtype=pl.Float64) if column is None else pl.col(column).cast(pl.Float64)


def _share(share: Share, counts: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """A percentage with two decimals; of some the report does not say how many it is taken of."""
    has_base = pl.lit(happens(rng, WITH_BASE_SHARE, counts.height))
    base = _base(share.base)
    return _result(
        share.indicator,
        counts,
        rng,
        value=pl.when(base > 0).then((pl.col(share.part) / base * 100).round(2)),
        base_value=pl.when(has_base).then(base),
        base_label=pl.lit(share.base_label),
        ownership=pl.lit(share.ownership, dtype=pl.String),
    )


def _other(indicator: str, span: tuple[int, int], cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    value = pl.lit(pl.Series(rng.integers(span[0], span[1] + 1, cells.height)))
    is_rough = pl.lit(happens(rng, ROUGH_SHARE, cells.height)) & (indicator in ROUGH)
    return _result(
        indicator,
        cells,
        rng,
        value=pl.when(is_rough).then((value / 10).round() * 10).otherwise(value).cast(pl.Float64),
        bound=pl.when(is_rough).then(pl.lit("approximate")).otherwise(pl.lit("exact")),
    )


def _gifts(cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """What one gift was worth, as a range."""
    low = pl.lit(pl.Series(rng.integers(3, 7, cells.height) * 100_000.0))
    return _result(GIFTS, cells, rng, GIFT_SHARE, value=low, value_high=low + 300_000, bound=pl.lit("range"))


def _of_term(share: Share, counts: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """What was reached over a term that ends with the school year of its last congress; without the base."""
    ending = counts.filter(pl.col("year").is_in(CONGRESSES[1:]))
    frame = _share(share, ending, rng).with_columns(pl.lit(None, dtype=pl.Float64).alias("base_value"))
    return in_term(frame, ending, 1 - TERM_YEARS)
