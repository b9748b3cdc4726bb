"""The release a session looks at: opened once, kept while the session lasts, with its cube beside it."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.places.placing import Key, Placed, place
from data.releases import release as releases
from data.releases import shipped
from data.releases.lake import Lake, LakeError, NoReleaseError
from data.releases.load import Opened, load
from metrics.cube.cube import Cube, build

SHOWN = "release_shown"
PINNED = "link_ban"
VIEW, BY_UNITS = "link_dia-ban", "moi"
SECONDS_BETWEEN_LOOKS = 5
BUILDING = "Lần đầu mở: đang dựng kho từ số liệu công khai kèm theo…"


def opened() -> Placed:
    """The release of the link or of the session, the newest at first, in the view of the link.

    What is wrong is said and stops the page.
    """
    address = shipped.configured_address()
    try:
        _build_when_missing(address)
        stored = _opened(address, _number(address))
        return place(stored, "units" if st.session_state.get(VIEW) == BY_UNITS else "former")
    except NoReleaseError as error:
        _stop(str(error), offers_newest=True)
    except LakeError as error:
        _stop(str(error))
    raise AssertionError("the page has been stopped")


def cube(release: Placed, unions: tuple[str, ...] = ()) -> Cube:
    """The cube of a release, or of some unions' rows; the same object for every session."""
    return _cube(release.key, unions, release)


def detailed_cube(release: Placed, unions: tuple[str, ...] = ()) -> Cube:
    """The cube with its rows apart, for what stands behind a number; the same object for every session."""
    return _detailed_cube(release.key, unions, release)


def newer() -> int | None:
    """The number of a release that came out since the session opened its own, or null."""
    newest = _newest(shipped.configured_address())
    return newest if newest > int(st.session_state[SHOWN]) else None


def move_to_newest() -> None:
    """Look at the newest release from the next run on."""
    st.session_state[PINNED] = None
    st.session_state[SHOWN] = None
    _newest.clear()


def _number(address: str) -> int:
    pinned = st.session_state.get(PINNED)
    if pinned:
        st.session_state[SHOWN] = int(pinned)
    elif st.session_state.get(SHOWN) is None:
        st.session_state[SHOWN] = _newest(address)
    return int(st.session_state[SHOWN])


def _build_when_missing(address: str) -> None:
    """Build the lake from the shipped figures, outside any cached function, with progress on the page."""
    if shipped.exists(address):
        return
    place = st.empty()
    bar = place.progress(0.0, BUILDING)
    shipped.build(Lake(address), lambda part: _advance(bar, part))
    place.empty()


def _advance(bar: DeltaGenerator, part: float) -> None:
    bar.progress(part, BUILDING)


@st.cache_resource(show_spinner=False, max_entries=16)
def _opened(address: str, number: int) -> Opened:
    return load(Lake(address), number)


@st.cache_resource(show_spinner="Đang tổng hợp số liệu…", max_entries=16)
def _cube(key: Key, unions: tuple[str, ...], _release: Placed) -> Cube:
    return build(_release, unions)


@st.cache_resource(show_spinner="Đang tìm các dòng số liệu…", max_entries=4)
def _detailed_cube(key: Key, unions: tuple[str, ...], _release: Placed) -> Cube:
    return build(_release, unions, rows_apart=True)


@st.cache_data(show_spinner=False, ttl=SECONDS_BETWEEN_LOOKS)
def _newest(address: str) -> int:
    return max(releases.numbers(Lake(address)))


def _stop(sentence: str, *, offers_newest: bool = False) -> None:
    st.title("Chưa mở được số liệu")
    st.error(sentence)
    if offers_newest:
        st.button("Xem bản số liệu mới nhất", on_click=move_to_newest, type="primary")
    st.stop()
