"""The dashboard as a web application: `streamlit run dashboard.py` serves it."""

from pathlib import Path

import streamlit as st

from ui.app.failures import tell
from ui.app.served.stack import FAILURES, STACK

# The script lies in another folder than `pages/`: beside it Streamlit would take that folder for pages of its own and
# answer the first visitor of a shared link with "Page not found" (docs/decisions.md).
app = st.App(
    Path(__file__).parent / "ui" / "app" / "main.py",
    middleware=STACK,
    on_script_error=tell,
    exception_handlers=FAILURES,
)
