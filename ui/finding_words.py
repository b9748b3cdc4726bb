"""Words and ids that every finding needs: its unit, the title of its places, the reports behind it."""

import polars as pl

from glossary.units import UNITS
from metrics.metric import Metric
from ui.screen import Screen


def unit_label(metric: Metric) -> str:
    """The unit as an axis names it; of what is divided with what it is divided by."""
    label = UNITS.label(metric.unit)
    if metric.fraction is None or metric.unit == "percent":
        return label
    per = f"{metric.per} " if metric.per != 1 else "một "
    return f"{label} trên {per}{metric.fraction[1].removeprefix('số ')}"


def place_title(screen: Screen) -> str:
    """What a column of places is called."""
    return "Địa bàn" if screen.cube.units else "Quận, huyện"


def reports_of(values: pl.DataFrame) -> list[str]:
    """The ids of the reports behind the rows of `measure`."""
    return values["reports"].explode().drop_nulls().unique().to_list()
