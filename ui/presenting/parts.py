"""A number of the newest year by school level or owner: one bar a code, in the order of the code list."""

from dataclasses import replace

import polars as pl

from charts.ranking import fitting, ranking
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from metrics.change import newest_year
from metrics.headline import parts_headline, value_text
from metrics.metric import Metric
from ui.finding_words import reports_of, unit_label
from ui.metric_source import metric_source
from ui.screen import Screen
from ui.show import Finding, finding, nothing
from ui.table import Head

CODES = {"school_level": (SCHOOL_LEVELS, "Cấp học"), "ownership": (OWNERSHIPS, "Loại hình")}


def parts_of(screen: Screen, metric: Metric, column: str) -> None:
    """Only codes that somebody reported; rows that name none are in the sentence alone."""
    metric = screen.shown(metric, (column,))
    year = newest_year(screen.cube, metric, screen.filter)
    where = replace(screen.filter, first_year=year, last_year=year)
    measured = screen.measure(metric, (column,), where)
    codes, title = CODES[column]
    known = measured.filter(pl.col("value") > 0, pl.col(column).is_in(list(codes)))
    if year is None or known.is_empty():
        nothing(f"{metric.label} theo {title.lower()}")
        return
    labels = pl.col(column).replace_strict({code: codes.label(code) for code in codes})
    drawn = fitting(known.with_columns(label=labels).sort("value", descending=True, maintain_order=True), screen.look)
    values = drawn.sort(pl.col(column).cast(pl.Enum(list(codes)))).select("label", "value", "bound", "signs")
    rest = known.height - values.height
    shown = Finding(
        key=f"phan-{metric.name}-{column}",
        headline=parts_headline(metric, measured, codes, column, year),
        shape=f"Biểu đồ thanh theo {title.lower()}",
        figure=ranking(values, unit=metric.unit, unit_label=unit_label(metric), look=screen.look),
        values=values,
        unit=metric.unit,
        heads=(Head(title), Head(f"{metric.label}, năm học {year}", True)),
        rows=[
            (row["label"], value_text(metric, row["value"], row["bound"], row["signs"]))
            for row in values.iter_rows(named=True)
        ],
        reports=reports_of(measured),
        note=f"Còn {rest} {title.lower()} khác ít hơn, không vẽ." if rest else "",
        source=metric_source(screen, metric),
    )
    finding(screen, shown)
