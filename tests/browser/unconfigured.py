"""The dashboard of a fresh checkout: no lake is configured, and that of the software itself is where a test says."""

import os
from pathlib import Path

import streamlit as st

from data.releases import shipped

shipped.HOME = Path(os.environ.pop("LAKE"))
app = st.App(Path(__file__).parents[2] / "ui" / "app" / "main.py")
