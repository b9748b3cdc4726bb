"""The rules about districts, wards and provinces of a row, and what their senders read."""

from validation.check import Check

PLACE_CHECKS: dict[str, Check] = {
    "known_district": Check(
        "error",
        "Ô “{header}” ghi “{found}”, không có quận, huyện nào như vậy{context}.",
        "tên hoặc mã quận, huyện trong danh mục",
    ),
    "known_unit": Check(
        "error",
        "Ô “{header}” ghi “{found}”, không có phường, xã nào như vậy{context}.",
        "tên hoặc mã phường, xã từ 1/7/2025",
    ),
    "known_province": Check(
        "error", "Ô “{header}” ghi “{found}”, không có tỉnh, thành phố nào như vậy.", "mã tỉnh, thành phố"
    ),
    "place_stated": Check("error", "Chưa rõ số liệu của quận, huyện nào.", "có quận, huyện", "district_code"),
    "unit_since_2025": Check(
        "error",
        "Phường, xã “{found}” có từ 1/7/2025; số liệu trước năm học 2025-2026 phải ghi quận, huyện cũ.",
        "quận, huyện cho các năm học đến 2024-2025",
        "unit_code",
    ),
    "district_until_2025": Check(
        "warning",
        "Cấp huyện đã kết thúc từ 1/7/2025; số liệu từ năm học 2025-2026 nên ghi theo phường, xã.",
        "phường, xã cho các năm học từ 2025-2026",
        "district_code",
    ),
    "unit_in_district": Check(
        "error",
        "Phường, xã “{found}” không có địa bàn của quận, huyện đã ghi ({context}).",
        "một trong các quận, huyện cũ của phường, xã đó, hoặc để trống",
        "unit_code",
    ),
    "district_required": Check("error", "Dòng CĐCS phải có quận, huyện.", "có quận, huyện", "district_code"),
}
