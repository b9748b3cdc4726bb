"""The deck as slides that a secretary can go on working in."""
