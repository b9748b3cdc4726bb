import datetime

import plotly.graph_objects as go
import polars as pl
import pytest

from charts.lines.season import season
from charts.lines.season_days import Deadline, season_alt
from charts.style.theme import PROJECTOR, SCREEN, Look
from tests.charts.frames import BEFORE_14_OCTOBER, THANH_TRI, steps

# Days after 1 July 2023.
SEPTEMBER, OCTOBER, NOVEMBER = 62, 92, 123


def drawn(values: pl.DataFrame = THANH_TRI, *deadlines: Deadline, look: Look = SCREEN) -> go.Figure:
    return season(values, unit="unions", unit_label="CĐCS", look=look, deadlines=deadlines)


def words(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations if note.name == "moment"]


def test_line_when_a_day_and_a_month_are_known() -> None:
    trace = drawn(THANH_TRI, BEFORE_14_OCTOBER).data[0]
    assert trace.line.shape == "hv"
    assert list(zip(trace.x, trace.y, strict=True)) == [(SEPTEMBER, 0), (86, 1), (91, 3), (NOVEMBER, 3)]


def test_step_when_its_day_is_not_known() -> None:
    figure = drawn()
    assert figure.data[0].marker.symbol == ("circle", "circle", "diamond", "circle")
    assert figure.data[0].hovertext == (
        "",
        "<b>Huyện Thanh Trì</b><br>đến 25/9/2023: 1 CĐCS",
        "<b>Huyện Thanh Trì</b><br>đến hết tháng 9/2023: 3 CĐCS",
        "",
    )
    assert figure.layout.xaxis.title.text == "◇ không rõ ngày:<br>tính vào cuối tháng"


def test_no_explanation_when_every_day_is_known() -> None:
    assert drawn(THANH_TRI.filter(date_precision="day")).layout.xaxis.title.text in (None, "")


def test_deadline_stands_before_its_day_when_the_day_is_too_late() -> None:
    figure = drawn(THANH_TRI, BEFORE_14_OCTOBER)
    assert [(line.x0, line.x1) for line in figure.layout.shapes] == [(104.5, 104.5)]
    assert words(figure) == ["Trước 14/10/2023<br>(383/HD-UBND-LĐLĐ)"]


def test_deadline_stands_after_its_day_when_the_day_is_still_in_time() -> None:
    until = Deadline("2023-2024", datetime.date(2023, 10, 14), inclusive=True)
    figure = drawn(THANH_TRI, until)
    assert figure.layout.shapes[0].x0 == 105.5
    assert words(figure) == ["Đến hết 14/10/2023"]


def test_no_line_of_time_when_no_deadline_is_known() -> None:
    figure = drawn()
    assert (figure.layout.shapes, words(figure)) == ((), [])


def test_one_line_of_time_when_two_districts_share_a_deadline() -> None:
    figure = drawn(THANH_TRI, BEFORE_14_OCTOBER, BEFORE_14_OCTOBER)
    assert len(figure.layout.shapes) == len(words(figure)) == 1


def test_months_are_named_with_their_year_when_one_season_is_drawn() -> None:
    axis = drawn(THANH_TRI, BEFORE_14_OCTOBER).layout.xaxis
    assert axis.range == (SEPTEMBER, NOVEMBER)
    assert axis.tickvals == (SEPTEMBER, OCTOBER, NOVEMBER)
    assert axis.ticktext == ("1/9<br>2023", "1/10<br>2023", "1/11<br>2023")


def test_seasons_lie_over_each_other_when_two_are_drawn() -> None:
    before = steps("2022-2023", "2022-2023", (datetime.date(2022, 9, 25), 2, "day"))
    figure = drawn(pl.concat([THANH_TRI, before], how="diagonal"))
    assert [trace.x[1] for trace in figure.data] == [86, 86]
    assert "2023" not in "".join(figure.layout.xaxis.ticktext)


def test_months_are_all_named_when_on_a_projector() -> None:
    late = steps("Quận Cầu Giấy", "2023-2024", *((datetime.date(2023, month, 5), month, "day") for month in (8, 9, 12)))
    assert len(drawn(late).layout.xaxis.tickvals) <= 4
    assert len(drawn(late, look=PROJECTOR).layout.xaxis.tickvals) == 6


def test_value_axis_begins_at_zero() -> None:
    low, high = drawn().layout.yaxis.range
    assert low == 0
    assert high > 3


def test_season_when_nothing_was_held() -> None:
    assert len(drawn(THANH_TRI.clear()).data) == 0


def test_season_when_a_column_is_missing() -> None:
    with pytest.raises(ValueError, match="school_year"):
        drawn(THANH_TRI.drop("school_year"))


def test_words_of_a_season_tell_its_first_and_last_step_and_the_deadline() -> None:
    told = season_alt("3 CĐCS đã tổ chức", "Đường bậc thang", THANH_TRI, unit="unions", deadlines=[BEFORE_14_OCTOBER])
    assert told == (
        "Đường bậc thang: 3 CĐCS đã tổ chức. "
        "Huyện Thanh Trì: đến 25/9/2023: 1 CĐCS; đến hết tháng 9/2023: 3 CĐCS. "
        "Hạn: Trước 14/10/2023 (383/HD-UBND-LĐLĐ)."
    )
