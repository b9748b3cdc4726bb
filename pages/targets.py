"""Chỉ tiêu: each target against the result it may be compared with, missed ones first."""

from findings.targets.results import all_targets
from findings.targets.shortcomings import shortcomings_of_the_year
from findings.targets.two_setters import targets_set_twice
from findings.targets.without_target import printed_results
from ui.page.show import heading
from ui.state.screen import current

screen = current()
heading(
    screen,
    "Chỉ tiêu",
    "Trang này cho biết chỉ tiêu nào đạt, gần đạt, chưa đạt hoặc chưa so được, theo năm học, nhiệm kỳ hoặc giai đoạn; "
    "chỉ tiêu chưa đạt đứng trước. Kết quả khác cách tính hoặc khác kỳ không đem so với chỉ tiêu.",
)
all_targets(screen)
targets_set_twice(screen)
shortcomings_of_the_year(screen)
printed_results(screen)
