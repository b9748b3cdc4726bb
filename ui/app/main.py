"""One run of the application: the pages there are, the frame around each, and the boxes that the link opens.

What fails in it is told by `failures.py`, to which the application hands it.
"""

from pathlib import Path

import streamlit as st

from findings.link.pages import OVERVIEW, PAGES
from ui.app import frame
from ui.app.door import door
from ui.app.glossary_box import legend
from ui.decks import adding
from ui.page import source_box
from ui.state.inquiry import current
from ui.state.rights import rights

FOLDER = Path(__file__).parents[2] / "pages"
MENU = {
    page.address: st.Page(
        FOLDER / f"{page.file}.py", title=page.title, url_path=page.address, icon=f":material/{page.icon}:"
    )
    for page in PAGES.values()
}


def open_overview() -> None:
    """Answer at `/`, which only a default page does, and hand over to the overview at its own address."""
    asked = [(name, text) for name in st.query_params for text in st.query_params.get_all(name)]
    st.switch_page(MENU[OVERVIEW.address], query_params=asked)


frame.prepare()
home = st.Page(open_overview, title=OVERVIEW.title, default=True, visibility="hidden")
page = st.navigation([home, *MENU.values()], position="hidden")
if not rights().may_read:
    door()
    st.stop()
if page != home:
    frame.draw(page.url_path, MENU)
page.run()
if page != home:
    legend()
    frame.finish()
    source_box.open_asked(current())
    adding.open_asked(current())
