"""So sánh: any number over places and school years, in the shape the reader picks."""

from ui.comparison.draw import compare
from ui.screen import current
from ui.show import heading

screen = current()
heading(
    screen,
    "So sánh",
    "Một chỉ số theo quận, huyện, cụm, trường và năm học; nơi chưa báo cáo không tính là 0.",
)
compare(screen)
