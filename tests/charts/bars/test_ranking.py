import plotly.graph_objects as go
import polars as pl

from charts.bars.ranking import RANKING_NOTE, leading, ranking
from charts.style.theme import SCREEN
from tests.charts.frames import bars

SEVEN = bars({"A": 10, "B": 70, "C": 30, "D": 50, "E": 50, "F": None, "G": 20, "H": 15})


def drawn(values: pl.DataFrame, unit: str = "initiatives") -> go.Figure:
    return ranking(values, unit=unit, unit_label="sáng kiến", look=SCREEN)


def places(values: pl.DataFrame) -> list[tuple[str, int | None]]:
    return list(values.select("label", "rank").iter_rows())


def test_leading_when_the_chosen_one_is_behind() -> None:
    found = leading(SEVEN, ["H"], count=3)
    assert places(found) == [("B", 1), ("D", 2), ("E", 2), ("H", 6)]
    assert found["mark"].to_list() == [False, False, False, True]


def test_leading_when_the_chosen_one_leads() -> None:
    found = leading(SEVEN, ["B"], count=2)
    assert places(found) == [("B", 1), ("D", 2), ("E", 2)]
    assert found["mark"].to_list() == [True, False, False]


def test_leading_when_nothing_is_chosen() -> None:
    assert places(leading(SEVEN, [])) == [("B", 1), ("D", 2), ("E", 2), ("C", 4), ("G", 5)]


def test_leading_when_the_chosen_one_has_not_reported() -> None:
    assert places(leading(SEVEN, ["F"], count=1)) == [("B", 1), ("F", None)]


def test_leading_when_chosen_by_code() -> None:
    coded = SEVEN.with_columns(group=pl.col("label").str.to_lowercase())
    assert places(leading(coded, ["h"], count=1)) == [("B", 1), ("H", 6)]


def test_ranking_note_when_shown() -> None:
    assert RANKING_NOTE == "thứ tự theo số liệu, không phải kết quả xếp hạng thi đua"


def test_bars_when_in_the_order_given() -> None:
    figure = drawn(bars({"Huyện Ba Vì": 5, "Quận Cầu Giấy": 868}))
    assert figure.data[0].x == (5, 868)
    assert figure.data[0].text == ("5", "868")
    assert figure.layout.yaxis.ticktext == ("Huyện Ba Vì", "Quận Cầu Giấy")
    assert figure.layout.yaxis.range == (1.5, -0.5)


def test_names_when_ranked() -> None:
    figure = drawn(leading(bars({"Quận Cầu Giấy": 868, "Huyện Ba Vì": 5}), ["Huyện Ba Vì"], count=1))
    assert figure.layout.yaxis.ticktext == ("1. Quận Cầu Giấy", f'<b style="color:{SCREEN.accent}">2. Huyện Ba Vì</b>')
    assert figure.data[0].marker.color == (SCREEN.federation, SCREEN.accent)


def test_bar_when_not_reported() -> None:
    figure = drawn(bars({"Quận Cầu Giấy": 868, "Huyện Ba Vì": None, "Huyện Mỹ Đức": 0}))
    assert figure.data[0].x == (868, None, 0)
    assert figure.data[0].text == ("868", "", "0")
    assert [(note.y, note.text) for note in figure.layout.annotations] == [(1, "chưa có báo cáo")]
    assert figure.data[0].hovertext[1] == "<b>Huyện Ba Vì</b><br>chưa có báo cáo"


def test_value_axis_when_drawn() -> None:
    assert drawn(bars({"A": 868})).layout.xaxis.range == (0, 868)
    assert drawn(bars({"A": 73.3}), "percent").layout.xaxis.range == (0, 100)
    assert drawn(bars({"A": 392}), "percent").layout.xaxis.range == (0, 392)
    assert drawn(bars({"A": None})).layout.xaxis.range == (0, 1)


def test_value_axis_when_a_chart_beside_it_reaches_higher() -> None:
    beside = ranking(bars({"A": 90}), unit="initiatives", unit_label="sáng kiến", look=SCREEN, at_least=868)
    assert beside.layout.xaxis.range == (0, 868)


def test_room_when_texts_are_long() -> None:
    assert drawn(bars({"A": 8e8}), "vnd").layout.margin.r > drawn(bars({"A": 800})).layout.margin.r


def test_height_when_rows_are_added() -> None:
    few, many = (drawn(bars({f"Quận {place}": 1 for place in range(count)})) for count in (5, 30))
    assert many.layout.height - few.layout.height == 25 * SCREEN.row


def test_height_when_a_name_is_long() -> None:
    long = "Nghiệp đoàn mầm non độc lập, nghiệp đoàn giữ trẻ"
    figure = drawn(bars({long: 1, "Quận Cầu Giấy": 2}))
    assert figure.layout.yaxis.ticktext[0].replace("<br>", " ") == long
    assert figure.layout.height > drawn(bars({"A": 1, "B": 2})).layout.height


def test_texts_when_the_rank_has_changed() -> None:
    rows = bars({"A": 9, "B": 8, "C": 7, "D": 6, "E": None}).with_columns(
        rank=pl.Series([1, 2, 3, 4, None]), rank_before=pl.Series([3, 1, 3, None, 4])
    )
    trace = drawn(rows).data[0]
    change = '<span style="color:#555F6D">{}</span>'.format
    assert trace.text == (f"9 {change('▲2')}", f"8 {change('▼1')}", f"7 {change('–')}", "6", "")
    assert trace.hovertext[0] == "<b>A</b><br>9 sáng kiến<br>thứ 1, tăng 2 bậc so với năm học trước"
    assert trace.hovertext[2].endswith("thứ 3, giữ nguyên thứ hạng")
    assert trace.hovertext[3] == "<b>D</b><br>6 sáng kiến"


def test_texts_when_a_value_is_long() -> None:
    figure = drawn(bars({"A": 116_500_000}).with_columns(bound=pl.lit("approximate")), "vnd")
    assert figure.data[0].text == ("khoảng<br>\u00a0116,5 triệu",)
    assert figure.layout.height > drawn(bars({"A": 116_500_000}), "vnd").layout.height


def test_unit_when_it_is_long() -> None:
    figure = ranking(bars({"A": 1}), unit="initiatives", unit_label="sáng kiến trên 100 cán bộ, giáo viên", look=SCREEN)
    assert figure.layout.xaxis.title.text == "sáng kiến trên 100<br>cán bộ, giáo viên"
    assert figure.layout.height > drawn(bars({"A": 1})).layout.height


def test_clicks_when_rows_have_codes() -> None:
    assert drawn(bars({"A": 1}).with_columns(group=pl.lit("a"))).data[0].customdata == ("a",)
    assert drawn(bars({"A": 1})).data[0].customdata == ("A",)


def test_ranking_when_there_are_no_rows() -> None:
    assert drawn(bars({})).layout.height > 0
