import datetime

import plotly.graph_objects as go
import pytest

from charts.points.timeline import timeline, timeline_alt
from charts.style.theme import PROJECTOR, SCREEN, Look
from tests.charts.frames import happenings

SUMMARY: dict[str, object] = {"label": "Hội nghị tổng kết", "start": datetime.date(2024, 9, 13)}
PROGRAMME: dict[str, object] = {
    "label": "Chương trình phối hợp",
    "start": datetime.date(2020, 1, 1),
    "end": datetime.date(2025, 1, 1),
    "date_precision": "year",
}
MONTH: dict[str, object] = {
    "label": "Đại hội",
    "start": datetime.date(2024, 3, 1),
    "date_precision": "month",
    "status": "planned",
}
UNDATED: dict[str, object] = {"label": "Sơ kết", "status": "cancelled"}


def drawn(*rows: dict[str, object], look: Look = SCREEN) -> go.Figure:
    return timeline(happenings(*rows), look=look)


def names(figure: go.Figure) -> list[str]:
    return [note.text.replace("<br>", " ") for note in figure.layout.annotations]


def points(figure: go.Figure) -> go.Scatter:
    return next(trace for trace in figure.data if trace.type == "scatter")


def spans(figure: go.Figure) -> go.Bar:
    return next(trace for trace in figure.data if trace.type == "bar")


def ink(look: Look = SCREEN) -> str:
    return f'<b style="color:{look.ink}">'


def test_events_stand_in_the_order_of_time_with_those_without_a_date_last() -> None:
    assert names(drawn(UNDATED, SUMMARY, PROGRAMME, MONTH)) == [
        f"{ink()}2020–2025</b> Chương trình phối hợp",
        f"{ink()}tháng 3/2024</b> (theo kế hoạch) Đại hội",
        f"{ink()}13/9/2024</b> Hội nghị tổng kết",
        f"{ink()}không nêu ngày</b> (không tổ chức) Sơ kết",
    ]


def test_term_is_a_bar_over_all_of_its_years() -> None:
    bar = spans(drawn(PROGRAMME))
    assert bar.base == (datetime.date(2020, 1, 1),)
    # From 1/1/2020 to 31/12/2025, two leap years among them, in milliseconds.
    assert bar.x == ((6 * 365 + 2) * 24 * 3600 * 1000,)


def test_month_is_a_bar_with_a_diamond_where_the_bar_is_too_short_to_see() -> None:
    figure = drawn(PROGRAMME, MONTH)
    assert len(spans(figure).base) == 2
    assert points(figure).marker.symbol == ("diamond",)
    assert points(figure).x == (datetime.date(2024, 3, 16),)


def test_day_is_a_dot_and_no_bar() -> None:
    figure = drawn(SUMMARY)
    assert points(figure).marker.symbol == ("circle",)
    assert points(figure).x == (datetime.date(2024, 9, 13),)
    assert spans(figure).base in (None, ())


def test_filled_was_held_and_hollow_was_not() -> None:
    figure = drawn(SUMMARY, {**SUMMARY, "label": "Hội thi", "status": "postponed"})
    assert points(figure).marker.color == (SCREEN.federation, SCREEN.paper)
    assert points(figure).hovertext[1] == "<b>13/9/2024</b><br>Hội thi<br>hoãn"


def test_event_without_a_date_has_words_and_no_mark() -> None:
    figure = drawn(UNDATED)
    assert points(figure).x in (None, ())
    assert len(names(figure)) == 1


def test_marked_event_has_the_accent() -> None:
    figure = drawn({**SUMMARY, "mark": True})
    assert points(figure).marker.color == (SCREEN.accent,)
    assert names(figure)[0].startswith(f'<b style="color:{SCREEN.accent}">')


def test_click_hands_on_the_code_of_an_event() -> None:
    assert points(drawn({**SUMMARY, "group": "005-primary-1"})).customdata == ("005-primary-1",)


def test_every_event_has_a_row_of_its_own() -> None:
    tops = [note.y for note in drawn(SUMMARY, SUMMARY, MONTH, UNDATED).layout.annotations]
    assert tops == sorted(set(tops))
    assert drawn(SUMMARY, SUMMARY).layout.height > drawn(SUMMARY).layout.height


def test_names_stand_at_their_marks_when_on_a_projector() -> None:
    late = {**SUMMARY, "label": "Hội nghị tổng kết năm học, triển khai nhiệm vụ"}
    early, last = drawn(PROGRAMME, late, look=PROJECTOR).layout.annotations
    assert (early.xanchor, last.xanchor) == ("left", "right")
    assert {note.x for note in drawn(PROGRAMME, late).layout.annotations} == {0}


def test_timeline_when_there_are_no_events() -> None:
    assert timeline(happenings(SUMMARY).clear(), look=SCREEN).data[0].base in (None, ())


def test_timeline_when_a_column_is_missing() -> None:
    with pytest.raises(ValueError, match="start"):
        timeline(happenings(SUMMARY).drop("start"), look=SCREEN)


def test_words_of_a_timeline_say_when_and_whether_it_was_only_planned() -> None:
    assert timeline_alt("Hai sự kiện", "Dòng thời gian", happenings(MONTH, SUMMARY)) == (
        "Dòng thời gian: Hai sự kiện. tháng 3/2024: Đại hội (theo kế hoạch). 13/9/2024: Hội nghị tổng kết."
    )
