"""The targets of the school year to come, each beside this year's result of the same thing."""

from dataclasses import replace

from findings.decks.placeholders import year_of
from findings.inquiry import kept
from findings.targets.source import reports_of, target_source
from findings.targets.wording import name_words, place_words, result_words, setter_words, target_words
from glossary.writing.numbers import NOT_REPORTED, number
from metrics.measure.change import next_year
from metrics.targets.targets import TargetResult
from ui.page.show import nothing, source_under, titled
from ui.page.table import Head, table
from ui.state.screen import Screen

WHAT = "Chỉ tiêu năm học tới"


def next_targets_of(screen: Screen) -> None:
    """Those set for the year after the one that the slides are about."""
    year = year_of(screen)
    found = [] if year is None else _set_for(screen, next_year(year))
    if year is None or not found:
        nothing(WHAT)
        return
    coming = next_year(year)
    heads = (
        Head("Quận, huyện"),
        Head("Chỉ tiêu"),
        Head("Nơi giao"),
        Head(f"Mức giao {coming}"),
        Head(f"Kết quả {year}"),
    )
    before = {_same(one): one for one in kept.targets(screen) if one.school_year == year}
    title = f"Năm học {coming} có {number(len(found))} chỉ tiêu"
    titled(title)
    table(title, heads, [_line(screen, one, before.get(_same(one))) for one in found])
    source_under(screen, target_source(screen, found[0].period, found), reports_of(found))


def _set_for(screen: Screen, year: str) -> list[TargetResult]:
    later = replace(screen, filter=replace(screen.filter, first_year=year, last_year=year))
    return [one for one in kept.targets(later) if one.school_year == year]


def _same(one: TargetResult) -> tuple[object, ...]:
    return one.district_code, one.province_code, one.indicator, one.ownership, one.union_kind, one.level, one.base_label


def _line(screen: Screen, one: TargetResult, before: TargetResult | None) -> list[str]:
    result = NOT_REPORTED if before is None else result_words(screen, before)
    return [place_words(screen, one), name_words(one), setter_words(one), target_words(one), result]
