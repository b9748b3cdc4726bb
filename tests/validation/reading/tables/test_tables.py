"""Heads in several rows, groups, totals, dittos, signatures, notes beside: what is data and what is not."""

from collections.abc import Sequence

import pytest

from data.places.reference import places
from validation.reading.files.workbook import Area, Sheet, Value
from validation.reading.tables.head import Head, heads, likely_head
from validation.reading.tables.raw import RawTable, raw_tables
from validation.reading.tables.vocabulary import joined

HEAD: list[Value] = ["STT", "Tên trường", "Số đoàn viên", "Ghi chú"]


def sheet(*rows: Sequence[Value], merged: tuple[Area, ...] = ()) -> Sheet:
    width = max(map(len, rows))
    return Sheet("Sheet1", [[*row, *[""] * (width - len(row))] for row in rows], merged)


def tables(*rows: Sequence[Value], merged: tuple[Area, ...] = ()) -> list[RawTable]:
    return raw_tables(sheet(*rows, merged=merged), places())


def names(table: RawTable) -> list[Value]:
    return table.values(1)


def test_head_in_three_rows_is_one_path_per_column() -> None:
    (head,) = heads(
        sheet(
            ["STT", "Tên CĐCS", "Lao động", "", "", "Ghi chú"],
            ["", "", "Đoàn viên", "", "Khác", ""],
            ["", "", "Tổng số", "Nữ", "", ""],
            [1, "TH Mai Dịch", 45, 40, 2, ""],
            merged=((0, 0, 2, 0), (0, 1, 2, 1), (0, 2, 0, 4), (1, 2, 1, 3), (1, 4, 2, 4), (0, 5, 2, 5)),
        )
    )
    assert (head.first_row, head.last_row) == (0, 2)
    assert [joined(path) for path in head.paths.values()] == [
        "STT",
        "Tên CĐCS",
        "Lao động / Đoàn viên / Tổng số",
        "Lao động / Đoàn viên / Nữ",
        "Lao động / Khác",
        "Ghi chú",
    ]


def test_row_of_texts_below_headers_of_one_row_is_data() -> None:
    (head,) = heads(
        sheet(
            ["Mã báo cáo", "Năm học", "Tên CĐCS", "Đoàn viên"],
            ["", "2023-2024", "TH Mai Dịch", "45"],
        )
    )
    assert head.last_row == 0


def test_head_in_two_rows_is_known_without_merged_areas() -> None:
    (head,) = heads(
        sheet(
            ["STT", "Tên CĐCS", "Đoàn viên", "", "Ghi chú"],
            ["", "", "Tổng số", "Nữ"],
            [1, "TH Mai Dịch", 45, 40],
        )
    )
    assert [joined(path) for path in head.paths.values()] == [
        "STT",
        "Tên CĐCS",
        "Đoàn viên / Tổng số",
        "Đoàn viên / Nữ",
        "Ghi chú",
    ]


@pytest.mark.parametrize(
    "numbering",
    [["(1)", "(2)", "(3)", "(4)"], ["1", "2", "3", "4"], [1, 2, 3, 4], ["A", "B", "1", "2"], ["A", "B", "1", "2=1+3"]],
)
def test_row_of_column_numbers_is_no_data(numbering: list[Value]) -> None:
    (table,) = tables(HEAD, numbering, [1, "TH Mai Dịch", 45])
    assert names(table) == ["TH Mai Dịch"]


def test_first_row_of_data_is_not_taken_for_column_numbers() -> None:
    (table,) = tables(HEAD, [1, 2, 3, "x"], [2, "TH Mai Dịch", 45])
    assert names(table) == [2, "TH Mai Dịch"]


def test_groups_carry_level_ownership_and_recipient_to_the_rows_below() -> None:
    (table,) = tables(
        HEAD,
        ["CÔNG LẬP"],
        ["I", "KHỐI MẦM NON"],
        [1, "Hoa Sen", 20],
        ["II.", "Khối THCS"],
        [1, "Dịch Vọng", 60],
        ["NGOÀI CÔNG LẬP"],
        [1, "Hoa Mai", 15],
        ["B. CÁ NHÂN"],
        [1, "Nguyễn Văn An", 1],
    )
    said = [(g.school_level, g.ownership, g.recipient_kind) for g in table.body.groups]
    assert [tuple(one.text if one else None for one in group) for group in said] == [
        ("preschool", "public", None),
        ("lower_secondary", "public", None),
        ("lower_secondary", "nonpublic", None),
        ("lower_secondary", "nonpublic", "individual"),
    ]


def test_group_names_the_cell_of_its_heading() -> None:
    (table,) = tables(HEAD, ["I", "KHỐI MẦM NON"], [1, "Hoa Sen", 20])
    said = table.body.groups[0].school_level
    assert said is not None
    assert (said.cell.row, said.cell.column, said.cell.found) == (2, "B", "KHỐI MẦM NON")


@pytest.mark.parametrize("word", ["Cộng", "Tổng cộng", "TỔNG CỘNG:", "Cộng khối MN", "Tổng số", "Toàn quận"])
def test_totals_are_no_data(word: str) -> None:
    (table,) = tables(HEAD, [1, "Hoa Sen", 20], ["", word, 20])
    assert names(table) == ["Hoa Sen"]
    assert [total.row for total in table.body.totals] == [2]


@pytest.mark.parametrize("head", [["Chỉ tiêu", "Kết quả", "ĐVT"], ["Nội dung", "Số lượng", "Đơn vị tính"]])
def test_indicator_that_counts_all_is_no_total(head: list[Value]) -> None:
    (table,) = tables(head, ["Tổng số CĐCS", 20, "CĐCS"], ["Nữ đoàn viên", 40, "người"], ["Tổng cộng", 60])
    assert table.values(0) == ["Tổng số CĐCS", "Nữ đoàn viên"]


@pytest.mark.parametrize("words", ["Tổng kết năm học", "Tổng phụ trách Đội giỏi", "Cộng đồng học tập"])
def test_word_that_begins_like_a_total_is_none(words: str) -> None:
    (table,) = tables(["Nội dung", "Ngày tổ chức", "Tình trạng"], [words, "26/6/2024", "Đã tổ chức"])
    assert table.values(0) == [words]


def test_school_is_no_total_when_its_name_begins_like_one() -> None:
    (table,) = tables(HEAD, [1, "Cộng Hòa", 20], [2, "Tổng Cọt", 20])
    assert names(table) == ["Cộng Hòa", "Tổng Cọt"]


@pytest.mark.parametrize("ditto", ["nt", "NT", "//", '"', "″", "-nt-", "như trên"])
def test_ditto_repeats_what_stands_above(ditto: str) -> None:
    (table,) = tables(HEAD, [1, "Hoa Sen", 20, "Cụm 1"], [2, "Hoa Mai", 20, ditto], [3, "Hoa Lan", 20, ditto])
    assert table.values(3) == ["Cụm 1"] * 3


@pytest.mark.parametrize(
    "signature",
    [
        ["", "", "Cầu Giấy, ngày 10 tháng 6 năm 2024"],
        ["", "", "Cầu Giấy, ngày … tháng … năm 2024"],
        ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"],
        ["", "", "TM. BAN CHẤP HÀNH CĐCS"],
        ["Ghi chú: số liệu đến 31/5"],
        ["Nơi nhận:"],
    ],
)
def test_table_ends_where_signatures_begin(signature: list[Value]) -> None:
    (table,) = tables(HEAD, [1, "Hoa Sen", 20], [], signature, [2, "Nguyễn Thị Lập", 1])
    assert names(table) == ["Hoa Sen"]


def test_president_in_a_row_of_data_does_not_end_the_table() -> None:
    (table,) = tables(["TT", "Họ và tên", "Chức vụ"], ["1", "Trần An", "CHỦ TỊCH"], ["2", "Lê Bình", "Hiệu trưởng"])
    assert names(table) == ["Trần An", "Lê Bình"]


def test_notes_beside_the_table_are_not_read() -> None:
    (table,) = tables([*HEAD, "", ""], [1, "Hoa Sen", 20, "", "", "nhớ gọi lại"])
    assert sorted(table.head.paths) == [0, 1, 2, 3]


def test_name_merged_over_several_rows_holds_for_each_of_them() -> None:
    (table,) = tables(HEAD, [1, "Hoa Sen", 20], [2, "", 15], merged=((1, 1, 2, 1),))
    assert names(table) == ["Hoa Sen", "Hoa Sen"]


def test_second_table_on_a_sheet_begins_with_its_own_head() -> None:
    first, second = tables(
        ["Năm học 2022-2023"], HEAD, [1, "Hoa Sen", 20], [], ["Năm học 2023-2024"], HEAD, [1, "Hoa Mai", 15]
    )
    assert (names(first), names(second)) == (["Hoa Sen"], ["Hoa Mai"])
    assert [table.context.school_year.text for table in (first, second) if table.context.school_year] == [
        "2022-2023",
        "2023-2024",
    ]


@pytest.mark.parametrize(
    "rows", [[["Kính gửi các trường"]], [["STT", "Tên trường"]], [[1, 2, 3]], [["a", "b"], ["c", "d"]]]
)
def test_sheet_without_a_head_and_data_has_no_table(rows: list[list[Value]]) -> None:
    assert tables(*rows) == []


def test_head_of_unknown_words_begins_the_block_of_the_widest_row() -> None:
    rows: list[list[Value]] = [["BẢNG KÊ"], ["QUẬN X", "CỘNG HÒA"], [], ["Nơi", "Người", "Lời"], ["A", 1, "x"]]
    assert likely_head(sheet(*rows)) == Head(3, 3, {0: ("Nơi",), 1: ("Người",), 2: ("Lời",)})


@pytest.mark.parametrize("rows", [[["một"], ["hai"]], [["a", 1], ["b", 2]], [["a", "2"], ["b", "3"]], [["\t", "\x0b"]]])
def test_sheet_without_a_line_of_words_has_no_head(rows: list[list[Value]]) -> None:
    assert likely_head(sheet(*rows)) is None
