"""How a number may be looked at on the page So sánh: by what it is broken down, and in which shape."""

from glossary.codes import Code, CodeList

COMPARED_SHAPES = CodeList(
    Code("trend", "Xu hướng"),
    Code("ranking", "Thứ tự"),
    Code("heatmap", "Bảng màu"),
    Code("map", "Bản đồ ô"),
    Code("scatter", "Hai chỉ số"),
    Code("table", "Bảng số liệu"),
)
BREAKDOWN_CODES = CodeList(
    Code("district", "Quận, huyện"),
    Code("cluster", "Cụm thi đua"),
    Code("school_level", "Cấp học"),
    Code("ownership", "Loại hình"),
    Code("union", "CĐCS"),
)
