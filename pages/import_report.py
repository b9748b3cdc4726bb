"""Nhập báo cáo: files of schools become the next release in five steps; what was published before, below."""

from collections.abc import Callable
from functools import partial

from ui.importing.history import history
from ui.importing.preview import preview
from ui.importing.problems import problems
from ui.importing.publishing import consent, publication
from ui.importing.steps import is_blocked, step, uploads
from ui.page.show import heading
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Nhập báo cáo",
    "Thả các tệp Excel của trường, xem phần mềm tìm thấy gì, rồi công bố thành bản số liệu mới. Có thể rời trang giữa "
    "chừng; các tệp vẫn còn trong phiên làm việc này.",
)
drawn: dict[str, Callable[[], None]] = {
    "1": uploads,
    "2": problems,
    "3": preview,
    "4": consent,
    "5": partial(publication, inquiry),
}
here = step()
is_open = not is_blocked(here)
if is_open:
    drawn[here]()
history(inquiry, is_asked=is_open and here == "5")
