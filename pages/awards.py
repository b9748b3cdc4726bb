"""Khen thưởng: who was awarded what by whom, in protocol order, with recognition and proposals apart."""

from charts.style.colour import Palette
from findings.awards.by_body import award_table, honour_list, proposals
from findings.awards.streaks import award_streaks
from findings.comparison.compared import side_by_side
from findings.comparison.parts import over_years
from findings.comparison.tiles import tiles_of
from findings.provenance.coverage import left_out
from findings.reporting.outside_totals import other_periods
from glossary.awards.awards import RECIPIENT_KINDS
from metrics.catalogue import AWARDS, CATALOGUE
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Khen thưởng",
    "Trang này cho biết tập thể, cá nhân nào được khen, theo cấp và hình thức; giấy chứng nhận, tôn vinh đứng riêng. "
    "Chọn một chỉ số để xem qua các năm học và giữa các quận, huyện.",
)
first = [CATALOGUE[name] for name in AWARDS]
show(inquiry, left_out(inquiry, first), tiles_of(inquiry, first))
show(
    inquiry,
    award_table(inquiry, CATALOGUE["formal_awards"], "Khen thưởng", "khen-thuong"),
    honour_list(inquiry),
    award_table(inquiry, CATALOGUE["recognition"], "Ghi nhận, tôn vinh", "ghi-nhan"),
    proposals(inquiry),
    award_streaks(inquiry),
    over_years(inquiry, CATALOGUE["formal_awards"], "recipient_kind", Palette(RECIPIENT_KINDS)),
)
show(inquiry, side_by_side(inquiry, choices.metric(inquiry, "Chỉ số xem kỹ")), other_periods(inquiry, "awards"))
