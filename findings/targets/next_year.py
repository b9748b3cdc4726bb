"""The targets of the school year to come, each beside this year's result of the same thing."""

from dataclasses import replace

from findings.content.content import Head, Headline, Listing, Nothing, Table
from findings.inquiry import answers
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.placeholders import year_of
from findings.provenance.source import origin
from findings.targets.source import reports_of, target_source
from findings.targets.wording import NAMED, result_words, target_cells
from glossary.writing.numbers import NOT_REPORTED, number
from metrics.measure.change import next_year
from metrics.targets.targets import TargetResult

WHAT = "Chỉ tiêu năm học tới"


def next_targets_of(inquiry: Inquiry) -> Listing | Nothing:
    """Those set for the year after the one that the slides are about."""
    year = year_of(inquiry)
    found = [] if year is None else _set_for(inquiry, next_year(year))
    if year is None or not found:
        return Nothing(WHAT)
    coming = next_year(year)
    heads = (*NAMED, Head(f"Mức giao {coming}"), Head(f"Kết quả {year}"))
    before = {_same(one): one for one in answers.targets(inquiry) if one.school_year == year}
    title = f"Năm học {coming} có {number(len(found))} chỉ tiêu"
    return Listing(
        key="next-targets",
        headline=Headline(title),
        table=Table(title, heads, [_line(inquiry, one, before.get(_same(one))) for one in found]),
        origin=origin(inquiry, reports_of(found), target_source(inquiry, found[0].period, found)),
    )


def _set_for(inquiry: Inquiry, year: str) -> list[TargetResult]:
    later = replace(inquiry, filter=replace(inquiry.filter, first_year=year, last_year=year))
    return [one for one in answers.targets(later) if one.school_year == year]


def _same(one: TargetResult) -> tuple[object, ...]:
    return one.district_code, one.province_code, one.indicator, one.ownership, one.union_kind, one.level, one.base_label


def _line(inquiry: Inquiry, one: TargetResult, before: TargetResult | None) -> list[str]:
    result = NOT_REPORTED if before is None else result_words(inquiry, before)
    return [*target_cells(inquiry, one), result]
