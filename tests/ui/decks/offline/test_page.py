"""The page of a deck without network: nothing from data can end an element or start a script."""

import json

import plotly.graph_objects as go
import polars as pl

from charts.style.theme import CONFIG
from findings.content.content import Chart, Content, Finding, Head, Headline, Item, Origin, Table, Tile
from ui.decks.offline.page import Packed, page

HOSTILE = "</script><img src=x onerror=alert(1)>"


def of(*items: Item, columns: tuple[int, ...] = ()) -> str:
    slide = Content(HOSTILE, items, foot=HOSTILE, sources=[HOSTILE], address="https://example.vn/", columns=columns)
    place = Packed("ba-dinh", HOSTILE, [slide], [False])
    return page(HOSTILE, HOSTILE, [place])


def finding() -> Finding:
    figure = go.Figure().add_bar(x=[1, None], y=[HOSTILE, "b"])
    values = pl.DataFrame({"label": [HOSTILE, "b"], "value": [1.0, None]})
    chart = Chart("Thanh", figure, values, "unions")
    return Finding("a", HOSTILE, chart, Table(HOSTILE, (Head(HOSTILE),), [(HOSTILE,)]), Origin(note=HOSTILE))


def test_texts_of_data_stay_texts() -> None:
    grid = Table(HOSTILE, [Head(HOSTILE)], [[HOSTILE]])
    made = of(Tile(HOSTILE, HOSTILE, HOSTILE), finding(), Headline(HOSTILE), grid, HOSTILE)
    assert "<img src=x" not in made


def test_figures_stand_there_as_data_with_gaps_and_one_template() -> None:
    made = of(finding(), finding())
    text = made.split('id="pack-data">')[1].split("</script>")[0]
    data = json.loads(text)
    assert [figure["data"][0]["x"] for figure in data["figures"]] == [[1, None], [1, None]]
    assert data["figures"][0]["data"][0]["y"][0] == HOSTILE
    assert all("template" not in figure["layout"] for figure in data["figures"])
    assert data["config"] == CONFIG


def test_items_of_columns_stand_beside_each_other() -> None:
    made = of(Tile("a", "1"), Headline("trái"), Headline("phải"), columns=(1, 2))
    assert made.index('class="tiles"') < made.index('class="pack-columns"')
    left, right = made.split('<div data-testid="stColumn">')[1:3]
    assert "trái" in left
    assert "phải" in right
    assert 'class="pack-columns"' not in of(Headline("một"))
