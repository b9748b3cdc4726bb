"""Help given in the newest reported year: money and people by programme and form, and money per member."""

import polars as pl
import streamlit as st

from charts.bars.ranking import fitting, ranking
from findings.provenance.metric_source import metric_source
from findings.welfare.source import lines_source, reports_of
from glossary.units import UNITS
from glossary.welfare import BENEFICIARY_UNITS, WELFARE_PROGRAMMES
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import Filter
from metrics.welfare.given import Flow, given, newest, per_member
from metrics.welfare.headline import (
    amount_text,
    hidden_text,
    money_headline,
    people_headline,
    people_text,
    per_member_headline,
)
from metrics.wording.headline import value_text
from ui.page.show import Finding, finding, nothing
from ui.page.table import Head
from ui.state.screen import Screen

# All help, and one programme that says the same.
LEAST = 2
SHAPE = "Biểu đồ thanh theo chương trình, hình thức"
HEADS = (Head("Chương trình, hình thức"), Head("Người, lượt, suất được chăm lo"), Head("Số tiền", True))


def help_given(screen: Screen) -> None:
    """Money on the left, people on the right, below each other on a phone."""
    found = _newest_help(screen)
    if found is None:
        return
    where, flow = found
    left, right = st.columns(2, gap="large")
    with left:
        _money(screen, where, flow)
        _per_member(screen, where)
    with right:
        _people(screen, where, flow)


def money_by_programme(screen: Screen) -> None:
    """The money alone, one bar a programme and form."""
    if found := _newest_help(screen):
        _money(screen, *found)


def _newest_help(screen: Screen) -> tuple[Filter, Flow] | None:
    """The newest reported year and the help of it; says so and gives null where nobody reported any."""
    where = newest(screen.cube, screen.filter, "given")
    flow = given(screen.cube, where, screen.unions)
    if flow.lines:
        return where, flow
    nothing("Số người được chăm lo và số tiền đã chi")
    return None


def when(where: Filter) -> str:
    """The year in words."""
    return f"trong năm học {where.last_year}"


def lines_of(flow: Flow) -> list[list[str]]:
    """One line a programme and form, as texts."""
    return [[line.label, people_text(line), amount_text(line)] for line in flow.lines]


def _paid(flow: Flow) -> list[tuple[str, int, str]]:
    paid = [(line.label, line.amount_vnd, line.amount_bound) for line in flow.lines if line.amount_vnd is not None]
    return sorted(paid, key=lambda line: -line[1])


def _reached(flow: Flow, unit: str) -> list[tuple[str, int, str]]:
    found = [(line.label, count, bound) for line in flow.lines for code, count, bound in line.people if code == unit]
    return sorted(found, key=lambda line: -line[1])


def _bars(lines: list[tuple[str, int, str]]) -> pl.DataFrame:
    return pl.DataFrame(lines, schema={"label": pl.String, "value": pl.Int64, "bound": pl.String}, orient="row")


def _money(screen: Screen, where: Filter, flow: Flow) -> None:
    if not _paid(flow):
        nothing("Số tiền đã chi")
        return
    metric = screen.shown(CATALOGUE["money_given"])
    whole = screen.measure(metric, ("school_year",), where).drop_nulls("value").row(-1, named=True)
    headline = money_headline(flow, value_text(metric, whole["value"], whole["bound"]), when(where))
    drawn = fitting(_bars(_paid(flow)), screen.look)
    _finding(screen, where, flow, drawn, ("so-tien", "vnd", headline))


def _people(screen: Screen, where: Filter, flow: Flow) -> None:
    """A chart a unit that tells several lines apart; a single line stands in the tables."""
    counted = [unit for unit in BENEFICIARY_UNITS if _reached(flow, unit)]
    for unit in [unit for unit in counted if len(_reached(flow, unit)) > 1] or counted[:1]:
        values = _bars(_reached(flow, unit))
        _finding(screen, where, flow, values, (f"so-{unit}", unit, people_headline(unit, flow, when(where))))


def _finding(screen: Screen, where: Filter, flow: Flow, values: pl.DataFrame, said: tuple[str, str, str]) -> None:
    """A finding with all lines in its table; `said` is its key, unit and headline."""
    key, unit, headline = said
    finding(
        screen,
        Finding(
            key=f"cham-lo-{key}",
            headline=headline,
            shape=SHAPE,
            figure=ranking(values, unit=unit, unit_label=UNITS.label(unit), look=screen.look),
            values=values,
            unit=unit,
            heads=HEADS,
            rows=lines_of(flow),
            reports=reports_of(flow),
            note=hidden_text(flow),
            slide="welfare" if unit == "vnd" else "",
            source=lines_source(screen, where, flow),
        ),
    )


def _per_member(screen: Screen, where: Filter) -> None:
    """By programme, where there are several of them."""
    found = per_member(screen.cube, where, screen.unions)
    if len(found) <= LEAST:
        return
    metric = screen.shown(CATALOGUE["money_given_per_member"])
    programmes = [(WELFARE_PROGRAMMES.label(code), round(value), "exact") for code, value in found.items() if code]
    values = _bars(sorted(programmes, key=lambda line: -line[1]))
    finding(
        screen,
        Finding(
            key="cham-lo-binh-quan",
            headline=per_member_headline(found, when(where)),
            shape="Biểu đồ thanh theo chương trình",
            figure=ranking(values, unit="vnd", unit_label=UNITS.label("vnd"), look=screen.look),
            values=values,
            unit="vnd",
            heads=(Head("Chương trình"), Head(metric.label, True)),
            rows=[[row["label"], value_text(metric, row["value"])] for row in values.iter_rows(named=True)],
            source=metric_source(screen, metric),
            reports=screen.measure(metric, (), where)["reports"].explode().drop_nulls().unique(),
        ),
    )
