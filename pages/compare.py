"""So sánh: any number over places and school years, in the shape the reader picks."""

from findings.comparison.compared import compare
from ui.page.show import heading
from ui.state.screen import current

screen = current()
heading(
    screen,
    "So sánh",
    "Một chỉ số theo quận, huyện, cụm, trường và năm học; nơi chưa báo cáo không tính là 0.",
)
compare(screen)
