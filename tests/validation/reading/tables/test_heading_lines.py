import pytest

from data.places.reference import places
from validation.reading.files.workbook import Sheet
from validation.reading.tables.heading_lines import Context, context


def read(*lines: str) -> Context:
    sheet = Sheet("Sheet1", [[line] for line in lines])
    return context(sheet, range(len(lines)), Context(), places())


@pytest.mark.parametrize(
    "line",
    [
        "LIÊN ĐOÀN LAO ĐỘNG QUẬN CẦU GIẤY",
        "THÀNH PHỐ HÀ NỘI - LĐLĐ QUẬN CẦU GIẤY",
        "UBND QUẬN CẦU GIẤY\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
        "Khối trường học Q. Cầu Giấy năm học 2023-2024",
        "(Kèm theo Công văn số 12/LĐLĐ ngày 5/6/2024 của LĐLĐ quận Cầu Giấy)",
    ],
)
def test_district_is_taken_from_the_lines_above(line: str) -> None:
    said = read(line).district
    assert said is not None
    assert (said.text, said.cell.row, said.cell.found) == ("005", 1, line)


def test_district_is_told_by_the_province_when_several_bear_its_name() -> None:
    assert read("LĐLĐ HUYỆN CHÂU THÀNH").district is None
    said = read("LĐLĐ TỈNH LONG AN", "LĐLĐ HUYỆN CHÂU THÀNH").district
    assert said is not None
    assert places().districts[said.text]["province_name"] == "Long An"


def test_district_is_none_when_only_the_city_is_named() -> None:
    assert read("THÀNH PHỐ HÀ NỘI", "LĐLĐ TP HÀ NỘI").district is None


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("BIỂU TỔNG HỢP NĂM HỌC 2023 – 2024", "2023-2024"),
        ("NH: 2023-2024", "2023-2024"),
        ("NĂM: 2024 (Số liệu tính đến ngày: ☑ 31/5 □ 30/11)", "2023-2024"),
        ("NĂM: 2024 (Số liệu tính đến ngày: □ 31/5 ☑ 30/11)", "2024-2025"),
        ("NĂM: 2024 (Số liệu tính đến ngày: □ 31/5 □ 30/11)", None),
        ("Giai đoạn 2020-2025", None),
    ],
)
def test_school_year_is_taken_from_the_lines_above(line: str, year: str | None) -> None:
    said = read(line).school_year
    assert (said.text if said else None) == year


@pytest.mark.parametrize(
    ("line", "factor"),
    [
        ("ĐVT: 1.000 đồng", 1000),
        ("Đơn vị tính: nghìn đồng", 1000),
        ("(ĐVT: triệu đồng)", 1_000_000),
        ("Đơn vị: tỷ đồng", 1_000_000_000),
        ("ĐVT: đồng", 1),
        ("Đơn vị: Trường TH Mai Dịch", 1),
    ],
)
def test_unit_of_money_is_taken_from_the_lines_above(line: str, factor: int) -> None:
    assert read(line).money_factor == factor


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "proposed"),
        ("DANH SÁCH ĐỀ NGHỊ ĐƯỢC KHEN THƯỞNG", "proposed"),
        ("Danh sách tập thể, cá nhân được khen thưởng", "approved"),
        ("(Kèm theo Quyết định số 12/QĐ-LĐLĐ)", "approved"),
        ("TỔNG HỢP KHEN THƯỞNG", None),
    ],
)
def test_status_of_awards_is_never_taken_for_given(line: str, status: str | None) -> None:
    said = read(line).award_status
    assert (said.text if said else None) == status


@pytest.mark.parametrize("line", ["CĐCS TRƯỜNG TH MAI DỊCH", "Trường TH Mai Dịch", "Đơn vị báo cáo: CĐCS TH Mai Dịch"])
def test_school_is_taken_from_the_lines_above(line: str) -> None:
    said = read("LĐLĐ QUẬN CẦU GIẤY", line).school
    assert said is not None
    assert said.text == line.rsplit(": ", maxsplit=1)[-1]


def test_lines_of_an_earlier_table_hold_until_others_are_written() -> None:
    sheet = Sheet("Sheet1", [["Năm học 2023-2024"], ["Quận Cầu Giấy"]])
    first = context(sheet, range(1), Context(), places())
    second = context(sheet, range(1, 2), first, places())
    assert second.school_year == first.school_year
    assert second.district is not None
