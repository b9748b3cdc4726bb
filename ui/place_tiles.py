"""The main numbers of one district, each with its place among the chosen or among all that have reported it."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from charts.ranking import RANKING_NOTE
from metrics.change import newest_year
from metrics.metric import Metric
from metrics.place_among import OF_ALL, OF_CHOSEN, place_among, place_text
from ui.metric_source import metric_source
from ui.place import of_district
from ui.screen import Screen
from ui.show import nothing
from ui.source import offer
from ui.tiles import Tile, draw, tile_of


def place_tiles(screen: Screen, district_code: str, metrics: Sequence[Metric]) -> bool:
    """One tile a number that the district has reported, and whether there is any.

    `screen` is the reader's own, of all that is chosen.
    """
    place = of_district(screen, district_code)
    years = {metric.name: newest_year(screen.cube, place.shown(metric), place.filter) for metric in metrics}
    reported = [metric for metric in metrics if years[metric.name]]
    if not reported:
        nothing("Các số liệu chính theo năm học")
        return False
    for metric in reported:
        offer(metric_source(place, metric))
    draw([_tile(screen, place, district_code, metric, str(years[metric.name])) for metric in reported])
    st.html(f'<p class="under">{RANKING_NOTE.capitalize()}.</p>')
    return True


def _tile(screen: Screen, place: Screen, district_code: str, metric: Metric, year: str) -> Tile:
    is_among_chosen = len(screen.filter.districts) > 1
    among = screen.filter.districts if is_among_chosen else ()
    of_year = replace(screen.filter, first_year=year, last_year=year, districts=among)
    values = screen.measure(place.shown(metric), ("district_code",), of_year)
    stands = place_text(place_among(values, district_code), OF_CHOSEN if is_among_chosen else OF_ALL)
    return replace(tile_of(place, metric), place=stands)
