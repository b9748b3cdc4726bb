from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from tests.examples import csv_bytes, row, source, titled
from tests.validation.published import checked
from validation.problems import CHECKS, Problem, problem
from validation.report import LARGEST_FILE, Cell, SourceFile

Place = tuple[int | None, str | None, str | None, str | None]
WHOLE_FILE: Place = (None, None, None, None)


@dataclass(frozen=True)
class Broken:
    """Files that break one rule, where the last one breaks it, and what the sender reads."""

    files: Sequence[SourceFile]
    place: Place
    message: str
    expected: str
    before: Sequence[SourceFile] = ()


def broken(dataset: str, place: Place, message: str, expected: str, **changes: str) -> Broken:
    return Broken([source(dataset, titled(dataset, **changes))], place, message, expected)


UNION = "Trường Tiểu học Mai Dịch"
UNION_ID = "005-primary-mai-dich"
MAI_DICH = source("unions")
AWARD_TO_UNION = source("awards", row("awards", report_id="r2", union_id=UNION_ID))
NAMELESS = {name: text for name, text in row("initiatives").items() if name not in ("report_id", "source_ref")}

BROKEN: dict[str, Broken] = {
    "file_unreadable": Broken(
        [SourceFile("awards.csv", "Năm học".encode("utf-16"))],
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
        "Không nhận ra đây là bảng số liệu nào; hãy đặt tên tệp theo bảng (ví dụ awards.csv) hoặc dùng biểu mẫu.",
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
    "header_repeated": Broken(
        [source("initiatives", {**titled("initiatives"), "Số sáng kiến": "3"})],
        (1, "J", "Số sáng kiến", "Số sáng kiến"),
        "Cột “Số sáng kiến” có hai lần; hãy bỏ một cột.",
        "mỗi cột một lần",
    ),
    "value_required": broken(
        "awards",
        (2, "H", "Tình trạng", None),
        "Ô “Tình trạng” để trống; hãy điền giá trị.",
        "có giá trị",
        status="",
    ),
    "whole_number": broken(
        "unions",
        (2, "H", "Đoàn viên", "4,5"),
        "Ô “Đoàn viên” ghi “4,5”, không phải số nguyên.",
        "số nguyên, ví dụ 4.262",
        member_count="4,5",
    ),
    "decimal_number": broken(
        "figures",
        (2, "H", "Giá trị", "nhiều"),
        "Ô “Giá trị” ghi “nhiều”, không phải số.",
        "một số, ví dụ 73,3",
        value="nhiều",
    ),
    "calendar_date": broken(
        "awards",
        (2, "J", "Ngày khen", "31/2/2023"),
        "Ô “Ngày khen” ghi “31/2/2023”, không phải ngày.",
        "ngày, ví dụ 25/9/2023",
        award_date="31/2/2023",
    ),
    "yes_or_no": broken(
        "initiatives",
        (2, "I", "Là số tổng", "có lẽ"),
        "Ô “Là số tổng” ghi “có lẽ”; chỉ ghi Có hoặc Không.",
        "Có hoặc Không",
        is_total="có lẽ",
    ),
    "known_code": broken(
        "initiatives",
        (2, "E", "Cấp công nhận", "Cấp vũ trụ"),
        "Ô “Cấp công nhận” ghi “Cấp vũ trụ”, không có trong danh mục.",
        "một trong: Cấp cơ sở (trường), Cấp cụm, Cấp quận, huyện, thị xã, Cấp ngành (Sở GDĐT), "
        "Cấp tỉnh, thành phố, Cấp bộ, ngành Trung ương, …",
        level="Cấp vũ trụ",
    ),
    "known_district": broken(
        "initiatives",
        (2, "D", "Quận, huyện", "Châu Thành"),
        "Ô “Quận, huyện” ghi “Châu Thành”, không có quận, huyện nào như vậy; "
        "có nhiều nơi cùng tên, hãy ghi mã hoặc thêm tên tỉnh.",
        "tên hoặc mã quận, huyện trong danh mục",
        district_code="Châu Thành",
    ),
    "known_province": broken(
        "initiatives",
        (2, "J", "Tỉnh, thành phố", "Atlantis"),
        "Ô “Tỉnh, thành phố” ghi “Atlantis”, không có tỉnh, thành phố nào như vậy.",
        "mã tỉnh, thành phố",
        province_code="Atlantis",
    ),
    "consecutive_years": broken(
        "initiatives",
        (2, "C", "Năm học", "2023-2025"),
        "Ô “Năm học” ghi “2023-2025”; năm học phải là hai năm liền nhau.",
        "ví dụ 2023-2024",
        school_year="2023-2025",
    ),
    "not_below": broken(
        "initiatives",
        (2, "H", "Số lượng", "-3"),
        "Ô “Số lượng” ghi -3; số lượng không thể âm.",
        "từ 0 trở lên",
        count="-3",
    ),
    "plausible_year": broken(
        "events",
        (2, "K", "Nhiệm kỳ đến năm", "28"),
        "Ô “Nhiệm kỳ đến năm” ghi 28, không phải một năm.",
        "một năm, ví dụ 2023",
        term_end_year="28",
    ),
    "key_unique": Broken(
        [source("initiatives", titled("initiatives"), titled("initiatives", source_ref="Biểu 01!E5"))],
        (2, "B", "Vị trí trong báo cáo", "Biểu 01!E5"),
        "Dòng này trùng với một dòng khác trong tệp (r1, Biểu 01!E5).",
        "mỗi dòng một lần",
    ),
    "period_stated": broken(
        "initiatives",
        (2, "C", "Năm học", None),
        "Chưa rõ số liệu của kỳ nào; hãy điền năm học.",
        "có năm học",
        school_year="",
    ),
    "period_fits": broken(
        "initiatives",
        (2, "C", "Năm học", "2023-2024"),
        "Năm học và kỳ số liệu không khớp nhau.",
        "năm học đúng với kỳ số liệu",
        period_kind="Nhiệm kỳ",
    ),
    "period_ordered": broken(
        "initiatives",
        (2, "L", "Đến năm", "2018"),
        "Kỳ kết thúc trước khi bắt đầu.",
        "năm cuối không trước năm đầu",
        school_year="",
        period_kind="Nhiệm kỳ",
        period_start="2023",
        period_end="2018",
    ),
    "place_stated": broken(
        "initiatives",
        (2, "D", "Quận, huyện", None),
        "Chưa rõ số liệu của quận, huyện nào.",
        "có quận, huyện",
        district_code="",
    ),
    "school_year_required": broken(
        "unions",
        (2, "C", "Năm học", None),
        "Dòng CĐCS phải có năm học.",
        "có năm học",
        school_year="",
    ),
    "district_required": broken(
        "unions",
        (2, "D", "Quận, huyện", None),
        "Dòng CĐCS phải có quận, huyện.",
        "có quận, huyện",
        district_code="",
    ),
    "female_within_members": broken(
        "unions",
        (2, "I", "Nữ đoàn viên", "46"),
        "Nữ đoàn viên (46) nhiều hơn tổng số đoàn viên.",
        "không quá số đoàn viên",
        female_member_count="46",
    ),
    "members_within_staff": broken(
        "unions",
        (2, "H", "Đoàn viên", "49"),
        "Đoàn viên (49) nhiều hơn số cán bộ, giáo viên, nhân viên; "
        "hãy xác nhận (CĐCS ghép, hợp đồng ngoài biên chế).",
        "thường không quá số cán bộ, giáo viên, nhân viên",
        member_count="49",
    ),
    "grade_in_scheme": broken(
        "unions",
        (2, "K", "Xếp loại", "Vững mạnh"),
        "Mức xếp loại “Vững mạnh” không thuộc cách xếp loại đã ghi; hai cách xếp loại không dùng lẫn.",
        "mức của đúng cách xếp loại",
        grade="Vững mạnh",
    ),
    "staff_conference_in_window": broken(
        "unions",
        (2, "M", "Ngày tổ chức Hội nghị CBCCVC", "25/9/2024"),
        "Ngày hội nghị 25/9/2024 nằm ngoài mùa hội nghị của năm học; hãy kiểm tra năm.",
        "từ 1/8 đến 31/12 của năm đầu năm học",
        staff_conference_date="25/9/2024",
    ),
    "staff_conference_answer_fits_date": broken(
        "unions",
        (2, "N", "Đã tổ chức Hội nghị CBCCVC", "Chưa"),
        "Có ngày hội nghị mà lại ghi chưa tổ chức hoặc không áp dụng.",
        "Có, hoặc bỏ ngày",
        has_staff_conference="Chưa",
    ),
    "founded_by_year_end": broken(
        "unions",
        (2, "O", "Ngày thành lập", "1/9/2024"),
        "Ngày thành lập 1/9/2024 sau khi năm học kết thúc.",
        "không sau 31/8 cuối năm học",
        founded_date="1/9/2024",
    ),
    "flag_for_collective": broken(
        "awards",
        (2, "G", "Đối tượng khen", "Cá nhân"),
        "Cờ thi đua ghi cho cá nhân hoặc hộ gia đình; cờ thường chỉ tặng tập thể.",
        "tập thể",
        award_kind="Cờ thi đua",
        awarding_body="vgcl",
        recipient_kind="Cá nhân",
    ),
    "medal_for_individual": broken(
        "awards",
        (2, "G", "Đối tượng khen", "Tập thể"),
        "Kỷ niệm chương ghi cho tập thể; kỷ niệm chương thường chỉ tặng cá nhân.",
        "cá nhân",
        award_kind="Kỷ niệm chương",
        awarding_body="vgcl",
        recipient_kind="Tập thể",
    ),
    "kind_usual_for_body": broken(
        "awards",
        (2, "E", "Hình thức khen", "Bằng khen"),
        "“Bằng khen” không phải hình thức mà cấp này thường tặng; có nhầm hình thức không?",
        "Cờ, Bằng khen: cấp tỉnh trở lên; Giấy khen: cấp huyện trở xuống",
        award_kind="Bằng khen",
    ),
    "award_date_in_window": broken(
        "awards",
        (2, "J", "Ngày khen", "31/12/2023"),
        "Ngày khen 31/12/2023 không khớp năm học; khen cho một năm học thường sau học kỳ I.",
        "từ 1/1 của năm cuối năm học",
        award_date="31/12/2023",
    ),
    "named_recipient_counts_one": broken(
        "awards",
        (2, "K", "Số lượng", "2"),
        "Dòng có tên người, tập thể được khen nhưng số lượng là 2.",
        "1",
        recipient_name="Trường Tiểu học Mai Dịch",
        count="2",
    ),
    "flow_fits_form": broken(
        "welfare",
        (2, "E", "Chi, cho vay hay vận động", "given"),
        "Cho vay và vận động quỹ không phải là tiền đã chi; hãy ghi đúng “cho vay” hoặc “vận động”.",
        "vốn vay là cho vay; ủng hộ quỹ là vận động",
        form="loan",
    ),
    "beneficiary_unit_stated": broken(
        "welfare",
        (2, "I", "Đơn vị tính người thụ hưởng", None),
        "Có số người (lượt) mà chưa ghi đơn vị tính; hãy ghi người, lượt hay suất.",
        "đơn vị tính",
        beneficiary_unit="",
    ),
    "dates_ordered": broken(
        "events",
        (2, "H", "Ngày kết thúc", "12/9/2024"),
        "Ngày kết thúc 12/9/2024 trước ngày bắt đầu.",
        "không trước ngày bắt đầu",
        end_date="12/9/2024",
    ),
    "term_ordered": broken(
        "events",
        (2, "K", "Nhiệm kỳ đến năm", "2018"),
        "Nhiệm kỳ kết thúc trước khi bắt đầu.",
        "năm cuối không trước năm đầu",
        term_start_year="2023",
        term_end_year="2018",
    ),
    "event_date_in_window": broken(
        "events",
        (2, "G", "Ngày bắt đầu", "13/9/2023"),
        "Ngày 13/9/2023 không khớp mùa của loại sự kiện này trong năm học.",
        "đúng mùa của năm học",
        start_date="13/9/2023",
    ),
    "count_not_negative": broken(
        "figures", (2, "H", "Giá trị", "-1"), "Giá trị -1 là số âm.", "từ 0 trở lên", value="-1"
    ),
    "count_whole": broken(
        "figures",
        (2, "H", "Giá trị", "2,5"),
        "Giá trị 2,5 phải là số nguyên với đơn vị tính này.",
        "số nguyên",
        value="2,5",
    ),
    "percent_within_100": broken(
        "figures",
        (2, "H", "Giá trị", "101"),
        "Tỷ lệ 101 nằm ngoài 0–100%.",
        "từ 0 đến 100",
        value="101",
        unit="percent",
    ),
    "range_ordered": broken(
        "figures",
        (2, "I", "Giá trị cao (khoảng)", "2"),
        "Khoảng giá trị phải có số thấp và số cao, số thấp không lớn hơn số cao.",
        "thấp ≤ cao",
        bound="range",
        value_high="2",
    ),
    "target_states_operator": broken(
        "figures",
        (2, "K", "Mức phải đạt", None),
        "Chỉ tiêu phải ghi “từ … trở lên”, “đúng” hay “không quá”; kết quả thì để trống.",
        "mức phải đạt của chỉ tiêu",
        value_kind="target",
    ),
    "union_known": Broken(
        [AWARD_TO_UNION],
        (2, "M", "union_id", UNION_ID),
        f"CĐCS “{UNION_ID}” chưa có trong danh sách CĐCS năm học 2023-2024; "
        "hãy gửi danh sách CĐCS trước hoặc sửa mã.",
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
        f"Tệp này bỏ CĐCS “{UNION_ID}”, nhưng báo cáo “r2” vẫn nêu CĐCS đó; "
        "hãy giữ lại hoặc sửa báo cáo kia trước.",
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


def test_every_check_can_be_provoked_by_a_file() -> None:
    assert set(BROKEN) == set(CHECKS)


@pytest.mark.parametrize("check", BROKEN)
def test_problem_names_cell_and_way_out_when_a_rule_is_broken(check: str) -> None:
    case = BROKEN[check]
    found = checked(case.files, case.before)[-1].problems
    row_number, column, header, text = case.place
    assert found[0] == Problem(
        check=check,
        severity=CHECKS[check].severity,
        sheet=None,
        row=row_number,
        column=column,
        header=header,
        found=text,
        expected=case.expected,
        message=case.message,
    )


@pytest.mark.parametrize("check", [check for check in BROKEN if check != "key_unique"])
def test_nothing_else_is_found_when_one_rule_is_broken(check: str) -> None:
    case = BROKEN[check]
    assert [found.check for file in checked(case.files, case.before) for found in file.problems] == [check]


def test_duplicates_are_named_at_both_rows() -> None:
    found = checked(BROKEN["key_unique"].files)[0].problems
    assert [(one.check, one.row) for one in found] == [("key_unique", 2), ("key_unique", 3)]


def test_office_practice_only_warns() -> None:
    practice = {
        "members_within_staff",
        "staff_conference_in_window",
        "founded_by_year_end",
        "flag_for_collective",
        "medal_for_individual",
        "kind_usual_for_body",
        "award_date_in_window",
        "named_recipient_counts_one",
        "event_date_in_window",
        "replaces_report",
    }
    assert {name for name, check in CHECKS.items() if check.severity == "warning"} == practice


def test_rule_of_the_grades_names_its_document() -> None:
    assert CHECKS["grade_in_scheme"].source == "Hướng dẫn 1294/HD-TLĐ ngày 14/8/2019"


def test_problem_words_replace_those_of_the_cell_when_given() -> None:
    cell = Cell("Biểu 01", 7, "C", "ĐV", "x")
    named = problem("header_missing", cell=cell, header="Đoàn viên")
    assert (named.sheet, named.row, named.column, named.header) == ("Biểu 01", 7, "C", "Đoàn viên")
    assert named.message == "Thiếu cột “Đoàn viên”; hãy thêm cột này vào dòng tiêu đề."


def test_texts_with_braces_are_shown_as_they_are() -> None:
    file = SourceFile("initiatives.csv", csv_bytes(row("initiatives", count="{found}")))
    assert checked([file])[0].problems[0].message == "Ô “count” ghi “{found}”, không phải số nguyên."
