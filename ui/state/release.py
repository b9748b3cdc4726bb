"""The release a session looks at: opened once, kept while the session lasts, with its cube beside it."""

import logging

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.places.placing import Placed, place
from data.releases import release as releases
from data.releases import shipped
from data.releases.lake import Lake, LakeError, NoReleaseError, OutOfReachError
from data.releases.load import Opened, load
from findings.inquiry import kept
from findings.link.filters import BY_UNITS, RELEASE, VIEW
from metrics.cube.cube import Cube
from ui.html import literal
from ui.state.rights import rights

SHOWN = "release_shown"
# The releases that this session has looked at while they were the newest.
SEEN = "releases_seen_as_newest"
# The release and unions whose cube the session has seen last.
SUMMED = "release_summed"
SECONDS_BETWEEN_LOOKS = 5
BUILDING = "Lần đầu mở: đang dựng kho từ số liệu công khai kèm theo…"


def opened() -> Placed:
    """The release of the link or of the session, the newest at first, in the view of the link.

    What is wrong is said and stops the page.
    """
    address = shipped.configured_address()
    try:
        if shipped.is_default():
            _build_when_missing(address)
        _newest(address)
        number = _number(address)
        stored = _opened(address, number, tells_protected=_tells_protected(address, number))
        return place(stored, "units" if st.session_state.get(VIEW.key) == BY_UNITS else "former")
    except NoReleaseError as error:
        _stop(str(error), offers_newest=True)
    except LakeError as error:
        logging.getLogger(__name__).warning(error.for_operator)
        _stop(str(error), may_return=isinstance(error, OutOfReachError))
    raise AssertionError("the page has been stopped")


def cube(release: Placed, unions: tuple[str, ...] = ()) -> Cube:
    """The cube of a release, or of some unions' rows; says so while a session waits for one that it has not seen."""
    if st.session_state.get(SUMMED) == (release.key, unions):
        return kept.cube(release, unions)
    with st.spinner("Đang tổng hợp số liệu…"):
        found = kept.cube(release, unions)
    st.session_state[SUMMED] = (release.key, unions)
    return found


def newer() -> int | None:
    """The number of a release that came out since the session opened its own, or null."""
    newest = _newest(shipped.configured_address())
    return newest if newest > int(st.session_state[SHOWN]) else None


def move_to_newest() -> None:
    """Look at the newest release from the next run on."""
    st.session_state[RELEASE.key] = None
    st.session_state[SHOWN] = None
    _newest.clear()


def _number(address: str) -> int:
    pinned = st.session_state.get(RELEASE.key)
    if pinned:
        st.session_state[SHOWN] = int(pinned)
    elif st.session_state.get(SHOWN) is None:
        st.session_state[SHOWN] = _newest(address)
    return int(st.session_state[SHOWN])


def _build_when_missing(address: str) -> None:
    """Build the lake of the software itself, outside any cached function, with progress on the page."""
    if shipped.exists(address):
        return
    place = st.empty()
    bar = place.progress(0.0, BUILDING)
    shipped.build_default(lambda part: _advance(bar, part))
    place.empty()


def _advance(bar: DeltaGenerator, part: float) -> None:
    bar.progress(part, BUILDING)


def _tells_protected(address: str, number: int) -> bool:
    """Whether this session may read the protected figures of a release: the newest, or its own since it was that.

    Of two releases the difference would be what a report has added.
    """
    seen: set[int] = st.session_state.setdefault(SEEN, set())
    if number == _newest(address):
        seen.add(number)
    return number in seen or rights().sees_whole


@st.cache_resource(show_spinner=False, max_entries=16)
def _opened(address: str, number: int, *, tells_protected: bool) -> Opened:
    return load(Lake(address), number, tells_protected=tells_protected)


@st.cache_data(show_spinner=False, ttl=SECONDS_BETWEEN_LOOKS)
def _newest(address: str) -> int:
    """Raises NoLakeError where nothing was ever published; an error is not kept, so that the next run looks again."""
    lake = Lake(address)
    lake.require()
    return max(releases.numbers(lake))


def _stop(sentence: str, *, offers_newest: bool = False, may_return: bool = False) -> None:
    st.title("Chưa mở được số liệu")
    st.error(literal(sentence))
    if offers_newest:
        st.button("Xem bản số liệu mới nhất", on_click=move_to_newest, type="primary")
    if may_return:
        st.button("Thử lại", type="primary")
    st.stop()
