"""The state of a page in its address: stable codes, read into the widgets and written back when they change.

The widgets of a parameter hold the very texts of the link, under the session key `link_<name>`. A link that is not
the last one seen comes from outside (a shared link, Back, Forward), so the widgets are set from it. The menu passes the
link on: Streamlit's own would drop it.
"""

from collections.abc import Container, Mapping, Sequence

import streamlit as st

from findings.link.grammar import LEFT_OUT, Link, Parameter, Value, as_link, understood
from ui.state.picker import seen

LAST = "link_last"
DROPPED = "link_dropped"
# How many values of the link were too many to be read.
TOO_MANY = "link_too_many"
PAGE = "link_page"
# The last links that stood in the address, and what the widgets held when the newest of them was written.
LEFT = "link_left"
HELD = "link_held"
REMEMBERED = 10
# The slide that is shown: turning it asks nothing of the server, and is no change of state here.
BROWSERS = frozenset({"trang"})


def receive(parameters: Sequence[Parameter], page: str = "", own: Sequence[Parameter] = ()) -> None:
    """Set the widgets from the link when it comes from outside; call before any of them is drawn.

    What is `own` to a page holds what its link says whenever the page is entered: the choice of the page before is none
    of this one, even where both have a parameter of one name.
    """
    link, st.session_state[TOO_MANY] = current(), _left_out()
    st.session_state[DROPPED] = []
    is_from_outside = link != st.session_state.get(LAST) and not _is_late(link, parameters)
    if is_from_outside:
        values, st.session_state[DROPPED] = understood(link, parameters)
        _set(values, parameters)
        _left(link)
    elif page != st.session_state.get(PAGE):
        _set(understood(link, own)[0], own)
    st.session_state[PAGE] = page
    for parameter in parameters:
        held = st.session_state.get(parameter.key)
        if parameter.default is not None and not (held and parameter.accepts(held)):
            st.session_state[parameter.key] = parameter.default
    if is_from_outside:
        # A run that the next one interrupts writes nothing; what it took from the link is no choice of the reader's.
        st.session_state[HELD] = _held(parameters)


def _set(values: Mapping[str, Value], parameters: Sequence[Parameter]) -> None:
    for parameter in parameters:
        st.session_state[parameter.key] = values[parameter.name]


def keep(parameter: Parameter, known: Container[str]) -> None:
    """Drop the values that turn out to be unknown once the release is open."""
    held = st.session_state.get(parameter.key) or []
    unknown = [text for text in held if text not in known]
    if unknown:
        st.session_state[parameter.key] = [text for text in held if text in known]
        st.session_state[DROPPED] += [(parameter.name, text) for text in unknown]


def drop(parameter: Parameter, text: str) -> None:
    """Drop the value of a parameter that turns out to mean nothing."""
    st.session_state[parameter.key] = None
    st.session_state[DROPPED] += [(parameter.name, text)]


def write(parameters: Sequence[Parameter]) -> None:
    """Write the widgets' values to the link when it means something else.

    A link that means the same is left as it came: writing it anew would put one more step between Back and where
    the reader was before.
    """
    link = state(parameters)
    if LEFT_OUT in st.query_params or link != as_link(understood(current(), parameters)[0], parameters):
        own = {name: st.query_params.get_all(name) for name in BROWSERS if name in st.query_params}
        st.query_params.from_dict(link | own)
    _left(current())
    st.session_state[HELD] = _held(parameters)


def _is_late(link: Link, parameters: Sequence[Parameter]) -> bool:
    """Whether a link is no move of the reader's, but what the address held when a widget was changed.

    A choice made before the last one's link has reached the browser comes with the link before.
    """
    before = st.session_state.get(HELD, {})
    is_changed = any(before.get(name, value) != value for name, value in _held(parameters).items())
    return is_changed and link in st.session_state.get(LEFT, [])


def _held(parameters: Sequence[Parameter]) -> dict[str, tuple[Value, int]]:
    """What the widgets hold, and the number of the last choice: one that takes back the one before is a choice too."""
    held = st.session_state
    return {one.name: (held.get(one.key) or None, held.get(seen(one.key), 0)) for one in parameters}


def _left(link: Link) -> None:
    """Remember what stands in the address."""
    st.session_state[LAST] = link
    others = [one for one in st.session_state.get(LEFT, []) if one != link]
    st.session_state[LEFT] = [*others, link][-REMEMBERED:]


def values(parameters: Sequence[Parameter]) -> dict[str, Value]:
    """What the widgets hold, by the names of the parameters."""
    return {parameter.name: st.session_state.get(parameter.key) for parameter in parameters}


def state(parameters: Sequence[Parameter]) -> Link:
    """What the widgets hold, as a link."""
    return as_link(values(parameters), parameters)


def current() -> Link:
    """The link as it stands in the address, without what the browser writes there by itself."""
    unread = {*BROWSERS, LEFT_OUT}
    return {name: st.query_params.get_all(name) for name in st.query_params if name not in unread}


def _left_out() -> int:
    """How many values the server took out of the link, as it says there."""
    said = "".join(st.query_params.get_all(LEFT_OUT)[-1:])
    return int(said) if said.isascii() and said.isdigit() and len(said) < 7 else 0
