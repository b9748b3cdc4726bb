"""Khen thưởng: who was awarded what by whom, in protocol order, with recognition and proposals apart."""

from charts.colour import Palette
from glossary.awards import RECIPIENT_KINDS
from metrics.catalogue import CATALOGUE
from ui import choices
from ui.award_streaks import award_streaks
from ui.award_table import award_table, honour_list, proposals
from ui.beside import other_periods
from ui.breakdown import over_years
from ui.findings import side_by_side
from ui.missing import left_out
from ui.screen import current
from ui.show import heading
from ui.tiles import tiles

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
