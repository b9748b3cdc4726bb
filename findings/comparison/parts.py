"""A metric broken down by a closed code list: one stacked bar a school year."""

from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from charts.bars.composition import composition
from charts.bars.ranking import fitting, ranking
from charts.style.colour import Palette
from findings.content.coverage import reports_of, unit_label
from findings.provenance.metric_source import metric_source
from glossary.codes import Code
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from glossary.units import UNITS
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year
from metrics.measure.metric import Metric
from metrics.wording.headline import parts_headline, value_text
from ui.page.show import Finding, finding, nothing
from ui.page.table import Head
from ui.state.screen import Screen

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
