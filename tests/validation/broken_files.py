"""What a sender reads when a file, its headers, or its place among the published reports is wrong."""

from tests.examples import row, source, titled
from tests.validation.broken import Broken, Place
from validation.report import LARGEST_FILE, SourceFile

WHOLE_FILE: Place = (None, None, None, None)
UNION = "Trường Tiểu học Mai Dịch"
UNION_ID = "005-primary-mai-dich"
MAI_DICH = source("unions")
AWARD_TO_UNION = source("awards", row("awards", report_id="r2", union_id=UNION_ID))
NAMELESS = {name: text for name, text in row("initiatives").items() if name not in ("report_id", "source_ref")}

BROKEN_FILES: dict[str, Broken] = {
    "file_unreadable": Broken(
        [SourceFile("awards.csv", b"N\xffm h\xffc,\xfe\n1,2\n")],
        (None, None, None, "tệp không dùng mã UTF-8; hãy lưu lại dạng “CSV UTF-8”"),
        "Không đọc được tệp: tệp không dùng mã UTF-8; hãy lưu lại dạng “CSV UTF-8”.",
        "tệp CSV mã UTF-8",
    ),
    "file_empty": Broken(
        [SourceFile("awards.csv", b"level,status\n")],
        (None, None, None, "chỉ có dòng tiêu đề"),
        "Tệp không có dòng số liệu nào.",
        "ít nhất một dòng số liệu dưới dòng tiêu đề",
    ),
    "file_too_large": Broken(
        [SourceFile("awards.csv", b" " * (LARGEST_FILE + 5 * 1024 * 1024))],
        (None, None, None, "25,0 MB"),
        "Tệp lớn hơn 20 MB (25,0 MB); hãy chia thành nhiều tệp.",
        "không quá 20 MB",
    ),
    "dataset_unknown": Broken(
        [SourceFile("thuc-don.csv", "Món,Giá\nPhở,45000\n".encode())],
        WHOLE_FILE,
        "Không nhận ra đây là bảng số liệu nào; "
        "hãy chọn bảng, đặt tên tệp theo bảng (ví dụ awards.csv) hoặc dùng biểu mẫu.",
        "tên tệp là một trong: unions, initiatives, awards, welfare, events, figures, reports",
    ),
    "header_missing": Broken(
        [source("awards", {name: text for name, text in titled("awards").items() if name != "Hình thức khen"})],
        (1, None, "Hình thức khen", None),
        "Thiếu cột “Hình thức khen”; hãy thêm cột này vào dòng tiêu đề.",
        "có cột “Hình thức khen”",
    ),
    "header_unknown": Broken(
        [source("initiatives", {**titled("initiatives"), "Số lượg": "3"})],
        (1, "J", "Số lượg", "Số lượg"),
        "Không nhận ra cột “Số lượg” (gần với “Số lượng”); hãy sửa tên cột hoặc bỏ cột này.",
        "một tên cột của biểu mẫu",
    ),
    "header_blank": Broken(
        [source("initiatives", {**titled("initiatives"), "": "3"})],
        (1, "J", "", None),
        "Cột J có số liệu mà không có tiêu đề; hãy ghi tên cột vào dòng tiêu đề hoặc xoá cột này.",
        "một tên cột của biểu mẫu",
    ),
    "header_repeated": Broken(
        [source("initiatives", {**titled("initiatives"), "Số sáng kiến": "3"})],
        (1, "J", "Số sáng kiến", "Số sáng kiến"),
        "Cột “Số sáng kiến” có hai lần; hãy bỏ một cột.",
        "mỗi cột một lần",
    ),
    "union_known": Broken(
        [AWARD_TO_UNION],
        (2, "M", "union_id", UNION_ID),
        f"CĐCS “{UNION_ID}” chưa có trong danh sách CĐCS năm học 2023-2024; hãy gửi danh sách CĐCS trước hoặc sửa mã.",
        "mã CĐCS có trong năm học đó",
    ),
    "key_in_two_reports": Broken(
        [source("unions", row("unions", report_id="r9"))],
        (2, "E", "union_name", UNION),
        f"CĐCS “{UNION}” đã có trong báo cáo “r9” và “r1”; một CĐCS mỗi năm học chỉ nằm trong một báo cáo.",
        "mỗi CĐCS một lần mỗi năm học",
        before=[MAI_DICH],
    ),
    "union_still_named": Broken(
        [source("unions", row("unions", union_name="Trường Tiểu học Nghĩa Tân"))],
        (None, None, None, UNION_ID),
        f"Tệp này bỏ CĐCS “{UNION_ID}”, nhưng báo cáo “r2” vẫn nêu CĐCS đó; hãy giữ lại hoặc sửa báo cáo kia trước.",
        "giữ các CĐCS mà báo cáo khác nêu",
        before=[MAI_DICH, AWARD_TO_UNION],
    ),
    "report_in_two_files": Broken(
        [source("initiatives"), source("initiatives", row("initiatives", count="9"), name="initiatives_2.csv")],
        (None, None, None, "r1"),
        "Hai tệp cùng mang mã báo cáo “r1”; hãy gộp thành một tệp hoặc đặt mã khác.",
        "mỗi báo cáo một tệp cho mỗi bảng",
    ),
    "replaces_report": Broken(
        [source("initiatives", {**NAMELESS, "count": "900"})],
        (None, None, None, "initiatives_2023-2024_cau-giay"),
        "Tệp này sẽ thay toàn bộ số liệu của báo cáo “initiatives_2023-2024_cau-giay” đã công bố; hãy xác nhận.",
        "xác nhận thay thế",
        before=[source("initiatives", NAMELESS)],
    ),
}
