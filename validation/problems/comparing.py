"""What a sender is asked when a report does not fit the year before, or the names of schools that are known."""

from validation.problems.check import Check

COMPARING_CHECKS: dict[str, Check] = {
    "union_listed": Check(
        "warning",
        "“{found}” chưa có trong danh sách CĐCS năm học {context}; hãy sửa tên nếu ghi nhầm, "
        "hoặc xác nhận để ghi nhận CĐCS này, mới chỉ biết tên.",
        "tên CĐCS có trong danh sách năm học đó",
        "union_id",
    ),
    "changed_by_half": Check(
        "warning",
        "Ô “{header}” ghi {found}, năm học trước ghi {context}; thay đổi quá một nửa, "
        "hãy kiểm tra lại hoặc xác nhận (tách, nhập, chuyển cấp quản lý).",
        "không hơn kém quá một nửa so với năm học trước",
    ),
    "union_vanished": Check(
        "warning",
        "Danh sách này không còn {found}, có trong danh sách năm học {context}; "
        "hãy bổ sung, hoặc xác nhận là đã sáp nhập, giải thể hay chuyển cấp quản lý.",
        "các CĐCS của năm học trước",
    ),
    "union_appeared": Check(
        "warning",
        "Danh sách năm học {context} không có {found}; "
        "hãy xác nhận là mới thành lập, sáp nhập, chuyển cấp quản lý, hoặc sửa tên nếu là trường đã có.",
        "các CĐCS của năm học trước, hoặc có ngày thành lập trong năm học",
        "union_name",
    ),
    "name_near_known": Check(
        "warning",
        "“{found}” gần giống “{context}” đã có; hãy sửa cho cùng một tên nếu là một trường, "
        "hoặc xác nhận là hai trường.",
        "tên đã dùng cho trường đó",
        "union_name",
    ),
    "people_within_members": Check(
        "warning",
        "Số người được chăm lo ({found}) nhiều hơn số đoàn viên của CĐCS ({context}); "
        "hãy kiểm tra lại số, hoặc ghi “lượt” nếu một người được nhiều lần.",
        "không quá số đoàn viên khi đơn vị tính là người",
        "beneficiary_count",
    ),
    "initiatives_within_staff": Check(
        "warning",
        "Số sáng kiến của trường ({found}) nhiều khác thường so với số cán bộ, giáo viên, nhân viên ({context}); "
        "hãy kiểm tra lại số.",
        "không quá 1,5 lần số cán bộ, giáo viên, nhân viên",
        "count",
    ),
}


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
