"""Dữ liệu: any table under the filter, page by page, to download; the reports behind it; the releases."""

from ui import choices
from ui.explore import reports, rows_of, versions
from ui.screen import current
from ui.show import heading

screen = current()
heading(
    screen,
    "Dữ liệu",
    "Trang này có từng dòng số liệu theo bộ lọc, báo cáo nguồn và các bản số liệu đã công bố. "
    "Chọn một bảng để xem và tải về.",
)
rows_of(screen, choices.dataset("Bảng"))
reports(screen)
versions(screen)
