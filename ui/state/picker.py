"""A picker of several options whose search does without diacritics: Streamlit's own finds no "Gò Vấp" by `go vap`."""

from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path

import streamlit as st

FOLDER = Path(__file__).parent

_mount = st.components.v2.component(
    "picker",
    css=(FOLDER / "picker.css").read_text(encoding="utf-8"),
    js=(FOLDER / "picker.js").read_text(encoding="utf-8"),
)


def picker(key: str, label: str, options: Mapping[str, str], nothing: str) -> None:
    """Draw the picker; the chosen codes are the list in `st.session_state[key]`, in the order of choosing.

    `options` is code → label in the order to show, `nothing` stands in the empty field. The list is plain session
    state: it may be set before the picker is drawn, and it outlives pages without the picker. A chosen code that is
    no option is kept and shown as it is. Streamlit allows no "__" in the key.
    """
    chosen = st.session_state.setdefault(key, []) or []
    data = {
        "key": key,
        "label": label,
        "nothing": nothing,
        "options": [[code, text] for code, text in options.items()],
        "chosen": list(chosen),
        "seen": st.session_state.get(seen(key)),
    }
    take = partial(_take, key, {*options, *chosen})
    _mount(key=_widget(key), data=data, on_choice_change=take)


def _take(key: str, allowed: Collection[str]) -> None:
    """Keep the reader's choice, once: the browser sends its last one again after a page without the picker."""
    choice = st.session_state[_widget(key)].get("choice")
    if choice and choice["number"] > st.session_state.get(seen(key), 0):
        st.session_state[key] = [code for code in dict.fromkeys(choice["codes"]) if code in allowed]
        st.session_state[seen(key)] = choice["number"]


def _widget(key: str) -> str:
    return f"{key}_picker"


def seen(key: str) -> str:
    """Where the number of the last choice is kept that the browser may take as answered; it grows with each one."""
    return f"{key}_seen"
