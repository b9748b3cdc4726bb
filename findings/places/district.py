"""A district or a union at a glance: where its numbers stand among others, and the paragraph to be read out."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from charts.bars.ranking import RANKING_NOTE
from data.places.placing import Key
from data.releases.load import Opened
from findings.comparison.tiles import tile_of
from findings.content.content import Block, Line, Nothing, ReadOut, Source, Sourced, Tile, Tiles
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.kept import keeping
from findings.places.looked_at import has_reported, of_district
from findings.provenance.metric_source import metric_source, rows_behind
from findings.provenance.source import origin
from metrics.catalogue import OFFERED
from metrics.cube.cube import Cube
from metrics.measure.change import newest_year
from metrics.measure.metric import Metric
from metrics.measure.rank import OF_ALL, OF_CHOSEN, place_among, place_text
from metrics.paragraph.district import paragraph
from metrics.paragraph.union import union_paragraph
from metrics.reports.gaps import report_states

TITLE = "Đoạn để đọc"
FORMULA = (
    "Mỗi số trong đoạn là một chỉ số của trang này, trong một năm học; số không có báo cáo được nói rõ là chưa có.",
    "Đoạn do phần mềm viết từ số liệu: không khen, không chê, không suy ra nguyên nhân.",
)


def place_tiles(inquiry: Inquiry, district_code: str, metrics: Sequence[Metric]) -> list[Block]:
    """One tile a number that the district has reported, with its place among the chosen districts, else among all.

    `inquiry` is the reader's own, of all that is chosen.
    """
    place = of_district(inquiry, district_code)
    reported = [metric for metric in metrics if has_reported(place, metric)]
    if not reported:
        return [Nothing("Các số liệu chính theo năm học")]
    shown = [_tile(inquiry, place, district_code, metric) for metric in reported]
    return [
        Tiles(shown, [metric_source(place, metric) for metric in reported]),
        Line((f"{RANKING_NOTE.capitalize()}.",)),
    ]


def _tile(inquiry: Inquiry, place: Inquiry, district_code: str, metric: Metric) -> Tile:
    year = newest_year(inquiry.cube, place.shown(metric), place.filter)
    is_among_chosen = len(inquiry.filter.districts) > 1
    among = inquiry.filter.districts if is_among_chosen else ()
    of_year = replace(inquiry.filter, first_year=year, last_year=year, districts=among)
    values = inquiry.measure(place.shown(metric), ("district_code",), of_year)
    stands = place_text(place_among(values, district_code), OF_CHOSEN if is_among_chosen else OF_ALL)
    return replace(tile_of(place, metric), place=stands)


def paragraph_of_district(inquiry: Inquiry, district_code: str) -> list[Block]:
    """For the newest school year in range for which the district has reported anything; empty without one."""
    states = report_states(inquiry.cube, inquiry.filter)
    if states.is_empty():
        return []
    year = str(states["school_year"].max())
    reports = states.filter(school_year=year)["report_id"].unique().to_list()
    sentences = _of_district(inquiry.release.key, district_code, year, inquiry.release, inquiry.cube)
    return _paragraph(inquiry, year, sentences, reports)


def paragraph_of_union(inquiry: Inquiry, union_id: str, year: str, reports: Sequence[str]) -> list[Block]:
    """For a school year in which a list names the union."""
    sentences = _of_union(inquiry.release.key, union_id, year, inquiry.release, inquiry.cube)
    return _paragraph(inquiry, year, sentences, reports)


def _paragraph(inquiry: Inquiry, year: str, sentences: Sequence[str], reports: Sequence[str]) -> list[Block]:
    source = Source("doan-de-doc", TITLE, FORMULA, rows=lambda: _rows(inquiry, year), reports=lambda: reports)
    return [ReadOut(f"{TITLE} (năm học {year})", sentences), Sourced(origin(inquiry, reports, source))]


def _rows(inquiry: Inquiry, year: str) -> pl.DataFrame:
    """The rows behind every number of the school year, with the number's name first."""
    found = [
        rows_behind(inquiry, shown).select(pl.lit(shown.label).alias("Chỉ số"), pl.all())
        for shown in map(inquiry.shown, OFFERED.values())
    ]
    return pl.concat(found, how="diagonal_relaxed").filter(pl.col("Năm học") == year)


@keeping(256)
def _of_district(key: Key, code: str, year: str, _release: Opened, _cube: Cube) -> list[str]:
    return paragraph(_release, _cube, code, year)


@keeping(256)
def _of_union(key: Key, union_id: str, year: str, _release: Opened, _cube: Cube) -> list[str]:
    return union_paragraph(_release, _cube, union_id, year)
