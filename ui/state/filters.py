"""The shared filters in the sidebar: school years, districts, clusters, school levels, ownership, unions."""

from collections.abc import Iterable

import htpy
import streamlit as st

from data.places.placing import Placed
from data.places.reference import places
from findings.inquiry import kept
from findings.inquiry.names import cluster_names, district_names, union_names
from findings.link.filters import (
    BY_UNITS,
    CLUSTERS,
    DISTRICTS,
    FIRST_YEAR,
    LAST_YEAR,
    LEVELS,
    OWNERSHIP,
    RELEASE,
    SHARED,
    UNIONS,
    VIEW,
    VIEWS,
    Choice,
    choice_of,
)
from findings.link.grammar import Parameter
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from metrics.cube.cube import Cube
from metrics.wording.places import place_words
from ui.html import draw as drawn
from ui.state import link
from ui.state.picker import picker

PLACES = {"former": "Quận, huyện", "units": "Quận, huyện, phường, xã"}


def forget_unknown(release: Placed) -> None:
    """Drop the clusters and unions of a link that the release does not know."""
    if _held(CLUSTERS):
        link.keep(CLUSTERS, kept.clusters(release))
    if _held(UNIONS):
        link.keep(UNIONS, kept.unions(release, ()))


def draw(release: Placed, cube: Cube) -> None:
    """Draw the widgets; what they hold is in the session afterwards."""
    drawn(htpy.h2(".side")["Bộ lọc"])
    _year(FIRST_YEAR, "Từ năm học", cube.years)
    _year(LAST_YEAR, "Đến năm học", cube.years)
    if cube.units:
        _view_choice(cube)
    kinds = PLACES[cube.placing.view]
    picker(DISTRICTS.key, kinds, _district_labels(cube), f"Tất cả {kinds.lower()}")
    if known := _cluster_labels(release):
        picker(CLUSTERS.key, "Cụm thi đua", known, "Tất cả các cụm")
    picker(LEVELS.key, "Cấp học", {code: SCHOOL_LEVELS.label(code) for code in SCHOOL_LEVELS}, "Tất cả cấp học")
    picker(
        OWNERSHIP.key, "Loại hình", {code: OWNERSHIPS.label(code) for code in OWNERSHIPS}, "Công lập và ngoài công lập"
    )
    _union_choice(release)
    st.button("Bỏ bộ lọc", on_click=clear, disabled=choice().is_empty, width="stretch")


def choice() -> Choice:
    """What is chosen now."""
    return choice_of(link.state(SHARED))


def clear() -> None:
    """Leave nothing out any more."""
    for parameter in SHARED:
        if parameter not in {RELEASE, VIEW}:
            st.session_state[parameter.key] = [] if parameter.is_several else None


def _view_choice(cube: Cube) -> None:
    """By which places the numbers since July 2025 stand; drawn where a ward has reported."""
    st.radio(
        "Địa bàn từ năm học 2025-2026",
        list(VIEWS),
        key=VIEW.key,
        format_func=VIEWS.__getitem__,
        persist_state="session",
        help="Phường, xã gồm địa bàn của nhiều quận, huyện cũ thì không tính cho quận, huyện nào.",
    )
    if cube.placing.view == "former":
        _say_where_counted(cube)


def _say_where_counted(cube: Cube) -> None:
    """A chosen ward that is given to a district has no numbers of its own among the former districts."""
    given = {code: cube.placing.units.given_to(code) for code in choice().filter.districts if len(code) == 5}
    told = [f"{place_words(code, None)} tính vào {place_words(one, None)}" for code, one in given.items() if one]
    if told:
        st.caption(f"Theo quận, huyện cũ, {'; '.join(told)}; chọn “{VIEWS[BY_UNITS]}” để xem riêng.")


def _year(parameter: Parameter, label: str, years: list[str]) -> None:
    held = st.session_state.get(parameter.key)
    options = sorted({*years, *([held] if held else [])}, reverse=True)
    st.selectbox(label, options, index=None, key=parameter.key, placeholder="Tất cả", persist_state="session")


def _union_choice(release: Placed) -> None:
    """Unions are picked within one district, where their names can be told apart."""
    districts, held = choice().filter.districts, _held(UNIONS)
    names = dict(kept.unions(release, districts)) if len(districts) == 1 else {}
    if missing := [code for code in held if code not in names]:
        everywhere = kept.unions(release, ())
        names |= {code: everywhere[code] for code in missing}
    if names:
        picker(UNIONS.key, "CĐCS", union_names(names, places()), "Tất cả CĐCS")


def _held(parameter: Parameter) -> list[str]:
    return list(st.session_state.get(parameter.key) or [])


def _district_labels(cube: Cube) -> dict[str, str]:
    linked = [code for text in _held(DISTRICTS) if (code := places().place_of_slug(text))]
    codes: Iterable[str] = {*cube.districts, *linked}
    return {places().slug_of(code): label for code, label in district_names(codes, places()).items()}


def _cluster_labels(release: Placed) -> dict[str, str]:
    """Clusters of the chosen districts, and chosen clusters: code → label; none when no district is chosen."""
    chosen, held = choice().filter.districts, _held(CLUSTERS)
    known = kept.clusters(release)
    shown = {code: cluster for code, cluster in known.items() if cluster[0] in chosen or code in held}
    return cluster_names(shown, places())
