"""What can be wrong in a report: one entry per check, with its severity and its Vietnamese sentence."""

from dataclasses import dataclass

from validation.problems.check import Check, Severity
from validation.problems.comparing import COMPARING_CHECKS, PLACE_CHECKS
from validation.problems.reading import READING_CHECKS
from validation.problems.usual import USUAL_CHECKS
from validation.report import Cell
from validation.schemas import SCHEMAS

LONGEST_SHOWN = 500


@dataclass(frozen=True)
class Problem:
    """One thing the sender must mend or confirm; row and column as Excel shows them, null for the whole file."""

    check: str
    severity: Severity
    sheet: str | None
    row: int | None
    column: str | None
    header: str | None
    found: str | None
    expected: str
    message: str

    @property
    def place(self) -> str:
        """The cell as Excel names it, "Biểu 01!E12"; the sheet alone, or empty for the whole file."""
        cell = f"{self.column or ''}{self.row or ''}"
        return "!".join(filter(None, (self.sheet, cell)))


CHECKS: dict[str, Check] = {
    **PLACE_CHECKS,
    # the file
    "file_unreadable": Check("error", "Không đọc được tệp: {context}.", "tệp CSV mã UTF-8"),
    **READING_CHECKS,
    "file_empty": Check("error", "Tệp không có dòng số liệu nào.", "ít nhất một dòng số liệu dưới dòng tiêu đề"),
    "file_too_large": Check("error", "Tệp lớn hơn 20 MB ({found}); hãy chia thành nhiều tệp.", "không quá 20 MB"),
    "dataset_unknown": Check(
        "error",
        "Không nhận ra đây là bảng số liệu nào{context}; "
        "hãy chọn bảng, đặt tên tệp theo bảng (ví dụ awards.csv) hoặc dùng biểu mẫu.",
        f"tên tệp là một trong: {', '.join(SCHEMAS)}",
    ),
    # the headers
    "header_missing": Check("error", "Thiếu cột “{header}”; hãy thêm cột này vào dòng tiêu đề.", "có cột “{header}”"),
    "header_unknown": Check(
        "error",
        "Không nhận ra cột “{found}”{context}; hãy sửa tên cột hoặc bỏ cột này.",
        "một tên cột của biểu mẫu",
    ),
    "header_blank": Check(
        "error",
        "Cột {context} có số liệu mà không có tiêu đề; hãy ghi tên cột vào dòng tiêu đề hoặc xoá cột này.",
        "một tên cột của biểu mẫu",
    ),
    "header_repeated": Check("error", "Cột “{found}” có hai lần; hãy bỏ một cột.", "mỗi cột một lần"),
    # the values
    "value_required": Check("error", "Ô “{header}” để trống; hãy điền giá trị.", "có giá trị"),
    "whole_number": Check("error", "Ô “{header}” ghi “{found}”, không phải số nguyên.", "số nguyên, ví dụ 4.262"),
    "decimal_number": Check("error", "Ô “{header}” ghi “{found}”, không phải số.", "một số, ví dụ 73,3"),
    "calendar_date": Check("error", "Ô “{header}” ghi “{found}”, không phải ngày.", "ngày, ví dụ 25/9/2023"),
    "date_incomplete": Check(
        "warning",
        "Ô “{header}” ghi “{found}”, chưa đủ ngày, tháng, năm nên được coi là để trống; hãy ghi đủ nếu biết.",
        "ngày, ví dụ 25/9/2023",
    ),
    "yes_or_no": Check("error", "Ô “{header}” ghi “{found}”; chỉ ghi Có hoặc Không.", "Có hoặc Không"),
    "known_code": Check("error", "Ô “{header}” ghi “{found}”, không có trong danh mục.", "một trong: {context}"),
    "consecutive_years": Check(
        "error", "Ô “{header}” ghi “{found}”; năm học phải là hai năm liền nhau.", "ví dụ 2023-2024"
    ),
    # the rows
    "not_below": Check("error", "Ô “{header}” ghi {found}; số lượng không thể âm.", "từ 0 trở lên"),
    "plausible_year": Check("error", "Ô “{header}” ghi {found}, không phải một năm.", "một năm, ví dụ 2023"),
    "key_unique": Check("error", "Dòng này trùng với một dòng khác trong tệp ({context}).", "mỗi dòng một lần"),
    "period_stated": Check("error", "Chưa rõ số liệu của kỳ nào; hãy điền năm học.", "có năm học", "school_year"),
    "period_fits": Check(
        "error", "Năm học và kỳ số liệu không khớp nhau.", "năm học đúng với kỳ số liệu", "school_year"
    ),
    "period_ordered": Check("error", "Kỳ kết thúc trước khi bắt đầu.", "năm cuối không trước năm đầu", "period_end"),
    "school_year_required": Check("error", "Dòng CĐCS phải có năm học.", "có năm học", "school_year"),
    "female_within_members": Check(
        "error",
        "Nữ đoàn viên ({found}) nhiều hơn tổng số đoàn viên.",
        "không quá số đoàn viên",
        "female_member_count",
    ),
    "members_within_staff": Check(
        "warning",
        "Đoàn viên ({found}) nhiều hơn số cán bộ, giáo viên, nhân viên; "
        "hãy xác nhận (CĐCS ghép, hợp đồng ngoài biên chế).",
        "thường không quá số cán bộ, giáo viên, nhân viên",
        "member_count",
    ),
    "grade_in_scheme": Check(
        "error",
        "Mức xếp loại “{found}” không thuộc cách xếp loại đã ghi; hai cách xếp loại không dùng lẫn.",
        "mức của đúng cách xếp loại",
        "grade",
        "Hướng dẫn 1294/HD-TLĐ ngày 14/8/2019",
    ),
    "staff_conference_in_window": Check(
        "warning",
        "Ngày hội nghị {found} nằm ngoài mùa hội nghị của năm học; hãy kiểm tra năm.",
        "từ 1/8 đến 31/12 của năm đầu năm học",
        "staff_conference_date",
    ),
    "staff_conference_answer_fits_date": Check(
        "error",
        "Có ngày hội nghị mà lại ghi chưa tổ chức hoặc không áp dụng.",
        "Có, hoặc bỏ ngày",
        "has_staff_conference",
    ),
    "founded_by_year_end": Check(
        "warning",
        "Ngày thành lập {found} sau khi năm học kết thúc.",
        "không sau 31/8 cuối năm học",
        "founded_date",
    ),
    "flag_for_collective": Check(
        "warning",
        "Cờ thi đua ghi cho cá nhân hoặc hộ gia đình; cờ thường chỉ tặng tập thể.",
        "tập thể",
        "recipient_kind",
    ),
    "medal_for_individual": Check(
        "warning",
        "Kỷ niệm chương ghi cho tập thể; kỷ niệm chương thường chỉ tặng cá nhân.",
        "cá nhân",
        "recipient_kind",
    ),
    "kind_usual_for_body": Check(
        "warning",
        "“{found}” không phải hình thức mà cấp này thường tặng; có nhầm hình thức không?",
        "Cờ, Bằng khen: cấp tỉnh trở lên; Giấy khen: cấp huyện trở xuống",
        "award_kind",
    ),
    "award_date_in_window": Check(
        "warning",
        "Ngày khen {found} không khớp năm học; khen cho một năm học thường sau học kỳ I.",
        "từ 1/1 của năm cuối năm học",
        "award_date",
    ),
    "named_recipient_counts_one": Check(
        "warning", "Dòng có tên người, tập thể được khen nhưng số lượng là {found}.", "1", "count"
    ),
    "flow_fits_form": Check(
        "error",
        "Cho vay và vận động quỹ không phải là tiền đã chi; hãy ghi đúng “cho vay” hoặc “vận động”.",
        "vốn vay là cho vay; ủng hộ quỹ là vận động",
        "flow",
    ),
    "beneficiary_unit_stated": Check(
        "error",
        "Có số người (lượt) mà chưa ghi đơn vị tính; hãy ghi người, lượt hay suất.",
        "đơn vị tính",
        "beneficiary_unit",
    ),
    "dates_ordered": Check(
        "error", "Ngày kết thúc {found} trước ngày bắt đầu.", "không trước ngày bắt đầu", "end_date"
    ),
    "term_ordered": Check(
        "error", "Nhiệm kỳ kết thúc trước khi bắt đầu.", "năm cuối không trước năm đầu", "term_end_year"
    ),
    "event_date_in_window": Check(
        "warning",
        "Ngày {found} không khớp mùa của loại sự kiện này trong năm học.",
        "đúng mùa của năm học",
        "start_date",
    ),
    "count_not_negative": Check("error", "Giá trị {found} là số âm.", "từ 0 trở lên", "value"),
    "count_whole": Check("error", "Giá trị {found} phải là số nguyên với đơn vị tính này.", "số nguyên", "value"),
    "percent_within_100": Check("error", "Tỷ lệ {found} nằm ngoài 0–100%.", "từ 0 đến 100", "value"),
    "range_ordered": Check(
        "error",
        "Khoảng giá trị phải có số thấp và số cao, số thấp không lớn hơn số cao.",
        "thấp ≤ cao",
        "value_high",
    ),
    "target_states_operator": Check(
        "error",
        "Chỉ tiêu phải ghi “từ … trở lên”, “đúng” hay “không quá”; kết quả thì để trống.",
        "mức phải đạt của chỉ tiêu",
        "target_operator",
    ),
    **USUAL_CHECKS,
    # across files, and against what is published
    "union_known": Check(
        "error",
        "CĐCS “{found}” chưa có trong danh sách CĐCS năm học {context}; hãy gửi danh sách CĐCS trước hoặc sửa mã.",
        "mã CĐCS có trong năm học đó",
        "union_id",
    ),
    "key_in_two_reports": Check(
        "error",
        "CĐCS “{found}” đã có trong báo cáo “{context}”; một CĐCS mỗi năm học chỉ nằm trong một báo cáo.",
        "mỗi CĐCS một lần mỗi năm học",
        "union_id",
    ),
    "union_still_named": Check(
        "error",
        "Tệp này bỏ CĐCS “{found}”, nhưng báo cáo “{context}” vẫn nêu CĐCS đó; hãy giữ lại hoặc sửa báo cáo kia trước.",
        "giữ các CĐCS mà báo cáo khác nêu",
    ),
    "report_in_two_files": Check(
        "error",
        "Hai tệp cùng mang mã báo cáo “{found}”; hãy gộp thành một tệp hoặc đặt mã khác.",
        "mỗi báo cáo một tệp cho mỗi bảng",
        "report_id",
    ),
    "replaces_report": Check(
        "warning",
        "Tệp này sẽ thay toàn bộ số liệu của báo cáo “{found}” đã công bố; hãy xác nhận.",
        "xác nhận thay thế",
    ),
    **COMPARING_CHECKS,
}


def problem(
    check: str,
    *,
    cell: Cell | None = None,
    context: str = "",
    header: str | None = None,
    found: str | None = None,
) -> Problem:
    """Word one problem; `cell` says where it is and what stands there, `header` and `found` replace its words."""
    rule = CHECKS[check]
    place = cell or Cell(None, None, None, None)
    words = {
        "header": shortened(header or place.header or ""),
        "found": shortened((place.found if found is None else found) or ""),
        "context": context,
    }
    return Problem(
        check=check,
        severity=rule.severity,
        sheet=place.sheet,
        row=place.row,
        column=place.column,
        header=header or place.header,
        found=(place.found if found is None else found) or None,
        expected=rule.expected.format(**words),
        message=rule.message.format(**words),
    )


def shortened(text: str) -> str:
    """A text as a sentence can hold it; dots say that there is more."""
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
