"""Chỉ tiêu: each target against the result it may be compared with, missed ones first."""

import streamlit as st

from findings.inquiry.answers import targets
from findings.targets.results import all_targets, close_rule, not_by_school, target_tiles
from findings.targets.shortcomings import shortcomings_of_the_year
from findings.targets.two_setters import targets_set_twice
from findings.targets.without_target import printed_results
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Chỉ tiêu",
    "Trang này cho biết chỉ tiêu nào đạt, gần đạt, chưa đạt hoặc chưa so được, theo năm học, nhiệm kỳ hoặc giai đoạn; "
    "chỉ tiêu chưa đạt đứng trước. Kết quả khác cách tính hoặc khác kỳ không đem so với chỉ tiêu.",
)
show(inquiry, not_by_school(inquiry), target_tiles(inquiry), close_rule(inquiry))
if found := targets(inquiry):
    left, right = st.columns(2)
    with left:
        verdict = choices.verdict()
    with right:
        setter = choices.setter(one.set_by for one in found if one.set_by)
    show(inquiry, all_targets(inquiry, verdict, setter))
show(inquiry, targets_set_twice(inquiry), shortcomings_of_the_year(inquiry), printed_results(inquiry))
