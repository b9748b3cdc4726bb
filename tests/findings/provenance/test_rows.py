import datetime

import polars as pl
import pytest

from findings.provenance.rows import heads, period_of, readable, texts
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

DATE = datetime.date(2023, 9, 25)


def frame(dataset: str, **values: object) -> pl.DataFrame:
    columns = columns_of(SCHEMAS[dataset])
    return pl.DataFrame(
        {name: [value] for name, value in values.items()}, {name: columns[name].dtype for name in values}
    )


def test_cells_are_written_the_vietnamese_way() -> None:
    row = frame("figures", district_code="005", value=1234.5, unit="persons", school_year="2023-2024", note=None)
    assert texts("figures", row, row.columns) == [["Quận Cầu Giấy", "1.234,5", "người", "2023-2024", ""]]


def test_ward_stands_in_its_own_column_and_not_as_a_district() -> None:
    row = frame("figures", district_code="00166", unit_code="00166")
    assert texts("figures", row, row.columns) == [["", "Phường Cầu Giấy"]]
    assert readable("figures", row).rows() == [(None, "Phường Cầu Giấy")]


def test_figures_carry_their_signs() -> None:
    row = frame("awards", count=150, bound="lower", doubt="scope_unclear", report_id="r1")
    assert texts("awards", row, ["count"]) == [["trên 150 (?)"]]
    assert texts("awards", row, ["count"], {"r1"}) == [["trên 150 (?) (tt)"]]


def test_years_are_no_quantities() -> None:
    row = frame("events", term_start_year=2018, participant_count=1500)
    assert texts("events", row, row.columns) == [["2018", "1.500"]]
    assert [head.is_number for head in heads("events", row.columns)] == [False, True]


@pytest.mark.parametrize(
    ("precision", "text"), [("day", "25/9/2023"), (None, "25/9/2023"), ("month", "tháng 9/2023"), ("year", "năm 2023")]
)
def test_date_is_as_exact_as_it_is_known(precision: str | None, text: str) -> None:
    row = frame("awards", award_date=DATE, award_date_precision=precision)
    assert texts("awards", row, ["award_date"]) == [[text]]
    assert readable("awards", row).to_dicts() == [{"Ngày khen": text}]


def test_file_has_titles_labels_and_numbers() -> None:
    row = frame("unions", district_code="005", school_level="primary", member_count=45, is_name_only=False, grade=None)
    assert readable("unions", row).to_dicts() == [
        {
            "Quận, huyện": "Quận Cầu Giấy",
            "Cấp học": "Tiểu học",
            "Đoàn viên": 45,
            "Xếp loại": None,
            "Chỉ biết tên": "Không",
        }
    ]


def test_period_is_said_when_a_row_has_no_school_year() -> None:
    row = {"period_kind": "term", "period_start": 2018, "period_end": 2023, "school_year": None}
    assert period_of(row) == "nhiệm kỳ 2018–2023"
    assert period_of({**row, "period_kind": None}) == "không nêu năm"
