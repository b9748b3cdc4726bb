"""Initiatives by level, and their way up."""
