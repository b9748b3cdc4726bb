"""What a sender is asked when a report does not fit the year before, or the names of schools that are known."""

from validation.check import Check

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
