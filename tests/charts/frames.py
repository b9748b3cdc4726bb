"""Small frames of hand-made values for the charts' tests."""

from collections.abc import Sequence

import plotly.graph_objects as go
import polars as pl

from charts.colour import Palette
from charts.composition import composition
from charts.heatmap import heatmap
from charts.ranking import ranking
from charts.theme import PROJECTOR, PROJECTOR_DARK, SCREEN, SCREEN_DARK, Look
from charts.trend import trend
from glossary.initiatives import INITIATIVE_LEVELS

LOOKS = (SCREEN, SCREEN_DARK, PROJECTOR, PROJECTOR_DARK)
LEVELS = Palette(INITIATIVE_LEVELS, "rising")
YEARS = ("2020-2021", "2021-2022", "2022-2023", "2023-2024")


def line(label: str, values: Sequence[float | None], *, mark: bool = False) -> pl.DataFrame:
    years = YEARS[: len(values)]
    return pl.DataFrame({"x": years, "label": [label] * len(years), "value": values, "mark": [mark] * len(years)})


def bars(values: dict[str, float | None]) -> pl.DataFrame:
    return pl.DataFrame({"label": list(values), "value": list(values.values())}, schema_overrides={"value": pl.Float64})


def segments(*rows: tuple[str, str, float | None]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema={"label": pl.String, "group": pl.String, "value": pl.Float64}, orient="row")


def every_shape(look: Look) -> dict[str, go.Figure]:
    """One figure of each shape, with a null, a marked row and a long label in it."""
    lines = pl.concat(
        [line("Quận Cầu Giấy", [412, None, 690, 868], mark=True), line("Thị xã Sơn Tây", [90, 95, 99, 99])]
    )
    ranked = bars({"Nghiệp đoàn mầm non độc lập, nghiệp đoàn giữ trẻ": 868, "Quận Cầu Giấy": 439, "Huyện Ba Vì": None})
    stacked = segments(("2022-2023", "school", 46), ("2022-2023", "district", 9), ("2022-2023", "province", None))
    marked = ranked.with_columns(mark=pl.col("label") == "Quận Cầu Giấy")
    unit, name = "initiatives", "sáng kiến"
    return {
        "trend": trend(lines, unit=unit, unit_label=name, look=look),
        "ranking": ranking(marked, unit=unit, unit_label=name, look=look),
        "composition": composition(stacked, unit=unit, unit_label=name, look=look, palette=LEVELS),
        "heatmap": heatmap(lines, unit=unit, unit_label=name, look=look),
    }
