"""The looks of a figure (screen, projector, the projector in the dark) and how one is put on."""

from dataclasses import dataclass, replace
from typing import Any, Literal

import plotly.graph_objects as go

from charts.style.lettering import line_count, wrapped

FONT = "Source Sans, Noto Sans, Segoe UI, Roboto, Arial, sans-serif"


@dataclass(frozen=True)
class Look:
    """Sizes in pixels and colours of one look.

    `row` is the height of a bar with its gap, `line_height` the height of a trend, `most_rows` what a heatmap holds.
    Labels break after `label_characters` beside a bar and after `end_characters` at a line's end. A value that has no
    room in its cell at `least_size` is left out.
    """

    name: Literal["screen", "projector"]
    tick_size: int
    label_size: int
    title_size: int
    least_size: int
    weight: int
    row: int
    line_height: int
    line_width: float
    marker_size: int
    label_characters: int
    most_rows: int
    end_characters: int
    dark: bool = False
    paper: str = "#FFFFFF"
    ink: str = "#1A2230"
    muted: str = "#555F6D"
    grid: str = "#E3E7EC"
    federation: str = "#0B4A8F"
    accent: str = "#BC5400"
    others: str = "#C9CED6"
    absent: str = "#ECEEF1"


SCREEN = Look(
    name="screen",
    tick_size=15,
    label_size=16,
    title_size=15,
    least_size=10,
    weight=400,
    row=36,
    line_height=400,
    line_width=2.5,
    marker_size=7,
    label_characters=20,
    most_rows=40,
    end_characters=12,
)
PROJECTOR = Look(
    name="projector",
    tick_size=24,
    label_size=26,
    title_size=24,
    least_size=24,
    weight=600,
    row=60,
    line_height=760,
    line_width=5,
    marker_size=14,
    label_characters=34,
    most_rows=11,
    end_characters=22,
)
PROJECTOR_DARK = replace(
    PROJECTOR,
    dark=True,
    paper="#10161F",
    ink="#F2F5F8",
    muted="#B4BDC8",
    grid="#2B3542",
    federation="#7DBBF5",
    accent="#FFB057",
    others="#55606E",
    absent="#2A323D",
)

# No mode bar: its picture would lack the source, and Streamlit adds its "Fullscreen" in English to it.
CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "displayModeBar": False,
    "doubleClick": False,
    "scrollZoom": False,
    "showTips": False,
    "responsive": True,
    "locale": "vi",
    "locales": {
        "vi": {
            "format": {"decimal": ",", "thousands": ".", "grouping": [3]},
        }
    },
}

# Hover texts are worded here, never by plotly's number formats, which know no "triệu đồng".
HOVER = {"hovertemplate": "%{hovertext}<extra></extra>"}


def apply(figure: go.Figure, look: Look) -> go.Figure:
    """Put a look on a figure and return it.

    Every size is set explicitly: under Streamlit's chart theme `font.size` and the template are ignored.
    Zoom and drag are off, because on a phone they catch the finger that scrolls the page.
    """
    figure.update_layout(
        template="none",
        title_text="",
        font=lettering(look, look.tick_size),
        legend_font=lettering(look, look.tick_size),
        legend_title_font=lettering(look, look.tick_size),
        hoverlabel={"font": lettering(look, look.label_size), "bgcolor": look.paper, "align": "left"},
        paper_bgcolor=look.paper,
        plot_bgcolor=look.paper,
        separators=",.",
        hovermode="closest",
        dragmode=False,
        # A single row is lower than the 64 pixels that plotly keeps for a plot before it keeps its labels apart.
        minreducedheight=16,
    )
    axis = {
        "tickfont": lettering(look, look.tick_size),
        "title_font": lettering(look, look.title_size, colour=look.muted),
        "title_standoff": look.title_size * 0.6,
        "automargin": True,
        "fixedrange": True,
        "tickangle": 0,
        "ticks": "outside",
        "ticklen": look.tick_size / 2,
        "tickcolor": look.paper,
        "showline": False,
        "showgrid": False,
        "zeroline": False,
        "gridcolor": look.grid,
    }
    figure.for_each_xaxis(lambda each: each.update(**{**axis, "showgrid": each.showgrid or False}))
    figure.for_each_yaxis(lambda each: each.update(**{**axis, "showgrid": each.showgrid or False}))
    return figure


def unit_above(unit_label: str, look: Look, room: int = 0) -> dict[str, Any]:
    """The unit of a vertical axis, written level above it: plotly would turn an axis title on its side.

    `room` is what stands between the plot and the unit, in pixels.
    """
    return {
        "name": "unit",
        "text": wrapped(unit_label, 2 * look.label_characters),
        "x": 0,
        "align": "left",
        "xref": "paper",
        "xanchor": "left",
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": look.title_size * 0.4 + room,
        "showarrow": False,
        "font": lettering(look, look.title_size, colour=look.muted),
    }


def unit_room(unit_label: str, look: Look) -> float:
    """How many pixels the unit above a vertical axis needs."""
    return look.title_size * (0.7 + 1.3 * line_count(wrapped(unit_label, 2 * look.label_characters)))


def unit_below(unit_label: str, look: Look) -> str:
    """The unit of a horizontal axis, broken to fit beside the names of bars on a telephone."""
    return wrapped(unit_label, look.label_characters + 10)


def unit_height(unit_label: str, look: Look) -> int:
    """How many pixels the unit of a horizontal axis needs, with the distance from the plot."""
    return round(look.title_size * (1.7 + 1.3 * line_count(unit_below(unit_label, look))))


def lettering(look: Look, size: int, *, colour: str | None = None) -> dict[str, Any]:
    """The font settings of one text in a look."""
    return {"family": FONT, "size": size, "weight": look.weight, "color": colour or look.ink}
