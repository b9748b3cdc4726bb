"""The frame around every page, and what the server sends."""
