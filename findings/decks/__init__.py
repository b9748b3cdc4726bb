"""Slides and appendices: what stands on them."""
