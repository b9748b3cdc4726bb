"""Nhập báo cáo: files of schools become the next release in five steps; what was published before, below."""

from collections.abc import Callable

from ui.importing.history import history
from ui.importing.preview import preview
from ui.importing.problems import problems
from ui.importing.publishing import consent, publication
from ui.importing.steps import blank_forms, is_blocked, step, uploads
from ui.page.show import heading
from ui.state.inquiry import current
from ui.state.rights import is_admitted

heading(
    current(),
    "Nhập báo cáo",
    "Thả các tệp Excel của trường, xem phần mềm tìm thấy gì, rồi công bố thành bản số liệu mới. Có thể rời trang giữa "
    "chừng; các tệp vẫn còn trong phiên làm việc này.",
)
drawn: dict[str, Callable[[], None]] = {
    "1": uploads,
    "2": problems,
    "3": preview,
    "4": consent,
    "5": publication,
}
if is_admitted():
    here = step()
    if not is_blocked(here):
        drawn[here]()
else:
    blank_forms()
history()
