import plotly.graph_objects as go
import polars as pl
import pytest

from charts.bars.composition import composition
from charts.style.colour import Palette, ramp
from charts.style.theme import PROJECTOR, SCREEN, Look
from glossary.unions import GRADES
from tests.charts.frames import segments

TASKS = Palette({code: grade for code, grade in GRADES.items() if grade.scheme in ("tasks", "both")}, "falling")


def drawn(values: pl.DataFrame, look: Look = SCREEN) -> go.Figure:
    return composition(values, unit="unions", unit_label="CĐCS", look=look, palette=TASKS)


TWO_YEARS = segments(
    ("2022-2023", "good", 40),
    ("2022-2023", "excellent", 31),
    ("2023-2024", "excellent", 33),
    ("2023-2024", "good", 39),
    ("2023-2024", "not_graded", 0),
)


def test_segments_when_rows_come_in_any_order() -> None:
    figure = drawn(TWO_YEARS)
    assert [trace.name for trace in figure.data] == [
        "Hoàn thành xuất sắc nhiệm vụ",
        "Hoàn thành tốt nhiệm vụ",
        "Không xếp loại",
    ]
    assert [trace.x for trace in figure.data] == [(31, 33), (40, 39), (None, 0)]
    assert figure.layout.barmode == "stack"


def test_segments_when_graded() -> None:
    best, good, none = (trace.marker.color for trace in drawn(TWO_YEARS).data)
    assert (best, good) == (ramp(4)[3], ramp(4)[2])
    assert none not in ramp(4)


def test_texts_when_segments_are_drawn() -> None:
    figure = drawn(TWO_YEARS)
    assert [trace.text for trace in figure.data] == [("31", "33"), ("40", "39"), ("", "")]
    assert {trace.textangle for trace in figure.data} == {0}
    assert figure.layout.uniformtext.mode == "hide"


def test_legend_when_drawn() -> None:
    legend = drawn(TWO_YEARS).layout.legend
    assert (legend.orientation, legend.traceorder, legend.yanchor, legend.y) == ("h", "normal", "bottom", 1)
    assert legend.itemclick is False


def test_bar_when_one_segment_is_null() -> None:
    figure = drawn(segments(("2023-2024", "excellent", 33), ("2023-2024", "good", None)))
    assert figure.data[1].x == (None,)
    assert [(note.x, note.text) for note in figure.layout.annotations] == [(33, "còn thiếu")]
    assert figure.data[1].hovertext == ("<b>2023-2024</b><br>Hoàn thành tốt nhiệm vụ: chưa có báo cáo",)


def test_bar_when_every_segment_is_null() -> None:
    figure = drawn(segments(("2023-2024", "excellent", None), ("2023-2024", "good", None)))
    assert [(note.x, note.text) for note in figure.layout.annotations] == [(0, "chưa có báo cáo")]


def test_hover_when_over_a_segment() -> None:
    assert drawn(TWO_YEARS).data[0].hovertext[0] == "<b>2022-2023</b><br>Hoàn thành xuất sắc nhiệm vụ: 31 CĐCS"


def test_click_when_bars_have_codes_of_their_own() -> None:
    figure = drawn(TWO_YEARS.with_columns(code=pl.lit("005")))
    assert figure.data[0].customdata == (["005", "2022-2023"], ["005", "2023-2024"])
    assert drawn(TWO_YEARS).data[0].customdata[0] == ["excellent", "2022-2023"]


def test_value_axis_when_drawn() -> None:
    axis = drawn(TWO_YEARS).layout.xaxis
    assert axis.range == (0, 80)
    assert axis.ticktext == ("0", "20", "40", "60", "80")


def test_height_when_the_legend_needs_more_lines() -> None:
    short = drawn(TWO_YEARS.filter(pl.col("group") == "good"))
    assert drawn(TWO_YEARS).layout.height > short.layout.height
    assert drawn(TWO_YEARS, PROJECTOR).layout.height > drawn(TWO_YEARS).layout.height


def test_composition_when_a_group_is_unknown() -> None:
    with pytest.raises(KeyError, match="strong"):
        drawn(segments(("2018-2019", "strong", 3)))


def test_composition_when_there_are_no_rows() -> None:
    assert len(drawn(TWO_YEARS.clear()).data) == 0
