"""Invented awards."""
