"""The season of staff conferences that a page shows."""

from metrics.season import Season, newest_season
from ui.screen import Screen


def season_of(screen: Screen) -> Season | None:
    """The newest one in range of which anybody tells anything; null when nobody does."""
    return newest_season(screen.release, screen.filter, screen.unions)
