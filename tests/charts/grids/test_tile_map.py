import plotly.graph_objects as go
import polars as pl

from charts.grids.tile_map import tilemap
from charts.style.theme import PROJECTOR, SCREEN, Look
from tests.charts.frames import tiles

HA_NOI = (("Huyện Ba Vì", 21.2, 105.4, 0), ("Quận Cầu Giấy", 21.0, 105.8, 868), ("Huyện Mỹ Đức", 20.7, 105.7, None))


def drawn(values: pl.DataFrame, look: Look = SCREEN, unit: str = "initiatives", at_least: float = 0) -> go.Figure:
    return tilemap(values, unit=unit, unit_label="sáng kiến", look=look, at_least=at_least)


def texts(figure: go.Figure) -> list[str]:
    return [text for trace in figure.data for text in trace.text]


def test_squares_when_reported() -> None:
    reported = drawn(tiles(*HA_NOI)).data[0]
    assert reported.text == ("Huyện<br>Ba Vì<br><b>0</b>", "Quận Cầu<br>Giấy<br><b>868</b>")
    assert tuple(reported.marker.color) == ("#EDF4FB", "#0A2F66")
    assert reported.hovertext[1] == "<b>Quận Cầu Giấy</b><br>868 sáng kiến"


def test_square_when_not_reported() -> None:
    figure = drawn(tiles(*HA_NOI))
    absent = figure.data[1]
    assert absent.text == ("Huyện<br>Mỹ Đức<br><b>–</b>",)
    assert absent.marker.pattern.shape == "/"
    assert absent.hovertext == ("<b>Huyện Mỹ Đức</b><br>chưa có báo cáo",)
    assert figure.layout.annotations[0].text.replace("<br>", " ") == "sáng kiến (–: chưa có báo cáo)"


def test_unit_when_everything_was_reported() -> None:
    assert drawn(tiles(*HA_NOI[:2])).layout.annotations[0].text == "sáng kiến"


def test_names_when_there_are_short_ones() -> None:
    short = tiles(*HA_NOI[:2]).with_columns(short_name=pl.Series(["Ba Vì", None]))
    assert texts(drawn(short)) == ["Ba Vì<br><b>0</b>", "Quận Cầu<br>Giấy<br><b>868</b>"]


def test_outline_when_a_district_is_marked() -> None:
    reported = drawn(tiles(*HA_NOI, mark="Quận Cầu Giấy")).data[0]
    assert [width > 0 for width in reported.marker.line.width] == [False, True]
    assert reported.marker.line.color == SCREEN.accent


def test_no_two_squares_share_a_place() -> None:
    figure = drawn(tiles(*((f"Quận {n}", 21 + n % 5 / 10, 105 + n % 7 / 10, n) for n in range(30))))
    held = [place for trace in figure.data for place in zip(trace.x, trace.base, strict=True)]
    assert len(set(held)) == len(held) == 30


def test_caption_when_a_place_is_not_known() -> None:
    figure = drawn(tiles(*HA_NOI, ("Côn Đảo", None, None, 3)))
    caption = next(note for note in figure.layout.annotations if note.name == "not_located")
    assert caption.text == "không rõ vị trí"
    outside = dict(zip(figure.data[0].customdata, figure.data[0].base, strict=True))["Côn Đảo"]
    assert all(
        outside > base
        for label, base in zip(figure.data[0].customdata, figure.data[0].base, strict=True)
        if label != "Côn Đảo"
    )
    assert all(note.name != "not_located" for note in drawn(tiles(*HA_NOI)).layout.annotations)


def test_shades_when_a_map_beside_it_reaches_higher() -> None:
    assert tuple(drawn(tiles(*HA_NOI[1:2]), at_least=1736).data[0].marker.color) == ("#6FA3D6",)


def test_clicks_when_districts_have_codes() -> None:
    coded = tiles(*HA_NOI[:1]).with_columns(group=pl.lit("271"))
    assert drawn(coded).data[0].customdata == ("271",)


def test_squares_when_on_a_projector() -> None:
    assert drawn(tiles(*HA_NOI), PROJECTOR).layout.height > drawn(tiles(*HA_NOI)).layout.height


def test_tilemap_when_there_are_no_districts() -> None:
    assert drawn(tiles(*HA_NOI).clear()).layout.height > 0
