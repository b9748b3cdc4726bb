"""The state of a page in its address: stable codes, read into the widgets and written back when they change.

The widgets of a parameter hold the very texts of the link, under the session key `link_<name>`. A link that is not
what was last written comes from outside (a shared link, Back, Forward), so the widgets are set from it; an empty one
means the same on the page it was written for, but after a change of page it only means that Streamlit dropped it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

import streamlit as st

Link = dict[str, list[str]]
LAST = "link_last"
DROPPED = "link_dropped"


@dataclass(frozen=True)
class Parameter:
    """One name in the link; `accepts` says whether a text is a value of it."""

    name: str
    accepts: Callable[[str], bool]
    is_several: bool = False

    @property
    def key(self) -> str:
        """The session key of the parameter's widget."""
        return f"link_{self.name}"


@dataclass(frozen=True)
class Last:
    """The link as last written, and the page it was written for."""

    page: str
    link: Link


def receive(page: str, parameters: Sequence[Parameter]) -> None:
    """Set the widgets from the link when it comes from outside; call before any of them is drawn."""
    link = current()
    last: Last | None = st.session_state.get(LAST)
    if not comes_from_outside(link, last, page):
        return
    values, dropped = understood(link, parameters)
    for parameter in parameters:
        st.session_state[parameter.key] = values[parameter.name]
    st.session_state[DROPPED] = dropped


def comes_from_outside(link: Link, last: Last | None, page: str) -> bool:
    """Whether the link was not written by this session for what it shows now."""
    if last is None:
        return True
    if link:
        return link != last.link
    return bool(last.link) and page == last.page


def understood(
    link: Link, parameters: Sequence[Parameter]
) -> tuple[dict[str, list[str] | str | None], list[tuple[str, str]]]:
    """The values of all parameters, and the (name, text) pairs of the link that mean nothing."""
    values: dict[str, list[str] | str | None] = {}
    dropped = []
    for parameter in parameters:
        texts = link.get(parameter.name, [])
        good = list(dict.fromkeys(text for text in texts if parameter.accepts(text)))
        dropped += [(parameter.name, text) for text in texts if text not in good]
        values[parameter.name] = good if parameter.is_several else (good[-1] if good else None)
    return values, dropped


def write(page: str, parameters: Sequence[Parameter]) -> None:
    """Write the widgets' values to the link when it says something else; names of nobody here are removed."""
    link = state(parameters)
    if link != current():
        st.query_params.from_dict(link)
    st.session_state[LAST] = Last(page, link)


def state(parameters: Sequence[Parameter]) -> Link:
    """What the widgets hold, as a link; an empty value is left out."""
    held = {parameter.name: st.session_state.get(parameter.key) for parameter in parameters}
    lists = {name: list(value) if isinstance(value, list | tuple) else [value] for name, value in held.items() if value}
    return {name: [str(text) for text in texts] for name, texts in lists.items()}


def current() -> Link:
    """The link as it stands in the address."""
    return {name: st.query_params.get_all(name) for name in st.query_params}


def address(base: str, link: Mapping[str, Sequence[str]]) -> str:
    """The whole address to share."""
    query = urlencode([(name, text) for name, texts in link.items() for text in texts])
    return f"{base.split('?', 1)[0]}?{query}" if query else base.split("?", 1)[0]
