from itertools import pairwise

import plotly.graph_objects as go
import polars as pl
import pytest

from charts.lines.trend import trend
from charts.style.colour import OKABE_ITO, Palette
from charts.style.theme import PROJECTOR, SCREEN, Look
from glossary.initiatives import INITIATIVE_LEVELS
from tests.charts.frames import LEVELS, YEARS, line


def drawn(
    values: pl.DataFrame, look: Look = SCREEN, unit: str = "initiatives", palette: Palette | None = None
) -> go.Figure:
    return trend(values, unit=unit, unit_label="sáng kiến", look=look, palette=palette)


def lines(figure: go.Figure) -> dict[str, go.Scatter]:
    return {trace.name: trace for trace in figure.data if trace.type == "scatter"}


def printed(figure: go.Figure) -> list[str]:
    return [text for trace in figure.data if trace.type == "bar" for text in trace.text]


def names(figure: go.Figure) -> list[str]:
    return [each.text.split("</span>")[1] for each in figure.layout.annotations if each.name is None]


def colours(figure: go.Figure) -> dict[str, str]:
    return {name: trace.line.color for name, trace in lines(figure).items()}


def districts(count: int, marked: str = "") -> pl.DataFrame:
    labels = [f"Quận {place}" for place in range(1, count + 1)]
    return pl.concat([line(label, [9, 8, 7, 6], mark=label == marked) for label in labels])


def test_line_when_a_year_is_null() -> None:
    trace = lines(drawn(line("Quận Cầu Giấy", [412, None, 0, 868])))["Quận Cầu Giấy"]
    assert trace.y == (412, None, 0, 868)
    assert trace.connectgaps is False


def test_line_when_a_year_is_not_comparable_with_the_one_before() -> None:
    values = line("Các quận, huyện", [412, 430, 690, 868]).with_columns(apart=pl.col("x") == "2022-2023")
    trace = lines(drawn(values))["Các quận, huyện"]
    assert trace.y == (412, 430, None, 690, 868)
    assert trace.x == (-3, -2, -1.5, -1, 0)
    assert [text for text in trace.hovertext if not text] == [""]


def test_line_when_a_year_has_no_row() -> None:
    values = line("Quận Cầu Giấy", [412, 430, 690, 868]).filter(pl.col("x") != "2021-2022")
    trace = lines(drawn(values))["Quận Cầu Giấy"]
    assert [year for _, year in trace.customdata] == list(YEARS)
    assert trace.y == (412, None, 690, 868)


def test_years_when_rows_come_in_any_order() -> None:
    trace = lines(drawn(line("Quận Cầu Giấy", [1, 2, 3, 4]).reverse()))["Quận Cầu Giấy"]
    assert [year for _, year in trace.customdata] == list(YEARS)
    assert trace.y == (1, 2, 3, 4)
    assert trace.x == (-3, -2, -1, 0)


def test_year_axis_when_few_years() -> None:
    axis = drawn(line("Quận Cầu Giấy", [1, 2, 3, 4])).layout.xaxis
    assert axis.ticktext == ("2020-<br>2021", "2021-<br>2022", "2022-<br>2023", "2023-<br>2024")


def test_year_axis_when_many_years() -> None:
    many = [f"{start}-{start + 1}" for start in range(2014, 2024)]
    values = pl.DataFrame({"x": many, "label": ["Quận Cầu Giấy"] * 10, "value": range(10)})
    axis = drawn(values).layout.xaxis
    assert axis.tickvals is None
    assert axis.labelalias["0"] == "2023-<br>2024"
    assert axis.labelalias["−9"] == "2014-<br>2015"


@pytest.mark.parametrize("value", [0.0, 3.0, 868.0, 99.5])
def test_value_axis_when_drawn(value: float) -> None:
    low, high = drawn(line("Quận Cầu Giấy", [value, value])).layout.yaxis.range
    assert low == 0
    assert high > value


def test_value_axis_when_thousands() -> None:
    assert drawn(line("Quận Cầu Giấy", [868])).layout.yaxis.ticktext == ("0", "250", "500", "750", "1.000")


def test_texts_when_one_line() -> None:
    figure = drawn(line("Quận Cầu Giấy", [412, None, 690, 868]))
    assert printed(figure) == ["412", "690"]
    assert names(figure) == ["Quận Cầu<br>Giấy <b>868</b>"]


def test_texts_when_one_point() -> None:
    figure = drawn(line("Hội nghị", [73.3]), unit="percent")
    assert lines(figure)["Hội nghị"].mode == "lines+markers"
    assert printed(figure) == ["73,3%"]
    assert names(figure) == ["Hội nghị"]


def test_texts_when_a_bound_is_stated() -> None:
    figure = drawn(line("Đoàn viên", [150, 200]).with_columns(bound=pl.lit("lower")))
    assert printed(figure) == ["trên 150"]
    assert names(figure) == ["Đoàn viên<br><b>trên 200</b>"]


def test_texts_when_many_lines() -> None:
    figure = drawn(districts(3))
    assert printed(figure) == []
    assert names(figure) == ["Quận 1 <b>6</b>", "Quận 2 <b>6</b>", "Quận 3 <b>6</b>"]


def test_texts_when_a_value_is_on_the_lower_of_two_lines() -> None:
    figure = drawn(pl.concat([line("Trên", [800, 900]), line("Dưới", [500, 600])]))
    above, below = (trace for trace in figure.data if trace.type == "bar")
    assert above.base[0] > 800
    assert below.base[0] + below.y[0] < 500


def test_name_when_the_line_ends_early() -> None:
    assert names(drawn(line("Sơn Tây", [90, 95, None, None]))) == ["Sơn Tây <b>95</b><br>(đến 2021-2022)"]


def test_name_when_nothing_was_reported() -> None:
    assert names(drawn(line("Ba Vì", [None, None]))) == ["Ba Vì<br>chưa có báo cáo"]


def test_name_when_it_looks_like_markup() -> None:
    assert names(drawn(line("TH&THCS", [5, 6]))) == ["TH&amp;THCS<br><b>6</b>"]


@pytest.mark.parametrize("look", [SCREEN, PROJECTOR], ids=lambda look: look.name)
def test_names_when_lines_end_at_one_value(look: Look) -> None:
    figure = drawn(districts(8), look)
    heights = sorted(each.y for each in figure.layout.annotations if each.name is None)
    pixels = (look.line_height - 2 * look.title_size - 3 * look.tick_size) / figure.layout.yaxis.range[1]
    assert min(high - low for low, high in pairwise(heights)) * pixels >= look.label_size * 1.2
    assert heights[0] >= 0


def test_colours_when_one_line() -> None:
    assert colours(drawn(line("Quận Cầu Giấy", [1, 2]))) == {"Quận Cầu Giấy": SCREEN.federation}


def test_colours_when_one_of_many_is_marked() -> None:
    found = colours(drawn(districts(30, "Quận 7")))
    assert found.pop("Quận 7") == SCREEN.accent
    assert set(found.values()) == {SCREEN.others}


def test_colours_when_many_lines_and_none_is_marked() -> None:
    found = colours(drawn(districts(30)))
    assert [found[f"Quận {place}"] for place in range(1, 7)] == list(OKABE_ITO)
    assert list(found.values()).count(SCREEN.others) == 24


def test_names_when_more_than_eight_lines() -> None:
    assert names(drawn(districts(30, "Quận 7"))) == ["Quận 7 <b>6</b>"]


def test_colours_when_the_codes_are_closed() -> None:
    both = pl.concat(
        [
            line("Cấp quận", [1, 2]).with_columns(group=pl.lit("district")),
            line("Cấp trường", [3, 4]).with_columns(group=pl.lit("school")),
        ]
    )
    alone = both.filter(pl.col("group") == "district")
    expected = LEVELS.colour("district")
    assert colours(drawn(both, palette=LEVELS))["Cấp quận"] == expected
    assert colours(drawn(alone, palette=LEVELS))["Cấp quận"] == expected
    assert list(INITIATIVE_LEVELS) == list(LEVELS.codes)


def few(values: pl.DataFrame, *years: str) -> pl.DataFrame:
    return values.with_columns(fewer=pl.col("x").is_in(list(years)))


def test_point_when_fewer_reported_than_the_year_before() -> None:
    figure = drawn(few(line("Các quận, huyện", [412, 430, 300, 868]), "2022-2023"))
    trace = lines(figure)["Các quận, huyện"]
    assert trace.marker.color == (SCREEN.federation, SCREEN.federation, SCREEN.paper, SCREEN.federation)
    assert trace.marker.line.color == SCREEN.federation
    assert trace.hovertext[2] == (
        "<b>Các quận, huyện</b><br>2022-2023: 300 sáng kiến<br>ít nơi báo cáo hơn năm học trước"
    )
    assert trace.hovertext[3] == "<b>Các quận, huyện</b><br>2023-2024: 868 sáng kiến"
    note = figure.layout.xaxis.title.text
    assert note.replace("<br>", " ") == "○ ít nơi báo cáo hơn năm học trước nên không coi là giảm"


def test_legend_of_open_circles_when_there_are_none() -> None:
    values = line("Các quận, huyện", [412, 430, None])
    for frame in (values, few(values), few(values, "2022-2023")):
        figure = drawn(frame)
        assert figure.layout.xaxis.title.text is None
        assert set(lines(figure)["Các quận, huyện"].marker.color) == {SCREEN.federation}


def test_open_circle_when_its_line_breaks_before_it() -> None:
    values = few(line("Các quận, huyện", [412, 430, 300]), "2022-2023").with_columns(apart=pl.col("x") == "2022-2023")
    trace = lines(drawn(values))["Các quận, huyện"]
    assert [colour == SCREEN.paper for colour in trace.marker.color] == [False, False, False, True]
    assert trace.y == (412, 430, None, 300)


def test_value_axis_when_a_chart_beside_it_reaches_higher() -> None:
    def axis(reaches: float) -> tuple[str, ...]:
        figure = trend(
            line("Công lập", [90]), unit="initiatives", unit_label="sáng kiến", look=SCREEN, at_least=reaches
        )
        return tuple(figure.layout.yaxis.ticktext)

    assert axis(0) == axis(50) == ("0", "25", "50", "75", "100")
    assert axis(868) == ("0", "250", "500", "750", "1.000")


def test_value_axis_when_money() -> None:
    assert drawn(line("Chăm lo", [1.5e9]), unit="vnd").layout.yaxis.ticktext == ("0", "500<br>triệu", "1 tỷ", "1,5 tỷ")


def test_hover_when_over_a_point() -> None:
    trace = lines(drawn(line("Số tiền chăm lo", [8e8, None]), unit="vnd"))["Số tiền chăm lo"]
    assert trace.hovertext[0] == "<b>Số tiền chăm lo</b><br>2020-2021: 800 triệu đồng"


def test_trend_when_there_are_no_rows() -> None:
    assert len(drawn(line("Quận Cầu Giấy", [1]).clear()).data) == 0
