"""The shared filters in the sidebar: school years, districts, clusters, school levels, ownership, unions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st

from data.load import Opened
from data.reference import places
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.options import clusters, unions
from ui import link
from ui.link import Parameter
from ui.names import cluster_names, district_names, union_names
from ui.picker import picker

YEAR = re.compile(r"([0-9]{4})-([0-9]{4})")
UNION = re.compile(r"[0-9]{3}-[a-z_]+-[a-z0-9-]+")
CLUSTER = re.compile(r"[0-9]{3}\.[a-z0-9-]+")
NUMBER = re.compile(r"[0-9]{1,6}")


def _is_school_year(text: str) -> bool:
    years = YEAR.fullmatch(text)
    return years is not None and int(years[2]) == int(years[1]) + 1


FIRST_YEAR = Parameter("tu", _is_school_year)
LAST_YEAR = Parameter("den", _is_school_year)
DISTRICTS = Parameter("don-vi", lambda text: places().district_of_slug(text) is not None, is_several=True)
CLUSTERS = Parameter("cum", lambda text: bool(CLUSTER.fullmatch(text)), is_several=True)
LEVELS = Parameter("cap", SCHOOL_LEVELS.__contains__, is_several=True)
OWNERSHIP = Parameter("loai-hinh", OWNERSHIPS.__contains__, is_several=True)
UNIONS = Parameter("cdcs", lambda text: bool(UNION.fullmatch(text)), is_several=True)
RELEASE = Parameter("ban", lambda text: bool(NUMBER.fullmatch(text)))
# On a district's page: which of several chosen ones is looked at.
LOOKED_AT = Parameter("xem", DISTRICTS.accepts)
SHARED = (FIRST_YEAR, LAST_YEAR, DISTRICTS, CLUSTERS, UNIONS, LEVELS, OWNERSHIP, RELEASE)


@dataclass(frozen=True)
class Choice:
    """What the widgets hold, as the numbers need it; `unions` are ids."""

    filter: Filter
    unions: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice(Filter(), ())


def forget_unknown(release: Opened) -> None:
    """Drop the clusters and unions of a link that the release does not know."""
    if _held(CLUSTERS):
        link.keep(CLUSTERS, _clusters(release.lake.address, release.release.sha256, release))
    if _held(UNIONS):
        link.keep(UNIONS, _union_names(release, ()))


def draw(release: Opened, cube: Cube) -> None:
    """Draw the widgets; what they hold is in the session afterwards."""
    st.html('<h2 class="side">Bộ lọc</h2>')
    _year(FIRST_YEAR, "Từ năm học", cube.years)
    _year(LAST_YEAR, "Đến năm học", cube.years)
    picker(DISTRICTS.key, "Quận, huyện", _district_labels(cube), "Tất cả quận, huyện")
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
    codes = tuple(str(places().district_of_slug(text)) for text in _held(DISTRICTS))
    first, last = st.session_state.get(FIRST_YEAR.key), st.session_state.get(LAST_YEAR.key)
    if first and last and first > last:
        first, last = last, first
    return Choice(
        Filter(first, last, codes, tuple(_held(CLUSTERS)), tuple(_held(LEVELS)), tuple(_held(OWNERSHIP))),
        tuple(_held(UNIONS)),
    )


def clear() -> None:
    """Leave nothing out any more."""
    for parameter in SHARED:
        if parameter is not RELEASE:
            st.session_state[parameter.key] = [] if parameter.is_several else None


def chosen_words() -> list[str]:
    """What is chosen besides years and districts, in words."""
    chosen = choice()
    counted = [(len(chosen.filter.clusters), "cụm thi đua"), (len(chosen.unions), "CĐCS")]
    words = [f"{count} {what}" for count, what in counted if count]
    levels = [SCHOOL_LEVELS.label(code) for code in chosen.filter.levels]
    return [*words, *levels, *(OWNERSHIPS.label(code) for code in chosen.filter.ownerships)]


def _year(parameter: Parameter, label: str, years: list[str]) -> None:
    held = st.session_state.get(parameter.key)
    options = sorted({*years, *([held] if held else [])}, reverse=True)
    st.selectbox(label, options, index=None, key=parameter.key, placeholder="Tất cả", persist_state="session")


def _union_choice(release: Opened) -> None:
    """Unions are picked within one district, where their names can be told apart."""
    districts, held = choice().filter.districts, _held(UNIONS)
    names = dict(_union_names(release, districts)) if len(districts) == 1 else {}
    if missing := [code for code in held if code not in names]:
        everywhere = _union_names(release, ())
        names |= {code: everywhere[code] for code in missing}
    if names:
        picker(UNIONS.key, "CĐCS", union_names(names, places()), "Tất cả CĐCS")


def _held(parameter: Parameter) -> list[str]:
    return list(st.session_state.get(parameter.key) or [])


def _district_labels(cube: Cube) -> dict[str, str]:
    linked = [code for text in _held(DISTRICTS) if (code := places().district_of_slug(text))]
    codes: Iterable[str] = {*cube.districts, *linked}
    return {places().slug_of(code): label for code, label in district_names(codes, places()).items()}


def _cluster_labels(release: Opened) -> dict[str, str]:
    """Clusters of the chosen districts, and chosen clusters: code → label; none when no district is chosen."""
    chosen, held = choice().filter.districts, _held(CLUSTERS)
    known = _clusters(release.lake.address, release.release.sha256, release)
    shown = {code: cluster for code, cluster in known.items() if cluster[0] in chosen or code in held}
    return cluster_names(shown, places())


def _union_names(release: Opened, districts: tuple[str, ...]) -> dict[str, str]:
    return _unions(release.lake.address, release.release.sha256, districts, release)


@st.cache_resource(show_spinner=False, max_entries=16)
def _clusters(address: str, sha256: str, _release: Opened) -> dict[str, tuple[str, str]]:
    return clusters(_release)


@st.cache_resource(show_spinner=False, max_entries=64)
def _unions(address: str, sha256: str, districts: tuple[str, ...], _release: Opened) -> dict[str, str]:
    return unions(_release, districts)
