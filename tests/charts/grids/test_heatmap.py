import plotly.graph_objects as go
import polars as pl

from charts.grids.heatmap import heatmap
from charts.style.theme import SCREEN
from tests.charts.frames import line


def drawn(values: pl.DataFrame) -> go.Figure:
    return heatmap(values, unit="initiatives", unit_label="sáng kiến", look=SCREEN)


TWO_ROWS = pl.concat([line("Huyện Ba Vì", [0, None, 500, 1000]), line("Quận Cầu Giấy", [10, 20, 30], mark=True)])


def cells(trace: go.Bar) -> dict[tuple[str, str], str]:
    return {(label, year): text for (label, year), text in zip(trace.customdata, trace.text, strict=True)}


def test_cells_when_reported() -> None:
    shown = cells(drawn(TWO_ROWS).data[0])
    assert shown["Huyện Ba Vì", "2020-2021"] == "0"
    assert shown["Huyện Ba Vì", "2023-2024"] == "1.000"
    assert len(shown) == 6


def test_cells_when_null_or_without_a_row() -> None:
    absent = drawn(TWO_ROWS).data[1]
    assert cells(absent) == {("Huyện Ba Vì", "2021-2022"): "–", ("Quận Cầu Giấy", "2023-2024"): "–"}
    assert absent.hovertext[0] == "<b>Huyện Ba Vì</b><br>2021-2022: chưa có báo cáo"
    assert absent.marker.pattern.shape == "/"
    assert absent.marker.color == SCREEN.absent


def test_shades_when_from_zero() -> None:
    reported = drawn(TWO_ROWS).data[0]
    shades = dict(zip(cells(reported), reported.marker.color, strict=True))
    assert shades["Huyện Ba Vì", "2020-2021"] == "#EDF4FB"
    assert shades["Huyện Ba Vì", "2022-2023"] == "#6FA3D6"
    assert shades["Huyện Ba Vì", "2023-2024"] == "#0A2F66"


def test_shades_when_a_chart_beside_it_reaches_higher() -> None:
    figure = heatmap(line("Huyện Ba Vì", [500]), unit="initiatives", unit_label="sáng kiến", look=SCREEN, at_least=1000)
    assert list(figure.data[0].marker.color) == ["#6FA3D6"]


def test_inks_when_cells_are_dark() -> None:
    reported = drawn(TWO_ROWS).data[0]
    inks = dict(zip(cells(reported), reported.textfont.color, strict=True))
    assert inks["Huyện Ba Vì", "2020-2021"] == "#000000"
    assert inks["Huyện Ba Vì", "2023-2024"] == "#FFFFFF"


def test_cells_when_placed() -> None:
    reported = drawn(TWO_ROWS).data[0]
    assert reported.base[0] == -3.48
    assert reported.y == (0, 0, 0, 1, 1, 1)
    assert set(reported.x) == {0.96}


def test_names_when_a_row_is_marked() -> None:
    first, second = drawn(TWO_ROWS).layout.yaxis.ticktext
    assert first == "Huyện Ba Vì"
    assert second == f'<b style="color:{SCREEN.accent}">Quận Cầu Giấy</b>'


def test_years_when_drawn() -> None:
    axis = drawn(TWO_ROWS).layout.xaxis
    assert axis.side == "top"
    assert axis.ticktext[-1] == "2023-<br>2024"


def test_title_when_everything_was_reported() -> None:
    assert drawn(line("Huyện Ba Vì", [1, 2])).layout.xaxis.title.text == "sáng kiến"


def test_heatmap_when_there_are_no_rows() -> None:
    assert drawn(TWO_ROWS.clear()).layout.height > 0
