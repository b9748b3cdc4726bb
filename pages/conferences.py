"""Hội nghị: staff conferences held, in time and missing; what unions sign and elect; a timeline of events."""

from findings.conferences.answers import answers_of
from findings.conferences.by_date import curve_of
from findings.conferences.by_place import season_parts
from findings.conferences.season import season_of, season_tiles
from findings.conferences.timeline import timeline_of
from findings.conferences.unions import folded_unions, named_unions, printed_totals
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Hội nghị",
    "Hội nghị cán bộ, công chức, viên chức của năm học mới nhất có báo cáo trong phạm vi, so với thời hạn mà văn bản "
    "ấn định; các sự kiện công đoàn theo thời gian.",
)
season = season_of(inquiry)
show(inquiry, season_tiles(inquiry, season), named_unions(inquiry, season), curve_of(inquiry, season))
if season is not None and season.listed:
    show(inquiry, season_parts(inquiry, season, choices.season_part("Xem Hội nghị CBCCVC theo")))
show(
    inquiry,
    folded_unions(inquiry, season),
    printed_totals(inquiry, season),
    answers_of(inquiry, season),
    timeline_of(inquiry),
)
