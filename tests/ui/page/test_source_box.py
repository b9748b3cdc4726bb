"""The rows behind a number, as the box shows them."""

import polars as pl

from findings.content.content import Head
from findings.provenance.rows import names_of_years, readable
from ui.page.source_box import lines


def test_years_are_years_and_figures_are_figures() -> None:
    rows = pl.DataFrame({"Từ năm": [2024], "Nhiệm kỳ đến năm": [None], "Số lượng": [4262], "Tỷ lệ": [73.3]})
    heads, cells = lines(rows)
    assert cells == [["2024", "", "4.262", "73,3"]]
    assert heads == [Head("Từ năm"), Head("Nhiệm kỳ đến năm"), Head("Số lượng", True), Head("Tỷ lệ", True)]


def test_whole_numbers_that_are_years_are_known_by_their_titles() -> None:
    assert names_of_years() == {"Từ năm", "Đến năm", "Nhiệm kỳ từ năm", "Nhiệm kỳ đến năm"}


def test_year_of_a_dataset_is_written_as_a_year() -> None:
    rows = pl.DataFrame({"period_start": [2023], "period_end": [2024], "count": [868]})
    assert lines(readable("initiatives", rows))[1] == [["2023", "2024", "868"]]
