"""Invented initiatives."""
