"""Invented totals and targets."""
