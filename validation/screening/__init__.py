"""Checks of rows, within a report and against what was published."""
