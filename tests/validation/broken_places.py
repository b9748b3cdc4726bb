"""What a sender reads when a ward, a district and a school year do not fit each other."""

from tests.validation.broken import Broken, broken

BROKEN_PLACES: dict[str, Broken] = {
    "known_unit": broken(
        "initiatives",
        (2, "J", "Phường, xã (từ 7/2025)", "Phường Không Có"),
        "Ô “Phường, xã (từ 7/2025)” ghi “Phường Không Có”, không có phường, xã nào như vậy.",
        "tên hoặc mã phường, xã từ 1/7/2025",
        unit_code="Phường Không Có",
    ),
    "unit_since_2025": broken(
        "initiatives",
        (2, "J", "Phường, xã (từ 7/2025)", "Phường Cầu Giấy"),
        "Phường, xã “Phường Cầu Giấy” có từ 1/7/2025; số liệu trước năm học 2025-2026 phải ghi quận, huyện cũ.",
        "quận, huyện cho các năm học đến 2024-2025",
        unit_code="Phường Cầu Giấy",
    ),
    "district_until_2025": broken(
        "initiatives",
        (2, "D", "Quận, huyện", "005"),
        "Cấp huyện đã kết thúc từ 1/7/2025; số liệu từ năm học 2025-2026 nên ghi theo phường, xã.",
        "phường, xã cho các năm học từ 2025-2026",
        school_year="2025-2026",
    ),
    "unit_in_district": broken(
        "initiatives",
        (2, "J", "Phường, xã (từ 7/2025)", "Xã Sóc Sơn"),
        "Phường, xã “Xã Sóc Sơn” không có địa bàn của quận, huyện đã ghi (Quận Cầu Giấy).",
        "một trong các quận, huyện cũ của phường, xã đó, hoặc để trống",
        school_year="2025-2026",
        unit_code="Xã Sóc Sơn",
    ),
}
