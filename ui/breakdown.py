"""A metric broken down by a closed code list: one stacked bar a school year."""

from collections.abc import Mapping

import polars as pl

from charts.colour import Palette
from charts.composition import composition
from glossary.codes import Code
from glossary.unions import GRADES
from glossary.units import UNITS
from metrics.catalogue import CATALOGUE
from metrics.headline import parts_headline, value_text
from metrics.metric import Metric
from ui.metric_source import metric_source
from ui.screen import Screen
from ui.show import Finding, finding
from ui.table import Head

# Which shape of a deck shows a breakdown.
SLIDES = {
    ("unions_graded", "grade"): "grades",
    ("unions_graded_strength", "grade"): "grades",
    ("formal_awards", "recipient_kind"): "recipients",
}


def grades_over_years(screen: Screen) -> None:
    """The grades of the unions, each scheme a chart of its own: the two eras are no one series."""
    for name, scheme in (("unions_graded", "tasks"), ("unions_graded_strength", "strength")):
        grades = {code: grade for code, grade in GRADES.items() if grade.scheme == scheme}
        over_years(screen, CATALOGUE[name], "grade", Palette(grades, "falling"))


def over_years(screen: Screen, metric: Metric, column: str, palette: Palette) -> None:
    """One stacked bar a school year, one segment a code; nothing when nobody reported it."""
    measured = screen.measure(metric, ("school_year", column)).drop_nulls("value")
    # Codes that the metric leaves out come back as zeros: unions that were not graded are no grade.
    values = measured.filter(pl.col(column).is_in(list(palette.codes)))
    if values.is_empty():
        return
    last = str(values["school_year"].max())
    newest = values.filter(pl.col("school_year") == last)
    drawn = values.select("value", "bound", "signs", label="school_year", group=column)

    finding(
        screen,
        Finding(
            key=f"{metric.name}-{column}",
            headline=parts_headline(metric, newest, palette.codes, column, last),
            shape="Biểu đồ thanh chồng",
            figure=composition(
                drawn, unit=metric.unit, unit_label=UNITS.label(metric.unit), look=screen.look, palette=palette
            ),
            values=drawn,
            unit=metric.unit,
            heads=(Head("Năm học"), Head("Gồm"), Head(metric.label, True)),
            rows=[_row(metric, row, palette.codes) for row in drawn.iter_rows(named=True)],
            reports=values["reports"].explode().drop_nulls().unique().to_list(),
            codes=palette.codes,
            source=metric_source(screen, metric),
            click="year",
            slide=SLIDES.get((metric.name, column), ""),
        ),
    )


def _row(metric: Metric, row: dict[str, object], codes: Mapping[str, Code]) -> tuple[str, str, str]:
    value = value_text(metric, row["value"], str(row["bound"]), row["signs"])  # type: ignore[arg-type]
    return (str(row["label"]), codes[str(row["group"])].label, value)
