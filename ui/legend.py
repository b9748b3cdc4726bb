"""The symbols beside the numbers and what they mean, folded away at the foot of every page."""

import streamlit as st

from glossary.symbols import SYMBOLS
from ui.table import Head, table

TITLE = "Ký hiệu"


def legend() -> None:
    """All symbols, so that a page says the same whatever stands on it."""
    with st.expander(f"{TITLE} dùng cạnh các số", key="symbols"):
        lines = [[symbol.label, symbol.meaning] for symbol in SYMBOLS.values()]
        table(TITLE, (Head(TITLE), Head("Nghĩa là")), lines)
