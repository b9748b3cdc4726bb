"""What was done for members: help by programme and form, loans and funds apart, deeds without a figure by name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import polars as pl

from glossary.periods import SMALL_COUNT
from glossary.welfare import BENEFICIARY_UNITS, WELFARE_FLOWS, WELFARE_FORMS, WELFARE_PROGRAMMES
from glossary.writing.text import fold, lowered
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.measure import measure, report_ids
from metrics.measure.metric import Metric, Term

KIND = ("programme", "form")
GIVEN, APART = "given", ("lent", "raised", "saved")
MONEY = {flow: CATALOGUE[f"money_{flow}"] for flow in (GIVEN, *APART)}


@dataclass(frozen=True)
class Help:
    """One programme and form: who was reached, by unit (code, count, bound), and the money in đồng.

    `amount_vnd` is null where no amount is reported.
    """

    programme: str
    form: str
    people: tuple[tuple[str, int, str], ...]
    amount_vnd: int | None
    amount_bound: str
    reports: tuple[str, ...]

    @property
    def label(self) -> str:
        """The programme and the form in words."""
        return help_label(self.programme, self.form)


@dataclass(frozen=True)
class Flow:
    """One flow under a filter: its lines in the order of the code lists; totals are measured, never added here."""

    flow: str
    lines: tuple[Help, ...]

    @property
    def label(self) -> str:
        """What the flow is called."""
        return WELFARE_FLOWS.label(self.flow)


def help_label(programme: str, form: str) -> str:
    """ "Điều ước đoàn viên – tặng tiền"; one alone where it says all."""
    named, done = WELFARE_PROGRAMMES.label(programme), WELFARE_FORMS.label(form)
    if programme == "unspecified":
        return done
    return named if fold(done) in fold(named) else f"{named} – {lowered(done)}"


def newest(cube: Cube, where: Filter, flow: str | None = None) -> Filter:
    """The filter narrowed to the newest school year in range with any welfare, or with this flow of it.

    As it is when there is none.
    """
    is_asked = pl.lit(True) if flow is None else pl.col("flow") == flow
    years = where.rows(cube.facts["welfare"]).filter(is_asked)["school_year"].drop_nulls()
    if years.is_empty():
        return where
    year = str(years.max())
    return replace(where, first_year=year, last_year=year)


def given(cube: Cube, where: Filter) -> Flow:
    """Help given in the range of the filter, by programme and form."""
    return _flow(cube, GIVEN, where)


def newest_apart(cube: Cube, where: Filter) -> list[tuple[str | None, Flow]]:
    """Loans, funds raised and benefits, each by itself in the newest school year that has any of it.

    With that year, null where none is stated; a flow without a row is left out.
    """
    narrowed = [(newest(cube, where, flow), flow) for flow in APART]
    found = [(of_year.last_year, _flow(cube, flow, of_year)) for of_year, flow in narrowed]
    return [(year, flow) for year, flow in found if flow.lines]


def without_figure(cube: Cube, where: Filter) -> pl.DataFrame:
    """What was done without a number of people or an amount, in the order of the code lists.

    Columns: programme, form, activities (null: not reported), rows, districts (codes).
    """
    rows = where.rows(cube.facts["welfare"]).filter(
        ~pl.col("beneficiary_count_reported"),
        ~pl.col("amount_vnd_reported"),
        pl.col("doubt").ne_missing(SMALL_COUNT),
    )
    found = rows.group_by(KIND).agg(
        pl.when(pl.col("activity_count_reported").any()).then(pl.col("activity_count").sum()).alias("activities"),
        pl.col("row_count").sum().alias("rows"),
        pl.col("district_code").drop_nulls().unique().sort().alias("districts"),
    )
    return found.sort(_place("programme", WELFARE_PROGRAMMES), _place("form", WELFARE_FORMS))


def per_member(cube: Cube, shown: Metric, where: Filter) -> dict[str | None, float]:
    """Đồng given per member by programme, and under null in all; what has no value was not reported with members.

    `shown` is the metric as it may be shown under the filter.
    """
    programmes = where.rows(cube.facts["welfare"]).filter(flow="given")["programme"].unique()
    metrics: dict[str | None, Metric] = {None: shown}
    metrics |= {code: _of_programme(shown, code) for code in WELFARE_PROGRAMMES if code in programmes}
    values = {code: measure(cube, metric, (), where)["value"].to_list() for code, metric in metrics.items()}
    return {code: found[0] for code, found in values.items() if found and found[0]}


def amount_of(flow: str, programme: str, form: str) -> Metric:
    """The money of one flow, programme and form."""
    return _part(flow, "amount_vnd", "vnd", programme=(programme,), form=(form,))


def people_of(flow: str, programme: str, form: str, unit: str) -> Metric:
    """The people of one flow, programme and form that are counted by one unit."""
    whose = {"programme": (programme,), "form": (form,)}
    return _part(flow, "beneficiary_count", unit, **whose, beneficiary_unit=(unit,))


def _of_programme(metric: Metric, programme: str) -> Metric:
    top = metric.numerator
    return replace(metric, numerator=replace(top, where={**top.where, "programme": (programme,)}))


def _flow(cube: Cube, flow: str, where: Filter) -> Flow:
    people = _measured(cube, flow, "beneficiary_count", (*KIND, "beneficiary_unit"), where)
    money = _measured(cube, flow, "amount_vnd", KIND, where)
    kinds = sorted({row[:2] for frame in (people, money) for row in frame.select(KIND).iter_rows()}, key=_order)
    return Flow(flow, tuple(_line(people, money, kind) for kind in kinds))


def _measured(cube: Cube, flow: str, column: str, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """The measured sums above zero; nobody reports the help that nobody got."""
    return measure(cube, _part(flow, column, "vnd"), by, where).filter(pl.col("value") > 0)


def _line(people: pl.DataFrame, money: pl.DataFrame, kind: tuple[str, str]) -> Help:
    is_kind = (pl.col("programme") == kind[0]) & (pl.col("form") == kind[1])
    reached, paid = people.filter(is_kind), money.filter(is_kind)
    reports = tuple(report_ids(pl.concat([reached.select("reports"), paid.select("reports")])))
    counts = {
        unit: (int(value), bound)
        for unit, value, bound in reached.select("beneficiary_unit", "value", "bound").iter_rows()
    }
    units = [unit for unit in BENEFICIARY_UNITS if unit in counts]
    return Help(
        *kind,
        people=tuple((unit, *counts[unit]) for unit in units),
        amount_vnd=None if paid.is_empty() else int(paid["value"][0]),
        amount_bound="exact" if paid.is_empty() else str(paid["bound"][0]),
        reports=reports,
    )


def _order(kind: tuple[str, ...]) -> tuple[int, int]:
    return WELFARE_PROGRAMMES.order(kind[0]), WELFARE_FORMS.order(kind[1])


def _place(column: str, codes: Iterable[str]) -> pl.Expr:
    return pl.col(column).replace_strict({code: place for place, code in enumerate(codes)}, return_dtype=pl.Int64)


def _part(flow: str, measure: str, unit: str, **where: tuple[str, ...]) -> Metric:
    """A number of one flow that stands in no catalogue, since nobody is told its name."""
    return Metric(
        name=f"part_{measure}",
        label="",
        unit=unit,
        group="Chăm lo",
        description="",
        over_years="flow",
        numerator=Term("welfare", measure, {"flow": (flow,), **where}),
    )
