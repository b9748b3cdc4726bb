"""The values at the marks of a chart of PowerPoint's, which change with the data that an officer edits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.enum.chart import XL_LABEL_POSITION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Length

from charts.colour import text_on
from charts.theme import SCREEN
from ui.taking.drawing import Drawing, Series
from ui.taking.number_codes import around, slide_code
from ui.taking.powerpoint_page import rgb


@dataclass(frozen=True)
class Labels:
    """Which places of a series have one, where it stands, how large it is."""

    kept: Sequence[int]
    where: XL_LABEL_POSITION
    size: Length


def labels(series: Any, one: Series, drawn: Drawing, wanted: Labels) -> None:
    """Values in the unit's way; a value with words or signs has a code of its own, so that it may still be edited."""
    values = [value for each in drawn.series for value in each.values]
    is_stacked = drawn.kind == "stacked"
    colour = text_on(one.colour) if is_stacked else SCREEN.ink
    made = series.data_labels
    is_few = 2 * len(wanted.kept) < len(one.values)
    made.show_value, made.number_format_is_linked = not is_few, False
    made.number_format = slide_code(drawn.unit, values, hides_zero=is_stacked)
    _lettered(made, colour, wanted)
    for place, mark in enumerate(one.marks or [None] * len(one.values)):
        if one.values[place] is None:
            continue
        if place not in wanted.kept:
            if not is_few:
                _without(made._element, place)
        elif is_few or (mark is not None and any(around(mark))):
            _lettered(series.points[place].data_label, colour, wanted)
            _own_code(made._element, place, slide_code(drawn.unit, values, mark))
    # Values are never broken, however low a chart is.
    for letters in made._element.iter("{*}bodyPr"):
        letters.set("wrap", "none")


def _lettered(label: Any, colour: str, wanted: Labels) -> None:
    label.font.size, label.font.color.rgb = wanted.size, rgb(colour)
    label.position = wanted.where


def _own_code(made: Any, place: int, code: str) -> None:
    format_ = parse_xml(f'<c:numFmt {nsdecls("c")} formatCode="" sourceLinked="0"/>')
    format_.set("formatCode", code)
    label = next(one for one in made.findall("{*}dLbl") if one.find("{*}idx").get("val") == str(place))
    # The schema wants the code between the place and the letters.
    label.find("{*}idx").addnext(format_)


def _without(made: Any, place: int) -> None:
    label = parse_xml(f'<c:dLbl {nsdecls("c")}><c:idx val="{place}"/><c:delete val="1"/></c:dLbl>')
    before = [one for one in made.findall("{*}dLbl") if int(one.find("{*}idx").get("val")) < place]
    if before:
        before[-1].addnext(label)
    else:
        made.insert(0, label)
