"""Công đoàn cơ sở: how many unions and members there are, how the unions were graded, and who they are."""

from findings.comparison.parts import grades_over_years
from findings.comparison.trend import heatmap_of, side_by_side
from findings.content.tiles import tiles
from findings.reporting.missing import left_out
from findings.reporting.outside_totals import other_periods, unions_by_name
from findings.reporting.silent_unions import unions_without_report
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading
from ui.state.screen import current

FIRST = ("unions", "members", "female_share", "members_per_100_staff", "unions_founded")

screen = current()
heading(
    screen,
    "Công đoàn cơ sở",
    "Trang này cho biết số CĐCS, đoàn viên và kết quả xếp loại của khối trường học. "
    "Chọn một chỉ số để xem qua các năm học và giữa các quận, huyện.",
)
first = [CATALOGUE[name] for name in FIRST]
left_out(screen, first)
tiles(screen, first)
metric = choices.metric(screen, "Chỉ số xem kỹ")
side_by_side(screen, metric)
grades_over_years(screen)
heatmap_of(screen, metric)
unions_without_report(screen)
unions_by_name(screen)
other_periods(screen, "figures")
