"""Targets and the results that may be held against them."""
