"""Chỉ tiêu: each target against the result it may be compared with, missed ones first."""

from ui.screen import current
from ui.show import heading

screen = current()
heading(screen, "Chỉ tiêu", "Chỉ tiêu và kết quả, theo năm học, nhiệm kỳ hoặc giai đoạn.")
