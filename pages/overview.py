"""Tổng quan: the numbers leaders ask for first, how one of them moves and compares, and what is missing."""

from findings.comparison.compared import side_by_side
from findings.comparison.tiles import tiles_of
from findings.provenance.coverage import left_out
from findings.reporting.missing import missing_reports
from metrics.catalogue import CATALOGUE, LEADING
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Tổng quan",
    "Trang này cho biết những con số chính của công đoàn khối trường học; mỗi ô là năm học mới nhất có báo cáo. "
    "Chọn quận, huyện và năm học ở thanh bên, chọn một chỉ số bên dưới để xem kỹ.",
)
first = [CATALOGUE[name] for name in LEADING]
show(inquiry, left_out(inquiry, first), tiles_of(inquiry, first))
show(inquiry, side_by_side(inquiry, choices.metric(inquiry, "Chỉ số xem kỹ")), missing_reports(inquiry, first))
