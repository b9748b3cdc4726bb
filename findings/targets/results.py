"""Targets against their results: one section a period with its bullets, its table and its source."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import polars as pl
import streamlit as st

from charts.bars.bullet import bullet, bullet_alt
from findings.content.tiles import Tile, draw
from findings.inquiry import kept
from findings.link.leads import href, narrowed, place_href
from findings.provenance.source import source_href
from findings.targets.source import reports_of, source_name, target_source
from findings.targets.wording import name_words, note_words, place_words, result_words, setter_words, target_words
from glossary.targets import verdict_word
from glossary.writing.numbers import NOT_REPORTED, number, percent, quantity
from metrics.targets.tally import Tally, newest_of_each_kind, older_years, period_headline, tally
from metrics.targets.targets import CLOSE_RULE, TargetResult
from ui.page import choices
from ui.page.choices import VERDICT
from ui.page.show import Finding, download, finding, nothing, source_under, titled, turned
from ui.page.table import Head, inner, table
from ui.state.filters import SHARED
from ui.state.link import state
from ui.state.screen import Screen

NOTHING_TO_COMPARE = "chưa có kết quả để so"
HELP = "Đếm theo từng chỉ tiêu và nơi giao; một chỉ số có hai nơi giao là hai chỉ tiêu."


def target_tiles(screen: Screen, period: str | None, found: Sequence[TargetResult]) -> None:
    """Five counts of one period; without any target a single tile that says so."""
    if period is None:
        draw([Tile("Chỉ tiêu", NOT_REPORTED, help=HELP)])
        return
    counts = tally(found)
    judged = {"close": counts.close, "missed": counts.missed} if counts.judged else {}
    rest = {"not_reported": counts.not_reported, "not_comparable": counts.not_comparable}
    told = [_of(screen, code, count, period) for code, count in {**judged, **rest}.items()]
    draw([_met(screen, counts, period), *told])


def _met(screen: Screen, counts: Tally, period: str) -> Tile:
    label = "Đạt chỉ tiêu"
    if not counts.judged:
        return Tile(label, NOTHING_TO_COMPARE, fraction=f"{number(counts.count)} chỉ tiêu {period}", help=HELP)
    return Tile(
        label,
        f"{number(counts.met)}/{number(counts.judged)}",
        fraction=f"{percent(counts.met / counts.judged * 100)} số chỉ tiêu so được",
        when=period,
        help=HELP,
        source=source_href(screen, source_name(period)),
    )


def _of(screen: Screen, code: str, count: int, period: str) -> Tile:
    """A count that leads to what is counted."""
    lead = href(screen.page, {**state(SHARED), VERDICT.name: [code]}) if count else ""
    return Tile(
        verdict_word(code).capitalize(),
        number(count),
        when=period,
        coverage="Xem các chỉ tiêu này" if count else "",
        help=HELP,
        source=source_href(screen, source_name(period)),
        absent=lead,
    )


MOST_BARS, MOST_LINES = 12, 25
NOT_BY_SCHOOL = "Chỉ tiêu không giao theo cấp học, cụm hay CĐCS, nên bộ lọc này không còn chỉ tiêu nào."
SHAPE = "Biểu đồ chỉ tiêu và kết quả"
HEADS = (
    Head("Quận, huyện"),
    Head("Chỉ tiêu"),
    Head("Nơi giao"),
    Head("Mức giao"),
    Head("Kết quả"),
    Head("Đánh giá"),
    Head("Vì sao"),
)
AIM = {
    "label": pl.String,
    "note": pl.String,
    "unit": pl.String,
    "target": pl.Float64,
    "target_text": pl.String,
    "operator": pl.String,
    "result": pl.Float64,
    "result_text": pl.String,
    "verdict": pl.String,
    "mark": pl.Boolean,
    "group": pl.String,
}


def all_targets(screen: Screen) -> None:
    """The newest school year's targets and those of every term, missed ones first."""
    found = kept.targets(screen)
    periods = newest_of_each_kind(found)
    if screen.unions or screen.filter.levels or screen.filter.clusters:
        st.html(f'<p class="dropped">{NOT_BY_SCHOOL}</p>')
    target_tiles(screen, next(iter(periods), None), next(iter(periods.values()), []))
    if not found:
        nothing("Chỉ tiêu")
        return
    st.html(f'<p class="under">{escape(CLOSE_RULE)}</p>')
    left, right = st.columns(2)
    with left:
        verdict = choices.verdict()
    with right:
        setter = choices.setter(one.set_by for one in found if one.set_by)
    _older(screen, older_years(found))
    for period, its in periods.items():
        _section(
            screen, period, [one for one in its if _is_chosen(one, verdict, setter)], is_whole=not (verdict or setter)
        )


def _is_chosen(one: TargetResult, verdict: str | None, setter: str | None) -> bool:
    return verdict in {None, one.verdict} and setter in {None, one.set_by}


def _older(screen: Screen, years: dict[str, int]) -> None:
    """Other school years with targets, each leading to its own."""
    if not years:
        return
    links = [
        inner(href(screen.page, narrowed(screen, "year", year)), f"{year} ({number(count)})")
        for year, count in years.items()
    ]
    st.html(f'<p class="under">Năm học khác có chỉ tiêu: {" · ".join(links)}</p>')


def _section(screen: Screen, period: str, found: Sequence[TargetResult], *, is_whole: bool) -> None:
    """Bullets where a result may be held against a target; else the table alone, for it says why not."""
    title = period.capitalize()
    if not found:
        st.html(f'<p class="under">{escape(title)}: không có chỉ tiêu nào như đã chọn.</p>')
        return
    said = period_headline(period, found) if is_whole else f"{title}: {number(len(found))} chỉ tiêu đã chọn"
    if not tally(found).judged:
        _listed(screen, period, said, found)
        return
    with turned(source_name(period), len(found), MOST_BARS) as some:
        finding(screen, bullets(screen, period, said, found, found[some]))


def bullets(
    screen: Screen, period: str, said: str, found: Sequence[TargetResult], drawn: Sequence[TargetResult]
) -> Finding:
    """The finding of a period's targets, of which some are drawn; its table and its source have all."""
    values = _aims(screen, drawn)
    return Finding(
        key=source_name(period),
        headline=said,
        shape=SHAPE,
        figure=bullet(values, look=screen.look),
        values=values,
        unit="percent",
        heads=HEADS,
        rows=[_line(screen, one) for one in found],
        reports=reports_of(found),
        source=target_source(screen, period, found),
        click="place",
        hrefs=_hrefs(screen, found),
        alt=bullet_alt(said, SHAPE, values),
        slide="targets",
    )


def _listed(screen: Screen, period: str, said: str, found: Sequence[TargetResult]) -> None:
    titled(said)
    lines, hrefs = [_line(screen, one) for one in found], _hrefs(screen, found)
    with turned(source_name(period), len(found), MOST_LINES) as some:
        table(said, HEADS, lines[some], hrefs=hrefs[some])
    source_under(screen, target_source(screen, period, found), reports_of(found))
    download(screen, said, source_name(period), [head.title for head in HEADS], lines)


def _hrefs(screen: Screen, found: Sequence[TargetResult]) -> list[str | None]:
    return [place_href(screen, one.district_code) if one.district_code else None for one in found]


def _aims(screen: Screen, found: Sequence[TargetResult]) -> pl.DataFrame:
    """One row a target for the bullet chart; only a result that may be compared is drawn."""
    rows = [
        {
            "label": one.label,
            "note": note_words(screen, one),
            "unit": one.unit,
            "target": one.target,
            "target_text": quantity(one.target, one.unit),
            "operator": one.operator,
            "result": None if one.result is None else one.result.value,
            "result_text": None if one.result is None else result_words(screen, one),
            "verdict": verdict_word(one.verdict),
            "mark": one.verdict == "missed",
            "group": one.district_code,
        }
        for one in found
    ]
    return pl.DataFrame(rows, schema=AIM)


def _line(screen: Screen, one: TargetResult) -> list[str]:
    return [
        place_words(screen, one),
        name_words(one),
        setter_words(one),
        target_words(one),
        result_words(screen, one),
        verdict_word(one.verdict),
        one.reason,
    ]


AT_MOST = 3


def targets_of(screen: Screen) -> None:
    """At most three bullets; the page Chỉ tiêu has the others, and so have the files."""
    found = next(iter(newest_of_each_kind(kept.targets(screen)).items()), None)
    if found is None:
        nothing("Chỉ tiêu")
        return
    period, all_of_it = found
    rest = len(all_of_it) - AT_MOST
    note = f"Còn {rest} chỉ tiêu khác ở trang Chỉ tiêu." if rest > 0 else ""
    shown = bullets(screen, period, period_headline(period, all_of_it), all_of_it, all_of_it[:AT_MOST])
    finding(screen, replace(shown, note=note))
