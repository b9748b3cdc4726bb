"""Sheets become tables with head, groups and totals."""
