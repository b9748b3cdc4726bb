"""Two numbers beside each other in one sentence."""

from collections.abc import Mapping

import polars as pl

from metrics.change import ranked
from metrics.headline import said_text
from metrics.lowered import lowered
from metrics.metric import Metric


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


def _greatest(metric: Metric, values: pl.DataFrame, name: str) -> str:
    first = values.sort(name, descending=True).row(0, named=True)
    return said_text(metric, first[name], first[f"{name}_bound"], first[f"{name}_signs"])


def _leaders(values: pl.DataFrame, name: str) -> list[str]:
    leading = ranked(values.select(pl.first(), value=name)).filter(rank=1)
    return [str(code) for code in leading.to_series()]


def _named(codes: list[str], names: Mapping[str, str]) -> str:
    return names[codes[0]] if len(codes) == 1 else f"{len(codes)} nơi cùng"
