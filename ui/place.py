"""Which district or union a page looks at, and the screen that shows nothing else."""

from dataclasses import replace

import streamlit as st

from data.reference import places
from metrics.change import newest_year
from metrics.listing import places_of_union
from metrics.metric import Metric
from metrics.place_words import place_words
from metrics.union_list import Row, union_years
from ui import filters
from ui.screen import Screen
from validation.union_id import place_code_of


def union_looked_at(screen: Screen) -> str | None:
    """The union of the page: the only chosen one."""
    return screen.unions[0] if len(screen.unions) == 1 else None


def district_looked_at(screen: Screen) -> str | None:
    """The district of the page: the only chosen one, or that of several which the link names."""
    chosen = screen.filter.districts
    if len(chosen) == 1:
        return chosen[0]
    named = st.session_state.get(filters.LOOKED_AT.key)
    code = places().place_of_slug(named) if named else None
    return code if code is not None and (not chosen or code in chosen) else None


def of_district(screen: Screen, district_code: str) -> Screen:
    """The same screen with this district alone."""
    return replace(screen, filter=replace(screen.filter, districts=(district_code,)))


def of_union(screen: Screen, union_id: str) -> Screen:
    """The same screen of the union's places and years; its school's level and owner filter nothing more."""
    of_places = places_of_union(screen.release, union_id) or (place_code_of(union_id),)
    return replace(screen, filter=replace(screen.filter, districts=of_places, clusters=(), levels=(), ownerships=()))


def has_reported(screen: Screen, metric: Metric) -> bool:
    """Whether the screen's place has reported the number in any school year in range."""
    return newest_year(screen.cube, screen.shown(metric), screen.filter) is not None


def full_name(district_code: str) -> str:
    """ "Quận Cầu Giấy"."""
    return str(places().place(district_code)["full_name"])


def province_name(district_code: str) -> str:
    """ "Thành phố Hà Nội"."""
    return place_words(None, str(places().place(district_code)["province_code"]))


def rows_over_years(screen: Screen, union_id: str) -> list[Row]:
    """The union's rows in range, the newest first."""
    return union_years(screen.release, union_id, screen.filter)
