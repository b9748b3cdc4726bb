"""Chăm lo: help given by programme and form, with loans and funds raised apart."""

from metrics.catalogue import CATALOGUE
from ui import choices
from ui.beside import other_periods
from ui.findings import side_by_side
from ui.missing import left_out
from ui.screen import current
from ui.show import heading
from ui.tiles import tiles
from ui.welfare import help_given
from ui.welfare_apart import deeds_without_figure, money_apart

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
