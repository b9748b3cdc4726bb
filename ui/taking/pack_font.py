"""The dashboard's letters inside a file that is opened without network, so that texts are as wide as on the page."""

import base64
from pathlib import Path

import streamlit

FOLDER = Path(streamlit.__file__).parent / "static" / "static" / "media"
NAME = "SourceSansVF-Upright*.woff2"


def font_face() -> str:
    """The style that carries them; empty where Streamlit no longer brings them, then the reader's own letters do."""
    found = next(iter(sorted(FOLDER.glob(NAME))), None)
    if found is None:
        return ""
    content = base64.b64encode(found.read_bytes()).decode()
    source = f'url("data:font/woff2;base64,{content}") format("woff2")'
    return f"@font-face {{ font-family: 'Source Sans'; font-weight: 100 900; src: {source}; }}"
