"""Nhập báo cáo: files of schools become the next release in five steps; what was published before, below."""

from ui.importing.consent import consent
from ui.importing.history import history
from ui.importing.preview import preview
from ui.importing.problems import found
from ui.importing.steps import blocked, drop, finish, step
from ui.page.show import heading
from ui.state.screen import current

screen = current()
heading(
    screen,
    "Nhập báo cáo",
    "Thả các tệp Excel của trường, xem phần mềm tìm thấy gì, rồi công bố thành bản số liệu mới. Có thể rời trang giữa "
    "chừng; các tệp vẫn còn trong phiên làm việc này.",
)
here = step()
if not blocked(here):
    {"1": drop, "2": found, "3": preview, "4": consent, "5": finish}[here]()
history()
