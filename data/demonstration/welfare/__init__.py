"""Invented help."""
