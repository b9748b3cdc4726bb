import plotly.graph_objects as go
import polars as pl

from charts.points.scatter import Axis, scatter, scatter_alt
from charts.style.theme import SCREEN
from tests.charts.frames import points

MEMBERS, INITIATIVES, MONEY = Axis("persons", "Đoàn viên"), Axis("initiatives", "Sáng kiến"), Axis("vnd", "Chăm lo")
THREE = (("Quận Cầu Giấy", 4262, 868), ("Huyện Ba Vì", 900, 0), ("Thị xã Sơn Tây", 1500, 99))
LACKING = (("Quận 1", None, 3), ("Quận 3", 700, None))


def drawn(values: pl.DataFrame, up: Axis = INITIATIVES) -> go.Figure:
    return scatter(values, across=MEMBERS, up=up, look=SCREEN)


def names(figure: go.Figure) -> list[str]:
    return [note.text.replace("<br>", " ") for note in figure.layout.annotations if note.name == "point"]


def test_points_when_both_figures_were_reported() -> None:
    figure = drawn(points(*THREE))
    assert {trace.name: (*trace.x, *trace.y) for trace in figure.data} == {
        "Quận Cầu Giấy": (4262, 868),
        "Huyện Ba Vì": (900, 0),
        "Thị xã Sơn Tây": (1500, 99),
    }
    assert figure.data[0].hovertext == ("<b>Quận Cầu Giấy</b><br>Đoàn viên: 4.262 người<br>Sáng kiến: 868 sáng kiến",)


def test_points_carry_how_exact_their_figures_are_and_their_signs() -> None:
    values = points(("Quận Cầu Giấy", 4262, 868)).with_columns(
        across_bound=pl.lit("lower"), up_signs=pl.lit(["doubt", "provisional"])
    )
    told = "Đoàn viên: trên 4.262 người{}Sáng kiến: 868 sáng kiến (?) (tt)"
    assert drawn(values).data[0].hovertext == (f"<b>Quận Cầu Giấy</b><br>{told.format('<br>')}",)
    assert told.format(", ") in scatter_alt("", "", values, across=MEMBERS, up=INITIATIVES)


def test_points_when_a_figure_is_missing() -> None:
    figure = drawn(points(*THREE, *LACKING))
    assert [trace.name for trace in figure.data] == [row[0] for row in THREE]
    assert figure.layout.xaxis.title.text == "Đoàn viên<br>(không vẽ 2 nơi chưa có đủ hai số liệu)"
    assert drawn(points(*THREE)).layout.xaxis.title.text == "Đoàn viên"


def test_axes_begin_at_zero_and_hold_every_point() -> None:
    layout = drawn(points(*THREE)).layout
    for axis, greatest in ((layout.xaxis, 4262), (layout.yaxis, 868)):
        assert axis.range[0] == 0
        assert axis.range[1] > greatest


def test_axis_reaches_further_when_a_chart_beside_it_does() -> None:
    beside = scatter(
        points(*THREE),
        across=Axis("persons", "Đoàn viên", at_least=9000),
        up=Axis("initiatives", "Sáng kiến", at_least=1900),
        look=SCREEN,
    )
    assert beside.layout.xaxis.range[1] >= 9000
    assert beside.layout.yaxis.range[1] >= 1900


def test_axis_when_money() -> None:
    figure = drawn(points(("Quận Cầu Giấy", 100, 1.5e9)), MONEY)
    assert figure.layout.yaxis.ticktext == ("0", "500<br>triệu", "1 tỷ", "1,5 tỷ")


def test_marked_point_is_drawn_last_in_the_accent_and_named() -> None:
    figure = drawn(points(*THREE, mark="Huyện Ba Vì"))
    assert figure.data[-1].name == "Huyện Ba Vì"
    assert figure.data[-1].marker.color == SCREEN.accent
    assert "<b>Huyện Ba Vì</b>" in names(figure)


def test_only_the_greatest_are_named_when_there_are_many() -> None:
    many = points(*((f"Quận {n}", n * 100, (13 - n) * 10) for n in range(1, 13)))
    assert set(names(drawn(many))) <= {"Quận 12", "Quận 11", "Quận 1", "Quận 2"}


def test_clicks_when_points_have_codes() -> None:
    assert drawn(points(THREE[0]).with_columns(group=pl.lit("005"))).data[0].customdata == ("005",)
    assert drawn(points(THREE[0])).data[0].customdata == ("Quận Cầu Giấy",)


def test_alt_text_names_both_figures_and_those_left_out() -> None:
    text = scatter_alt("Hai số.", "Biểu đồ phân tán", points(*THREE[:1], *LACKING), across=MEMBERS, up=INITIATIVES)
    assert text == (
        "Biểu đồ phân tán: Hai số. Quận Cầu Giấy: Đoàn viên: 4.262 người, Sáng kiến: 868 sáng kiến. "
        "Không vẽ 2 nơi chưa có đủ hai số liệu."
    )


def test_scatter_when_no_row_has_both_figures() -> None:
    assert len(drawn(points(*LACKING)).data) == 0
