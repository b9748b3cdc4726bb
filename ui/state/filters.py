"""The shared filters in the sidebar: school years, districts, clusters, school levels, ownership, unions."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from data.places.placing import Key, Placed
from data.places.reference import places
from data.releases.load import Opened
from findings.inquiry.names import cluster_names, district_names, union_names
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.rows import clusters, unions
from metrics.wording.places import place_words
from ui.state import link
from ui.state.link import Parameter
from ui.state.picker import picker
from ui.state.release import BY_UNITS

YEAR = re.compile(r"([0-9]{4})-([0-9]{4})")
UNION = re.compile(r"(?:[0-9]{3}|[0-9]{5})-[a-z_]+-[a-z0-9-]+")
CLUSTER = re.compile(r"(?:[0-9]{3}|[0-9]{5})\.[a-z0-9-]+")
NUMBER = re.compile(r"[0-9]{1,6}")


def _is_school_year(text: str) -> bool:
    years = YEAR.fullmatch(text)
    return years is not None and int(years[2]) == int(years[1]) + 1


FIRST_YEAR = Parameter("tu", _is_school_year)
LAST_YEAR = Parameter("den", _is_school_year)
DISTRICTS = Parameter("don-vi", lambda text: places().place_of_slug(text) is not None, is_several=True)
CLUSTERS = Parameter("cum", lambda text: bool(CLUSTER.fullmatch(text)), is_several=True)
LEVELS = Parameter("cap", SCHOOL_LEVELS.__contains__, is_several=True)
OWNERSHIP = Parameter("loai-hinh", OWNERSHIPS.__contains__, is_several=True)
UNIONS = Parameter("cdcs", lambda text: bool(UNION.fullmatch(text)), is_several=True)
RELEASE = Parameter("ban", lambda text: bool(NUMBER.fullmatch(text)))
# On a district's page: which of several chosen ones is looked at.
LOOKED_AT = Parameter("xem", DISTRICTS.accepts)
# By which places the numbers since July 2025 stand; codes of its own, so that a link never changes its meaning.
VIEWS = {"cu": "Quận, huyện cũ", BY_UNITS: "Phường, xã mới"}
PLACES = {"former": "Quận, huyện", "units": "Quận, huyện, phường, xã"}
VIEW = Parameter("dia-ban", VIEWS.__contains__, default="cu")
SHARED = (FIRST_YEAR, LAST_YEAR, DISTRICTS, CLUSTERS, UNIONS, LEVELS, OWNERSHIP, RELEASE, VIEW)


@dataclass(frozen=True)
class Choice:
    """What the widgets hold, as the numbers need it; `unions` are ids."""

    filter: Filter
    unions: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice(Filter(), ())


def forget_unknown(release: Placed) -> None:
    """Drop the clusters and unions of a link that the release does not know."""
    if _held(CLUSTERS):
        link.keep(CLUSTERS, _clusters(release.key, release))
    if _held(UNIONS):
        link.keep(UNIONS, _union_names(release, ()))


def draw(release: Placed, cube: Cube) -> None:
    """Draw the widgets; what they hold is in the session afterwards."""
    st.html('<h2 class="side">Bộ lọc</h2>')
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


def choice_of(said: Mapping[str, Sequence[str]]) -> Choice:
    """What values of the link choose."""
    codes = tuple(str(places().place_of_slug(text)) for text in said.get(DISTRICTS.name, ()))
    first, last = (next(iter(said.get(one.name, ())), None) for one in (FIRST_YEAR, LAST_YEAR))
    if first and last and first > last:
        first, last = last, first
    clusters, levels, ownerships = (tuple(said.get(one.name, ())) for one in (CLUSTERS, LEVELS, OWNERSHIP))
    return Choice(Filter(first, last, codes, clusters, levels, ownerships), tuple(said.get(UNIONS.name, ())))


def clear() -> None:
    """Leave nothing out any more."""
    for parameter in SHARED:
        if parameter not in {RELEASE, VIEW}:
            st.session_state[parameter.key] = [] if parameter.is_several else None


def chosen_words(chosen: Choice) -> list[str]:
    """What is chosen besides years and districts, in words."""
    counted = [(len(chosen.filter.clusters), "cụm thi đua"), (len(chosen.unions), "CĐCS")]
    words = [f"{count} {what}" for count, what in counted if count]
    if st.session_state.get(VIEW.key) == BY_UNITS:
        words.insert(0, "từ 2025-2026 theo phường, xã")
    levels = [SCHOOL_LEVELS.label(code) for code in chosen.filter.levels]
    return [*words, *levels, *(OWNERSHIPS.label(code) for code in chosen.filter.ownerships)]


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
    names = dict(_union_names(release, districts)) if len(districts) == 1 else {}
    if missing := [code for code in held if code not in names]:
        everywhere = _union_names(release, ())
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
    known = _clusters(release.key, release)
    shown = {code: cluster for code, cluster in known.items() if cluster[0] in chosen or code in held}
    return cluster_names(shown, places())


def _union_names(release: Placed, districts: tuple[str, ...]) -> dict[str, str]:
    return _unions(release.key, districts, release)


@st.cache_resource(show_spinner=False, max_entries=16)
def _clusters(key: Key, _release: Opened) -> dict[str, tuple[str, str]]:
    return clusters(_release)


@st.cache_resource(show_spinner=False, max_entries=64)
def _unions(key: Key, districts: tuple[str, ...], _release: Opened) -> dict[str, str]:
    return unions(_release, districts)
