"""The dataset `welfare` of the invented federation: given, lent and raised by unions and by districts."""

import numpy as np
import polars as pl

from data.demonstration.chance import Numbers, happens, stream
from data.demonstration.reporting import EPIDEMIC_YEARS, sent
from data.demonstration.rows import shaped
from data.demonstration.welfare.help import BY_DISTRICTS, BY_UNIONS, Help
from glossary.welfare import WELFARE_FORMS

KIND = ["cell", "flow", "programme", "form", "funding_source", "beneficiary_unit"]
MEASURES = ["activity_count", "beneficiary_count", "amount_vnd"]
# In the epidemic nobody travelled, and whole schools did not eat together.
KEPT_APART = ("outing", "union_meal")
ABOUT_SHARE = 0.12
WITHOUT_FIGURE = "Có tổ chức, báo cáo không nêu số liệu"


def welfare(union_years: pl.DataFrame, cells: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per kind of help and union, or per kind of help of the district; totals where no list was sent."""
    rng = stream(seed, "welfare")
    sending = sent(cells, "welfare").with_columns(pl.lit(None, dtype=pl.String).alias("union_id"))
    schools = union_years.join(sending.select("cell", "sends_welfare"), on="cell", how="inner", maintain_order="left")
    by_unions = pl.concat([_given(kind, schools, schools["member_count"], rng) for kind in BY_UNIONS])
    one = pl.Series([1.0]).new_from_index(0, sending.height)
    by_districts = pl.concat([_about(_given(kind, sending, one, rng), rng) for kind in BY_DISTRICTS])
    listed = by_unions.filter(pl.col("sends_welfare") == "list")
    totals = _summed(by_unions.filter(pl.col("sends_welfare") == "total"))
    frame = pl.concat([listed, by_districts, totals], how="diagonal").with_columns(pl.col("is_total").fill_null(False))
    nothing = pl.col("beneficiary_count").is_null() & pl.col("amount_vnd").is_null()
    frame = frame.with_columns(pl.when(nothing).then(pl.lit(WITHOUT_FIGURE)).alias("note"))
    return shaped("welfare", frame.sort("cell", maintain_order=True), cells)


def _given(kind: Help, givers: pl.DataFrame, sizes: pl.Series, rng: np.random.Generator) -> pl.DataFrame:
    """One row per giver that reports this kind of help."""
    count, years = givers.height, givers["year"].to_numpy()
    is_given = rng.random(count) < kind.chance
    if kind.years:
        is_given &= np.isin(years, kind.years)
    if kind.form in KEPT_APART:
        is_given &= ~np.isin(years, EPIDEMIC_YEARS)
    people = None if kind.people is None else _people(kind, sizes, rng)
    constants = {name: getattr(kind, name) for name in ("flow", "programme", "form", "funding_source")}
    unit = None if people is None else WELFARE_FORMS[kind.form].default_unit
    frame = givers.select("cell", "union_id", "sends_welfare").with_columns(
        pl.lit(unit, dtype=pl.String).alias("beneficiary_unit"),
        _whole("activity_count", None if kind.activities is None else _between(kind.activities, count, rng)),
        _whole("beneficiary_count", people),
        _whole("amount_vnd", _amount(kind, people, count, rng)),
        **{name: pl.lit(value) for name, value in constants.items()},
    )
    return frame.filter(pl.Series(is_given))


def _people(kind: Help, sizes: pl.Series, rng: np.random.Generator) -> Numbers:
    low, high = kind.people or (0, 0)
    reached = sizes.to_numpy() * rng.uniform(low, high, len(sizes))
    return np.maximum(1, np.round(reached)).astype(np.int64)


def _amount(kind: Help, people: Numbers | None, count: int, rng: np.random.Generator) -> Numbers | None:
    """Đồng, in whole fifties of thousands each, so that people times the amount for one is the amount."""
    if kind.each is None:
        return None
    each = np.maximum(50, _between(kind.each, count, rng) // 50 * 50) * 1000
    return each if people is None else each * people


def _between(span: tuple[int, int], count: int, rng: np.random.Generator) -> Numbers:
    return rng.integers(span[0], span[1] + 1, count)


def _whole(name: str, numbers: Numbers | None) -> pl.Expr:
    return (pl.lit(None, dtype=pl.Int64) if numbers is None else pl.lit(pl.Series(numbers))).alias(name)


def _about(frame: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """Now and then a report says "more than 150" where no money depends on the number."""
    is_about = happens(rng, ABOUT_SHARE, frame.height) & pl.col("amount_vnd").is_null()
    is_about &= pl.col("beneficiary_count") > 50
    people = pl.col("beneficiary_count")
    return frame.with_columns(
        pl.when(is_about).then(people // 10 * 10).otherwise(people).alias("beneficiary_count"),
        pl.when(is_about).then(pl.lit("lower")).otherwise(pl.lit("exact")).alias("bound"),
    )


def _summed(frame: pl.DataFrame) -> pl.DataFrame:
    """The same help of all unions of a district in one total; what no union stated stays unstated."""
    stated = [pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()).alias(name) for name in MEASURES]
    return frame.group_by(KIND, maintain_order=True).agg(stated).with_columns(is_total=pl.lit(True))
