"""The tiles of a season of staff conferences: held, in time, not held, not reported, not applicable."""

from dataclasses import replace

from glossary.numbers import NOT_REPORTED, number
from metrics.headline import coverage_text
from metrics.season import Season
from ui.screen import Screen
from ui.season_source import NAME, season_source
from ui.source import offer, source_href
from ui.tiles import Tile, draw

LABEL = "CĐCS đã tổ chức Hội nghị CBCCVC"
HELP = "Chỉ đếm CĐCS được liệt kê trong báo cáo; CĐCS chỉ được nêu tên không được đếm."


def season_tiles(screen: Screen, shown: Season | None) -> None:
    """Draw them; where no union was listed only that nobody reported."""
    if shown is None:
        draw([Tile(LABEL, NOT_REPORTED, help=HELP)])
        return
    offer(season_source(screen, shown))
    draw(_counts(screen, shown) if shown.listed else [_tile(screen, shown, LABEL, None)])


def _counts(screen: Screen, shown: Season) -> list[Tile]:
    first = _tile(screen, shown, LABEL, shown.held, f"trên {number(shown.expected)} CĐCS phải tổ chức")
    found = [replace(first, coverage=coverage_text(shown.answered, shown.listed, "CĐCS"))]
    if shown.in_time is not None:
        late = f"trên {number(shown.timed)} CĐCS có thời hạn; {number(shown.late)} trễ hạn"
        found.append(_tile(screen, shown, "Tổ chức đúng hạn", shown.in_time, late))
    found.append(_tile(screen, shown, "Chưa tổ chức", shown.not_held))
    found.append(_tile(screen, shown, "Chưa có báo cáo", shown.not_reported))
    found.append(_tile(screen, shown, "Không áp dụng", shown.not_applicable))
    return found


def _tile(screen: Screen, shown: Season, label: str, value: int | None, fraction: str = "") -> Tile:
    return Tile(
        label,
        number(value),
        fraction,
        f"năm học {shown.school_year}" if value is not None else "",
        help=HELP,
        source=source_href(screen, NAME),
        absent=source_href(screen, NAME, "chua-bao-cao"),
    )
