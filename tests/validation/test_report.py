import pytest

from validation.reading.files.csv import read_csv
from validation.report import LARGEST_FILE, Cell, ReportError, SourceFile, column_letters


def source(text: str | bytes) -> SourceFile:
    return SourceFile("folder/awards.csv", text.encode() if isinstance(text, str) else text)


def unreadable(content: str | bytes) -> tuple[str, str]:
    with pytest.raises(ReportError) as raised:
        read_csv(source(content))
    return raised.value.check, str(raised.value)


def test_stem_is_the_name_without_folder_and_ending() -> None:
    assert source("").stem == "awards"


def test_sha256_is_that_of_the_content() -> None:
    assert source("abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_header_and_rows_are_read_when_separated_by_commas() -> None:
    table = read_csv(source('Trường,Số lượng\nMai Dịch,"4,5"\n'))
    assert table.headers == ("Trường", "Số lượng")
    assert [list(row) for row in table.rows] == [["Mai Dịch", "4,5"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiter_is_recognised_in_the_header(delimiter: str) -> None:
    table = read_csv(source(f"a{delimiter}b\n1{delimiter}2\n"))
    assert list(table.rows[0]) == ["1", "2"]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_system(ending: str) -> None:
    table = read_csv(source(f"a,b{ending}1,2{ending}3,4{ending}"))
    assert [list(row) for row in table.rows] == [["1", "2"], ["3", "4"]]


def test_byte_order_mark_is_no_part_of_the_first_header() -> None:
    assert read_csv(source("\ufeffa,b\n1,2\n")).headers == ("a", "b")


def test_line_break_inside_quotes_belongs_to_the_cell_and_moves_no_row_number() -> None:
    table = read_csv(source('a,b\n"một\r\nhai",2\nba,4\n'))
    assert list(table.rows[0]) == ["một\r\nhai", "2"]
    assert table.row_numbers == (2, 3)


def test_blank_rows_are_left_out_but_counted() -> None:
    table = read_csv(source("a,b\n1,2\n\n,\n3,4\n"))
    assert table.row_numbers == (2, 5)


def test_short_rows_are_filled_and_empty_cells_beyond_the_head_are_dropped() -> None:
    table = read_csv(source("a,b\n1\n1,2,,\n"))
    assert [list(row) for row in table.rows] == [["1", ""], ["1", "2"]]


def test_headers_lose_the_blanks_around_them() -> None:
    assert read_csv(source(" a , b\n1,2\n")).headers == ("a", "b")


def test_cell_names_the_place_as_excel_does() -> None:
    table = read_csv(source("a,b\n\n1,x\n"))
    assert table.cell(0, 1) == Cell(sheet=None, row=3, column="B", header="b", found="x")
    assert table.cell(None, 1) == Cell(sheet=None, row=1, column="B", header="b")
    assert table.cell(0, None) == Cell(sheet=None, row=3, column=None, header=None)


def test_part_of_a_table_keeps_its_row_numbers() -> None:
    part = read_csv(source("a,b\n1,2\n\n3,4\n")).only([False, True])
    assert part.cell(0, 0) == Cell(sheet=None, row=4, column="A", header="a", found="3")


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_column_letters_are_those_of_excel(index: int, letters: str) -> None:
    assert column_letters(index) == letters


@pytest.mark.parametrize(
    ("content", "check", "reason"),
    [
        (b"", "file_empty", "tệp trống"),
        (b"\n\n", "file_empty", "tệp trống"),
        (b"\xef\xbb\xbf", "file_empty", "tệp trống"),
        (b"a,b\n", "file_empty", "chỉ có dòng tiêu đề"),
        (b"a,b\n,\n", "file_empty", "chỉ có dòng tiêu đề"),
        ("Trường\nỷ\n".encode("cp1258", "replace") + b"\xff", "file_unreadable", None),
        ("a,b\n1,2\n".encode("utf-16")[:-1], "file_unreadable", "tệp bị cắt ngang hoặc không dùng mã UTF-16"),
        ("a,b\n1,2\n".encode("utf-16-le"), "file_unreadable", "tệp không phải văn bản CSV"),
        (b"a,b\n1,\0\n", "file_unreadable", "tệp không phải văn bản CSV"),
        (b"PK\x03\x04\x14\x00\x06\x00", "file_unreadable", "tệp không phải văn bản CSV"),
        (
            b'a,b\n"1"x,2\n',
            "file_unreadable",
            "dấu phân cách hoặc dấu ngoặc kép trong tệp CSV bị hỏng",
        ),
        (b'a,b\n"1,2\n', "file_unreadable", "dấu phân cách hoặc dấu ngoặc kép trong tệp CSV bị hỏng"),
        (b"a,b\n1,2\n1,2,3\n", "file_unreadable", "dòng 3 có nhiều ô hơn dòng tiêu đề"),
        (b"x" * (LARGEST_FILE + 1), "file_too_large", "20,0 MB"),
        (b"x" * 25 * 1024 * 1024, "file_too_large", "25,0 MB"),
    ],
)
def test_file_is_refused_with_its_reason_when_it_cannot_be_read(content: bytes, check: str, reason: str | None) -> None:
    found, said = unreadable(content)
    assert found == check
    assert reason is None or said == reason


def test_file_is_read_when_it_has_just_the_greatest_size() -> None:
    line = b"x" * 1023 + b"\n"
    assert len(read_csv(source(line * (LARGEST_FILE // 1024))).rows) == LARGEST_FILE // 1024 - 1
