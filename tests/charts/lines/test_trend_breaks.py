"""Where the units end: a dashed line with its words."""

from charts.lines.trend import trend
from charts.style.theme import SCREEN
from tests.charts.frames import line

BREAK = {"2022-2023": "hết cấp huyện", "2020-2021": "đầu trục", "2030-2031": "ngoài trục"}


def test_breaks_when_marked() -> None:
    figure = trend(
        line("Các quận, huyện", [1, 2, 3, 4]), unit="initiatives", unit_label="sáng kiến", look=SCREEN, marks_at=BREAK
    )
    assert [(shape.x0, shape.x1, shape.line.dash) for shape in figure.layout.shapes] == [(-1.5, -1.5, "dash")]
    words = [note for note in figure.layout.annotations if note.name == "moment"]
    assert [(note.x, note.text) for note in words] == [(-1.5, "hết cấp huyện")]
    plain = trend(line("Các quận, huyện", [1, 2, 3, 4]), unit="initiatives", unit_label="sáng kiến", look=SCREEN)
    assert figure.layout.height - figure.layout.margin.t == plain.layout.height - plain.layout.margin.t


def test_breaks_when_none_is_marked() -> None:
    plain = trend(line("Các quận, huyện", [1, 2]), unit="initiatives", unit_label="sáng kiến", look=SCREEN)
    assert plain.layout.shapes == ()
