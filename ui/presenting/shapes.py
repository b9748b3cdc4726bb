"""What each shape of a deck draws on a slide."""

from collections.abc import Callable, Mapping

from charts.colour import Palette
from glossary.awards import RECIPIENT_KINDS
from metrics.catalogue import CATALOGUE
from ui.award_table import award_table
from ui.breakdown import grades_over_years, over_years
from ui.comparison.ask import Asked
from ui.comparison.breakdowns import BREAKDOWNS
from ui.comparison.draw import compared
from ui.findings import trend_of
from ui.missing import missing_reports
from ui.presenting.apart import apart_of
from ui.presenting.honours import honours_of
from ui.presenting.levels import levels_of
from ui.presenting.next_targets import next_targets_of
from ui.presenting.parts import parts_of
from ui.presenting.reported import reported_of
from ui.presenting.target_slide import targets_of
from ui.ranking import ranking_of
from ui.screen import Screen
from ui.season import season_of
from ui.season_curve import curve_of
from ui.season_lists import wanting_unions
from ui.season_tiles import season_tiles
from ui.shortcomings import shortcomings_of_the_year
from ui.welfare import money_by_programme
from validation.deck import Shape

ASKED_FIRST = ("unions", "members", "initiatives_district", "formal_awards", "money_given")
# Lists that may be longer than a slide.
LISTS = ("missing", "late", "reported", "next_targets", "table")
# A metric alone is shown as the other pages show it.
ALONE: Mapping[str, Callable[..., None]] = {"trend": trend_of, "ranking": ranking_of}


def _season(screen: Screen) -> None:
    season_tiles(screen, season_of(screen))
    curve_of(screen, season_of(screen))


def _awards(screen: Screen) -> None:
    award_table(screen, CATALOGUE["formal_awards"], "Khen thưởng", "khen-thuong")


def _recognition(screen: Screen) -> None:
    award_table(screen, CATALOGUE["recognition"], "Ghi nhận, tôn vinh", "ghi-nhan")


def _recipients(screen: Screen) -> None:
    over_years(screen, CATALOGUE["formal_awards"], "recipient_kind", Palette(RECIPIENT_KINDS))


DRAWN: Mapping[str, Callable[[Screen], None]] = {
    "grades": grades_over_years,
    "recipients": _recipients,
    "levels": levels_of,
    "welfare": money_by_programme,
    "apart": apart_of,
    "season": _season,
    "targets": targets_of,
    "next_targets": next_targets_of,
    "shortcomings": shortcomings_of_the_year,
    "awards": _awards,
    "recognition": _recognition,
    "missing": lambda screen: missing_reports(screen, [CATALOGUE[name] for name in ASKED_FIRST]),
    "late": lambda screen: wanting_unions(screen, season_of(screen)),
}


def draw_shape(screen: Screen, shape: Shape) -> None:
    """Draw it; what nobody reported says so."""
    if shape.name in DRAWN:
        DRAWN[shape.name](screen)
    elif shape.name == "honours":
        honours_of(screen, *shape.parts)
    elif shape.name == "parts":
        parts_of(screen, CATALOGUE[shape.parts[0]], shape.parts[1])
    elif shape.name == "reported":
        reported_of(screen, shape.parts)
    elif len(shape.parts) == 1 and shape.name in ALONE:
        ALONE[shape.name](screen, CATALOGUE[shape.parts[0]])
    else:
        compared(screen, _asked(shape))


def _asked(shape: Shape) -> Asked:
    """What the page So sánh would be asked for."""
    metric = CATALOGUE[shape.parts[0]]
    second = CATALOGUE[shape.part(3, metric.name)]
    return Asked(
        metric, second, BREAKDOWNS[shape.part(1, "district")], shape.name, shape.part(2, "absolute"), None, False
    )
