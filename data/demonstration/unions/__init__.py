"""Invented schools and their unions."""
