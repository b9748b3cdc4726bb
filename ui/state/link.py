"""The state of a page in its address: stable codes, read into the widgets and written back when they change.

The widgets of a parameter hold the very texts of the link, under the session key `link_<name>`. A link that is not
the last one seen comes from outside (a shared link, Back, Forward), so the widgets are set from it. The menu passes the
link on: Streamlit's own would drop it.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

import streamlit as st

from ui.state.picker import seen

Link = dict[str, list[str]]
Value = Sequence[str] | None
LAST = "link_last"
DROPPED = "link_dropped"
PAGE = "link_page"
# The last links that stood in the address, and what the widgets held when the newest of them was written.
LEFT = "link_left"
HELD = "link_held"
REMEMBERED = 10
# The slide that is shown: turning it asks nothing of the server, and is no change of state here.
BROWSERS = frozenset({"trang"})


@dataclass(frozen=True)
class Parameter:
    """One name in the link; `accepts` says whether a text is a value of it, `default` what holds without one."""

    name: str
    accepts: Callable[[str], bool]
    is_several: bool = False
    default: str | None = None

    @property
    def key(self) -> str:
        """The session key of the parameter's widget."""
        return f"link_{self.name}"


def receive(parameters: Sequence[Parameter], page: str = "", own: Sequence[Parameter] = ()) -> None:
    """Set the widgets from the link when it comes from outside; call before any of them is drawn.

    What is `own` to a page holds what its link says whenever the page is entered: the choice of the page before is none
    of this one, even where both have a parameter of one name.
    """
    link = current()
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


def understood(link: Link, parameters: Sequence[Parameter]) -> tuple[dict[str, Value], list[tuple[str, str]]]:
    """The values of all parameters, and the (name, text) pairs of the link that mean nothing."""
    values: dict[str, Value] = {}
    dropped = []
    for parameter in parameters:
        texts = link.get(parameter.name, [])
        good = list(dict.fromkeys(text for text in texts if parameter.accepts(text)))
        dropped += [(parameter.name, text) for text in texts if text not in good]
        values[parameter.name] = good if parameter.is_several else (good[-1] if good else None)
    return values, dropped


def write(parameters: Sequence[Parameter]) -> None:
    """Write the widgets' values to the link when it means something else.

    A link that means the same is left as it came: writing it anew would put one more step between Back and where
    the reader was before.
    """
    link = state(parameters)
    if link != as_link(understood(current(), parameters)[0], parameters):
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


def state(parameters: Sequence[Parameter], *, with_defaults: bool = False) -> Link:
    """What the widgets hold, as a link."""
    held = {parameter.name: st.session_state.get(parameter.key) for parameter in parameters}
    return as_link(held, parameters, with_defaults=with_defaults)


def as_link(values: Mapping[str, Value], parameters: Sequence[Parameter], *, with_defaults: bool = False) -> Link:
    """Values as a link; empty ones are left out, and defaults unless they are asked for."""
    left_out = {} if with_defaults else {parameter.name: parameter.default for parameter in parameters}
    said = {name: value for name, value in values.items() if value and value != left_out.get(name)}
    return {name: [value] if isinstance(value, str) else list(value) for name, value in said.items()}


def current() -> Link:
    """The link as it stands in the address, without what the browser writes there by itself."""
    return {name: st.query_params.get_all(name) for name in st.query_params if name not in BROWSERS}


def address(base: str, link: Mapping[str, Sequence[str]]) -> str:
    """The whole address to share."""
    query = urlencode([(name, text) for name, texts in link.items() for text in texts])
    return f"{base.split('?', 1)[0]}?{query}" if query else base.split("?", 1)[0]
