"""Small frames of hand-made values for the charts' tests."""

import datetime
from collections.abc import Sequence
from functools import cache

import plotly.graph_objects as go
import polars as pl

from charts.bars.bullet import bullet
from charts.bars.composition import composition
from charts.bars.ranking import ranking
from charts.grids.heatmap import heatmap
from charts.grids.tile_map import tilemap
from charts.lines.season import season
from charts.lines.season_days import Deadline
from charts.lines.trend import trend
from charts.points.scatter import Axis, scatter
from charts.points.timeline import timeline
from charts.style.colour import Palette
from charts.style.theme import PROJECTOR, PROJECTOR_DARK, SCREEN, Look
from glossary.initiatives import INITIATIVE_LEVELS

LOOKS = (SCREEN, PROJECTOR, PROJECTOR_DARK)
LEVELS = Palette(INITIATIVE_LEVELS, "rising")
YEARS = ("2020-2021", "2021-2022", "2022-2023", "2023-2024")


def line(label: str, values: Sequence[float | None], *, mark: bool = False) -> pl.DataFrame:
    years = YEARS[: len(values)]
    return pl.DataFrame({"x": years, "label": [label] * len(years), "value": values, "mark": [mark] * len(years)})


def bars(values: dict[str, float | None]) -> pl.DataFrame:
    return pl.DataFrame({"label": list(values), "value": list(values.values())}, schema_overrides={"value": pl.Float64})


def segments(*rows: tuple[str, str, float | None]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema={"label": pl.String, "group": pl.String, "value": pl.Float64}, orient="row")


def aims(*rows: dict[str, object]) -> pl.DataFrame:
    """Targets, by default one of 95 percent that 78 of 78 schools reached."""
    usual = {"label": "Tỷ lệ đơn vị tổ chức Hội nghị CBCCVC", "unit": "percent", "target": 95.0}
    found = {
        "operator": "at_least",
        "result": 100.0,
        "verdict": "vượt",
        "result_text": None,
        "note": None,
        "mark": False,
    }
    schema = {"result": pl.Float64, "target": pl.Float64, "result_text": pl.String, "note": pl.String}
    return pl.DataFrame([{**usual, **found, **row} for row in rows], schema_overrides=schema)


def tiles(*rows: tuple[str, float | None, float | None, float | None], mark: str = "") -> pl.DataFrame:
    """Districts as label, latitude, longitude, value."""
    schema = {"label": pl.String, "latitude": pl.Float64, "longitude": pl.Float64, "value": pl.Float64}
    return pl.DataFrame(rows, schema=schema, orient="row").with_columns(mark=pl.col("label") == mark)


def points(*rows: tuple[str, float | None, float | None], mark: str = "") -> pl.DataFrame:
    schema = {"label": pl.String, "across": pl.Float64, "up": pl.Float64}
    return pl.DataFrame(rows, schema=schema, orient="row").with_columns(mark=pl.col("label") == mark)


def steps(label: str, year: str, *rows: tuple[datetime.date, float, str]) -> pl.DataFrame:
    """The steps of one line as date, value, precision."""
    schema = {"date": pl.Date, "value": pl.Float64, "date_precision": pl.String}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    return frame.with_columns(label=pl.lit(label), school_year=pl.lit(year))


def happenings(*rows: dict[str, object]) -> pl.DataFrame:
    missing = {"start": None, "end": None, "date_precision": "day", "status": "held", "mark": False}
    schema = {"start": pl.Date, "end": pl.Date}
    return pl.DataFrame([{**missing, **row} for row in rows], schema_overrides=schema)


THANH_TRI = steps(
    "Huyện Thanh Trì",
    "2023-2024",
    (datetime.date(2023, 9, 25), 1, "day"),
    (datetime.date(2023, 9, 1), 3, "month"),
)
BEFORE_14_OCTOBER = Deadline("2023-2024", datetime.date(2023, 10, 14), "383/HD-UBND-LĐLĐ")


@cache
def every_shape(look: Look) -> dict[str, go.Figure]:
    """One figure of each shape, with a null, a marked row and a long label in it."""
    lines = pl.concat(
        [line("Quận Cầu Giấy", [412, None, 690, 868], mark=True), line("Thị xã Sơn Tây", [90, 95, 99, 99])]
    )
    ranked = bars({"Nghiệp đoàn mầm non độc lập, nghiệp đoàn giữ trẻ": 868, "Quận Cầu Giấy": 439, "Huyện Ba Vì": None})
    stacked = segments(("2022-2023", "school", 46), ("2022-2023", "district", 9), ("2022-2023", "province", None))
    marked = ranked.with_columns(
        mark=pl.col("label") == "Quận Cầu Giấy", rank=pl.Series([1, 2, None]), rank_before=pl.Series([2, 2, None])
    )
    unit, name = "initiatives", "sáng kiến"
    missed = aims({"note": "hằng năm"}, {"result": 73.3, "mark": True, "verdict": "chưa đạt"}, {"result": None})
    squares = tiles(
        ("Ba Vì", 21.2, 105.4, 1), ("Cầu Giấy", 21.0, 105.8, 9), ("Côn Đảo", None, None, None), mark="Ba Vì"
    )
    dots = points(("Quận Cầu Giấy", 4262, 868), ("Huyện Ba Vì", 900, 100), ("Quận 1", None, 3), mark="Huyện Ba Vì")
    events = happenings(
        {"label": "Hội nghị tổng kết", "start": datetime.date(2024, 9, 13), "mark": True},
        {"label": "Đại hội", "status": "planned"},
    )
    return {
        "trend": trend(lines, unit=unit, unit_label=name, look=look, marks_at={YEARS[-1]: "hết cấp huyện"}),
        "ranking": ranking(marked, unit=unit, unit_label=name, look=look),
        "composition": composition(stacked, unit=unit, unit_label=name, look=look, palette=LEVELS),
        "heatmap": heatmap(lines, unit=unit, unit_label=name, look=look),
        "bullet": bullet(missed, look=look),
        "tilemap": tilemap(squares, unit=unit, unit_label=name, look=look),
        "scatter": scatter(dots, across=Axis("persons", "đoàn viên"), up=Axis(unit, name), look=look),
        "season": season(THANH_TRI, unit="unions", unit_label="CĐCS", look=look, deadlines=[BEFORE_14_OCTOBER]),
        "timeline": timeline(events, look=look),
    }
