"""Công đoàn cơ sở: how many unions and members there are, how the unions were graded, and who they are."""

from findings.comparison.compared import side_by_side
from findings.comparison.heatmap import heatmap_of
from findings.comparison.parts import grades_over_years
from findings.comparison.tiles import tiles_of
from findings.provenance.coverage import left_out
from findings.reporting.outside_totals import other_periods, unions_by_name
from findings.reporting.silent_unions import unions_without_report
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

FIRST = ("unions", "members", "female_share", "members_per_100_staff", "unions_founded")

inquiry = current()
heading(
    inquiry,
    "Công đoàn cơ sở",
    "Trang này cho biết số CĐCS, đoàn viên và kết quả xếp loại của khối trường học. "
    "Chọn một chỉ số để xem qua các năm học và giữa các quận, huyện.",
)
first = [CATALOGUE[name] for name in FIRST]
show(inquiry, left_out(inquiry, first), tiles_of(inquiry, first))
metric = choices.metric(inquiry, "Chỉ số xem kỹ")
show(
    inquiry,
    side_by_side(inquiry, metric),
    grades_over_years(inquiry),
    heatmap_of(inquiry, metric),
    unions_without_report(inquiry),
    unions_by_name(inquiry),
    other_periods(inquiry, "figures"),
)
