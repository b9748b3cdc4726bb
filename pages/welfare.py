"""Chăm lo: help given by programme and form, with loans and funds raised apart."""

from findings.comparison.compared import side_by_side
from findings.comparison.tiles import tiles_of
from findings.provenance.coverage import left_out
from findings.reporting.outside_totals import other_periods
from findings.welfare.given import help_given
from findings.welfare.loans_and_funds import deeds_without_figure, money_apart
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

FIRST = ("people_helped", "money_given", "money_given_per_member", "money_lent")

inquiry = current()
heading(inquiry, "Chăm lo", "Người được chăm lo và số tiền đã chi; vốn vay và tiền vận động đứng riêng.")
first = [CATALOGUE[name] for name in FIRST]
show(inquiry, left_out(inquiry, first), tiles_of(inquiry, first))
picked = choices.metric(inquiry, "Chỉ số xem kỹ")
show(inquiry, side_by_side(inquiry, picked), help_given(inquiry), money_apart(inquiry))
show(inquiry, deeds_without_figure(inquiry), other_periods(inquiry, "welfare"))
