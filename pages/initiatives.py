"""Sáng kiến: initiatives recognised at each level, never added across levels, and how districts compare."""

from findings.comparison.trend import heatmap_of, side_by_side
from findings.content.tiles import tiles
from findings.initiatives.sent_up import initiatives_sent_up
from findings.reporting.missing import left_out
from findings.reporting.outside_totals import other_periods
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading
from ui.state.screen import current

LEVELS = ("initiatives_school", "initiatives_district", "initiatives_province", "initiatives_national")

screen = current()
heading(
    screen,
    "Sáng kiến",
    "Trang này cho biết số sáng kiến kinh nghiệm được công nhận ở từng cấp; các cấp không cộng với nhau vì một sáng "
    "kiến có thể được tính ở nhiều cấp. Chọn một cấp để xem qua các năm học và giữa các quận, huyện.",
)
levels = [CATALOGUE[name] for name in LEVELS]
left_out(screen, levels)
tiles(screen, levels)
metric = choices.metric(screen, "Chỉ số xem kỹ")
side_by_side(screen, metric)
heatmap_of(screen, metric)
initiatives_sent_up(screen)
other_periods(screen, "initiatives")
