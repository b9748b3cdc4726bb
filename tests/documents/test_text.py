"""Texts become figures and dates only where nothing else can be meant."""

import datetime

import pytest

from documents.text import Cell, typed


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("4.262", Cell(4262, "#,##0")),
        ("159", Cell(159, "0")),
        ("73,3%", Cell(0.733, "0.0%")),
        ("100%", Cell(1.0, "0%")),
        ("1.234,50", Cell(1234.5, "#,##0.00")),
        ("25/9/2023", Cell(datetime.date(2023, 9, 25), "d/m/yyyy")),
        ("", Cell(None)),
        *(
            (text, Cell(text))
            for text in (
                "1,2 tỷ đồng",
                "735 (tt)",
                "735 (?)",
                "trên 150",
                "68–72%",
                "78/78 (100%)",
                "2023-2024",
                "003",
                "1.08",
                "–",
                "31/2/2024",
                "hết tháng 9/2024",
                "tháng 9/2023",
                "✓",
            )
        ),
    ],
)
def test_text_becomes_a_figure_only_where_nothing_else_can_be_meant(text: str, cell: Cell) -> None:
    assert typed(text) == cell


def test_unit_behind_a_figure_is_known_by_its_column() -> None:
    assert (typed("14 người", "persons"), typed("14 người", "unions")) == (Cell(14, "0"), Cell("14 người"))
    assert typed("950.000 đồng", "vnd") == Cell(950000, "#,##0")
    assert typed("1,2 tỷ đồng", "vnd") == Cell("1,2 tỷ đồng")
