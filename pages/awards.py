"""Khen thưởng: who was awarded what by whom, in protocol order, with recognition and proposals apart."""

from charts.style.colour import Palette
from findings.awards.by_body import award_table, honour_list, proposals
from findings.awards.streaks import award_streaks
from findings.comparison.parts import over_years
from findings.comparison.trend import side_by_side
from findings.content.tiles import tiles
from findings.reporting.missing import left_out
from findings.reporting.outside_totals import other_periods
from glossary.awards.awards import RECIPIENT_KINDS
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading
from ui.state.screen import current

FIRST = ("awards_to_collectives", "awards_to_individuals", "recognition")

screen = current()
heading(
    screen,
    "Khen thưởng",
    "Trang này cho biết tập thể, cá nhân nào được khen, theo cấp và hình thức; giấy chứng nhận, tôn vinh đứng riêng. "
    "Chọn một chỉ số để xem qua các năm học và giữa các quận, huyện.",
)
first = [CATALOGUE[name] for name in FIRST]
left_out(screen, first)
tiles(screen, first)
award_table(screen, CATALOGUE["formal_awards"], "Khen thưởng", "khen-thuong")
honour_list(screen)
award_table(screen, CATALOGUE["recognition"], "Ghi nhận, tôn vinh", "ghi-nhan")
proposals(screen)
award_streaks(screen)
over_years(screen, CATALOGUE["formal_awards"], "recipient_kind", Palette(RECIPIENT_KINDS))
side_by_side(screen, choices.metric(screen, "Chỉ số xem kỹ"))
other_periods(screen, "awards")
