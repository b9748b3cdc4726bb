"""Tổng quan: the numbers leaders ask for first, how one of them moves and compares, and what is missing."""

from findings.comparison.trend import side_by_side
from findings.content.tiles import tiles
from findings.reporting.missing import left_out, missing_reports
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading
from ui.state.screen import current

FIRST = ("unions", "members", "initiatives_district", "formal_awards", "money_given")

screen = current()
heading(
    screen,
    "Tổng quan",
    "Trang này cho biết những con số chính của công đoàn khối trường học; mỗi ô là năm học mới nhất có báo cáo. "
    "Chọn quận, huyện và năm học ở thanh bên, chọn một chỉ số bên dưới để xem kỹ.",
)
first = [CATALOGUE[name] for name in FIRST]
left_out(screen, first)
tiles(screen, first)
side_by_side(screen, choices.metric(screen, "Chỉ số xem kỹ"))
missing_reports(screen, first)
