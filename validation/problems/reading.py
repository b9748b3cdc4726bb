"""What a sender reads when a file cannot be opened, or when the reading had to decide something."""

from validation.problems.check import Check

READING_CHECKS: dict[str, Check] = {
    "file_damaged": Check(
        "error", "Không mở được tệp ({context}); hãy mở bằng Excel rồi lưu lại.", "tệp Excel, ODS hoặc CSV mở được"
    ),
    "file_encrypted": Check("error", "Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.", "tệp không có mật khẩu"),
    "file_expands": Check(
        "error", "Tệp bung ra quá lớn ({found}) so với cỡ tệp; không mở vì lý do an toàn.", "tệp Excel thông thường"
    ),
    "wrong_extension": Check(
        "error",
        "Đuôi tệp không đúng với nội dung ({context}); hãy lưu lại đúng loại.",
        "đuôi .xlsx, .xls, .ods hoặc .csv",
    ),
    "too_many_rows": Check("error", "Trang tính có {found}; hãy chia thành nhiều tệp.", "không quá 200.000 dòng"),
    "too_many_columns": Check("error", "Trang tính có {found}; hãy xoá các cột thừa.", "không quá 200 cột"),
    "too_many_cells": Check(
        "error",
        "Các trang tính trải trên {found}; hãy xoá các dòng, cột thừa hoặc chia thành nhiều tệp.",
        "không quá 8 triệu ô kể cả ô trống",
    ),
    "too_many_sheets": Check("error", "Tệp có {found}; hãy chia thành nhiều tệp.", "không quá 200 trang tính"),
    "too_many_heads": Check(
        "error",
        "Trang tính có {found} tiêu đề; hãy chia thành nhiều tệp.",
        "không quá 500 dòng tiêu đề trong một trang",
    ),
    "picture_of_table": Check(
        "error", "Trang tính chỉ có hình ảnh, không có ô số liệu; hãy gửi bảng gốc.", "bảng gõ trong các ô"
    ),
    "macros_ignored": Check("warning", "Tệp có macro; macro không được chạy và bị bỏ qua.", "tệp không có macro"),
    "legacy_font": Check(
        "warning",
        "Chữ gõ bằng phông {found} đã được chuyển sang Unicode; hãy xem lại tên trường và tên người.",
        "chữ Unicode",
    ),
    "signs_removed": Check(
        "warning",
        "Có ký tự ẩn đảo chiều chữ hoặc điều khiển màn hình ở {found}; các ký tự này đã được bỏ, hãy xem lại chữ.",
        "chữ không có ký tự ẩn",
    ),
    "text_too_long": Check(
        "error",
        "Ô có hơn 32.767 ký tự, dài hơn một ô Excel chứa được; hãy rút ngắn hoặc tách thành tệp văn bản riêng.",
        "không quá 32.767 ký tự trong một ô",
    ),
    "sheet_unread": Check(
        "warning", "Không nhận ra bảng nào trong trang “{found}”; trang này không được đọc.", "một bảng có dòng tiêu đề"
    ),
    "hidden_sheet_skipped": Check(
        "warning", "Trang “{found}” đang ẩn nên không được đọc; hãy bỏ ẩn nếu cần.", "trang không ẩn"
    ),
    "hidden_rows_read": Check(
        "warning", "Các dòng đang ẩn ({found}) vẫn được tính; hãy xoá nếu không thuộc báo cáo.", "không có dòng ẩn"
    ),
    "total_differs": Check(
        "warning", "Dòng cộng của cột “{header}” ghi {found}, nhưng cộng các dòng lại được {context}.", "{context}"
    ),
    "award_status_unstated": Check(
        "error",
        "Biểu không cho biết đây là đề nghị khen hay đã được khen; hãy thêm cột “Tình trạng” hoặc ghi rõ ở tên biểu.",
        "Đề nghị khen, Đã có quyết định hoặc Đã trao",
        "status",
    ),
}
