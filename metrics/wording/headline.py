"""The finding of a chart or tile in one Vietnamese sentence, made from its values."""

from collections.abc import Mapping, Sequence

import polars as pl

from glossary.codes import Code
from glossary.periods import bounded
from glossary.units import UNITS
from glossary.writing.numbers import number, quantity
from glossary.writing.symbols import signed
from glossary.writing.text import fold, lowered
from metrics.measure.change import Change
from metrics.measure.metric import Metric
from metrics.measure.rank import ranked
from metrics.wording.places import DISTRICTS, kind_words

FEW = 20


def value_text(metric: Metric, value: float | None, bound: str = "exact", signs: Sequence[str] = ()) -> str:
    """The value with its unit, how exact it is, and its signs: "trên 3.000 người (tt)"; null is not reported."""
    if value is None:
        return quantity(None, metric.unit)
    return signed(bounded(quantity(_rounded(metric, value), metric.unit), bound), signs)


def figure_text(metric: Metric, value: float | None, bound: str = "exact", signs: Sequence[str] = ()) -> str:
    """The value without the word of its unit, for a tile whose label says what is counted."""
    if value is None or metric.unit in {"percent", "vnd"}:
        return value_text(metric, value, bound, signs)
    return signed(bounded(number(_rounded(metric, value)), bound), signs)


def said_text(metric: Metric, value: float | None, bound: str = "exact", signs: Sequence[str] = ()) -> str:
    """The value after the metric's label: its unit is named only where the label does not say it."""
    is_said = fold(UNITS.label(metric.unit)) in fold(metric.label)
    return (figure_text if is_said else value_text)(metric, value, bound, signs)


def fraction_text(metric: Metric, numerator: float | None, denominator: float | None) -> str | None:
    """A percentage's fraction, "78/78"; null when the metric is no percentage."""
    if metric.unit != "percent" or numerator is None or denominator is None:
        return None
    return f"{number(numerator)}/{number(denominator)}"


def change_text(metric: Metric, change: Change | None) -> str:
    """The move from the year before: per cent, points of a percentage, or the plain difference of small numbers."""
    if change is None:
        return "chưa so được với năm học trước"
    if _step(metric, change) is None:
        return f"bằng năm học {change.previous_year}"
    direction = "tăng" if change.difference > 0 else "giảm"
    return f"{direction} {_step(metric, change)} so với năm học {change.previous_year}"


def trend_headline(
    metric: Metric, values: pl.DataFrame, change: Change | None, of_one: str | None = None, who: str = DISTRICTS
) -> str:
    """What the newest year says and how it moved; `values` as from `measure` by school year, `who` reports in it.

    `of_one` names the single place or union that is meant, instead of how many are behind the number.
    """
    known = values.filter(pl.col("value").is_not_null())
    if known.is_empty():
        return f"{metric.label}: chưa có báo cáo trong phạm vi đã chọn"
    last = known.row(-1, named=True)
    if change is None or change.year != last["school_year"]:
        shown = said_text(metric, last["value"], last["bound"], last.get("signs", ()))
        told = f"{_label(metric, of_one)}: {shown} trong năm học {last['school_year']}"
        return told if of_one else f"{told}, {_reporters(last['districts_reporting'], who)}"
    where = f"tại {len(change.districts)} {kind_words(change.districts)} có báo cáo cả hai năm"
    told = f"{_label(metric, of_one)} {change_text(metric, change)}"
    return told if of_one else f"{told}, {where}"


def ranking_headline(metric: Metric, values: pl.DataFrame, names: Mapping[str, str], year: str | None) -> str:
    """Who leads; `values` by one column whose codes `names` spells out."""
    known = ranked(values)
    if known.is_empty():
        return f"{metric.label}: chưa có báo cáo trong phạm vi đã chọn"
    first = known.row(0, named=True)
    when = f" năm học {year}" if year else ""
    if not first["value"]:
        return f"{metric.label}{when}: {known.height} nơi có báo cáo đều là {said_text(metric, 0)}"
    leaders = [names[str(code)] for code in known.filter(rank=1).to_series()]
    shown = said_text(metric, first["value"], first["bound"], first.get("signs", ()))
    if known.height == 1:
        return f"{metric.label}{when}: {shown} ({leaders[0]}), nơi duy nhất có báo cáo"
    return f"{_leading(leaders)} dẫn đầu về {_lower(metric.label)}{when}: {shown}"


def spread_headline(
    metric: Metric, values: pl.DataFrame, names: Mapping[str, str], column: str = "district_code"
) -> str:
    """The greatest value of all codes of `column`, which `names` spells out, and school years."""
    known = values.filter(pl.col("value").is_not_null())
    if known.is_empty():
        return f"{metric.label}: chưa có báo cáo trong phạm vi đã chọn"
    top = known.sort("value", descending=True).row(0, named=True)
    shown = said_text(metric, top["value"], top["bound"], top.get("signs", ()))
    where = f"{names[str(top[column])]}, năm học {top['school_year']}"
    if known.height == 1:
        return f"{metric.label}: {shown} ({where}), báo cáo duy nhất trong phạm vi đã chọn"
    return f"{metric.label} cao nhất là {shown} ({where})"


def parts_headline(metric: Metric, values: pl.DataFrame, codes: Mapping[str, Code], column: str, year: str) -> str:
    """A whole and its greatest part in one year; `values` by `column`, whose codes `codes` spells out."""
    known = values.filter(pl.col("value").is_not_null())
    named = known.filter(pl.col(column).is_not_null())
    signs = known["signs"].explode().drop_nulls().unique().to_list() if "signs" in known.columns else []
    whole = said_text(metric, float(known["value"].sum()), signs=signs)
    if named.is_empty() or not known["value"].sum():
        return f"{metric.label} năm học {year}: {whole}"
    greatest = named.filter(pl.col("value") == pl.col("value").max())
    tops = {str(row[column]): row for row in greatest.iter_rows(named=True)}
    first = next(iter(tops.values()))
    labels = " và ".join(_lower(codes[code].label) for code in codes if code in tops)
    part = signed(number(first["value"]), first.get("signs"))
    each = "cùng " if len(tops) > 1 else ""
    return f"{metric.label} năm học {year}: {whole}, nhiều nhất là {labels} ({each}{part})"


def pair_headline(first: Metric, second: Metric, values: pl.DataFrame, names: Mapping[str, str], year: str) -> str:
    """Who leads in each of two metrics, without a word on whether one brings about the other.

    `values` has a code in its first column, which `names` spells out, the metrics' values in `across` and `up`, and how
    exact they are and their signs in `across_bound`, `across_signs`, `up_bound`, `up_signs`; only rows with both
    values count.
    """
    both = values.drop_nulls(["across", "up"])
    if both.is_empty():
        return f"{first.label} và {lowered(second.label)}: chưa nơi nào có đủ hai số liệu trong phạm vi đã chọn"
    one, other = _leaders(both, "across"), _leaders(both, "up")
    texts = [_greatest(metric, both, name) for metric, name in ((first, "across"), (second, "up"))]
    if one == other and len(one) == 1:
        return (
            f"{names[one[0]]} dẫn đầu cả về {lowered(first.label)} ({texts[0]}) "
            f"và {lowered(second.label)} ({texts[1]}) năm học {year}"
        )
    parts = [
        f"{_named(codes, names)} dẫn đầu về {lowered(metric.label)} ({text})"
        for codes, metric, text in ((one, first, texts[0]), (other, second, texts[1]))
    ]
    return f"{', '.join(parts)} năm học {year}"


def coverage_text(reporting: int | None, expected: int | None, what: str = DISTRICTS) -> str:
    """Who has reported, "8/30 quận, huyện có báo cáo"; empty when nobody can tell."""
    if reporting is None or expected is None:
        return ""
    return f"{number(reporting)}/{number(expected)} {what} có báo cáo"


def _label(metric: Metric, of_one: str | None) -> str:
    return f"{metric.label} của {of_one}" if of_one else metric.label


def _reporters(count: int, who: str) -> str:
    return f"theo báo cáo của {count} {who}"


def _leading(leaders: list[str]) -> str:
    """Nobody leads alone who shares the first place."""
    if len(leaders) == 1:
        return leaders[0]
    others = leaders[1] if len(leaders) == 2 else f"{len(leaders) - 1} nơi khác"
    return f"{leaders[0]} và {others} cùng"


def _step(metric: Metric, change: Change) -> str | None:
    """How far it moved, without a sign; null when what is shown does not move."""
    step = abs(change.difference)
    if metric.is_ratio and metric.unit != "vnd":
        shown = number(_rounded(metric, step))
        return None if shown == "0" else f"{shown} điểm phần trăm" if metric.unit == "percent" else shown
    share = 0.0 if change.percent is None else round(abs(change.percent), 1)
    if share and max(change.value, change.previous) >= FEW:
        return f"{number(share)}%"
    plain = quantity(step, metric.unit) if metric.unit == "vnd" else number(step)
    return plain if round(step, 9) and plain != quantity(0, metric.unit) else None


def _rounded(metric: Metric, value: float) -> float:
    return round(value, 1) if metric.is_ratio else value


def _lower(label: str) -> str:
    """The label inside a sentence; abbreviations keep their capitals."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _greatest(metric: Metric, values: pl.DataFrame, name: str) -> str:
    first = values.sort(name, descending=True).row(0, named=True)
    return said_text(metric, first[name], first[f"{name}_bound"], first[f"{name}_signs"])


def _leaders(values: pl.DataFrame, name: str) -> list[str]:
    leading = ranked(values.select(pl.first(), value=name)).filter(rank=1)
    return [str(code) for code in leading.to_series()]


def _named(codes: list[str], names: Mapping[str, str]) -> str:
    return names[codes[0]] if len(codes) == 1 else f"{len(codes)} nơi cùng"
