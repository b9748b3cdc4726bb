"""Chỉ tiêu: each target against the result it may be compared with, missed ones first."""

from ui.printed_results import printed_results
from ui.screen import current
from ui.set_twice import targets_set_twice
from ui.show import heading
from ui.targets import all_targets

screen = current()
heading(
    screen,
    "Chỉ tiêu",
    "Chỉ tiêu và kết quả theo năm học, nhiệm kỳ hoặc giai đoạn; chỉ tiêu chưa đạt đứng trước. Kết quả khác cách tính "
    "hoặc khác kỳ không đem so với chỉ tiêu.",
)
all_targets(screen)
targets_set_twice(screen)
printed_results(screen)
