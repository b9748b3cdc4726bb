"""Chỉ tiêu: each target against the result it may be compared with, missed ones first."""

from ui.printed_results import printed_results
from ui.screen import current
from ui.set_twice import targets_set_twice
from ui.shortcomings import shortcomings_of_the_year
from ui.show import heading
from ui.targets import all_targets

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
