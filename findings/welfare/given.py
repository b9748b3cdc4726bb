"""Help given in the newest reported year: money and people by programme and form, and money per member."""

import polars as pl

from charts.bars.ranking import fitting, ranking
from findings.content.content import Beside, Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import small_counts
from findings.provenance.metric_source import metric_source
from findings.provenance.source import origin
from findings.welfare.source import lines_source, reports_of
from glossary.units import UNITS
from glossary.welfare import BENEFICIARY_UNITS, WELFARE_PROGRAMMES
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import Filter
from metrics.measure.measure import report_ids
from metrics.welfare.given import Flow, given, newest, per_member
from metrics.welfare.headline import (
    amount_text,
    money_headline,
    people_headline,
    people_text,
    per_member_headline,
)
from metrics.wording.headline import value_text

# All help, and one programme that says the same.
LEAST = 2
SHAPE = "Biểu đồ thanh theo chương trình, hình thức"
NOBODY_HELPED = Nothing("Số người được chăm lo và số tiền đã chi")
HEADS = (Head("Chương trình, hình thức"), Head("Người, lượt, suất được chăm lo"), Head("Số tiền", True))


def help_given(inquiry: Inquiry) -> Beside | Nothing:
    """Money on the left, people on the right."""
    found = _newest_help(inquiry)
    if found is None:
        return NOBODY_HELPED
    where, flow = found
    money = (_money(inquiry, where, flow), _per_member(inquiry, where))
    return Beside((money, _people(inquiry, where, flow)))


def money_by_programme(inquiry: Inquiry) -> Finding | Nothing:
    """The money alone, one bar a programme and form."""
    found = _newest_help(inquiry)
    return NOBODY_HELPED if found is None else _money(inquiry, *found)


def _newest_help(inquiry: Inquiry) -> tuple[Filter, Flow] | None:
    """The newest reported year and the help of it; null where nobody reported any."""
    where = newest(inquiry.cube, inquiry.filter, "given")
    flow = given(inquiry.cube, where)
    return (where, flow) if flow.lines else None


def _when(where: Filter) -> str:
    """The year in words."""
    return f"trong năm học {where.last_year}"


def _lines(flow: Flow) -> list[list[str]]:
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


def _money(inquiry: Inquiry, where: Filter, flow: Flow) -> Finding | Nothing:
    if not _paid(flow):
        return Nothing("Số tiền đã chi")
    metric = inquiry.shown(CATALOGUE["money_given"])
    whole = inquiry.measure(metric, ("school_year",), where).drop_nulls("value").row(-1, named=True)
    headline = money_headline(flow, value_text(metric, whole["value"], whole["bound"]), _when(where))
    drawn = fitting(_bars(_paid(flow)), inquiry.look)
    return _finding(inquiry, where, flow, drawn, ("so-tien", "vnd", headline))


def _people(inquiry: Inquiry, where: Filter, flow: Flow) -> list[Finding]:
    """A chart a unit that tells several lines apart; a single line stands in the tables."""
    counted = [unit for unit in BENEFICIARY_UNITS if _reached(flow, unit)]
    told_apart = [unit for unit in counted if len(_reached(flow, unit)) > 1] or counted[:1]
    return [
        _finding(
            inquiry,
            where,
            flow,
            _bars(_reached(flow, unit)),
            (f"so-{unit}", unit, people_headline(unit, flow, _when(where))),
        )
        for unit in told_apart
    ]


def _finding(inquiry: Inquiry, where: Filter, flow: Flow, values: pl.DataFrame, said: tuple[str, str, str]) -> Finding:
    """A finding with all lines in its table; `said` is its key, unit and headline."""
    key, unit, headline = said
    return Finding(
        key=f"cham-lo-{key}",
        headline=headline,
        chart=_chart(inquiry, SHAPE, values, unit),
        table=Table(headline, HEADS, _lines(flow)),
        origin=origin(
            inquiry,
            reports_of(flow),
            lines_source(inquiry, where, flow),
            coverage=small_counts(inquiry, CATALOGUE["help_of_any_unit"], str(where.last_year)),
        ),
        slide="welfare" if unit == "vnd" else "",
    )


def _chart(inquiry: Inquiry, shape: str, values: pl.DataFrame, unit: str) -> Chart:
    figure = ranking(values, unit=unit, unit_label=UNITS.label(unit), look=inquiry.look)
    return Chart(shape, figure, values, unit)


def _per_member(inquiry: Inquiry, where: Filter) -> Finding | None:
    """By programme, where there are several of them."""
    metric = inquiry.shown(CATALOGUE["money_given_per_member"])
    found = per_member(inquiry.cube, metric, where)
    if len(found) <= LEAST:
        return None
    programmes = [(WELFARE_PROGRAMMES.label(code), round(value), "exact") for code, value in found.items() if code]
    values = _bars(sorted(programmes, key=lambda line: -line[1]))
    headline, heads = per_member_headline(found, _when(where)), (Head("Chương trình"), Head(metric.label, True))
    rows = [[row["label"], value_text(metric, row["value"])] for row in values.iter_rows(named=True)]
    reports = report_ids(inquiry.measure(metric, (), where))
    return Finding(
        key="cham-lo-binh-quan",
        headline=headline,
        chart=_chart(inquiry, "Biểu đồ thanh theo chương trình", values, "vnd"),
        table=Table(headline, heads, rows),
        origin=origin(
            inquiry,
            reports,
            metric_source(inquiry, metric),
            coverage=small_counts(inquiry, metric, str(where.last_year)),
        ),
    )
