"""Invented events."""
