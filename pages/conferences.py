"""Hội nghị: staff conferences held, in time and missing; what unions sign and elect; a timeline of events."""

from ui.screen import current
from ui.season import season_of
from ui.season_answers import answers_of
from ui.season_curve import curve_of
from ui.season_lists import named_unions, printed_totals, wanting_unions
from ui.season_parts import parts_of
from ui.season_tiles import season_tiles
from ui.show import heading
from ui.timeline import timeline_of

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
