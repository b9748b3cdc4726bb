"""Hội nghị: staff conferences held, in time and missing; what unions sign and elect; a timeline of events."""

from ui.screen import current
from ui.show import heading

screen = current()
heading(screen, "Hội nghị", "Hội nghị cán bộ, công chức, viên chức của năm học và các sự kiện công đoàn.")
