"""The buttons that hand out a deck as a file."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from data.reference import places
from ui.screen import Screen
from ui.taking.content import Content
from ui.taking.powerpoint import MIME, powerpoint


def take(screen: Screen, deck: str, slides: Sequence[Content]) -> None:
    """One button a kind of file; what is handed out is what stands on the slides."""
    with st.container(key="deck_take"):
        st.download_button(
            "Tải PowerPoint",
            partial(powerpoint, slides),
            f"{deck_name(screen, deck)}.pptx",
            MIME,
            key="take_pptx",
            on_click="ignore",
        )


def deck_name(screen: Screen, deck: str) -> str:
    """What the file is called: deck, place, school year and release, "tong-ket_cau-giay_2023-2024_r12"."""
    chosen = screen.filter
    where = "-".join(places().slug_of(code) for code in chosen.districts[:3]) or "tat-ca"
    years = "_".join(dict.fromkeys(year for year in (chosen.first_year, chosen.last_year) if year))
    return "_".join(filter(None, (deck, where, years, f"r{screen.release.release.number}")))
