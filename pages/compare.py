"""So sánh: any number over places and school years, in the shape the reader picks."""

from findings.comparison.compared import compared
from ui.comparison import ask
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "So sánh",
    "Một chỉ số theo quận, huyện, cụm, trường và năm học; nơi chưa báo cáo không tính là 0.",
)
show(inquiry, compared(inquiry, ask(inquiry)))
