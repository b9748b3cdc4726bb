"""Targets against results: a bar for the result, a tick for the target, and no bar where nothing may be compared."""

import plotly.graph_objects as go
import pytest

from charts.bars.bullet import bullet, bullet_alt
from charts.style.theme import SCREEN
from tests.charts.frames import LOOKS, aims

USUAL: dict[str, object] = {}
NOT_COMPARED: dict[str, object] = {"result": None, "verdict": "không so được"}


def drawn(*rows: dict[str, object]) -> go.Figure:
    return bullet(aims(*rows), look=SCREEN)


def notes(figure: go.Figure, name: str) -> list[str]:
    return [note.text for note in figure.layout.annotations if note.name == name]


def test_bar_and_tick_when_the_result_is_a_percentage() -> None:
    tracks, results, *ticks = drawn({"result": 73.3, "target": 95.0}).data
    assert tracks.x == (1,)
    assert results.x == pytest.approx((0.733,))
    assert [tick.x for tick in ticks] == [pytest.approx((0.95,))] * 2


def test_scale_when_units_differ_is_each_rows_own() -> None:
    figure = drawn(
        {"unit": "certificates", "target": 2.0, "result": 8.0},
        {"unit": "certificates", "target": 10.0, "result": 4.0},
        {"target": 80.0, "result": 120.0},
    )
    assert figure.data[1].x == pytest.approx((1, 0.4, 1))
    assert figure.data[2].x == pytest.approx((0.25, 1, 80 / 120))
    assert figure.layout.xaxis.range == (0, 1)


def test_row_when_the_result_may_not_be_compared_has_no_bar_and_is_hatched() -> None:
    figure = drawn({}, NOT_COMPARED)
    assert figure.data[1].x == (1, None)
    assert figure.data[0].marker.pattern.shape == ("", "/")
    assert notes(figure, "verdict")[1] == "<b>không</b><br><b>so được</b>"


def test_zero_when_it_was_reported_is_no_missing_result() -> None:
    figure = drawn({"unit": "unions", "target": 2.0, "result": 0.0, "verdict": "chưa đạt"})
    assert figure.data[1].x == (0,)
    assert figure.data[0].marker.pattern.shape == ("",)


def test_target_when_none_at_all_is_wanted_stands_at_the_left() -> None:
    figure = drawn({"unit": "unions", "target": 0.0, "operator": "at_most", "result": 3.0})
    assert figure.data[1].x == (1,)
    assert figure.data[2].x == (0,)
    assert notes(figure, "target") == ["≤ 0"]


@pytest.mark.parametrize(("operator", "text"), [("at_least", "≥ 95%"), ("exactly", "= 95%"), ("at_most", "≤ 95%")])
def test_target_in_figures_carries_its_sign(operator: str, text: str) -> None:
    assert notes(drawn({"operator": operator}), "target") == [text]


def test_operator_when_it_is_unknown_is_refused() -> None:
    with pytest.raises(KeyError, match="more_than"):
        drawn({"operator": "more_than"})


@pytest.mark.parametrize(("target", "anchor"), [(10.0, "left"), (50.0, "center"), (95.0, "right")])
def test_target_in_figures_stays_inside_the_plot(target: float, anchor: str) -> None:
    note = next(note for note in drawn({"target": target}).layout.annotations if note.name == "target")
    assert note.xanchor == anchor


def test_colour_when_a_target_is_missed_is_the_accent_and_the_words_say_so_too() -> None:
    figure = drawn({}, {"mark": True, "result": 73.3, "verdict": "chưa đạt"})
    assert figure.data[1].marker.color == (SCREEN.federation, SCREEN.accent)
    assert notes(figure, "verdict")[1].endswith("<b>chưa đạt</b>")


def test_result_as_printed_stands_beside_the_bar() -> None:
    end = notes(drawn({"result_text": "78/78 (100%)"}), "verdict")[0]
    assert end.replace("<br>", " ") == "78/78 (100%) <b>vượt</b>"


def test_hover_when_there_is_a_result_and_when_there_is_none() -> None:
    hover = drawn({"label": "A < B", "result_text": "78/78 (100%)"}, NOT_COMPARED).data[0].hovertext
    assert hover[0] == "<b>A &lt; B</b><br>Kết quả: 78/78 (100%)<br>Chỉ tiêu: ≥ 95%<br>vượt"
    assert hover[1] == "<b>Tỷ lệ đơn vị tổ chức Hội nghị CBCCVC</b><br>Chỉ tiêu: ≥ 95%<br>không so được"


def test_order_of_rows_is_the_order_given() -> None:
    middle = drawn({"label": "B"}, {"label": "A"}, {"label": "C"}).data[0].y
    assert list(middle) == sorted(middle)
    assert drawn({"label": "B"}).layout.yaxis.range[1] == 0


def test_clicks_when_rows_have_codes_give_the_code() -> None:
    assert drawn({"label": "A", "group": "005"}).data[0].customdata == ("005",)
    assert drawn({"label": "A"}).data[0].customdata == ("A",)


@pytest.mark.parametrize("look", LOOKS)
def test_room_when_the_end_of_a_row_is_long(look: object) -> None:
    short, long = (
        bullet(aims({"result_text": text}), look=look)  # type: ignore[arg-type]
        for text in ("100%", "80,29% (trên tổng số 208)")
    )
    assert long.layout.margin.r > short.layout.margin.r
    assert long.layout.height >= short.layout.height


def test_height_when_rows_are_added_grows_evenly() -> None:
    one, two, three = (drawn(*(USUAL for _ in range(count))).layout.height for count in (1, 2, 3))
    assert three - two == pytest.approx(two - one)


def test_name_when_it_has_a_note_shows_it_below_in_grey() -> None:
    name = drawn({"label": "A", "note": "Ba Đình · LĐLĐ Thành phố"}).layout.annotations[0].text
    assert name == f'A<br><span style="color:{SCREEN.muted}">Ba Đình · LĐLĐ Thành phố</span>'


def test_chart_when_there_are_no_targets_is_still_drawn() -> None:
    assert bullet(aims({}).clear(), look=SCREEN).layout.height > 0


def test_columns_when_one_is_missing_are_named() -> None:
    with pytest.raises(ValueError, match="lack the columns operator, verdict"):
        bullet(aims({}).drop("operator", "verdict"), look=SCREEN)


def test_words_when_read_aloud_give_result_target_and_verdict() -> None:
    told = bullet_alt("Đạt 1/1 chỉ tiêu", "Biểu đồ chỉ tiêu", aims({"result": 73.3}, NOT_COMPARED))
    assert told == (
        "Biểu đồ chỉ tiêu: Đạt 1/1 chỉ tiêu. "
        "Tỷ lệ đơn vị tổ chức Hội nghị CBCCVC: 73,3%, chỉ tiêu ≥ 95%, vượt. "
        "Tỷ lệ đơn vị tổ chức Hội nghị CBCCVC: chỉ tiêu ≥ 95%, không so được."
    )
