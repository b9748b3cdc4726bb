import re
from collections.abc import Iterator
from importlib import import_module
from inspect import isfunction
from pkgutil import walk_packages
from typing import Any

import plotly.graph_objects as go
import pytest

from charts import bars, grids, lines, points
from charts.style.colour import contrast
from charts.style.theme import CONFIG, PROJECTOR, PROJECTOR_DARK, SCREEN, Look, apply
from tests.charts.frames import LOOKS, every_shape

SHAPES = tuple(every_shape(SCREEN))
ROOMS = (bars, grids, lines, points)


def test_every_chart_is_tried_in_every_look() -> None:
    modules = [
        import_module(found.name) for room in ROOMS for found in walk_packages(room.__path__, f"{room.__name__}.")
    ]
    drawing = {
        name
        for module in modules
        for name, one in vars(module).items()
        if isfunction(one) and one.__module__ == module.__name__ and one.__annotations__.get("return") is go.Figure
    }
    assert drawing == set(SHAPES)


def inside(figure: go.Figure) -> list[go.Bar]:
    """The bars whose texts lie on their fill; the bars that carry the values of a trend cannot be seen."""
    bars = [trace for trace in figure.data if trace.type == "bar" and trace.textposition == "inside"]
    return [trace for trace in bars if trace.marker.opacity != 0]


def beside(figure: go.Figure) -> list[go.Bar]:
    return [trace for trace in figure.data if trace.type == "bar" and trace.text and trace not in inside(figure)]


def fonts_on_paper(figure: go.Figure) -> list[Any]:
    layout = figure.layout
    axes = [font for axis in (layout.xaxis, layout.yaxis) for font in (axis.tickfont, axis.title.font)]
    texts = [trace.textfont for trace in beside(figure)]
    return [layout.legend.font, layout.hoverlabel.font, *axes, *texts, *(note.font for note in layout.annotations)]


def fonts(figure: go.Figure) -> list[Any]:
    return [*fonts_on_paper(figure), *(trace.textfont for trace in inside(figure))]


def coloured(figure: go.Figure) -> Iterator[str]:
    """Texts on paper with colours of their own; the swatch before a line's name is no text."""
    yield from figure.layout.yaxis.ticktext or ()
    yield from (note.text for note in figure.layout.annotations if "■" not in note.text)
    yield from (text for trace in beside(figure) for text in trace.text)


def pairs(figure: go.Figure) -> Iterator[tuple[str, str]]:
    """Every text colour with what lies behind it."""
    stressed = re.findall(r'style="color:(#\w+)', " ".join(coloured(figure)))
    for ink in [*stressed, *(font.color for font in fonts_on_paper(figure))]:
        yield ink, figure.layout.paper_bgcolor
    for trace in inside(figure):
        fills = trace.marker.color
        if isinstance(fills, str):
            yield trace.textfont.color, fills
        else:
            yield from zip(trace.textfont.color, fills, strict=True)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.name} {look.dark}")
def test_text_when_measured_against_its_background(look: Look, shape: str) -> None:
    weak = [pair for pair in pairs(every_shape(look)[shape]) if contrast(*pair) < 4.5]
    assert weak == []


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("look", "least"), [(SCREEN, 12), (PROJECTOR, 24), (PROJECTOR_DARK, 24)])
def test_text_size_when_set_explicitly(look: Look, least: int, shape: str) -> None:
    figure = every_shape(look)[shape]
    assert min(font.size for font in fonts(figure)) >= least


@pytest.mark.parametrize("shape", SHAPES)
def test_text_when_on_a_projector(shape: str) -> None:
    figure = every_shape(PROJECTOR)[shape]
    assert all(font.weight == 600 for font in fonts(figure))
    assert figure.layout.uniformtext.minsize in (None, 24)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("look", [SCREEN, PROJECTOR], ids=lambda look: look.name)
def test_figure_when_drawn(look: Look, shape: str) -> None:
    layout = every_shape(look)[shape].layout
    assert layout.title.text == ""
    assert layout.separators == ",."
    assert layout.paper_bgcolor == layout.plot_bgcolor == "#FFFFFF"
    assert layout.height > 0
    assert layout.width is None
    assert not layout.dragmode
    for axis in (layout.xaxis, layout.yaxis):
        assert axis.automargin
        assert axis.tickangle == 0
        assert axis.fixedrange


@pytest.mark.parametrize("shape", SHAPES)
def test_hover_when_a_figure_is_drawn(shape: str) -> None:
    for trace in every_shape(SCREEN)[shape].data:
        assert trace.hoverinfo == "skip" or trace.hovertemplate == "%{hovertext}<extra></extra>"


def test_unit_when_a_shape_is_drawn() -> None:
    figures = every_shape(SCREEN)
    assert figures["trend"].layout.annotations[0].text == "sáng kiến"
    assert figures["ranking"].layout.xaxis.title.text == "sáng kiến"
    assert figures["composition"].layout.xaxis.title.text == "sáng kiến"
    assert figures["heatmap"].layout.xaxis.title.text == "sáng kiến (–: chưa có báo cáo)"


def test_apply_when_the_figure_is_not_ours() -> None:
    figure = apply(go.Figure(go.Scatter(x=[1], y=[1])), PROJECTOR_DARK)
    assert figure.layout.xaxis.tickfont.size == 24
    assert figure.layout.paper_bgcolor == PROJECTOR_DARK.paper


def test_config_when_shown() -> None:
    assert CONFIG["displayModeBar"] is False
    assert CONFIG["displaylogo"] is False
    assert CONFIG["locales"]["vi"]["format"]["decimal"] == ","
