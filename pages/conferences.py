"""Hội nghị: staff conferences held, in time and missing; what unions sign and elect; a timeline of events."""

from findings.conferences.answers import answers_of
from findings.conferences.by_date import curve_of
from findings.conferences.by_place import parts_of
from findings.conferences.events import timeline_of
from findings.conferences.season import season_of, season_tiles
from findings.conferences.unions import named_unions, printed_totals, wanting_unions
from ui.page.show import heading
from ui.state.screen import current

screen = current()
heading(
    screen,
    "Hội nghị",
    "Hội nghị cán bộ, công chức, viên chức của năm học mới nhất có báo cáo trong phạm vi, so với thời hạn mà văn bản "
    "ấn định; các sự kiện công đoàn theo thời gian.",
)
season = season_of(screen)
season_tiles(screen, season)
named_unions(screen, season)
curve_of(screen, season)
parts_of(screen, season)
wanting_unions(screen, season)
printed_totals(screen, season)
answers_of(screen, season)
timeline_of(screen)
