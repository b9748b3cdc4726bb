"""What a sender reads when one cell, or the period and place of a row, is wrong."""

from tests.examples import source, titled
from tests.validation.broken import Broken, broken

BROKEN_CELLS: dict[str, Broken] = {
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
    "date_incomplete": broken(
        "unions",
        (2, "O", "Ngày thành lập", "2010"),
        "Ô “Ngày thành lập” ghi “2010”, chưa đủ ngày, tháng, năm nên được coi là để trống; hãy ghi đủ nếu biết.",
        "ngày, ví dụ 25/9/2023",
        founded_date="2010",
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
}
