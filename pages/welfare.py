"""Chăm lo: help given by programme and form, with loans and funds raised apart."""

from findings.comparison.trend import side_by_side
from findings.content.tiles import tiles
from findings.reporting.missing import left_out
from findings.reporting.outside_totals import other_periods
from findings.welfare.given import help_given
from findings.welfare.loans_and_funds import deeds_without_figure, money_apart
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading
from ui.state.screen import current

FIRST = ("people_helped", "money_given", "money_given_per_member", "money_lent")

screen = current()
heading(screen, "Chăm lo", "Người được chăm lo và số tiền đã chi; vốn vay và tiền vận động đứng riêng.")
first = [CATALOGUE[name] for name in FIRST]
left_out(screen, first)
tiles(screen, first)
side_by_side(screen, choices.metric(screen, "Chỉ số xem kỹ"))
help_given(screen)
money_apart(screen)
deeds_without_figure(screen)
other_periods(screen, "welfare")
