"""A chart with what stands around it: its unit above, what keeps it from being misread below."""

from collections.abc import Sequence
from html import unescape
from typing import Any

from pptx.util import Inches, Pt

from charts.trend import FEWER
from charts.values import FEWER_WORDS
from glossary.units import UNITS
from ui.show import Finding
from ui.taking.charts import told
from ui.taking.drawing import Drawing
from ui.taking.measure import height_of
from ui.taking.plain import plain
from ui.taking.powerpoint_chart import draw
from ui.taking.powerpoint_page import LEAST, SOFT, Box
from ui.taking.powerpoint_points import draw_points
from ui.taking.powerpoint_text import text_box

_HEADLINE, _GAP, _BETWEEN = Pt(20), Inches(0.06), Inches(0.4)
# A chart of many bars needs its room; lines look the same in less.
_LARGE_ROOM, _LEAST_ROOM = Inches(3.6), Inches(0.8)


def beside(slide: Any, pictures: Sequence[tuple[Finding, Drawing]], room: Box) -> None:
    """Draw findings beside each other, each below its own sentence where there are several."""
    boxes = room.columns(len(pictures), _BETWEEN)
    if len(pictures) > 1:
        sentences = [shown.headline for shown, _ in pictures]
        for sentence, box in zip(sentences, boxes, strict=True):
            text_box(slide, box, [sentence], size=_HEADLINE, bold=True)
        # One height for all, so that the charts stand on one line.
        top = room.top + max(height_of([one], _HEADLINE, boxes[0].width, bold=True) for one in sentences) + _GAP
        boxes = [box.below(top) for box in boxes]
    for (shown, drawn), box in zip(pictures, boxes, strict=True):
        picture(slide, shown, drawn, box)


def picture(slide: Any, shown: Finding, drawn: Drawing, box: Box) -> None:
    """Draw the chart of a finding in the box."""
    top = box.top
    unit = unit_line(shown, drawn)
    text_box(slide, box.below(top), [unit], size=LEAST, colour=SOFT)
    top += height_of([unit], LEAST, box.width)
    said = under(shown, drawn)
    below = height_of([said], LEAST, box.width) + _GAP if said else 0
    room = Box(box.left, top, box.width, max(box.bottom - top - below, _LEAST_ROOM))
    put = draw_points if drawn.kind == "points" else draw
    put(slide, drawn, room, told(shown), size=Pt(16) if room.height >= _LARGE_ROOM else LEAST)
    if said:
        text_box(slide, Box(box.left, room.bottom + _GAP, box.width, below), [said], size=LEAST, colour=SOFT)


def unit_line(shown: Finding, drawn: Drawing) -> str:
    """What the values are: "Đoàn viên (người)"; of two figures the one that goes up."""
    if drawn.kind == "points":
        return drawn.series[1].name
    label = next((head.title for head in shown.heads if head.is_number), "")
    unit = UNITS.label(drawn.unit)
    return f"{label} ({unit})" if label and label != unit else f"Đơn vị: {unit}"


def under(shown: Finding, drawn: Drawing) -> str:
    """The cautions, what begins or ends with a year, the deadlines, who has reported; one paragraph."""
    marks = [mark for one in drawn.series for mark in one.marks if mark is not None and mark.value is not None]
    fewer = f"{FEWER} {FEWER_WORDS}" if any(mark.fewer for mark in marks) else ""
    years = [str(year) for year in drawn.categories[1:]]
    breaks = [f"Từ {year}: {word}" for year, word in (shown.marks_at or {}).items() if year in years]
    limits = [f"Hạn: {text}" for text in _moments(shown)] if drawn.kind == "days" else []
    return " · ".join(line.rstrip(".") for line in (fewer, *breaks, *limits, shown.note, shown.coverage) if line)


def _moments(shown: Finding) -> list[str]:
    """The words at the dashed lines of the screen's chart, which office programs have not."""
    found: Any = shown.figure.layout.annotations if shown.figure else ()
    return [plain(unescape(one.text.replace("<br>", " "))) for one in found if one.name == "moment"]
