"""The tiles of the page Chỉ tiêu: how many targets of the newest period stand where, each leading to them."""

from collections.abc import Sequence

from glossary.numbers import NOT_REPORTED, number, percent
from glossary.targets import verdict_word
from metrics.target_tally import Tally, tally
from metrics.targets import TargetResult
from ui.choices import VERDICT
from ui.filters import SHARED
from ui.leads import href
from ui.link import state
from ui.screen import Screen
from ui.source import source_href
from ui.target_source import source_name
from ui.tiles import Tile, draw

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
