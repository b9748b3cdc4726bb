"""Targets against their results: how many were reached, and one section a period with its bullets or its list."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import polars as pl

from charts.bars.bullet import bullet, bullet_alt
from findings.content.content import (
    Chart,
    Finding,
    Found,
    Head,
    Headline,
    Lead,
    Line,
    Listing,
    Nothing,
    Table,
    Tile,
    Tiles,
    Turned,
    beside,
)
from findings.inquiry import answers
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import href, narrowed_href, place_hrefs, source_href
from findings.link.filters import SHARED
from findings.link.pages import VERDICT
from findings.provenance.source import origin
from findings.targets.source import reports_of, source_name, target_source
from findings.targets.wording import NAMED, note_words, result_words, target_cells
from glossary.targets import verdict_word
from glossary.writing.numbers import NOT_REPORTED, number, percent, quantity
from metrics.targets.tally import Tally, newest_of_each_kind, older_years, period_headline, tally
from metrics.targets.targets import TargetResult
from metrics.targets.verdict import CLOSE_RULE

WHAT = "Chỉ tiêu"
NOTHING_TO_COMPARE = "chưa có kết quả để so"
NOT_BY_SCHOOL = "Chỉ tiêu không giao theo cấp học, cụm hay CĐCS, nên bộ lọc này không còn chỉ tiêu nào."
HELP = "Đếm theo từng chỉ tiêu và nơi giao; một chỉ số có hai nơi giao là hai chỉ tiêu."
SHAPE = "Biểu đồ chỉ tiêu và kết quả"
MOST_BARS, MOST_LINES, MOST_ON_A_SLIDE = 12, 25, 3
HEADS = (*NAMED, Head("Mức giao"), Head("Kết quả"), Head("Đánh giá"), Head("Vì sao"))
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


def not_by_school(inquiry: Inquiry) -> Line | None:
    """That no target is set for what is chosen: single schools, clusters or levels."""
    is_asked = inquiry.unions or inquiry.filter.levels or inquiry.filter.clusters
    return Line((NOT_BY_SCHOOL,), "caution") if is_asked else None


def target_tiles(inquiry: Inquiry) -> Tiles:
    """Five counts of the newest period; without any target a single tile that says so."""
    newest = _newest(inquiry)
    if newest is None:
        return Tiles((Tile(WHAT, NOT_REPORTED, help=HELP),))
    period, found = newest
    counts = tally(found)
    judged = {"close": counts.close, "missed": counts.missed} if counts.judged else {}
    rest = {"not_reported": counts.not_reported, "not_comparable": counts.not_comparable}
    told = [_of(inquiry, code, count, period) for code, count in {**judged, **rest}.items()]
    return Tiles((_met(inquiry, counts, period), *told))


def close_rule(inquiry: Inquiry) -> Line | Nothing:
    """What is close to a target, below the counts; says so where there is no target."""
    return Line((CLOSE_RULE,)) if answers.targets(inquiry) else Nothing(WHAT)


def all_targets(inquiry: Inquiry, verdict: str | None, setter: str | None) -> Found:
    """The newest school year's targets and those of every term, missed ones first.

    Only those of a verdict and a setter; null stands for all of them.
    """
    found = answers.targets(inquiry)
    is_whole = not (verdict or setter)
    return (
        _older(inquiry, older_years(found)),
        [
            _section(inquiry, period, [one for one in its if _is_chosen(one, verdict, setter)], is_whole=is_whole)
            for period, its in newest_of_each_kind(found).items()
        ],
    )


def targets_of(inquiry: Inquiry) -> Finding | Nothing:
    """At most three bullets for a slide; the page Chỉ tiêu has the others, and so have the files."""
    newest = _newest(inquiry)
    if newest is None:
        return Nothing(WHAT)
    period, found = newest
    rest = len(found) - MOST_ON_A_SLIDE
    note = f"Còn {rest} chỉ tiêu khác ở trang Chỉ tiêu." if rest > 0 else ""
    shown = _bullets(inquiry, period, period_headline(period, found), found, found[:MOST_ON_A_SLIDE])
    return replace(shown, origin=replace(shown.origin, note=note))


def _newest(inquiry: Inquiry) -> tuple[str, list[TargetResult]] | None:
    """The first period shown, and its targets."""
    return next(iter(newest_of_each_kind(answers.targets(inquiry)).items()), None)


def _met(inquiry: Inquiry, counts: Tally, period: str) -> Tile:
    label = "Đạt chỉ tiêu"
    if not counts.judged:
        return Tile(label, NOTHING_TO_COMPARE, fraction=f"{number(counts.count)} chỉ tiêu {period}", help=HELP)
    return Tile(
        label,
        f"{number(counts.met)}/{number(counts.judged)}",
        fraction=f"{percent(counts.met / counts.judged * 100)} số chỉ tiêu so được",
        when=period,
        help=HELP,
        source=source_href(inquiry, source_name(period)),
    )


def _of(inquiry: Inquiry, code: str, count: int, period: str) -> Tile:
    """A count that leads to what is counted."""
    lead = href(inquiry.page, {**inquiry.link(SHARED), VERDICT.name: [code]}) if count else ""
    return Tile(
        verdict_word(code).capitalize(),
        number(count),
        when=period,
        coverage="Xem các chỉ tiêu này" if count else "",
        help=HELP,
        source=source_href(inquiry, source_name(period)),
        absent=lead,
    )


def _is_chosen(one: TargetResult, verdict: str | None, setter: str | None) -> bool:
    return verdict in {None, one.verdict} and setter in {None, one.set_by}


def _older(inquiry: Inquiry, years: Mapping[str, int]) -> Line | None:
    """Other school years with targets, each leading to its own."""
    leads = [Lead(f"{year} ({number(count)})", narrowed_href(inquiry, "year", year)) for year, count in years.items()]
    return Line(("Năm học khác có chỉ tiêu: ", *beside(leads))) if leads else None


def _section(
    inquiry: Inquiry, period: str, found: Sequence[TargetResult], *, is_whole: bool
) -> Line | Listing | Turned:
    """Bullets where a result may be held against a target; else the list alone, for it says why not."""
    title = period.capitalize()
    if not found:
        return Line((f"{title}: không có chỉ tiêu nào như đã chọn.",))
    said = period_headline(period, found) if is_whole else f"{title}: {number(len(found))} chỉ tiêu đã chọn"
    if not tally(found).judged:
        return _listed(inquiry, period, said, found)
    return Turned(
        source_name(period), len(found), MOST_BARS, lambda some: _bullets(inquiry, period, said, found, found[some])
    )


def _bullets(
    inquiry: Inquiry, period: str, said: str, found: Sequence[TargetResult], drawn: Sequence[TargetResult]
) -> Finding:
    """The finding of a period's targets, of which some are drawn; its table and its source have all."""
    values = _aims(inquiry, drawn)
    figure = bullet(values, look=inquiry.look)
    return Finding(
        key=source_name(period),
        headline=said,
        chart=Chart(SHAPE, figure, values, "percent", alt=bullet_alt(said, SHAPE, values)),
        table=_table(inquiry, said, found),
        origin=origin(inquiry, reports_of(found), target_source(inquiry, period, found)),
        click="place",
        slide="targets",
    )


def _listed(inquiry: Inquiry, period: str, said: str, found: Sequence[TargetResult]) -> Listing:
    return Listing(
        key=source_name(period),
        headline=Headline(said),
        table=_table(inquiry, said, found),
        size=MOST_LINES,
        origin=origin(inquiry, reports_of(found), target_source(inquiry, period, found)),
        file=said,
    )


def _table(inquiry: Inquiry, said: str, found: Sequence[TargetResult]) -> Table:
    return Table(
        said, HEADS, [_line(inquiry, one) for one in found], place_hrefs(inquiry, (one.district_code for one in found))
    )


def _aims(inquiry: Inquiry, found: Sequence[TargetResult]) -> pl.DataFrame:
    """One row a target for the bullet chart; only a result that may be compared is drawn."""
    rows = [
        {
            "label": one.label,
            "note": note_words(inquiry, one),
            "unit": one.unit,
            "target": one.target,
            "target_text": quantity(one.target, one.unit),
            "operator": one.operator,
            "result": None if one.result is None else one.result.value,
            "result_text": None if one.result is None else result_words(inquiry, one),
            "verdict": verdict_word(one.verdict),
            "mark": one.verdict == "missed",
            "group": one.district_code,
        }
        for one in found
    ]
    return pl.DataFrame(rows, schema=AIM)


def _line(inquiry: Inquiry, one: TargetResult) -> list[str]:
    return [*target_cells(inquiry, one), result_words(inquiry, one), verdict_word(one.verdict), one.reason]
