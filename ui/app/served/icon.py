"""The picture of the browser's tab, carried in the page itself: Streamlit's own icons come from another host."""

import base64
from pathlib import Path

ICON = f"data:image/svg+xml;base64,{base64.b64encode(Path(__file__).with_suffix('.svg').read_bytes()).decode()}"
