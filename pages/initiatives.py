"""Sáng kiến: initiatives recognised at each level, never added across levels, and how districts compare."""

from findings.comparison.compared import side_by_side
from findings.comparison.heatmap import heatmap_of
from findings.comparison.tiles import tiles_of
from findings.initiatives.sent_up import initiatives_sent_up
from findings.provenance.coverage import left_out
from findings.reporting.outside_totals import other_periods
from metrics.catalogue import CATALOGUE, INITIATIVE_LEVELS
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Sáng kiến",
    "Trang này cho biết số sáng kiến kinh nghiệm được công nhận ở từng cấp; các cấp không cộng với nhau vì một sáng "
    "kiến có thể được tính ở nhiều cấp. Chọn một cấp để xem qua các năm học và giữa các quận, huyện.",
)
levels = [CATALOGUE[name] for name in INITIATIVE_LEVELS.values()]
show(inquiry, left_out(inquiry, levels), tiles_of(inquiry, levels))
metric = choices.metric(inquiry, "Chỉ số xem kỹ")
show(
    inquiry,
    side_by_side(inquiry, metric),
    heatmap_of(inquiry, metric),
    initiatives_sent_up(inquiry),
    other_periods(inquiry, "initiatives"),
)
