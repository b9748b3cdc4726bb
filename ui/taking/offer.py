"""The buttons that hand out a deck as a file."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from data.reference import places
from ui.screen import Screen
from ui.taking import excel, powerpoint
from ui.taking.content import Content

# What the file is called → its kind, how it is made, its ending.
KINDS = {
    "PowerPoint": (powerpoint.MIME, powerpoint.powerpoint, "pptx"),
    "Excel": (excel.MIME, excel.excel, "xlsx"),
}


def take(screen: Screen, deck: str, slides: Sequence[Content]) -> None:
    """One button a kind of file; what is handed out is what stands on the slides. PDF is the browser's own print."""
    with st.container(key="deck_take"):
        for name, (mime, make, ending) in KINDS.items():
            st.download_button(
                f"Tải {name}",
                partial(make, slides),
                f"{deck_name(screen, deck)}.{ending}",
                mime,
                key=f"take_{ending}",
                on_click="ignore",
            )


def deck_name(screen: Screen, deck: str) -> str:
    """What the file is called: deck, place, school year and release, "tong-ket_cau-giay_2023-2024_r12"."""
    chosen = screen.filter
    where = "-".join(places().slug_of(code) for code in chosen.districts[:3]) or "tat-ca"
    years = "_".join(dict.fromkeys(year for year in (chosen.first_year, chosen.last_year) if year))
    return "_".join(filter(None, (deck, where, years, f"r{screen.release.release.number}")))
