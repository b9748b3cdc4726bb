"""What a sender reads when a workbook cannot be opened, or when the reading had to decide something."""

from tests.examples import row, source
from tests.fixtures.award_forms import UNSAID
from tests.fixtures.hostile import BOMB, CUT, ENCRYPTED, FAR_DOWN, PICTURE, SMALL, TOO_WIDE, WITH_MACROS
from tests.fixtures.initiative_forms import MERGED_SUMS, SUMS
from tests.fixtures.mixed_forms import OLD_YEAR, PRESCHOOLS, TCVN3
from tests.fixtures.pages import Page, xlsx
from tests.validation.broken import Broken
from validation.report import SourceFile

FAR = xlsx(Page(SMALL.rows, formulas=[("GR200000", "=1", 1)]))
TITLE = Page([["Ghi chép", "khác"], ["một", "hai"]], name="Nháp")
OFF_BY_ONE = Page([*SUMS.rows[:8], [None, "Tổng cộng", 31], *SUMS.rows[9:]], merged=MERGED_SUMS)


def workbook(content: bytes, name: str = "unions.xlsx") -> list[SourceFile]:
    return [SourceFile(name, content)]


BROKEN_READINGS: dict[str, Broken] = {
    "file_damaged": Broken(
        workbook(CUT),
        (None, None, None, "tệp bị hỏng hoặc bị cắt ngang"),
        "Không mở được tệp (tệp bị hỏng hoặc bị cắt ngang); hãy mở bằng Excel rồi lưu lại.",
        "tệp Excel, ODS hoặc CSV mở được",
    ),
    "file_encrypted": Broken(
        workbook(ENCRYPTED),
        (None, None, None, "tệp có mật khẩu"),
        "Tệp có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
        "tệp không có mật khẩu",
    ),
    "file_expands": Broken(
        workbook(BOMB),
        (None, None, None, "400 MB"),
        "Tệp bung ra quá lớn (400 MB) so với cỡ tệp; không mở vì lý do an toàn.",
        "tệp Excel thông thường",
    ),
    "wrong_extension": Broken(
        workbook(xlsx(SMALL), "unions.xls"),
        (None, None, None, "đuôi .xls nhưng nội dung là loại khác"),
        "Đuôi tệp không đúng với nội dung (đuôi .xls nhưng nội dung là loại khác); hãy lưu lại đúng loại.",
        "đuôi .xlsx, .xls, .ods hoặc .csv",
    ),
    "too_many_rows": Broken(
        workbook(FAR_DOWN),
        (None, None, None, "hơn 200.000 dòng"),
        "Trang tính có hơn 200.000 dòng; hãy chia thành nhiều tệp.",
        "không quá 200.000 dòng",
    ),
    "too_many_columns": Broken(
        workbook(TOO_WIDE),
        (None, None, None, "hơn 200 cột"),
        "Trang tính có hơn 200 cột; hãy xoá các cột thừa.",
        "không quá 200 cột",
    ),
    "too_many_cells": Broken(
        workbook(FAR),
        (None, None, None, "hơn 8 triệu ô"),
        "Các trang tính trải trên hơn 8 triệu ô; hãy xoá các dòng, cột thừa hoặc chia thành nhiều tệp.",
        "không quá 8 triệu ô kể cả ô trống",
    ),
    "too_many_sheets": Broken(
        workbook(xlsx(*(Page([["a", "b"]], str(number)) for number in range(201)))),
        (None, None, None, "201 trang"),
        "Tệp có 201 trang; hãy chia thành nhiều tệp.",
        "không quá 200 trang tính",
    ),
    "too_many_heads": Broken(
        workbook(xlsx(Page([["STT", "Tên trường", "Số đoàn viên"], [1, "TH Mai Dịch", 45]] * 501))),
        (None, None, None, "hơn 500 dòng"),
        "Trang tính có hơn 500 dòng tiêu đề; hãy chia thành nhiều tệp.",
        "không quá 500 dòng tiêu đề trong một trang",
    ),
    "picture_of_table": Broken(
        workbook(PICTURE),
        (None, None, None, "trang tính chỉ có hình ảnh"),
        "Trang tính chỉ có hình ảnh, không có ô số liệu; hãy gửi bảng gốc.",
        "bảng gõ trong các ô",
    ),
    "macros_ignored": Broken(
        workbook(WITH_MACROS, "unions.xlsm"),
        (None, None, None, "unions.xlsm"),
        "Tệp có macro; macro không được chạy và bị bỏ qua.",
        "tệp không có macro",
    ),
    "legacy_font": Broken(
        workbook(xlsx(TCVN3)),
        (None, None, None, "TCVN3 (ABC)"),
        "Chữ gõ bằng phông TCVN3 (ABC) đã được chuyển sang Unicode; hãy xem lại tên trường và tên người.",
        "chữ Unicode",
        sheet="Sheet1",
    ),
    "sheet_unread": Broken(
        workbook(xlsx(SMALL, TITLE)),
        (None, None, None, "Nháp"),
        "Không nhận ra bảng nào trong trang “Nháp”; trang này không được đọc.",
        "một bảng có dòng tiêu đề",
        sheet="Nháp",
    ),
    "signs_removed": Broken(
        [source("events", row("events", title="Hội nghị \u202egnôc\u202c đoàn", note="\x1b[2J"))],
        (None, None, None, "2 ô: F2, L2"),
        "Có ký tự ẩn đảo chiều chữ hoặc điều khiển màn hình ở 2 ô: F2, L2; các ký tự này đã được bỏ, hãy xem lại chữ.",
        "chữ không có ký tự ẩn",
    ),
    "text_too_long": Broken(
        [source("events", row("events", title="ắ" * 32_768))],
        (2, "F", None, None),
        "Ô có hơn 32.767 ký tự, dài hơn một ô Excel chứa được; hãy rút ngắn hoặc tách thành tệp văn bản riêng.",
        "không quá 32.767 ký tự trong một ô",
    ),
    "hidden_sheet_skipped": Broken(
        workbook(xlsx(SMALL, OLD_YEAR)),
        (None, None, None, "cũ"),
        "Trang “cũ” đang ẩn nên không được đọc; hãy bỏ ẩn nếu cần.",
        "trang không ẩn",
        sheet="cũ",
    ),
    "hidden_rows_read": Broken(
        workbook(xlsx(PRESCHOOLS)),
        (7, None, None, "7"),
        "Các dòng đang ẩn (7) vẫn được tính; hãy xoá nếu không thuộc báo cáo.",
        "không có dòng ẩn",
        sheet="MN",
    ),
    "total_differs": Broken(
        workbook(xlsx(OFF_BY_ONE), "SKKN.xlsx"),
        (9, "C", "Tổng số SKKN nộp", "31"),
        "Dòng cộng của cột “Tổng số SKKN nộp” ghi 31, nhưng cộng các dòng lại được 30.",
        "30",
        sheet="Sheet1",
        may_find=["union_listed"],
    ),
    "award_status_unstated": Broken(
        workbook(xlsx(UNSAID), "KT.xlsx"),
        (5, None, "Tình trạng", None),
        "Biểu không cho biết đây là đề nghị khen hay đã được khen; hãy thêm cột “Tình trạng” hoặc ghi rõ ở tên biểu.",
        "Đề nghị khen, Đã có quyết định hoặc Đã trao",
        sheet="Sheet1",
    ),
}
